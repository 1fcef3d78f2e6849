/** What the page takes from the host: only what it can draw. */
import assert from 'node:assert/strict'
import {openDocument, pictureOf, readPostmortem} from '../../src/core/index.ts'
import {readMessage} from '../../src/webview/causes/door.ts'

const {trees} = readPostmortem(
  openDocument('# Postmortem: late trams\n\n## 5 Whys\n\n- Why? The points froze.\n  - Why? Nobody heats them.\n'),
)
const scene = pictureOf(trees[0]!)
const picture = {type: 'picture', uri: 'file:///a.md', version: 1, tree: 0, scene}

describe('the door of the page', () => {
  it('takes a picture as core draws it', () => {
    assert.deepEqual(readMessage(structuredClone(picture)), picture)
    assert.ok(scene.lines.some(({head}) => head !== null))
  })

  for (const [what, damage] of [
    ['path', {path: undefined}],
    ['arrow’s head', {head: 7}],
    ['question', {question: null}],
    ['points', {points: 'many'}],
  ] as const)
    it(`takes no line without its ${what}`, () => {
      const lines = scene.lines.map(line => ({...line, ...damage}))
      assert.equal(readMessage({...picture, scene: {...scene, lines}}), null)
    })
})
