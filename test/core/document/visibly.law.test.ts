/** What a person writes in a view is shown to a reader, and comes back as it was shown for editing. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {visibly} from '../../../src/core/document/visibly.ts'
import {openDocument, readPostmortem} from '../../../src/core/index.ts'

/** As a reader sees it. */
const shown = (words: string): string | undefined =>
  readPostmortem(openDocument(`# Review: ${words}\n\nMail was late.\n`)).title?.slice('Review: '.length)

const cases: readonly (readonly [typed: string, written: string])[] = [
  ['Why | does <nobody> own # certs?', String.raw`Why | does \<nobody> own # certs?`],
  ['payments <gateway> & <the edge of it>', String.raw`payments \<gateway> & \<the edge of it>`],
  ['</nobody> <?php> <!DOCTYPE html> <a word>', String.raw`\</nobody> \<?php> \<!DOCTYPE html> \<a word>`],
  ['d <!-- e', String.raw`d \<!-- e`],
  ['`<code>` and <kbd>F2</kbd><br/>', '`<code>` and <kbd>F2</kbd><br/>'],
  ['<https://status.example/1> and a < b > c', '<https://status.example/1> and a < b > c'],
  [String.raw`\<nobody>`, String.raw`\<nobody>`],
  ['**all** of [it](https://example.com)', '**all** of [it](https://example.com)'],
]

describe('Markdown that a person writes', () => {
  for (const [typed, written] of cases) it(`is visible: ${typed}`, () => assert.equal(visibly(typed), written))

  it('keeps what was hidden before', () => {
    assert.equal(visibly('a <!-- b --> <c> <d>', 'x <!-- b --> <c>'), String.raw`a <!-- b --> <c> \<d>`)
  })

  const part = fc.constantFrom('<nobody>', '</nobody>', '<!-- x', '<a b>', 'own', '<x y="z">', '<Api/>', '<', '>', '&', '|')
  const typed = fc.array(part, {minLength: 1, maxLength: 5}).map(parts => `a ${parts.join(' ')} z`)

  it('shows every tag as it was typed', () => {
    fc.assert(fc.property(typed, words => assert.equal(shown(visibly(words)), words)))
  })

  it('is the same when it is written again', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({unit: fc.constantFrom(...'<>!-?/ab `\\"= ')})), words =>
        assert.equal(visibly(visibly(words)), visibly(words)),
      ),
    )
  })
})
