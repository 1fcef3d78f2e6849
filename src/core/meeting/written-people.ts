/** Who the text says was there, in a section such as “Participants” or behind such a label, line by line: in a list, a table or a row of names. */
import {cutAtBars} from '../document/bars.ts'
import {lineEnd, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {peopleIn, type Person} from '../model/people.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Section} from '../outline/section.ts'

/** A line that says who was there; `names` is the stretch of its names. */
export interface WrittenPeople {
  readonly form: 'item' | 'names' | 'row' | 'role'
  readonly line: Span
  readonly names: Span
  /** Whether words before the names say what they are. */
  readonly isLabelled: boolean
  readonly people: readonly WrittenPerson[]
}

export interface WrittenPerson extends Person, Span {}

/** Authors, reviewers and those who are thanked are told under other titles. */
const ofThoseThere =
  /\b(?:responders?|response team|participa|attend|involved|present\b|people|incident (?:team|roles)|on[- ]?call|who was|teilnehm|beteiligt|anwesen|asistent|intervenant)/i

/** The section that tells who was there, if there is one. */
export const sectionOfPeople = ({sections}: Postmortem): Section | undefined =>
  sections.find(({id, kind, title}) => id === 'responders' && kind === 'heading' && ofThoseThere.test(title))

/** Of that section, or else what labels above all sections say. */
export function linesOfPeople(postmortem: Postmortem): readonly WrittenPeople[] {
  const {document, sections, titleSpan, frontMatter} = postmortem
  const section = sectionOfPeople(postmortem)
  if (section !== undefined) return linesIn(document.text, section.heading.end, section.end)
  const start = Math.max(titleSpan?.end ?? 0, frontMatter.span?.end ?? 0)
  const end = sections[0]?.heading.start ?? Math.min(document.text.length, start + longestHead)
  return linesIn(document.text, start, end).filter(({form, isLabelled, names}) => form === 'names' && isLabelled && names.start < names.end)
}

/** Labels about a document stand at its begin. */
const longestHead = 4_000

function linesIn(text: string, from: number, to: number): readonly WrittenPeople[] {
  const found: WrittenPeople[] = []
  let column: number | null = null
  let hidden: RegExp | null = null
  for (let start = nextLine(text, from); start < to; start = nextLine(text, start)) {
    const line = {start, end: lineEnd(text, start)}
    const words = text.slice(line.start, line.end)
    if (hidden === null) hidden = openedBy(words)
    else if (hidden.test(words)) hidden = null
    if (hidden !== null || /^ {4}|^ {0,3}(?:```|~~~|<!--|>|#)|^\s*$/.test(words)) {
      column = null
      continue
    }
    if (/^ {0,3}\|/.test(words)) {
      const cells = cutAtBars(text, line).slice(1, -1)
      const isHead = column === null
      column ??= Math.max(
        0,
        cells.findIndex(cell => /\b(?:names?|who|persons?|people)\b/i.test(text.slice(cell.start, cell.end))),
      )
      const cell = cells[column]
      if (!isHead && cell !== undefined && !/^[\s:-]*$/.test(text.slice(cell.start, cell.end))) {
        const names = trimmed(text, cell)
        found.push({form: 'row', line, names, isLabelled: false, people: peopleAt(text, names, null)})
      }
      continue
    }
    column = null
    const marker = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(words)?.[0] ?? ''
    const label = /^(\*{0,2}|_{0,2})([^:*_{}[\]()]{1,40})(?:\1:|:\1)(?:[ \t]+|$)/.exec(words.slice(marker.length))
    const names = trimmed(text, {start: line.start + marker.length + (label?.[0].length ?? 0), end: line.end})
    if (label === null && marker !== '') found.push({form: 'item', line, names, isLabelled: false, people: peopleAt(text, names, 'one')})
    else if (label !== null && marker !== '' && !isOfSeveral.test(label[2]!)) found.push(withRole(text, line, names, label[2]!))
    else if (label !== null ? isOfSeveral.test(label[2]!) : isNames(text.slice(names.start, names.end)))
      found.push({form: 'names', line, names, isLabelled: label !== null, people: peopleAt(text, names, null)})
  }
  return found
}

const isOfSeveral =
  /^\W*(?:responders|participants|attendees|present|people|teilnehmer(?:innen)?|beteiligte|anwesend|participantes|asistentes|others|also (?:there|present))\W*$/i

/** How what hides the lines from here on ends. */
const openedBy = (line: string): RegExp | null => {
  const fence = /^ {0,3}(```|~~~)/.exec(line)?.[1]
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}`)
  return /^ {0,3}<!--(?![^]*-->)/.test(line) ? /-->/ : null
}

/** “Scribe: Kim”, and “Kim: scribe”. */
function withRole(text: string, line: Span, names: Span, label: string): WrittenPeople {
  const said = peopleIn({responders: {[label.trim()]: text.slice(names.start, names.end)}})
  const isNamed = said[0]?.name === label.trim()
  const people = isNamed
    ? said.map(person => ({...person, ...names}))
    : peopleAt(text, names, null).map(one => ({...one, role: label.trim()}))
  return {form: isNamed ? 'item' : 'role', line, names, isLabelled: true, people}
}

/** One person with what is said of them, or names with signs between them. What is still to be filled in is nobody. */
function peopleAt(text: string, {start, end}: Span, how: 'one' | null): readonly WrittenPerson[] {
  const words = text.slice(start, end)
  const parts = how === 'one' ? [words] : words.split(/(\s*[,;、，]\s*|\s+(?:and|und|y|et|e|&)\s+)/)
  let at = start
  return parts.flatMap((part, index) => {
    const span = {start: at, end: at + part.length}
    at = span.end
    if (index % 2 === 1 || part === '' || /\{\{|…|\b(?:tbd|n\/a)\b/i.test(part)) return []
    const [person] = peopleIn({responders: part.replaceAll(/\\(?=[^\p{L}\p{N}\s])|\*\*|__/gu, '')})
    return person === undefined ? [] : [{...person, ...span}]
  })
}

/** Handles, and words with capitals: prose is none. */
const isNames = (words: string): boolean =>
  words
    .split(/\s*[,;]\s*|\s+(?:and|und|y|et|&)\s+/)
    .every(part => /^(?:@[\w.-]+|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})$/u.test(part))

function trimmed(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return {start: from, end: Math.max(from, start + words.trimEnd().length)}
}
