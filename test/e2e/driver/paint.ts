/** Measures how long a page takes from a key, or from a message, to the next frame that shows what it did. */
import type {Frame} from 'playwright-core'

export interface PaintTimes {
  /** In milliseconds, of all of them since the measurement began, sorted. */
  readonly times: () => Promise<readonly number[]>
  /** How many have reached the page; a key that is held for another counts as well. */
  readonly count: () => Promise<number>
}

interface Measurement {
  readonly times: number[]
  count: number
}

type Window = typeof globalThis & {measurements?: Record<string, Measurement>}

/** Begins to measure; the last time is there a moment after its frame. */
export const measurePaints = async (frame: Frame, event: 'keydown' | 'message' = 'keydown'): Promise<PaintTimes> => {
  await frame.evaluate(type => {
    const measurement: Measurement = {times: [], count: 0}
    const all = ((globalThis as Window).measurements ??= {})
    const listens = type in all
    all[type] = measurement
    if (listens) return
    addEventListener(
      type,
      () => {
        const now = all[type]!
        const begun = performance.now()
        now.count++
        // The message is delivered once the frame has been laid out and painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel()
          port1.onmessage = () => now.times.push(performance.now() - begun)
          port2.postMessage(null)
        })
      },
      {capture: true},
    )
  }, event)
  const measured = (): Promise<Measurement> =>
    frame.evaluate(type => (globalThis as Window).measurements?.[type] ?? {times: [], count: 0}, event)
  return {
    times: async () => (await measured()).times.toSorted((one, other) => one - other),
    count: async () => (await measured()).count,
  }
}

/** The time that 95 of 100 keys do not exceed. */
export const p95 = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
