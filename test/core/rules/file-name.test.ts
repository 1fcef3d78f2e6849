/** What the name of a file says of the day of its incident. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, editDocument, openDocument, type Document} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)

const mismatchesIn = (document: Document): readonly string[] =>
  check(document).findings.flatMap(({rule, start, end, message}) =>
    rule === 'date-mismatch' ? [`${document.text.slice(start, end).trim()} | ${message}`] : [],
  )

const timeline =
  '# Postmortem: mail queue stuck\n\n## Timeline (UTC)\n\n- 2025-01-04 10:42: The queue was full.\n- 2025-01-04 11:10: It was empty.\n'
const said = (place: string): string =>
  `${place} | The file’s name has this day in another year (2026-01-04): “2025-01-04”. Which year is right?`

describe('the name of a file', () => {
  it('is held against the timeline', () =>
    assert.deepEqual(mismatchesIn(openDocument(timeline, '2026-01-04-mail.md')), [said('2025-01-04 10:42')]))

  it('is held against the title and the front matter', () => {
    const titled = '# Mail queue stuck, 2025-01-04\n'
    assert.deepEqual(mismatchesIn(openDocument(titled, '2026-01-04-mail.md')), [said(titled.trim())])
    const dated = '---\ndate: 2025-01-04\n---\n\n# Mail queue stuck\n'
    assert.deepEqual(mismatchesIn(openDocument(dated, '20260104_mail.md')), [said('date: 2025-01-04')])
  })

  it('says no more where title and timeline contradict each other', () => {
    const text = timeline.replace('stuck', 'stuck, 2026-01-04')
    assert.equal(mismatchesIn(openDocument(text, '2026-01-04-mail.md')).length, 1)
    assert.deepEqual(mismatchesIn(openDocument(text, '2026-01-04-mail.md')), mismatchesIn(openDocument(text)))
  })

  const harmless = [
    '2025-01-04-mail.md',
    '2025-01-09-mail.md',
    '2026-02-11-review.md',
    'mail.md',
    'PM2026-003.md',
    '2026-01.md',
    '01-04-2026.md',
    '',
  ]
  for (const name of harmless)
    it(`says nothing when it is ${JSON.stringify(name)}`, () => assert.deepEqual(mismatchesIn(openDocument(timeline, name)), []))

  it('is nothing to a text that has none', () => assert.deepEqual(mismatchesIn(openDocument(timeline)), []))

  it('stays while the text is edited', () => {
    const document = openDocument(timeline, '2026-01-04-mail.md')
    const edited = editDocument(document, [{start: timeline.length, end: timeline.length, text: '\n## Impact\n'}])
    assert.equal(mismatchesIn(edited).length, 1)
    const at = timeline.indexOf('2025')
    const mended = editDocument(edited, [{start: at, end: at + 4, text: '2026'}])
    assert.deepEqual(mismatchesIn(mended), [])
  })
})
