/** How long it took from one entry to the next, against sums of our own. */
import assert from 'node:assert/strict'
import {waitsOf} from '../../../src/core/model/waits.ts'
import {timeline} from './reading.ts'

/** "10:50 480", with its bounds where they are others. */
const waits = (lines: readonly string[], date: string | null = '2026-03-04'): readonly string[] =>
  waitsOf(timeline(`# Disk full\n\n## Timeline\n\n${lines.map(line => `- ${line}`).join('\n')}\n`, date)).map(
    ({to, seconds, least, most}) => `${to.time} ${seconds}${least === most ? '' : ` (${least}–${most})`}`,
  )

describe('waitsOf', () => {
  const cases: readonly (readonly [what: string, lines: readonly string[], found: readonly string[]])[] = [
    ['one after another', ['10:42 a', '10:50 b', '11:20:30 c'], ['10:50 480', '11:20:30 1830']],
    ['midnight', ['23:50 a', '00:10 b'], ['00:10 1200']],
    ['days', ['2026-03-02 12:00 a', '2026-03-04 13:00 b'], ['13:00 176400']],
    ['zones', ['10:42 CET a', '10:42 UTC b'], ['10:42 3600']],
    ['what takes a while', ['10:00–10:20 a', '10:30–10:45 b', '10:50 c'], ['10:30 600', '10:50 300']],
    ['what happens meanwhile', ['10:00–10:20 a', '10:10 b'], []],
    ['approximate times', ['10:00 a', '~10:10 b', '~10:11 c'], ['10:10 600 (450–750)', '10:11 60 (0–270)']],
    ['the same minute', ['10:00 a', '10:00 b', '~10:00 c'], []],
    ['an order that cannot be', ['11:00 a', '10:30 b'], []],
    ['an unknown time', ['10:00 a', '??:?? b', '10:10 c'], []],
    ['a time that cannot be', ['10:00 a', '10:75 b', '10:10 c'], []],
    ['a day without a time', ['2026-03-02 a', '2026-03-04 12:00 b', '2026-03-06 c'], []],
    ['a clock without a zone beside one with', ['10:42 a', '10:45 UTC b'], []],
    ['a single one', ['10:42 a'], []],
    ['nothing at all', [], []],
  ]
  for (const [what, lines, found] of cases) it(`is right about ${what}`, () => assert.deepEqual(waits(lines), found))

  it('guesses nothing where no day is told', () => assert.deepEqual(waits(['10:42 a', '10:50 b'], null), []))
})
