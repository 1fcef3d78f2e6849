/** What the keys mean. */
import assert from 'node:assert/strict'
import {draftKey, treeKey, typeAhead, type Key} from '../../src/webview/causes/keys.ts'
import {node, tree} from '../protocol/editor.ts'
import {after, showing} from './states.ts'

const key = (name: string, held: Partial<Key> = {}): Key => ({key: name, shift: false, alt: false, control: false, ...held})
const at = (...path: number[]) => ({type: 'select', place: {tree: 0, node: path}}) as const
const to = (...path: number[]) => ({type: 'pick', place: {tree: 0, node: path}}) as const
const state = after(showing(tree('Why', [node('apple', [node('bean')]), node('corn', [node('date')]), node('beet')])), at(0))

describe('a key in the tree', () => {
  it('goes from row to row, in and out', () => {
    assert.deepEqual(treeKey(key('ArrowDown'), state), to(0, 0))
    assert.deepEqual(treeKey(key('End'), state), to(2))
    assert.deepEqual(treeKey(key('ArrowRight'), state), to(0, 0))
    assert.deepEqual(treeKey(key('ArrowLeft'), after(state, at(0, 0))), to(0))
    assert.deepEqual(treeKey(key('ArrowLeft'), state), {type: 'collapse', places: [{tree: 0, node: [0]}]})
    assert.deepEqual(treeKey(key('*'), after(state, {type: 'collapse', places: [{tree: 0, node: [1]}]})), {
      type: 'expand',
      places: [
        {tree: 0, node: [0]},
        {tree: 0, node: [1]},
      ],
    })
  })

  it('asks on, edits, moves and takes back', () => {
    assert.deepEqual(treeKey(key('Enter', {shift: true}), state), {type: 'draft-add', relation: 'child'})
    assert.deepEqual(treeKey(key('F2'), state), {type: 'draft-rename'})
    assert.deepEqual(treeKey(key('ArrowDown', {alt: true}), state), {type: 'do', deed: {type: 'move-down'}})
    assert.deepEqual(treeKey(key('Enter', {alt: true}), state), {type: 'reveal'})
    assert.deepEqual(treeKey(key('Z', {control: true, shift: true}), state), {type: 'redo'})
    assert.equal(treeKey(key('c', {control: true}), state), null)
  })

  it('searches for what is typed, around the end', () => {
    assert.deepEqual(typeAhead('b', state), to(0, 0))
    assert.deepEqual(typeAhead('bee', state), to(2))
    assert.deepEqual(typeAhead('a', after(state, at(2))), to(0))
    assert.equal(typeAhead('x', state), null)
  })
})

describe('a key in an inline editor', () => {
  it('keeps the words and goes on, indents, or gives up', () => {
    const drafting = after(state, {type: 'draft-add', relation: 'after'})
    assert.deepEqual(draftKey(key('Enter'), drafting), {type: 'commit', next: 'after'})
    assert.deepEqual(draftKey(key('Tab', {shift: true}), drafting), {type: 'draft-indented', by: -1})
    assert.deepEqual(draftKey(key('Escape'), drafting), {type: 'cancel'})
    const renaming = after(state, {type: 'draft-rename'})
    assert.deepEqual(draftKey(key('Enter'), renaming), {type: 'commit', next: null})
  })
})
