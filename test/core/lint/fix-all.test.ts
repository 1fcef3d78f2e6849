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

  it('leaves alone what is silenced', () => {
    const silenced = text.replace('late', 'late <!-- postmortem-ignore missing-section -- short -->')
    assert.deepEqual(fixAll(openDocument(silenced), check), [])
  })
})
