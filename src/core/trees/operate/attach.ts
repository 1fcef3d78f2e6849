/** Puts a link to evidence after a node's words. */
import type {Path} from '../tree.ts'
import {statementOf} from '../read/nodes.ts'
import {itemAt} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {lineOfWords} from './words.ts'

/** Further evidence goes into the parentheses of the first. */
export function attach(ground: Ground, node: Path, label: string, target: string): Outcome {
  const item = itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const statement = statementOf(ground.text, ground.lines, item)
  const link = linkTo(lineOfWords(label), lineOfWords(target))
  if (!statement.written || link === null) return 'nothing-to-do'
  const {start, end} = statement.words
  const edit = evidenceAtEnd.test(ground.text.slice(start, end))
    ? {start: end - 1, end: end - 1, text: `, ${link}`}
    : {start: end, end, text: ` (${link})`}
  return {edits: [edit], node, change: {rewords: node}}
}

/** Links between parentheses, as they are written here: the last of them and what closes the parentheses. */
const evidenceAtEnd = /[(\s]\[[^[\]]{0,200}\]\((?:<[^<>]{0,2000}>|[^\s()<>]{0,2000})\)\)$/

/** A link in Markdown, whatever its parts hold; `null` without a target. A target without a label is its own. */
function linkTo(label: string, target: string): string | null {
  if (target === '') return null
  const words = (label === '' ? target : label).replace(/[\\[\]*_`<>]/g, '\\$&')
  const address = /[\s()<>]/.test(target) ? `<${target.replace(/[\\<>]/g, '\\$&')}>` : target.replace(/\\/g, '\\\\')
  return `[${words}](${address})`
}
