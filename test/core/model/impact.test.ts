/** What is read of an incident's impact: figures that count harm, and none that count anything else. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {openDocument, readPostmortem, type ImpactValue} from '../../../src/core/index.ts'
import {impactOf} from '../../../src/core/model/impact/impact.ts'

const valuesIn = (text: string): readonly ImpactValue[] => impactOf(readPostmortem(openDocument(text)))

/** "customers 3000", with what limits it: "customers ~3000", "customers 2000..3000 %", "money >=500 EUR". */
function short({kind, value, least, most, before, approximate, unit, currency}: ImpactValue): string {
  const bounded = value === null ? `${least}..${most}` : most === null ? `>=${value}` : least === null ? `<=${value}` : String(value)
  return [kind, `${approximate ? '~' : ''}${bounded}`, unit, currency, before === null ? null : `from ${before}`].filter(Boolean).join(' ')
}

const impact = (words: string): readonly string[] => valuesIn(`# Mail was late\n\n## Impact\n\n${words}\n`).map(short)
const summary = (words: string): readonly string[] => valuesIn(`# Mail was late\n\n## Summary\n\n${words}\n`).map(short)

const inImpact: readonly (readonly [words: string, ...found: readonly string[]])[] = [
  ['3,000 customers could not log in.', 'customers 3000'],
  ['About 3.000 customers were affected.', 'customers ~3000'],
  ['Between 2,000 and 3,000 users saw an error page.', 'customers 2000..3000'],
  ['2–3 % of requests failed.', 'requests 2..3 %'],
  ['Up to 40 merchants lost orders.', 'customers <=40'],
  ['At least 1.2 million messages were delayed.', 'metric >=1200000'],
  ['12 of the 40 hosts were unavailable.', 'metric 12'],
  ['We lost €10k and 1,500 USD in sales.', 'money 10000 EUR', 'money 1500 USD'],
  ['Users lost access for about 45 minutes.', 'duration ~2700 s'],
  ['Some 500 shops lost orders.', 'customers ~500'],
  ['Downtime for ~19 hours and 33 minutes.', 'duration ~70380 s'],
  ['30 minutes of total downtime, which nobody saw', 'duration 1800 s'],
  ['This led to a 47 minute period during which nothing could be merged.', 'duration 2820 s'],
  ['About 9 hours of degraded service on slow queries.', 'duration ~32400 s'],
  ['All branches were closed for 17 hours.', 'duration 61200 s'],
  ['- Duration of user impact: ~1h 58m', 'duration ~7080 s'],
  ['- Dauer: 1 Stunde und 45 Minuten', 'duration 6300 s'],
  ['- Duración: 2 horas y 5 minutos', 'duration 7500 s'],
  ['- Durée : 3 jours', 'duration 259200 s'],
  ['- Tempo fora do ar: 90 minutos', 'duration 5400 s'],
  ['The error rate rose from 0.1% to 12%.', 'errors 12 % from 0.1'],
  ['NPS fell from 41 to 35.', 'nps 35 from 41'],
  ['- **Customers affected:** 3,000', 'customers 3000'],
  ['- Customers: ~3k (all in the EU)', 'customers ~3000'],
  ['- Duration: 1 h 25 min', 'duration 5100 s'],
  ['- Revenue: about 2,100 EUR less than on other days', 'money ~2100 EUR'],
  ['- Support tickets: 31', 'complaints 31'],
  ['- Rating: 4.1', 'rating 4.1'],
  ['- Parcels lost: 12', 'metric 12'],
  ['- Latency: 300 ms', 'metric 300 ms'],
  ['| Metric | Value |\n| --- | --- |\n| Customers | 3,000 |\n| Downtime | 45 min |', 'customers 3000', 'duration 2700 s'],
  ['| Customers | 3,000 |\n| --- | --- |\n| Orders lost | 12 |', 'customers 3000', 'metric 12'],
  ['| Metric | Before | During | Difference |\n| --- | --- | --- | --- |\n| Orders | 100 | 40 | -60 % |', 'metric 40 from 100'],
  ['| Region | Customers affected |\n| --- | --- |\n| EU | 30 |\n| US | 12 |', 'customers 30', 'customers 12'],
  ['### Customers affected\n\n3,000', 'customers 3000'],
]

