/** The times of an incident are told in a table, which follows the timeline when it is asked to. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {metricsTable} from '../../../src/core/chronology/metrics-table.ts'
import {documentOf, read} from './retiming.ts'

function withMetrics(text: string): string {
  const outcome = metricsTable(read(text))
  return 'edit' in outcome ? applyEdits(text, [outcome.edit]) : outcome.refused
}

const timeline = `- 10:00 UTC: The limit is set to ten. *(introduced)*
- 10:42 UTC: A customer calls. *(detected)*
- ~11:15 UTC: The limit is taken away. *(mitigated)*
- 12:00–12:20 UTC: The queue runs empty. *(recovered)*`

const table = `| Metric | Took | Between |
| --- | --- | --- |
| Time to detect | 42 min | introduced at 10:00 UTC, detected at 10:42 UTC |
| Time to mitigate | 1 h 15 min (1 h 7 min 30 s to 1 h 22 min 30 s) | introduced at 10:00 UTC, mitigated at 11:15 UTC |
| Time to recover | 2 h 20 min | introduced at 10:00 UTC, recovered at 12:20 UTC |`

const whole = (told: string): string => `${documentOf(told)}\n## Impact\n\nNo mail.\n`

describe('metricsTable', () => {
  it('stands at the end of the timeline', () => assert.equal(withMetrics(whole(timeline)), whole(`${timeline}\n\n${table}`)))

  it('is brought up to date in its place, and left alone when it is', () => {
    const written = withMetrics(whole(timeline)).replaceAll('\n', '\r\n')
    assert.equal(withMetrics(written), 'up-to-date')
    const later = written.replace('10:42 UTC: A', '10:50 UTC: A')
    assert.equal(
      withMetrics(later),
      later.replace('| 42 min | introduced at 10:00 UTC, detected at 10:42', '| 50 min | introduced at 10:00 UTC, detected at 10:50'),
    )
  })

  it('says why there is none', () => assert.equal(withMetrics(documentOf('- 10:42 UTC: a')), 'no-metrics'))
})
