/** What waits for its first words is no lack; from the first word on, what is owed is told until it is written. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument} from '../../../src/core/index.ts'

const guidance = '<!-- Numbers with units: customers, orders, money, minutes. -->'
const begun = '## Summary\n\nMail was late by two hours.\n'
const unwritten = '## Impact\n\n{{Who was hurt}}\n'

const written = (body: string, status = 'draft', profile = 'standard'): readonly string[] => {
  const text = `---\nstatus: ${status}\nprofile: ${profile}\n---\n\n# Mail was late\n\n${body}`
  return createChecker(defaultConfiguration)(openDocument(text))
    .findings.filter(({rule, start}) => /-section$/.test(rule) && /^##/.test(text.slice(start)))
    .map(({rule, severity, start, end}) => `${rule} ${severity} ${text.slice(start, end)}`)
}

describe('a section that has only guidance', () => {
  for (const status of ['draft', 'in-review', 'final']) {
    it(`is told as owed, once, when the document is ${status}`, () => {
      assert.deepEqual(written(`${begun}\n## Impact\n\n${guidance}\n\n## Detection\n\n${guidance}\n`, status), [
        'missing-section warning ## Impact',
        'unwritten-section hint ## Detection',
      ])
    })
  }

  it('is told below another one that has no words either', () => {
    assert.deepEqual(written(`${begun}\n## Lessons learned\n\n### What went well\n\n<!-- What helped? -->\n`, 'draft', 'full'), [
      'unwritten-section hint ### What went well',
    ])
  })

  it('is told when all that was written stands elsewhere', () => {
    assert.deepEqual(written(`Mail was late by two hours.\n\n${unwritten}`), ['missing-section warning ## Impact'])
    assert.deepEqual(written(`${unwritten}\n## How it felt\n\nMail was late by two hours.\n`), ['missing-section warning ## Impact'])
  })

  it('is not told while nobody has written anything, unless others read the document', () => {
    assert.deepEqual(written(`## Summary\n\n${guidance}\n\n${unwritten}`), [])
    assert.deepEqual(written(unwritten, 'in-review'), ['missing-section warning ## Impact'])
  })

  it('is not told while a draft has nothing but its timeline, which is read all the same', () => {
    const timeline = '## Timeline\n\n- 2026-03-04 10:42 UTC: The relay stops\n'
    assert.deepEqual(written(`${unwritten}\n${timeline}`), [])
    for (const status of ['open', 'in-review'])
      assert.deepEqual(written(`${unwritten}\n${timeline}`, status), ['missing-section warning ## Impact'])
    assert.deepEqual(written(`${begun}\n${unwritten}\n${timeline}`), ['missing-section warning ## Impact'])
  })

  it('is not told where a section of the same kind has words', () => {
    assert.deepEqual(written(`${begun}\n${unwritten}\n## Customer impact\n\nMail of 1,200 customers was late by two hours.\n`), [])
  })
})
