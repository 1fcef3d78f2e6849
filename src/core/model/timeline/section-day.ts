/** The days that fields give to parts of a document which tells of several incidents: "**Date:** 2026-03-04" below the title of each. */
import {isoDate} from '../../dates/calendar.ts'
import type {Mention} from '../../dates/mention.ts'
import {slotIn} from '../../document/by-chunk.ts'
import type {Placed} from '../../outline/placed.ts'
import {sectionIndexAt} from '../../outline/section-at.ts'
import type {Section} from '../../outline/section.ts'
import type {DocumentTime} from './document-time.ts'
import type {Moment, Note} from './event.ts'
import type {Hints} from './hints.ts'
import {noted} from './said-around.ts'

/** In ISO form, by the index of the section right around the field; empty where fields say one day, or none. */
export type SectionDays = ReadonlyMap<number, string>

const none: SectionDays = new Map()

export function sectionDays(
  chunks: readonly Placed<Moment>[],
  {sections, hints: {mentions}}: {readonly sections: readonly Section[]; readonly hints: Hints},
  known: DocumentTime,
): SectionDays {
  if (!areSeveral([...mentions.incident, ...mentions.date])) return none
  const days = new Map<number, string>()
  const fields = chunks.flatMap(chunk =>
    fieldsIn(chunk).map(field => ({...field, section: sectionIndexAt(sections, chunk.start + field.start)})),
  )
  for (const wanted of ['incident', 'date'])
    for (const {section, date, from} of fields) {
      if (from !== wanted || section === null || date === null || days.has(section)) continue
      const day = noted(date, known.date, known)
      if (day !== null) days.set(section, isoDate(day))
    }
  return days
}

function areSeveral([first, ...others]: readonly Mention[]): boolean {
  const said = JSON.stringify(first?.date)
  return others.some(({date}) => JSON.stringify(date) !== said)
}

const keptFields = slotIn<Placed<Moment>, readonly Note[]>()

function fieldsIn(chunk: Placed<Moment>): readonly Note[] {
  const known = keptFields.get(chunk)
  if (known !== undefined) return known
  const fields = chunk.items.filter(moment => moment.kind === 'note').filter(({from}) => from === 'date' || from === 'incident')
  keptFields.set(chunk, fields)
  return fields
}
