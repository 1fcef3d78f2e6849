/** What the moments of a document hint at: its day and its zone. A long document has thousands, and most say nothing of the kind. */
import type {Mention} from '../../dates/mention.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {enoughTexts} from './day-order.ts'
import type {Moment} from './event.ts'
import type {Field} from './field.ts'

export interface Hints {
  /** By what the words are about; headings and other words that are no field say it of what is around them. */
  readonly mentions: Readonly<Record<Field | 'around', readonly Mention[]>>
  /** What the first sentence says that begins with a day. */
  readonly opening: Mention | null
  /** The zone that words between headings name first. */
  readonly zone: string | null
  /** The first year that a title gives to the days below it. */
  readonly year: number | null
  /** The stamps of events that have a date. */
  readonly dated: readonly Stamp[]
  /** The first of their texts. */
  readonly texts: readonly string[]
  /** All zones that entries name. */
  readonly zones: ReadonlySet<string>
}

/** What parts of a document that come one after the other hint at together. */
export function hintsTogether(parts: readonly Hints[]): Hints {
  const telling = parts.filter(hints => hints !== nothing)
  if (telling.length < 2) return telling[0] ?? nothing
  const zone = telling.find(each => each.zone !== null)?.zone ?? null
  const texts: string[] = []
  const zones = new Set<string>()
  for (const hints of telling) {
    for (const each of hints.zones) zones.add(each)
    if (texts.length < enoughTexts) texts.push(...hints.texts.slice(0, enoughTexts - texts.length))
  }
  return {
    mentions: {
      around: telling.flatMap(({mentions}) => mentions.around),
      incident: telling.flatMap(({mentions}) => mentions.incident),
      date: telling.flatMap(({mentions}) => mentions.date),
      report: telling.flatMap(({mentions}) => mentions.report),
    },
    opening: telling.find(({opening}) => opening !== null)?.opening ?? null,
    zone,
    year: telling.find(({year}) => year !== null)?.year ?? null,
    dated: telling.flatMap(({dated}) => dated),
    texts,
    zones,
  }
}

const nothing: Hints = {
  mentions: {around: [], incident: [], date: [], report: []},
  opening: null,
  zone: null,
  year: null,
  dated: [],
  texts: [],
  zones: new Set(),
}

/** What the moments of a part hint at. */
export const hintsOf = (moments: readonly Moment[]): Hints => (moments.some(isHint) ? readFrom(moments) : nothing)

const isHint = (moment: Moment): boolean =>
  moment.kind === 'event' || (moment.kind === 'note' && (moment.date !== null || moment.zone !== null || moment.year !== null))

function readFrom(moments: readonly Moment[]): Hints {
  const mentions: Record<Field | 'around', Mention[]> = {around: [], incident: [], date: [], report: []}
  const dated: Stamp[] = []
  const texts: string[] = []
  const zones = new Set<string>()
  let opening: Mention | null = null
  let zone: string | null = null
  let year: number | null = null
  for (const moment of moments) {
    if (moment.kind === 'note') {
      const {date, from} = moment
      if (date !== null) mentions[from === 'heading' || from === 'opening' || from === 'text' ? 'around' : from].push(date)
      if (from === 'opening') opening ??= date
      if (from !== 'heading') zone ??= moment.zone
      year ??= moment.year
    } else if (moment.kind === 'event') {
      if (moment.stamp.date !== null) dated.push(moment.stamp)
      if (moment.stamp.zone !== null) zones.add(moment.stamp.zone)
      if (texts.length < enoughTexts) texts.push(moment.text)
    }
  }
  return {mentions, opening, zone, year, dated, texts, zones}
}
