/** A person whose key presses are counted, all but those of the words that the document is about. */
import type {Workbench} from './workbench.ts'

export interface CountedPerson {
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Letters that only find something, such as a command: each is a key. */
  readonly find: (letters: string) => Promise<void>
  /** Words of the document. */
  readonly say: (words: string) => Promise<void>
  readonly keys: () => number
}

export function counted({page, type}: Workbench): CountedPerson {
  let keys = 0
  return {
    press: async (...pressed) => {
      for (const key of pressed) await page.keyboard.press(key)
      keys += pressed.length
    },
    find: async letters => {
      await type(letters)
      keys += letters.length
    },
    say: words => type(words),
    keys: () => keys,
  }
}
