/** Findings that only the writer can answer: their fixes put a gap where the answer goes, and choose nothing. */
import assert from 'node:assert/strict'
import {applyEdits, createChecker, defaultConfiguration, openDocument, type Finding} from '../../../src/core/index.ts'
import type {Fix} from '../../../src/core/model/remark.ts'

const check = createChecker(defaultConfiguration)

const findingIn = (text: string, rule: string): Finding | undefined => check(openDocument(text)).findings.find(one => one.rule === rule)

const fixesIn = (text: string, rule: string): readonly Fix[] => {
  const finding = findingIn(text, rule)
  assert.ok(finding, `no ${rule}`)
  return finding.fixes()
}

const fixed = (text: string, rule: string): string | null => {
  const [fix] = fixesIn(text, rule)
  return fix === undefined ? null : applyEdits(text, fix.edits)
}

const items = (...lines: readonly string[]): string => `# Postmortem: disk full\n\n## Action items\n\n${lines.join('\n')}\n`

describe('an action item without an owner or a date', () => {
  const cases: readonly (readonly [rule: string, item: string, after: string])[] = [
    ['unowned-action', '- [ ] Bound the queue', '- [ ] Bound the queue (@…, due …)'],
    ['unowned-action', '- [ ] Bound the queue.', '- [ ] Bound the queue. (@…, due …)'],
    ['unowned-action', '- [ ] Bound the queue (due 2026-05-01, #12)', '- [ ] Bound the queue (@…, due 2026-05-01, #12)'],
    ['unowned-action', '- [ ] Bound the queue (C1)', '- [ ] Bound the queue (@…, due …, C1)'],
    ['unowned-action', '- [ ] Bound the queue (detection)', '- [ ] Bound the queue (@…, due …, detection)'],
    ['undated-action', '- [ ] Bound the queue (C1, C2, @dana)', '- [ ] Bound the queue (C1, C2, @dana, due …)'],
    ['undated-action', '- [ ] Bound the queue (@dana, #12)', '- [ ] Bound the queue (@dana, due …, #12)'],
    ['undated-action', '- [ ] Bound the queue (@dana, @kofi)', '- [ ] Bound the queue (@dana, @kofi, due …)'],
    ['undated-action', '- [ ] Bound the queue (all of it) @dana', '- [ ] Bound the queue (all of it) @dana (due …)'],
    [
      'unowned-action',
      '- [ ] Bound the\n  queue of mails\n  - at the relay',
      '- [ ] Bound the\n  queue of mails (@…, due …)\n  - at the relay',
    ],
    [
      'undated-action',
      '- [ ] Bound the queue (@dana) <!-- postmortem-ignore vague-action -- quoted -->',
      '- [ ] Bound the queue (@dana, due …) <!-- postmortem-ignore vague-action -- quoted -->',
    ],
    [
      'unowned-action',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Bound the queue |  | 2026-05-01 |',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Bound the queue | … | 2026-05-01 |',
    ],
    [
      'unowned-action',
      '| Owner | Action | Due |\n|--|--|--|\n| - | Bound \\| drop the queue | - |',
      '| Owner | Action | Due |\n|--|--|--|\n| … | Bound \\| drop the queue | … |',
    ],
  ]
  for (const [rule, item, after] of cases)
    it(`gets a gap in ${JSON.stringify(item)}`, () => assert.equal(fixed(items(item), rule), items(after)))

  it('is still one while the gap is a gap, and gets no second one', () => {
    const text = items('- [ ] Bound the queue (@…, due …)')
    assert.deepEqual(fixesIn(text, 'unowned-action'), [])
  })

  it('is none once the gap is filled in', () => {
    const filled = fixed(items('- [ ] Bound the queue'), 'unowned-action')!.replace('@…', '@dana').replace('due …', 'due 2026-05-01')
    assert.equal(findingIn(filled, 'unowned-action'), undefined)
    assert.equal(findingIn(filled, 'undated-action'), undefined)
  })

  it('is not offered a place in a table that has none', () =>
    assert.equal(fixed(items('| Action | Ticket |\n| --- | --- |\n| Bound the queue | #12 |'), 'unowned-action'), null))

  it('gets all the gaps where it is told once for all', () =>
    assert.equal(
      fixed(items('- [ ] Bound the queue', '- [ ] Add an alert on the disk', '- [ ] Move the archive'), 'unowned-action'),
      items('- [ ] Bound the queue (@…, due …)', '- [ ] Add an alert on the disk (@…, due …)', '- [ ] Move the archive (@…, due …)'),
    ))
})

describe('a document without a severity', () => {
  const title = '# Postmortem: disk full\n'
  const cases: readonly (readonly [text: string, after: string | null])[] = [
    [title, `---\nseverity: …\n---\n\n${title}`],
    [title.replaceAll('\n', '\r\n'), `---\r\nseverity: …\r\n---\r\n\r\n${title.replaceAll('\n', '\r\n')}`],
    [`---\nstatus: draft\n---\n\n${title}`, `---\nseverity: …\nstatus: draft\n---\n\n${title}`],
    [`---\nseverity:\nstatus: draft\n---\n\n${title}`, `---\nseverity: …\nstatus: draft\n---\n\n${title}`],
    [`---\nseverity: TBD\n---\n\n${title}`, `---\nseverity: …\n---\n\n${title}`],
    [`---\n{status: draft}\n---\n\n${title}`, null],
  ]
  for (const [text, after] of cases) it(`gets a gap in ${JSON.stringify(text)}`, () => assert.equal(fixed(text, 'missing-severity'), after))

  it('is given the levels to choose from, and none of them', () => {
    const [fix] = fixesIn(title, 'missing-severity')
    assert.deepEqual(fix?.choices, ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'])
    assert.notEqual(findingIn(applyEdits(title, fix.edits), 'missing-severity'), undefined)
  })
})
