/** Measures the rules on labelled sentences, and keeps what was reached. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import type {SectionId} from '../../../src/core/document/section-id.ts'
import type {Sensitivity} from '../../../src/core/profiles/sensitivity.ts'
import {noVocabulary, seenIn} from './reading.ts'

interface Labelled {
  readonly id: string
  readonly text: string
  readonly section: SectionId
  readonly rule: string | null
}

/** What was reached by those who look thoroughly; `seenIn` asks as they do. */
const floors = [
  {file: 'tune.jsonl', precision: 0.98, recall: 0.97, rightRule: 0.96},
  {file: 'idioms.jsonl', precision: 0.98, recall: 0.97, rightRule: 0.97},
  {file: 'tune-2.jsonl', precision: 0.98, recall: 0.97, rightRule: 0.94},
  {file: 'tune-3-language-a.jsonl', precision: 0.98, recall: 0.95, rightRule: 0.92},
  {file: 'tune-3-language-b.jsonl', precision: 0.97, recall: 0.91, rightRule: 0.89},
  {file: 'tune-4-breadth.jsonl', precision: 0.95, recall: 0.9, rightRule: 0.88},
  {file: 'tune-4-precision.jsonl', precision: 0.66, recall: 0.92, rightRule: 0.94},
]
const listed = new Set<SectionId>(['action-items', 'five-whys', 'timeline', 'tollgates', 'fishbone', 'so-what'])

describe('labelled sentences', () => {
  for (const {file, precision, recall, rightRule} of floors) {
    it(`${file}: precision ${precision}, recall ${recall}, right rule ${rightRule}`, function () {
      this.timeout(20_000)
      const rows = rowsOf(file)
      assert.ok(rows.length > 100)
      const {hit, right, missed, mistaken, wrong} = measured(rows, 'thorough')
      const report = `\n${wrong.join('\n')}`
      assert.ok(hit / (hit + mistaken) >= precision, `precision ${hit / (hit + mistaken)}${report}`)
      assert.ok(hit / (hit + missed) >= recall, `recall ${hit / (hit + missed)}${report}`)
      assert.ok(right / hit >= rightRule, `right rule ${right / hit}${report}`)
    })
  }

  it('are nearly all found, and hardly any neutral one is, by what is sure', function () {
    this.timeout(60_000)
    const {hit, missed, mistaken, wrong} = measured(
      floors.flatMap(({file}) => rowsOf(file)),
      'sure',
    )
    const report = `\n${wrong.join('\n')}`
    assert.ok(hit / (hit + mistaken) >= 0.995, `precision ${hit / (hit + mistaken)}${report}`)
    assert.ok(hit / (hit + missed) >= 0.95, `recall ${hit / (hit + missed)}${report}`)
  })
})

const rowsOf = (file: string): readonly Labelled[] =>
  readFileSync(new URL(`sentences/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Labelled)

interface Measured {
  readonly hit: number
  readonly right: number
  readonly missed: number
  readonly mistaken: number
  /** What to read when a floor is not reached. */
  readonly wrong: readonly string[]
}

function measured(rows: readonly Labelled[], sensitivity: Sensitivity): Measured {
  const wrong: string[] = []
  const count = {hit: 0, right: 0, missed: 0, mistaken: 0}
  for (const row of rows) {
    const section = row.section === ('other' as SectionId) ? null : row.section
    const rules = seenIn(markdownOf(row), section, noVocabulary, sensitivity).map(seen => seen.rule)
    if (row.rule === null || row.rule === 'single-cause' || row.rule === 'named-individual') {
      if (rules.length > 0) {
        count.mistaken++
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
  return {...count, wrong}
}

/** A sentence as it would stand in its section: as a list item, in a table, or as it is. */
function markdownOf({text, section}: Labelled): string {
  if (text.startsWith('|')) {
    const cells = text.split('|').length - 2
    return `|${' h |'.repeat(cells)}\n|${'---|'.repeat(cells)}\n${text}\n`
  }
  return `${listed.has(section) && !/^(?:[-*>#]|<!--)/.test(text) ? '- ' : ''}${text}\n`
}
