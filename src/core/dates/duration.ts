/** Durations in words: "5 hours 26 minutes", "90 min", "an hour and a half", "2h10m". */
import type {Span} from '../document/span.ts'

export interface Duration extends Span {
  readonly seconds: number
  /** How far the true one may be from it, because people round. */
  readonly slack: number
}

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** A word keeps apart from its unit: "and" is no "an d". */
const number = `\\d{1,5}(?:\\.\\d{1,2})?|(?:an?|half an?|${counts.join('|')})(?=[ -])`
const units: Readonly<Record<string, number>> = {s: 1, m: 60, h: 3600, d: 86_400, w: 604_800}
const unit = 's|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?'
const part = `(?:${number})[ -]?(?:${unit})(?![\\p{L}])`

/** As a source, for patterns that want one in a place. */
export const durationPattern = `(?<![\\p{L}\\p{N}.,:-])${part}(?:(?:,? and |, | )?${part}){0,2}(?: and a half)?`

const parts = new RegExp(`(${number})[ -]?(${unit})(?![\\p{L}])`, 'giu')
const half = / and a half$/i

/** What such a piece of text says, `start` being where it stands. */
export function durationOf(words: string, start: number): Duration {
  let seconds = 0
  let smallest = Infinity
  let last = 1
  for (const [, many, name] of words.matchAll(parts)) {
    const length = units[name!.normalize('NFKC').charAt(0).toLowerCase()]!
    last = countOf(many!.toLowerCase())
    seconds += last * length
    smallest = length
  }
  if (half.test(words)) [seconds, last] = [seconds + smallest / 2, last + 0.5]
  return {start, end: start + words.length, seconds, slack: Math.max(smallest / 2, roundMinutes(last, smallest), seconds / 10)}
}

/** Who says 25 minutes seldom means neither 24 nor 26. */
const roundMinutes = (count: number, unit: number): number => (unit === 60 && count % 5 === 0 ? 300 : 0)

function countOf(word: string): number {
  if (word.startsWith('half')) return 0.5
  const index = counts.indexOf(word)
  return index >= 0 ? index + 1 : word.startsWith('a') ? 1 : Number(word)
}
