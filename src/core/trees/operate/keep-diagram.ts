/** Keeps a diagram of a tree under its list, or takes it away. */
import type {TextEdit} from '../../document/edit.ts'
import {lineEnd, nextLine} from '../../document/lines.ts'
import {keptDiagramOf, keptLines} from '../kept-diagram.ts'
import {leadOf} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {quotesOf, spaced} from './reindent.ts'

export function keepDiagram(ground: Ground, state: 'on' | 'off'): Outcome {
  const {text, tree, roots} = ground
  const kept = keptDiagramOf(text, tree)
  const [first] = roots
  if ((kept !== null) === (state === 'on') || first === undefined) return 'nothing-to-do'
  const end = lineEnd(text, tree.body.end)
  const edit = kept === null ? addition(ground, end, quotesOf(leadOf(ground, first))) : {start: end, end: kept.span.end, text: ''}
  return {edits: [], elsewhere: [edit], node: [], change: {}}
}

/** The diagram after the list, whose last line ends at `at`, within the block quotes that hold the list. */
function addition({text, tree, lineEnding}: Ground, at: number, quotes: string): TextEdit {
  const next = nextLine(text, at)
  const isCrowded = next < text.length && /[^\s>]/.test(text.slice(next, lineEnd(text, next)))
  const lines = ['', quotes, ...keptLines(tree).map(line => spaced(quotes) + line), ...(isCrowded ? [quotes] : [])]
  return {start: at, end: at, text: lines.join(lineEnding)}
}
