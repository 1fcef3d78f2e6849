/** Law: what a document says does not depend on where it is cut for the parser. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseChunk, type Chunk} from '../../../src/core/document/chunk.ts'
import {openDocument, type Document} from '../../../src/core/document/document.ts'
import {frontMatterEnd} from '../../../src/core/document/front-matter-fence.ts'
import {grouped} from '../../../src/core/document/group.ts'
import {createChecker, defaultConfiguration, readPostmortem} from '../../../src/core/index.ts'
import {optionsIn} from '../../../src/core/model/options.ts'
import {tollgatesIn} from '../../../src/core/model/tollgates.ts'
import {silencingOf} from '../../../src/core/rule/silencing.ts'
import {writtenDocuments} from '../document/writing.ts'

/** The document as one chunk. */
function uncut(text: string): Document {
  const {defined} = openDocument(text)
  const chunk = parseChunk(text, {first: true, within: null, frontMatter: frontMatterEnd(text) > 0, last: true}, defined) as Chunk
  return {text, name: null, chunks: [chunk], groups: grouped([chunk]), starts: [0], defined, derived: []}
}

const check = createChecker(defaultConfiguration)

function readingOf(document: Document): unknown {
  const {sections, actions, timeline, trees, title} = readPostmortem(document)
  const findings = check(document).findings.map(finding => ({...finding, fixes: undefined}))
  const options = sections.map(({heading, end}) => optionsIn(document, {start: heading.start, end}))
  const gates = sections.map(({heading, end}) => tollgatesIn(document, {start: heading.start, end}))
  return {sections, actions, timeline, trees, title, findings, options, gates, silenced: silencingOf(document).all}
}

const opening = fc.constantFrom(
  '## Timeline',
  '## Action items\n\n**Lina** will see to these:',
  '## Action items\n\n**Short term:**',
  '## Background\n\nAll times are in CET, and on 2026-03-04:',
  '## Remediation',
  '## Options considered',
  '## Tollgates',
  '## Impact\n\n<!-- postmortem-ignore vague-quantity -- counted later -->',
  '**What went well**',
  `## Impact\n\n${'The shop was slow. '.repeat(25)}\n\n<!-- postmortem-ignore vague-quantity -- counted later -->`,
)
const item = fc.constantFrom(
  '- [ ] Add an alert on the disk (@ana, due 2026-05-01, #12)',
  '- [x] Many hosts were looked at, and some of them twice (@ben)',
  '- 10:42 UTC: many requests failed\n  - 10:44: the first call',
  '- 23:55: somebody should have looked at the log',
  '- 00:10: the queue was empty <!-- postmortem-ignore hindsight -- told by the vendor -->',
  '- **Impact:** some customers saw an error page\n  - 10:50: and again\n  - 10:52: and again',
  '- **Dana**\n  - [ ] Rotate the logs\n  - Write it down',
  '- Short term:\n  - Rotate the logs',
  '- <!-- postmortem-ignore vague-quantity -->',
  '- Some customers called\n  <!-- postmortem-ignore vague-quantity -- told by support -->',
  '- Staging: its data are too few. Follow-up: #14',
  '- TODO\n\n  Nobody looked at [the report][report].',
  '- We were told in the call:',
)
const row = fc.constantFrom(
  '| 10:42 | many requests failed | @ana |',
  '| 2026-03-05 00:10 | somebody should have looked at the log | |',
  '| Unit tests | they use other data | #12 |',
  '| TODO <!-- postmortem-ignore placeholder-text -- ours --> | x | `a | b` |',
  '| <your name> | some | Several |',
)
const head = fc.constantFrom(
  '| Time (UTC) | What | Who |\n|---|---|---|',
  '| Gate | Why it passed | Follow-up |\n|---|---|---|',
  '| Metric | Value | Owner |\n|---|---|---|',
)
const some = <T>(part: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(part, {maxLength: 24, size: 'max'})
const block = fc.oneof(
  fc.tuple(some(item), fc.constantFrom('\n', '\n', '\n\n')).map(([items, gap]) => items.join(gap)),
  fc.tuple(some(item), some(item)).map(([items, more]) => [...items, ...more.map(each => each.replace(/^-/, '*'))].join('\n')),
  some(item).map(items => items.map((each, index) => `${index + 1}. ${each.slice(2).replaceAll('\n', '\n ')}`).join('\n')),
  fc
    .tuple(fc.nat({max: 14}), fc.nat({max: 14}))
    .map(
      ([before, timed]) => '- Many hosts were slow that day\n'.repeat(before) + '- 10:42 UTC: somebody should have looked\n'.repeat(timed),
    ),
  fc.tuple(head, some(row)).map(([first, rows]) => [first, ...rows].join('\n')),
)
const document = fc
  .tuple(fc.constantFrom('', '---\nseverity: SEV1\ndate: 2026-03-04\n---\n\n'), fc.array(fc.tuple(opening, block), {maxLength: 5}))
  .map(
    ([front, parts]) =>
      `${front}# Mail was late\n\n${parts.flat().join('\n\n')}\n\n## References\n\n[report]: https://example.com/report\n`,
  )

describe('what a document says', () => {
  it('is the same wherever lists and tables are cut', () => {
    fc.assert(
      fc.property(document, text => assert.deepEqual(readingOf(openDocument(text)), readingOf(uncut(text)))),
      {numRuns: 150},
    )
  })

  it('is the same of documents as people write them', () => {
    for (const text of writtenDocuments.map(written => written.replace(/^\ufeff/, '')))
      assert.deepEqual(readingOf(openDocument(text)), readingOf(uncut(text)))
  })
})
