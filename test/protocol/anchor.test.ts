/** Places are found again in a later version of the document, or said to be doubtful. */
import assert from 'node:assert/strict'
import {anchorAt} from '../../src/protocol/anchor.ts'
import {childrenAt, follow, nodeAt, type ShownTree} from '../../src/protocol/index.ts'
import {node, shown, tree} from './editor.ts'

const before = [tree('Why', [node('a', [node('b'), node('same')]), node('c', [node('same')])])]

const followed = (
  path: readonly number[],
  after: readonly ShownTree[],
  index = 0,
): {tree: number; node: readonly number[]; sure: boolean} => {
  const {tree: at, node: found, sure} = follow(anchorAt({tree: index, node: path}), shown('x', before), shown('x', after, 2))
  return {tree: at, node: found, sure}
}

describe('a place', () => {
  it('stays where the words stay', () => {
    assert.deepEqual(followed([0, 0], before), {tree: 0, node: [0, 0], sure: true})
  })

  it('moves with its words', () => {
    const after = [tree('Why', [node('new'), node('c'), node('a', [node('x'), node('b')])])]
    assert.deepEqual(followed([0, 0], after), {tree: 0, node: [2, 1], sure: true})
  })

  it('is told from others of the same words by the words above it', () => {
    const after = [tree('Why', [node('c', [node('same')]), node('a', [node('same')])])]
    assert.deepEqual(followed([0, 1], after), {tree: 0, node: [1, 0], sure: true})
    assert.deepEqual(followed([1, 0], after), {tree: 0, node: [0, 0], sure: true})
  })

  it('stays at its path where several have its words and those above them', () => {
    const alike = [tree('Why', [node('a', [node('same'), node('same'), node('same')])])]
    const later = [tree('Why', [node('a', [node('same'), node('same'), node('same'), node('new')])])]
    for (const path of [
      [0, 0],
      [0, 1],
      [0, 2],
    ]) {
      const {node: found, sure} = follow(anchorAt({tree: 0, node: path}), shown('x', alike), shown('x', later, 2))
      assert.deepEqual([found, sure], [path, true])
    }
  })

  it('is doubtful where several have its words and none is where it was', () => {
    const after = [tree('Why', [node('z', [node('same')]), node('y', [node('same')])])]
    assert.deepEqual(followed([1, 0], after), {tree: 0, node: [1, 0], sure: false})
  })

  it('is the nearest one, and doubtful, when its words are gone', () => {
    assert.deepEqual(followed([1, 0], [tree('Why', [node('a')])]), {tree: 0, node: [0], sure: false})
    assert.deepEqual(followed([1, 0], []), {tree: 0, node: [], sure: false})
  })

  it('follows its tree to another index', () => {
    assert.deepEqual(followed([0], [tree('Other', []), ...before]), {tree: 1, node: [0], sure: true})
    assert.deepEqual(followed([0], [tree('Other', [node('q')])]), {tree: 0, node: [0], sure: false})
  })

  it('never becomes sure again', () => {
    const doubtful = {...anchorAt({tree: 0, node: [0]}), sure: false}
    assert.equal(follow(doubtful, shown('x', before), shown('x', before)).sure, false)
  })
})

describe('a path', () => {
  it('leads to a node, to its children, or nowhere', () => {
    assert.equal(nodeAt(before[0], [0, 1])?.text, 'same')
    assert.equal(nodeAt(before[0], []), undefined)
    assert.equal(nodeAt(before[0], [7, 0]), undefined)
    assert.equal(childrenAt(before[0], []).length, 2)
    assert.equal(childrenAt(before[0], [1, 0]).length, 0)
    assert.equal(childrenAt(undefined, [0]).length, 0)
  })
})
