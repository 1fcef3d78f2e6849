/** Whether an incident owes a review, and of which severity its figures are: by what a team has written down. */
import assert from 'node:assert/strict'
import {openDocument, readConfigurationFile, readPostmortem, reasonsForReview} from '../../../src/core/index.ts'
import {severityMet} from '../../../src/core/model/impact/met.ts'

const under = (heading: string, words: string): string => `# Mail was late\n\n## ${heading}\n\n${words}\n`

const reasons = (text: string, file = ''): readonly string[] =>
  reasonsForReview(readPostmortem(openDocument(text), readConfigurationFile(file).configuration))

const timeline = (...lines: readonly string[]): string => under('Timeline (UTC)', lines.map(line => `- 2026-03-04 ${line}`).join('\n'))

describe('reasonsForReview', () => {
  const cases: readonly (readonly [text: string, ...reasons: readonly string[]])[] = [
    [under('Impact', '- Duration: 30 min'), 'it was felt for 30 min'],
    [under('Impact', '- Duration: 29 min')],
    [under('Impact', 'Some messages were late; no data was lost.')],
    [under('Impact', 'The data of two tenants was lost. Data was permanently lost.'), 'data was lost'],
    [under('Root causes', 'Data loss can happen when a disk fails.')],
    [under('Mitigation', 'The release was rolled back.'), 'somebody had to step in'],
    [under('Action items', '- [ ] Try how a release is rolled back')],
    [timeline('10:00: The limit is set. *(introduced)*', '15:00: Mail runs. *(recovered)*'), 'it took 5 h to resolve'],
    [timeline('10:42: A customer reports late mail. *(detected)*'), 'people found it before monitoring did'],
    [timeline('10:42: An alert reaches the engineer. *(detected)*')],
    ['---\ndetected-by: a customer\n---\n\n# Mail was late\n', 'people found it before monitoring did'],
    ['---\ndetected-by: an alert\n---\n\n# Mail was late\n'],
    ['# Mail was late\n'],
  ]
  for (const [text, ...expected] of cases)
    it(`says ${expected.join() || 'nothing'} of ${JSON.stringify(text.slice(-50))}`, () => assert.deepEqual(reasons(text), expected))

  it('looks for what the team looks for', () => {
    const text = under('Impact', '- Duration: 50 min\n\nData was lost.')
    assert.deepEqual(reasons(text, 'review: {downtime: 1 h, data-loss: false}'), [])
    assert.deepEqual(reasons(text, 'review: {downtime: 45 min}'), ['it was felt for 50 min', 'data was lost'])
  })
})

describe('severityMet', () => {
  const file = 'severity:\n  SEV1: {customers: 5 %, money: EUR 100k, duration: 4 h}\n  SEV2: {customers: 1000, duration: 1 h}\n'
  const met = (text: string, team = file): string | null =>
    severityMet(readPostmortem(openDocument(text), readConfigurationFile(team).configuration))?.level.name ?? null

  it('takes the worst one that any figure meets', () => {
    assert.equal(met(under('Impact', '- Customers affected: 1,000\n- Revenue lost: EUR 120,000')), 'SEV1')
    assert.equal(met(under('Impact', '- Customers affected: 1,000\n- Revenue lost: $120,000')), 'SEV2')
    assert.equal(met(under('Impact', '- Customers affected: 6 %')), 'SEV1')
    assert.equal(met(under('Impact', '- Customers affected: 999')), null)
    assert.equal(met(timeline('10:00: The limit is set. *(introduced)*', '11:00: Mail runs. *(recovered)*')), 'SEV2')
  })

  it('says nothing where the team says nothing', () => assert.equal(met(under('Impact', '- Customers affected: 9,000,000'), ''), null))
})
