/** What a review meeting looks at in a document, without anything about where it stands there. */
import type {Span} from '../document/span.ts'
import {leftToDo} from '../model/left-to-do.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import {questionsAbout} from '../outline/section-questions.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import type {Section} from '../outline/section.ts'
import {agendaIds, itemOf, leadOf, valueQuestions, type AgendaId} from './agenda.ts'
import {peopleHere, type PlainPerson} from './attendance.ts'
import {parkedIn, type PlainParked} from './parking-lot.ts'

export interface PlainMeeting {
  /** The document's own title. */
  readonly title: string | null
  /** One for each item of the agenda, in its order. */
  readonly items: readonly PlainItem[]
  readonly people: readonly PlainPerson[]
  readonly parked: readonly PlainParked[]
}

export interface PlainItem {
  readonly id: AgendaId
  /** What to ask while the text's cursor is in none of its sections. */
  readonly questions: readonly string[]
  /** In the order of the text. */
  readonly sections: readonly PlainSection[]
  readonly open: readonly PlainOpen[]
}

interface PlainSection {
  readonly id: CanonicalId
  readonly title: string
  readonly questions: readonly string[]
}

/** A section that is owed and has no words, or a gap to fill in. */
interface PlainOpen {
  readonly state: 'missing' | 'empty' | 'gap'
  readonly words: string
}

/** A place in a meeting: an item of the agenda, and the section in it at which somebody is. */
export interface MeetingPlace {
  readonly item: AgendaId
  readonly section: CanonicalId | null
}

export function meetingOf(postmortem: Postmortem): PlainMeeting {
  const {title} = postmortem
  const open = openIn(postmortem)
  const known = firstSections(postmortem)
  return {
    title,
    items: agendaIds.map(id => ({
      id,
      questions: questionsOf(id),
      sections: known.flatMap(section =>
        itemOf(section.id) === id ? [{id: section.id, title: section.title, questions: questionsAbout(section.id)}] : [],
      ),
      open: open.filter(({item}) => item === id).map(({state, words}) => ({state, words})),
    })),
    people: peopleHere(postmortem),
    parked: parkedIn(postmortem).map(({text, struck}) => ({text, struck})),
  }
}

function questionsOf(item: AgendaId): readonly string[] {
  if (item === 'value') return valueQuestions
  const lead = leadOf(item)
  return lead === null ? [] : questionsAbout(lead)
}

type Known = Section & {readonly id: CanonicalId}

/** The first of each name, in the order of the text. */
function firstSections({sections}: Postmortem): readonly Known[] {
  const found = new Map<CanonicalId, Known>()
  for (const section of sections) {
    const {id} = section
    if (id !== 'other' && !found.has(id)) found.set(id, {...section, id})
  }
  return [...found.values()]
}

interface Open extends PlainOpen {
  readonly item: AgendaId | null
  /** Where it is, or the section to add. */
  readonly at: Span | CanonicalId
}

function openIn(postmortem: Postmortem): readonly Open[] {
  const {sections, gaps} = leftToDo(postmortem)
  return [
    ...sections.map(({id, title, state, section}): Open => ({
      item: itemOf(id),
      state: state === 'missing' ? 'missing' : 'empty',
      words: title,
      at: section === null ? id : startOf(section),
    })),
    ...gaps.map(({start, end, words}): Open => ({
      item: meetingPlaceAt(postmortem, start)?.item ?? null,
      state: 'gap',
      words,
      at: {start, end},
    })),
  ]
}

/** Where an offset of the text is in the meeting: at the innermost section that an item of the agenda goes through. */
export function meetingPlaceAt({sections}: Postmortem, offset: number): MeetingPlace | null {
  for (let index = sectionIndexAt(sections, offset); index !== null; index = sections[index]!.parent) {
    const {id} = sections[index]!
    const item = itemOf(id)
    if (item !== null && id !== 'other') return {item, section: id}
  }
  return null
}

/** Where a place of the meeting is in the text, or the section to add; `open` counts what is still open in the item. */
export function spotOf(postmortem: Postmortem, {item, section}: MeetingPlace, open: number | null): Span | CanonicalId | null {
  if (open !== null) return openIn(postmortem).filter(one => one.item === item)[open]?.at ?? null
  const {sections} = postmortem
  const lead = leadOf(item)
  const there =
    section === null
      ? (sections.find(({id}) => id === lead) ?? sections.find(({id}) => itemOf(id) === item))
      : sections.find(({id}) => id === section)
  if (there !== undefined) return startOf(there)
  return item === 'opening' ? {start: 0, end: 0} : lead
}

const startOf = ({heading: {start}}: Section): Span => ({start, end: start})
