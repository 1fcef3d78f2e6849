/** Says aloud how far the analysis has come: only when the person pauses, and only when it has changed since it was said last. */
import {openDraft} from '../focus.ts'

/** In milliseconds; shorter than a pause for thought, longer than one between two edits. */
const pause = 2500

/** Call what it returns when the page has changed. */
export function announceProgress(root: HTMLElement, said: HTMLElement): () => void {
  let last: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const words = (): string => root.querySelector('.progress')?.textContent.trim().replace(/\s+/g, ' ') ?? ''
  const say = (): void => {
    if (openDraft() || words() === last) return
    last = words()
    said.textContent = last
  }
  return () => {
    // What is there when a document is opened is to be read, not to be said.
    last ??= words() || undefined
    clearTimeout(timer)
    if (last !== undefined && words() !== last) timer = setTimeout(say, pause)
  }
}
