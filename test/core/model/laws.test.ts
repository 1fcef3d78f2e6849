/** Laws of the model: no text is too strange to read, and the division into chunks does not show. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {parseOpening} from '../../../src/core/document/parse.ts'
import {actionsOf} from '../../../src/core/model/actions/action.ts'
import {tasksOf} from '../../../src/core/model/actions/task.ts'
import {landmarksOf} from '../../../src/core/outline/landmark.ts'
import {readTitle} from '../../../src/core/outline/section-id-of.ts'
import {outlineOf} from '../../../src/core/outline/section.ts'
import {sectionIndexAt} from '../../../src/core/outline/section-at.ts'
import {hintsOf} from '../../../src/core/model/timeline/hints.ts'
import {momentsOf} from '../../../src/core/model/timeline/moment.ts'
import {stampAt} from '../../../src/core/dates/stamp.ts'
import {timelineOf} from '../../../src/core/model/timeline/timeline.ts'
import {actions, outline, timeline} from './reading.ts'

const piece = fc.constantFrom(
  '# ',
  '## ',
  '### ',
  '- ',
  '  - ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '> ',
  '**',
  '*',
  '`',
  '|',
  '\n',
  '\n\n',
  '\n---\n',
  '|---|---|\n',
  ' ',
  ':',
  '(',
  ')',
  '[',
  ']',
  '<summary>',
  '</summary>',
  '```\n',
  '    ',
  'Timeline',
  'Impact',
  'Action items',
  'Remediation',
  'Root cause',
  '5 Whys',
  'Why',
  'all times in UTC',
  '10:42',
  '~23:59',
  '00:10',
  '2026-03-04',
  'Feb 29',
  '13/13/2026',
  'PT',
  'CET',
  '??:??',
  'due',
  '@dana',
  '#12',
  'OPS-1',
  'Owner',
  'DONE',
  '✅',
  'word',
)
const markdown = fc.oneof(
  fc.array(piece, {maxLength: 60}).map(parts => parts.join('')),
  fc.string({unit: 'binary', maxLength: 80}),
)

describe('the reading of any document', function () {
  this.timeout(20_000)

  it('gives sections in order, one inside the other, within the text', () => {
    fc.assert(
      fc.property(markdown, text => {
        const {sections} = outline(text)
        sections.forEach(({heading, body, end, parent}, index) => {
          assert.ok(
            heading.start >= (sections[index - 1]?.heading.start ?? 0) &&
              heading.end <= body.start &&
              body.start <= body.end &&
              body.end <= end &&
              end <= text.length,
          )
          if (parent !== null) assert.ok(parent < index && sections[parent]!.heading.end <= heading.start && end <= sections[parent]!.end)
        })
      }),
      {numRuns: 400},
    )
  })

  it('finds at every heading the section that it opens', () => {
    fc.assert(
      fc.property(markdown, text => {
        const {sections} = outline(text)
        for (const [index, {heading}] of sections.entries()) assert.equal(sectionIndexAt(sections, heading.start), index)
      }),
      {numRuns: 400},
    )
  })

  it('gives entries and actions in order, within the text, twice the same', () => {
    fc.assert(
      fc.property(markdown, text => {
        for (const read of [timeline, actions] as const) {
          const found = read(text)
          assert.deepEqual(read(text), found)
          found.forEach(({offset, span}, index) => {
            assert.ok(offset >= (found[index - 1]?.offset ?? 0) && span.start <= span.end && span.end <= text.length)
          })
        }
        for (const {written, iso, date, time} of timeline(text)) {
          assert.ok(written.start <= written.end && written.end <= text.length)
          assert.ok(iso === null || !Number.isNaN(Date.parse(iso)), `${iso} is no date`)
          assert.equal(iso === null, date === null)
          assert.ok(time === null || /^\d\d:\d\d(?::\d\d)?$/.test(time))
        }
      }),
      {numRuns: 400},
    )
  })

  it('reads any title and any stamp', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({unit: 'grapheme'})), text => {
        assert.deepEqual(readTitle(text), readTitle(text))
        const stamp = stampAt(text)
        if (stamp !== null) assert.ok(stamp.start >= 0 && stamp.start < stamp.end && stamp.end <= text.length)
      }),
      {numRuns: 1000},
    )
  })
})

describe('the cost of reading', () => {
  const long: Readonly<Record<string, string>> = {
    blanks: `- 10:42 a${' '.repeat(50_000)}b (x)${' '.repeat(50_000)}c`,
    colons: `- 10:42 ${':'.repeat(50_000)}x`,
    handles: `- ${'@a '.repeat(30_000)}x`,
    addresses: `- ${'https://'.repeat(10_000)}x`,
    brackets: `- ${'(a)'.repeat(30_000)}`,
    digits: `- 10:42 ${'1-'.repeat(50_000)}`,
    lines: '10:42 a\n'.repeat(2_000),
    dates: '2026-03-04 '.repeat(10_000),
    names: '**a** '.repeat(2_000),
  }
  for (const [name, line] of Object.entries(long)) {
    const text = `# T\n\n## Timeline\n\n${line}\n\n## Action items\n\n${line}\n\n## ${line.slice(2)}\n`

    it(`stays small for many ${name}`, () => {
      const {nodes, elapsed} = parsed(text)
      const sections = outlineOf([{start: 0, items: landmarksOf(nodes, text), derived: []}], text)
      const moments = momentsOf(nodes, text)
      timelineOf([{start: 0, items: moments, derived: []}], {
        ...sections,
        written: {title: null, incident: null, date: null, report: null, zone: null},
        hints: hintsOf(moments),
      })
      actionsOf([{start: 0, items: tasksOf(nodes, text), derived: []}], sections.sections)
      assert.ok(elapsed() < 1_500, `${elapsed()} ms`)
    }).timeout(20_000)
  }
})

/** The clock starts after the parser, whose cost is bounded elsewhere. */
function parsed(text: string): {readonly nodes: readonly RootContent[]; readonly elapsed: () => number} {
  const nodes = parseOpening(text).children
  const start = performance.now()
  return {nodes, elapsed: () => performance.now() - start}
}
