/** Whether a document tells what happened before its first section. */
import assert from 'node:assert/strict'
import {checklistOf, createChecker, defaultConfiguration, openDocument, readPostmortem} from '../../../src/core/index.ts'

const checker = createChecker(defaultConfiguration)
const account = 'On 9 June coupon codes were rejected for 40 minutes, after a new version of their service was deployed.'

/** Whether the document is told that it has no summary, and whether the checklist says so. */
function missesSummary(opening: string, severity = ''): readonly [boolean, boolean] {
  const document = openDocument(`${severity}# Postmortem: coupons\n\n${opening}\n\n## Timeline\n\n- 09:10 UTC: 3.1 deployed\n`)
  const found = checker(document).findings.some(({message}) => message.startsWith('No “Summary”'))
  return [found, checklistOf(readPostmortem(document)).some(({id, state}) => id === 'summary' && state === 'missing')]
}

describe('a document that opens with what happened', () => {
  const misses = [true, true] as const
  const has = [false, false] as const

  it('misses no summary, in any language', () => {
    assert.deepEqual(missesSummary(account), has)
    assert.deepEqual(missesSummary(`**Date:** 2026-06-09\n\n${account}`), has)
    assert.deepEqual(missesSummary('Am 9. Juni wurden Gutscheine 40 Minuten lang abgelehnt, weil eine neue Version ausgerollt wurde.'), has)
    assert.deepEqual(missesSummary('6月9日、新しい版を配備した後、クーポンのコードが四十分間すべて拒否された。'), has)
  })

  it('does so under a heading that names no section, where a summary need not be told by that name', () => {
    assert.deepEqual(missesSummary(`## Coupons under the weather\n\n${account}`), has)
    const severe = '---\nseverity: SEV1\n---\n\n'
    assert.deepEqual(missesSummary(`## Coupons under the weather\n\n${account}`, severe), misses)
    assert.deepEqual(missesSummary(account, severe), has)
  })

  it('is none where it opens with something else', () => {
    for (const opening of [
      '',
      'Draft.',
      'This page will hold what we learn about coupons, once all of us have met.',
      `<!-- ${account} -->`,
      `> ${account}`,
      `**Note:** ${account}`,
      `- ${account}`,
      `Status: ${account}`,
    ])
      assert.deepEqual(missesSummary(opening), misses, opening)
  })
})
