/** Puts a link to evidence after a node's words. */
import {evidenceStart, linkTo} from '../trees/evidence.ts'
import {statementOf} from '../trees/read/nodes.ts'
import type {Path} from '../trees/tree.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {withoutBreaks} from '../document/one-line.ts'

/** Further evidence goes into the parentheses of the first. */
export function attach(ground: Ground, node: Path, label: string, target: string): Outcome {
  const item = itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const {written, words} = statementOf(ground.text, ground.lines, item)
  const address = withoutBreaks(target)
  if (!written || address === '') return 'nothing-to-do'
  const link = linkTo(withoutBreaks(label), address)
  const source = ground.text.slice(words.start, words.end)
  const hasEvidence = evidenceStart(source) < source.length
  const at = hasEvidence ? words.end - 1 : words.end
  const edit = {start: at, end: at, text: hasEvidence ? `, ${link}` : spaced(ground.text, at, `(${link})`)}
  return {edits: [edit], node, change: {rewords: node}}
}

/** Words with spaces to what stands around them in the line. */
function spaced(text: string, at: number, words: string): string {
  const before = /\s/.test(text.charAt(at - 1)) ? '' : ' '
  return before + words + (at === text.length || /\s/.test(text.charAt(at)) ? '' : ' ')
}
