/** Where a zone is said for entries that do not say it themselves. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd, lineEndingAt} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import {partsOf, type WrittenPart} from './written.ts'

/** A document that names its zone oftener than this beside its entries is not searched further. */
const mostPlaces = 40

/**
 * The edits by which the zone of these entries gets another name where not they themselves but a heading, a line, a column or the front matter
 * says it. Where nothing says it, a line before the timeline will.
 */
export function renameZone(postmortem: Postmortem, entries: readonly TimelineEntry[], zone: string): readonly TextEdit[] {
  const {text} = postmortem.document
  const silent = entries.filter(entry => !partsOf(text, entry).some(saysZone))
  const names = new Set(silent.flatMap(entry => entry.zone ?? []))
  const edits = [...names].flatMap(name => placesOf(postmortem, name)).map(place => ({...place, text: zone}))
  const untold = silent.find(entry => entry.zone === null)
  const said = untold === undefined ? null : zoneLine(postmortem, untold, zone)
  return [...edits.filter(edit => isAboutEntries(postmortem, edit)), ...(said === null ? [] : [said])]
}

const saysZone = ({says, text}: WrittenPart): boolean => says === 'zone' || (says === 'moment' && /T.*(?:Z|[+\u2212-]\d)/s.test(text))

/** Wherever the name stands as a word, but for the entries' own words. */
function placesOf({document: {text}, timeline}: Postmortem, name: string): readonly Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(name); at !== -1 && places.length < mostPlaces; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const isWord = !isLetter(text[at - 1]) && !isLetter(text[end])
    if (isWord && !timeline.some(({written}) => written.start < end && at < written.end)) places.push({start: at, end})
  }
  return places
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}_/]/u.test(character)

/** Whether entries would be in another zone if it were called so in this place. */
function isAboutEntries(postmortem: Postmortem, edit: TextEdit): boolean {
  const after = postmortem.after([edit]).timeline
  return after.length === postmortem.timeline.length && after.some(({zone}, index) => zone !== postmortem.timeline[index]!.zone)
}

/** "All times are in UTC." under the heading above an entry; `null` where no heading is. */
function zoneLine({document: {text}, sections}: Postmortem, {offset}: TimelineEntry, zone: string): TextEdit | null {
  const section = sections[sectionIndexAt(sections, offset) ?? -1]
  if (section === undefined) return null
  const at = lineEnd(text, section.heading.end)
  const newLine = lineEndingAt(text, at)
  return {start: at, end: at, text: `${newLine}${newLine}All times are in ${zone}.`}
}
