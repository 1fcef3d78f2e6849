/** The checklist of a document: what is done, empty and missing. */
import assert from 'node:assert/strict'
import {
  changedRows,
  checklistOf,
  defaultConfiguration,
  openDocument,
  profileNamed,
  profiles,
  readPostmortem,
  type ChecklistEntry,
  type Profile,
} from '../../../src/core/index.ts'

const ours: Profile = {
  ...profileNamed('review'),
  name: 'ours',
  required: [['summary'], ['impact'], ['timeline', 'response'], ['action-items']],
  recommended: [
    ['detection', 'tollgates'],
    ['mitigation', 'response'],
  ],
  severities: {},
}

const checklist = (text: string): readonly string[] => {
  const postmortem = readPostmortem(openDocument(text), {...defaultConfiguration, profile: 'ours', profiles: [ours]})
  return checklistOf(postmortem).map(({title, state, owed}) => `${title}: ${state}, ${owed}`)
}

describe('the checklist', () => {
  it('lists what is there and what is owed in canonical order', () => {
    const text =
      '# Late mail\n\n## Action items\n\n- [ ] Alert\n\n## TL;DR\n\nMail was late.\n\n## Impact\n\n<!-- Whom? -->\n\n## References\n\n[x](y)\n'
    assert.deepEqual(checklist(text), [
      'TL;DR: done, required',
      'Impact: empty, required',
      'Detection: missing, recommended',
      'Timeline: missing, required',
      'Root causes: missing, recommended',
      'Mitigation: missing, recommended',
      'Action items: done, required',
      'References: done, extra',
    ])
  })

  it('takes any of the sections that will do', () => {
    const titles = checklist('## Summary\n\nLate.\n\n## Impact\n\nAll.\n\n## Response\n\nRestart.\n\n## Action items\n\n- Alert\n')
    assert.deepEqual(titles, [
      'Summary: done, required',
      'Impact: done, required',
      'Detection: missing, recommended',
      'Response: done, required',
      'Timeline: missing, recommended',
      'Root causes: missing, recommended',
      'Action items: done, required',
    ])
  })

  it('counts a section as done when one of its name is', () => {
    assert.ok(checklist('## Impact\n\n## Impact\n\nAll customers.\n').includes('Impact: done, required'))
  })

  it('does not take lessons for what will change, in no profile', () => {
    for (const {name} of profiles) {
      const text = `---\nprofile: ${name}\n---\n\n# Late mail\n\n## Lessons learned\n\nQueues need alerts.\n`
      const entries = checklistOf(readPostmortem(openDocument(text)))
      const actions = entries.find(({id}) => id === 'action-items')
      assert.equal(actions?.state, 'missing', name)
    }
  })
})

describe('the rows of the checklist', () => {
  const entriesOf = (text: string): readonly ChecklistEntry[] => checklistOf(readPostmortem(openDocument(text)))

  it('are drawn again only where a person would see it, while 57 letters are typed', () => {
    const sentence = 'Mail was late by two hours, since a disk had no more room'
    assert.equal(sentence.length, 57)
    const start = '# Late mail\n\n## Summary\n\n'
    const end = '\n\n## Timeline\n\n## Action items\n\n- [ ] Alert (@dana, due 2026-05-01, #12)\n'
    let shown = entriesOf(`${start}${end}`)
    const drawn: unknown[] = []
    for (let typed = 1; typed <= sentence.length; typed++) {
      const entries = entriesOf(`${start}${sentence.slice(0, typed)}${end}`)
      const rows = changedRows(shown, entries)
      if (rows.length > 0) drawn.push(rows)
      shown = entries
    }
    assert.deepEqual(drawn, [['summary']])
  })

  it('are another list when a section comes or goes', () => {
    const before = entriesOf('## Summary\n\nLate.\n')
    assert.equal(changedRows(before, entriesOf('## Summary\n\nLate.\n\n## References\n\nx\n')), 'all')
    assert.deepEqual(changedRows(before, entriesOf('## TL;DR\n\nLate.\n')), ['summary'])
    assert.deepEqual(changedRows(before, before), [])
  })

  it('tell the times of the timeline, and follow them alone', () => {
    const text =
      '# Late mail, 2026-03-04\n\n## Timeline\n\n- 10:00 UTC: Set. *(introduced)*\n- 10:42 UTC: A call. *(detected)*\n\n## Impact\n\nMail.\n'
    const before = entriesOf(text)
    const told = before.map(({id, metrics}) => [id, ...metrics.map(({name, seconds}) => `${name} ${seconds}`)].join(': '))
    assert.deepEqual(
      told.filter(row => row.includes(':')),
      ['timeline: time-to-detect 2520'],
    )
    assert.deepEqual(changedRows(before, entriesOf(text.replace('A call', 'A letter'))), [])
    assert.deepEqual(changedRows(before, entriesOf(text.replace('10:42', '10:50'))), ['timeline'])
  })
})
