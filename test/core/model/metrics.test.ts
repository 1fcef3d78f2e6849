/** How long it took from one milestone to another, against sums of our own. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {metricsOf} from '../../../src/core/model/metrics.ts'
import {timeline} from './reading.ts'

/** "time-to-detect 2520", with its bounds where they are others. */
const metrics = (lines: readonly string[], heading = 'Timeline (UTC)', date: string | null = '2026-03-04'): readonly string[] =>
  metricsOf(timeline(`# Disk full\n\n## ${heading}\n\n${lines.map(line => `- ${line}`).join('\n')}\n`, date)).map(
    ({name, seconds, least, most}) => `${name} ${seconds}${least === most ? '' : ` (${least}–${most})`}`,
  )

describe('metricsOf', () => {
  it('measures each time from its milestones', () =>
    assert.deepEqual(
      metrics([
        '10:42 4.2 deployed *(introduced)*',
        '11:24 Paged *(detected)*',
        '11:30 Dana looks *(acknowledged)*',
        '11:50 A full disk *(cause found)*',
        '12:00 4.1 deployed *(mitigated)*',
        '12:42 No errors *(recovered)*',
      ]),
      ['time-to-detect 2520', 'time-to-acknowledge 360', 'time-to-find-cause 1560', 'time-to-mitigate 4680', 'time-to-recover 7200'],
    ))

  it('gives the entries that it came from', () => {
    const text = '# T\n\n## Timeline\n\n- 2026-03-04 10:00 Deployed (introduced)\n- 10:05 Looked\n- 10:09 Paged (detected)\n'
    const [metric] = metricsOf(timeline(text))
    assert.deepEqual([metric?.from.time, metric?.to.time], ['10:00', '10:09'])
  })

  const cases: readonly (readonly [what: string, lines: readonly string[], found: readonly string[]])[] = [
    ['a full hour that is approximate', ['~10:00 (introduced)', '11:24 (detected)'], ['time-to-detect 5040 (3240–6840)']],
    ['two approximate times', ['~10:05 (introduced)', '~10:07 (detected)'], ['time-to-detect 120 (0–330)']],
    ['midnight', ['23:50 (introduced)', '00:10 (recovered)'], ['time-to-recover 1200']],
    ['ranges', ['10:00–10:20 (introduced)', '10:30–10:45 (mitigated)'], ['time-to-mitigate 2700']],
    ['days', ['2026-03-02 (introduced)', '2026-03-04 12:00 (detected)'], ['time-to-detect 172800 (129601–216000)']],
    ['one and the same day', ['2026-03-04 (introduced)', '2026-03-04 (detected)'], []],
    ['a day and a time on it', ['2026-03-04 (introduced)', '2026-03-04 12:00 (detected)'], []],
    ['an unknown time', ['??:?? (introduced)', '2026-03-04 12:00 (detected)'], []],
    ['an end that is not told', ['10:00 (introduced)', '10:05 looked'], []],
    ['an order that cannot be', ['11:00 (introduced)', '10:30 (detected)'], []],
    ['nothing at all', [], []],
  ]
  for (const [what, lines, found] of cases) it(`is right about ${what}`, () => assert.deepEqual(metrics(lines), found))

  it('measures across zones, and the change of the clocks', () => {
    assert.deepEqual(metrics(['10:42 CET (introduced)', '10:42 UTC (detected)']), ['time-to-detect 3600'])
    assert.deepEqual(metrics(['2026-03-29 01:30 (introduced)', '2026-03-29 03:30 (detected)'], 'Timeline (Europe/Berlin)'), [
      'time-to-detect 3600',
    ])
  })

  it('measures by one clock without a zone, and not by two', () => {
    assert.deepEqual(metrics(['10:42 (introduced)', '10:45 (detected)'], 'Timeline'), ['time-to-detect 180'])
    assert.deepEqual(metrics(['10:42 (introduced)', '10:45 UTC (detected)'], 'Timeline'), [])
  })

  it('agrees with sums over minutes, wherever the zones are', () => {
    const zones = [0, 60, 330, -180, -480, 765]
    const moment = fc.record({minute: fc.integer({min: 0, max: 40_000}), zone: fc.constantFrom(...zones)})
    const names = ['introduced', 'detected', 'acknowledged', 'cause found', 'mitigated', 'recovered'] as const
    const formulas = [
      ['time-to-detect', 0, 1],
      ['time-to-acknowledge', 1, 2],
      ['time-to-find-cause', 1, 3],
      ['time-to-mitigate', 0, 4],
      ['time-to-recover', 0, 5],
    ] as const
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment, moment, moment, moment), moments => {
        const lines = moments.map(({minute, zone}, index) => `${written(minute, zone)} (${names[index]!})`)
        const expected = formulas.flatMap(([name, from, to]) => {
          const minutes = moments[to].minute - moments[from].minute
          return minutes < 0 ? [] : [`${name} ${minutes * 60}`]
        })
        assert.deepEqual(metrics(lines, 'Timeline', null), expected)
      }),
    )
  })
})

const two = (value: number): string => String(value).padStart(2, '0')

/** So many minutes after the start of March 2026, as a clock so many minutes east of UTC shows it. */
function written(minute: number, zone: number): string {
  const there = minute + zone + 1440
  const [days, hours, minutes] = [Math.floor(there / 1440), Math.floor((there % 1440) / 60), there % 60]
  const march = 31
  const date = days <= march ? `2026-03-${two(Math.max(days, 1))}` : `2026-04-${two(days - march)}`
  const day = days === 0 ? '2026-02-28' : date
  const east = Math.abs(zone)
  return `${day} ${two(hours)}:${two(minutes)} UTC${zone < 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`
}
