/** Figures in words: "about 3,000", "1.2 million", "€10k", "between 2 and 3 %", "up to 40". */
import {durationAt} from '../../dates/duration.ts'
import type {Span} from '../../document/span.ts'
import type {Amount} from './value.ts'

/** A figure and where it stands in its text, from the words that limit it to its unit. */
export interface Figure extends Amount, Span {
  /** Digits that may be thousands or a fraction (`3.000`); `value` takes them for a fraction. */
  readonly thousands: number | null
}

const digits = `(?:\\d{1,3}(?:[,'’\\u00a0\\u202f]\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{3}){2,4}(?:,\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,6})?)`
const scale = '(?: ?(?:[kK]|M|[mM]n|[mM]io|bn|B)(?![\\p{L}\\p{N}])|[ -](?:thousand|million|billion)s?(?![\\p{L}]))?'
const signs = '(?:US|A|C|NZ|HK|R|S)?\\$|[€£¥₹₩]'
const codes = 'USD|EUR|GBP|CHF|JPY|CNY|INR|BRL|CAD|AUD|NZD|SEK|NOK|DKK|PLN|BTC|ETH|SOL|USDC|USDT|DAI'
const coins = `(?:${codes}|[dD]ollars?|[eE]uros?|[pP]ounds?)`
const percent = '(?: ?%| ?per ?cent(?:age points?)?(?![\\p{L}]))'
const amount = `(?:(?:${signs}|(?:${codes})(?= ?\\d)) ?)?${digits}${scale}(?:${percent}| ?(?:[€£¥₹₩]|${coins}(?![\\p{L}])))?`

/** Letters of a unit mean something by their case (`10 M`, `10 m`), so that only the first of a word may be written either way. */
const either = (words: string): string => words.replace(/(?<=^|\|)[a-z]/g, first => `[${first.toUpperCase()}${first}]`)

const about = either(
  '~|≈|about|around|approximately|approx\\.?|roughly|circa|ca\\.|nearly|almost|an estimated|estimated|close to|in the region of|some',
)
const more = either('>|≥|over|more than|at least|upwards? of|above|exceeding|well over|a minimum of|no (?:fewer|less) than')
const less = either('<|≤|up to|under|less than|fewer than|at most|as (?:many|much) as|a maximum of|below|no more than')

const start = '(?<![\\p{L}\\p{N}_.,:/#@&+=-])(?<!\\d )'
/** Neither a clock, a date, a version, nor a part of a name goes on from it. */
const end = '(?![\\p{L}\\p{N}_]|[:/.,]\\d|-\\d{1,2}-\\d|\\.\\w)'

const pattern = new RegExp(
  `(?:(?<![\\p{L}])(?:(?<about>${about})|(?<more>${more})|(?<less>${less})) ?)?(?:(?<between>[Bb]etween|[Ff]rom) )?${start}(?<first>${amount})(?:(?<joint> ?[–—-] ?| to | and )(?<second>${amount}))?(?<plus>\\+| or more(?![\\p{L}]))?${end}`,
  'gu',
)

/** The figures of a text in their order. What names something (`#12`, `v1.2`, `10:42`, `2026-03-04`) is none. */
export function* figuresIn(text: string): Generator<Figure> {
  if (!/\d/.test(text)) return
  const matcher = new RegExp(pattern)
  for (let match = matcher.exec(text); match !== null; match = matcher.exec(text)) {
    const figure = figureOf(match)
    if (figure === null) continue
    yield figure
    // Of what looked like a range and is none, the second figure has yet to be read.
    matcher.lastIndex = figure.end
  }
}

/** Marks and signs between a label and its figure. */
const opening = /^[\s*_:–—|=+−-]{0,6}/u

/** The figure that a text begins with. One with a minus right before it is below zero. */
export function leadingFigure(text: string): Figure | null {
  const lead = opening.exec(text)![0]
  const [first] = figuresIn(text.slice(lead.length))
  if (first?.start !== 0) return null
  const isNegative = /[−-]$/.test(lead)
  const start = lead.length - (isNegative ? 1 : 0)
  const placed = {...first, start, end: lead.length + first.end}
  if (!isNegative) return placed
  const negated = (value: number | null): number | null => (value === null ? null : -value)
  return {...placed, value: negated(first.value), least: negated(first.most), most: negated(first.least), thousands: null}
}

