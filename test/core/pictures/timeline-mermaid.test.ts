/** Mermaid's text of a timeline says what its picture says, with nothing in the words that it could take for its own. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {timelineMermaidOf} from '../../../src/core/pictures/timeline/timeline-mermaid.ts'
import {anyReview, reviewOf} from './timelines.ts'

const review = reviewOf([
  '23:42 Deployed: #4; 50 % *(introduced)*',
  '~23:50 Errors',
  '2026-03-05 00:10 – 00:20 Paged *(detected)*',
  'TBD – click here',
  '25:77 – section: two',
])

describe('a timeline as a Mermaid diagram', () => {
  it('has a section for each day, and one for what has no place', () => {
    assert.equal(
      timelineMermaidOf(review, 'timeline'),
      [
        'timeline',
        '  title Disk full, 2026-03-04',
        '  section Wed 2026-03-04',
        '    23#58;42 : introduced#58; Deployed#58; #35;4#59; 50 %',
        '    #126;23#58;50 : Errors',
        '  section Thu 2026-03-05',
        '    00#58;10–00#58;20 : detected#58; Paged',
        '    no time : click here',
        '  section Without a place on the axis',
        '    25#58;77 : section#58; two',
        '',
      ].join('\n'),
    )
  })

  it('has phases and times to scale as a Gantt chart', () => {
    assert.equal(
      timelineMermaidOf(review, 'gantt'),
      [
        'gantt',
        '  title Disk full, 2026-03-04',
        '  dateFormat YYYY-MM-DDTHH:mm:ss',
        '  axisFormat %H:%M',
        '  section Phases',
        '    until detected#58; 28 min :2026-03-04T23:42:00, 2026-03-05T00:10:00',
        '  section Timeline (UTC)',
        '    23#58;42 introduced#58; Deployed#58; #35;4#59; 50 % :crit, milestone, 2026-03-04T23:42:00, 0s',
        '    #126;23#58;50 Errors :2026-03-04T23:47:30, 2026-03-04T23:52:30',
        '    00#58;10–00#58;20 detected#58; Paged :crit, 2026-03-05T00:10:00, 2026-03-05T00:20:00',
        '    no time click here :2026-03-05T00:00:00, 2026-03-06T00:00:00',
        '',
      ].join('\n'),
    )
  })

  it('has a line for every entry, and no sign of its own in their words, whatever the timeline', () => {
    fc.assert(
      fc.property(anyReview(20), each => {
        const lines = timelineMermaidOf(each, 'timeline').trimEnd().split('\n')
        const events = lines.filter(line => line.startsWith('    '))
        assert.equal(events.length, each.timeline.length)
        for (const line of events) assert.match(line, /^ {4}(?:[^":#;<>\\`*~$|]|#\d+;)+ : (?:[^":#;<>\\`*~$|]|#\d+;)+$/)
      }),
    )
  })
})
