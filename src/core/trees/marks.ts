/** What stands in parentheses after a node's words: marks, the label of a shared cause and the reference to one. */
import type {Mark} from './tree.ts'

/** One pair of parentheses after a node's words; offsets count in the line. */
export interface Note {
  readonly start: number
  readonly end: number
  /** What opens and closes it: emphasis marks and a parenthesis or bracket. */
  readonly opening: string
  readonly closing: string
  readonly terms: readonly Term[]
}

/** One term of a note as written, with what it says. */
export interface Term {
  readonly source: string
  readonly marks: readonly Mark[]
  readonly label: string | null
  readonly refersTo: string | null
}

const marking: ReadonlyMap<string, readonly Mark[]> = new Map(
  Object.entries({
    'root cause': ['root-cause'],
    'root-cause': ['root-cause'],
    root: ['root-cause'],
    'the root cause': ['root-cause'],
    possible: ['possible'],
    possibly: ['possible'],
    'possible cause': ['possible'],
    suspected: ['possible'],
    unconfirmed: ['possible'],
    hypothesis: ['possible'],
    confirmed: ['confirmed'],
    'confirmed cause': ['confirmed'],
    verified: ['confirmed'],
    'possible root cause': ['possible', 'root-cause'],
    'suspected root cause': ['possible', 'root-cause'],
    'confirmed root cause': ['confirmed', 'root-cause'],
  } satisfies Record<string, readonly Mark[]>),
)

/** The words that a mark is written with. */
export const markWords: Readonly<Record<Mark, string>> = {'root-cause': 'root cause', possible: 'possible', confirmed: 'confirmed'}

/** Longer than any note. */
const longest = 80

/** The notes at the end of a line, in the order of the text. A note holds nothing but terms that are known. */
export function notesOf(line: string): readonly Note[] {
  const last = line.charCodeAt(line.length - 1)
  if (last !== 41 && last !== 93 && last !== 42 && last !== 95 && last !== 46) return []
  const notes: Note[] = []
  for (let end = line.length; ;) {
    const note = noteBefore(line, line.charCodeAt(end - 1) === 46 ? end - 1 : end)
    if (note === null) return notes
    notes.unshift(note)
    end = note.start
    while (end > 0 && isSpace(line.charCodeAt(end - 1))) end--
  }
}

/** The note that ends at `end`. */
function noteBefore(line: string, end: number): Note | null {
  let close = end
  while (close > 0 && end - close < 3 && isEmphasis(line.charCodeAt(close - 1))) close--
  const bracket = line.charAt(close - 1)
  if (bracket !== ')' && bracket !== ']') return null
  const open = line.lastIndexOf(bracket === ')' ? '(' : '[', close - 2)
  const closing = line.slice(close - 1, end)
  const start = open - (end - close)
  if (open === -1 || close - open > longest || start < 0 || line.slice(start, open) !== closing.slice(1)) return null
  if (start > 0 && !isSpace(line.charCodeAt(start - 1))) return null
  const terms = termsOf(line.slice(open + 1, close - 1), closing.length > 1)
  return terms === null ? null : {start, end, opening: line.slice(start, open + 1), closing, terms}
}

const isSpace = (code: number): boolean => code === 32 || code === 9
const isEmphasis = (code: number): boolean => code === 42 || code === 95

/** The terms between a note's parentheses, or `null` when one of them is not known. A label alone needs emphasis to be one. */
function termsOf(inside: string, emphasized: boolean): readonly Term[] | null {
  const known = marking.get(inside)
  if (known !== undefined) return [{source: inside, marks: known, label: null, refersTo: null}]
  const terms: Term[] = []
  for (const source of inside.split(/[,;/&+]|\band\b/)) {
    const term = termOf(source.trim())
    if (term === null) return null
    terms.push(term)
  }
  return emphasized || terms.some(({label}) => label === null) ? terms : null
}

function termOf(source: string): Term | null {
  const words = source
    .replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
  const marks = marking.get(words)
  if (marks !== undefined) return {source, marks, label: null, refersTo: null}
  const name = /^(see )?(c\d{1,4})$/.exec(words)
  if (name === null) return null
  const label = name[2]!.toUpperCase()
  return name[1] === undefined ? {source, marks: [], label, refersTo: null} : {source, marks: [], label: null, refersTo: label}
}

/** Whether a term's source is the label of a cause. */
export const isLabel = (source: string): boolean => typeof termOf(source)?.label === 'string'

export function marksIn(notes: readonly Note[]): readonly Mark[] {
  if (notes.length === 0) return none
  return (['root-cause', 'possible', 'confirmed'] as const).filter(mark =>
    notes.some(({terms}) => terms.some(term => term.marks.includes(mark))),
  )
}

const none: readonly Mark[] = []

export const labelIn = (notes: readonly Note[]): string | null => firstOf(notes, term => term.label)

export const referenceIn = (notes: readonly Note[]): string | null => firstOf(notes, term => term.refersTo)

function firstOf(notes: readonly Note[], read: (term: Term) => string | null): string | null {
  for (const {terms} of notes) for (const term of terms) if (read(term) !== null) return read(term)
  return null
}

/** A note's source with other terms; empty when none are left. */
export function noteOf(terms: readonly string[], opening: string, closing: string): string {
  return terms.length === 0 ? '' : `${opening}${terms.join(', ')}${closing}`
}
