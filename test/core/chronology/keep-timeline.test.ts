/** A diagram of a timeline is kept in its document: one edit brings it, one takes it away, and it says what the entries say. */
import assert from 'node:assert/strict'
import {keepTimeline} from '../../../src/core/chronology/keep-timeline.ts'
import {keptTimelineOf, refreshedTimeline} from '../../../src/core/chronology/kept-timeline.ts'
import {tellTheSame} from '../../../src/core/chronology/tell-the-same.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import type {TimelineForm} from '../../../src/core/pictures/timeline/timeline-mermaid.ts'
import {documentOf, read} from './retiming.ts'

const list = '- 10:00 UTC: The limit is set to ten. *(introduced)*\n- 10:42 UTC: A customer calls. *(detected)*'
const sentence = 'All times are those of the log.'
const whole = (timeline: string): string => `${documentOf(timeline)}\n${sentence}\n\n## Impact\n\nNo mail.\n`
const block = /\n\n```mermaid\r?\n%% postmortem: kept up to date from the timeline\r?\n([^]*?)\n```(?=\r?\n)/

function keeping(text: string, on: boolean, form: TimelineForm = 'gantt'): string {
  const outcome = keepTimeline(read(text), on, form)
  return 'edits' in outcome ? applyEdits(text, outcome.edits) : outcome.refused
}

const refreshed = (text: string): string =>
  applyEdits(
    text,
    refreshedTimeline(text, () => read(text)),
  )

const forms: Readonly<Record<string, string>> = {
  'a list': list,
  'a list with more below': list.replace('calls.', 'calls.\n  - She waits.\n\n    Long.'),
  'a list that goes on without times': `${list}\n- Much later it was found.`,
  'a table': '| Time | Event |\n| --- | --- |\n| 10:42 UTC | Full |\n| 11:24 UTC | Paged |',
  headings: '### 10:42 UTC Full\n\nThe disk.\n\n### 11:24 UTC Paged\n\nThe engineer.',
  paragraphs: '10:42 UTC Full\n\n11:24 UTC Paged',
  'a quote': '> - 10:42 UTC Full\n> - 11:24 UTC Paged',
  HTML: '<table>\n<tr><th>Time</th><th>Event</th></tr>\n<tr><td>10:42 UTC</td><td>Full</td></tr>\n</table>',
  'a very long list': Array.from({length: 1_000}, (_, index) => `- 10:${String(index % 60).padStart(2, '0')} UTC: Step ${index}.`).join(
    '\n',
  ),
}

describe('a kept diagram of a timeline', () => {
  for (const [name, timeline] of Object.entries(forms))
    for (const newLine of ['\n', '\r\n'])
      it(`stands under ${name} and goes again without a trace, with ${JSON.stringify(newLine)}`, () => {
        const text = whole(timeline).replaceAll('\n', newLine)
        const before = read(text)
        assert.ok(before.timeline.length > 0)
        const kept = keeping(text, true)
        const [, source = ''] = block.exec(kept.replaceAll('\r\n', '\n')) ?? []
        assert.match(source, /^gantt\n/)
        assert.ok(kept.indexOf('```mermaid') < kept.indexOf('## Impact'))
        if (name !== 'headings') assert.ok(kept.indexOf('```mermaid') < kept.indexOf(sentence), kept)
        assert.equal(kept.includes('\r\n'), newLine === '\r\n')
        assert.equal(/[^\r]\n/.test(kept), newLine === '\n')
        assert.ok(tellTheSame(read(kept).timeline, before.timeline))
        assert.equal(refreshed(kept), kept)
        assert.equal(keeping(kept, true), 'nothing-to-do')
        assert.equal(keeping(kept, false), text)
        assert.equal(keeping(text, false), 'nothing-to-do')
      })

  for (const form of ['gantt', 'timeline'] as const)
    it(`follows the entries as a ${form}, and nothing else is changed`, () => {
      const kept = keeping(whole(list), true, form)
      const changed = kept
        .replace('A customer calls.', 'A patient calls.')
        .replace(sentence, `- 11:15 UTC: It is taken away.\n\n${sentence}`)
      const fresh = refreshed(changed)
      assert.match(block.exec(fresh)![1]!, new RegExp(`^${form}\n[^]*A patient calls[^]*It is taken away`))
      assert.equal(fresh.replace(block, ''), changed.replace(block, ''))
      assert.equal(refreshed(fresh), fresh)
    })

  it('costs a document without one no look at its entries', () => {
    const look = (): never => assert.fail('the document is read')
    assert.deepEqual(refreshedTimeline(whole(`${list}\n\n\`\`\`mermaid\ngantt\n\`\`\``), look), [])
  })

  it('is what stands in nothing else and has an end', () => {
    const kept = keeping(whole(list), true)
    const shown = kept.replace('```mermaid', '````markdown\n```mermaid').replace('\n```\n', '\n```\n````\n')
    const open = kept.slice(0, kept.indexOf('\n```\n', kept.indexOf('%% postmortem')))
    for (const text of [shown, open]) {
      assert.equal(keptTimelineOf(read(text).document), null)
      assert.deepEqual(
        refreshedTimeline(text, () => read(text)),
        [],
      )
    }
  })

  it('stays as it is when its last entry has gone, and is not made for none', () => {
    const kept = keeping(whole(list), true).replace(list, 'Nothing is known.')
    assert.equal(refreshed(kept), kept)
    assert.equal(keeping(kept, false), whole('Nothing is known.'))
    assert.equal(keeping(whole('Nothing is known.'), true), 'nothing-to-do')
  })
})
