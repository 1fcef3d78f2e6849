/** Writing into the front matter whether a document is a postmortem. */
import assert from 'node:assert/strict'
import {applyEdits, declareKind, openDocument, readPostmortem} from '../../../src/core/index.ts'

const declared = (text: string, isPostmortem: boolean): string | null => {
  const edit = declareKind(readPostmortem(openDocument(text)), isPostmortem)
  return edit && applyEdits(text, [edit])
}

describe('declaring what a document is', () => {
  it('writes front matter where there is none', () => {
    assert.equal(declared('# Notes\n', true), '---\npostmortem: true\n---\n\n# Notes\n')
    assert.equal(declared('\ufeff# Notes\r\n', true), '\ufeff---\r\npostmortem: true\r\n---\r\n\r\n# Notes\r\n')
    assert.equal(declared('', false), '---\npostmortem: false\n---\n\n')
  })

  it('adds a field to front matter and keeps the others to the letter', () => {
    assert.equal(
      declared('---\ntitle:   "x" # why\n---\n\n# Notes\n', false),
      '---\npostmortem: false\ntitle:   "x" # why\n---\n\n# Notes\n',
    )
    assert.equal(declared('---\r\nprofile: review\r\n---\r\n', false), '---\r\npostmortem: false\r\nprofile: review\r\n---\r\n')
  })

  it('replaces what the field says', () => {
    assert.equal(declared('---\npostmortem: false # for now\ntitle: x\n---\n', true), '---\npostmortem: true # for now\ntitle: x\n---\n')
  })

  it('leaves alone front matter that a line more would break', () => {
    assert.equal(declared('---\n{title: x}\n---\n', true), null)
    // A value that needs quotes does not keep the line beside it from being read.
    assert.equal(declared('---\ntitle: [x\n---\n', true), '---\npostmortem: true\ntitle: [x\n---\n')
  })
})
