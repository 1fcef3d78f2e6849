/** Turns what a person asks of a tree into edits of the document. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import type {Operated, Operation, Refusal} from './operation.ts'
import {addTree} from './add-tree.ts'
import {attach} from './attach.ts'
import {objection} from './check.ts'
import {groundOf} from './ground.ts'
import type {Ground} from './ground.ts'
import {insert} from './insert.ts'
import {keepDiagram} from './keep-diagram.ts'
import {makeAction} from './make-action.ts'
import {mark} from './mark.ts'
import {indent, move, outdent} from './move.ts'
import type {Done, Outcome} from './outcome.ts'
import {paste} from './paste.ts'
import {refer} from './refer.ts'
import {remove} from './remove.ts'
import {rename} from './rename.ts'
import {setProblem} from './set-problem.ts'
import type {Surroundings} from './surroundings.ts'
import {weighOptions} from './weigh-options.ts'
import {saysTheSame} from './whole.ts'
import {lineOfWords} from './words.ts'

/**
 * The edits for one operation, in rising order and neither overlapping nor touching. The surroundings are those of `text`. Every byte
 * outside the lines that the operation is about stays as it is, and a refusal leaves everything as it is.
 */
export function operate(text: string, around: Surroundings, operation: Operation): Operated | {readonly refused: Refusal} {
  const {trees, sections} = around
  if (operation.type === 'add-tree') {
    const added = addTree(text, around, operation.kind)
    const target = {tree: null, change: {}, elsewhere: false}
    return saysTheSame(around, around.after(added.edits), added.edits, target) ? added : {refused: 'tangled'}
  }
  const tree = trees[operation.tree]
  if (tree === undefined) return {refused: 'no-such-tree'}
  const ground = groundOf(text, tree)
  if (ground.roots.length < tree.nodes.length) return {refused: 'tangled'}
  const outcome = operateOn(ground, operation, around)
  if (typeof outcome === 'string') return {refused: outcome}
  const end = sections.find(({heading}) => heading.start >= tree.body.end)?.heading.start ?? text.length
  const refused = objection(ground, merged(outcome.edits), outcome.change, end)
  if (refused !== null) return {refused}
  const edits = merged([...outcome.edits, ...(outcome.elsewhere ?? [])])
  const target = {
    tree: operation.tree,
    change: outcome.change,
    elsewhere: (outcome.elsewhere ?? []).length > 0,
    ...(operation.type === 'set-problem' && {problem: lineOfWords(operation.text)}),
  }
  if (!saysTheSame(around, around.after(edits), edits, target)) return {refused: 'tangled'}
  const focus = outcome.node === null ? null : {tree: operation.tree, node: outcome.node}
  return {edits, focus, written: writtenIn(outcome)}
}

function operateOn(ground: Ground, operation: Exclude<Operation, {type: 'add-tree'}>, around: Surroundings): Outcome {
  switch (operation.type) {
    case 'set-problem':
      return setProblem(ground, operation.text)
    case 'insert':
      return insert(ground, operation.parent, operation.index, operation.text, operation.question)
    case 'rename':
      return rename(ground, operation.node, operation.text)
    case 'remove':
      return remove(ground, operation.node)
    case 'move':
      return move(ground, operation.node, operation.parent, operation.index)
    case 'indent':
      return indent(ground, operation.node)
    case 'outdent':
      return outdent(ground, operation.node)
    case 'mark':
      return mark(ground, operation.node, operation.mark, operation.on ? 'on' : 'off')
    case 'paste':
      return paste(ground, operation.parent, operation.index, operation.markdown, around)
    case 'refer':
      return refer(ground, operation.node, operation.parent, operation.index, around)
    case 'attach':
      return attach(ground, operation.node, operation.label, operation.target)
    case 'make-action':
      return makeAction(ground, operation.node, around)
    case 'weigh-options':
      return weighOptions(ground, operation.node, around)
    case 'keep-diagram':
      return keepDiagram(ground, operation.on ? 'on' : 'off', operation.form)
  }
}

/** Where the words that a person would go on with stand once all edits are applied. */
function writtenIn({edits, elsewhere = [], writes}: Done): Span | null {
  const edit = writes === undefined ? undefined : elsewhere.find(({text}) => text.includes(writes))
  if (writes === undefined || edit === undefined) return null
  const before = [...edits, ...elsewhere].filter(other => other !== edit && other.start <= edit.start)
  const start = before.reduce((sum, {start, end, text}) => sum + text.length - (end - start), edit.start) + edit.text.indexOf(writes)
  return {start, end: start + writes.length}
}

/** The same edits in rising order, those that touch made one. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const result: TextEdit[] = []
  for (const edit of ordered) {
    const before = result.at(-1)
    if (before !== undefined && edit.start <= before.end)
      result[result.length - 1] = {start: before.start, end: edit.end, text: before.text + edit.text}
    else result.push(edit)
  }
  return result
}
