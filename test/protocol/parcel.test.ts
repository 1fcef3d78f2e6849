/** What the host says arrives as it was said, in few bytes, and anything else does no harm. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  blankNode,
  pack,
  unpack,
  type HostToView,
  type Mark,
  type Question,
  type ShownNode,
  type ShownTree,
} from '../../src/protocol/index.ts'
import {readMessage} from '../../src/webview/causes/door.ts'
import {treesIn} from '../webview/states.ts'
import {node, shown, tree} from './editor.ts'

const words = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('', '"', '\\', '{}', '\u2028'))
const label = fc.option(words, {nil: null})
const nodesOf = (levels: number): fc.Arbitrary<readonly ShownNode[]> =>
  fc.array(
    fc.record(
      {
        text: words,
        typed: label,
        prefix: words,
        question: fc.constantFrom<Question>('why', 'detection', 'so-what', 'none'),
        marks: fc.uniqueArray(fc.constantFrom<Mark>('root-cause', 'possible', 'confirmed')),
        label,
        refersTo: label,
        hasDetails: fc.boolean(),
        stopsAtPerson: fc.boolean(),
        asksOn: fc.boolean(),
        hasAction: fc.boolean(),
        lacksAction: fc.boolean(),
        evidence: fc.nat(3),
        effects: fc.nat(3),
        children: levels > 1 ? nodesOf(levels - 1) : fc.constant([]),
      },
      {noNullPrototype: true},
    ),
    {maxLength: 2},
  )
const trees = fc.array(
  fc
    .record({nodes: nodesOf(3), title: words, problem: label})
    .map((said): ShownTree => ({...tree(said.title, said.nodes, said.problem), kind: 'fishbone'})),
  {maxLength: 2},
)

const snapshotOf = (said: readonly ShownTree[]): HostToView => ({type: 'snapshot', document: shown('a', said), answer: null})

const named = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...named(inner)])
    : []

/** Many causes, as they are written. */
const lines = Array.from({length: 500}, (_, index) => `${'  '.repeat(index % 3)}- Why? Detail ${index} of it is written down here.`)
const text = `# Postmortem: Large\n\n## 5 Whys\n\n**Problem:** There was much.\n\n${lines.join('\n')}\n`

describe('a parcel', () => {
  it('holds what was packed, to the letter', () => {
    fc.assert(
      fc.property(trees, said => {
        const message = snapshotOf(said)
        assert.deepEqual(unpack(pack(message)), message)
        assert.deepEqual(readMessage(unpack(pack(message))), message)
      }),
    )
    for (const message of [
      {type: 'snapshot', document: null, answer: {edit: 7, refused: 'stale'}, formerly: 'b'},
      {type: 'command', command: 'rename'},
    ] as const)
      assert.deepEqual(unpack(pack(message)), message)
  })

  it('says of a node nothing that a blank one says as well', () => {
    assert.deepEqual(JSON.parse(pack(snapshotOf([tree('Why', [node('a', [node('b')])])]))), {
      ...snapshotOf([]),
      document: {...shown('a', []), trees: [{...tree('Why', []), nodes: [{text: 'a', children: [{text: 'b'}]}]}]},
    })
  })

  it('of many causes is not twice as long as their text, and does not say where in it they stand', () => {
    const parcel = pack(snapshotOf(treesIn(text)))
    assert.ok(parcel.length < 2 * text.length, `${parcel.length} characters for ${text.length}`)
    const allowed = new Set([...named({...snapshotOf([]), document: shown('a', [tree('', [])])}), ...Object.keys(blankNode)])
    assert.deepEqual(
      [...new Set(named(JSON.parse(parcel)))].filter(name => !allowed.has(name)),
      [],
    )
  })

  it('that none of ours has packed is unpacked all the same, and left at the door', () => {
    const odd = fc.oneof(fc.anything(), fc.string(), fc.json())
    const broken = fc.record({type: fc.constant('snapshot'), answer: fc.constant(null), document: fc.record({trees: fc.array(odd)})})
    fc.assert(fc.property(fc.oneof(odd, broken, broken.map(fc.stringify)), data => assert.equal(readMessage(unpack(data)), null)))
  })
})
