/** How headings and labels fold into sections. */
import assert from 'node:assert/strict'
import {landmarksOf} from '../../../src/core/outline/landmark.ts'
import {outlineOf} from '../../../src/core/outline/section.ts'
import {sectionIndexAt} from '../../../src/core/outline/section-at.ts'
import {ids, inBlocks, outline} from '../model/reading.ts'

describe('outlineOf', () => {
  it('reads ATX and setext headings of any level, and leaves the title out', () => {
    const text = '# Orders lost on Friday\n\nSummary\n-------\n\nShort.\n\n### Impact\n\nMany.\n'
    const {title, sections} = outline(text)
    assert.equal(title?.text, 'Orders lost on Friday')
    assert.deepEqual(
      sections.map(({id, level, kind, parent}) => ({id, level, kind, parent})),
      [
        {id: 'summary', level: 2, kind: 'heading', parent: null},
        {id: 'impact', level: 3, kind: 'heading', parent: 0},
      ],
    )
  })

  it('gives spans that name the heading, its own words and all it holds', () => {
    const text = '# T\n\n## Impact\n\nSome.\n\n### Users\n\nTen.\n\n## Timeline\n'
    const [impact, users] = outline(text).sections
    assert.equal(text.slice(impact!.heading.start, impact!.heading.end), '## Impact')
    assert.equal(text.slice(impact!.body.start, impact!.body.end), '\n\nSome.\n\n')
    assert.equal(text.slice(impact!.heading.start, impact!.end), '## Impact\n\nSome.\n\n### Users\n\nTen.\n\n')
    assert.equal(users!.end, impact!.end)
  })

  it('takes a first heading that names a section for a section', () => {
    assert.deepEqual(ids('# Summary\n\nA.\n\n# Impact\n\nB.\n'), ['summary', 'impact'])
    assert.equal(outline('# Summary\n\nA.\n\n# Impact\n').title, null)
  })

  it('takes the heading over all others for the title, whatever its words are', () => {
    assert.equal(outline('# Root cause analysis\n\n## Summary\n\n## Impact\n').title?.text, 'Root cause analysis')
    assert.equal(outline('# Incident on 2026-03-04\n\n- **Impact**: none\n').title?.text, 'Incident on 2026-03-04')
    assert.equal(outline('## Mail delayed, May 2026\n\nText.\n').title?.text, 'Mail delayed, May 2026')
  })

  it('reads bold labels alone on a line, before text, and at the start of list items', () => {
    const text =
      '# T\n\n**Summary:** Mail was late.\n\n**Root causes**\n\nA full disk.\n\n- **Detection**: an alert\n- **Resolution**:\n  - more disk\n'
    assert.deepEqual(ids(text), ['summary', 'root-causes'])
    assert.deepEqual(ids('# T\n\n- **Detection**: an alert\n- **Resolution**:\n  - more disk\n'), ['detection', 'mitigation'])
    assert.deepEqual(ids('# T\n\n**Summary**\nMail was late.\n\nTimeline:\n\n- 10:00 late\n'), ['summary', 'timeline'])
  })

  it('reads names alone on a line of a paragraph, without any markup', () => {
    assert.deepEqual(
      ids('# T\n\nIssue summary:\nMail was late.\n\nRoot cause and resolution:\nA full disk.\nCorrective measures:\nAdd a check.\n'),
      ['summary', 'root-causes', 'action-items'],
    )
    assert.deepEqual(ids('# T\r\n\r\nMail was late.\r\nTimeline:\r\n10:42 It began.\r\n'), ['timeline'])
    assert.deepEqual(ids('# T\n\nTo see it again, do this.\nSteps:\nSend a mail.\n\nNobody saw the\nimpact: it was small.\n'), [])
    assert.deepEqual(ids('# T\n\n`Timeline`:\n10:42 It began.\n'), [])
  })

  it('reads names alone on the first line of a paragraph also without a colon', () => {
    assert.deepEqual(ids('# T\n\nTimeline (all times UTC)\n10:42 It began.\n\nTimeline (see page 2 for more.)\n10:42 It began.\n'), [
      'timeline',
    ])
    assert.deepEqual(ids('# T\n\nIssue Summary\nMail was late.\n\nTimeline\n10:42 It began.\n\nAction Items\n\n- Add a check\n'), [
      'summary',
      'timeline',
      'action-items',
    ])
    assert.deepEqual(ids('# T\n\nLogs\n\nMail was late.\nTimeline\n10:42 It began.\n\nResolution was slow\nas nobody knew.\n'), [])
  })

  it('ends the section of a list label with its item', () => {
    const text = '# T\n\n- **Impact**: mail was late\n- Other things\n'
    const [impact] = outline(text).sections
    assert.equal(text.slice(impact!.body.start, impact!.end), ' mail was late')
    assert.equal(sectionIndexAt(outline(text).sections, text.indexOf('Other')), null)
  })

  it('takes fields about the document for no sections', () => {
    assert.deepEqual(ids('# T\n\n**Date:** 2026-03-04\n\n**Severity**: high\n\n**Authors:** Kim\n\n**Impact:** none\n'), ['impact'])
  })

  it('takes bold words that start an item inside a section for its gist', () => {
    assert.deepEqual(ids('## Lessons learned\n\n- **Monitoring**: look at it\n\n## Action items\n\n- **Detection**: add an alert\n'), [
      'lessons',
      'action-items',
    ])
  })

  it('reads headings that group what a section lists as other', () => {
    assert.deepEqual(
      ids(
        '# T\n\n## Action items\n\n### Monitoring\n\n### Process\n\n## Timeline\n\n### Detection\n\n### Queue\n\n## 5 Whys\n\n**Why was it not caught?**\n',
      ),
      ['action-items', 'other', 'other', 'timeline', 'detection', 'other', 'five-whys', 'other'],
    )
    assert.deepEqual(ids('# T\n\n## Lessons learned\n\n### What went well\n\n### What went poorly\n'), [
      'lessons',
      'went-well',
      'went-poorly',
    ])
  })

  it('takes times and dates in a timeline for entries', () => {
    assert.deepEqual(
      ids('# T\n\n## Timeline\n\n### 2026-03-04\n\n#### 10:42 UTC\n\nA.\n\n### 11:00 - rolled back\n\n## 12:00\n\nB.\n\n## Impact\n'),
      ['timeline', 'impact'],
    )
  })

  it('tells remediation that is planned from remediation that happened', () => {
    assert.deepEqual(ids('# T\n\n## Five whys\n\n## Remediation\n\n- [ ] Add a check\n'), ['five-whys', 'action-items'])
    assert.deepEqual(ids('# T\n\n## Remediation\n\nWe restarted it.\n\n## Action items\n\n- [ ] Add a check\n'), [
      'mitigation',
      'action-items',
    ])
  })

  it('takes what was done at once for the mitigation, where the work to come stands elsewhere', () => {
    const done = '## Immediate actions\n\n- Moved the writers to the spare node\n- Rolled the image back\n'
    assert.deepEqual(ids(`# T\n\n${done}\n## Action items\n\n- Add a check\n`), ['mitigation', 'action-items'])
    assert.deepEqual(ids(`# T\n\n${done}`), ['action-items'])
    assert.deepEqual(ids(`# T\n\n## Resolution\n\n#${done}`), ['mitigation', 'mitigation'])
    assert.deepEqual(ids(`# T\n\n## Remediation\n\n#${done}`), ['mitigation', 'action-items'])
    assert.deepEqual(ids('# T\n\n## Immediate actions\n\n- Add an alert\n\n## Next steps\n\n- Add a check\n'), [
      'action-items',
      'action-items',
    ])
  })

  it('tells mitigations that are still to come from those that were made', () => {
    const planned = '# T\n\n## Timeline\n\n## Mitigations\n\n- Suggested: add a check\n- Planned: pin the version\n'
    assert.deepEqual(ids(planned), ['timeline', 'action-items'])
    assert.deepEqual(ids(`${planned}\n## Next steps\n\n- Ask\n`), ['timeline', 'mitigation', 'action-items'])
    assert.deepEqual(ids('# T\n\n## Mitigations\n\nWe rolled back and restarted what was left. It will be slow.\n'), ['mitigation'])
  })

  it('takes fixes for work where what stands under them asks for it', () => {
    assert.deepEqual(ids('# T\n\n## Process fix\n\nEvery change must be read by two, and tests should run first.\n'), ['action-items'])
    assert.deepEqual(ids('# T\n\n## Process fix\n\nWe changed who reads what, and moved the tests.\n'), ['mitigation'])
  })

  it('takes what restored the service for work where it says what must be done', () => {
    assert.deepEqual(ids('# T\n\n## Remediation\n\nI am going to move the antenna, and will need a longer mast.\n'), ['action-items'])
    assert.deepEqual(ids('# T\n\n## What changed\n\n- The queue drops what is old.\n'), ['mitigation'])
    assert.deepEqual(ids('# T\n\n## What changed\n\n- We will drop what is old.\n- Tests must say so.\n'), ['action-items'])
  })

  it('takes a conclusion for lessons where it draws some', () => {
    const story = '# T\n\n## Conclusion\n\nThe pump stood still until noon.\n'
    assert.deepEqual(ids(story), ['other'])
    assert.deepEqual(ids(`${story}\n**In short:**\n\nA pump must always have a spare.\n`), ['lessons', 'other'])
    assert.deepEqual(ids('# T\n\n## Conclusión\n\nLa bomba estuvo parada.\n'), ['lessons'])
  })

  it('takes what is related for references where something can be looked up', () => {
    assert.deepEqual(ids('# T\n\n## Related settings\n\n- The pump has a timer.\n'), ['other'])
    assert.deepEqual(ids('# T\n\n## Related settings\n\n- [The timer](timer.md)\n'), ['references'])
    assert.deepEqual(ids('# T\n\n## Related issues\n\nNone.\n'), ['references'])
  })

  it('takes evidence of one cause for a part of it', () => {
    assert.deepEqual(ids('# T\n\n## Evidence\n\nA graph.\n\n## Root cause\n\n### Evidence\n\nA log.\n'), [
      'references',
      'root-causes',
      'other',
    ])
  })

  it('reads the causes that open items of a list of causes, and not those that tell one', () => {
    const causes =
      '- **Primary cause:**\n  - A full disk.\n- **Contributing factors:** no alarm\n- **Contributing cause — a silent retry:** it hid\n'
    assert.deepEqual(ids(`# T\n\n## Root cause analysis\n\n${causes}`), ['root-causes', 'root-causes', 'root-causes'])
  })

  it('takes thanks for people only where they have names', () => {
    assert.deepEqual(ids('# T\n\n## Thanks\n\n- Dana\n- Kim\n'), ['responders'])
    assert.deepEqual(ids('# T\n\n## Thank you\n\nWe thank everybody who wrote to us, and who waited.\n'), ['other'])
  })

  it('takes headings inside the impact that say what was hurt for a part of it', () => {
    assert.deepEqual(ids('# T\n\n## Impact\n\n### Observed behavior\n\n### Severity of it\n\n## Observed behavior\n'), [
      'impact',
      'impact',
      'other',
      'what-happened',
    ])
  })

  it('takes what went wrong for the story where nothing else tells it', () => {
    assert.deepEqual(ids('# T\n\n## What went wrong\n\n## How we fixed it\n\n## Lessons\n'), ['what-happened', 'mitigation', 'lessons'])
    assert.deepEqual(ids('# T\n\n## Timeline\n\n## What went wrong\n'), ['timeline', 'went-poorly'])
    assert.deepEqual(ids('# T\n\n## What went wrong\n\n## What went well\n'), ['went-poorly', 'went-well'])
  })

  it('takes the whole questions of a form for sections also among the causes', () => {
    assert.deepEqual(ids('# T\n\n## Root cause analysis\n\n### What happened?\n\n### Were we alerted quickly?\n\n### The queue\n'), [
      'root-causes',
      'what-happened',
      'detection',
      'other',
    ])
  })

  it('takes context that is told by the clock for a timeline', () => {
    assert.deepEqual(ids('# T\n\n## Context\n\n- 10:00 deployed\n- 10:05 alert\n'), ['timeline'])
    assert.deepEqual(ids('# T\n\n## How Friday went\n\n- 10:00 deployed\n- 10:05 alert\n'), ['timeline'])
    assert.deepEqual(ids('# T\n\n## Context\n\n- one service\n- one queue\n'), ['background'])
  })

  it('takes what a heading inside lessons is about, and what was done about them', () => {
    const text =
      '# T\n\n## Lessons learned\n\n### Public disclosure\n\n**Actions taken:**\n\n- One.\n\n### Alerting\n\n**Actions planned:**\n'
    assert.deepEqual(ids(text), ['lessons', 'communication', 'action-items', 'detection', 'action-items'])
    assert.deepEqual(ids('# T\n\n## Response\n\n### Actions taken\n'), ['response', 'response'])
  })

  it('tells a list of work inside the work from what only groups it', () => {
    assert.deepEqual(ids('# T\n\n## Action items\n\n### Prevention 🛡️\n\n### Technical improvements\n\n### Short-term\n'), [
      'action-items',
      'action-items',
      'other',
      'other',
    ])
  })

  it('takes what failed for a judgement beside what worked, and for the story where nothing else tells it', () => {
    assert.deepEqual(ids('# T\n\n## What worked\n\n## What failed\n'), ['went-well', 'went-poorly'])
    assert.deepEqual(ids('# T\n\n## What failed?\n\n## How we fixed it\n'), ['what-happened', 'mitigation'])
    assert.deepEqual(ids('# T\n\n## Timeline\n\n## What failed\n'), ['timeline', 'points-of-failure'])
  })

  it('leaves work on one thing a part of all work, and a problem that is told in full its sections', () => {
    const work = (title: string): string => ids(`# T\n\n## Action items\n\n- Rest.\n\n### ${title}\n\n- Rotate.\n`)[1]!
    for (const title of ['Process changes', 'Documentation updates', 'Process Improvements (next week)']) assert.equal(work(title), 'other')
    for (const title of ['Future improvements', 'Planned changes', 'Preventive measures']) assert.equal(work(title), 'action-items')
    const problem = '### 1. The queue\n\n**Timeline:**\n\n- a\n\n**Root causes:**\n\n- b\n\n**Lessons:**\n\n- c\n'
    assert.deepEqual(ids(`# T\n\n## What went wrong\n\nMuch.\n\n${problem}\n## What went well\n\nMuch.\n`), [
      'went-poorly',
      'other',
      'timeline',
      'root-causes',
      'lessons',
      'went-well',
    ])
  })

  it('takes titles of several words inside the fix for its parts, but not the work that follows', () => {
    assert.deepEqual(ids('# T\n\n## Resolution\n\n### Queue monitoring\n\n### Long-term improvements\n\n### Timeline\n'), [
      'mitigation',
      'other',
      'action-items',
      'timeline',
    ])
  })

  it('takes clauses that head lessons for the lessons', () => {
    assert.deepEqual(ids('# T\n\n## Lessons learned\n\n### Shared pumps require constant outside monitoring\n\n### References\n'), [
      'lessons',
      'other',
      'references',
    ])
  })

  it('takes the details of a defect for the cause where there is no other, and the defect inside a cause for a part of it', () => {
    assert.deepEqual(ids('# T\n\n## Root cause\n\n### The bug\n'), ['root-causes', 'other'])
    assert.deepEqual(ids('# T\n\n## Summary\n\n## Vulnerability details\n'), ['summary', 'root-causes'])
    assert.deepEqual(ids('# T\n\n## The bug\n\n## Root cause\n'), ['what-happened', 'root-causes'])
  })

  it('ends what began inside a fold where the fold ends', () => {
    const text =
      '# T\n\n<details>\n<summary>Report</summary>\n\n## What went poorly\n\n</details>\n\nText\n\n<details><summary>Log</summary>\n\nx\n\n</details>\n'
    const [report, poorly, log] = outline(text).sections
    assert.equal(text.slice(poorly!.heading.end, poorly!.end).trim(), '')
    assert.equal(poorly!.end, text.indexOf('</details>'))
    assert.deepEqual([report!.title, log!.title, log!.parent], ['Report', 'Log', null])
  })

  it('leaves a fold without an end as it is', () =>
    assert.deepEqual(ids('# T\n\n</details>\n\n## Impact\n\n<details>\n\n## Timeline\n\nx\n'), ['impact', 'timeline']))

  it('reads headings in HTML', () => {
    assert.deepEqual(ids('<h1>T</h1>\n\n<h2 id="x">Impact</h2>\n\n<details>\n<summary>Timeline</summary>\n\n- 10:00\n'), [
      'impact',
      'timeline',
    ])
  })

  it('takes the names of a team before its own', () => {
    const text = '# T\n\n## Blurb\n'
    const chunks = inBlocks(text, landmarksOf)
    assert.deepEqual(
      outlineOf(chunks, text).sections.map(({id}) => id),
      ['other'],
    )
    assert.deepEqual(
      outlineOf(chunks, text, new Map([['blurb', 'summary']])).sections.map(({id}) => id),
      ['summary'],
    )
  })

  it('is the same for any division into chunks', () => {
    const text =
      '# T\n\nintro\n\n## Impact\n\n- **Users**: ten\n\n**Root cause:** disk\n\n## Timeline (UTC)\n\n### 10:00\n\nA.\n\n## Context\n\n- 10:00 a\n- 10:01 b\n'
    assert.deepEqual(outlineOf(inBlocks(text, landmarksOf), text), outline(text))
  })
})

describe('the section at an offset', () => {
  const text = '# T\n\nbefore\n\n## Root causes\n\nfirst\n\n### Disk\n\n**Impact:** second\n\n## Impact\n\nthird\n'
  const {sections} = outline(text)
  const titleAt = (words: string): string | undefined => sections[sectionIndexAt(sections, text.indexOf(words))!]?.title

  it('is the innermost one', () => {
    assert.deepEqual(['first', 'Disk', 'second', 'third'].map(titleAt), ['Root causes', 'Disk', 'Impact', 'Impact'])
    assert.notEqual(sectionIndexAt(sections, text.indexOf('second')), sectionIndexAt(sections, text.indexOf('third')))
  })

  it('is none before the first one', () => {
    assert.equal(sectionIndexAt(sections, text.indexOf('before')), null)
    assert.equal(sectionIndexAt([], 0), null)
  })
})
