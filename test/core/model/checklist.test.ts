/** The checklist of a document: what is done, empty and missing. */
import assert from 'node:assert/strict'
import {checklistOf, openDocument, readPostmortem} from '../../../src/core/index.ts'

const checklist = (text: string): readonly string[] =>
  checklistOf(readPostmortem(openDocument(text))).map(({title, state, owed}) => `${title}: ${state}, ${owed}`)

describe('the checklist', () => {
  it('lists what is there and what is owed in canonical order', () => {
    const text =
      '---\nprofile: review\n---\n\n# Late mail\n\n## Action items\n\n- [ ] Alert\n\n## TL;DR\n\nMail was late.\n\n## Impact\n\n<!-- Whom? -->\n\n## References\n\n[x](y)\n'
    assert.deepEqual(checklist(text), [
      'TL;DR: done, required',
      'Impact: empty, required',
      'Detection: missing, recommended',
      'Timeline: missing, required',
      'Root causes: missing, required',
      'Mitigation: missing, recommended',
      'Lessons learned: missing, recommended',
      'Action items: done, required',
      'References: done, extra',
    ])
  })

  it('takes any of the sections that will do', () => {
    const titles = checklist('---\nprofile: light\n---\n\n## Timeline\n\n- 10:42 UTC: late\n\n## Mitigation\n\nRestart.\n')
    assert.deepEqual(titles, ['Impact: missing, recommended', 'Timeline: done, required', 'Mitigation: done, required'])
  })

  it('counts a section as done when one of its name is', () => {
    assert.ok(checklist('## Impact\n\n## Impact\n\nAll customers.\n').includes('Impact: done, required'))
  })
})
