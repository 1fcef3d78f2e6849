/** The checklist of a document: what is done, empty and missing. */
import assert from 'node:assert/strict'
import {checklistOf, defaultConfiguration, openDocument, profileNamed, readPostmortem, type Profile} from '../../../src/core/index.ts'

const ours: Profile = {
  ...profileNamed('review'),
  name: 'ours',
  required: [['summary'], ['impact'], ['timeline', 'response'], ['action-items']],
  recommended: [
    ['detection', 'tollgates'],
    ['mitigation', 'response'],
  ],
  severities: {},
}

const checklist = (text: string): readonly string[] => {
  const postmortem = readPostmortem(openDocument(text), {...defaultConfiguration, profile: 'ours', profiles: [ours]})
  return checklistOf(postmortem).map(({title, state, owed}) => `${title}: ${state}, ${owed}`)
}

describe('the checklist', () => {
  it('lists what is there and what is owed in canonical order', () => {
    const text =
      '# Late mail\n\n## Action items\n\n- [ ] Alert\n\n## TL;DR\n\nMail was late.\n\n## Impact\n\n<!-- Whom? -->\n\n## References\n\n[x](y)\n'
    assert.deepEqual(checklist(text), [
      'TL;DR: done, required',
      'Impact: empty, required',
      'Detection: missing, recommended',
      'Timeline: missing, required',
      'Mitigation: missing, recommended',
      'Action items: done, required',
      'References: done, extra',
    ])
  })

  it('takes any of the sections that will do', () => {
    const titles = checklist('## Summary\n\nLate.\n\n## Impact\n\nAll.\n\n## Response\n\nRestart.\n\n## Action items\n\n- Alert\n')
    assert.deepEqual(titles, [
      'Summary: done, required',
      'Impact: done, required',
      'Detection: missing, recommended',
      'Response: done, required',
      'Action items: done, required',
    ])
  })

  it('counts a section as done when one of its name is', () => {
    assert.ok(checklist('## Impact\n\n## Impact\n\nAll customers.\n').includes('Impact: done, required'))
  })
})
