/** Puts a link to evidence after a node's words. */
import {evidenceStart, linkTo} from '../evidence.ts'
import {statementOf} from '../read/nodes.ts'
import type {Path} from '../tree.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {lineOfWords} from './words.ts'

/** Further evidence goes into the parentheses of the first. */
export function attach(ground: Ground, node: Path, label: string, target: string): Outcome {
  const item = itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const {written, words} = statementOf(ground.text, ground.lines, item)
  const address = lineOfWords(target)
  if (!written || address === '') return 'nothing-to-do'
  const link = linkTo(lineOfWords(label), address)
  const source = ground.text.slice(words.start, words.end)
  const edit =
    evidenceStart(source) < source.length
      ? {start: words.end - 1, end: words.end - 1, text: `, ${link}`}
      : {start: words.end, end: words.end, text: ` (${link})`}
  return {edits: [edit], node, change: {rewords: node}}
}
