/** Trees stand in the text one after the other: no stretch of it belongs to two of them. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {openDocument, readPostmortem, refreshedDiagrams, type Tree, type TreeNode} from '../../../src/core/index.ts'
import {doneIn, read} from '../operate/postmortems.ts'
import {laidOut} from '../operate/realistic.ts'

const treesOf = (text: string): readonly Tree[] => readPostmortem(openDocument(text)).trees

function isWithin(nodes: readonly TreeNode[], from: number, to: number): number {
  let at = from
  for (const {span, words, children} of nodes) {
    assert.ok(at <= span.start && span.start <= words.start && words.end <= span.end && span.end <= to, 'nodes overlap')
    isWithin(children, span.start, span.end)
    at = span.end
  }
  return at
}

describe('trees of a document', function () {
  this.timeout(60_000)

  it('stand in the order of the text, and no stretch belongs to two', () => {
    let several = 0
    fc.assert(
      fc.property(laidOut, text => {
        const trees = treesOf(text)
        let end = 0
        for (const {body, heading, problemWords, nodes} of trees) {
          assert.ok(end <= body.start && body.start <= body.end && body.end <= text.length, JSON.stringify({text, end, body}))
          assert.ok(heading.start <= body.end)
          if (problemWords !== null) assert.ok(body.start <= problemWords.start && problemWords.end <= body.end)
          isWithin(nodes, body.start, body.end)
          end = body.end
        }
        if (trees.length > 1) several++
      }),
      {numRuns: 500},
    )
    assert.ok(several > 50, 'most documents have one tree at most')
  })

  it('under a heading inside their section are read once', () => {
    const text = '# Report\n\n## 5 Whys\n\n### Network\n\n**Problem:** Pages hung.\n\n- Why? x\n  - Why? y *(root cause)*\n'
    const trees = treesOf(text)
    assert.deepEqual(
      trees.map(({title, problem, nodes}) => [title, problem, nodes.length]),
      [['Network', 'Pages hung.', 1]],
    )
    const kept = doneIn(text, {type: 'keep-diagram', tree: 0, on: true})
    assert.equal(kept.split('```mermaid').length, 2)
    assert.deepEqual(
      refreshedDiagrams(kept, () => read(kept).trees),
      [],
    )
  })

  it('under several headings of a section stand in order', () => {
    const text = '## Root causes\n\n- Why? a\n\n### 5 Whys\n\n#### Disk\n\n- Why? b\n\n#### Network\n\n- Why? c\n'
    assert.deepEqual(
      treesOf(text).map(({title, nodes}) => `${title}: ${nodes.map(node => node.text).join()}`),
      ['Root causes: a', 'Disk: b', 'Network: c'],
    )
  })
})
