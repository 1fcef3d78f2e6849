/** Words as pictures have them: plain, measured, in lines. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {widthOf} from '../../../src/core/pictures/measure.ts'
import {plainWords} from '../../../src/core/pictures/plain.ts'
import {wrap} from '../../../src/core/pictures/wrap.ts'

describe('plain words', () => {
  const cases: Readonly<Record<string, string>> = {
    'The **lock** *expires* __too__ _soon_ ***now***': 'The lock expires too soon now',
    'snake_case_name and 2 * 3 * 4': 'snake_case_name and 2 * 3 * 4',
    'see [the log](https://example.org/a_(b)_c "Title") and ![a chart](c.png)': 'see the log and a chart',
    'see [the log][log], [1] and a note[^2].': 'see the log, [1] and a note.',
    '`a *b* [c](d)` and ``x ` y``, a lone ` too': 'a *b* [c](d) and x ` y, a lone ` too',
    '\\*kept\\* \\[x\\] C:\\Users': '*kept* [x] C:\\Users',
    'at <https://example.org/x> by <dana@example.org>, <b>bold</b><br/><!-- not this -->':
      'at https://example.org/x by dana@example.org, bold',
    'a &lt; b &amp;&amp; c &#8230; &unknown; AT&T': 'a < b && c … &unknown; AT&T',
    'two\nlines\tand   spaces ': 'two lines and spaces',
    '[an [inner] one](x) [open and ] close (x)': 'an [inner] one [open and ] close (x)',
    '~~gone~~ is ~5 minutes': 'gone is ~5 minutes',
  }
  for (const [source, words] of Object.entries(cases)) it(`reads ${JSON.stringify(source)}`, () => assert.equal(plainWords(source), words))

  it('are found in time that grows with the text', () => {
    for (const piece of ['](', '[', '*a ', '`', '<a', '&', '[a](', '(', '**', '_a_ ', '`` ` ']) {
      const begun = performance.now()
      plainWords(piece.repeat(60_000))
      assert.ok(performance.now() - begun < 2_000, JSON.stringify(piece))
    }
  })

  it('are one line, whatever the source', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'*_`[]()<>&;#\\~! \n\tab')}), source =>
        assert.match(plainWords(source), /^(?:\S(?: ?\S)*)?$/),
      ),
    )
  })
})

describe('lines of words', () => {
  const wrapped = (text: string, width = 160, lines = 4) => wrap(text, {width, lines, weight: 'regular'})

  it('are of even length', () => {
    assert.deepEqual(wrapped('The lock expires while the job still runs').lines, ['The lock expires', 'while the job still runs'])
  })

  it('break a long word after a separator, else anywhere', () => {
    assert.deepEqual(wrapped('src/core/pictures/fishbone-with-long-name.ts').lines, [
      'src/core/pictures/',
      'fishbone-with-',
      'long-name.ts',
    ])
    assert.ok(wrapped('x'.repeat(70)).lines.length > 1)
  })

  it('keep graphemes whole', () => {
    const family = '👩‍👩‍👧'
    for (const line of wrapped(family.repeat(9), 100, 9).lines) assert.equal(line.replaceAll(family, ''), '')
  })

  it('end in an ellipsis where words were left out', () => {
    const {lines} = wrapped('The list has doubled within a quarter. '.repeat(9), 120, 2)
    assert.equal(lines.length, 2)
    assert.match(lines[1]!, /\S…$/)
  })

  it('fit, and hold all the words or say that they do not', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 200}),
        fc.integer({min: 100, max: 300}),
        fc.integer({min: 1, max: 6}),
        (source, width, most) => {
          const text = plainWords(source)
          const {lines, width: widest} = wrapped(text, width, most)
          assert.ok(lines.length <= most)
          assert.ok(widest <= width + 0.01, `${widest} > ${width}`)
          const squeezed = lines.join('').replaceAll(' ', '')
          if (squeezed !== text.replaceAll(' ', '')) assert.match(squeezed, /…$/)
        },
      ),
      {numRuns: 500},
    )
  })
})

describe('the measure of words', () => {
  it('gives wide characters more room than narrow ones, and none to what is not seen', () => {
    assert.ok(widthOf('i') < widthOf('n') && widthOf('n') < widthOf('m') && widthOf('m') < widthOf('原'))
    assert.equal(widthOf('e\u0301'), widthOf('e'))
    assert.ok(widthOf('word', 'bold') > widthOf('word'))
  })
})
