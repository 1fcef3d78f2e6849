/** Whether a document is taken for a postmortem. */
import assert from 'node:assert/strict'
import {kindOf, openDocument, readPostmortem} from '../../../src/core/index.ts'

const kind = (text: string): string => kindOf(readPostmortem(openDocument(text)))

describe('the kind of a document', () => {
  it('is what its front matter says, whatever else it holds', () => {
    assert.equal(kind('---\npostmortem: true\n---\n\n# Notes\n'), 'front-matter')
    assert.equal(kind('---\npostmortem: false\n---\n\n# Postmortem\n\n## Timeline\n\n## Root cause\n'), 'declined')
    assert.equal(kind('---\nprofile: light\n---\n'), 'front-matter')
  })

  it('shows in its title and sections, in the heading too when the front matter has a title', () => {
    assert.equal(kind('# Postmortem: late mail\n\n## Impact\n\n## Timeline\n'), 'content')
    assert.equal(kind('---\ntitle: Late mail\n---\n\n# Postmortem: late mail\n\n## Impact\n\n## Timeline\n'), 'content')
    assert.equal(kind('# Late mail\n\n## Impact\n\n## Timeline\n'), 'unknown')
    assert.equal(kind('# Late mail\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n'), 'content')
    assert.equal(kind('# Postmortem guide\n\n## Installation\n'), 'unknown')
  })
})
