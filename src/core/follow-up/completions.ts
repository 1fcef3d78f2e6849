/** What may stand at a place of an action item, in the form that its document has for it. */
import {lineStart} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {dayIn, isoDate} from '../dates/calendar.ts'
import {dateIn} from '../dates/mention.ts'
import {dateLike} from '../dates/rewriting.ts'
import type {Column} from '../model/actions/columns.ts'
import {rowFinder} from '../model/actions/row.ts'
import {peopleIn} from '../model/people.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import {actionKinds} from './add-kind.ts'
import {daysAhead} from './days-ahead.ts'
import {ownersIn} from './owners.ts'

export type Asked = 'owner' | 'due' | 'kind' | 'horizon' | 'state' | 'priority'

export interface Proposal {
  readonly asked: Asked
  /** What is written. */
  readonly text: string
  /** The words by which it is asked for: "next friday". */
  readonly words: string
}

export interface Proposals {
  /** What is typed of it already. */
  readonly span: Span
  readonly all: readonly Proposal[]
}

/** What is known beside the document. */
export interface KnownBeside {
  /** Who else may own an item, from other documents. */
  readonly people: readonly string[]
  /** A day in ISO form. */
  readonly today: string
}

/** `null` outside action items, and where nothing in particular is asked for. */
export function proposalsAt(postmortem: Postmortem, offset: number, known: KnownBeside): Proposals | null {
  if (!isAmongActions(postmortem, offset)) return null
  const place = inCell(postmortem, offset) ?? inItem(postmortem.document.text, offset)
  if (place === null) return null
  const {asked, span, isHandle} = place
  const typed = postmortem.document.text.slice(span.start, span.end)
  const all = asked.flatMap(each => proposalsFor(each, typed, postmortem, known, place))
  return {span, all: isHandle ? all.filter(({text}) => text.startsWith('@')) : all}
}

function isAmongActions({sections}: Postmortem, offset: number): boolean {
  for (let index = sectionIndexAt(sections, offset); index !== null; index = sections[index]!.parent)
    if (sections[index]!.id === 'action-items') return true
  return false
}

interface Place {
  readonly asked: readonly Asked[]
  readonly span: Span
  /** Whether the mark of a handle is typed already. */
  readonly isHandle: boolean
  /** Whether it begins a cell or a field, as a sentence begins. */
  readonly isAlone: boolean
}

const byColumn: Readonly<Partial<Record<Column, Asked>>> = {
  owner: 'owner',
  due: 'due',
  kind: 'kind',
  horizon: 'horizon',
  status: 'state',
  priority: 'priority',
}

function inCell({document: {text}}: Postmortem, offset: number): Place | null {
  const start = lineStart(text, offset)
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longestLine))![0]
  const bar = line.indexOf('|')
  if (bar === -1 || bar >= offset - start) return null
  const row = rowFinder(text)({start: start + bar, end: start + line.trimEnd().length})
  const index = row?.cells.findIndex(cell => cell.start <= offset && offset <= cell.end) ?? -1
  const asked = byColumn[row?.columns[index] ?? 'more']
  const cell = row?.cells[index]
  if (asked === undefined || cell === undefined) return null
  const words = Math.min(offset, cell.start + cell.text.length - cell.text.trimStart().length)
  return {asked: [asked], span: {start: words, end: offset}, isHandle: text[words] === '@', isAlone: true}
}

const longestLine = 4_000

