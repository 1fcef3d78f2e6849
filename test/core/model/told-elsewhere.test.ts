/** What a document tells where no section is named for it is not missed; what it only touches on is. */
import assert from 'node:assert/strict'
import {checklistOf, createChecker, defaultConfiguration, openDocument, readPostmortem} from '../../../src/core/index.ts'

const checker = createChecker(defaultConfiguration)
const written = {
  Summary: 'Parcels were not sorted on 3 May.',
  Impact: 'Some 4,000 parcels left a day late, for 300 senders.',
  Timeline: '- 09:10 UTC: belt 3 stops\n- 09:50 UTC: belt 3 runs again',
  'Root causes': 'The belt’s controller restarts when its disk is full, and nothing watches the disk.',
  'Action items': '- [ ] Alert on the free space of the disk (@ida, due 2026-06-01, #7)',
}

/** Whether a document that has all other sections misses this one, where `opening` stands before them and `story` under a heading of its own. */
function misses(name: keyof typeof written | 'Detection', {opening = '', story = '', fields = ''}): boolean {
  const others = Object.entries(written).filter(([title]) => title !== name)
  const sections = others.map(([title, text]) => `## ${title}\n\n${text}\n`)
  const told = story === '' ? [] : [`## A day at the belt\n\n${story}\n`]
  const text = [fields, '# Postmortem: parcels\n', opening === '' ? '' : `${opening}\n`, ...told, ...sections].join('\n').trimStart()
  const document = openDocument(text)
  const found = checker(document).findings.some(({rule, message}) => rule.startsWith('missing-') && message.startsWith(`No “${name}”`))
  const listed = checklistOf(readPostmortem(document)).some(({title, state}) => title === name && state === 'missing')
  assert.equal(listed, found, `the checklist says the same of ${text}`)
  return found
}

const grave = '---\nseverity: SEV1\n---\n'

