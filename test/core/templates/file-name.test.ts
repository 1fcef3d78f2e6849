/** Files of new postmortems have names that people find again. */
import assert from 'node:assert/strict'
import {pathFor} from '../../../src/core/index.ts'

describe('the name of a new file', () => {
  const named = (title: string): string => pathFor({date: '2026-03-04', title}).replace(/\.md$/, '')

  it('is the day and the title in letters and figures', () => {
    assert.equal(named('Mail was late'), '2026-03-04-mail-was-late')
    assert.equal(named('  Café “Müller”: couldn’t pay / 42 % off!  '), '2026-03-04-cafe-muller-couldnt-pay-42-off')
    assert.equal(named('メールの遅れ'), '2026-03-04-メールの遅れ')
  })

  it('holds nothing that leads to another folder, hides the file or is no name', () => {
    assert.equal(named('../../etc/passwd'), '2026-03-04-etc-passwd')
    assert.equal(named('C:\\con <x>|?*\u0000'), '2026-03-04-c-con-x')
    for (const nothing of ['', '…', '   ']) assert.equal(named(nothing), '2026-03-04-postmortem')
  })

  it('follows the pattern of the team, with nothing in it that was not said there', () => {
    const path = (title: string, severity?: string): string =>
      pathFor({date: '2026-03-04', title, severity}, 'incidents/{{year}}/{{ month }}/{{severity}}-{{title}}.md')
    assert.equal(path('Mail was late', 'SEV2'), 'incidents/2026/03/sev2-mail-was-late.md')
    assert.equal(path('../../etc/{{year}}'), 'incidents/2026/03/unknown-etc-year.md')
  })

  it('ends with a whole word, and is never too long for a file system', () => {
    assert.equal(named(`Mail was late ${'and later '.repeat(30)}`), '2026-03-04-mail-was-late-and-later-and-later-and-later-and')
    assert.equal(named('x'.repeat(400)), '2026-03-04-postmortem')
  })
})
