/** Causes that several effects share: a tree that is a graph stays one, whatever is done to it. */
import assert from 'node:assert/strict'
import {goesInCircles} from '../../../src/core/trees/labels.ts'
import type {Operation} from '../../../src/core/operate/operation.ts'
import {done, tryOn} from '../trees/documents.ts'

const frame = (lines: readonly string[]): string => ['## 5 Whys', '', ...lines, '', '## Open questions', ''].join('\n')

type Asked = Operation extends infer Each ? (Each extends {readonly tree: number} ? Omit<Each, 'tree'> : never) : never

function becomes(before: readonly string[], operation: Asked, after: readonly string[]): void {
  assert.deepEqual(done(frame(before), {...operation, tree: 0}).split('\n'), frame(after).split('\n'))
}

function refused(before: readonly string[], operation: Asked): string {
  const outcome = tryOn(frame(before), {...operation, tree: 0})
  return 'refused' in outcome ? outcome.refused : 'done'
}

describe('shared causes', () => {
  it('are moved to the first reference when their place is removed', () => {
    becomes(
      ['- a', '  - see there *(see C1)*', '    - own', '- b', '  - c *(root cause, C1)*', '', '    > said', '', '    - d'],
      {type: 'remove', node: [1]},
      ['- a', '  - c *(root cause, C1)*', '', '    > said', '', '    - d', '    - own'],
    )
    becomes(['1. c *(C1)*', '   - d', '2. *(see C1)*', '3. *(see C1)*'], {type: 'remove', node: [0]}, [
      '1. c *(C1)*',
      '   - d',
      '2. *(see C1)*',
    ])
  })

  it('stay where they are when a reference is removed', () => {
    becomes(['- a', '  - *(see C1)*', '- b *(C1)*'], {type: 'remove', node: [0]}, ['- b *(C1)*'])
  })

  it('are not removed where a reference would be left in what is kept', () => {
    assert.equal(
      refused(['- x', '  - a *(C1)*', '    - *(see C2)*', '  - b *(C2)*', '- *(see C1)*'], {type: 'remove', node: [0]}),
      'tangled',
    )
  })

  it('never become their own causes', () => {
    const graph = ['- a *(C1)*', '  - b *(see C2)*', '- c *(C2)*', '  - d']
    assert.equal(refused(graph, {type: 'refer', node: [0], parent: [1, 0], index: 0}), 'cycle')
    assert.equal(refused(graph, {type: 'move', node: [0], parent: [1], index: 0}), 'cycle')
    assert.equal(refused(graph, {type: 'paste', parent: [1], index: 0, markdown: '- x *(see C1)*'}), 'cycle')
    assert.equal(refused(graph, {type: 'insert', parent: [1], index: 0, text: 'x *(see C1)*'}), 'cycle')
    assert.equal(refused(graph, {type: 'rename', node: [1, 0], text: 'x *(see C1)*'}), 'cycle')
    assert.equal(refused(graph, {type: 'refer', node: [1], parent: [0], index: 0}), 'done')
  })

  it('that are their own causes already do not keep others from being changed', () => {
    becomes(['- a *(C1)*', '  - *(see C1)*'], {type: 'rename', node: [0], text: 'x'}, ['- x *(C1)*', '  - *(see C1)*'])
  })

  it('keep their label to themselves when they are copied', () => {
    becomes(['- a *(possible, C1)*'], {type: 'paste', parent: [], index: 1, markdown: '- a *(possible, C1)*\n  - *(see C1)*\n- b *(C4)*'}, [
      '- a *(possible, C1)*',
      '- a *(possible)*',
      '  - *(see C1)*',
      '- b *(C4)*',
    ])
  })

  it('have a label that is read, however the tree writes its marks', () => {
    becomes(['- a (possible)', '- b'], {type: 'refer', node: [1], parent: [0], index: 0}, [
      '- a (possible)',
      '  - *(see C1)*',
      '- b *(C1)*',
    ])
    becomes(['- a (possible)', '- b'], {type: 'refer', node: [0], parent: [1], index: 0}, ['- a (possible, C1)', '- b', '  - *(see C1)*'])
    becomes(['- a (possible, C1)'], {type: 'mark', node: [0], mark: 'possible', on: false}, ['- a *(C1)*'])
  })

  it('go in circles only through each other', () => {
    const row = (depth: number, label: string | null, refersTo: string | null = null): Parameters<typeof goesInCircles>[0][number] => ({
      depth,
      label,
      refersTo,
    })
    assert.ok(!goesInCircles([row(0, 'C1'), row(1, 'C2'), row(2, null), row(0, null), row(1, null, 'C1'), row(1, null, 'C2')]))
    assert.ok(goesInCircles([row(0, 'C1'), row(1, null), row(2, null, 'C2'), row(0, 'C2'), row(1, 'C3'), row(2, null, 'C1')]))
    assert.ok(!goesInCircles([row(0, 'C1'), row(1, null, 'C9'), row(0, 'C1'), row(1, null, 'C1')]))
    assert.ok(goesInCircles([row(0, 'C1'), row(1, null, 'C1')]))
  })
})