describe('what a document tells elsewhere', () => {
  const cases: readonly (readonly [
    keyof typeof written | 'Detection',
    readonly Parameters<typeof misses>[1][],
    readonly Parameters<typeof misses>[1][],
  ])[] = [
    [
      'Impact',
      [
        {opening: '**Date:** 2026-05-03\n**Impact:** three towns got no mail that day\n**Status:** done'},
        {opening: '| Fact | Value |\n| --- | --- |\n| Services affected | sorting, tracking, the help desk |'},
        {opening: '**Severity:** minor (senders saw stale states; no parcels lost)\n**Date:** 2026-05-03'},
        {opening: '**Date:** 2026-05-03\n**Impact:** none'},
        {story: 'The belt was down for 40 minutes. 300 customers could not print a label.'},
        {fields: '---\nimpact: three towns got no mail\n---\n'},
      ],
      [
        {opening: '**Date:** 2026-05-03\n**Impact:** high\n**Status:** done'},
        {opening: '**Date:** 2026-05-03\n**Impact:** TBD by the sorting team\n**Status:** done'},
        {fields: '---\nimpact: TBD by the sorting team\n---\n'},
        {opening: '**Date:** 2026-05-03\n**Affected system:** belt 3\n**Status:** done'},
        {opening: '**Severity:** minor (as agreed with Ida)\n**Date:** 2026-05-03'},
        {story: 'The belt was down for 40 minutes.'},
        {story: 'The belt would have been down for 40 minutes, had 300 customers been there.'},
        {},
      ],
    ],
    [
      'Detection',
      [
        {fields: grave, opening: '**Detection:** a sender called the help desk\n**Status:** done'},
        {fields: grave, opening: '| Fact | Value |\n| --- | --- |\n| Detected by | an alert on the age of parcels |'},
      ],
      [
        {fields: grave, opening: '| Fact | Value |\n| --- | --- |\n| Detected | 2026-05-03, 09:40 UTC |'},
        {fields: grave, opening: '| Fact | Value |\n| --- | --- |\n| Detection | TBD by the sorting team |'},
        {fields: grave, story: 'Nobody noticed for an hour.'},
      ],
    ],
    [
      'Root causes',
      [
        {story: 'The culprit turned out to be a full disk.'},
        {story: 'The outage was caused by a full disk on the controller.'},
        {story: 'Root cause: a full disk on the controller.'},
        {story: '| Field | Detail |\n| --- | --- |\n| Cause | a full disk on the controller |'},
        {story: 'It all happened because nothing watched the disk.'},
        {story: 'The root cause was found to be a disk that its monitor takes for unknown.'},
      ],
      [
        {story: 'We are still investigating what the root cause of this was.'},
        {story: 'At noon the causes of the stop were found.'},
        {story: 'The root cause of this is still unknown.'},
        {story: 'Ida was asked whether the outage was caused by a full disk.'},
        {story: 'A full disk is the cause that we always look for first.'},
        {},
      ],
    ],
    [
      'Timeline',
      [{story: 'At 09:10 on 3 May the belt stopped. The first call came at 09:25, Ida arrived at 09:40, and by 09:50 it ran again.'}],
      [
        {story: 'On 3 May the belt stood still from 09:10 until 09:50.'},
        {opening: 'created: 2026-05-03 10:00\nupdated: 2026-05-04 11:30\npublished: 2026-05-05 09:00\nauthor: Ida'},
        {},
      ],
    ],
    [
      'Action items',
      [
        {story: 'To prevent this from happening again, Ida put the log on a disk of its own.'},
        {story: '| Field | Detail |\n| --- | --- |\n| Prevention | a second controller beside the first |'},
        {story: '- Prevention: a second controller beside the first'},
        {story: 'These are our plans to avoid such a stop in the future:\n\n1. A second controller.'},
      ],
      [
        {story: '- Task: move all parcels from belt 3 to belt 4'},
        {story: '- Prevention: TBD with the sorting team'},
        {story: 'We take steps to prevent this from happening again.'},
        {story: 'We will make sure to avoid such a stop in the future.'},
        {story: 'How can we prevent this from happening again?'},
        {story: 'You can avoid such a loss in the future by an insurance.'},
        {},
      ],
    ],
    [
      'Summary',
      [{fields: '---\nsummary: parcels were not sorted on 3 May\n---\n'}, {fields: '---\ndescription: no parcels on 3 May\n---\n'}],
      [{fields: '---\nsummary: tbd\n---\n'}, {}],
    ],
  ]

  for (const [name, told, untold] of cases) {
    it(`is no missing “${name}”`, () => {
      for (const part of told) assert.equal(misses(name, part), false, JSON.stringify(part))
    })

    it(`leaves “${name}” missing where that is not told`, () => {
      for (const part of untold) assert.equal(misses(name, part), true, JSON.stringify(part))
    })
  }

  it('may stand under a title that names two sections in so many words', () => {
    const has = (title: string): boolean =>
      !checker(openDocument(`# Postmortem: parcels\n\n## ${title}\n\nSome parcels were late on 3 May.\n`)).findings.some(({message}) =>
        message.startsWith('No “Impact”'),
      )
    for (const title of [
      'Summary / impact',
      'Summary and impact',
      'Summary & user impact',
      'Ausfall und Auswirkungen',
      '1. Summary + Impact',
    ])
      assert.ok(has(title), title)
    for (const title of ['Summary and thanks', 'Summary of a day without impact on us', 'Summary']) assert.ok(!has(title), title)
  })

  it('does not stand for a section that a severity asks for, unless a label names it', () => {
    const severe = {fields: '---\nseverity: SEV2\n---\n'}
    assert.ok(misses('Root causes', {...severe, story: 'The culprit turned out to be a full disk.'}))
    assert.ok(misses('Impact', {...severe, story: 'The belt was down for 40 minutes. 300 customers could not print a label.'}))
    assert.ok(!misses('Impact', {...severe, opening: '**Date:** 2026-05-03\n**Impact:** three towns got no mail that day'}))
  })
})