const limits = new RegExp(`^${opening.source.slice(1)}(?<about>(?:${about}) ?)?(?:(?<more>${more})|(?<less>${less}))? ?`, 'iu')

/** How long the text begins by saying, in seconds. */
export function leadingDuration(text: string): Figure | null {
  const match = limits.exec(text)!
  const duration = durationAt(text, match[0].length)
  if (duration === null) return null
  const {about, more, less} = match.groups!
  const plus = text[duration.end] === '+' ? '+' : undefined
  const {length: start} = opening.exec(text)![0]
  return {
    ...bounded(duration.seconds, about, more ?? plus, less),
    unit: 's',
    currency: null,
    thousands: null,
    start,
    end: duration.end + (plus?.length ?? 0),
  }
}

function figureOf(match: RegExpExecArray): Figure | null {
  const {about, more, less, between, first = '', joint, second, plus} = match.groups ?? {}
  const one = amountOf(first)
  const isRange =
    second !== undefined && (joint!.trim() !== 'and' || between?.toLowerCase() === 'between') && between?.toLowerCase() !== 'from'
  if (one === null) return null
  const skipped = between === undefined || isRange ? 0 : between.length + 1
  const lead = (about ?? more ?? less) === undefined ? skipped : 0
  const span = {start: match.index + lead, end: match.index + match[0].length}
  if (second === undefined) return {...one, ...bounded(one.value, about, more ?? plus, less), ...span}
  const other = amountOf(second)
  if (!isRange || other === null) {
    const cut = match[0].lastIndexOf(joint + second)
    return {...one, ...bounded(one.value, about, more, less), start: span.start, end: match.index + cut}
  }
  // "2–3 %" and "10 to 20k" say of both what stands behind the second.
  const size = /(?:[kK]|M|[mM]n|[mM]io|bn|B|thousand|million|billion)s?\W*$/.test(first) ? 1 : other.scale
  const least = one.value * size
  if (least >= other.value) return null
  return {
    value: null,
    least,
    most: other.value,
    approximate: about !== undefined,
    unit: other.unit ?? one.unit,
    currency: one.currency ?? other.currency,
    thousands: null,
    ...span,
  }
}

function bounded(value: number, about?: string, more?: string, less?: string): Pick<Amount, 'value' | 'least' | 'most' | 'approximate'> {
  return {value, least: less === undefined ? value : null, most: more === undefined ? value : null, approximate: about !== undefined}
}

const parts = new RegExp(
  `^(?<sign>${signs}|(?:${codes}))? ?(?<digits>${digits})[ -]?(?<scale>[kKMB](?!\\p{L})|[mM]n|[mM]io|bn|thousands?|millions?|billions?)?(?<rest>.*)$`,
  'u',
)
const scales: Readonly<Record<string, number>> = {k: 1e3, t: 1e3, m: 1e6, b: 1e9}

interface Read extends Pick<Figure, 'unit' | 'currency' | 'thousands'> {
  readonly value: number
  readonly scale: number
}

function amountOf(words: string): Read | null {
  const {sign, digits, scale, rest = ''} = parts.exec(words)?.groups ?? {}
  if (digits === undefined || /^0\d/.test(digits)) return null
  const size = scale === undefined ? 1 : scales[scale.charAt(0).toLowerCase()]!
  const after = rest.trim()
  const isPercent = /^(?:%|per)/i.test(after)
  return {
    value: tidy(numberOf(digits) * size),
    scale: size,
    unit: isPercent ? '%' : null,
    currency: currencyOf(sign ?? (isPercent ? '' : after)),
    thousands: size === 1 && /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? Number(digits.replace('.', '')) : null,
  }
}

/** Without the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))

function numberOf(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+/.test(digits)) return Number(digits.replace(/[,'’\u00a0\u202f]/g, ''))
  return Number(digits.replace(',', '.'))
}

const known: Readonly<Record<string, string>> = {
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  euro: 'EUR',
  euros: 'EUR',
}

/** `$`, `¥`, dollars and pounds are those of several countries. */
function currencyOf(said: string): string | null {
  const word = said.trim().toLowerCase()
  if (word === '') return null
  if (/^dollars?$/.test(word)) return '$'
  if (/^pounds?$/.test(word)) return 'GBP'
  return known[word] ?? (/^[a-z]{3,4}$/.test(word) ? word.toUpperCase() : word)
}
