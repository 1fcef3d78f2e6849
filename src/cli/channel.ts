/** Where a command prints, and where it complains of what did not keep it from its other work. */
import {visible} from './visible.ts'

export interface Channel {
  /** Settles once it is written, so that a long report is never in memory at once. */
  readonly print: (text: string) => Promise<void>
  /** One line for people, on standard error. */
  readonly remark: (line: string) => void
  /** The same about something that could not be read: the command goes on and ends with 2. */
  readonly fail: (line: string) => void
  readonly hasFailed: () => boolean
}

/** A reader that closes early, such as `head`, changes nothing: what is left is not printed, and the exit code is that of the whole. */
export function createChannel(output: NodeJS.WriteStream, errors: NodeJS.WriteStream): Channel {
  let isClosed = false
  let failed = false
  const remark = (line: string): void => void errors.write(`${visible(line)}\n`)
  const fail = (line: string): void => {
    failed = true
    remark(`postmortem: ${line}`)
  }
  const close = (error: NodeJS.ErrnoException): void => {
    isClosed = true
    if (error.code !== 'EPIPE') fail(`The output could not be written: ${error.message}`)
  }
  // What goes wrong is told where it is written; unheard, it would end the process.
  for (const stream of [output, errors]) stream.on('error', () => {})

  return {
    print: text =>
      new Promise(done => {
        if (isClosed) return done()
        output.write(text, error => {
          if (error && !isClosed) close(error)
          done()
        })
      }),
    remark,
    fail,
    hasFailed: () => failed,
  }
}