/** Figures that name something, or count something else. */
const leftInImpact: readonly string[] = [
  'The pool has a limit of 40 users.',
  'Plans cost $20 per month for users.',
  'NPS fell by 5 points.',
  'Within about 20 minutes of the outage the disk was full.',
  'The first 20 minutes of downtime were not seen.',
  'Every 20 minutes of the outage a mail was sent.',
  'Version 3.2 was affected, and 503 errors were logged.',
  'From 10:42 to 11:27 on 2026-03-04 users saw errors.',
  'If 300 users had lost their carts, we would have called them.',
  'The cluster normally serves 3,000 customers.',
  '`40 users` were unavailable.',
  '- Start: 10:42',
  '- Severity: 2',
  '- Region: 3 秒以内',
  'With 100 users each, two classes began and the hub failed.',
]

describe('impactOf', () => {
  for (const [words, ...found] of inImpact) it(`reads “${words.replaceAll('\n', ' ⏎ ')}”`, () => assert.deepEqual(impact(words), found))

  for (const words of leftInImpact) it(`leaves “${words}” alone`, () => assert.deepEqual(impact(words), []))

  it('reads in a summary what harm was done, and in other sections nothing', () => {
    assert.deepEqual(summary('3,000 customers could not log in for 45 minutes.'), ['customers 3000', 'duration 2700 s'])
    assert.deepEqual(summary('Our 3,000 customers use it to share 12 files.'), [])
    assert.deepEqual(valuesIn('# Mail\n\n## Timeline\n\n- 10:42 UTC: 3,000 customers could not log in.\n').map(short), [])
  })

  it('reads the front matter, whatever a team counts', () => {
    const fields = 'impact:\n  customers: 3000\n  duration: 65 min\n  revenue: EUR 10,000\n  nps: -12\n  parcels lost: 12\n  words: many\n'
    assert.deepEqual(valuesIn(`---\n${fields}---\n\n# Mail was late\n`).map(short), [
      'customers 3000',
      'duration 3900 s',
      'money 10000 EUR',
      'nps -12',
      'metric 12',
    ])
  })

  it('reads facts about the document near its start', () =>
    assert.deepEqual(valuesIn('# Mail was late\n\n**Duration:** 2 hours\n**Users affected:** 300\n\n## Summary\n\nLate.\n').map(short), [
      'duration 7200 s',
      'customers 300',
    ]))

  const words = '3,000 customers could not log in for 2 hours'
  const openings: readonly (readonly [what: string, opening: string, ...found: readonly string[]])[] = [
    ['labelled lines', `**Date**: 2026-03-04\n**Impact**: ${words}\n**Status**: done`, 'opening customers 3000', 'opening duration 7200 s'],
    ['lines that go on', `Date: 2026-03-04\nImpact: 3,000 customers\ncould not log in.`, 'opening customers 3000'],
    ['hard breaks', `Date: 2026-03-04  \nUser impact: ${words}  \nStatus: done`, 'opening customers 3000', 'opening duration 7200 s'],
    ['items', `- Date: 2026-03-04\n- Impact: ${words}`, 'opening customers 3000', 'opening duration 7200 s'],
    ['a table', `| | |\n| --- | --- |\n| Impact | ${words} |`, 'opening customers 3000', 'opening duration 7200 s'],
    ['a label on its own', `**Impact**: ${words}`, 'impact customers 3000', 'impact duration 7200 s'],
    ['other labels', `**Date**: 2026-03-04\n**Title**: ${words}\n**Impact**: none\n**Note**: 40 users were affected`],
  ]
  for (const [what, opening, ...found] of openings)
    it(`reads the words beside “Impact” at the top: ${what}`, () => {
      const text = `# Mail was late\n\n${opening}\n\n## Timeline\n\n- 10:42: late\n`
      const values = valuesIn(text)
      assert.deepEqual(
        values.map(value => `${value.place} ${short(value)}`),
        found,
      )
      for (const {start, end, words: said} of values) assert.equal(text.slice(start, end), said)
    })

  it('gives the words and their place, whatever stands before them', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ✉\r\n>*-]{0,30}$/u), fc.integer({min: 1, max: 999_999}), (before, count) => {
        const words = `${count.toLocaleString('en')} customers`
        const text = `${before}\n\n# Mail was late\n\n## Impact\n\n${words} were affected.\n`
        const found = valuesIn(text)
        assert.deepEqual(
          found.map(value => [text.slice(value.start, value.end), value.words, value.value, value.standing]),
          [[words, words, count, 'whole']],
        )
      }),
    ))
})
