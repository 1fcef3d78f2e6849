/** When an incident began and ended, as its front matter or its timeline tells. */
import type {Span} from '../document/span.ts'
import type {Postmortem} from './postmortem.ts'
import {instantsOf, type Instants} from './timeline/instant.ts'

export interface KnownTime extends Span {
  readonly at: Instants
}

export interface KnownTimes {
  readonly start: KnownTime
  readonly end: KnownTime
  /** All instants that the document tells. */
  readonly all: readonly Instants[]
}

const starts = ['start', 'started', 'start_time', 'started_at', 'began', 'begin']
const ends = ['end', 'ended', 'end_time', 'ended_at', 'resolved', 'resolved_at']
const others = ['detected', 'detected_at', 'mitigated', 'mitigated_at']

/** Both ends of it, where both are known; `null` else. Front matter goes before the timeline. */
export function knownTimes(postmortem: Postmortem): KnownTimes | null {
  const {timeline} = postmortem
  const introduced = timeline.find(({milestone}) => milestone === 'introduced')
  const recovered = timeline.find(({milestone}) => milestone === 'recovered')
  const start = inFields(postmortem, starts) ?? placed(introduced?.written, introduced?.began)
  const end = inFields(postmortem, ends) ?? placed(recovered?.written, recovered?.ended)
  if (start === null || end === null) return null
  const fields = [...starts, ...ends, ...others].map(name => inFields(postmortem, [name])?.at ?? null)
  const entries = timeline.flatMap(entry => [entry.began, entry.ended])
  return {start, end, all: [...fields, ...entries].filter(instants => instants !== null)}
}

const placed = (span: Span | undefined, at: Instants | null | undefined): KnownTime | null =>
  span === undefined || at == null ? null : {...span, at}

const timestamp = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|UTC|[+-]\d\d:\d\d)?$/

function inFields({frontMatter: {fields, places}}: Postmortem, names: readonly string[]): KnownTime | null {
  for (const name of names) {
    const value = fields[name]
    const match = typeof value === 'string' ? timestamp.exec(value.trim()) : null
    const span = places.get(name)
    if (match === null || span === undefined) continue
    const [, date, time, second = ':00', zone = ''] = match
    const at = instantsOf(`${date}T${time}${second}${zone === 'UTC' ? 'Z' : zone}`, null, false)
    if (at !== null) return {...span, at}
  }
  return null
}
