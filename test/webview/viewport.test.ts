/** What of a picture is seen, and where the arrow keys lead in it. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Scene, SceneBox} from '../../src/protocol/index.ts'
import {neighbour, panned, showing, viewportOf, zoomed} from '../../src/webview/causes/viewport.ts'

const box = (path: readonly number[], x: number, y: number): SceneBox => ({
  role: 'cause',
  path,
  text: [],
  label: path.join('.'),
  question: 'why',
  marks: [],
  framed: true,
  signs: [],
  x,
  y,
  width: 40,
  height: 20,
  middle: {x: x + 20, y: y + 10},
})

const scene: Scene = {
  kind: 'five-whys',
  title: '',
  width: 400,
  height: 200,
  fontSize: 13,
  lineHeight: 18,
  boxes: [box([], 10, 90), box([0], 110, 40), box([1], 110, 140), box([0, 0], 210, 40), box([1, 0], 350, 170)],
  lines: [],
}

const at = (...path: number[]): SceneBox => scene.boxes.find(one => one.path.join() === path.join())!

describe('the viewport', () => {
  it('shows the whole picture in the middle, not much larger than it is', () => {
    assert.deepEqual(viewportOf('all', scene, {width: 200, height: 200}, null), {scale: 0.5, x: 0, y: -100})
    assert.equal(viewportOf('all', scene, {width: 4000, height: 4000}, null).scale, 1.25)
  })

  it('shows from near what would be too small to read as a whole', () => {
    const long = {...scene, width: 2000, boxes: [box([], 10, 90), box([0], 1900, 90)]}
    const {scale, x} = viewportOf('near', long, {width: 900, height: 130}, [0])
    assert.equal(scale, 0.65)
    assert.equal(x, 2000 - 900 / 0.65)
  })

  it('shows all of it in a narrow pane, unless nothing could be told any more', () => {
    const wide = {...scene, width: 1000}
    assert.deepEqual(viewportOf('near', wide, {width: 300, height: 60}, [1, 0]), {scale: 0.3, x: 0, y: 0})
    assert.equal(viewportOf('near', {...scene, width: 4000}, {width: 300, height: 60}, [1, 0]).scale, 0.65)
  })

  it('keeps the point under the mouse where it is', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.double({min: 0.5, max: 2, noNaN: true}), (x, y, factor) => {
        const before = {scale: 1, x: 7, y: 9}
        const {scale, x: left, y: top} = zoomed(before, factor, {x, y})
        assert.ok(Math.abs(left + x / scale - (7 + x)) < 1e-6 && Math.abs(top + y / scale - (9 + y)) < 1e-6)
      }),
    )
  })

  it('never loses the picture, however far it is moved', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        const pane = {width: 100, height: 100}
        const moved = panned({scale: 1, x: 0, y: 0}, {x, y}, scene, pane)
        assert.ok(moved.x + pane.width > 0 && moved.x < scene.width && moved.y + pane.height > 0 && moved.y < scene.height)
      }),
    )
  })

  it('moves no farther than it takes to show a box', () => {
    const pane = {width: 200, height: 200}
    assert.deepEqual(showing({scale: 1, x: 0, y: 0}, at(0), pane), {scale: 1, x: 0, y: 0})
    assert.deepEqual(showing({scale: 1, x: 0, y: 0}, at(1, 0), pane), {scale: 1, x: 202, y: 2})
  })
})

describe('the arrow keys in a picture', () => {
  it('lead to the nearest box in their direction', () => {
    assert.equal(neighbour(scene, at(), 'right'), at(0))
    assert.equal(neighbour(scene, at(0), 'down'), at(1))
    assert.equal(neighbour(scene, at(0), 'right'), at(0, 0))
    assert.equal(neighbour(scene, at(0), 'left'), at())
    assert.equal(neighbour(scene, at(), 'left'), undefined)
  })

  it('does not take a wider box above for one to the right', () => {
    const wide = {...box([0], 110, 40), width: 80}
    const columns = {...scene, boxes: [wide, box([1], 110, 140), box([1, 0], 250, 140)]}
    assert.equal(neighbour(columns, columns.boxes[1]!, 'right')?.label, '1.0')
  })
})
