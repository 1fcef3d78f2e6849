/** Operations do what they say to the tree and nothing else to the text. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {newPrefix} from '../../../src/core/operate/new-prefix.ts'
import type {Tree} from '../../../src/core/trees/tree.ts'
import {done, tangled, treesIn, tryOn, uniform} from '../trees/documents.ts'
import type {Plan} from '../trees/documents.ts'
import {childCount, choice, expected, operationFor, pathAfter, shapesOf} from './model.ts'
import type {Shape} from './model.ts'

const only = (text: string): Tree => treesIn(text)[0]!

describe('operations on trees', function () {
  this.timeout(30_000)

  it('read back the tree that was written', () => {
    fc.assert(
      fc.property(uniform, ({text, how, plans}) => {
        const planned = (each: readonly Plan[]): Shape[] =>
          each.map(({words, children}) => ({
            words: how.details && words.length % 3 === 1 ? `${words}\nand on` : words,
            prefix: how.prefix,
            marks: '',
            children: planned(children),
          }))
        assert.deepEqual(shapesOf(only(text).nodes), planned(plans))
      }),
    )
  })

  it('do to a tidy list what they do to a tree', () => {
    fc.assert(
      fc.property(uniform, choice, ({text}, pick) => {
        const tree = only(text)
        const operation = operationFor(tree, pick)
        const prefix = operation.type === 'insert' ? newPrefix(tree, operation.parent, operation.index, undefined).replace(/\d+/, '#') : ''
        const wanted = expected(tree, operation, prefix)
        const outcome = tryOn(text, operation)
        if ('refused' in outcome) assert.equal(wanted, null, outcome.refused)
        else assert.deepEqual(shapesOf(only(applyEdits(text, outcome.edits)).nodes), wanted, JSON.stringify([text, operation]))
      }),
      {numRuns: 400},
    )
  })

  it('do to a tangled list what they do to a tree, or refuse', () => {
    fc.assert(
      fc.property(tangled, choice, (text, pick) => {
        const tree = only(text)
        const operation = operationFor(tree, pick)
        const prefix = operation.type === 'insert' ? newPrefix(tree, operation.parent, operation.index, undefined).replace(/\d+/, '#') : ''
        const wanted = expected(tree, operation, prefix)
        const outcome = tryOn(text, operation)
        if ('refused' in outcome) assert.ok(wanted === null || outcome.refused === 'tangled', outcome.refused)
        else if (wanted?.length !== 0)
          assert.deepEqual(shapesOf(only(applyEdits(text, outcome.edits)).nodes), wanted, JSON.stringify([text, operation]))
      }),
      {numRuns: 2000},
    )
  })

  it('touch nothing outside the tree and its neighbouring blank lines', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          uniform.map(({text}) => text),
          tangled,
        ),
        choice,
        (text, pick) => {
          const tree = only(text)
          const outcome = tryOn(text, operationFor(tree, pick))
          if ('refused' in outcome) return
          const {edits} = outcome
          edits.forEach((edit, index) => {
            assert.ok(index === 0 || edits[index - 1]!.end < edit.start, 'edits touch')
            const outside =
              text.slice(edit.start, Math.max(edit.start, Math.min(edit.end, tree.body.start))) +
              text.slice(Math.max(edit.start, tree.body.end), Math.max(tree.body.end, edit.end))
            assert.match(outside, /^\s*$/)
          })
        },
      ),
      {numRuns: 400},
    )
  })

  it('edit in one place, or two for a move, where nothing is numbered', () => {
    fc.assert(
      fc.property(uniform, choice, ({text, how}, pick) => {
        fc.pre(how.marker.startsWith('bullet'))
        const operation = operationFor(only(text), pick)
        const outcome = tryOn(text, operation)
        if ('refused' in outcome) return
        const isMove = operation.type === 'move' || operation.type === 'indent' || operation.type === 'outdent'
        assert.ok(outcome.edits.length <= (isMove ? 2 : 1))
        if (operation.type === 'insert') assert.equal(outcome.edits[0]!.start, outcome.edits[0]!.end)
        if (operation.type === 'remove') assert.equal(outcome.edits[0]!.text, '')
      }),
    )
  })

  it('restore every byte when a new node is removed', () => {
    fc.assert(
      fc.property(uniform, choice, ({text}, pick) => {
        const operation = operationFor(only(text), {...pick, type: 0})
        const outcome = tryOn(text, operation)
        assert.ok(!('refused' in outcome) && outcome.focus !== null)
        const inserted = applyEdits(text, outcome.edits)
        assert.equal(done(inserted, {type: 'remove', tree: 0, node: outcome.focus.node}), text)
      }),
      {numRuns: 300},
    )
  })

  it('restore every byte when a node is moved back to siblings that show how the list is written', () => {
    fc.assert(
      fc.property(uniform, choice, ({text, how}, pick) => {
        const tree = only(text)
        const operation = operationFor(tree, {...pick, type: 3})
        fc.pre(operation.type === 'move')
        const siblings = childCount(tree, operation.node.slice(0, -1))
        fc.pre(siblings > (how.loose || how.marker === 'repeating .' ? 2 : how.step === 'words' ? 0 : 1))
        const outcome = tryOn(text, operation)
        fc.pre(!('refused' in outcome) && outcome.focus !== null)
        const moved = applyEdits(text, outcome.edits)
        const node = outcome.focus.node
        const parent = pathAfter(operation.node.slice(0, -1), operation.node, node)
        const index = operation.node.at(-1)!
        const isBefore = parent.every((step, level) => node[level] === step) && node.length === parent.length + 1 && node.at(-1)! < index
        assert.equal(
          done(moved, {type: 'move', tree: 0, node, parent, index: isBefore ? index + 1 : index}),
          text,
          JSON.stringify(operation),
        )
      }),
      {numRuns: 300},
    )
  })
})