const fields: readonly (readonly [Asked, RegExp])[] = [
  ['owner', /(?:^|[\s([,;*])(?:owners?|assignees?|assigned to|dri|responsible)\**\s?(?:::?|=)\**\s*([^,;()[\]|:]{0,40})$/iu],
  [
    'due',
    /(?:[([,;]\s?(?:due(?: date| by)?|by|deadline|eta)\s|(?:^|[\s*-])(?:due(?: date)?|deadline|eta)\**\s?(?:::?|=)\**)\s*([^,;()[\]|:]{0,30})$/iu,
  ],
  ['state', /(?:^|[\s([,;*])(?:status|state)\**\s?(?:::?|=)\**\s*([^,;()[\]|:]{0,20})$/iu],
  ['priority', /(?:^|[\s([,;*])(?:priority|prio)\**\s?(?:::?|=)\**\s*([^,;()[\]|:]{0,20})$/iu],
  ['kind', /(?:^|[\s([,;*])(?:kind|type)\**\s?(?:::?|=)\**\s*([^,;()[\]|:]{0,20})$/iu],
]
const handle = /(?:^|[\s([,;])(@[\p{L}\p{N}_./-]{0,60})$/u
/** After the words of an item, as one field among others. */
const amongFields = /\S.*\((?:[^()]{0,200},\s?)?([\p{L}-]{0,20})$/u

function inItem(text: string, offset: number): Place | null {
  const before = text.slice(Math.max(lineStart(text, offset), offset - longestLine), offset)
  const at = (asked: readonly Asked[], typed: string, isHandle: boolean, isAlone: boolean): Place => ({
    asked,
    span: {start: offset - typed.length, end: offset},
    isHandle,
    isAlone,
  })
  const [, mention] = handle.exec(before) ?? []
  if (mention !== undefined) return at(['owner'], mention, true, false)
  for (const [asked, sign] of fields) {
    const [, typed] = sign.exec(before) ?? []
    if (typed !== undefined) return at([asked], typed, false, false)
  }
  const [, typed] = amongFields.exec(before) ?? []
  return typed === undefined ? null : at(['kind', 'horizon'], typed, false, false)
}

function proposalsFor(asked: Asked, typed: string, postmortem: Postmortem, known: KnownBeside, {isAlone}: Place): readonly Proposal[] {
  const said = (words: readonly string[]): readonly Proposal[] =>
    words.map(word => ({asked, text: isAlone ? word.charAt(0).toUpperCase() + word.slice(1) : word, words: word}))
  switch (asked) {
    case 'owner':
      return ownersFor(postmortem, known.people).map(name => ({asked, text: name, words: name}))
    case 'due':
      return daysAhead(typed, known.today).map(({words, day}) => ({asked, text: asDocument(postmortem, day), words}))
    case 'kind':
      return said(actionKinds)
    case 'horizon':
      return said(['short-term', 'medium-term', 'long-term'])
    case 'state':
      return said(['open', 'in progress', 'blocked', 'done'])
    case 'priority':
      return said(
        postmortem.actions.some(({priority}) => /^[hml]/i.test(priority ?? '')) ? ['high', 'medium', 'low'] : ['P0', 'P1', 'P2', 'P3'],
      )
  }
}

/** Those of this document first, the responders among them, then those of others. */
function ownersFor({actions, frontMatter}: Postmortem, others: readonly string[]): readonly string[] {
  const here = actions.flatMap(({owner}) => ownersIn(owner))
  const responders = peopleIn(frontMatter.fields).map(({name}) => name)
  return [...new Set([...here, ...responders, ...others])]
}

/** A day as the first action item with one writes it, where that form can say another day; else in ISO form. */
function asDocument({actions, document}: Postmortem, day: string): string {
  const to = dayIn(day)
  for (const {due, span} of actions) {
    const from = due === null ? null : dayIn(due)
    if (from === null || to === null) continue
    const sample = document.text
      .slice(span.start, span.end)
      .match(written)
      ?.find(words => isSame(words, due!))
    if (sample === undefined) continue
    const like = dateLike(sample, from, to, {padded: true, dayFirst: false})
    return like !== null && isSame(like, day) ? like : day
  }
  return day
}

const isSame = (words: string, day: string): boolean => {
  const date = dateIn(words)
  return date !== null && isoDate(date) === day
}

const written = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}\.?\s\p{L}{3,10}\.?\s\d{4}|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/gu
