/** The parking lot: what a meeting sets aside for later, as a plain list in a section of its own. */
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEnd, lineEndingAt, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {itemEdits, listIn} from '../operate/list-item.ts'
import {newActionEdits} from '../operate/make-action.ts'
import {bulletIn} from '../operate/place.ts'
import {linesOfWords} from '../operate/words.ts'
import {insertSection} from '../outline/section-insertion.ts'
import type {Section} from '../outline/section.ts'
import {isParkingLot, parkingLotTitle} from '../trees/parking-lot.ts'
import {blocksOf} from '../trees/read/blocks.ts'
import {itemsIn} from '../trees/read/nodes.ts'

export interface PlainParked {
  /** As it is written, on one line, without the marks that strike it off. */
  readonly text: string
  readonly struck: boolean
}

export interface Parked extends PlainParked {
  /** Its words, with those marks. */
  readonly words: Span
  /** Its lines, with the end of the last. */
  readonly lines: Span
  /** Whether more than its words stands in it. */
  readonly holds: boolean
}

const sectionIn = ({sections}: Postmortem): Section | undefined => sections.find(isParkingLot)

export function parkedIn(postmortem: Postmortem): readonly Parked[] {
  const section = sectionIn(postmortem)
  if (section === undefined) return []
  const {text} = postmortem.document
  const {lines, blocks} = blocksOf(text, nextLine(text, section.heading.end), section.body.end)
  return itemsIn(blocks).flatMap(({first, last, blocks: [paragraph, ...rest]}) => {
    if (paragraph?.type !== 'paragraph') return []
    const words = {start: paragraph.words[0]!.start, end: paragraph.words.at(-1)!.end}
    const said = paragraph.words.map(({start, end}) => text.slice(start, end)).join(' ')
    const struck = /^~~(.+)~~$/.exec(said)?.[1]
    const at = {start: lines.starts[first]!, end: nextLine(text, lines.ends[last]!)}
    return [{text: struck ?? said, struck: struck !== undefined, words, lines: at, holds: rest.length > 0}]
  })
}

/** What a person types, as it is written. */
export const parkedWords = (words: string): string => linesOfWords(words, 'paragraph').join(' ')

/** Adds an item after the last one; the section is made where there is none. `null` where nothing is said, or it cannot be said there. */
export function park(postmortem: Postmortem, words: string): readonly TextEdit[] | null {
  const {document, sections} = postmortem
  const {text} = document
  const said = parkedWords(words)
  const section = sectionIn(postmortem)
  const line = `${bulletIn(text)} ${said}`
  if (said === '') return null
  if (section === undefined) return [insertSection({text, sections}, 'action-items', [line], parkingLotTitle)]
  const list = listIn(text, {start: nextLine(text, section.heading.end), end: section.body.end}, null)
  if (list !== null) return itemEdits(text, list, said, section.body.end)
  const at = Math.max(section.heading.end, endOfFilled(text, section.body.end))
  return [{start: at, end: at, text: lineEndingAt(text, at).repeat(2) + line}]
}

/** Strikes an item off, or takes that back. */
export function strike({words: {start, end}, struck}: Parked): readonly TextEdit[] {
  if (!struck)
    return [
      {start, end: start, text: '~~'},
      {start: end, end, text: '~~'},
    ]
  return [
    {start, end: start + 2, text: ''},
    {start: end - 2, end, text: ''},
  ]
}

/** Makes an action item of it. What has more in it than its words stays where that is. */
export function takeUp({document: {text}, sections, actions}: Postmortem, {text: words, lines, holds}: Parked): readonly TextEdit[] | null {
  const edits = holds ? null : newActionEdits(text, {words, label: null}, {sections, actions})
  return edits && [...edits, {...withBlankLine(text, lines), text: ''}].toSorted((one, other) => one.start - other.start)
}

/** One of two blank lines goes along where they would come to stand together. */
function withBlankLine(text: string, {start, end}: Span): Span {
  const before = lineStart(text, Math.max(start - 1, 0))
  const isApart = text.slice(before, start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === ''
  return {start: isApart ? before : start, end}
}
