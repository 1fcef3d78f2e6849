/** Mermaid's text says what the tree says, one line a node, with nothing in the words that it could take for its own. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {mermaidOf} from '../../../src/core/pictures/mermaid.ts'
import {anyTree, node, reference, tree} from './trees.ts'

const whys = tree('five-whys', 'The **newsletter** went out twice.', [
  node('The job ran twice', [
    node('The lock expired', [], {label: 'C1', marks: ['root-cause']}),
    node('The test list is short', [], {question: 'detection', marks: ['possible']}),
  ]),
  node('Duplicates are accepted', [reference('C1')]),
])

describe('a Mermaid diagram', () => {
  it('draws whys as a flowchart in which a shared cause is one node', () => {
    assert.equal(
      mermaidOf(whys, 'flowchart'),
      [
        'flowchart RL',
        '  n0["The newsletter went out twice."]:::problem',
        '  n1["The job ran twice"]',
        '  n2[["The lock expired (root cause)"]]:::rootCause',
        '  n3["The test list is short (possible)"]:::possible',
        '  n4["Duplicates are accepted"]',
        '  n1 --> n0',
        '  n2 --> n1',
        '  n3 -.-> n1',
        '  n4 --> n0',
        '  n2 --> n4',
        '  classDef problem stroke-width:3px,font-weight:bold',
        '  classDef rootCause stroke-width:3px',
        '  classDef possible stroke-dasharray:6 4',
        '  classDef confirmed stroke-width:2px',
        '',
      ].join('\n'),
    )
  })

  it('lets arrows of consequences lead away from the problem', () => {
    const text = mermaidOf(tree('so-what', 'It stopped', [node('Orders were lost')]), 'flowchart')
    assert.match(text, /^flowchart LR\n[^]*\n {2}n0 --> n1\n/)
  })

  it('draws a fishbone as an outline with the problem furthest out', () => {
    const bones = tree('fishbone', 'Sent twice', [
      node('**People**'),
      node('**Tools**', [node('The lock #4; expires', [node('Ishikawa; not')])]),
    ])
    assert.equal(
      mermaidOf(bones, 'ishikawa'),
      'ishikawa-beta\n  Sent twice\n    People\n    Tools\n      The lock #35;4#59; expires\n        #73;shikawa#59; not\n',
    )
  })

  it('draws a mindmap with a name for every node', () => {
    assert.equal(
      mermaidOf(tree('five-whys', null, [node('a (b)'), node('"c"', [node('')])], 'Why?'), 'mindmap'),
      'mindmap\n  problem["Why?"]\n    n1["a (b)"]\n    n2["#34;c#34;"]\n      n3["…"]\n',
    )
  })

  it('takes the meaning out of what Mermaid would read in words', () => {
    const written = (words: string): string => /n1\["(.*)"\]/.exec(mermaidOf(tree('five-whys', 'P', [node(words)]), 'flowchart'))![1]!
    assert.equal(written('1\\. first'), '1#8203;. first')
    assert.equal(written('`- a`'), '#45; a')
    assert.equal(written('`<b> & %%{`'), '#60;b#62; #38; #37;#37;{')
    assert.equal(written('in direction LR'), 'in direction#32;LR')
    assert.equal(written('style n1 fill:\\#fff'), 'style n1 fill#58;#35;fff')
    assert.equal(written('fa:fa-camera of snake_case'), 'fa#58;fa-camera of snake_case')
    assert.equal(written('two\nlines'), 'two lines')
  })

  it('has as many lines as nodes, and no sign of its own in their words, whatever the tree', () => {
    const count = (nodes: readonly {readonly children: readonly never[]}[]): number =>
      nodes.reduce((sum, {children}) => sum + 1 + count(children), 0)
    fc.assert(
      fc.property(anyTree, drawn => {
        for (const form of ['ishikawa', 'mindmap'] as const) {
          const lines = mermaidOf(drawn, form).trimEnd().split('\n')
          assert.equal(lines.length, 2 + count(drawn.nodes as never))
        }
        for (const line of mermaidOf(drawn, 'mindmap').trimEnd().split('\n').slice(1))
          assert.match(line, /^ +\w+\["(?:[^"#;<>\\`*~$|]|#\d+;)+"\]$/)
      }),
    )
  })
})
