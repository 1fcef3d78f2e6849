/** What holds for every text: no rule throws, spans lie inside the text, and asking twice gives the same. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {sectionIds} from '../../../src/core/document/section-id.ts'
import {messageOf} from '../../../src/core/model/remark.ts'
import {advisoryRules, contextOf, languageRules, passagesIn} from './reading.ts'

const words = fc.constantFrom(
  ...'the team Ana @ana engineer pod it they who that should could have had been was not never failed forgot to check by of and , . ? ! " \' `code` careless simply obviously 10:05 because if why DevOps 101 constructor nobody none one’s it’s \n - >'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(words, {maxLength: 60}).map(parts => parts.join(' ')),
  fc.string({unit: 'binary', maxLength: 200}),
)

describe('every text', () => {
  it('keeps the laws of language rules', function () {
    this.timeout(60_000)
    fc.assert(
      fc.property(text, fc.constantFrom(...sectionIds), (markdown, section) => {
        for (const passage of passagesIn(markdown)) {
          for (const rule of [...languageRules, ...advisoryRules]) {
            const first = [...rule.decide(passage, contextOf(section))]
            for (const {start, end} of first) assert.ok(start >= 0 && start < end && end <= passage.text.length)
            for (const match of first) assert.match(messageOf(rule.say(match, passage)), /^[^“"'‘?]+: “.+”\. .+\?/su)
            assert.deepEqual([...rule.decide(passage, contextOf(section))], first)
          }
        }
      }),
      {numRuns: 400},
    )
  })
})
