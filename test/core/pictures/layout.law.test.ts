/** Whatever the tree, its picture has room for every word and no line runs through any. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {layersOf} from '../../../src/core/pictures/layers.ts'
import {pictureOf} from '../../../src/core/pictures/picture.ts'
import type {Scene} from '../../../src/core/pictures/scene.ts'
import {networkOf, type Edge} from '../../../src/core/pictures/network.ts'
import type {Tree} from '../../../src/core/trees/tree.ts'
import {crossedBoxes, outside, overlaps} from './geometry.ts'
import {anyTree, fishboneOf, graphOf, node, reference, tree, whysOf} from './trees.ts'

const assertTidy = (scene: Scene): void => {
  assert.deepEqual(overlaps(scene), [])
  assert.deepEqual(outside(scene), [])
  assert.deepEqual(crossedBoxes(scene), [])
}

const newsletter = tree('fishbone', 'Readers got the March newsletter twice.', [
  node('**People**', [node('Nobody owns the send job since the team was split')]),
  node('**Methods/Processes**', [
    node('No load test for background jobs', [], {marks: ['root-cause']}),
    node('The checklist for campaigns asks nothing about list size', [
      node('It was written for 5,000 readers', [], {marks: ['possible', 'confirmed']}),
    ]),
  ]),
  node('**Tools/Software**', [
    node('The lock expires while the job still runs', [
      node('Its life is a constant', [node('No setting for it in the scheduler')]),
      node('Nothing renews it'),
    ]),
    node('The queue redelivers silently'),
  ]),
  node('**Environment/Conditions**', []),
  node('**Resources/Documentation**', []),
])

const pictured: Readonly<Record<string, Tree>> = {
  'a fishbone of a review': newsletter,
  'a fishbone with 60 causes': fishboneOf(5, 60),
  'a fishbone of bare categories': fishboneOf(6, 0),
  'a fishbone with one long bone among short ones': {...newsletter, nodes: [...fishboneOf(1, 40).nodes, ...newsletter.nodes]},
  'a fishbone far too large': fishboneOf(7, 700),
  'a fishbone without a category': tree('fishbone', 'Nobody knows.', []),
  'a graph of 40 causes, 8 of them shared': graphOf(40, 8),
  'whys as long as a chapter': whysOf(500),
  'a problem alone': tree('so-what', null, []),
}

/** Whether edges lead from one number to another. */
function leadsTo(edges: readonly Edge[], from: number, to: number): boolean {
  const reached = new Set([from])
  for (const at of reached) for (const {near, far} of edges) if (near === at) reached.add(far)
  return reached.has(to)
}

describe('a picture', function () {
  this.timeout(30_000)

  for (const [name, drawn] of Object.entries(pictured))
    it(`gives every word of ${name} a place of its own`, () => assertTidy(pictureOf(drawn)))

  it('gives every word of any tree a place of its own', () => {
    fc.assert(
      fc.property(anyTree, drawn => assertTidy(pictureOf(drawn))),
      {numRuns: 300},
    )
  })

  it('is the same for the same tree', () => {
    fc.assert(fc.property(anyTree, drawn => assert.deepEqual(pictureOf(drawn), pictureOf(structuredClone(drawn)))))
  })

  it('has a box for the problem and one for every node that is not just a reference, in the order of the text', () => {
    fc.assert(
      fc.property(anyTree, ({nodes, ...rest}) => {
        const paths: string[] = []
        const walk = (each: Tree['nodes'], path: readonly number[]): Tree['nodes'] =>
          each.map((node, index) => {
            paths.push([...path, index].join())
            return {...node, refersTo: null, children: walk(node.children, [...path, index])}
          })
        const {boxes} = pictureOf({...rest, nodes: walk(nodes, [])})
        assert.deepEqual(
          boxes.map(box => box.path.join()),
          ['', ...paths],
        )
      }),
    )
  })

  it('stays within reach of what it shows, a very long bone standing steeper', () => {
    for (const causes of [20, 60, 200, 1000]) {
      const {width, height, boxes} = pictureOf(fishboneOf(5, causes))
      assert.ok(width * height < boxes.length * 40_000, `${causes} causes: ${width} × ${height}`)
      assert.ok(width < 3_000, `${causes} causes are ${width} pixels wide`)
    }
  })

  it('grows in time with the number of nodes', () => {
    const spent = (size: number): number => {
      const drawn = whysOf(size)
      const times = Array.from({length: 7}, () => {
        const begun = process.cpuUsage()
        pictureOf(drawn)
        const {user, system} = process.cpuUsage(begun)
        return (user + system) / 1000
      })
      return Math.min(...times)
    }
    spent(1_000)
    const [small, large] = [spent(1_000), spent(8_000)]
    assert.ok(large < small * 8 * 3, `1,000 nodes in ${small.toFixed(1)} ms, 8,000 in ${large.toFixed(1)} ms`)
  })

  it('draws a large graph in little more time than its tree', () => {
    const begun = performance.now()
    const scene = pictureOf(graphOf(3_000, 40))
    assert.ok(performance.now() - begun < 2_000)
    assert.equal(scene.lines.filter(({role}) => role === 'shared').length, 40)
    assert.deepEqual(overlaps(scene), [])
  })

  it('survives a cause that stands for its own effect', () => {
    const scene = pictureOf(tree('five-whys', 'It stopped.', [node('The disk was full', [node('Logs', [reference('C1')])], {label: 'C1'})]))
    assertTidy(scene)
    const back = scene.lines.find(({role}) => role === 'shared')!
    assert.deepEqual([back.points[0]!.x < back.points.at(-1)!.x, scene.boxes.length], [true, 3])
  })

  it('puts a shared cause beyond all its effects', () => {
    fc.assert(
      fc.property(anyTree, drawn => {
        if (drawn.kind === 'fishbone') return
        const {nodes, edges} = networkOf(drawn)
        const layers = layersOf(nodes.length + 1, edges)
        const turned = edges.filter(({near, far}) => layers[near]! >= layers[far]!)
        assert.ok(turned.every(({role}) => role === 'shared'))
        for (const {near, far} of turned) assert.ok(leadsTo(edges, far, near), 'an edge is turned around without need')
      }),
    )
  })
})
