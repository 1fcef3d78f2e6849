/** Revenue that was lost: so much per hour, for as long as it lasted. */
import {elapsed} from '../dates/elapsed.ts'
import {lineEnd, lineEndingAt, lineStart, endOfFilled} from '../document/lines.ts'
import type {TextEdit} from '../document/edit.ts'
import {impactOf} from '../model/impact/impact.ts'
import {leadingDuration, leadingFigure} from '../model/impact/figure.ts'
import type {ImpactValue} from '../model/impact/value.ts'
import {metricTitles} from '../model/metric-words.ts'
import {metricsOf} from '../model/metrics.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {valueOf} from './comparison.ts'
import {impactSection} from './impact-section.ts'
import {blockEdit} from './kept-table.ts'
import type {Columns} from './series.ts'
import {amountWords, numberWords, rounded} from './words.ts'
import {proven, type Written} from './written.ts'

export interface Length {
  readonly seconds: number
  /** What it can have been, where a time is approximate. */
  readonly least: number
  readonly most: number
}

/** A duration that the document tells, and what it calls it. */
export interface KnownLength extends Length {
  readonly name: string
  readonly from: 'timeline' | 'text'
}

export interface Rate {
  readonly amount: number
  readonly currency: string
  /** In seconds. */
  readonly per: number
}

/** From the timeline, and from what the text says outright; the longest one first, each once. */
export function knownLengths(postmortem: Postmortem): readonly KnownLength[] {
  const metrics = metricsOf(postmortem.timeline).filter(({name}) => name === 'time-to-recover' || name === 'time-to-mitigate')
  const told = impactOf(postmortem).filter(({kind}) => kind === 'duration')
  const all: readonly KnownLength[] = [
    ...metrics.map(({name, seconds, least, most}) => ({name: metricTitles[name], from: 'timeline', seconds, least, most}) as const),
    ...told.flatMap(({words, value}) =>
      value === null ? [] : [{name: words, from: 'text', seconds: value, least: value, most: value} as const],
    ),
  ]
  return all.filter((one, index) => one.seconds > 0 && all.findIndex(({seconds}) => seconds === one.seconds) === index)
}

/** "45 min", "2 h 10 min"; `null` where the words say anything else. */
export function lengthIn(words: string): Length | null {
  const figure = leadingDuration(words)
  const seconds = figure?.value ?? 0
  return figure === null || words.slice(figure.end).trim() !== '' || seconds <= 0 ? null : {seconds, least: seconds, most: seconds}
}

const units: readonly (readonly [RegExp, seconds: number, word: string])[] = [
  [/^s(?:ec(?:ond)?s?)?$/, 1, 'second'],
  [/^m(?:in(?:ute)?s?)?$/, 60, 'minute'],
  [/^h(?:(?:ou)?rs?)?$/, 3600, 'hour'],
  [/^d(?:ays?)?$/, 86_400, 'day'],
]

/** "12,000 EUR per hour", "$200/min"; an amount alone is one for an hour. */
export function rateIn(words: string): Rate | null {
  const figure = leadingFigure(words)
  const {unit} = /^ ?(?:(?:\/|per|an?|each) ?(?<unit>[a-z]{1,8}))?$/i.exec(words.slice(figure?.end ?? 0).trimEnd())?.groups ?? {unit: null}
  const per = unit === undefined ? 3600 : units.find(([name]) => unit !== null && name.test(unit.toLowerCase()))?.[1]
  const amount = figure?.thousands ?? figure?.value ?? 0
  return per === undefined || amount <= 0 || typeof figure?.currency !== 'string' ? null : {amount, currency: figure.currency, per}
}

const label = 'Revenue lost'

/** A line in the impact, which is brought up to date when it is there: "Revenue lost: EUR 9,000 (45 min at EUR 12,000 per hour)". */
export function moneyLost(postmortem: Postmortem, length: Length, rate: Rate): Written {
  const lost = (seconds: number): number => rounded(whole((seconds / rate.per) * rate.amount))
  const [value, least, most] = [lost(length.seconds), lost(length.least), lost(length.most)]
  const words = `${least === most ? amountWords(value, inMoney(rate)) : `${amountWords(least, inMoney(rate))}–${numberWords(most)}`} (${howWords(length, rate)})`
  const isMeant = (one: ImpactValue): boolean =>
    one.kind === 'money' && one.currency === rate.currency && one.least === least && one.most === most && one.what.startsWith(label)
  return proven(postmortem, lineEdit(postmortem, words), after => impactOf(after).some(isMeant))
}

/** The same from what came in before and during: "Revenue lost: EUR 8,000 (EUR 9,000 before, EUR 1,000 during)". */
export function moneyMissed(postmortem: Postmortem, {before, during}: Columns): Written | {readonly refused: 'no-loss'} {
  const unit = {unit: null, currency: before.currency ?? during.currency}
  const came = valueOf(during, 'sum')
  const expected = rounded(valueOf(before, 'mean') * during.values.length)
  const value = rounded(whole(expected - came))
  if (value <= 0 || unit.currency === null) return {refused: 'no-loss'}
  const [b, d] = [before.values.length, during.values.length]
  const usual = b === d ? 'before' : `expected by ${b} values before`
  const sums = b === 1 && d === 1 ? '' : b === d ? `, sums of ${b} values each` : `, sum of ${d}`
  const words = `${amountWords(value, unit)} (${amountWords(expected, unit)} ${usual}, ${amountWords(came, unit)} during${sums})`
  const isMeant = (one: ImpactValue): boolean =>
    one.kind === 'money' && one.currency === unit.currency && one.value === value && one.what.startsWith(label)
  return proven(postmortem, lineEdit(postmortem, words), after => impactOf(after).some(isMeant))
}

/** Nobody knows a loss of thousands to the cent. */
const whole = (amount: number): number => (amount >= 100 ? Math.round(amount) : amount)

const inMoney = ({currency}: Rate) => ({unit: null, currency})

/** "45 min", or "30 min to 1 h" where a time is approximate. */
export const durationWords = ({least, most}: Length): string => (least === most ? elapsed(least) : `${elapsed(least)} to ${elapsed(most)}`)

const howWords = (length: Length, rate: Rate): string =>
  `${durationWords(length)} at ${amountWords(rate.amount, inMoney(rate))} per ${units.find(([, seconds]) => seconds === rate.per)![2]}`

function lineEdit(postmortem: Postmortem, words: string): TextEdit {
  const {text} = postmortem.document
  const known = impactOf(postmortem).find(({kind, what, place}) => kind === 'money' && place === 'impact' && what === label)
  if (known !== undefined) {
    const how = /^ \([^()\n\r|]*\)/.exec(text.slice(known.end, lineEnd(text, known.end)))?.[0] ?? ''
    return {start: known.start, end: known.end + how.length, text: words}
  }
  const section = impactSection(postmortem)
  const at = section === undefined ? 0 : endOfFilled(text, section.end)
  const bullet =
    section === undefined ? undefined : /^ {0,3}[-*+] (?!\[)/.exec(text.slice(Math.max(lineStart(text, at), section.heading.end), at))?.[0]
  const line = `${bullet ?? '- '}${label}: ${words}`
  return bullet === undefined ? blockEdit(postmortem, [line]) : {start: at, end: at, text: lineEndingAt(text, at) + line}
}
