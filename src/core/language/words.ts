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

/** The numbers of words with blanks between them. */
export const numbersOf = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/).map(numberOf))

/** Puts off what gives numbers to many words until a text is read, so that a program that reads none starts at once. */
export function beforeReading(prepare: () => void): void {
  waiting.push(prepare)
}

const waiting: (() => void)[] = []

/** The word of a number; the empty word for `unknownWord`. */
export const wordOf = (number: number): string => words[number] ?? ''

/** The number of a word of a text, `unknownWord` when nobody mentions it. */
export function lookUp(word: string): number {
  if (waiting.length > 0) prepareAll()
  return numbers.get(word) ?? unknownWord
}

function prepareAll(): void {
  for (let prepare = waiting.shift(); prepare !== undefined; prepare = waiting.shift()) prepare()
}

/** Notes that somebody looks for a word. `sign` is one bit; several may share it. */
export function watch(number: number, sign: number): void {
  watchers[number] = watchersOf(number) | sign
}

/** The signs of all who look for a word. */
export const watchersOf = (number: number): number => watchers[number] ?? 0

const watchers: number[] = []

/** How many numbers have been given out. */
export const wordCount = (): number => words.length
