/** The rows: what is on its way and what is being written stands where it will be. */
import assert from 'node:assert/strict'
import {itemsOf, visible} from '../../src/webview/causes/items.ts'
import type {ViewState} from '../../src/webview/causes/state.ts'
import {node, tree} from '../protocol/editor.ts'
import {after, document, showing, snapshot} from './states.ts'

const rows = (state: ViewState): readonly string[] =>
  visible(itemsOf(state)).map(
    ({type, text, level, selected}) => `${'  '.repeat(level - 1)}${selected ? '>' : ''}${type === 'node' ? '' : `${type} `}${text}`,
  )

const three = tree('Why', [node('a', [node('b')]), node('c')])
const at = (...path: number[]) => ({type: 'select', place: {tree: 0, node: path}}) as const

describe('the rows of a tree', () => {
  it('are its nodes, without those under a collapsed one', () => {
    assert.deepEqual(rows(after(showing(three), at(1))), ['a', '  b', '>c'])
    assert.deepEqual(rows(after(showing(three), {type: 'collapse', places: [{tree: 0, node: [0]}]})), ['a', 'c'])
  })

  it('hold the draft, and then its words until they arrive', () => {
    const drafted = after(showing(three), at(0, 0), {type: 'draft-add', relation: 'after'}, {type: 'draft-typed', text: 'new'})
    assert.deepEqual(rows(drafted), ['a', '  >b', '  draft new', 'c'])
    assert.deepEqual(rows(after(drafted, {type: 'commit', next: 'after'})), ['a', '  b', '  >ghost new', '  draft ', 'c'])
  })

  it('have the words of a node that is being renamed on its way', () => {
    const renamed = after(showing(three), at(1), {type: 'draft-rename'}, {type: 'draft-typed', text: 'see'}, {type: 'leave'})
    assert.deepEqual(rows(renamed), ['a', '  b', '>see'])
  })

  it('are the same list for the same state', () => {
    const state = showing(three)
    assert.equal(itemsOf(state), itemsOf({...state, look: 'all'}))
  })

  it('are the same objects wherever neither the selection nor the last one is, as is the arrangement', () => {
    const there = after(showing(three), at(0, 0))
    const [, c] = itemsOf(there)
    const here = after(there, at(0))
    assert.equal(here.arrangement, there.arrangement)
    assert.equal(itemsOf(here)[1], c)
  })

  it('are the same objects while a node is on its way to another place, where it stands when it has arrived', () => {
    const state = after(showing(three), at(1))
    const [a] = itemsOf(state)
    const moving = after(state, {type: 'do', deed: {type: 'move-up'}})
    assert.deepEqual(rows(moving), ['a', '  b', '>c'])
    assert.equal(itemsOf(moving)[0], a)
  })

  it('keep their keys and their nodes when others come and go before them', () => {
    const before = visible(itemsOf(showing(three)))
    const state = showing(three)
    const first = visible(itemsOf(state))
    const later = after(state, snapshot(document([tree('Why', [node('new'), node('a', [node('b'), node('b2')]), node('c')])], 2)))
    const next = visible(itemsOf(later))
    const keyOf = (items: typeof first, text: string): string | undefined => items.find(item => item.text === text)?.key
    for (const text of ['a', 'b', 'c']) assert.equal(keyOf(next, text), keyOf(first, text))
    assert.equal(next.find(({text}) => text === 'b')?.node, first.find(({text}) => text === 'b')?.node)
    assert.equal(new Set(next.map(({key}) => key)).size, next.length)
    assert.notEqual(keyOf(before, 'a'), undefined)
  })

  it('are the same objects below whatever an edit, a draft or a fold leaves alone, folds included', () => {
    const fold = {type: 'collapse', places: [{tree: 0, node: [0, 0]}]} as const
    const nodes = [node('a', [node('b', [node('b2')])]), node('c', [node('d')])]
    const before = after(showing(tree('Why', nodes)), fold, at(1, 0))
    const [a, c] = itemsOf(before)
    const edited = snapshot(document([tree('Why', [nodes[0]!, node('c', [node('e')])])], 2))
    for (const intent of [edited, {type: 'draft-add', relation: 'child'}, {type: 'collapse', places: [{tree: 0, node: [1]}]}] as const) {
      const [still, other] = itemsOf(after(before, intent))
      assert.equal(still, a)
      assert.notEqual(other, c)
    }
    assert.deepEqual(rows(before), ['a', '  b', 'c', '  >d'])
    const hidden = after(before, {type: 'collapse', places: [{tree: 0, node: [0]}]})
    assert.deepEqual(rows(hidden), ['a', 'c', '  >d'])
    assert.deepEqual(rows(after(hidden, {type: 'expand', places: [{tree: 0, node: [0]}]})), rows(before))
    assert.deepEqual(rows(after(before, {type: 'expand', places: [{tree: 0, node: [0, 0]}]})), ['a', '  b', '    b2', 'c', '  >d'])
  })

  it('are others when what a facilitator sees in a node is', () => {
    const state = showing(tree('Why', [{...node('a'), asksOn: true}, node('c')]))
    const [a, c] = itemsOf(state)
    const [next, still] = itemsOf(after(state, snapshot(document([tree('Why', [{...node('a'), hasAction: true}, node('c')])], 2))))
    assert.equal(still, c)
    assert.notEqual(next, a)
    assert.equal(next?.node?.hasAction, true)
    assert.equal(next.key, a?.key)
  })
})
