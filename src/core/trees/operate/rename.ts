/** Gives a node other words. */
import type {TextEdit} from '../../document/edit.ts'
import type {Path} from '../tree.ts'
import {asksItself} from '../prefix.ts'
import type {Item} from '../read/block.ts'
import {statementOf} from '../read/nodes.ts'
import type {Statement} from '../read/nodes.ts'
import {bodyLead, gapOf, itemAt, leadOf, markerOf} from './ground.ts'
import type {Ground} from './ground.ts'
import {changing} from './outcome.ts'
import type {Outcome} from './outcome.ts'
import {linesOfWords} from './words.ts'

export function rename(ground: Ground, node: Path, text: string): Outcome {
  const item = itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const edit = renameEdit(ground, item, text)
  return edit === null ? 'nothing-to-do' : changing([edit], node)
}

function renameEdit(ground: Ground, item: Item, words: string): TextEdit | null {
  const statement = statementOf(ground.text, ground.lines, item)
  const own = asksItself(words.trimStart())
  const prefix = own ? {start: statement.prefix.start, end: statement.prefix.start} : statement.prefix
  const bare = prefix.end === prefix.start
  const lines = linesOfWords(words, bare ? 'paragraph' : 'goes-on')
  if (lines.length === 0 && bare) return null
  const start = bare ? prefix.start : prefix.end
  const end = Math.max(start, statement.words.end)
  const before = bare ? (ground.text[start - 1] === ' ' || ground.text[start - 1] === '\t' ? '' : ' ') : lines.length === 0 ? '' : ' '
  const after = lines.length > 0 && needsSpace(ground, statement, end) ? ' ' : ''
  const text = before + lines.join(ground.lineEnding + furtherLead(ground, item, statement)) + after
  return text === ground.text.slice(start, end) ? null : {start, end, text}
}

function needsSpace({text}: Ground, statement: Statement, end: number): boolean {
  return end < statement.end && !/\s/.test(text.charAt(end))
}

/** What the second line of a node starts with: as it does now, unless it leaves the indent out. */
function furtherLead(ground: Ground, item: Item, {lines}: Statement): string {
  const usual = bodyLead(leadOf(ground, item), markerOf(ground, item), gapOf(ground, item))
  const second = lines[1]
  if (second === undefined || item.blocks[0]?.type !== 'paragraph') return usual
  const now = ground.text.slice(ground.lines.starts[item.first + 1], second.start)
  return now.startsWith(usual) ? now : usual
}
