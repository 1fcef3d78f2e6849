/** Numbers for words, so that later stages compare integers instead of strings. */

/** Words that no lexicon and no pattern mentions share this number. */
export const unknownWord = 0

const numbers = new Map<string, number>()
const words = ['']

/** The number of a word that a lexicon or a pattern mentions. The same word has the same number everywhere. */
export function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const number = words.push(word) - 1
  numbers.set(word, number)
  return number
}

/** The word of a number; the empty word for `unknownWord`. */
export const wordOf = (number: number): string => words[number] ?? ''

/** The number of a word of a text, `unknownWord` when nobody mentions it. */
export const lookUp = (word: string): number => numbers.get(word) ?? unknownWord

/** How many numbers have been given out. */
export const wordCount = (): number => words.length
