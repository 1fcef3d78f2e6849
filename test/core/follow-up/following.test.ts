/** Following up: which items a list shows, in which groups, what is late, where a ticket is written, and what may stand where. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {addKind} from '../../../src/core/follow-up/add-kind.ts'
import {proposalsAt} from '../../../src/core/follow-up/completions.ts'
import {daysAhead} from '../../../src/core/follow-up/days-ahead.ts'
import {dueDay, isOverdue} from '../../../src/core/follow-up/due-day.ts'
import {followedIn} from '../../../src/core/follow-up/followed.ts'
import {groupActions, type Wanted} from '../../../src/core/follow-up/grouping.ts'
import {mayHaveActions} from '../../../src/core/follow-up/may-have-actions.ts'
import {ownersIn} from '../../../src/core/follow-up/owners.ts'
import {ticketDraft, ticketPage, type Tracker} from '../../../src/core/follow-up/ticket-draft.ts'
import {track} from '../../../src/core/follow-up/track.ts'
import {withActions} from './reading.ts'

const today = '2026-04-01'

describe('the last day of an action item', () => {
  const days: readonly (readonly [string, string | null])[] = [
    ['2026-05-01', '2026-05-01'],
    ['May 2026', '2026-05-31'],
    ['February 2028', '2028-02-29'],
    ['Q2 2026', '2026-06-30'],
    ['end of Q1', null],
    ['next sprint', null],
  ]
  for (const [due, day] of days) it(`of ${due} is ${day}`, () => assert.equal(dueDay(due), day))

  it('is not late while it lasts, nor where the item is done', () => {
    assert.equal(isOverdue({due: today, done: null}, today), false)
    assert.equal(isOverdue({due: '2026-03-31', done: null}, today), true)
    assert.equal(isOverdue({due: '2026-03-31', done: true}, today), false)
  })
})

describe('a list of action items', () => {
  const relay = withActions(
    '- [ ] Alert (@dana, due 2026-03-20)\n- [/] Bound (@kim and @dana, due 2026-04-05)\n- [x] Restart (@dana)\n- [ ] Write it down',
  )
  const documents = [{document: 'relay', actions: followedIn(relay)}]
  const all: Wanted = {by: 'document', open: false, overdue: false, of: null}
  const grouped = (wanted: Partial<Wanted>): readonly string[] =>
    groupActions(documents, {...all, ...wanted}, today).map(({key, items}) => `${key}: ${items.map(({action}) => action.text).join(', ')}`)

  it('is grouped by document, owner, day and state', () => {
    assert.deepEqual(grouped({}), ['0: Alert, Bound, Restart, Write it down'])
    assert.deepEqual(grouped({by: 'owner'}), ['@dana: Alert, Bound, Restart', '@kim: Bound', ': Write it down'])
    assert.deepEqual(grouped({by: 'due'}), ['overdue: Alert', 'week: Bound', 'undated: Write it down', 'done: Restart'])
    assert.deepEqual(grouped({by: 'state'}), ['open: Alert, Write it down', 'in-progress: Bound', 'done: Restart'])
  })

  it('is filtered', () => {
    assert.deepEqual(grouped({open: true}), ['0: Alert, Bound, Write it down'])
    assert.deepEqual(grouped({overdue: true}), ['0: Alert'])
    assert.deepEqual(grouped({of: ['Kim']}), ['0: Bound'])
    assert.deepEqual(grouped({of: []}), [])
  })

  it('tells several owners apart', () => {
    assert.deepEqual(ownersIn('@dana, Kim and the platform team'), ['@dana', 'Kim', 'the platform team'])
    assert.deepEqual(ownersIn('@acme/payments'), ['@acme/payments'])
    assert.deepEqual(ownersIn(null), [])
  })
})

describe('a text', () => {
  for (const text of [
    '## Action items\n',
    'Follow-ups\n----------\n',
    '**Action items**\n\n- a',
    '<h2>Next steps</h2>',
    'Action items:\r\n- a',
  ])
    it(`may have action items: ${JSON.stringify(text)}`, () => assert.ok(mayHaveActions(text)))
  for (const text of ['# Read me\n\nWe act on items.', '## Installation\n\n**Note** that', '']) {
    it(`has none: ${JSON.stringify(text)}`, () => assert.ok(!mayHaveActions(text)))
  }
})

describe('a ticket', () => {
  const ticket = {name: '#12', url: 'https://git.example/acme/shop/issues/12'}
  const link = '[#12](https://git.example/acme/shop/issues/12)'
  const tracked = (items: string): string | null => {
    const postmortem = withActions(items)
    const edit = track(postmortem, postmortem.actions[0]!, ticket)
    return edit && applyEdits(postmortem.document.text, [edit]).split('## Action items\n\n')[1]!.split('\n\n## Lessons')[0]!
  }
  const places: readonly (readonly [string, string | null])[] = [
    ['- [ ] Alert (@dana, due 2026-05-01)', `- [ ] Alert (@dana, due 2026-05-01, ${link})`],
    ['- Bound the queue (C1)', `- Bound the queue (C1, ${link})`],
    ['- Bound the queue', `- Bound the queue (${link})`],
    ['- Bound the queue, [see](https://x.example/2026-05-01)', `- Bound the queue, [see](https://x.example/2026-05-01) (${link})`],
    ['|What|Ticket|\n|-|-|\n|Alert| |', `|What|Ticket|\n|-|-|\n|Alert| ${link} |`],
    ['|What|Owner|\n|-|-|\n|Alert |Kim|', `|What|Owner|\n|-|-|\n|Alert (${link}) |Kim|`],
    ['- [ ] Alert (#11)', null],
  ]
  for (const [before, after] of places) it(`is written into ${JSON.stringify(before)}`, () => assert.equal(tracked(before), after))

  it('tells where it comes from, and keeps nothing that breaks its address', () => {
    const postmortem = withActions('- [ ] Alert on 50 % & more 📪 (@dana, due 2026-05-01)')
    const draft = ticketDraft(postmortem, postmortem.actions[0]!, 'incidents/mail.md')
    assert.equal(draft.title, 'Alert on 50 % & more 📪')
    assert.equal(
      draft.body,
      'An action item of the postmortem “Postmortem: mail was late” (incidents/mail.md).\n\n- Owner: @dana\n- Due: 2026-05-01',
    )
    const title = encodeURIComponent(draft.title)
    const body = encodeURIComponent(draft.body)
    const pages: readonly (readonly [Tracker, string, string | null])[] = [
      ['gitlab', 'https://gitlab.com/a/b/', `https://gitlab.com/a/b/-/issues/new?issue[title]=${title}&issue[description]=${body}`],
      [
        'jira',
        'https://acme.atlassian.net?pid=1&issuetype=2',
        `https://acme.atlassian.net/secure/CreateIssueDetails!init.jspa?summary=${title}&description=${body}&pid=1&issuetype=2`,
      ],
      ['page', 'https://desk.example/new?t={title}', `https://desk.example/new?t=${title}`],
      ['page', 'javascript:alert(1)', null],
      ['youtrack', '', null],
    ]
    for (const [tracker, project, page] of pages) assert.equal(ticketPage(tracker, project, draft), page)
    const long = ticketPage('page', 'https://desk.example/?b={body}', {title: '', body: '📪'.repeat(2_000)})
    assert.ok(long !== null && decodeURIComponent(long).endsWith('📪…'))
  })
})

describe('a kind', () => {
  const kinded = (items: string): string | null => {
    const postmortem = withActions(items)
    const edit = addKind(postmortem, postmortem.actions[0]!)
    return edit && applyEdits(postmortem.document.text, [edit]).split('## Action items\n\n')[1]!.split('\n\n## Lessons')[0]!
  }
  const places: readonly (readonly [string, string | null])[] = [
    ['- [ ] Alert (@dana, due 2026-05-01)', '- [ ] Alert (@dana, due 2026-05-01, …)'],
    ['- [ ] Alert', '- [ ] Alert (…)'],
    ['- [ ] Alert (C1)', '- [ ] Alert (C1, …)'],
    ['- [ ] Alert (C1; C2, high)', '- [ ] Alert (C1; C2, high, …)'],
    ['- [ ] Alert (on the age)', '- [ ] Alert (on the age) (…)'],
    ['|What|Type|\n|-|-|\n|Alert| |', '|What|Type|\n|-|-|\n|Alert| … |'],
    ['|What|Owner|\n|-|-|\n|Alert|Kim|', null],
    ['- [ ] Alert (detection)', null],
  ]
  for (const [before, after] of places) it(`has its gap in ${JSON.stringify(before)}`, () => assert.equal(kinded(before), after))
})

describe('what may stand', () => {
  const proposed = (items: string, people: readonly string[] = []): readonly string[] | null => {
    const at = items.indexOf('^')
    const postmortem = withActions(items.slice(0, at) + items.slice(at + 1))
    const offset = postmortem.document.text.indexOf('## Action items\n\n') + '## Action items\n\n'.length + at
    return proposalsAt(postmortem, offset, {people, today})?.all.map(({text}) => text) ?? null
  }

  it('after the mark of a handle is who has one', () =>
    assert.deepEqual(proposed('- [ ] Alert (@da^)\n- [ ] Bound (@kim)\n- [ ] Drain (Dana)', ['@acme/payments', 'Ana']), [
      '@da',
      '@kim',
      '@acme/payments',
    ]))

  it('after a word for a day is a day, as the document writes days', () => {
    assert.equal(proposed('- [ ] Alert (due ^)\n- [ ] Bound (due 2026-05-01)')?.[0], '2026-04-02')
    assert.equal(proposed('- [ ] Alert (due in 10 days^)\n- [ ] Bound (due June 1, 2026)')?.[0], 'April 11, 2026')
  })

  it('in a cell is what its column is for', () => {
    const table = (cells: string): string =>
      `| Action | Owner | Due | Status |\n| - | - | - | - |\n| Alert | ${cells} |\n| Bound | Kim | 01.05.2026 | Open |`
    assert.deepEqual(proposed(table('^ | | '), ['Ana']), ['Kim', 'Ana'])
    assert.equal(proposed(table('Kim | ^ | '))?.[0], '02.04.2026')
    assert.deepEqual(proposed(table('Kim | | ^')), ['Open', 'In progress', 'Blocked', 'Done'])
    assert.equal(proposed(table('Kim | | Open |').replace('Alert', 'Al^ert')), null)
  })

  it('among the fields of an item is its kind, and outside of them nothing', () => {
    assert.ok(proposed('- [ ] Alert (@dana, pre^)')?.includes('prevention'))
    for (const words of ['- [ ] Alert on ^the queue', '- [ ] Sort it by ^', '- [ ] Alert due ^']) assert.equal(proposed(words), null, words)
  })

  it('of days is counted from today', () => {
    const day = (words: string): string | undefined => daysAhead(words, today).find(one => one.words === words)?.day
    assert.deepEqual(['tomorrow', 'next monday', 'next friday', 'in two weeks', 'end of the quarter'].map(day), [
      '2026-04-02',
      '2026-04-06',
      '2026-04-10',
      '2026-04-15',
      '2026-06-30',
    ])
    assert.equal(daysAhead('in a month', '2026-01-31')[0]?.day, '2026-02-28')
  })
})
