/** Which milestones of an incident nobody can tell from its document. */
import {byChunk} from '../document/by-chunk.ts'
import type {Span} from '../document/span.ts'
import {inChunks} from '../outline/placed.ts'
import type {Postmortem} from './postmortem.ts'
import {milestones, type Milestone} from './timeline/milestone-name.ts'
import {tracesIn} from './timeline/milestone-trace.ts'
import type {TimelineEntry} from './timeline/entry.ts'

/** From these, and to these, all times of an incident are measured. */
const essential = ['introduced', 'detected', 'recovered'] as const

type EssentialMilestone = (typeof essential)[number]

export const isEssential = (milestone: Milestone): milestone is EssentialMilestone => essential.some(each => each === milestone)

/** Fewer times are no timeline to be judged, and with fewer milestones nobody knows whether its words are understood. */
const fewestTimed = 4
const fewestUnderstood = 2

/** None where the essential ones can be told: the others alone are nothing to ask for. */
export function untoldMilestones(postmortem: Postmortem): readonly Milestone[] {
  const {timeline} = postmortem
  if (timeline.length < fewestTimed || timeline.filter(({time}) => time !== null).length < fewestTimed) return []
  const told = new Set<Milestone | null>(timeline.map(({milestone}) => milestone).filter(milestone => milestone !== null))
  if (told.size < fewestUnderstood || timeline.some(({text}) => text === '')) return []
  const untraced = milestones.filter(milestone => !told.has(milestone) && !isTraced(timeline, milestone))
  if (!untraced.some(isEssential)) return []
  const untold = untraced.filter(milestone => !isEssential(milestone) || !isToldElsewhere(postmortem, milestone))
  return untold.some(isEssential) ? untold : []
}

/** What stands before the detection may well be how it began; the end may be told by any entry that something got better. */
function isTraced(timeline: readonly TimelineEntry[], milestone: Milestone): boolean {
  if (milestone !== 'introduced') return timeline.some(({text}) => tracesIn(text).has(milestone))
  const detected = timeline.find(entry => entry.milestone === 'detected')
  return detected === undefined || !isFirst(timeline, detected) || tracesIn(detected.text).has('introduced')
}

function isFirst(timeline: readonly TimelineEntry[], entry: TimelineEntry): boolean {
  const start = entry.began
  return start !== null && timeline.every(other => (other.began?.said ?? -Infinity) >= start.said)
}

const time = '(?:\\d{1,2}[:h]\\d{2}|\\d{4}-\\d{2}-\\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|\\d{1,2} ?[ap]m\\b)'
const wordsOf: Readonly<Record<EssentialMilestone, string>> = {
  introduced:
    'start|beg[aiu]n|since|from|between|onset|introduc|deploy|releas|merg|push|publish|upgrad|chang|expire|submit|peak|happen|occur|caus|trigger|went',
  detected: 'detect|notic|report|alert|discover|aware|pag(?:e|ing)|found|notif',
  recovered: 'end|until|till|to|recover|restor|resol|fix|back|over|clos|complet|repair|mitigat|duration',
}
/** A length from the start to the detection, or to the end, tells what is missing at either. */
const lengths = '\\b(?:duration|last(?:ed|ing)|detection time|time to detect\\w*|m?ttd)\\b[^.\\n]{0,40}\\d'

interface Telling extends Span {
  readonly milestone: EssentialMilestone
}

const tellings = essential.map(milestone => {
  const word = `\\b(?:${wordsOf[milestone]})`
  return {milestone, pattern: new RegExp(`${lengths}|${word}[^.\\n]{0,80}${time}|${time}[^.\\n]{0,80}${word}`, 'gi')}
})

/** Sentences that put a milestone beside a time. */
const tellingIn = inChunks(
  byChunk(({text}): readonly Telling[] =>
    tellings.flatMap(({milestone, pattern}) =>
      Array.from(text.matchAll(pattern), match => ({milestone, start: match.index, end: match.index + match[0].length})),
    ),
  ),
)

function isToldElsewhere({document, timeline, titleSpan, frontMatter}: Postmortem, milestone: EssentialMilestone): boolean {
  const places = [...timeline.map(({span}) => span), titleSpan, frontMatter.places.get('title')].filter(place => place != null)
  return tellingIn(document).some(({start, items}) =>
    items.some(item => {
      const [from, to] = [start + item.start, start + item.end]
      return item.milestone === milestone && !places.some(place => place.start < to && from < place.end)
    }),
  )
}
