/** Keeps what was derived from short texts, because every keystroke asks again for all of them. */

/** A function of a text that remembers the texts it saw last. */
export function byText<T>(derive: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = derive(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, value)
    return value
  }
}

const mostKept = 4_096
