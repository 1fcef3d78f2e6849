/** The shape of all word lists: words that share a meaning, with where they come from and why they belong together. */
import {once} from '../../document/once.ts'

export interface WordGroup {
  /** Where the words were gathered from. */
  readonly source: string
  /** What the words have in common, and what was left out on purpose. */
  readonly note: string
  /** Lower case, one word each; hyphens count as letters. */
  readonly words: readonly string[]
}

/** Lists are written as running text, because a word a line would hide their shape. */
export function wordGroup(source: string, note: string, words: string): WordGroup {
  const list = once(() => words.trim().split(/\s+/))
  return {
    source,
    note,
    get words() {
      return list()
    },
  }
}
