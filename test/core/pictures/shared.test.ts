/** A shared cause is drawn once, and every reference to it is a line. */
import assert from 'node:assert/strict'
import {pictureOf} from '../../../src/core/pictures/picture.ts'
import {networkOf} from '../../../src/core/pictures/network.ts'
import {graphOf, node, reference, tree} from './trees.ts'

const edgesOf = (...nodes: Parameters<typeof tree>[2][number][]): readonly string[] =>
  networkOf(tree('five-whys', 'P', nodes)).edges.map(({role, near, far}) => `${near}${role === 'link' ? '-' : '~'}${far}`)

const cause = node('Cause', [], {label: 'C1'})

describe('a shared cause', () => {
  it('has one box and a line from each of its effects', () => {
    assert.deepEqual(edgesOf(node('A', [cause]), node('B', [reference('C1')])), ['0-1', '1-2', '0-3', '3~2'])
    assert.deepEqual(edgesOf(node('B', [reference('C1')]), node('A', [cause])), ['0-1', '1~3', '0-2', '2-3'])
  })

  it('has one line from an effect that names it twice, or that it stands under', () => {
    assert.deepEqual(edgesOf(node('A', [cause, reference('C1')]), node('B', [reference('C1'), reference('C1')])), [
      '0-1',
      '1-2',
      '0-3',
      '3~2',
    ])
  })

  it('keeps a box for a reference that names nothing, itself or another reference', () => {
    assert.deepEqual(edgesOf(reference('C9')), ['0-1'])
    assert.deepEqual(edgesOf(node('Loop', [], {label: 'C1', refersTo: 'C1'})), ['0-1'])
    assert.deepEqual(edgesOf(node('A', [], {label: 'C1', refersTo: 'C2'}), node('B', [], {label: 'C2', refersTo: 'C1'})), ['0-1', '0-2'])
    assert.deepEqual(pictureOf(tree('five-whys', 'P', [reference('C9')])).boxes[1]!.text, ['C9'])
  })

  it('keeps a box for a reference with causes of its own', () => {
    assert.deepEqual(edgesOf(node('A', [cause]), node('B', [node('Too', [node('More')], {refersTo: 'C1'})])), [
      '0-1',
      '1-2',
      '0-3',
      '3-4',
      '4~2',
      '4-5',
    ])
  })

  it('stands beyond its last effect, and lines to it bend around the boxes between', () => {
    const {boxes, lines} = pictureOf(tree('five-whys', 'P', [cause, node('A', [node('B', [reference('C1')])])]))
    const [shared, last] = [boxes.find(({label}) => label === 'Cause')!, boxes.find(({label}) => label === 'B')!]
    assert.ok(shared.x > last.x + last.width)
    assert.equal(lines.filter(({role}) => role === 'shared').length, 1)
  })

  it('has its own box in a fishbone wherever it is named', () => {
    const {boxes, lines} = pictureOf(tree('fishbone', 'P', [node('One', [cause]), node('Two', [reference('C1')])]))
    assert.deepEqual([boxes.length, lines.some(({role}) => role === 'shared')], [5, false])
  })

  it('has a line to each of eight others', () => {
    const {boxes, lines} = pictureOf(graphOf(40, 8))
    assert.deepEqual([boxes.length, lines.filter(({role}) => role === 'shared').length], [41, 8])
  })
})
