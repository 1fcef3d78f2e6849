/** Runs other programs: to the end with their output kept for the error message, or in the background until told to stop. */
import {spawn, type ChildProcess} from 'node:child_process'
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {atExit} from './lifetime.ts'

export type RunOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly seconds?: number
  /** Shows the output as it comes instead of keeping it for the error message. */
  readonly show?: boolean
  /** How it is stopped early: a program that has to clean up after itself is asked, all others are killed. */
  readonly ending?: NodeJS.Signals
}

/** Finds a program on the PATH. */
export const findProgram = (name: string): string | undefined => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue
    const path = join(folder, name)
    if (isExecutable(path)) return path
  }
  return undefined
}

export const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Kills a child and everything it started: it leads its own process group where there are such groups. */
const killGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

export type Background = {readonly child: ChildProcess; readonly stop: () => void}

/** Starts a program that runs until `stop` is called or this process ends. */
export const start = (command: string, args: readonly string[], options: RunOptions = {}): Background => {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: process.platform !== 'win32',
    stdio: options.show === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  return {child, stop: atExit(() => killGroup(child, options.ending ?? 'SIGKILL'))}
}

/** Runs a program to its end and returns its exit code, with all that it printed. */
export const finish = async (command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> => {
  const {child, stop} = start(command, args, options)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const seconds = options.seconds ?? 600
  let timedOut = false
  let insist: NodeJS.Timeout | undefined
  const timer = setTimeout(() => {
    timedOut = true
    stop()
    // A program that was asked to end and does not is killed all the same.
    insist = setTimeout(() => killGroup(child, 'SIGKILL'), 10_000)
  }, seconds * 1000)
  try {
    const code = await new Promise<number>((done, fail) => {
      child.once('error', fail)
      child.once('close', code => done(code ?? 1))
    })
    return {code, output: timedOut ? `${output}\nStopped after ${seconds} seconds.` : output, timedOut}
  } finally {
    clearTimeout(timer)
    clearTimeout(insist)
    stop()
  }
}

export type Finished = {readonly code: number; readonly output: string; readonly timedOut: boolean}

/** Runs a program that has to succeed; the error tells the command and the end of what it printed. */
export const must = async (command: string, args: readonly string[], options: RunOptions = {}): Promise<string> => {
  const {code, output} = await finish(command, args, options)
  if (code === 0) return output
  const ending = output.split('\n').slice(-40).join('\n')
  throw new Error(`\`${[command, ...args].join(' ')}\` failed with exit code ${code} in ${options.cwd ?? process.cwd()}\n${ending}`)
}
