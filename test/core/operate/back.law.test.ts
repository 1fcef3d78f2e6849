/** What is inserted and removed again leaves no trace, in whatever layout. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import type {Tree} from '../../../src/core/index.ts'
import {tangled} from '../trees/documents.ts'
import {childCount, pathsIn} from './model.ts'
import {doneIn, read, tryIn} from './postmortems.ts'
import {laidOut} from './realistic.ts'

const layouts = fc.oneof(
  laidOut,
  tangled,
  fc.tuple(laidOut, fc.nat()).map(([text, pick]) => padded(text, pick)),
)

/** With spaces at the end of one of its lines. */
function padded(text: string, pick: number): string {
  const lines = text.split('\n')
  const at = pick % lines.length
  return lines.map((line, index) => (index === at ? line.replace(/(\r?)$/, '  $1') : line)).join('\n')
}

const filled = (text: string): string => text.replace(/(?:\r?\n[ \t>]*)+(?=\r?\n|$)/g, '')

/** Numbers that leave some out count on once another item was among them. */
const uncounted = (text: string, before: string): string => (/^[ \t>]*(?:[-*+] )?\d+[.)]/m.test(before) ? text.replace(/\d+/g, '#') : text)

const picks = fc.record({tree: fc.nat(), parent: fc.nat(), index: fc.nat()})

describe('a node that is inserted and removed', () => {
  it('leaves every byte as it was', () => {
    let done = 0
    fc.assert(
      fc.property(layouts, picks, (text, pick) => {
        const {trees} = read(text)
        fc.pre(trees.length > 0)
        const tree = pick.tree % trees.length
        const parents = [[], ...pathsIn(trees[tree]!.nodes)]
        const parent = parents[pick.parent % parents.length]!
        const index = pick.index % (childCount(trees[tree] as Tree, parent) + 1)
        const inserted = tryIn(text, {type: 'insert', tree, parent, index, text: 'n'})
        if ('refused' in inserted || inserted.focus === null) return
        const between = applyEdits(text, inserted.edits)
        const removed = tryIn(between, {type: 'remove', tree, node: inserted.focus.node})
        if ('refused' in removed) return
        done++
        const after = applyEdits(between, removed.edits)
        // What stood right after a problem without a list is kept apart from the list, and stays so.
        const isCrowded =
          trees[tree]!.nodes.length === 0 && /\S/.test(/^.*(?:\r?\n(.*))?/.exec(text.slice(trees[tree]!.body.end))?.[1] ?? '')
        if (isCrowded) assert.equal(filled(after), filled(text))
        else assert.equal(uncounted(after, text), uncounted(text, text), JSON.stringify([text, between]))
      }),
      {numRuns: 400},
    )
    assert.ok(done > 150, `${done} were inserted and removed`)
  })

  for (const text of [
    '## So what?\n\nx \n',
    '## So what? \n',
    '## So what?\n\n- - a\n',
    '## 5 Whys\n\n1. 2. a\n',
    '**5 Whys**  \n\n## Impact\n',
    '- - a',
  ])
    it(`leaves ${JSON.stringify(text)} as it was`, () => {
      const document = text.startsWith('-') ? `## 5 Whys\n\n${text}` : text
      const nested = document.includes('- -') || document.includes('1. 2')
      const between = doneIn(document, {type: 'insert', tree: 0, parent: nested ? [0] : [], index: 0, text: 'n'})
      assert.equal(doneIn(between, {type: 'remove', tree: 0, node: nested ? [0, 0] : [0]}), document)
    })
})
