/** Waits for something to become true, looking often, and says what was waited for when it does not. */

export type WaitOptions = {
  readonly seconds?: number
  /** Describes the present state for the error message. */
  readonly state?: () => string | Promise<string>
}

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** Polls until `probe` returns something other than `undefined` and `false`, and returns that. */
export const waitFor = async <T>(what: string, probe: () => Wanted<T>, options: WaitOptions = {}): Promise<T> => {
  const seconds = options.seconds ?? 45
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const found = await probe()
    if (found !== undefined && found !== false) return found
    if (Date.now() > deadline) throw new Error(await complaint(what, seconds, options))
    await pause(50)
  }
}

type Wanted<T> = T | undefined | false | Promise<T | undefined | false>

const complaint = async (what: string, seconds: number, options: WaitOptions): Promise<string> => {
  const state = await options.state?.()
  return `Waited ${seconds} s in vain for ${what}.${state === undefined ? '' : `\n${state}`}`
}

/** Gives up on a promise after some time; the work behind it is not stopped, that is for the caller's clean-up. */
export const within = async <T>(seconds: number, what: string, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Waited ${seconds} s in vain for ${what}.`)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
