/** A form: one way in which an identifier may stand in a text, found by the word that it begins with. */
import type {Span} from '../document/span.ts'
import {plainLetters, encodedBlank, type View} from './view.ts'

export interface Form {
  /** The first word, in plain letters. */
  readonly lead: string
  /** The signs right before it. */
  readonly head: string
  /** From the first word on; sticky, for plain letters. */
  readonly pattern: RegExp
  /** Whether a match is one, where a word has other meanings too. */
  readonly accepts: Condition
}

export type Condition = (text: string, span: Span) => boolean

const always: Condition = () => true

/** Scripts that put no blanks between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

const word = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** Nothing of the same word may follow; in scripts without blanks anything may. */
const wordEnd = `(?!(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])`

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The words of a text in plain letters. */
export const wordsIn = (text: string): readonly string[] => plainLetters(text).match(word) ?? []

/** Words one after the other with some signs between them, which `gap` tells as a regular expression. */
export function formOfWords(words: readonly string[], gap: string, accepts = always, tail = ''): Form {
  const last = words.at(-1)!
  return {
    lead: words[0]!,
    head: '',
    pattern: new RegExp(words.map(escaped).join(gap) + (isUnspaced.test(last) ? '' : wordEnd) + tail, 'uy'),
    accepts,
  }
}

/** A text as it is, apart from capitals and accents. `null` where there is no word in it. */
export function formOfText(text: string, accepts = always): Form | null {
  const plain = plainLetters(text)
  const lead = plain.match(word)?.[0]
  if (lead === undefined) return null
  const at = plain.indexOf(lead)
  const blank = `(?:\\s|${encodedBlank}){1,3}`
  const rest = plain
    .slice(at)
    .split(/\s+/)
    .map(part => escaped(part).replace(/\\-/g, '[-‐‑]'))
    .join(blank)
  const ending = /[\p{L}\p{N}\p{M}]$/u.test(plain) && !isUnspaced.test(plain.at(-1)!) ? wordEnd : ''
  return {lead, head: plain.slice(0, at), pattern: new RegExp(rest + ending, 'uy'), accepts}
}

export interface Found<T> extends Span {
  readonly what: T
}

/** Everything of which a form stands in a view, in spans of the source and in no order. */
export function* placesIn<T>(view: View, forms: FormIndex<T>): Generator<Found<T>> {
  const {plain, text, sourceOf} = view
  for (const match of plain.matchAll(word)) {
    for (const {form, what} of forms.spaced.get(match[0]) ?? []) {
      const span = matchAt(form, match.index)
      if (span !== null) yield {...sourceOf(span), what}
    }
  }
  for (const {form, what} of forms.unspaced) {
    for (let at = plain.indexOf(form.lead); at !== -1; at = plain.indexOf(form.lead, at + 1)) {
      const span = matchAt(form, at)
      if (span !== null) yield {...sourceOf(span), what}
    }
  }

  function matchAt({head, pattern, accepts}: Form, at: number): Span | null {
    const start = at - head.length
    if (head !== '' && (start < 0 || !plain.startsWith(head, start))) return null
    pattern.lastIndex = at
    if (!pattern.test(plain)) return null
    const span = {start, end: pattern.lastIndex}
    return accepts(text, span) ? span : null
  }
}

interface Entry<T> {
  readonly form: Form
  readonly what: T
}

/** Forms by what they begin with. */
export interface FormIndex<T> {
  readonly spaced: ReadonlyMap<string, readonly Entry<T>[]>
  readonly unspaced: readonly Entry<T>[]
}

export function indexOfForms<T extends {readonly forms: readonly Form[]}>(owners: readonly T[]): FormIndex<T> {
  const spaced = new Map<string, Entry<T>[]>()
  const free: Entry<T>[] = []
  for (const what of owners)
    for (const form of what.forms) {
      const known = spaced.get(form.lead)
      if (isUnspaced.test(form.lead)) free.push({form, what})
      else if (known === undefined) spaced.set(form.lead, [{form, what}])
      else known.push({form, what})
    }
  return {spaced, unspaced: free}
}
