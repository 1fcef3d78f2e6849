/** What is never given to a parser: each limit holds, and what is just within it is read. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument} from '../../../src/core/index.ts'
import {hasVastTable, isTangled} from '../../../src/core/document/tangle.ts'

describe('tangled text', () => {
  /** The longest that is read, and the shortest that is not. */
  const limits: readonly (readonly [what: string, text: (count: number) => string, most: number])[] = [
    ['markers of quotes', count => `${'>'.repeat(count)}x`, 100],
    ['markers of lists', count => `${'- '.repeat(count)}x`, 100],
    ['markers of ordered lists', count => `${'1. '.repeat(count / 2)}x`, 100],
    ['spaces before a line', count => `x\n${' '.repeat(count)}x`, 400],
    ['tabs before a line', count => `x\n${'\t'.repeat(count / 4)}x`, 400],
    ['opening brackets', count => `x ${'[ '.repeat(count)}`, 2_000],
    ['opening brackets over all lines', count => '[x]\n\n'.repeat(count), 2_000],
    ['runs of stars', count => 'a* '.repeat(count), 1_200],
    ['runs of underscores', count => 'a__ '.repeat(count), 1_200],
    ['runs of tildes', count => 'a~~ '.repeat(count), 1_200],
    ['runs of one mark after another', count => 'x*_'.repeat(count / 2), 1_200],
    ['runs on the lines of a paragraph', count => 'a *b\n'.repeat(count), 1_200],
    ['underlines of equal signs', count => 'a\n=\n'.repeat(count), 1_000],
    ['underlines of dashes', count => 'a\n---\n'.repeat(count), 1_000],
  ]
  for (const [what, text, most] of limits) {
    it(`has more than ${most} ${what}`, () => {
      assert.equal(isTangled(text(most)), false)
      assert.equal(isTangled(text(most + 4)), true)
    })
  }

  const read: Readonly<Record<string, string>> = {
    'a rule of very many dashes': `x\n\n${'-'.repeat(5_000)}\n`,
    'a rule of very many stars': '*'.repeat(5_000),
    'marks in blocks with blank lines between': 'a *b* c\n\n'.repeat(2_000),
    'marks in blocks with lines of spaces between': 'a *b* c\n  \n'.repeat(2_000),
    'marks in blocks with CR between': 'a *b* c\r\r'.repeat(2_000),
    'marks in list items': '- a *b* c\n'.repeat(2_000),
    'marks in ordered list items': '1. a *b* c\n'.repeat(2_000),
    'marks in rows of a table': '| a *b* c |\n'.repeat(2_000),
    'lines that start with a number': '2026 a\n'.repeat(2_000),
    'lines of dashes with words after': 'a\n--- b\n'.repeat(2_000),
    'rules with gaps': 'a\n- - -\n'.repeat(2_000),
  }
  for (const [what, text] of Object.entries(read)) it(`is not ${what}`, () => assert.equal(isTangled(text), false))

  it('is not a line of few items with a rule in the last', () => assert.equal(isTangled(`${'- '.repeat(40)}${'-'.repeat(80)}x`), false))
})

describe('a vast table', () => {
  const rows = (count: number, row: string): string => `${row}\n${row.replaceAll('a', '-')}\n${`${row}\n`.repeat(count)}`

  it('has more than 8,000 cells', () => {
    assert.equal(hasVastTable(rows(798, '|a'.repeat(10))), false)
    assert.equal(hasVastTable(rows(799, '|a'.repeat(10))), true)
    assert.equal(hasVastTable(rows(1, '|a'.repeat(2_666))), false)
    assert.equal(hasVastTable(rows(1, '|a'.repeat(2_667))), true)
    assert.equal(hasVastTable(rows(1, `> ${'|a'.repeat(2_667)}`)), true)
  })

  it('may be several, but not bars that are in none', () => {
    assert.equal(hasVastTable(`${rows(400, '|a'.repeat(10))}\n`.repeat(2)), true)
    assert.equal(hasVastTable('|a'.repeat(20_000)), false)
    assert.equal(hasVastTable(`${rows(2, '|a'.repeat(10))}\nx\n${'|a'.repeat(20_000)}`), false)
  })

  it('is passed over, and said so', () => {
    const document = openDocument(`# T\n\n${rows(1, '| a '.repeat(5_000))}`)
    assert.equal(document.chunks.at(-1)!.nodes.length, 0)
    const {findings} = createChecker(defaultConfiguration)(document)
    assert.equal(findings.filter(({rule}) => rule === 'unread-text').length, 1)
  })
})
