/** The process that the extension runs in, to be killed as an operating system kills: without a word. */
import {execFileSync} from 'node:child_process'
import {waitFor} from '../../harness/waiting.ts'

interface Running {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

function running(): readonly Running[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], {encoding: 'utf8', maxBuffer: 1 << 26}).split('\n')
  return lines.flatMap(line => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return command === undefined ? [] : [{pid: Number(pid), parent: Number(parent), command}]
  })
}

/** Of servers that this process has started, and no others. */
function extensionHosts(): readonly number[] {
  const all = running()
  const servers = all.filter(({parent}) => parent === process.pid).map(({pid}) => pid)
  return all.filter(({parent, command}) => servers.includes(parent) && command.includes('--type=extensionHost')).map(({pid}) => pid)
}

/** Finds it now, so that the kill itself takes no time. */
export function killerOfExtensionHost(): () => Promise<void> {
  const pids = extensionHosts()
  if (pids.length === 0) throw new Error('There is no extension host.')
  return async () => {
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    await waitFor('the extension host to be gone', () => !extensionHosts().some(pid => pids.includes(pid)))
  }
}
