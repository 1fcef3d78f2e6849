/** Measures the rules on labelled sentences, and keeps what was reached. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import type {SectionId} from '../../../src/core/document/section-id.ts'
import {seenIn} from './reading.ts'

interface Labelled {
  readonly id: string
  readonly text: string
  readonly section: SectionId
  readonly rule: string | null
}

const floors = [
  {file: 'tune.jsonl', precision: 0.98, recall: 0.97, rightRule: 0.97},
  {file: 'idioms.jsonl', precision: 0.98, recall: 0.97, rightRule: 0.97},
  {file: 'tune-2.jsonl', precision: 0.98, recall: 0.97, rightRule: 0.94},
  {file: 'tune-3-language-a.jsonl', precision: 0.98, recall: 0.96, rightRule: 0.92},
  {file: 'tune-3-language-b.jsonl', precision: 0.97, recall: 0.91, rightRule: 0.89},
  {file: 'tune-4-breadth.jsonl', precision: 0.95, recall: 0.9, rightRule: 0.88},
  {file: 'tune-4-precision.jsonl', precision: 0.66, recall: 0.92, rightRule: 0.94},
]
const listed = new Set<SectionId>(['action-items', 'five-whys', 'timeline', 'tollgates', 'fishbone', 'so-what'])

describe('labelled sentences', () => {
  for (const {file, precision, recall, rightRule} of floors) {
    it(`${file}: precision ${precision}, recall ${recall}, right rule ${rightRule}`, function () {
      this.timeout(20_000)
      const rows = readFileSync(new URL(`sentences/${file}`, import.meta.url), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Labelled)
      assert.ok(rows.length > 100)
      const wrong: string[] = []
      const count = {hit: 0, right: 0, missed: 0, false: 0}
      for (const row of rows) {
        const rules = seenIn(markdownOf(row), row.section === ('other' as SectionId) ? null : row.section).map(seen => seen.rule)
        if (row.rule === null || row.rule === 'single-cause' || row.rule === 'named-individual') {
          if (rules.length > 0) {
            count.false++
            wrong.push(`${row.id} should be silent, got ${rules.join()}: ${row.text}`)
          }
        } else if (rules.length === 0) {
          count.missed++
          wrong.push(`${row.id} should be ${row.rule}: ${row.text}`)
        } else {
          count.hit++
          if (rules.includes(row.rule)) count.right++
          else wrong.push(`${row.id} should be ${row.rule}, got ${rules.join()}: ${row.text}`)
        }
      }
      const report = `\n${wrong.join('\n')}`
      assert.ok(count.hit / (count.hit + count.false) >= precision, `precision ${count.hit / (count.hit + count.false)}${report}`)
      assert.ok(count.hit / (count.hit + count.missed) >= recall, `recall ${count.hit / (count.hit + count.missed)}${report}`)
      assert.ok(count.right / count.hit >= rightRule, `right rule ${count.right / count.hit}${report}`)
    })
  }
})

/** A sentence as it would stand in its section: as a list item, in a table, or as it is. */
function markdownOf({text, section}: Labelled): string {
  if (text.startsWith('|')) {
    const cells = text.split('|').length - 2
    return `|${' h |'.repeat(cells)}\n|${'---|'.repeat(cells)}\n${text}\n`
  }
  return `${listed.has(section) && !/^(?:[-*>#]|<!--)/.test(text) ? '- ' : ''}${text}\n`
}
