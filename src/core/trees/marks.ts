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

const marking: Readonly<Record<string, readonly Mark[]>> = {
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
}

/** The words that a mark is written with. */
export const markWords: Readonly<Record<Mark, string>> = {'root-cause': 'root cause', possible: 'possible', confirmed: 'confirmed'}

/** Longer than any run of notes, so that a long line costs no more than a short one. */
const longest = 240

const note = /(?:^|\s)([*_]{0,3})([([])([^()[\]\n]{1,80})([)\]])([*_]{0,3})\.?$/

/** The notes at the end of a line, in the order of the text. A note holds nothing but terms that are known. */
export function notesOf(line: string): readonly Note[] {
  const last = line.charCodeAt(line.length - 1)
  if (last !== 41 && last !== 93 && last !== 42 && last !== 95 && last !== 46) return []
  const cut = Math.max(0, line.length - longest)
  const notes: Note[] = []
  let tail = line.slice(cut)
  for (;;) {
    const found = note.exec(tail)
    if (found === null) return notes
    const [whole, before = '', open = '', inside = '', close = '', after = ''] = found
    const terms = before === after && (open === '(') === (close === ')') ? termsOf(inside, before !== '') : null
    if (terms === null) return notes
    const start = cut + found.index + (/^\s/.test(whole) ? 1 : 0)
    const end = cut + found.index + whole.length - (whole.endsWith('.') ? 1 : 0)
    notes.unshift({start, end, opening: before + open, closing: close + after, terms})
    tail = tail.slice(0, found.index).trimEnd()
  }
}

/** The terms between a note's parentheses, or `null` when one of them is not known. */
function termsOf(inside: string, emphasized: boolean): readonly Term[] | null {
  const terms: Term[] = []
  for (const source of inside.split(/[,;/&+]|\band\b/)) {
    const term = termOf(source.trim(), emphasized)
    if (term === null) return null
    terms.push(term)
  }
  return terms
}

function termOf(source: string, emphasized: boolean): Term | null {
  const words = source.replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, '').toLowerCase().replace(/\s+/g, ' ')
  const marks = Object.hasOwn(marking, words) ? marking[words] : undefined
  if (marks !== undefined) return {source, marks, label: null, refersTo: null}
  const name = /^(see )?(c\d{1,4})$/.exec(words)
  if (name === null || (name[1] === undefined && !emphasized)) return null
  const label = name[2]!.toUpperCase()
  return name[1] === undefined ? {source, marks: [], label, refersTo: null} : {source, marks: [], label: null, refersTo: label}
}

export function marksIn(notes: readonly Note[]): readonly Mark[] {
  if (notes.length === 0) return none
  return (['root-cause', 'possible', 'confirmed'] as const).filter(mark => notes.some(({terms}) => terms.some(term => term.marks.includes(mark))))
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
