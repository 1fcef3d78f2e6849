/** New documents are postmortems that owe nothing but their content. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, kindOf, newDocument, openDocument, profiles} from '../../../src/core/index.ts'

describe('a new document', () => {
  for (const profile of profiles) {
    it(`of the profile ${profile.name} has all sections that it owes`, () => {
      const text = newDocument({profile, title: 'Mail was late', date: '2026-03-04'})
      const {postmortem, findings} = createChecker(defaultConfiguration)(openDocument(text))
      assert.equal(kindOf(postmortem), 'front-matter')
      assert.equal(postmortem.title, 'Mail was late')
      assert.equal(postmortem.profile.name, profile.name)
      assert.deepEqual(
        findings.filter(finding => finding.rule === 'missing-section').map(finding => finding.message),
        [],
      )
    })
  }

  it('keeps its title in one line', () => {
    assert.match(newDocument({profile: profiles[0], title: ' Mail\nwas  late ', date: '2026-03-04'}), /\n# Mail was late\n/)
    assert.match(newDocument({profile: profiles[0], title: ' ', date: '2026-03-04'}), /\n# Postmortem\n/)
  })
})
