/** Only what looks different is drawn again. */
import assert from 'node:assert/strict'
import {redrawn, type TreeLooks} from '../../../src/core/follow-up/redrawing.ts'

type Group = readonly [look: string, rows: Readonly<Record<string, string>>]

const treeOf = (groups: Readonly<Record<string, Group>>): TreeLooks =>
  new Map(Object.entries(groups).map(([name, [look, rows]]) => [name, {look, rows: new Map(Object.entries(rows))}]))

describe('Drawing again', () => {
  const before = treeOf({relay: ['2 items', {alert: 'open', bound: 'open'}], menu: ['1 item', {keep: 'open'}]})

  it('leaves alone what looks the same', () => {
    assert.deepEqual(redrawn(before, new Map(before)), [])
  })

  it('is for the one row that looks different', () => {
    assert.deepEqual(redrawn(before, treeOf({relay: ['2 items', {alert: 'open', bound: 'done'}], menu: ['1 item', {keep: 'open'}]})), [
      'bound',
    ])
  })

  it('is for a group that says something else, or whose rows are others or in another order', () => {
    const others: readonly Group[] = [
      ['2 items, 1 overdue', {alert: 'late', bound: 'open'}],
      ['2 items', {bound: 'open', alert: 'open'}],
      ['2 items', {alert: 'open', other: 'open'}],
      ['2 items', {alert: 'open'}],
    ]
    for (const relay of others) assert.deepEqual(redrawn(before, treeOf({relay, menu: ['1 item', {keep: 'open'}]})), ['relay'])
  })

  it('is for all when groups come, go or change places', () => {
    assert.equal(redrawn(before, treeOf({relay: ['2 items', {alert: 'open', bound: 'open'}]})), 'all')
    assert.equal(redrawn(new Map(), before), 'all')
    assert.equal(redrawn(before, new Map([...before].toReversed())), 'all')
  })
})
