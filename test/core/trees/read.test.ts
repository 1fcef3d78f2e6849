/** What is read as a tree, in the shapes that people write. */
import assert from 'node:assert/strict'
import {pathAtOffset, placeAtOffset} from '../../../src/core/trees/lookup.ts'
import type {Tree, TreeNode} from '../../../src/core/trees/tree.ts'
import {treesIn} from './documents.ts'

/** A node as `[prefix] text {marks} (children)`. */
const shown = (node: TreeNode): string =>
  [
    node.prefix === '' ? '' : `[${node.prefix}] `,
    node.text.replaceAll('\n', '⏎'),
    node.marks.length === 0 ? '' : ` {${node.marks.join()}}`,
    node.label === null ? '' : ` ^${node.label}`,
    node.refersTo === null ? '' : ` →${node.refersTo}`,
    node.children.length === 0 ? '' : ` (${node.children.map(shown).join(' | ')})`,
  ].join('')

const list = (tree: Tree | undefined): readonly string[] => tree?.nodes.map(shown) ?? []

const whys = (...lines: readonly string[]): string =>
  ['## 5 Whys', '', ...lines, '', '## Open questions', '', '- Who knows?', ''].join('\n')

describe('reading trees', () => {
  it('reads prefixes in all their forms', () => {
    const forms = [
      ...[
        'Why?',
        '**Why?**',
        '*Why?*',
        '**Why**:',
        '**Why:**',
        'Why 3:',
        '**Why 3**',
        'Why #2 -',
        'Why?:',
        '1st why',
        '2nd why:',
        'Third why:',
        'Because',
      ],
      ...[
        '**Because**',
        'Because,',
        'And why?',
        'Cause:',
        "Why wasn't this caught?",
        'Why was it not noticed earlier?',
        '**Why did nobody notice that?**',
      ],
    ]
    for (const form of forms) {
      const [node] = treesIn(whys(`- ${form} the cache was cold`))[0]!.nodes
      assert.equal(node?.prefix, form)
      assert.equal(node.text, 'the cache was cold')
      assert.equal(node.question, /caught|notice/.test(form) ? 'detection' : 'why')
    }
  })

  it('leaves words alone that only look like a prefix', () => {
    for (const words of [
      'Why the cache was cold',
      'Because of the cold cache',
      'Whyever not',
      'Why did the cache go cold? Nobody had warmed it.',
    ]) {
      const [node] = treesIn(whys(`- ${words}`))[0]!.nodes
      assert.equal(node?.prefix, '')
      assert.equal(node.text, words)
    }
  })

  it('reads marks, labels and references after the words', () => {
    const lines = [
      '- one *(root cause)*',
      '- two (possible)',
      '- three **(Confirmed)** _(root cause)_',
      '- four (possible root cause).',
      '- five *(root cause, confirmed, C2)*',
      '- *(see C2)*',
      '- six [confirmed]',
      '- seven (in S3) and (EC2)',
      '- eight (C2)',
      '- nine (confirmed by nobody)',
      '- ten(possible)',
      '- eleven',
      '  goes on (✅ confirmed)',
    ]
    assert.deepEqual(list(treesIn(whys(...lines))[0]), [
      'one {root-cause}',
      'two {possible}',
      'three {root-cause,confirmed}',
      'four {root-cause,possible}',
      'five {root-cause,confirmed} ^C2',
      ' →C2',
      'six {confirmed}',
      'seven (in S3) and (EC2)',
      'eight (C2)',
      'nine (confirmed by nobody)',
      'ten(possible)',
      'eleven⏎goes on {confirmed}',
    ])
  })

  it('reads no words in comments', () => {
    const lines = [
      '- one <!-- a --> two <!-- b -->',
      '- three *(possible)* <!-- *(root cause)* -->',
      '- `<!-- code -->` and \\<!-- no',
      '- four <!-- over',
      '  two lines --> five',
      '- Why? <!-- nothing else -->',
      '- six <!--> seven',
      '- eight <!-- open',
    ]
    assert.deepEqual(list(treesIn(whys('**Problem:** late <!-- very -->', '', ...lines))[0]), [
      'one two',
      'three {possible}',
      '`<!-- code -->` and \\<!-- no',
      'four five',
      '[Why?] ',
      'six seven',
      'eight <!-- open',
    ])
    assert.equal(treesIn(whys('**Problem:** late <!-- very -->', '', '- a'))[0]?.problem, 'late')
  })

  it('keeps what is written: a flat list stays flat', () => {
    assert.deepEqual(list(treesIn(whys('1. Why? a', '2. Why? b', '3. Why? c'))[0]), ['[Why?] a', '[Why?] b', '[Why?] c'])
  })

  it('joins paragraphs of several lines, and keeps details out of the words', () => {
    const [tree] = treesIn(
      whys(
        '- Why? one',
        'two',
        '     three',
        '',
        '  More about it.',
        '',
        '  ```',
        '  - code',
        '  ```',
        '  - below',
        '- [x] **Why?**',
        '  done',
      ),
    )
    assert.deepEqual(list(tree), ['[Why?] one⏎two⏎three (below)', '[**Why?**] done'])
    assert.equal(tree?.nodes[0]?.hasDetails, true)
    assert.equal(tree.nodes[1]?.hasDetails, false)
  })

  it('finds the problem in a labelled line, a heading, a question or the sentence before the list', () => {
    const lines: readonly (readonly [line: string, problem: string | null])[] = [
      ['**Problem:** It broke.', 'It broke.'],
      ['**Problem**: It broke.', 'It broke.'],
      ['Problem: It broke.', 'It broke.'],
      ['Problem statement: It broke.', 'It broke.'],
      ['### Problem: It broke.', 'It broke.'],
      ['It broke.', 'It broke.'],
      ['**Why did it break?**', 'Why did it break?'],
      ['**Problem:**', null],
      ['We asked five times:', null],
    ]
    for (const [line, problem] of lines) assert.equal(treesIn(whys(line, '', '- Why? a'))[0]?.problem, problem, line)
  })

  it('reads several trees of one section', () => {
    const trees = treesIn(
      whys('**Problem:** one', '', '- a', '', '**Problem:** two', '', '- b', '', '### Third', '', '- c', '', 'Problem: four'),
    )
    assert.deepEqual(
      trees.map(({problem, title, nodes}) => [title, problem, nodes.length]),
      [
        ['5 Whys', 'one', 1],
        ['5 Whys', 'two', 1],
        ['Third', null, 1],
        ['Third', 'four', 0],
      ],
    )
  })

  it('reads trees in block quotes', () => {
    const [tree] = treesIn(whys('> Problem: It broke.', '>', '> * Why? a', '>   * Why? b'))
    assert.equal(tree?.problem, 'It broke.')
    assert.deepEqual(list(tree), ['[Why?] a ([Why?] b)'])
  })

  it('reads an empty section as an empty tree', () => {
    const [tree, ...others] = treesIn(whys())
    assert.deepEqual([tree?.nodes, tree?.problem, others], [[], null, []])
  })

  it('sees lists that ask, in any other section', () => {
    const text =
      '## Root causes\n\nIt broke.\n\n- Why? a\n- So it goes\n\n## Open questions\n\n* So what? x\n* So what? y\n\nAnd:\n\n- why me\n'
    assert.deepEqual(
      treesIn(text).map(({kind, title, nodes}) => [kind, title, nodes.length]),
      [
        ['five-whys', 'Root causes', 2],
        ['so-what', 'Open questions', 2],
      ],
    )
  })

  it('takes neither tables nor tasks for trees', () => {
    assert.deepEqual(treesIn('## Open questions\n\n- [ ] Ask why\n- [ ] What now?\n\n| Why? | a |\n| - | - |\n| Why? | b |\n'), [])
  })

  it('finds the node at an offset, and the offset of a node', () => {
    const text = whys('**Problem:** p', '', '- a', '  - b', '    more', '- c')
    const trees = treesIn(text)
    const tree = trees[0]!
    assert.deepEqual(pathAtOffset(tree, text.indexOf('- a')), [0])
    assert.deepEqual(pathAtOffset(tree, text.indexOf('more') + 2), [0, 0])
    assert.deepEqual(pathAtOffset(tree, text.indexOf('- c') + 3), [1])
    assert.equal(pathAtOffset(tree, text.indexOf('Problem')), null)
    assert.deepEqual(placeAtOffset(trees, text.indexOf('Problem')), {tree: 0, node: []})
    assert.equal(placeAtOffset(trees, text.indexOf('Who knows')), null)
  })
})
