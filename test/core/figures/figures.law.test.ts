/** What is written about the impact is read again as what it was, and the rest of the document stays as it is. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  affectedServices,
  applyEdits,
  columnsIn,
  comparison,
  knownLengths,
  lengthIn,
  moneyLost,
  moneyMissed,
  openDocument,
  rateIn,
  readPostmortem,
  seriesIn,
  withService,
  type Postmortem,
  type Written,
} from '../../../src/core/index.ts'
import {impactOf} from '../../../src/core/model/impact/impact.ts'
import {passagesIn} from '../../../src/core/model/postmortem.ts'

const read = (text: string): Postmortem => readPostmortem(openDocument(text))

const shells: readonly string[] = [
  '# Mail was late\n\n## Impact\n\n- Customers: 300\n\n## Timeline\n\n- 2026-03-04 10:00 UTC: The limit is set. *(introduced)*\n- 10:45 UTC: Fixed. *(recovered)*\n',
  '# Mail was late\r\n\r\nImpact\r\n------\r\n\r\nMail was late. 📪\r\n\r\nSummary\r\n-------\r\n\r\nLate.',
  '# Mail was late\n\n## Impact\n\n### Who\n\n* All 300 customers\n  - of the north\n\n## Summary\n\nLate.\n',
  '# Mail was late\n\n**Impact:** 300 customers\n',
  '# Mail was late\n\n## Summary\n\nLate.\n',
  '',
]

const documents = fc.constantFrom(...shells).map(read)

/** The text after an edit, which is one stretch: what stands before and after it stays. */
function after(postmortem: Postmortem, written: Written): Postmortem {
  if (!('edit' in written)) return assert.fail(written.refused)
  return read(applyEdits(postmortem.document.text, [written.edit]))
}

const names = fc
  .stringMatching(/^[\p{L}<[*_~][\p{L}\p{N} |\\*/<>[\]()_~&;!-]{0,20}$/u)
  .filter(name => name.trim().length > 1 && !/^\s*-+\s*$/.test(name))
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const figures = fc.integer({min: -9_999_999, max: 9_999_999}).map(value => value / 100)

describe('what is written about the impact', () => {
  it('is what did not come in, from figures before and during', () =>
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.integer({min: 1, max: 900_000}), {minLength: 1, maxLength: 5}),
        fc.array(fc.integer({min: 0, max: 900_000}), {minLength: 1, maxLength: 5}),
        fc.constantFrom('$', 'EUR', '¥'),
        (postmortem, before, during, currency) => {
          const columns = {before: {values: before, unit: null, currency}, during: {values: during, unit: null, currency: null}}
          const written = moneyMissed(postmortem, columns)
          const missed = during.reduce((left, value) => left - value, (sumOf(before) / before.length) * during.length)
          if ('refused' in written) return assert.ok(written.refused === 'no-loss' && missed < 0.005, `${written.refused} ${missed}`)
          const once = after(postmortem, written)
          const lost = impactOf(once).filter(({what}) => what === 'Revenue lost')
          assert.equal(lost.length, 1, once.document.text)
          assert.ok(Math.abs(lost[0]!.value! - missed) <= 0.51, `${lost[0]!.value} for ${missed}`)
          assert.deepEqual(moneyMissed(once, columns), {refused: 'up-to-date'})
          const later = {...columns, before: {...columns.before, values: before.map(value => value + 1_000_000)}}
          const twice = impactOf(after(once, moneyMissed(once, later) as Written)).filter(({what}) => what === 'Revenue lost')
          assert.equal(twice.length, 1)
        },
      ),
    ))

  it('is a sum of money that is read again', () =>
    fc.assert(
      fc.property(
        documents,
        fc.integer({min: 1, max: 100_000}),
        fc.integer({min: 0, max: 900}),
        fc.integer({min: 1, max: 5_000_000}),
        fc.constantFrom('$', 'EUR', 'GBP', '¥', 'BTC'),
        fc.constantFrom(60, 3600, 86_400),
        (postmortem, seconds, slack, amount, currency, per) => {
          const length = {seconds, least: Math.max(1, seconds - slack), most: seconds + slack}
          const once = after(postmortem, moneyLost(postmortem, length, {amount, currency, per}))
          const lost = impactOf(once).filter(({what}) => what === 'Revenue lost')
          assert.equal(lost.length, 1, once.document.text)
          assert.equal(lost[0]!.currency, currency)
          const expected = (length.least / per) * amount
          assert.ok(Math.abs(lost[0]!.least! - expected) <= (expected >= 100 ? 0.5 : 0.005), once.document.text)
          assert.deepEqual(moneyLost(once, length, {amount, currency, per}), {refused: 'up-to-date'})
          const twice = after(once, moneyLost(once, {seconds: 7200, least: 7200, most: 7200}, {amount: 500, currency, per: 3600}))
          assert.deepEqual(
            impactOf(twice).flatMap(({what, value}) => (what === 'Revenue lost' ? [value] : [])),
            [1000],
          )
        },
      ),
    ))

  it('is a row that holds two figures against each other', () =>
    fc.assert(
      fc.property(
        documents,
        names,
        fc.array(figures, {minLength: 1, maxLength: 4}),
        fc.array(figures, {minLength: 1, maxLength: 4}),
        (postmortem, name, a, b) => {
          const [before, during] = [a, b].map(values => ({values, unit: null, currency: null})) as [never, never]
          const written = comparison(postmortem, name, {before, during}, 'mean')
          if (!('edit' in written)) return
          const [value] = impactOf(after(postmortem, written)).filter(({before}) => before !== null)
          const mean = (values: readonly number[]): number =>
            Math.round((values.reduce((sum, one) => sum + one, 0) / values.length) * 100) / 100
          assert.deepEqual([value!.what, value!.before, value!.value], [name.replace(/\s+/g, ' ').trim(), mean(a), mean(b)])
        },
      ),
    ))

  it('is a row of a service, which is brought up to date in its place', () =>
    fc.assert(
      fc.property(documents, names, names, names, (postmortem, service, other, effect) => {
        fc.pre(service.trim() !== other.trim())
        const row = {service, effect, from: '10:42 UTC', to: '11:27 UTC'}
        const first = after(postmortem, withService(postmortem, row))
        const second = after(first, withService(first, {...row, service: other}))
        const third = after(second, withService(second, {...row, to: ''}))
        const told = affectedServices(third).map(({service, to}) => [service, to])
        const plain = (name: string): string => name.replace(/\s+/g, ' ').trim()
        assert.deepEqual(told, [
          [plain(service), ''],
          [plain(other), '11:27 UTC'],
        ])
      }),
    ))

  it('shows what was said as it was said, be it like a tag, a link or emphasis', () => {
    const impact = read(shells[0]!)
    for (const service of ['<b>', '*mail*', '[relay](x)', 'a_b_', '~~old~~', '&lt;', '<!-- a -->', '~10 relays']) {
      const {document} = after(impact, withService(impact, {service, effect: service, from: '~10:42', to: ''}))
      const cells = document.chunks.flatMap(chunk =>
        passagesIn(chunk)
          .filter(({kind}) => kind === 'cell')
          .map(({text}) => text),
      )
      assert.deepEqual(cells.slice(4, 6), [service, service], document.text)
      assert.ok(document.text.includes('| ~10:42 |'), document.text)
    }
  })

  it('leaves what stays in a row as it is written', () => {
    const table = '| Service | Effect | From | To |\n| --- | --- | --- | --- |\n| **Mail** | *late* | 10:42 |  |\n'
    const text = `# Mail was late\n\n## Impact\n\n${table}`
    const [row] = affectedServices(read(text))
    assert.equal(after(read(text), withService(read(text), {...row!, to: '11:00'})).document.text, text.replace('|  |', '| 11:00 |'))
  })

  it('refuses what the Markdown around it would not show', () => {
    const open = read('# Mail was late\n\n## Impact\n\n```\nnever closed\n')
    assert.deepEqual(withService(open, {service: 'Mail', effect: 'late', from: '', to: ''}), {refused: 'tangled'})
    assert.deepEqual(moneyLost(open, lengthIn('45 min')!, rateIn('EUR 12 per hour')!), {refused: 'tangled'})
  })
})

