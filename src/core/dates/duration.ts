/** Durations in words: "5 hours 26 minutes", "90 min", "an hour and a half", "2h10m", "45 Minuten", "2 horas". */
import type {Span} from '../document/span.ts'

export interface Duration extends Span {
  readonly seconds: number
  /** How far the true one may be from it, because people round. */
  readonly slack: number
}

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** A word keeps apart from its unit: "and" is no "an d". */
const number = `\\d{1,5}(?:\\.\\d{1,2})?|(?:an?|half an?|un[ae]?|uma|eine[rn]?|${counts.join('|')})(?=[ -])`
const units = [
  ['s sec secs second seconds sekunde sekunden segundo segundos seconde secondes', 1],
  ['m min mins minute minutes minuten minuto minutos', 60],
  ['h hr hrs hour hours stunde stunden std hora horas heure heures', 3600],
  ['d day days tag tage tagen día días dia dias jour jours', 86_400],
  ['w week weeks woche wochen semana semanas semaine semaines', 604_800],
] as const
const secondsIn = new Map(units.flatMap(([names, seconds]) => names.split(' ').map(name => [name, seconds])))
const part = `(${number})[ -]?(\\p{L}+)`

/** A pattern with all names of all units, once for each part and for each place that wants a duration, takes a quarter of a second to compile. */
const firstPart = new RegExp(`(?<![\\p{L}\\p{N}.,:-])${part}`, 'giu')
const nextPart = new RegExp(`(?:,? (?:and|und|y|e|et) |, | )?${part}`, 'iuy')
const half = / and a half/iy
const mostParts = 3

/** The durations in a text, from left to right. */
export function* durationsIn(text: string): Generator<Duration> {
  let from = 0
  for (;;) {
    const match = matchAt(firstPart, text, from)
    if (match === null) return
    const first = partOf(match)
    if (first === null) from = match.index + 1
    else {
      const duration = durationFrom(text, match.index, first)
      yield duration
      from = duration.end
    }
  }
}

/** The one that stands exactly there. */
export function durationAt(text: string, start: number): Duration | null {
  const match = matchAt(firstPart, text, start)
  const first = match?.index === start ? partOf(match) : null
  return first === null ? null : durationFrom(text, start, first)
}

interface Part {
  readonly count: number
  /** Of the unit. */
  readonly length: number
  readonly end: number
}

function durationFrom(text: string, start: number, first: Part): Duration {
  const parts = [first]
  while (parts.length < mostParts) {
    const next = matchAt(nextPart, text, parts.at(-1)!.end)
    const part = next === null ? null : partOf(next)
    if (part === null) break
    parts.push(part)
  }
  const {count, length, end} = parts.at(-1)!
  const seconds = parts.reduce((sum, part) => sum + part.count * part.length, 0)
  const more = matchAt(half, text, end)?.[0].length ?? 0
  const last = more > 0 ? count + 0.5 : count
  const whole = more > 0 ? seconds + length / 2 : seconds
  return {start, end: end + more, seconds: whole, slack: Math.max(length / 2, roundMinutes(last, length), whole / 10)}
}

function partOf({0: words, 1: many, 2: unit, index}: RegExpExecArray): Part | null {
  const length = secondsIn.get(unit!.toLowerCase())
  return length === undefined ? null : {count: countOf(many!.toLowerCase()), length, end: index + words.length}
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** Who says 25 minutes seldom means neither 24 nor 26. */
const roundMinutes = (count: number, unit: number): number => (unit === 60 && count % 5 === 0 ? 300 : 0)

function countOf(word: string): number {
  if (word.startsWith('half')) return 0.5
  const index = counts.indexOf(word)
  return index >= 0 ? index + 1 : /^\p{L}/u.test(word) ? 1 : Number(word)
}
