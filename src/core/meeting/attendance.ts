/** Who is here, where the document says so: in its front matter, or in the section that it has for them. */
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEnd, lineEndingAt, nextLine} from '../document/lines.ts'
import {inCell, plainly} from '../document/plainly.ts'
import type {Span} from '../document/span.ts'
import {cutAtBars} from '../document/bars.ts'
import {addResponder} from '../model/add-responder.ts'
import {listedIn, peopleIn, peopleField, type Person} from '../model/people.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {removeResponder} from '../model/remove-responder.ts'
import {bulletIn} from '../operate/place.ts'
import {linesOfPeople, sectionOfPeople, type WrittenPeople, type WrittenPerson} from './written-people.ts'

export interface PlainPerson extends Person {
  /** Whether a list has them, which is what a meeting can change. */
  readonly listed: boolean
}

/** Each once, those of the front matter first. */
export function peopleHere(postmortem: Postmortem): readonly PlainPerson[] {
  const {fields} = postmortem.frontMatter
  const listed = listedIn(fields)
  const all = [
    ...peopleIn(fields).map(person => ({...person, listed: listed.some(({name}) => name === person.name)})),
    ...linesOfPeople(postmortem).flatMap(({form, people}) => people.map(({name, role}) => ({name, role, listed: form !== 'role'}))),
  ]
  return all.filter(({name}, index) => all.findIndex(other => other.name === name) === index)
}

/** Where the others are: a field of the front matter goes before the text, and the field is made where there is neither. */
export function addPerson(postmortem: Postmortem, name: string): TextEdit | null {
  const {fields} = postmortem.frontMatter
  const [person] = peopleIn({responders: name.replaceAll(/\s+/g, ' ').trim()})
  const words = person === undefined ? '' : plainly(person.role === null ? person.name : `${person.name} (${person.role})`)
  const addition = Object.hasOwn(fields, peopleField(fields)) ? null : additionTo(postmortem, words)
  if (addition === null) return addResponder(postmortem, name)
  if (person === undefined || peopleHere(postmortem).some(other => other.listed && other.name === person.name)) return null
  const before = namesIn(postmortem)
  const isMeant = (names: readonly string[]): boolean =>
    names.length === before.length + 1 && names.includes(person.name) && before.every(one => names.includes(one))
  return proven(postmortem, addition, isMeant)
}

export function removePerson(postmortem: Postmortem, name: string): TextEdit | null {
  if (listedIn(postmortem.frontMatter.fields).some(person => person.name === name)) return removeResponder(postmortem, name)
  const before = namesIn(postmortem)
  for (const line of linesOfPeople(postmortem)) {
    const index = line.people.findIndex(person => person.name === name)
    if (index === -1 || line.form === 'role') continue
    // What is told of somebody in further lines is not theirs to take along.
    if (line.form === 'item' && endOfItem(postmortem.document.text, line.line) !== line.line.end) return null
    const without = before.toSpliced(before.indexOf(name), 1).join('\n')
    return proven(postmortem, removalFrom(postmortem, line, index), names => names.join('\n') === without)
  }
  return null
}

const namesIn = (postmortem: Postmortem): readonly string[] => linesOfPeople(postmortem).flatMap(({people}) => people.map(({name}) => name))

/** Behind the names of a label or of a line, in a new row, in a new item, or in a list that is begun; `null` where the text has no place for them. */
function additionTo(postmortem: Postmortem, words: string): TextEdit | null {
  const {text} = postmortem.document
  const lines = linesOfPeople(postmortem)
  const lastOf = (wanted: WrittenPeople['form'], isEmpty = false): WrittenPeople | undefined =>
    lines.findLast(({form, people}) => form === wanted && (isEmpty || people.length > 0))
  const last = lastOf('names') ?? lastOf('row', true) ?? lastOf('item') ?? lastOf('names', true) ?? lines.at(-1)
  if (last === undefined) {
    const section = sectionOfPeople(postmortem)
    const at = section && Math.max(section.heading.end, endOfFilled(text, section.body.end))
    return at === undefined ? null : {start: at, end: at, text: `${lineEndingAt(text, at).repeat(2)}${bulletIn(text)} ${words}`}
  }
  const {form, line, names, people} = last
  if (form === 'names') {
    if (people.length > 0) return {start: names.end, end: names.end, text: `, ${words}`}
    return {...names, text: names.end === names.start && !/\s/.test(text.charAt(names.start - 1)) ? ` ${words}` : words}
  }
  const at = form === 'row' ? line.end : endOfItem(text, line)
  return {start: at, end: at, text: lineEndingAt(text, at) + (form === 'row' ? rowLike(text, last, words) : itemLike(text, line, words))}
}

/** With the lines that go on with it. */
function endOfItem(text: string, line: Span): number {
  const next = nextLine(text, line.end)
  const after = {start: next, end: lineEnd(text, next)}
  const goesOn = next > line.end && /^(?!\s*$| {0,3}(?:[-*+]|\d{1,9}[.)])[ \t])/.test(text.slice(after.start, after.end))
  return goesOn ? endOfItem(text, after) : line.end
}

/** The same cells, with one name and nothing else. */
function rowLike(text: string, {line, names}: WrittenPeople, words: string): string {
  const parts = cutAtBars(text, line)
  const cells = parts.slice(1, -1).map(({start, end}) => (start <= names.start && names.end <= end ? inCell(words) : ''))
  return `${text.slice(line.start, parts[0]!.end)}| ${cells.join(' | ')} |`
}

function itemLike(text: string, {start, end}: Span, words: string): string {
  const [, indent = '', marker = '-', gap = ' '] = /^( {0,3})([-*+]|\d{1,9}[.)])([ \t]+)/.exec(text.slice(start, end)) ?? []
  const next = /^\d/.test(marker) ? `${Number.parseInt(marker, 10) + 1}${marker.at(-1)!}` : marker
  return indent + next + gap + words
}

/** The line goes with its only person; among others one sign goes with them. */
function removalFrom({document: {text}}: Postmortem, {form, line, names, people}: WrittenPeople, index: number): TextEdit {
  if (form !== 'names') return {start: line.start, end: nextLine(text, line.end), text: ''}
  const [before, person, after] = [people[index - 1], people[index]!, people[index + 1]]
  const gone: Span = after !== undefined ? {start: person.start, end: after.start} : {start: endOf(before, names), end: person.end}
  return {...gone, text: ''}
}

const endOf = (before: WrittenPerson | undefined, names: Span): number => before?.end ?? names.start

/** The edit, if those who are there are then as they are meant to be, and all else is as it was. */
function proven(postmortem: Postmortem, edit: TextEdit, isMeant: (names: readonly string[]) => boolean): TextEdit | null {
  const after = postmortem.after([edit])
  const isKept =
    after.timeline.length === postmortem.timeline.length &&
    after.trees.length === postmortem.trees.length &&
    after.actions.length === postmortem.actions.length &&
    after.sections.length === postmortem.sections.length &&
    postmortem.sections.every(({id, title}, index) => after.sections[index]!.id === id && after.sections[index]!.title === title)
  return isKept && isMeant(namesIn(after)) ? edit : null
}
