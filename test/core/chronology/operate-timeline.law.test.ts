/** Whatever a person asks of a timeline, in whatever form it is written: it is done to the letter or not at all, nothing else changes, and its opposite restores the bytes. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {operateTimeline} from '../../../src/core/chronology/operate-timeline.ts'
import type {TimelineOperation} from '../../../src/core/chronology/operation.ts'
import {toldWords} from '../../../src/core/chronology/told.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {milestones} from '../../../src/core/model/timeline/milestone-name.ts'
import {read} from './retiming.ts'

const now = {instant: Date.UTC(2026, 2, 5, 11, 7), zone: 'UTC'}

/** Words that are hard to keep. */
const hardWords = [
  'rolled back',
  'saw `a | b`',
  '*all* queues full 🚒',
  'הוחזר לאחור',
  'see [log](#x)',
  'wrote \\* and _that_',
  '<b>down</b>, 3 > 2',
  'a',
] as const

const forms: readonly {
  readonly name: string
  readonly head?: string
  readonly between?: string
  readonly entry: (time: string, words: string, index: number) => string
}[] = [
  {name: 'items', entry: (time, words) => `- ${time} UTC – ${words}`},
  {name: 'bold items with more below', entry: (time, words, index) => `* **${time} UTC**: ${words}\n  - more of ${index}`},
  {name: 'numbers', entry: (time, words, index) => `${index + 1}. ${time} ${words}`},
  {name: 'items apart', between: '\n\n', entry: (time, words) => `- ${time} – ${words}`},
  {
    name: 'rows',
    head: '| Time | What | Who |\n|---|---|---|\n',
    entry: (time, words, index) => `| ${time} | ${words.replaceAll('|', '\\|')} | P${index} |`,
  },
  {name: 'headings', between: '\n\n', entry: (time, words, index) => `### ${time} UTC – ${words}\n\nText of ${index}.`},
  {name: 'paragraphs', between: '\n\n', entry: (time, words) => `${time} UTC – ${words}`},
  {name: 'quotes', entry: (time, words) => `> - ${time} – ${words}`},
]

interface Sample {
  readonly text: string
  readonly index: number
  readonly operation: TimelineOperation
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const samples: fc.Arbitrary<Sample> = fc
  .record({
    form: fc.constantFrom(...forms),
    start: fc.integer({min: 0, max: 1400}),
    waits: fc.array(fc.integer({min: 0, max: 200}), {minLength: 1, maxLength: 6}),
    words: fc.array(fc.constantFrom(...hardWords), {minLength: 6, maxLength: 6}),
    dated: fc.constantFrom('title', 'first'),
    newLine: fc.constantFrom('\n', '\r\n'),
    at: fc.nat(5),
    what: fc.nat(6),
    said: fc.constantFrom(...hardWords),
    time: fc.integer({min: 0, max: 1439}),
  })
  .map(({form, start, waits, words, dated, newLine, at, what, said, time}) => {
    const times: number[] = []
    waits.reduce((total, wait) => (times.push(total), total + wait), start)
    const day = (index: number): string => (dated === 'first' && index === 0 ? '2026-03-04 ' : '')
    const entries = times.map((minutes, index) => form.entry(`${day(index)}${clock(minutes)}`, words[index]!, index))
    const title = `# Mail stood still${dated === 'title' ? ', 2026-03-04' : ''}`
    const text = `${title}\n\n## Timeline\n\nIn UTC.\n\n${form.head ?? ''}${entries.join(form.between ?? '\n')}\n\n## Impact\n\nNobody got mail.\n`
    const index = at % times.length
    const operations: readonly TimelineOperation[] = [
      {type: 'reword', entry: index, text: said},
      {type: 'retime', entry: index, text: clock(time)},
      {type: 'add-after', entry: index, text: `${clock(time)} ${said}`},
      {type: 'remove', entry: index},
      {type: 'move', entry: index, by: 1},
      {type: 'mark', entry: index, milestone: milestones[time % milestones.length]!},
      {type: 'add-now', text: said},
    ]
    return {text: text.replaceAll('\n', newLine), index, operation: operations[what]!}
  })

const told = (text: string): readonly string[] => read(text).timeline.map(entry => `${entry.iso} ${entry.end} ${toldWords(text, entry)}`)

/** What undoes an operation, where there is such a thing in the same words. */
function opposite({text, index, operation}: Sample, focus: number | null): TimelineOperation | null {
  const entry = read(text).timeline[index]!
  switch (operation.type) {
    case 'reword':
      return {...operation, text: toldWords(text, entry)!}
    case 'retime':
      return {...operation, text: `${entry.date} ${entry.time}`}
    case 'move':
      return {...operation, entry: focus!, by: -1}
    case 'add-after':
    case 'add-now':
      return {type: 'remove', entry: focus!}
    case 'mark':
      return {...operation, milestone: null}
    default:
      return null
  }
}

/** What the entries are to say afterwards, in any order; `null` where the words of the operation say it. */
function expected({text, index, operation}: Sample): readonly string[] | null {
  const entries = told(text)
  switch (operation.type) {
    case 'remove':
      return entries.toSpliced(index, 1)
    case 'move':
      return entries.with(index, entries[index + 1]!).with(index + 1, entries[index]!)
    case 'mark':
      return entries
    case 'reword':
      return entries.with(
        index,
        entries[index]!.replace(/(\S+ \S+) .*/s, (_, when: string) => `${when} ${operation.text}`),
      )
    default:
      return null
  }
}

/** A date that had to be written stays when the reason for it is gone. */
const withoutDates = (text: string): string => text.replaceAll(/2026-03-0\d /g, '')

describe('operateTimeline, as a law', () => {
  it('does what it is asked and nothing else, and its opposite restores the bytes', () => {
    const done = new Map<string, number>()
    const refused = new Map<string, number>()
    fc.assert(
      fc.property(samples, sample => {
        const {text, operation, index} = sample
        const before = told(text)
        fc.pre(before.every(entry => /^2026/.test(entry)) && index < before.length)
        const outcome = operateTimeline(read(text), operation, now)
        const count = (counts: Map<string, number>): unknown => counts.set(operation.type, (counts.get(operation.type) ?? 0) + 1)
        if (!('edits' in outcome)) return void (outcome.refused === 'nothing-to-do' || count(refused))
        count(done)
        const there = applyEdits(text, outcome.edits)
        const wanted = expected(sample)
        if (wanted !== null) assert.deepEqual(told(there), wanted)
        else {
          const others = told(there).toSpliced(outcome.focus!, 1)
          assert.deepEqual(others, operation.type === 'retime' ? before.toSpliced(index, 1) : before)
        }
        const changed = outcome.edits.reduce((sum, {start, end}) => sum + end - start, 0)
        const longest = Math.max(...read(text).timeline.map(({span}) => span.end - span.start))
        assert.ok(changed <= 2 * (longest + 20), 'too much was written anew')
        assert.ok(there.endsWith(text.slice(text.indexOf('## Impact'))), 'another section has changed')
        const back = opposite(sample, outcome.focus)
        const undone = back && operateTimeline(read(there), back, now)
        if (undone === null) return
        assert.ok('edits' in undone, `${operation.type} cannot be taken back`)
        assert.equal(withoutDates(applyEdits(there, undone.edits)), withoutDates(text))
      }),
      {numRuns: 120},
    )
    for (const [type, count] of done)
      assert.ok(count > 5 * (refused.get(type) ?? 0), `${type}: ${count} done, ${refused.get(type)} refused`)
    assert.equal(done.size, 7)
  }).timeout(60_000)
})
