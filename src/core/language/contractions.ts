/** Words that are several in one: "didn't", "cannot". */

/** One of them as it is in full, with how many characters of the contraction are left where it begins. */
export interface Part {
  readonly word: string
  readonly left: number
}

/** Those that do not end with one of the endings below, or stand for something else then. */
const wholeWords = new Map<string, readonly [string, string]>(
  Object.entries({
    cannot: ['can', 'not'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    wasnt: ['was', 'not'],
    isnt: ['is', 'not'],
    havent: ['have', 'not'],
    hasnt: ['has', 'not'],
    shouldve: ['should', 'have'],
    couldve: ['could', 'have'],
    wouldve: ['would', 'have'],
    shoulda: ['should', 'have'],
    coulda: ['could', 'have'],
    woulda: ['would', 'have'],
    mighta: ['might', 'have'],
    oughta: ['ought', 'to'],
    "ain't": ['is', 'not'],
    "let's": ['let', 'us'],
  } as const),
)

/** What their endings stand for; one with several meanings is left as it is. */
const ends = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
])

/** Stems that are written in another way before "n't". */
const irregularStems = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])

const contraction = /^(.*?)(n't|'(?:s|re|ve|ll|d|m))$/
const negation = "n't"

/** Whether plain letters are two words: "dont". */
export const isContracted = (letters: string): boolean => wholeWords.has(letters)

/** What a word in small letters, with straight apostrophes, is made of: mostly itself. */
export const partsOf = (word: string): readonly Part[] => wholeParts(word) ?? partsAtApostrophe(word) ?? [{word, left: word.length}]

function wholeParts(word: string): readonly Part[] | null {
  const both = wholeWords.get(word)
  return both === undefined
    ? null
    : [
        {word: both[0], left: word.length},
        {word: both[1], left: word.length - both[0].length},
      ]
}

function partsAtApostrophe(word: string): readonly Part[] | null {
  const [, stem = '', ending = ''] = word.includes("'") ? (contraction.exec(word) ?? []) : []
  if (stem === '') return null
  const last = {word: ends.get(ending) ?? ending, left: ending.length}
  if (ending === negation) return [{word: irregularStems.get(stem) ?? stem, left: word.length}, last]
  if (!stem.endsWith(negation)) return [{word: stem, left: word.length}, last]
  // "shouldn't've" and the like: the negation stands between the two.
  const first = {word: stem.slice(0, -negation.length), left: word.length}
  return [first, {word: 'not', left: negation.length + ending.length}, last]
}
