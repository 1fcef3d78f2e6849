/** Law: trees that are read section by section are those of the whole text. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {editDocument, openDocument, readPostmortem} from '../../../src/core/index.ts'
import {treesOf} from '../../../src/core/trees/read/trees.ts'
import {edits, postmortemText} from './documents.ts'

describe('trees', () => {
  it('are the same read section by section, before and after edits', () => {
    let seen = 0
    fc.assert(
      fc.property(postmortemText, edits, (source, steps) => {
        let document = openDocument(source)
        for (const [at, length, inserted] of steps) {
          const {sections, trees} = readPostmortem(document)
          seen += trees.length
          assert.deepEqual(trees, treesOf(document.text, sections))
          const start = Math.floor(at * document.text.length)
          document = editDocument(document, [{start, end: Math.min(document.text.length, start + length), text: inserted}])
        }
      }),
      {numRuns: 400},
    )
    assert.ok(seen > 100, 'the documents have trees')
  })
})
