/** How long the incident lasted, where the document says so in words or in its front matter. */
import {durationOf, durationPattern, type Duration} from '../dates/duration.ts'
import {byChunk} from '../document/by-chunk.ts'
import {sourceSpan} from '../document/passage.ts'
import type {SectionId} from '../document/section-id.ts'
import {inChunks} from '../outline/placed.ts'
import {passagesIn, type Postmortem} from './postmortem.ts'

const about = '(?:~ ?|about |around |approximately |roughly |almost |nearly |a total of |overall )*'
const label = '(?:(?:total|overall|impact|incident|outage|downtime) )*duration(?: of (?:the )?(?:impact|incident|outage|downtime))?'
const trouble = '(?:outage|downtime|disruption|interruption)'
const state = '(?:down|offline|unavailable|unreachable|interrupted|halted|nothing|errors only)'

/** A label before it, a verb or a state that lasted, or the outage itself as the noun. */
const stated = new RegExp(
  `(?:^|\\n)\\W{0,3}${label}\\W{0,3}:\\W{0,3}${about}(${durationPattern})|\\b(?:${trouble} (?:that )?lasted|(?:${trouble} of)|${state} for) ${about}(${durationPattern})|\\b(?:was|were|an?|the) ${about}(${durationPattern})[ -](?:long )?${trouble}\\b`,
  'giud',
)
const isLabel = new RegExp(`^\\W{0,3}${label}\\W{0,3}$`, 'iu')
const whole = new RegExp(`^\\W{0,3}${about}(${durationPattern})`, 'iud')

/** Said of a bound, a part or a delay, it is not how long the incident lasted. */
const other = /\b(?:up to|at most|at least|less than|more than|over|under|every|each|another|first|last|next|delay\w*|late|per)\b/i

/** The durations in one chunk; a label and its value are cells of one row, which no chunk divides. */
const inChunk = byChunk((chunk): readonly Duration[] => {
  const found: Duration[] = []
  let isLabelled = false
  for (const passage of passagesIn(chunk)) {
    const value = isLabelled ? whole.exec(passage.text) : null
    const durations = value === null ? durationsIn(passage.text) : [durationOf(value[1]!, value.indices![1]![0])]
    for (const duration of durations) found.push({...duration, ...sourceSpan(passage, duration)})
    isLabelled = passage.kind === 'cell' && isLabel.test(passage.text)
  }
  return found
})
const inDocument = inChunks(inChunk)

function durationsIn(text: string): readonly Duration[] {
  return [...text.matchAll(stated)].flatMap(match => {
    const index = match.findIndex((group, at) => at > 0 && group !== undefined)
    return other.test(match[0]) ? [] : [durationOf(match[index]!, match.indices![index]![0])]
  })
}

/** Readers are told the length of the incident here, and of other things elsewhere. */
const telling: readonly SectionId[] = ['summary', 'impact']

/** The durations with their places in the document. */
export function* statedDurations({document, sections, frontMatter}: Postmortem): Generator<Duration> {
  const {duration} = frontMatter.fields
  const place = frontMatter.places.get('duration')
  const match = typeof duration === 'string' ? whole.exec(duration) : null
  if (match !== null && place !== undefined) yield {...durationOf(match[1]!, 0), ...place}
  const opening = sections.find(({level}) => level > 1)?.heading.start ?? 0
  for (const {start: base, items} of inDocument(document)) {
    for (const item of items) {
      const start = base + item.start
      const isTold = start < opening || sections.some(({id, body}) => telling.includes(id) && start >= body.start && start < body.end)
      if (isTold) yield {...item, start, end: base + item.end}
    }
  }
}
