/** Keeps what was derived from short texts, because every keystroke asks again for all of them. */
import {ownText} from './own-text.ts'

/** A function of a text that remembers the texts it saw last. */
export function byText<T>(derive: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const own = ownText(text)
    const value = derive(own)
    if (kept.size >= mostKept) kept.clear()
    kept.set(own, value)
    return value
  }
}

const mostKept = 4_096
