/** The words that open a node and say what it answers: read in all their forms, and written for a new node in its siblings' form. */
import type {Question} from './tree.ts'

export interface Prefix {
  /** How many characters it takes, without the space after it. */
  readonly length: number
  readonly question: Question
}

const count = String.raw`\d{1,3}`
const closing = String.raw`(?:\?+[:.]?|[:.)]|,|\s[-–—](?=\s))`
const ordinal = String.raw`(?:${count}(?:st|nd|rd|th)|first|second|third|fourth|fifth)`
const counted = (word: string): string => String.raw`(?:(?:and|but)\s)?${word}\s?(?:[#-]?${count})?`
const caught = '(?:caught|catch|detect(?:ed)?|notic(?:ed?|ing)|found|find|discover(?:ed)?|spot(?:ted)?)'
const pointing = '(?:this|it|that|we)'

/** Each with the closing mark that it needs; a form that needs none is a prefix wherever a space follows. */
const forms: readonly (readonly [question: Question, source: string])[] = [
  [
    'detection',
    String.raw`why\s[^?\n*_]{0,40}?\b(?:${pointing}\b[^?\n*_]{0,30}\b${caught}|${caught}\b[^?\n*_]{0,30}\b${pointing})\b[^?\n*_]{0,40}\?`,
  ],
  ['why', String.raw`${ordinal}\swhy\s?${closing}?`],
  ['why', String.raw`${counted('why')}${closing}`],
  ['why', String.raw`because(?!\s+of\b)[:,]?`],
  ['why', String.raw`(?:cause|reason)\s?(?:${count})?:`],
  ['so-what', String.raw`${counted(String.raw`so,?\swhat`)}${closing}`],
  ['so-what', String.raw`(?:consequence|effect)\s?(?:${count})?:`],
]

/** The same between emphasis marks, where the closing mark may stand outside or be left out. */
const emphasized = forms.map(([question, source]) => [question, source.endsWith(closing) ? source + '?' : source] as const)

const bare = new RegExp(`(?:${forms.map(([, source]) => `(${source})`).join('|')})(?=\\s|$)`, 'iy')
const wrapped = new RegExp(`([*_]{1,3})(?:${emphasized.map(([, source]) => `(${source})`).join('|')})\\1[:?.]?(?=\\s|$)`, 'iy')

/** By far the most frequent, so that it is looked for first. */
const usual = 'Why? '
const usualPrefix: Prefix = {length: usual.length - 1, question: 'why'}

/** Longer than any prefix, so that a long line costs no more than a short one. */
const longest = 200

/** The prefix at the start of a line of Markdown, or `null`. */
export function prefixOf(line: string): Prefix | null {
  if (line.startsWith(usual)) return usualPrefix
  const head = line.length > longest ? line.slice(0, longest) : line
  const open = head.charCodeAt(0) === 42 || head.charCodeAt(0) === 95
  const pattern = open ? wrapped : bare
  pattern.lastIndex = 0
  const found = pattern.exec(head)
  if (found === null) return null
  const groups = found.slice(open ? 2 : 1)
  const form = groups.findIndex(group => group !== undefined)
  return {length: found[0].length, question: forms[form]?.[0] ?? 'why'}
}

/** What a node answers: as its prefix or its own question says, else as its kind of tree does. */
export function questionOf(prefix: Prefix | null, words: string, usual: Question): Question {
  if (prefix !== null) return prefix.question
  return /^[*_]{0,3}why\b/i.test(words) ? 'why' : usual
}

/** A prefix with its number raised or lowered; one without a number stays as it is. */
export function renumbered(prefix: string, by: number): string {
  return prefix.replace(/(\d{1,3})(st|nd|rd|th)?/, (_, digits: string, suffix: string | undefined) => {
    const next = Math.max(Number(digits) + by, 0)
    return suffix === undefined ? String(next) : `${next}${ordinalSuffix(next)}`
  })
}

/** The number in a prefix, or `null`. */
export function numberIn(prefix: string): number | null {
  const found = /\d{1,3}/.exec(prefix)
  return found === null ? null : Number(found[0])
}

function ordinalSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

const plain: Readonly<Record<Question, string>> = {
  why: 'Why?',
  detection: "Why wasn't this caught?",
  'so-what': 'So what?',
  none: '',
}

/** The usual prefix for a question, with the emphasis of another prefix. */
export function prefixFor(question: Question, like: string): string {
  const emphasis = /^[*_]{1,3}/.exec(like)?.[0] ?? ''
  return plain[question] === '' ? '' : `${emphasis}${plain[question]}${emphasis}`
}

/** Whether words bring a question of their own ("Why? ...", "So what? ..."); "Because ..." is an answer and brings none. */
export function asksItself(words: string): boolean {
  const found = prefixOf(words)
  return found !== null && /\b(?:why|what)\b/i.test(words.slice(0, found.length))
}
