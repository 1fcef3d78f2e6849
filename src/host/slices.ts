/** Long work in short slices, so that whatever else the extension host has to do is not kept waiting. */

/** Milliseconds of work before others get their turn. */
const longestSlice = 12

/** Runs all steps; `false`, with the rest of the work left undone, when it was no longer wanted after a slice. */
export async function inSlices(steps: Generator<undefined, void>, isWanted: () => boolean): Promise<boolean> {
  for (let began = performance.now(); steps.next().done !== true;) {
    if (performance.now() - began < longestSlice) continue
    await new Promise<void>(done => void setTimeout(done, 0))
    if (!isWanted()) return false
    began = performance.now()
  }
  return true
}
