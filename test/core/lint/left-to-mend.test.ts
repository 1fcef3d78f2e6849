/** What stands between a document and its readers: nothing is left only where nothing warns either. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, leftToMend, openDocument} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)

const left = (text: string): readonly string[] => {
  const {sections, gaps, findings} = leftToMend(check(openDocument(text)))
  return [...sections.map(({title}) => title), ...gaps.map(({words}) => words), ...findings.map(({rule}) => rule)]
}

const whole = `---
profile: review
severity: SEV4
---

# Late mail

## Summary

Mail was late for 10 minutes on 3 May 2026.

## Impact

12 customers got their mail late.

## Timeline

- 2026-05-03 10:42 UTC: Mail stops.

## Action items

- [ ] Alert on the disk of the relay (@dana, due 2096-06-01, #12)
`

describe('what is left to mend', () => {
  it('is nothing where nothing warns', () => assert.deepEqual(left(whole), []))

  it('is what warns, where all sections have their words', () => {
    assert.deepEqual(left(whole.replace('Mail stops.', 'Mail stops because of human error.')), ['human-error'])
    assert.deepEqual(left(whole.replace('(@dana,', '(TBD,')), ['TBD'])
  })

  it('is nothing that somebody has silenced, and nothing that only suggests', () => {
    const silenced = '<!-- postmortem-ignore human-error -- quoted -->'
    assert.deepEqual(left(whole.replace('Mail stops.', `Mail stops because of human error. ${silenced}`)), [])
    assert.deepEqual(left(whole.replace('Mail stops.', 'Obviously, mail stops.')), [])
  })

  it('tells nothing twice', () => {
    assert.deepEqual(left(whole.replace(/## Action items[^]*/, '')), ['Action items'])
    assert.deepEqual(left(whole.replace('12 customers got their mail late.', '{{how many}}')), ['{{how many}}'])
    assert.deepEqual(left(whole.replace('12 customers got their mail late.\n\n', '')), ['Impact'])
  })
})
