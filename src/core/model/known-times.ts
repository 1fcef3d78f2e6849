/** When an incident began and ended, as its front matter or its timeline tells. */
import type {Span} from '../document/span.ts'
import type {Postmortem} from './postmortem.ts'
import {pointIn, type Point} from './timeline/field.ts'
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

/** Both ends of it, where both are known; `null` else. Front matter goes before the timeline. */
export function knownTimes(postmortem: Postmortem): KnownTimes | null {
  const {timeline} = postmortem
  const fields = instantsInFields(postmortem)
  const introduced = timeline.find(({milestone}) => milestone === 'introduced')
  const recovered = timeline.find(({milestone}) => milestone === 'recovered')
  const start = fields.find(({point}) => point === 'start') ?? placed(introduced?.written, introduced?.began)
  const end = fields.find(({point}) => point === 'end') ?? placed(recovered?.written, recovered?.ended)
  if (start === null || end === null) return null
  const entries = timeline.flatMap(entry => [entry.began, entry.ended]).filter(instants => instants !== null)
  return {start, end, all: [...fields.map(({at}) => at), ...entries]}
}

const placed = (span: Span | undefined, at: Instants | null | undefined): KnownTime | null =>
  span === undefined || at == null ? null : {...span, at}

const timestamp = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|UTC|[+-]\d\d:\d\d)?$/

interface KnownPoint extends KnownTime {
  readonly point: Point
}

function instantsInFields({frontMatter: {fields, places}}: Postmortem): readonly KnownPoint[] {
  return [...places].flatMap(([name, span]) => {
    const point = pointIn(name)
    const at = point === null ? null : instantIn(fields[name])
    return point === null || at === null ? [] : [{...span, point, at}]
  })
}

function instantIn(value: unknown): Instants | null {
  const match = typeof value === 'string' ? timestamp.exec(value.trim()) : null
  if (match === null) return null
  const [, date, time, second = ':00', zone = ''] = match
  return instantsOf(`${date}T${time}${second}${zone === 'UTC' ? 'Z' : zone}`, null, false)
}
