/** What fell or rose is read by the name that the document gives it, with what it came to and what it was before. */
import assert from 'node:assert/strict'
import {impactTold, openDocument, readPostmortem, type ImpactValue} from '../../../src/core/index.ts'

const valuesIn = (text: string): readonly ImpactValue[] => impactTold(readPostmortem(openDocument(`# Rolls were late\n\n${text}\n`)))

/** "metric loaves per hour: ~12, from 300". */
function short({kind, what, value, least, most, approximate, unit, currency, before}: ImpactValue): string {
  const bound = most === null ? '>=' : least === null ? '<=' : ''
  const amount = [`${approximate ? '~' : ''}${bound}${value}`, unit, currency].filter(Boolean).join(' ')
  return `${kind} ${what}: ${amount}${before === null ? '' : `, from ${before}`}`
}

const impact = (words: string): readonly string[] => valuesIn(`## Impact\n\n${words}`).map(short)

const read: readonly (readonly [words: string, ...found: readonly string[]])[] = [
  ['Orders per minute fell from 300 to 12.', 'metric Orders per minute: 12, from 300'],
  ['Conversion dropped from 3.1 % to 0.4 %.', 'metric Conversion: 0.4 %, from 3.1'],
  ['The error rate rose from 0.1% to 37%, and 3,000 customers saw it.', 'errors error rate: 37 %, from 0.1', 'customers customers: 3000'],
  ['p99 latency went from 200 ms to 4 s.', 'metric p99 latency: 4 s, from 0.2'],
  ['Our wait for rolls had slowly grown from 2 to over 10 minutes.', 'metric wait for rolls: >=600 s, from 120'],
  ['Oven latency rose from a baseline of 180ms to about 3,200ms, and recovered at 11:27.', 'metric Oven latency: ~3200 ms, from 180'],
  ['Oven latency rose from 57 to 1,200 ms, and the wait from 57 ms to 2 s.', 'metric Oven latency: 1200 ms, from 57'],
  ['The wait went up from 57 ms to 2 s.', 'metric wait: 2 s, from 0.057'],
  ['Availability was down from 99.9 % to 92 %.', 'metric Availability: 92 %, from 99.9'],
  ['NPS fell by 12 points to 31.', 'nps NPS: 31'],
  ['NPS fell from 12 to -4, and the rating went from 4.7 to 4.1.', 'nps NPS: -4, from 12', 'rating rating: 4.1, from 4.7'],
  ['Customer complaints rose from 3 to 40.', 'complaints Customer complaints: 40, from 3'],
  ['Checkout slowed down and orders per minute fell by 96 % from about 300 to zero.', 'metric orders per minute: 0, from 300'],
  ['A drop in conversion from 3.1 to 0.4 % was the worst of it.', 'metric conversion: 0.4 %, from 3.1'],
  ['The new oven saw loaves per hour fall from 300 to as low as 12.', 'metric loaves per hour: 12, from 300'],
  ['It was slow, with the bake success rate dropping from 99.8% → 92%.', 'metric bake success rate: 92 %, from 99.8'],
  ['Throughput dropped from 300 loaves per hour to 12 loaves per hour.', 'metric Throughput: 12 loaves per hour, from 300'],
  ['Revenue per hour fell from €9,000 to €1,200.', 'metric Revenue per hour: 1200 EUR, from 9000'],
  ['- Queue depth: grew from 420 to 18,240', 'metric Queue depth: 18240, from 420'],
  ['12 shops lost orders, which fell from 300 to 40.', 'customers shops: 12'],
]

/** What is a version, a setting, a date or a plan, went back to what it should be, or is of who knows what. */
const left: readonly string[] = [
  'The oven’s firmware went from 1.2 to 1.3, and Postgres went from 14 to 16.',
  'The shop was down from 10 to 11.',
  'The driver went down from 12.1 to 4.2.',
  'The replicas dropped from 6 to 3, and the memory limit rose from 512 MB to 1 GB.',
  'Somebody increased the timeout from 3 s to 30 s.',
  'The depth of the batches was reduced from 6 to 3.',
  'Traffic fell from 4 March to 6 March, and orders fell from 9 am to 11 am.',
  'Traffic fell from 4 to 6 March, and orders fell from 9 to 11 am.',
  'The success rate rose from 92 % to 99.8 %.',
  'Orders fell from 10:42 to 11:27, and sales grew from 2019 to 2021.',
  'It rose from 3 to 40.',
  'Conversion never dropped from 3 % to 1 %.',
  'Conversion would have dropped from 3 % to 1 %.',
  'The ovens want conversion to rise from 3 % to 5 %.',
  'Loaves and rolls per hour fell from 300 to 12.',
  'Latency rose from 200 ms to 12 %.',
  'The error rate fell from 37 % to 0.1 %.',
  'Loaves per minute rose from 12 to 300 once the oven was back.',
  'After the rollback, waste fell from 3 % to 1 %.',
  'A long name of far too many words fell from 300 to 12.',
  '`loaves` fell from `300` to `12`.',
]

describe('impactTold', () => {
  for (const [words, ...found] of read) it(`reads “${words}”`, () => assert.deepEqual(impact(words), found))

  for (const words of left) it(`leaves “${words}” alone`, () => assert.deepEqual(impact(words), []))

  it('gives the place, from the first figure to the last', () => {
    const text =
      '**Impact**: loaves per hour\nfell from 300\nto 12.\n\n## Impact\n\n> By noon, the *wait for rolls* rose from 1 min to 1 h.'
    const values = valuesIn(text)
    assert.deepEqual(
      values.map(({what, place, standing, words}) => [what, place, standing, words]),
      [
        ['loaves per hour', 'impact', 'part', '300\nto 12'],
        ['wait for rolls', 'impact', 'part', '1 min to 1 h'],
      ],
    )
    for (const {start, end, words} of values) assert.equal(`# Rolls were late\n\n${text}`.slice(start, end), words)
  })

  it('reads in a summary only what hurts by its name, and in other sections nothing', () => {
    const words = 'Loaves per hour fell from 300 to 12. The error rate rose from 0.1 % to 37 %.'
    assert.deepEqual(valuesIn(`## Summary\n\n${words}`).map(short), ['errors error rate: 37 %, from 0.1'])
    assert.deepEqual(valuesIn(`## What happened\n\n${words}`).map(short), [])
  })

  it('tells what else there is, in the order of the text', () =>
    assert.deepEqual(
      valuesIn(
        '## Impact\n\n- Customers: 3,000\n- Orders per minute fell from 300 to 12.\n\n| Metric | Before | During |\n| --- | --- | --- |\n| Loaves | 100 | 40 |',
      ).map(short),
      ['customers Customers: 3000', 'metric Orders per minute: 12, from 300', 'metric Loaves: 40, from 100'],
    ))
})
