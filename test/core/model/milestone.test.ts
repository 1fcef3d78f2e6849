/** Which entries are milestones: by what they say, and by a mark that says it outright. */
import assert from 'node:assert/strict'
import {timeline} from './reading.ts'

/** "10:20 detected" for every entry that is a milestone. */
const milestones = (...lines: readonly string[]): readonly string[] =>
  timeline(`# Disk full\n\n## Timeline (UTC)\n\n${lines.map(line => `- ${line}`).join('\n')}\n`, '2026-03-04').flatMap(
    ({time, milestone}) => (milestone === null ? [] : [`${time} ${milestone}`]),
  )

describe('milestonesOf', () => {
  const single: readonly (readonly [words: string, milestone: string | null])[] = [
    ['First customer reports errors', 'detected'],
    ['The disk alert fires', 'detected'],
    ['Received two alerts about latency', 'detected'],
    ['On-call was paged', 'detected'],
    ['Pingdom alerts the on-call engineer', 'detected'],
    ['On-call first pinged in the chat', 'detected'],
    ['The nightly report turns red, the first visible signal', 'detected'],
    ['Sentry is set up for the shop', null],
    ['No alert fired', null],
    ['The errors were not noticed', null],
    ['Added a banner to alert users of delays', null],
    ['Configured the alertmanager', null],
    ['The checks are reported as green', null],
    ['Dana starts looking into the queue', 'investigating'],
    ['The alert was acknowledged by Dana', 'investigating'],
    ['Two engineers acknowledge the alert', 'investigating'],
    ['Nobody came to acknowledge it', null],
    ['First observed failure', null],
    ['Dana observed failing jobs', 'detected'],
    ['A change that fixes the tests is merged', null],
    ['Root cause identified: a full disk', 'cause-found'],
    ['Dana confirms the problem is still there', null],
    ['The cause could not be found', null],
    ['Rolled back to 4.1', 'mitigated'],
    ['Dana prepares a revert', null],
    ['We failed to roll back', null],
    ['Decision to roll back; discussion about a hotfix', null],
    ['Fix deployed to production', 'mitigated'],
    ['Service fully recovered', 'recovered'],
    ['The shop is back up', 'recovered'],
    ['The alert stops firing', 'recovered'],
    ['The service is not yet restored', null],
    ['Dana says: “the incident is over for us in Berlin, I think”', null],
    ['Access to all shops was restored', 'recovered'],
    ['The new certificate is in, restoring secure access', 'recovered'],
    ['The firewall is on again (remediated)', 'mitigated'],
    ['Jobs immediately started failing', 'introduced'],
    ['The relay begins to crash, and nobody sees it', 'introduced'],
    ['Jobs start to fail; it was noticed only at noon', 'introduced'],
    ['The certificate has expired. That was discovered by Dana', 'introduced'],
    ['The error was discovered by Dana', 'detected'],
    ['The node is drained (outage starts)', 'introduced'],
    ['A fixed relay is deployed (outage ends)', 'recovered'],
    ['First detected: a full disk', 'detected'],
    ['Version 4.2 deployed', 'introduced'],
    ['Start of impact', 'introduced'],
    ['The index was promoted *(introduced)*', 'introduced'],
    ['Ana saw it in the log **(detected)**', 'detected'],
    ['Acknowledged: Dana looks', 'investigating'],
    ['Cause found – a full disk', 'cause-found'],
    ['Traffic moved away (mitigated).', 'mitigated'],
    ['Resolved', 'recovered'],
    ['The queue was empty (see below)', null],
  ]
  for (const [words, milestone] of single)
    it(`takes ${JSON.stringify(words)} for ${milestone ?? 'none'}`, () =>
      assert.deepEqual(milestones(`10:00 ${words}`), milestone === null ? [] : [`10:00 ${milestone}`]))

  it('takes a mark before words', () =>
    assert.deepEqual(milestones('10:00 First reports of errors', '10:05 The alert fired *(detected)*'), ['10:05 detected']))

  it('takes no change for the one that introduced the fault where there were several', () =>
    assert.deepEqual(milestones('10:00 Version 4.2 deployed', '10:05 Settings merged', '10:20 The alert fires'), ['10:20 detected']))

  it('takes no change for it that was made amidst the harm', () => {
    assert.deepEqual(milestones('10:00 The hotfix is ready', '10:05 Branch 538 merged', '10:20 The alert fires'), ['10:20 detected'])
    assert.deepEqual(milestones('10:00 The first failure is in the log', '10:05 Branch 538 merged', '10:20 The alert fires'), [
      '10:20 detected',
    ])
    assert.deepEqual(milestones('10:00 Lunch', '10:05 Merged a change whose failures came at once', '10:20 The alert fires'), [
      '10:05 introduced',
      '10:20 detected',
    ])
  })

  it('lets nobody detect what is being taken back', () => {
    assert.deepEqual(milestones('10:00 Outage begins', '10:10 Dana prepares a revert', '10:15 Omar reported that its build is red'), [
      '10:00 introduced',
    ])
    assert.deepEqual(milestones('10:00 The nightly rollback test is green', '10:15 The alert fires'), ['10:15 detected'])
  })

  it('lets nobody begin to look into what is over', () =>
    assert.deepEqual(milestones('10:00 The alert fires', '10:20 Rolled back to 4.1', '10:30 Incident declared afterwards'), [
      '10:00 detected',
      '10:20 mitigated',
    ]))

  it('takes nothing for the start of what has long been going on', () => {
    const acts = (count: number): readonly string[] =>
      Array.from({length: count}, (_, index) => `10:${30 + index} Dana restarts server ${index}`)
    const investigated = (count: number): readonly string[] =>
      milestones('10:20 The alert fires', ...acts(count), '10:58 Dana looks into it')
    assert.deepEqual(investigated(8), ['10:20 detected', '10:58 investigating'])
    assert.deepEqual(investigated(9), ['10:20 detected'])
    const changed = (count: number): readonly string[] => milestones('10:20 Version 4.2 deployed', ...acts(count), '10:58 The alert fires')
    assert.deepEqual(changed(8), ['10:20 introduced', '10:58 detected'])
    assert.deepEqual(changed(9), ['10:58 detected'])
  })

  it('takes what is worded as the start before any change', () =>
    assert.deepEqual(milestones('10:00 Version 4.2 deployed', '10:05 Outage begins', '10:10 Settings merged', '10:20 The alert fires'), [
      '10:05 introduced',
      '10:20 detected',
    ]))

  it('goes by the clock and not by the lines', () =>
    assert.deepEqual(
      milestones(
        '12:00 Service restored',
        '11:30 Rolled back to 4.1',
        '11:20 The alert fires again',
        '11:10 The alert fires',
        '11:00 4.2 deployed',
      ),
      ['12:00 recovered', '11:30 mitigated', '11:10 detected', '11:00 introduced'],
    ))

  it('lets nobody detect or mitigate what is over', () =>
    assert.deepEqual(milestones('10:00 Service restored', '10:10 Rolled back', '10:20 The alert fires'), ['10:00 recovered']))
})
