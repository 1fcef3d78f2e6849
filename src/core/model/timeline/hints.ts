/** What the moments of a document hint at: its day and its zone. A long document has thousands, and most say nothing of the kind. */
import type {Mention} from '../../dates/mention.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {slotIn} from '../../document/by-chunk.ts'
import type {Placed} from '../../outline/placed.ts'
import {enoughTexts} from './day-order.ts'
import type {Moment} from './event.ts'
import type {Field} from './field.ts'

export interface Hints {
  /** By what the words are about; headings and other words that are no field say it of what is around them. */
  readonly mentions: Readonly<Record<Field | 'around', readonly Mention[]>>
  /** The zone that words between headings name first. */
  readonly zone: string | null
  /** The first year that a title gives to the days below it. */
  readonly year: number | null
  /** The stamps of events that have a date. */
  readonly dated: readonly Stamp[]
  /** The first of their texts. */
  readonly texts: readonly string[]
  /** All zones that are named. */
  readonly zones: ReadonlySet<string>
}

export function hintsIn(chunks: readonly Placed<Moment>[]): Hints {
  const parts: Hints[] = []
  const texts: string[] = []
  for (const chunk of chunks) {
    const hints = hintsOfChunk(chunk)
    if (hints !== nothing) parts.push(hints)
    for (const text of hints.texts) if (texts.length < enoughTexts) texts.push(text)
  }
  const zone = parts.find(each => each.zone !== null)?.zone ?? null
  return {
    mentions: {
      around: parts.flatMap(({mentions}) => mentions.around),
      incident: parts.flatMap(({mentions}) => mentions.incident),
      date: parts.flatMap(({mentions}) => mentions.date),
      report: parts.flatMap(({mentions}) => mentions.report),
    },
    zone,
    year: parts.find(({year}) => year !== null)?.year ?? null,
    dated: parts.flatMap(({dated}) => dated),
    texts,
    zones: new Set(parts.flatMap(({zones}) => [...zones]).concat(zone ?? [])),
  }
}

const nothing: Hints = {
  mentions: {around: [], incident: [], date: [], report: []},
  zone: null,
  year: null,
  dated: [],
  texts: [],
  zones: new Set(),
}

const kept = slotIn<Placed<Moment>, Hints>()

/** The same while nobody writes in the chunk. */
function hintsOfChunk(chunk: Placed<Moment>): Hints {
  const known = kept.get(chunk)
  if (known !== undefined) return known
  const hints = chunk.items.some(isHint) ? hintsOf(chunk.items) : nothing
  kept.set(chunk, hints)
  return hints
}

const isHint = (moment: Moment): boolean =>
  moment.kind === 'event' || (moment.kind === 'note' && (moment.date !== null || moment.zone !== null || moment.year !== null))

function hintsOf(moments: readonly Moment[]): Hints {
  const mentions: Record<Field | 'around', Mention[]> = {around: [], incident: [], date: [], report: []}
  const dated: Stamp[] = []
  const texts: string[] = []
  const zones = new Set<string>()
  let zone: string | null = null
  let year: number | null = null
  for (const moment of moments) {
    if (moment.kind === 'note') {
      if (moment.date !== null) mentions[moment.from === 'heading' || moment.from === 'text' ? 'around' : moment.from].push(moment.date)
      if (moment.from !== 'heading') zone ??= moment.zone
      year ??= moment.year
    } else if (moment.kind === 'event') {
      if (moment.stamp.date !== null) dated.push(moment.stamp)
      if (moment.stamp.zone !== null) zones.add(moment.stamp.zone)
      if (texts.length < enoughTexts) texts.push(moment.text)
    }
  }
  return {mentions, zone, year, dated, texts, zones}
}
