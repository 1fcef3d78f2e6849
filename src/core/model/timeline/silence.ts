/** The longest silence of a timeline: a stretch between the detection and the end of the harm in which nothing is told. */
import type {TimelineEntry} from './entry.ts'

export interface Silence {
  readonly from: TimelineEntry
  readonly to: TimelineEntry
  readonly seconds: number
}

/** Shorter ones are how people write while they work, and a smaller share is one step among others. */
const shortest = 30 * 60
const leastShare = 0.5

/** With fewer entries the timeline is a list of milestones, which tells no steps at all. */
const fewestSteps = 3

export function longestSilence(timeline: readonly TimelineEntry[]): Silence | null {
  if (!timeline.some(({milestone}) => milestone === 'detected')) return null
  const told = entriesOfHarm(timeline)
  const [first] = told
  const last = told.at(-1)
  if (first === undefined || last === undefined || told.length < fewestSteps || told.every(({milestone}) => milestone !== null)) return null
  let longest: Silence | null = null
  let before = first
  for (let index = 1; index < told.length; index++) {
    const entry = told[index]!
    const seconds = startOf(entry) - endOf(before)
    if (longest === null || seconds > longest.seconds) longest = {from: before, to: entry, seconds}
    if (endOf(entry) > endOf(before)) before = entry
  }
  const isLong = longest !== null && longest.seconds >= Math.max(shortest, leastShare * (startOf(last) - startOf(first)))
  return isLong && !isExplained(longest!) && !isMisplaced(longest!, timeline) ? longest : null
}

/** From the detection to the first entry that ended the harm, in the order of their times. */
function entriesOfHarm(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const isZoned = timeline[0]?.began?.isZoned
  if (timeline.some(({time, began, ended}) => time === null || began === null || ended === null || began.isZoned !== isZoned)) return []
  const ordered = timeline.toSorted((a, b) => startOf(a) - startOf(b))
  const from = ordered.findIndex(({milestone}) => milestone === 'detected')
  const to = ordered.findIndex(({milestone}) => milestone === 'mitigated' || milestone === 'recovered')
  return from === -1 || to <= from ? [] : ordered.slice(from, to + 1)
}

const startOf = ({began}: TimelineEntry): number => began!.said
const endOf = ({began, ended}: TimelineEntry): number => Math.max(began!.said, ended!.said)

/** Where one of its ends stands on the wrong side of the other, the order is what is to be looked at. */
const isMisplaced = ({from, to}: Silence, timeline: readonly TimelineEntry[]): boolean =>
  from.offset > to.offset !== startOf(timeline[0]!) > startOf(timeline.at(-1)!)

/** What was waited for or under way needs no more words. */
const isExplained = ({from, to}: Silence): boolean => underWay.test(from.text) || waited.test(to.text)

const underWay =
  /(?<![\p{L}\d/_-])(?:wait\w*|monitor\w*|observ\w*|restor\w*|rebuil\w*|running|continu\w*|overnight|sync\w*|resync\w*|until|paus\w*|soak\w*|merg\w*|deploy\w*|releas\w*|roll\w*|migrat\w*|backup|copy\w*|upload\w*|download\w*|progress\w*|provider|vendor|support|upstream|ticket)(?![\p{L}\d/_-])/iu
const waited =
  /\b(?:wait\w*|still|no (?:input|answer|response|reply|news)|finish\w*|complet\w*|finally|after (?:\w+ )?(?:hours|minutes|days))\b/i
