/** Dates and times in all the forms in which people write them. */
import assert from 'node:assert/strict'
import {isoTime} from '../../../src/core/dates/calendar.ts'
import {isOnlyStamp, stampAt} from '../../../src/core/dates/stamp.ts'

const read = (text: string): string => {
  const stamp = stampAt(text)
  if (stamp === null) return 'none'
  const {date, month, time, until, untilDate, untilZone, zone, approximate, unknown, unreadable, ambiguous, end} = stamp
  const day = date === null ? '' : `${date.year ?? '----'}-${date.month}-${date.day}`
  const parts = [
    day,
    time === null ? '' : isoTime(time),
    month === null ? '' : `${month.year}-${month.month}`,
    zone ?? '',
    untilDate === null ? '' : `to ${untilDate.year ?? '----'}-${untilDate.month}-${untilDate.day}`,
    until === null ? '' : `to ${isoTime(until)}`,
    untilZone ?? '',
    approximate ? '~' : '',
    unknown ? '?' : '',
    unreadable ?? '',
    ambiguous ? '!' : '',
  ]
  return `${parts.filter(part => part !== '').join(' ')} |${text.slice(end)}`
}

describe('stampAt', () => {
  const stamps: Readonly<Record<string, string>> = {
    '2026-03-04 10:42 UTC: deployed': '2026-3-4 10:42 UTC |: deployed',
    '2026-03-04T10:42:07.5Z deployed': '2026-3-4 10:42:07 Z | deployed',
    '2026-03-04T10:42:00-08:00': '2026-3-4 10:42:00 -08:00 |',
    '[10:42] paged': '10:42 |] paged',
    '9:06a paged': '09:06 | paged',
    '2pm paged': '14:00 | paged',
    '12:15 a.m. paged': '00:15 | paged',
    '10.42 paged': '10:42 | paged',
    '10h42 : page': '10:42 | : page',
    '2026-03-04 1042 - paged': '2026-3-4 10:42 | - paged',
    'March 4, 2026, 10:42 PM PST - paged': '2026-3-4 22:42 PST | - paged',
    '4th of March, around 10:42': '-----3-4 10:42 ~ |'.replace('-----', '-----'),
    'Wed 4 Mar 2026': '2026-3-4 |',
    '4 de marzo de 2026, 10:42': '2026-3-4 10:42 |',
    '04.03.2026 10:42 Uhr': '2026-3-4 10:42 |',
    '13/3/2026 10:42': '2026-3-13 10:42 |',
    '3/13/2026 10:42': '2026-3-13 10:42 |',
    '3/4/2026 10:42': '2026-3-4 10:42 ! |',
    '[03-04 10:42] paged': '-----3-4 10:42 ! |] paged',
    '10:42 - 10:50 the disk fills': '10:42 to 10:50 | the disk fills',
    '2:00-3:00pm rollback': '14:00 to 15:00 | rollback',
    '10:42 (02:42 PST) paged': '10:42 | (02:42 PST) paged',
    '~16:00 paged': '16:00 ~ | paged',
    '16:00 (approx.) paged': '16:00 ~ | (approx.) paged',
    '??:?? the disk fills': '? | the disk fills',
    '[Outage start] At 10:42 the disk fills': '10:42 | the disk fills',
    '10:42 Europe/Berlin paged': '10:42 Europe/Berlin | paged',
    '10:42 GMT+2 paged': '10:42 GMT+2 | paged',
    '10:42 about 300 orders were lost': '10:42 | about 300 orders were lost',
    'T+5m failover': '? | failover',
    '2026-03-04: At 10:42 UTC, the disk fills': '2026-3-4 10:42 UTC |, the disk fills',
    '2026-03-04: 12 servers were lost': '2026-3-4 |: 12 servers were lost',
    'Mar 6: deployed': '-----3-6 |: deployed',
    'July 2026 | rewritten': '2026-7 | | rewritten',
    'Feburary 12, 2026 deployed': '2026-2-12 | deployed',
    '2026-03-04 (Wednesday)': '2026-3-4 |)',
    'Pre-2026-03-04 - nothing was logged': '2026-3-4 ~ | - nothing was logged',
    '2026-03-04 about 300 orders were lost': '2026-3-4 | about 300 orders were lost',
    '2:30 pm paged': '14:30 | paged',
    '14:30 PM paged': '14:30 | paged',
    '2026年3月4日 10：42 paged': '2026-3-4 10:42 | paged',
    '10:42 UTC−3 paged': '10:42 UTC−3 | paged',
    '2026-03-04T10:42−03:00 paged': '2026-3-4 10:42 −03:00 | paged',
    '10:42 America/Argentina/Buenos_Aires paged': '10:42 America/Argentina/Buenos_Aires | paged',
    '10:42 New York time paged': '10:42 New York time | paged',
    '10:42 Central European Summer Time paged': '10:42 Central European Summer Time | paged',
    '10:42 Response Time rose': '10:42 | Response Time rose',
    '2026-03-04 23:50 – 2026-03-05 00:10 failover': '2026-3-4 23:50 to 2026-3-5 to 00:10 | failover',
    '10:42 CEST – 10:50 CET failover': '10:42 CEST to 10:50 CET | failover',
    '2026-03-04T10:42Z – 2026-03-04T10:50Z failover': '2026-3-4 10:42 Z to 2026-3-4 to 10:50 Z | failover',
    'March 8–9, 2026: failover': '2026-3-8 to 2026-3-9 |: failover',
    '2026-03-08 to 09: failover': '2026-3-8 to 2026-3-9 |: failover',
    '2026-03-08 - 12 servers failed': '2026-3-8 | - 12 servers failed',
    '[The morning] the disk fills': '~ ? |] the disk fills',
    'Later the same day — the disk fills': '~ ? | — the disk fills',
    'Day traders were affected': 'none',
    '202026-03-04 paged': 'date | paged',
    '22026-03-04 10:42 paged': '2026-3-4 10:42 date | paged',
    '2026-02-30 10:42 paged': '10:42 date | paged',
    '31.02.2026 paged': 'date | paged',
    '10:72 paged': 'time | paged',
    '25:00 paged': 'time | paged',
    '009:38 paged': '09:38 time | paged',
    '15Sep94': '1994-9-15 |',
    "Sep 15 '94 paged": '1994-9-15 | paged',
    '04MAR26, 10:42 paged': '2026-3-4 10:42 | paged',
    'Wed Mar  4 10:42:07 UTC 2026: paged': '2026-3-4 10:42:07 UTC |: paged',
    'Mar 4 10:42 2000 requests failed': '-----3-4 10:42 | 2000 requests failed',
    '13-03:2026 10:42 paged': '2026-3-13 10:42 | paged',
    'Weds 10:42 paged': '10:42 | paged',
    'Finally, at 10:42 the disk fills': '10:42 | the disk fills',
    'Also on 4 March 2026, the disk fills': '2026-3-4 |, the disk fills',
    'The next day, on 4 March 2026, the disk fills': '2026-3-4 |, the disk fills',
  }
  for (const [text, expected] of Object.entries(stamps)) {
    it(`reads ${text}`, () => assert.equal(read(text), expected.replace(/^-----/, '-----')))
  }

  const forms: readonly ((month: string) => string)[] = [
    month => `3 ${month} 2026`,
    month => `03. ${month} 2026`,
    month => `3 ${month}, 2026`,
    month => `3rd of ${month}, 2026`,
    month => `3 de ${month} de 2026`,
    month => `${month} 3, 2026`,
    month => `${month} 3rd 2026`,
    month => `03-${month}-2026`,
    month => `03${month}2026`,
    month => `2026-${month}-03`,
  ]
  for (const language of ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl']) {
    it(`reads every month in every form (${language})`, () => {
      for (let month = 1; month <= 12; month++) {
        const name = new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'}).format(Date.UTC(2026, month - 1, 3))
        const capital = name.charAt(0).toUpperCase() + name.slice(1)
        for (const write of forms) assert.equal(read(`${write(capital)} 10:42 paged`), `2026-${month}-3 10:42 | paged`, write(capital))
      }
    })
  }

  for (const text of [
    '3dec45f broke the build',
    'Later 3 users called',
    'Then 10 pods went',
    '5 servers',
    '40 22:36 sent',
    '3/4 (75 %) of the nodes',
    '1.270.0 was released',
    '99.95% of requests',
    '10.0.0.1 went down',
    '3 out of 5 nodes',
    'We may 3 times',
    '2026 was quiet',
    '',
  ]) {
    it(`takes "${text}" for none`, () => assert.equal(stampAt(text), null))
  }
})

describe('isOnlyStamp', () => {
  it('tells a bare time from one with words', () => {
    assert.ok(isOnlyStamp('~10:42 UTC:'))
    assert.ok(isOnlyStamp('March 4th, 2026'))
    assert.ok(!isOnlyStamp('10:42 paged'))
    assert.ok(!isOnlyStamp('Impact'))
  })
})
