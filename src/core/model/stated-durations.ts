/** How long the incident lasted, where the document says so in words or in its front matter. */
import {durationOf, durationPattern, type Duration} from '../dates/duration.ts'
import {sourceSpan} from '../document/passage.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Postmortem} from './postmortem.ts'
import {byPassage, passagesWithin} from './prose.ts'

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

const inPassage = byPassage(({text}): readonly Duration[] =>
  [...text.matchAll(stated)].flatMap(match => {
    const index = match.findIndex((group, at) => at > 0 && group !== undefined)
    return other.test(match[0]) ? [] : [durationOf(match[index]!, match.indices![index]![0])]
  }),
)

/** Readers are told the length of the incident here, and of other things elsewhere. */
const telling: readonly SectionId[] = ['summary', 'impact']

/** The durations with their places in the document. */
export function* statedDurations({document, sections, frontMatter}: Postmortem): Generator<Duration> {
  const {duration} = frontMatter.fields
  const place = frontMatter.places.get('duration')
  const match = typeof duration === 'string' ? whole.exec(duration) : null
  if (match !== null && place !== undefined) yield {...durationOf(match[1]!, 0), ...place}
  const opening = {start: 0, end: sections.find(({level}) => level > 1)?.heading.start ?? 0}
  const told = sections.filter(({id}) => telling.includes(id)).map(section => section.body)
  for (const span of [opening, ...told]) {
    let isLabelled = false
    for (const {passage, start} of passagesWithin(document, span)) {
      const value = isLabelled ? whole.exec(passage.text) : null
      const found = value === null ? inPassage(passage) : [durationOf(value[1]!, value.indices![1]![0])]
      for (const one of found) {
        const source = sourceSpan(passage, one)
        yield {...one, start: source.start + start, end: source.end + start}
      }
      isLabelled = passage.kind === 'cell' && isLabel.test(passage.text)
    }
  }
}
