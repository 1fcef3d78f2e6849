/** An operation that would change the meaning of something else in the document is refused. */
import assert from 'node:assert/strict'
import {groundOf} from '../../../src/core/operate/ground.ts'
import {operate} from '../../../src/core/operate/operate.ts'
import {reindented} from '../../../src/core/operate/reindent.ts'
import {read, tryIn} from './postmortems.ts'

const refusedIn = (text: string, operation: Parameters<typeof tryIn>[1]): string => {
  const outcome = tryIn(text, operation)
  return 'refused' in outcome ? outcome.refused : 'done'
}

describe('the rest of the document', () => {
  it('keeps the links that a node defines for it', () => {
    const text = (about: string): string =>
      [
        '## 5 Whys',
        '',
        '- a',
        '- b',
        '',
        '  [log]: https://logs.example/1',
        '',
        '## Timeline',
        '',
        `- 10:42 UTC: ${about} was seen`,
        '- 10:51 UTC: it was over',
        '',
        '## Action items',
        '',
        '- [ ] Alert on it (@kim)',
        '',
      ].join('\n')
    assert.equal(refusedIn(text('the [error][log]'), {type: 'remove', tree: 0, node: [1]}), 'tangled')
    assert.equal(refusedIn(text('the error'), {type: 'remove', tree: 0, node: [1]}), 'done')
    assert.equal(refusedIn(text('the [error][log]'), {type: 'rename', tree: 0, node: [1], text: 'c'}), 'done')
    const action = text('it').replace('Alert on it', 'Alert on the [error][log]')
    assert.equal(refusedIn(action, {type: 'remove', tree: 0, node: [1]}), 'tangled')
    const tree = text('it').replace('## Timeline', '## Why [was][log] it late?\n\n- Why? x\n\n## Timeline')
    assert.equal(refusedIn(tree, {type: 'remove', tree: 0, node: [1]}), 'tangled')
  })

  it('is not taken for another than the one that was read', () => {
    const text = '## 5 Whys\n\n- a\n- b\n'
    const around = read(text)
    assert.equal(groundOf(text, around.trees[0]!).roots.length, 2)
    // Two causes were read, and one is there: nothing is written beside it, and the words of the second one do not go with it.
    const onlyOne = text.replace('- b', '  b')
    assert.deepEqual(operate(onlyOne, around, {type: 'rename', tree: 0, node: [0], text: 'c'}), {refused: 'tangled'})
    assert.deepEqual(operate(onlyOne, around, {type: 'insert', tree: 0, parent: [], index: 2, text: 'c', question: 'why'}), {
      refused: 'tangled',
    })
    assert.deepEqual(operate(onlyOne, around, {type: 'remove', tree: 0, node: [0]}), {refused: 'tangled'})
    assert.deepEqual(operate('## 5 Whys\n\na a\nb b\n', around, {type: 'paste', tree: 0, parent: [], index: 0, markdown: '- c'}), {
      refused: 'tangled',
    })
    assert.deepEqual(operate(text.replace('- a', '> a'), around, {type: 'set-problem', tree: 0, text: 'c'}), {refused: 'tangled'})
  })

  it('has its lazy lines left alone when lines move sideways', () => {
    const shift = {from: '> ', to: '>   ', wider: 0}
    assert.equal(reindented('lazy', shift), 'lazy')
    assert.equal(reindented('  lazy', shift), '  lazy')
    assert.equal(reindented('>', shift), '>')
    assert.equal(reindented('', shift), '')
    assert.equal(reindented('> x', shift), '>   x')
    assert.equal(reindented('> lazy', {from: '> > ', to: '> ', wider: 0}), '> lazy')
  })
})
