/** List items to nodes. */
import type {Span} from '../../document/span.ts'
import {labelIn, marksIn, notesOf, referenceIn} from '../marks.ts'
import type {Note} from '../marks.ts'
import {prefixOf, questionOf} from '../prefix.ts'
import type {Prefix} from '../prefix.ts'
import type {Question, TreeNode} from '../tree.ts'
import type {Block, Item} from './block.ts'
import {endBeforeComments, withoutComments} from './comments.ts'
import type {Lines} from './lines.ts'

/** The children of an item or of a tree, in the order of the text, whatever stands between their lists. */
export function itemsIn(blocks: readonly Block[]): readonly Item[] {
  const first = blocks.findIndex(({type}) => type === 'list')
  const list = blocks[first]
  if (list?.type !== 'list') return noItems
  if (first === blocks.length - 1) return list.items
  return blocks.flatMap(block => (block.type === 'list' ? block.items : noItems))
}

const noItems: readonly Item[] = []

/** Its offsets count from where the text stands, `at`. */
export function nodeOf(text: string, lines: Lines, item: Item, usual: Question, at = 0): TreeNode {
  const statement = statementOf(text, lines, item)
  const {prefix, words, notes} = statement
  const children = itemsIn(item.blocks)
  return {
    text: wordsIn(text, statement),
    prefix: text.slice(prefix.start, prefix.end),
    question: questionOf(statement.opens, text.slice(words.start, Math.min(words.end, words.start + 8)), usual),
    marks: marksIn(notes),
    label: labelIn(notes),
    refersTo: referenceIn(notes),
    hasDetails: hasDetails(item, statement),
    children: children.length === 0 ? noNodes : children.map(child => nodeOf(text, lines, child, usual, at)),
    span: {start: at + (item.inline ? item.marker.start : lines.starts[item.first]!), end: at + lines.ends[item.last]!},
    words: {start: at + words.start, end: at + words.end},
  }
}

const noNodes: readonly TreeNode[] = []

function hasDetails({blocks}: Item, {written}: Statement): boolean {
  for (let index = written ? 1 : 0; index < blocks.length; index++) if (blocks[index]!.type !== 'list') return true
  return false
}

/** The parts of an item's first paragraph, in offsets of the document. */
export interface Statement {
  /** Whether there is a paragraph or heading at all; without one the spans are empty. */
  readonly written: boolean
  readonly opens: Prefix | null
  readonly prefix: Span
  readonly words: Span
  /** Where the paragraph ends, the notes after the words included, comments at its end not. */
  readonly end: number
  /** Offsets count from `notesFrom`. */
  readonly notes: readonly Note[]
  readonly notesFrom: number
  /** The paragraph's lines, without their indents. */
  readonly lines: readonly Span[]
}

export function statementOf(text: string, lines: Lines, item: Item): Statement {
  const first = item.blocks[0]
  const spans = first?.type === 'paragraph' || first?.type === 'heading' ? withinWords(text, first.words) : []
  const opening = spans[0]
  const closing = spans.at(-1)
  if (opening === undefined || closing === undefined) {
    const at = Math.min(item.content, lines.ends[item.first]!)
    const nothing = {start: at, end: at}
    return {written: false, opens: null, prefix: nothing, words: nothing, end: at, notes: [], notesFrom: at, lines: []}
  }
  const start = opening.start + checkboxLength(text, opening)
  const opens = prefixOf(text.slice(start, opening.end))
  const prefixEnd = start + (opens?.length ?? 0)
  const notesFrom = closing === opening ? prefixEnd : closing.start
  const notes = notesOf(text.slice(notesFrom, closing.end))
  const sameLine = skipSpaces(text, prefixEnd, opening.end)
  const wordsStart = sameLine === opening.end ? (spans[1]?.start ?? sameLine) : sameLine
  const wordsEnd = notes.length === 0 ? closing.end : Math.max(wordsStart, trimmedEnd(text, wordsStart, notesFrom + notes[0]!.start))
  const words = wordsStart < wordsEnd ? {start: wordsStart, end: wordsEnd} : {start: prefixEnd, end: prefixEnd}
  return {written: true, opens, prefix: {start, end: prefixEnd}, words, end: closing.end, notes, notesFrom, lines: spans}
}

/** The lines of a paragraph up to the comments at its end; a first line that is nothing else is empty. */
function withinWords(text: string, lines: readonly Span[]): readonly Span[] {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return lines
  const end = first.start + endBeforeComments(text.slice(first.start, last.end))
  if (end === last.end) return lines
  const kept = lines.filter(line => line === first || line.start < end)
  return kept.map(line => ({start: line.start, end: Math.min(line.end, end)}))
}

/** The words of a statement, one line after another, without the indents and without comments. */
function wordsIn(text: string, {words, lines}: Statement): string {
  if (lines.length < 2) return withoutComments(text.slice(words.start, words.end))
  const written = lines.map(line => text.slice(Math.max(line.start, words.start), Math.min(line.end, words.end)))
  return withoutComments(written.filter(line => line !== '').join('\n'))
}

function checkboxLength(text: string, line: Span): number {
  const found = text.charCodeAt(line.start) === 91 ? /^\[[ xX]\](?:\s+|$)/.exec(text.slice(line.start, line.end)) : null
  return found?.[0].length ?? 0
}

function skipSpaces(text: string, start: number, end: number): number {
  let position = start
  while (position < end && isSpace(text.charCodeAt(position))) position++
  return position
}

function trimmedEnd(text: string, start: number, end: number): number {
  let position = end
  while (position > start && isSpace(text.charCodeAt(position - 1))) position--
  return position
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13
