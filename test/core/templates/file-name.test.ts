/** Files of new postmortems have names that people find again. */
import assert from 'node:assert/strict'
import {fileNameFor} from '../../../src/core/index.ts'

describe('the name of a new file', () => {
  const named = (title: string): string => fileNameFor('2026-03-04', title)

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

  it('ends with a whole word, and is never too long for a file system', () => {
    assert.equal(named(`Mail was late ${'and later '.repeat(30)}`), '2026-03-04-mail-was-late-and-later-and-later-and-later-and')
    assert.equal(named('x'.repeat(400)), '2026-03-04-postmortem')
  })
})
