/** How long the incident lasted, where the document says so in words or in its front matter. */
import {durationAt, durationsIn, type Duration} from '../dates/duration.ts'
import {byChunk} from '../document/by-chunk.ts'
import {sourceSpan} from '../document/passage.ts'
import type {SectionId} from '../document/section-id.ts'
import {inChunks} from '../outline/placed.ts'
import {passagesIn, type Postmortem} from './postmortem.ts'

const about = '(?:~ ?|about |around |approximately |roughly |almost |nearly |a total of |overall )*'
const label = '(?:(?:total|overall|impact|incident|outage|downtime) )*duration(?: of (?:the )?(?:impact|incident|outage|downtime))?'
const trouble = '(?:outage|downtime|disruption|interruption)'
const state = '(?:down|offline|unavailable|unreachable|interrupted|halted|nothing|errors only)'

/** A label, a verb or a state that lasted before it, or the outage itself as the noun behind it. */
const labelBefore = new RegExp(`^\\W{0,3}${label}\\W{0,3}:\\W{0,3}${about}$`, 'i')
const lastedBefore = new RegExp(`\\b(?:${trouble} (?:that )?lasted|${trouble} of|${state} for) ${about}$`, 'i')
const articleBefore = new RegExp(`\\b(?:was|were|an?|the) ${about}$`, 'i')
const troubleBehind = new RegExp(`^[ -](?:long )?${trouble}\\b`, 'i')
/** The longest that these look at, in characters; longer runs of words for "about" are nobody's. */
const near = 120

const isLabel = new RegExp(`^\\W{0,3}${label}\\W{0,3}$`, 'i')
const opening = new RegExp(`^\\W{0,3}${about}`, 'i')

/** The durations in one chunk; a label and its value are cells of one row, which no chunk divides. */
const inChunk = byChunk((chunk): readonly Duration[] => {
  const found: Duration[] = []
  let isLabelled = false
  for (const passage of passagesIn(chunk)) {
    const value = isLabelled ? leadingDuration(passage.text) : null
    const durations = value === null ? statedIn(passage.text) : [value]
    for (const duration of durations) found.push({...duration, ...sourceSpan(passage, duration)})
    isLabelled = passage.kind === 'cell' && isLabel.test(passage.text)
  }
  return found
})
const inDocument = inChunks(inChunk)

const leadingDuration = (text: string): Duration | null => durationAt(text, opening.exec(text)![0].length)

function statedIn(text: string): readonly Duration[] {
  return [...durationsIn(text)].filter(({start, end}) => {
    const before = text.slice(Math.max(0, start - near), start)
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    if (labelBefore.test(line) || lastedBefore.test(before)) return true
    return articleBefore.test(before) && troubleBehind.test(text.slice(end, end + near))
  })
}

/** Readers are told the length of the incident here, and of other things elsewhere. */
const telling: readonly SectionId[] = ['summary', 'impact']

/** The durations with their places in the document. */
export function* statedDurations({document, sections, frontMatter}: Postmortem): Generator<Duration> {
  const {duration} = frontMatter.fields
  const place = frontMatter.places.get('duration')
  const told = typeof duration === 'string' ? leadingDuration(duration) : null
  if (told !== null && place !== undefined) yield {...told, ...place}
  const opening = sections.find(({level}) => level > 1)?.heading.start ?? 0
  for (const {start: base, items} of inDocument(document)) {
    for (const item of items) {
      const start = base + item.start
      const isTold = start < opening || sections.some(({id, body}) => telling.includes(id) && start >= body.start && start < body.end)
      if (isTold) yield {...item, start, end: base + item.end}
    }
  }
}