describe('what a person says', () => {
  it('is a length of time', () => {
    assert.deepEqual(
      ['45 min', '2 h 10 min', 'about 3 hours', '', '45', '45 min or so', '0 min'].map(words => lengthIn(words)?.seconds ?? null),
      [2700, 7800, 10_800, null, null, null, null],
    )
    assert.deepEqual(
      knownLengths(read(shells[0]!)).map(({name, seconds}) => [name, seconds]),
      [['Time to recover', 2700]],
    )
  })

  it('is a rate', () => {
    const rate = (words: string): unknown => Object.values(rateIn(words) ?? {}).join(' ')
    assert.deepEqual(
      ['12,000 EUR per hour', '$200/min', '€9k a day', 'EUR 12.000', '12,000', 'EUR', '-5 EUR', '5 EUR per mile'].map(rate),
      ['12000 EUR 3600', '200 $ 60', '9000 EUR 86400', '12000 EUR 3600', '', '', '', ''],
    )
  })

  it('is a list of numbers', () => {
    const values = (words: string): unknown => seriesIn(words)?.values ?? null
    assert.deepEqual(['1,200', '120, 118, 97', '120,118,97,4', '1;2\t3\n4', '12 %', 'EUR 1,200; EUR 80', '3 few', ''].map(values), [
      [1200],
      [120, 118, 97],
      [120, 118, 97, 4],
      [1, 2, 3, 4],
      [12],
      [1200, 80],
      [3],
      null,
    ])
    assert.equal(values('ten'), null)
  })

  it('is two columns', () => {
    const columns = (text: string): unknown => {
      const found = columnsIn(text)
      return found && [found.before.values, found.during.values]
    }
    assert.deepEqual(columns('120\t80\n118\t75\n'), [
      [120, 118],
      [80, 75],
    ])
    assert.deepEqual(columns('Time\tBefore\tDuring\r\n10:00\t1,200\t80\r\n'), [[1200], [80]])
    assert.deepEqual(columns('| 120 | 80 |'), [[120], [80]])
    assert.deepEqual(['', '120', 'a\tb', '1\t2\n3'].map(columns), [null, null, null, null])
  })
})
