/** Fixing everything at once leaves nothing to fix, and keeps the author's words. */
import assert from 'node:assert/strict'
import {applyEdits, createChecker, defaultConfiguration, fixAll, openDocument, profileNamed, type Profile} from '../../../src/core/index.ts'

const ours: Profile = {
  ...profileNamed('review'),
  name: 'ours',
  required: [['summary'], ['impact'], ['timeline'], ['root-causes'], ['action-items']],
  severities: {},
}
const check = createChecker({...defaultConfiguration, profile: 'ours', profiles: [ours]})

describe('fixing all', () => {
  const text = '---\nseverity: SEV2\n---\n\n# Postmortem: mail was late\n\n## Timeline\n\n- 10:42 UTC: first report\n'
  const fixed = applyEdits(text, fixAll(openDocument(text), check))

  it('leaves no safe fix', () => {
    const left = check(openDocument(fixed)).findings.filter(finding => finding.fixes().some(fix => fix.safe))
    assert.deepEqual(left, [])
  })

  it('puts every missing section where it belongs', () => {
    const headings = fixed.split('\n').filter(line => line.startsWith('## '))
    assert.deepEqual(headings, ['## Summary', '## Impact', '## Timeline', '## Root causes', '## Action items'])
    assert.doesNotMatch(fixed, /\n\n\n/)
  })

  it('only inserts here, around the words that are there', () => {
    assert.ok(fixAll(openDocument(text), check).every(edit => edit.start === edit.end))
  })

  it('does not make a document look written: each section that it puts there is told on its heading, once', () => {
    const text = '---\nprofile: light\n---\n\n# Mail was late\n\n## Summary\n\nMail was late by two hours.\n'
    const check = createChecker({...defaultConfiguration, profile: 'review'})
    const written = (text: string): readonly string[] =>
      check(openDocument(text))
        .findings.filter(({rule}) => /-section$/.test(rule))
        .map(({rule, severity, start, end}) => `${rule} ${severity} ${text.slice(start, end)}`)
    const core = Array.from({length: 3}, () => 'missing-core-section information # Mail was late')
    assert.deepEqual(written(text), ['missing-section warning # Mail was late', ...core])
    const document = openDocument(text)
    const after = applyEdits(text, fixAll(document, check))
    assert.deepEqual(written(after), [...core, 'missing-section warning ## Action items'])
    const reviewed = after.replace('profile: light', 'profile: light\nstatus: in-review')
    assert.deepEqual(written(reviewed), [...core, 'missing-section warning ## Action items'])
  })

  it('leaves alone what is silenced', () => {
    const silenced = text.replace('late', 'late <!-- postmortem-ignore missing-section -- short -->')
    assert.deepEqual(fixAll(openDocument(silenced), check), [])
  })
})
