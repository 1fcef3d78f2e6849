/** The severity that a document states: rules and profiles read it in one place, so that they agree. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)

const body = '\n## Summary\n\nMail was late by two hours.\n\n## Action items\n\n- [ ] Alert on the disk (@dana, due 2026-05-01, #12)\n'

/** Each way of saying it, with the severity that is read and the profile that the document is held to for it. */
const stated: readonly (readonly [text: string, severity: string, profile: string])[] = [
  ['---\nseverity: SEV1\n---\n\n# Mail was late\n', 'SEV1', 'full'],
  ['---\nseverity: 4\n---\n\n# Mail was late\n', '4', 'light'],
  ['---\nseverity: SEV2 (major)\n---\n\n# Mail was late\n', 'SEV2', 'standard'],
  ['# Mail was late\n\n**Severity:** SEV1\n', 'SEV1', 'full'],
  ['# Mail was late\n\n**Severity**: SEV-1\n', 'SEV-1', 'full'],
  ['# Mail was late\r\n\r\n- Severity: critical\r\n', 'critical', 'full'],
  ['# Mail was late\n\n- **Incident severity:** SEV2 (major)\n', 'SEV2', 'standard'],
  ['# Mail was late\n\n| Severity | SEV4 |\n| --- | --- |\n| Date | 2026-03-03 |\n', 'SEV4', 'light'],
  ['# Mail was late\n\n| Date | Severity |\n| --- | --- |\n| 2026-03-03 | SEV4 |\n', 'SEV4', 'light'],
  ['# Mail was late\n\n## Severity\n\nSEV1, all customers\n', 'SEV1', 'full'],
  ['# SEV1: mail was late\n', 'SEV1', 'full'],
  ['# Mail was late\n\nThis was a SEV5 incident.\n', 'SEV5', 'light'],
  ['# Mail was late\n\n**Priority:** P1\n', 'P1', 'full'],
]

/** What speaks of it and settles nothing: nobody is asked again, and nothing is taken for granted. */
const open: readonly string[] = [
  '# Mail was late\n\n**Severity:** SEV1 | SEV2 | SEV3\n',
  '# Mail was late\n\n**Severity:** SEV1/SEV2\n',
  '# Mail was late\n\nIt looked like the SEV1 of last year.\n',
  '# Mail was late\n\n<!-- **Severity:** SEV1 -->\n',
]

describe('the severity of a document', () => {
  for (const [text, severity, profile] of stated) {
    it(`is read from ${JSON.stringify(text)}, by the profile as by the rule`, () => {
      const {postmortem, findings} = check(openDocument(text + body))
      assert.equal(postmortem.severity, severity)
      assert.equal(postmortem.profile.name, profile)
      assert.ok(!findings.some(({rule}) => rule === 'missing-severity'))
    })
  }

  for (const text of open) {
    it(`is left open by ${JSON.stringify(text)}`, () => {
      const {postmortem} = check(openDocument(text + body))
      assert.equal(postmortem.severity, null)
      assert.equal(postmortem.profile.name, 'review')
    })
  }

  it('is not the priority of an action item', () => {
    const {postmortem} = check(openDocument(`# Mail was late\n${body}  - Priority: P1\n`))
    assert.equal(postmortem.severity, null)
  })
})
