/** Keeps what must be undone when this process ends, however it ends, so that no server, browser or folder outlives a test run. */

type Cleanup = () => void

const pending = new Set<Cleanup>()
let listening = false

const runAll = (): void => {
  // The newest goes first: a folder is removed only after the server that writes into it was killed.
  for (const cleanup of [...pending].reverse()) attempt(cleanup)
}

const attempt = (cleanup: Cleanup): void => {
  pending.delete(cleanup)
  try {
    cleanup()
  } catch (problem) {
    console.error(`Could not clean up: ${String(problem)}`)
  }
}

const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const

const listen = (): void => {
  if (listening) return
  listening = true
  process.on('exit', runAll)
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code))
}

/** Remembers a synchronous clean-up; the function returned runs it now, and never twice. */
export const atExit = (cleanup: Cleanup): Cleanup => {
  listen()
  pending.add(cleanup)
  return () => {
    if (pending.has(cleanup)) attempt(cleanup)
  }
}
