/** Which step of a review comes next: breathe, the facts alone, meet, the causes together, follow up. */
import assert from 'node:assert/strict'
import {
  checklistOf,
  nextStep,
  newDocument,
  openDocument,
  profileNamed,
  profiles,
  readPostmortem,
  textOfPieces,
} from '../../../src/core/index.ts'

const step = (text: string): string | null => {
  const postmortem = readPostmortem(openDocument(text))
  return nextStep(postmortem, checklistOf(postmortem))
}

const facts = '---\nprofile: review\n---\n\n# Late mail\n\n## Summary\n\nMail was late.\n\n## Impact\n\n12 customers.\n'
const timeline = '\n## Timeline\n\n- 2026-05-03 10:42 UTC: Mail stops.\n'
const whys = '\n## 5 Whys\n\n- Why? The disk was full.\n'
const actions = '\n## Action items\n\n- [ ] Alert on the disk (@dana, due 2096-06-01)\n'

describe('the order of work', () => {
  it('begins with a breath, in every new document', () => {
    assert.equal(step(''), 'breathe')
    for (const profile of profiles)
      assert.equal(
        step(textOfPieces(newDocument({date: '2026-05-04', profile: profileNamed(profile.name, profiles), among: profiles}))),
        'breathe',
        profile.name,
      )
  })

  it('goes on with the facts, the meeting, the causes and what follows', () => {
    assert.equal(step(facts), 'facts')
    assert.equal(step(facts + timeline), 'meet')
    assert.equal(step(`${facts}${timeline}\n## Root causes\n\n{{why}}\n${whys}`), 'causes')
    assert.equal(step(facts + timeline + whys), 'follow-up')
    assert.equal(step(facts + timeline + whys + actions), 'follow-up')
    assert.equal(step((facts + timeline + whys + actions).replace('[ ]', '[x]')), null)
  })
})
