/** Gives a node other words. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import type {Path} from '../trees/tree.ts'
import {asksItself} from '../trees/prefix.ts'
import type {Item} from '../trees/read/block.ts'
import {statementOf} from '../trees/read/nodes.ts'
import type {Statement} from '../trees/read/nodes.ts'
import {bodyLead, gapOf, itemAt, leadOf, markerOf} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {commentsIn} from '../trees/read/comments.ts'
import {lineOfWords, linesOfWords} from './words.ts'
import {quotesOf} from './reindent.ts'

export function rename(ground: Ground, node: Path, text: string): Outcome {
  const item = itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const statement = statementOf(ground.text, ground.lines, item)
  const own = asksItself(text.trimStart())
  const prefix = own ? {start: statement.prefix.start, end: statement.prefix.start} : statement.prefix
  const bare = prefix.end === prefix.start
  const lines = linesOfWords(item.blocks[0]?.type === 'heading' ? lineOfWords(text) : text, bare ? 'paragraph' : 'goes-on')
  if (lines.length === 0 && bare) return 'nothing-to-do'
  const written = renameEdit(ground, item, statement, prefix, lines)
  const comments = commentsAmong(ground.text.slice(written.start, written.end), text)
  const edit = comments === '' ? written : {...written, text: `${written.text} ${comments}`}
  const same = edit.text === ground.text.slice(edit.start, edit.end)
  return same ? 'nothing-to-do' : {edits: [edit], node, change: {rewords: node, lines: lines.length + comments.split('\n').length - 1}}
}

/** The comments among the old words that the new ones do not have: they stay, after the words. */
function commentsAmong(old: string, words: string): string {
  const comments = commentsIn(old).map(({start, end}) => old.slice(start, end))
  return comments.filter(comment => !words.includes(comment)).join(' ')
}

/** The edit that puts lines after a prefix, in the place of a statement's words. */
function renameEdit(ground: Ground, item: Item, statement: Statement, prefix: Span, lines: readonly string[]): TextEdit {
  const bare = prefix.end === prefix.start
  const start = bare ? prefix.start : prefix.end
  const end = Math.max(start, statement.words.end)
  const before = bare ? (ground.text[start - 1] === ' ' || ground.text[start - 1] === '\t' ? '' : ' ') : lines.length === 0 ? '' : ' '
  const after = lines.length > 0 ? between(ground, item, statement, end) : ''
  const text = before + lines.join(ground.lineEnding + furtherLead(ground, item, statement)) + after
  return {start, end, text}
}

/** What keeps new words from what follows them in the same line: a note, or a block that had no words before it. */
function between(ground: Ground, item: Item, statement: Statement, end: number): string {
  if (statement.written) return end < statement.end && !/\s/.test(ground.text.charAt(end)) ? ' ' : ''
  const block = item.blocks[0]
  if (block?.first !== item.first) return ''
  const lead = bodyLead(leadOf(ground, item), markerOf(ground, item), gapOf(ground, item))
  return (block.type === 'list' ? '' : ground.lineEnding + quotesOf(lead)) + ground.lineEnding + lead
}

/** What the second line of a node starts with: as it does now, unless it leaves the indent out. */
function furtherLead(ground: Ground, item: Item, {lines}: Statement): string {
  const usual = bodyLead(leadOf(ground, item), markerOf(ground, item), gapOf(ground, item))
  const second = lines[1]
  if (second === undefined || item.blocks[0]?.type !== 'paragraph') return usual
  const now = ground.text.slice(ground.lines.starts[item.first + 1], second.start)
  return now.startsWith(usual) ? now : usual
}
