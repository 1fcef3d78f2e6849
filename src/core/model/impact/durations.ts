/** How long the incident was felt, in words of the summary and the impact. */
import {durationsIn as lengthsIn} from '../../dates/duration.ts'
import {sourceSpan} from '../../document/passage.ts'
import type {Postmortem} from '../postmortem.ts'
import {byPassage, sentenceNear, type PlacedPassage} from '../prose.ts'
import {statedDurations} from '../stated-durations.ts'
import {impactInOpening} from './opening.ts'
import {placeOf} from './place.ts'
import {isOfHarm} from './sentences.ts'
import {tellingPassages} from './telling.ts'
import type {ImpactValue} from './value.ts'

/** Those that are held against the timeline, and those that sentences of harm tell of a part of it. */
export function* durationsIn(postmortem: Postmortem): Generator<ImpactValue> {
  const {document, sections, frontMatter} = postmortem
  const whole = [...statedDurations(postmortem)]
  for (const {start, end, seconds} of whole) {
    const section = sections.findLast(({heading, body}) => heading.start <= start && start < body.end)
    const place = section === undefined ? null : placeOf(section, sections)
    const before = document.text.slice(Math.max(0, start - longestAbout), start)
    yield {
      ...felt(seconds, aboutBefore.test(before)),
      words: document.text.slice(start, end),
      place: start < (frontMatter.span?.end ?? 0) ? 'front-matter' : (place ?? 'opening'),
      standing: 'part',
      start,
      end,
    }
  }
  const telling = tellingIn(document)
  for (const section of sections) {
    const place = placeOf(section, sections)
    if (place !== null) yield* lastedIn(telling(section), place)
  }
  yield* lastedIn(impactInOpening(postmortem), 'opening')
}

function* lastedIn(passages: Iterable<PlacedPassage>, place: ImpactValue['place']): Generator<ImpactValue> {
  for (const {passage, start} of passages)
    for (const {seconds, approximate, ...span} of inPassage(passage)) {
      const source = sourceSpan(passage, span)
      const words = passage.text.slice(span.start, span.end)
      yield {...felt(seconds, approximate), words, place, standing: 'part', start: source.start + start, end: source.end + start}
    }
}

const felt = (seconds: number, approximate: boolean) =>
  ({
    kind: 'duration',
    what: 'duration',
    value: seconds,
    least: seconds,
    most: seconds,
    approximate,
    unit: 's',
    currency: null,
    before: null,
  }) as const

const about = '(?:~ ?|about |around |approximately |roughly |almost |nearly |some )'
const longestAbout = 16
const aboutBefore = new RegExp(`${about}$`, 'i')

const harmed = '(?:outage|downtime|disruption|interruption|unavailability|degradation|degraded (?:service|performance)|failures?)'

/** A verb or a state that lasted; else the harm as the noun, after its length or before it. */
const lastedBefore = new RegExp(`\\b(?:for|lasted(?: for)?|lasting|over the course of) (?:a total of |the full |another )?${about}?$`, 'i')
const otherBehind = /^(?: (?:old|ago|before|after|later|earlier|each|per)\b|[ -]?(?:sla|window|period|timeout|interval|retention)\b)/i
const otherBefore = new RegExp(`\\b(?:first|last|next|every|each|another|within|after|before|than|least|most|to) ${about}?$`, 'i')
const harmBehind = new RegExp(
  `^(?: (?:long |of (?:an? |(?!the\\b)\\p{L}+ ){0,2})?${harmed}|[ -](?:period|window|stretch) (?:during|in) which)\\b`,
  'iu',
)
/** The longest that these look at, in characters. */
const near = 120

const inPassage = byPassage(({text}) =>
  [...lengthsIn(text)].flatMap(({start, end, seconds}) => {
    const before = text.slice(Math.max(0, start - near), start)
    const behind = text.slice(end, end + near)
    const isFelt = (lastedBefore.test(before) && !otherBehind.test(behind)) || (!otherBefore.test(before) && harmBehind.test(behind))
    if (!isFelt || !isOfHarm(sentenceNear(text, start))) return []
    return [{seconds, start, end, approximate: aboutBefore.test(before)}]
  }),
)

const tellingIn = tellingPassages(passage => inPassage(passage).length > 0)
