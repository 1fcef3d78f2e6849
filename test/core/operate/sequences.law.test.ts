/** Any operations, one after the other, on whole postmortems: each does what it says, and leaves all else as it is. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, type TextEdit} from '../../../src/core/document/edit.ts'
import {editDocument, openDocument, operate, readPostmortem, refreshedDiagrams} from '../../../src/core/index.ts'
import type {Operation, Postmortem, Tree} from '../../../src/core/index.ts'
import {labelsAt, referencesIn} from '../../../src/core/trees/labels.ts'
import {nodeAt} from '../../../src/core/trees/node-at.ts'
import {shapesOf} from './model.ts'
import {anyChoice, anyOperation, doneIn, evidence, postmortem} from './postmortems.ts'

interface Step {
  readonly operation: Operation
  readonly edits: readonly TextEdit[]
  readonly before: Postmortem
  readonly now: Postmortem
}

const textOf = ({document}: Postmortem): string => document.text

describe('operations one after the other', () => {
  it('do what they say and nothing else', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(postmortem, fc.array(anyChoice, {minLength: 1, maxLength: 6}), (source, picks) => {
        let before = readPostmortem(openDocument(source))
        for (const pick of picks) {
          if (before.trees.length === 0) return
          const operation = anyOperation(before.trees, pick)
          const outcome = operate(textOf(before), before, operation)
          if ('refused' in outcome) continue
          seen.set(operation.type, (seen.get(operation.type) ?? 0) + 1)
          const now = readPostmortem(editDocument(before.document, outcome.edits))
          const step = {operation, edits: outcome.edits, before, now}
          for (const law of laws) law(step)
          before = now
        }
      }),
      {numRuns: 150},
    )
    for (const type of ['make-action', 'weigh-options', 'keep-diagram', 'attach', 'refer', 'remove', 'paste', 'add-tree'])
      assert.ok((seen.get(type) ?? 0) > 4, `${type} is done`)
  })
})

/** Labels that no cause has. What is pasted may refer to a cause that is not there. */
function dangling({trees}: Postmortem): readonly string[] {
  const labels = trees.flatMap(labelsAt)
  return trees.flatMap(referencesIn).filter(label => !labels.includes(label) && label !== 'C2')
}

const shapeOf = ({kind, problem, nodes}: Tree): string => JSON.stringify([kind, problem, shapesOf(nodes)])

const laws: readonly ((step: Step) => void)[] = [
  function inOrderAndReversible({edits, before, now}) {
    let shift = 0
    const inverse = edits.map(({start, end, text}, index) => {
      assert.ok(start <= end && (index === 0 || edits[index - 1]!.end < start))
      const at = start + shift
      shift += text.length - (end - start)
      return {start: at, end: at + text.length, text: textOf(before).slice(start, end)}
    })
    assert.equal(applyEdits(textOf(now), inverse), textOf(before))
  },

  function otherTreesStay({operation, before, now}) {
    const left = now.trees.map(shapeOf)
    before.trees.forEach((tree, index) => {
      if (operation.type !== 'add-tree' && index === operation.tree) return
      const at = left.indexOf(shapeOf(tree))
      assert.notEqual(at, -1, `tree ${index}`)
      left.splice(at, 1)
    })
    assert.ok(left.length <= 1)
  },

  function nothingIsTakenAwayElsewhere({operation, edits, before}) {
    const body = operation.type === 'add-tree' ? {start: 0, end: 0} : before.trees[operation.tree]!.body
    for (const edit of edits) {
      const outside =
        textOf(before).slice(edit.start, Math.max(edit.start, Math.min(edit.end, body.start))) +
        textOf(before).slice(Math.max(edit.start, body.end), Math.max(body.end, edit.end))
      assert.match(outside, operation.type === 'keep-diagram' ? /^[\s>]*(?:```mermaid[^]*```)?$/ : /^[\s|]*$/)
    }
  },

  function onlySomeWriteElsewhere({operation: {type}, before, now}) {
    const sections = ({sections}: Postmortem): readonly string[] =>
      sections.filter(({id}) => id !== 'other').map(({id, title}) => `${id} ${title}`)
    const actions = ({actions}: Postmortem): unknown => actions.map(({text, owner, due, done, causes}) => [text, owner, due, done, causes])
    if (type === 'add-tree') assert.equal(sections(now).length, sections(before).length + 1)
    else if (type !== 'make-action' && type !== 'weigh-options') assert.deepEqual(sections(now), sections(before))
    if (type !== 'make-action') assert.deepEqual(actions(now), actions(before))
    assert.deepEqual(
      now.timeline.map(({text}) => text),
      before.timeline.map(({text}) => text),
    )
  },

  function anActionIsLinked({operation, before, now}) {
    if (operation.type !== 'make-action') return
    const node = nodeAt(now.trees[operation.tree], operation.node)!
    const label = node.refersTo ?? node.label
    const said = ({actions}: Postmortem): string[] => actions.map(({text, owner}) => `${text} ${owner ?? ''}`)
    const added = said(now)
    for (const old of said(before)) added.splice(added.indexOf(old), added.includes(old) ? 1 : 0)
    assert.equal(added.length, 1)
    assert.ok(now.actions.some(({text, causes}) => added[0]!.startsWith(text) && causes.includes(label ?? '')))
  },

  function optionsWait({operation, before, now}) {
    if (operation.type !== 'weigh-options') return
    const others = ({sections}: Postmortem): readonly string[] =>
      sections.filter(({id}) => id !== 'other' && id !== 'options').map(({title}) => title)
    assert.equal(textOf(now).split('{{').length, textOf(before).split('{{').length + 3)
    assert.ok(now.sections.some(({id}) => id === 'options'))
    assert.deepEqual(others(now), others(before))
  },

  function diagramsAreKept({operation, before, now}) {
    const fresh = readPostmortem(
      editDocument(
        now.document,
        refreshedDiagrams(textOf(now), () => now.trees),
      ),
    )
    assert.deepEqual(
      refreshedDiagrams(textOf(fresh), () => fresh.trees),
      [],
    )
    if (operation.type !== 'keep-diagram' || !operation.on) return
    // A diagram that was kept before may wait for the next save.
    if (refreshedDiagrams(textOf(before), () => before.trees).length === 0) assert.equal(textOf(fresh), textOf(now))
    assert.equal(doneIn(textOf(now), {...operation, on: false}), textOf(before))
  },

  function labelsAreWhole({before, now}) {
    const labels = now.trees.flatMap(labelsAt)
    assert.equal(new Set(labels).size, labels.length)
    assert.ok(dangling(now).every(label => dangling(before).includes(label)))
  },

  function evidenceIsALink({operation, before, now}) {
    if (operation.type !== 'attach') return
    const [old, node] = [before, now].map(({trees}) => nodeAt(trees[operation.tree], operation.node)!)
    assert.ok(node!.text.startsWith(old!.text.replace(/\)$/, '')) && node!.text.endsWith(`${evidence})`), node!.text)
    assert.deepEqual([node!.prefix, node!.marks, node!.label, node!.refersTo], [old!.prefix, old!.marks, old!.label, old!.refersTo])
  },
]
