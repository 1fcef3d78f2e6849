/** What the rules over the timeline leave alone, and what their fixes do to documents as people write them. */
import assert from 'node:assert/strict'
import {applyEdits, createChecker, defaultConfiguration, openDocument, type Finding} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)

const foundIn = (text: string, rule: string): readonly Finding[] => check(openDocument(text)).findings.filter(one => one.rule === rule)
const related = (text: string, [finding]: readonly Finding[]): readonly string[] =>
  finding?.related.map(({start, end, message}) => `${text.slice(start, end)} | ${message}`) ?? []

const timeline = (...entries: readonly string[]): string =>
  `# Postmortem: mail queue stuck\n\n## Timeline (UTC)\n\n${entries.map(entry => `- 2026-03-04 ${entry}\n`).join('')}`

describe('a milestone that nobody can tell', () => {
  const entries = [
    '10:42: A customer reported missing mails.',
    '10:50: Dana began to investigate.',
    '11:10: The disk was enlarged.',
    '11:22: Service was restored.',
  ]
  const told = (text: string): number => foundIn(text, 'missing-milestone').length

  it('is told on the heading, with the entry that was there first', () => {
    const text = timeline(...entries)
    const found = foundIn(text, 'missing-milestone')
    assert.equal(text.slice(found[0]!.start, found[0]!.end), '## Timeline (UTC)')
    assert.deepEqual(related(text, found), [
      '2026-03-04 10:42 | It was noticed here.',
      '## Timeline (UTC) | Nor does any tell when its cause was found.',
    ])
  })

  for (const elsewhere of [
    '---\nstart: 2026-03-04T10:30:00Z\n---\n\n',
    '---\nimpact:\n  duration: 52 min\n---\n\n',
    '**Start of impact:** 2026-03-04 10:30\n\n',
    'The outage lasted 52 minutes.\n\n',
    'No mail was sent between 10:30 and 11:22.\n\n',
    '| Time to detect | 12 min |\n| --- | --- |\n\n',
  ])
    it(`is not missed beside ${JSON.stringify(elsewhere)}`, () => {
      const text = timeline(...entries)
      const at = elsewhere.startsWith('---') ? 0 : text.indexOf('## Timeline')
      assert.equal(told(text.slice(0, at) + elsewhere + text.slice(at)), 0)
    })

  it('is not missed in a timeline that is hardly begun, or of which little is understood', () => {
    assert.equal(told(timeline(...entries.slice(0, 3))), 0)
    assert.equal(told(timeline(...entries.map(entry => entry.replace(/: .*/, ': Etwas geschah.')))), 0)
    assert.equal(told(timeline(...entries.map(entry => entry.replace(/: .*/, ':')))), 0)
  })

  it('is told of lines that end as on Windows, and its fix keeps them', () => {
    const text = timeline(
      '10:30: The outage began.',
      '10:42: The alert fired.',
      '10:50: Dana answered the page.',
      '11:22: Kofi rang the hosting company.',
    )
    const windows = text.replaceAll('\n', '\r\n')
    const [fix] = foundIn(windows, 'missing-milestone')[0]!.fixes()
    assert.equal(fix!.title, 'Mark “2026-03-04 11:22” as recovered')
    assert.equal(applyEdits(windows, fix!.edits), windows.replace('company.', 'company. *(recovered)*'))
  })
})

describe('a silent stretch', () => {
  const silences = (...entries: readonly string[]): number => foundIn(timeline(...entries), 'silent-gap').length
  const before = ['10:30: The outage began.', '10:42: The alert fired.', '10:50: Dana looked at the disks.']
  const after = ['13:05: Kofi found the full queue.', '13:20: Service was restored.']

  it('is told with both of its ends', () => {
    const text = timeline(...before, ...after)
    const found = foundIn(text, 'silent-gap')
    assert.equal(text.slice(found[0]!.start, found[0]!.end), '2026-03-04 13:05')
    assert.deepEqual(related(text, found), ['2026-03-04 10:50 | The last entry before it.'])
  })

  it('is told whatever the order of the entries', () => assert.equal(silences(...[...before, ...after].toReversed()), 1))

  it('is none while something is under way, or when it came to an end', () => {
    assert.equal(silences(...before, '10:55 - 13:00: Dana read the logs.', ...after), 0)
    assert.equal(silences(...before.slice(0, 2), '10:50: Dana waited for the provider.', ...after), 0)
    assert.equal(silences(...before, '13:05: The copy of the queue was still incomplete.', after[1]!), 0)
  })

  it('is none that is short, or small beside the whole', () => {
    assert.equal(silences(...before, '11:15: Kofi found the full queue.', '11:22: Service was restored.'), 0)
    assert.equal(
      silences(...before, '11:50: The relay was idle.', '12:50: The queue grew.', '13:50: Kofi found it.', '14:40: Service was restored.'),
      0,
    )
  })

  it('is none after the harm was over, or in a list of milestones', () => {
    assert.equal(
      silences(...before, '11:00: The change was rolled back.', '11:05: Kofi looked at the queue.', '18:20: Service was restored.'),
      0,
    )
    assert.equal(silences('10:30: The outage began.', '10:42: The alert fired.', '13:20: Service was restored.'), 0)
  })
})

