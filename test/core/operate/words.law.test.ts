/** Whatever a person types or pastes stays one node, and no input throws. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {notesOf} from '../../../src/core/trees/marks.ts'
import type {Operation} from '../../../src/core/operate/operation.ts'
import {prefixOf} from '../../../src/core/trees/prefix.ts'
import {tangled, treesIn, tryOn, uniform} from '../trees/documents.ts'
import {pathsIn, shapesOf} from './model.ts'
import type {Shape} from './model.ts'

const line = fc.constantFrom(
  ...[
    '- x',
    '# y',
    '1. z',
    '> q',
    '```',
    '---',
    '===',
    '* c',
    '+',
    '1)',
    '[ ] t',
    '[x]',
    '[a]: /x',
    '[^1]: n',
    '<div>',
    '<span>',
    '<!-- c',
    '-->',
  ],
  ...[
    '| a |',
    '|---|',
    'a | b',
    '- | -',
    '*(odd)',
    '  pad',
    '\ttab',
    '***',
    '~~~',
    '``` js',
    'a\\',
    '**b** `c` [l](u)',
    '',
    '10. k',
    '<!-- c -->',
    'd <!-- e',
    '--> f',
    '`<!--` g',
    '- - -',
    '--',
    '_',
    '=',
  ],
)

const words = fc.oneof(
  fc.tuple(fc.array(line, {minLength: 1, maxLength: 4}), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end)),
  fc.string({maxLength: 12}),
  fc.string({unit: fc.constantFrom(...'-*+#>`~=|[]()<>!1. \t\n\\_:^ab')}),
)

/** Words as they are read back: without indents, blank lines and escapes. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '')
    .split(/\r\n|\r|\n/)
    .map(each => each.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter(each => each !== '')
    .join('\n')

const plainly = (shapes: readonly Shape[]): unknown =>
  shapes.map(({words: own, marks, children}) => ({words: plain(own), marks, children: plainly(children)}))

/** Words that bring no question or mark of their own, and are some. */
const isOrdinary = (text: string): boolean =>
  plain(text) !== '' &&
  prefixOf(text.trimStart()) === null &&
  prefixOf(plain(text)) === null &&
  notesOf(plain(text).split('\n').at(-1)!).length === 0

describe('words from people', function () {
  this.timeout(30_000)

  it('stay one node, word for word', () => {
    fc.assert(
      fc.property(uniform, words.filter(isOrdinary), fc.nat(), fc.constantFrom('insert', 'rename'), ({text}, typed, pick, type) => {
        const tree = treesIn(text)[0]!
        const paths = pathsIn(tree.nodes)
        fc.pre(paths.length > 0)
        const node = paths[pick % paths.length]!
        const outcome = tryOn(
          text,
          type === 'insert' ? {type, tree: 0, parent: node, index: 0, text: typed} : {type: 'rename', tree: 0, node, text: typed},
        )
        if ('refused' in outcome) return assert.equal(outcome.refused, 'nothing-to-do')
        const wanted = shapesOf(tree.nodes)
        const siblings = node.slice(0, -1).reduce((shapes, index) => shapes[index]!.children, wanted)
        const shape = siblings[node.at(-1)!]!
        if (type === 'insert') shape.children.unshift({words: typed, prefix: '', marks: '', children: []})
        else shape.words = typed
        assert.deepEqual(
          plainly(shapesOf(treesIn(applyEdits(text, outcome.edits))[0]!.nodes)),
          plainly(wanted),
          JSON.stringify([text, node, typed]),
        )
      }),
      {numRuns: 1000},
    )
  })

  it('come to as many nodes as were pasted', () => {
    fc.assert(
      fc.property(uniform, uniform, fc.nat(), (into, from, pick) => {
        const tree = treesIn(into.text)[0]!
        const pasted = treesIn(from.text)[0]!
        fc.pre(pasted.nodes.length > 0)
        const markdown = from.text.slice(pasted.nodes[0]!.span.start, pasted.nodes.at(-1)!.span.end)
        const parents = [[], ...pathsIn(tree.nodes)]
        const parent = parents[pick % parents.length]!
        const outcome = tryOn(into.text, {type: 'paste', tree: 0, parent, index: 0, markdown})
        assert.ok('edits' in outcome, JSON.stringify([into.text, markdown]))
        const after = treesIn(applyEdits(into.text, outcome.edits))[0]!
        const siblings = parent.reduce((nodes, index) => nodes[index]!.children, after.nodes)
        assert.deepEqual(
          shapesOf(siblings.slice(0, pasted.nodes.length)),
          shapesOf(pasted.nodes),
          JSON.stringify([into.text, parent, markdown]),
        )
        assert.equal(pathsIn(after.nodes).length, pathsIn(tree.nodes).length + pathsIn(pasted.nodes).length)
      }),
      {numRuns: 500},
    )
  })

  it('never make anything throw', () => {
    const path = fc.array(fc.integer({min: -1, max: 3}), {maxLength: 3})
    const text = fc.oneof(words, fc.string())
    const tree = fc.integer({min: -1, max: 2})
    const index = fc.oneof(fc.integer({min: -2, max: 5}), fc.constant(Number.NaN))
    const operation: fc.Arbitrary<Operation> = fc.oneof(
      fc.record({type: fc.constant('add-tree'), kind: fc.constantFrom('five-whys', 'so-what', 'fishbone')} as const),
      fc.record({type: fc.constant('set-problem'), tree, text} as const),
      fc.record({
        type: fc.constant('insert'),
        tree,
        parent: path,
        index,
        text,
        question: fc.constantFrom('why', 'detection', 'so-what', 'none'),
      } as const),
      fc.record({type: fc.constant('rename'), tree, node: path, text} as const),
      fc.record({type: fc.constantFrom('remove', 'indent', 'outdent'), tree, node: path} as const),
      fc.record({type: fc.constantFrom('move', 'refer'), tree, node: path, parent: path, index} as const),
      fc.record({
        type: fc.constant('mark'),
        tree,
        node: path,
        mark: fc.constantFrom('root-cause', 'possible', 'confirmed'),
        on: fc.boolean(),
      } as const),
      fc.record({type: fc.constant('paste'), tree, parent: path, index, markdown: text} as const),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          tangled,
          uniform.map(each => each.text),
          fc.string(),
        ),
        operation,
        (document, asked) => {
          const outcome = tryOn(document, asked)
          assert.ok('refused' in outcome || outcome.edits.every(({start, end}) => 0 <= start && start <= end && end <= document.length))
        },
      ),
      {numRuns: 2000},
    )
  })
})
