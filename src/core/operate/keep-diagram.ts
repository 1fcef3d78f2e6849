/** Keeps a diagram of a tree under its list, or takes it away. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd} from '../document/lines.ts'
import type {MermaidForm} from '../pictures/mermaid.ts'
import {keptDiagramOf, keptLines} from './kept-diagram.ts'
import {leadOf} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {quotesOf, spaced} from './reindent.ts'

export function keepDiagram(ground: Ground, state: 'on' | 'off', form: MermaidForm | undefined): Outcome {
  const {text, tree, roots} = ground
  const kept = keptDiagramOf(text, tree)
  const [first] = roots
  if ((kept !== null) === (state === 'on') || first === undefined) return 'nothing-to-do'
  const end = lineEnd(text, tree.body.end)
  const edit = kept === null ? addition(ground, end, quotesOf(leadOf(ground, first)), form) : {start: end, end: kept.span.end, text: ''}
  return {edits: [], elsewhere: [edit], node: [], change: {}}
}

/** The diagram after the list, whose last line ends at `at`, within the block quotes that hold the list. */
function addition({tree, lineEnding}: Ground, at: number, quotes: string, form: MermaidForm | undefined): TextEdit {
  const lines = ['', quotes, ...keptLines(tree, form).map(line => spaced(quotes) + line)]
  return {start: at, end: at, text: lines.join(lineEnding)}
}
