/** A new section stands where it belongs and looks like those around it. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {insertSection, openDocument, readPostmortem} from '../../../src/core/index.ts'

function becomes(text: string, after: string): void {
  const {sections} = readPostmortem(openDocument(text))
  assert.equal(applyEdits(text, [insertSection({text, sections}, 'impact', ['- x'])]), after)
}

describe('inserting a section', () => {
  it('keeps the order, the level and the line ends of the document', () => {
    becomes(
      '# T\r\n\r\n### Summary\r\n\r\na\r\n\r\n### Action items\r\n',
      '# T\r\n\r\n### Summary\r\n\r\na\r\n\r\n### Impact\r\n\r\n- x\r\n\r\n### Action items\r\n',
    )
    becomes('# T\n\n## Action items\n\n- a\n', '# T\n\n## Impact\n\n- x\n\n## Action items\n\n- a\n')
  })

  it('underlines its heading where the others are', () => {
    becomes('# T\n\nSummary\n-------\n\na', '# T\n\nSummary\n-------\n\na\n\nImpact\n------\n\n- x\n')
  })

  it('keeps spaces at the end of the line before, and what follows apart', () => {
    becomes('## Summary\na  \n## Lessons learned\n', '## Summary\na  \n\n## Impact\n\n- x\n\n## Lessons learned\n')
  })

  it('leaves a comment with the block that it silences', () => {
    const silencing = '<!-- postmortem-ignore empty-section -- an internal note -->\n## Lessons learned\n'
    becomes(`## Summary\n\na\n\n${silencing}`, `## Summary\n\na\n\n## Impact\n\n- x\n\n${silencing}`)
  })

  it('begins a document, after its byte order mark and front matter', () => {
    becomes('', '## Impact\n\n- x\n')
    becomes('\ufeff', '\ufeff## Impact\n\n- x\n')
    becomes('---\nstatus: draft\n---\n', '---\nstatus: draft\n---\n\n## Impact\n\n- x\n')
  })
})
