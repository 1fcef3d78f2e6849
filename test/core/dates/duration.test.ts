/** Durations in words: where they stand, what they say, and what is none. */
import assert from 'node:assert/strict'
import {durationAt, durationsIn} from '../../../src/core/dates/duration.ts'

const found = (text: string): readonly (readonly [words: string, seconds: number])[] =>
  [...durationsIn(text)].map(({start, end, seconds}) => [text.slice(start, end), seconds])

describe('Durations in a text', () => {
  const cases: Readonly<Record<string, readonly (readonly [words: string, seconds: number])[]>> = {
    'It took 5 hours 26 minutes, then 90 min.': [
      ['5 hours 26 minutes', 19_560],
      ['90 min', 5400],
    ],
    'Für 45 Minuten, por 2 horas y 5 minutos.': [
      ['45 Minuten', 2700],
      ['2 horas y 5 minutos', 7500],
    ],
    'After an hour and a half it ended.': [['an hour and a half', 5400]],
    'Half an hour, or 1.5h': [
      ['Half an hour', 1800],
      ['1.5h', 5400],
    ],
    '2h10m': [['2h10m', 7800]],
    'one day, 2 hours and 3 minutes and 4 seconds': [
      ['one day, 2 hours and 3 minutes', 93_780],
      ['4 seconds', 4],
    ],
    'ONE HOUR 📪 12 Días': [
      ['ONE HOUR', 3600],
      ['12 Días', 1_036_800],
    ],
  }
  for (const [text, expected] of Object.entries(cases)) it(`are found: ${text}`, () => assert.deepEqual(found(text), expected))

  for (const text of ['and', '10:42 h', 'v2.3 m', '3 daysies', 'a period', 'x1 h', '12345678 minutes', '', 'none'])
    it(`are none: ${text}`, () => assert.deepEqual(found(text), []))

  it('is asked for at a place', () => {
    assert.equal(durationAt('for 3 days', 4)?.seconds, 259_200)
    assert.equal(durationAt('for 3 days', 3), null)
    assert.equal(durationAt('3 days', 6), null)
  })

  it('knows how far people round', () => {
    const [hours, minutes, exact] = [...durationsIn('2 hours; 25 minutes; 26 minutes')]
    assert.deepEqual([hours?.slack, minutes?.slack, exact?.slack], [1800, 300, 156])
  })
})
