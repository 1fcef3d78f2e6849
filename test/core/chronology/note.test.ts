/** A note stands in the timeline as its neighbours do, whatever they are. */
import assert from 'node:assert/strict'
import {incidentStart} from '../../../src/core/chronology/incident-start.ts'
import {noteEdits} from '../../../src/core/chronology/note.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {documentOf, read} from './retiming.ts'

/** Of 4 March 2026, 13:05 UTC, told by a person in Berlin. */
const now = {instant: Date.UTC(2026, 2, 4, 13, 5, 20), zone: 'Europe/Berlin'}

function noted(text: string, note: string): string | null {
  const edits = noteEdits(read(text), note, now)
  return edits && applyEdits(text, edits)
}

const list = '- 2026-03-04 10:42 UTC – paged\n- 12:50 UTC – looked'

const cases: readonly (readonly [name: string, before: string, note: string, after: string])[] = [
  ['a list', list, 'restarted it', `${list}\n- 13:05 UTC – restarted it`],
  ['a list in the person’s own zone', '- 10:42: paged', 'restarted it', '- 10:42: paged\n- 14:05: restarted it'],
  ['a milestone', list, 'Detected: a customer calls', `${list}\n- 13:05 UTC – Detected: a customer calls`],
  [
    'a table',
    '| Time (CET) | Who | What |\n|---|---|---|\n| 2026-03-04 11:42 | Ana | paged |',
    'a | b',
    '| Time (CET) | Who | What |\n|---|---|---|\n| 2026-03-04 11:42 | Ana | paged |\n| 2026-03-04 14:05 |  | a \\| b |',
  ],
  ['headings', '### 10:42 UTC – paged\n\nText.', 'restarted', '### 10:42 UTC – paged\n\nText.\n\n### 13:05 UTC – restarted'],
  ['lines', '10:42 UTC paged\n\n12:50 UTC looked', 'up', '10:42 UTC paged\n\n12:50 UTC looked\n\n13:05 UTC up'],
  [
    'the last entry first',
    '- 12:50 UTC c\n- 12:42 UTC b\n- 10:42 UTC a',
    'd',
    '- 13:05 UTC d\n- 12:50 UTC c\n- 12:42 UTC b\n- 10:42 UTC a',
  ],
  ['words below', `${list}\n\nWe were lucky.`, 'up', `${list}\n- 13:05 UTC – up\n\nWe were lucky.`],
  ['entries without a plain time', '- ~10:42 UTC: paged', 'up', '- ~10:42 UTC: paged\n- **2026-03-04 13:05 UTC**: up'],
  ['a time that is said', list, '12:58 restarted it', `${list}\n- 12:58 UTC – restarted it`],
  ['a time that is said before others', list, '11:00: -5% traffic', list.replace('\n', '\n- 2026-03-04 11:00 UTC – -5% traffic\n')],
  ['a time of yesterday', list, '22:00 deployed', `- 2026-03-03 22:00 UTC – deployed\n${list}`],
  ['a range, which is words', list, '11:00 - 12:00 is quiet', `${list}\n- 13:05 UTC – “11:00 - 12:00 is quiet”`],
  ['a time alone, which is words', list, '11:00', `${list}\n- 13:05 UTC – “11:00”`],
  ['signs of Markdown', list, 'rm *.log <all> # `a|b`', `${list}\n- 13:05 UTC – rm \\*.log \\<all> # \`a|b\``],
  ['the template’s gap', '- **{{YYYY-MM-DD HH:MM}} UTC**: {{what happened}}', 'up', '- **2026-03-04 13:05 UTC**: up'],
]

describe('noteEdits', () => {
  for (const [name, before, note, after] of cases)
    it(`writes into ${name}`, () => assert.equal(noted(documentOf(before), note), documentOf(after)))

  it('tells no day where no entry tells one', () => {
    const text = (timeline: string): string => `# Mail stood still\n\n## Timeline\n\n${timeline}\n`
    assert.equal(noted(text('- 10:42: paged'), 'up'), text('- 10:42: paged\n- 14:05: up'))
    assert.equal(noted(text('- 12:50: b\n- 12:42: b\n- 10:42: a'), 'up'), text('- 14:05: up\n- 12:50: b\n- 12:42: b\n- 10:42: a'))
    const table = '| Time | What |\n|---|---|\n| 11:42 | paged |'
    assert.equal(noted(text(table), '10:42'), text(`${table}\n| 14:05 | “10:42” |`))
  })

  it('makes the section where there is none, in an empty document too', () => {
    assert.equal(noted('', 'up'), '## Timeline\n\n- **2026-03-04 13:05 UTC**: up\n')
    assert.equal(
      noted('# Mail\r\n\r\n## Impact\r\n\r\nNobody.\r\n', 'up'),
      '# Mail\r\n\r\n## Impact\r\n\r\nNobody.\r\n\r\n## Timeline\r\n\r\n- **2026-03-04 13:05 UTC**: up\r\n',
    )
  })

  it('writes the same words as often as they are said', () => {
    const once = noted(documentOf(list), 'still down')!
    assert.equal(noted(once, 'still down'), documentOf(`${list}\n- 13:05 UTC – still down\n- 13:05 UTC – still down`))
  })
})

describe('incidentStart', () => {
  const startOf = (timeline: string): string => new Date(incidentStart(read(documentOf(timeline)), now)).toISOString().slice(0, 16)

  it('is the first entry of the last day, or now', () => {
    assert.equal(startOf(list), '2026-03-04T10:42')
    assert.equal(startOf(`- 2026-03-01 08:00 UTC – deployed\n${list}`), '2026-03-04T10:42')
    assert.equal(startOf('- 2026-03-01 08:00 UTC – deployed'), '2026-03-04T13:05')
    assert.equal(startOf('- 2026-03-04 18:00 UTC – planned'), '2026-03-04T13:05')
  })
})
