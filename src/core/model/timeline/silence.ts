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
  const told = stepsOf(timeline)
  const [first] = told
  const last = told.at(-1)
  if (first === undefined || last === undefined || told.length < fewestSteps || told.every(({entry}) => entry.milestone !== null))
    return null
  let longest: Silence | null = null
  let before = first
  for (const step of told.slice(1)) {
    const seconds = step.start - before.end
    if (longest === null || seconds > longest.seconds) longest = {from: before.entry, to: step.entry, seconds}
    if (step.end > before.end) before = step
  }
  const isLong = longest !== null && longest.seconds >= Math.max(shortest, leastShare * (last.start - first.start))
  return isLong && !isExplained(longest!) ? longest : null
}

interface Step {
  readonly entry: TimelineEntry
  readonly start: number
  readonly end: number
}

/** From the detection to the first entry that ended the harm, in the order of their times. */
function stepsOf(timeline: readonly TimelineEntry[]): readonly Step[] {
  const steps = timeline.flatMap((entry): readonly Step[] => {
    const [start, end] = entry.time === null ? [null, null] : [entry.began, entry.ended]
    return start === null || end === null ? [] : [{entry, start: start.said, end: Math.max(start.said, end.said)}]
  })
  if (steps.length < timeline.length || new Set(timeline.map(entry => entry.began!.isZoned)).size > 1) return []
  const ordered = steps.toSorted((a, b) => a.start - b.start)
  const from = ordered.findIndex(({entry}) => entry.milestone === 'detected')
  const to = ordered.findIndex(({entry}) => entry.milestone === 'mitigated' || entry.milestone === 'recovered')
  return from === -1 || to <= from ? [] : ordered.slice(from, to + 1)
}

/** What was waited for or under way needs no more words. */
const isExplained = ({from, to}: Silence): boolean => underWay.test(from.text) || waited.test(to.text)

const underWay =
  /(?<![\p{L}\d/_-])(?:wait\w*|monitor\w*|observ\w*|restor\w*|rebuil\w*|running|continu\w*|overnight|sync\w*|resync\w*|until|paus\w*|soak\w*|merg\w*|deploy\w*|releas\w*|roll\w*|migrat\w*|backup|copy\w*|upload\w*|download\w*|progress\w*|provider|vendor|support|upstream|ticket)(?![\p{L}\d/_-])/iu
const waited =
  /\b(?:wait\w*|still|no (?:input|answer|response|reply|news)|finish\w*|complet\w*|finally|after (?:\w+ )?(?:hours|minutes|days))\b/i
