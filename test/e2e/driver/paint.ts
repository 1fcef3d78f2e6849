/** Measures how long a page takes from a key to the next frame that shows what the key did. */
import type {Frame} from 'playwright-core'

export interface PaintTimes {
  /** In milliseconds, of all keys since the measurement began, sorted. */
  readonly times: () => Promise<readonly number[]>
}

type Window = typeof globalThis & {paintTimes?: number[]}

/** Begins to measure; the last key's time is there a moment after its frame. */
export const measurePaints = async (frame: Frame): Promise<PaintTimes> => {
  await frame.evaluate(() => {
    const times: number[] = ((globalThis as Window).paintTimes = [])
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now()
        // The message is delivered once the frame has been laid out and painted.
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - pressed)
          port2.postMessage(null)
        })
      },
      {capture: true},
    )
  })
  return {times: async () => (await frame.evaluate(() => (globalThis as Window).paintTimes ?? [])).toSorted((one, other) => one - other)}
}

/** The time that 95 of 100 keys do not exceed. */
export const p95 = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