describe('an entry after the document was written', () => {
  const late = (head: string, entry = '2026-04-04 11:10: The queue was empty again.'): number =>
    foundIn(`${head}# Postmortem\n\n## Timeline (UTC)\n\n- 2026-03-04 10:42: The queue was full.\n- ${entry}\n`, 'future-time').length

  for (const head of [
    '---\npublished: 2026-03-06\n---\n\n',
    '---\nPublishedAt: 2026-03-06T10:00:00Z\n---\n\n',
    '**Report date:** March 6, 2026\n\n',
    'Written: 2026-03-06\n\n',
  ])
    it(`is told after ${JSON.stringify(head)}`, () => assert.equal(late(head), 1))

  for (const head of [
    '',
    '---\ndate: 2026-03-06\n---\n\n',
    '**Date:** 2026-03-06\n\n',
    '**Created:** 2026-03-06\n\n',
    '**Last updated:** 2026-03-06\n\n',
    '**Published:** 03/06/2026\n\n',
  ])
    it(`is not told after ${JSON.stringify(head)}`, () => assert.equal(late(head), 0))

  it('is none on the next day, or when it is a plan', () => {
    const head = '**Published:** 2026-03-06\n\n'
    assert.equal(late(head, '2026-03-07 11:10: The queue was empty again.'), 0)
    assert.equal(late(head, '2026-04-04: The disks will be replaced.'), 0)
  })
})

describe('somebody who is not listed', () => {
  const acts = '- 2026-03-04 10:50: Dana looked at the disks.\n- 2026-03-04 10:55: Rosa restarted the relay.\n'
  const under = (head: string, entries = acts): string =>
    `${head}# Postmortem\n\n## Timeline (UTC)\n\n- 2026-03-04 10:42: The alert fired.\n${entries}`
  const added = (head: string, entries?: string): string | null => addedTo(under(head, entries))
  const addedTo = (text: string): string | null => {
    const [fix] = foundIn(text, 'unlisted-responder')[0]?.fixes() ?? []
    return fix === undefined ? null : applyEdits(text, fix.edits)
  }

  it('is added to the list as that is written', () => {
    for (const [before, after] of [
      ['[Dana, Kofi]', '[Dana, Kofi, Rosa]'],
      ['\n- Dana\n- Kofi', '\n- Dana\n- Kofi\n- Rosa'],
      ['\n  - Dana (database)\n  - Kofi', '\n  - Dana (database)\n  - Kofi\n  - Rosa'],
      ['Dana', '[Dana, Rosa]'],
    ] as const) {
      const head = (list: string): string => `---\nresponders: ${list}\ndate: 2026-03-04\n---\n\n`
      assert.equal(added(head(before)), under(head(after)))
      assert.equal(addedTo(under(head(before)).replaceAll('\n', '\r\n')), under(head(after)).replaceAll('\n', '\r\n'))
    }
  })

  it('is written as YAML wants a handle', () =>
    assert.equal(
      added('---\nresponders: ["@dana"]\n---\n\n', acts.replace('Dana', '@dana').replace('Rosa', '@rosa')),
      under('---\nresponders: ["@dana", "@rosa"]\n---\n\n', acts.replace('Dana', '@dana').replace('Rosa', '@rosa')),
    ))

  it('is told and not added where a section lists the others, which the front matter would contradict', () => {
    const text = `${under('')}\n## Responders\n\n- Dana\n`
    assert.equal(foundIn(text, 'unlisted-responder').length, 1)
    assert.equal(addedTo(text), null)
  })

  it('is nobody who may be listed under another name, or whom nobody was listed like', () => {
    for (const list of ['[Dana, Rosalind]', '[Dana Smith, Rosa Silva]', '["@dana", "@kofi"]', '[]', 'null'])
      assert.deepEqual(foundIn(under(`---\nresponders: ${list}\n---\n\n`), 'unlisted-responder'), [], list)
  })

  it('is nobody where more are missing than are listed', () =>
    assert.deepEqual(
      foundIn(under('---\nresponders: [Dana]\n---\n\n', `${acts}- 2026-03-04 11:00: Kofi restarted the queue.\n`), 'unlisted-responder'),
      [],
    ))
})

describe('an incident that only people noticed', () => {
  const actions = (...items: readonly string[]): string =>
    `# Postmortem\n\n## Detection\n\nA customer called.\n\n## Root causes\n\n- The disk was full.\n\n## Preventive measures\n\n${items.map(item => `- ${item}\n`).join('')}`
  const rulesIn = (text: string): readonly string[] =>
    check(openDocument(text))
      .findings.map(({rule}) => rule)
      .filter(rule => ['undetected-by-monitoring', 'no-detection-action', 'undetected-question'].includes(rule))

  it('is told once, whatever less could be said', () => {
    const found = rulesIn(actions('Bound the queue at 10,000 messages', 'Move the queue to a disk of its own'))
    assert.deepEqual(found, ['undetected-by-monitoring'])
  })

  it('is none where an item watches, whatever its heading calls it', () =>
    assert.deepEqual(rulesIn(actions('Bound the queue at 10,000 messages', 'Monitor the disk and send an alert')), ['undetected-question']))

  it('is none where it is promised elsewhere that something will watch', () => {
    const text = actions('Bound the queue at 10,000 messages', 'Move the queue to a disk of its own')
    const promising = (sentence: string): readonly string[] => rulesIn(`${text}\n## Lessons learned\n\n${sentence}\n`)
    assert.ok(!promising('To see it sooner, we will set up an alert on the disk.').includes('undetected-by-monitoring'))
    assert.ok(promising('We will no longer ignore the alert on the disk.').includes('undetected-by-monitoring'))
  })
})
