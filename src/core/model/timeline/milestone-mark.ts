/** What says outright which milestone an entry is: "(detected)" after its words, or "Detected:" before them. */
import type {Milestone} from './milestone-name.ts'

const names: ReadonlyMap<string, Milestone> = new Map([
  ['introduced', 'introduced'],
  ['error introduced', 'introduced'],
  ...bounds('introduced', ['start', 'starts', 'started', 'begins', 'began']),
  ['detected', 'detected'],
  ['first detected', 'detected'],
  ['incident detected', 'detected'],
  ['detection', 'detected'],
  ['first reported', 'detected'],
  ['reported', 'detected'],
  ['acknowledged', 'investigating'],
  ['investigating', 'investigating'],
  ['investigation started', 'investigating'],
  ['cause found', 'cause-found'],
  ['root cause found', 'cause-found'],
  ['cause identified', 'cause-found'],
  ['root cause identified', 'cause-found'],
  ['identified', 'cause-found'],
  ['mitigated', 'mitigated'],
  ['mitigation', 'mitigated'],
  ['recovered', 'recovered'],
  ['recovery', 'recovered'],
  ['resolved', 'recovered'],
  ['resolution', 'recovered'],
  ...bounds('recovered', ['end', 'ends', 'ended', 'over']),
])

/** "outage starts", "end of impact". */
function bounds(milestone: Milestone, words: readonly string[]): readonly (readonly [string, Milestone])[] {
  return ['outage', 'incident', 'impact', 'downtime'].flatMap(trouble =>
    words.flatMap(word => [[`${trouble} ${word}`, milestone] as const, [`${word} of ${trouble}`, milestone] as const]),
  )
}

const longest = 24
const after = new RegExp(`\\(([\\p{L} -]{1,${longest}})\\)\\W{0,3}$`, 'u')
const before = new RegExp(`^[\\[*_]{0,3}([\\p{L} -]{1,${longest}}?)\\W{0,2}(?:[:\\])|]|\\s[–—-]\\s|$)`, 'u')

/** The milestone that an entry's words are marked as, or `null`. */
export function markIn(text: string): Milestone | null {
  return named(after.exec(text)?.[1]) ?? named(before.exec(text)?.[1])
}

/** An entry's words without the mark that stands after them. */
export const withoutMark = (text: string): string => (named(after.exec(text)?.[1]) === null ? text : text.replace(after, '').trimEnd())

const named = (words: string | undefined): Milestone | null =>
  words === undefined ? null : (names.get(words.toLowerCase().replaceAll('-', ' ').trim()) ?? null)
