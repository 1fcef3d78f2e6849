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
const units: readonly (readonly [names: string, seconds: number])[] = [
  ['s|secs?|seconds?|sekunden?|segundos?|secondes?', 1],
  ['m|mins?|minutes?|minuten?|minutos?', 60],
  ['h|hrs?|hours?|stunden?|std|horas?|heures?', 3600],
  ['d|days?|tag(?:en?)?|d[ií]as?|jours?', 86_400],
  ['w|weeks?|wochen?|semanas?|semaines?', 604_800],
]
const unit = units.map(([names]) => names).join('|')
const part = `(?:${number})[ -]?(?:${unit})(?![\\p{L}])`

/** As a source, for patterns that want one in a place. */
export const durationPattern = `(?<![\\p{L}\\p{N}.,:-])${part}(?:(?:,? (?:and|und|y|e|et) |, | )?${part}){0,2}(?: and a half)?`

const parts = new RegExp(`(${number})[ -]?(${unit})(?![\\p{L}])`, 'giu')
const half = / and a half$/i

/** What such a piece of text says, `start` being where it stands. */
export function durationOf(words: string, start: number): Duration {
  let seconds = 0
  let smallest = Infinity
  let last = 1
  for (const [, many, name] of words.matchAll(parts)) {
    const length = secondsIn(name!)
    last = countOf(many!.toLowerCase())
    seconds += last * length
    smallest = length
  }
  if (half.test(words)) [seconds, last] = [seconds + smallest / 2, last + 0.5]
  return {start, end: start + words.length, seconds, slack: Math.max(smallest / 2, roundMinutes(last, smallest), seconds / 10)}
}

const named = units.map(([names, seconds]) => [new RegExp(`^(?:${names})$`, 'iu'), seconds] as const)

const secondsIn = (unitName: string): number => named.find(([names]) => names.test(unitName))![1]

/** Who says 25 minutes seldom means neither 24 nor 26. */
const roundMinutes = (count: number, unit: number): number => (unit === 60 && count % 5 === 0 ? 300 : 0)

function countOf(word: string): number {
  if (word.startsWith('half')) return 0.5
  const index = counts.indexOf(word)
  return index >= 0 ? index + 1 : /^\p{L}/u.test(word) ? 1 : Number(word)
}
