/** Action items as they are written in lists and tables, and what is read of each. */
import assert from 'node:assert/strict'
import {tasksOf} from '../../../src/core/model/actions/task.ts'
import {actionsOf} from '../../../src/core/model/actions/action.ts'
import {actions, actionsUnder, inBlocks, onlyAction, outline} from './reading.ts'

describe('actionsOf', () => {
  it('reads the form that this product writes', () => {
    const {text, owner, due, ticket, done, kind, horizon} = onlyAction(
      '- [ ] Turn on the lint rule (@dana, due 2026-05-01, #123, prevention, short-term)',
    )
    assert.deepEqual(
      {text, owner, due, ticket, done, kind, horizon},
      {text: 'Turn on the lint rule', owner: '@dana', due: '2026-05-01', ticket: '#123', done: false, kind: 'prevention', horizon: 'short'},
    )
  })

  it('leaves out what only says what the words of a plan mean', () => {
    const texts = (words: string): readonly string[] => actionsUnder(words).map(({text}) => text)
    const meanings = '* Prevent - Prevent it from coming again\n* Detect - Notice it sooner'
    assert.deepEqual(texts(`Every item is of one of three kinds. Types:\n${meanings}\n\n- [ ] Test the queue`), ['Test the queue'])
    assert.deepEqual(texts(`Items should have an assigned priority:\n\n* P0 - This week\n* P1 - This quarter`), [])
    assert.deepEqual(texts(`### Explanation of the categories\n\n${meanings}`), [])
    assert.deepEqual(texts(`### 分類の説明\n\n- **予防:** 再発を防ぐ`), [])
    assert.deepEqual(texts(`Items by priority:\n\n* P0 - Test the queue`), ['P0 - Test the queue'])
  })

  it('reads a state beside the ticket where no column has one', () => {
    const said = (ticket: string, text = 'Add a check'): readonly unknown[] => {
      const item = onlyAction(`| Action | Due | Tracking issue |\n| - | - | - |\n| ${text} | 2026-05-01 | ${ticket} |`)
      return [item.ticket, item.done, item.state]
    }
    assert.deepEqual(said('[#86](https://git.example/i/86) — complete in the hotfix'), ['#86', true, 'done'])
    assert.deepEqual(said('#86 (done)'), ['#86', true, 'done'])
    assert.deepEqual(said('OPS-12 closed'), ['OPS-12', true, 'done'])
    assert.deepEqual(said('#86 in progress'), ['#86', false, 'in-progress'])
    assert.deepEqual(said('#86'), ['#86', null, 'open'])
    assert.deepEqual(said('#86 and #87'), ['#86', null, 'open'])
    assert.deepEqual(said('#86 (open)', 'Add a check (done)'), ['#86', true, 'done'])
  })

  it('reads the labels of the causes that an item answers', () => {
    const {text, causes, owner} = onlyAction('- [ ] Generate the settings (C1, c12, @dana, due 2026-05-01)')
    assert.deepEqual({text, causes, owner}, {text: 'Generate the settings', causes: ['C1', 'C12'], owner: '@dana'})
    assert.deepEqual(onlyAction('- Draw the system (C4 model)').causes, [])
    assert.deepEqual(onlyAction('| What | Cause |\n| - | - |\n| Test it (C2) | C1, C3 |').causes, ['C2', 'C1', 'C3'])
    assert.deepEqual(onlyAction('| What | Owner |\n| - | - |\n| Test C2 in C1 | Kim |').causes, [])
  })

  it('reads bullets, numbers and boxes, and takes what is nested for details', () => {
    const text = '# T\n\n## Action items\n\n- One\n  - how\n1. Two\n- [x] Three\n  - [ ] Four\n\n## Lessons\n\n- none of it\n'
    assert.deepEqual(
      actions(text).map(item => [item.text, item.done, item.hasBox]),
      [
        ['One', null, false],
        ['Two', null, false],
        ['Three', true, true],
        ['Four', false, true],
      ],
    )
  })

  it('reads one word in a column for the horizon', () =>
    assert.deepEqual(
      actions(
        '# T\n\n## Action items\n\n| Action | Horizon |\n| --- | --- |\n| One | Short |\n| Two | mid |\n| Three | long-term |\n| Four | now |\n| Five | yes |\n',
      ).map(({horizon}) => horizon),
      ['short', 'medium', 'long', 'short', null],
    ))

  const owners: Readonly<Record<string, string | null>> = {
    '- Add a check @dana': '@dana',
    '- @dana: add a check': '@dana',
    '- @dana and @kim add a check': '@dana and @kim',
    '- Add a check. Owner: Dana Kim': 'Dana Kim',
    '- Add a check\n  - Owner: SRE': 'SRE',
    '- Add a check (Dana)': 'Dana',
    '- Add a check [DK]': 'DK',
    '- Add a check [PR]': null,
    '- Add a check [DK/ZR]': 'DK/ZR',
    '- Add a check [DK to write the story] [done]': 'DK',
    '- Add a check [WIP]': null,
    '- Add a check of transport security (TLS)': null,
    '- [dana] add a check': 'dana',
    '- (mail team) add a check': 'mail team',
    '- The mail team to add a check': 'mail team',
    '- Keep to what was agreed (-> mail team)': 'mail team',
    '- Move orders (-> new queue)': null,
    '**DK** Add a check': 'DK',
    '- Add a check (Grafana)': null,
    '- [P1] Add a check': null,
    '- **Monitoring** add a check': null,
    '- Thank @dana for the graph in the review, then add a check to it': null,
    '- Add a check. Owner: TBD': null,
    '- Add a check. Owner: to be decided': null,
    '- Add a check [owner:: @dana] [due:: 2026-05-01]': '@dana',
    '- Add a check owner:@dana #12': '@dana',
    '- Add a check; owner Dana; ETA 4 May': 'Dana',
    '- Add a check — Dana, 2026-05-04, OPS-77': 'Dana',
    '- Add a check — the size of the index': null,
    '- Add a check @dana 📅 2026-05-01 #12': '@dana',
    '- Add a check (@2026-05-04) @dana': '@dana',
    '- Ask @dana to add a check': '@dana',
    '- The check that @dana will add': '@dana',
    '- @dana mentioned that a check is there': null,
    '- **@dana:** Add a check': '@dana',
    '- **Dana**: Add a check': 'Dana',
    '- Dana: add a check': 'Dana',
    '- **Alerting:** add a check': null,
    '- Dana to add a check': 'Dana',
    '- Dana and Ed to add a check': 'Dana and Ed',
    '- Ed to add a check': 'Ed',
    '- Zoé will add a check': 'Zoé',
    '- Developers to agree on a check': 'Developers',
    '- Developer to ask before a deploy': null,
    '- We will add a check': null,
    '- Script to restore the index': null,
    '- Assigned to Dana: add a check': 'Dana',
    '- Add a check, owned by the relay team': 'the relay team',
    '- Owner: @acme/relay. Add a check': '@acme/relay',
    '- Relay team — add a check': 'Relay team',
    '- [deploy] add a check': null,
    '- The queue was drained (Resolution)': null,
    '- 増やす 担当：田中': '田中',
  }
  for (const [item, owner] of Object.entries(owners))
    it(`knows who does ${JSON.stringify(item)}`, () => assert.equal(onlyAction(item).owner, owner))

  const dues: Readonly<Record<string, string | null>> = {
    '- Add a check, due 2026-05-01': '2026-05-01',
    '- Add a check by May 1, 2026': '2026-05-01',
    '- Add a check by end of Q2': 'end of Q2',
    '- Add a check (ETA: next week)': 'next week',
    '- Add a check in H1': 'H1',
    '- Add a check (2026-05-01)': '2026-05-01',
    '- Add a check 📅 2026-05-01': '2026-05-01',
    '- Add a check 🗓️ 2026-05-01 ✅ 2026-05-02': '2026-05-01',
    '- [x] Add a check ✅ 2026-05-02': null,
    '- Add a check [2026-05-01]': '2026-05-01',
    '- Add a check (@2026-05-01) @dana': '2026-05-01',
    '- Add a check due:2026-05-01': '2026-05-01',
    '- Add a check [due:: 2026-05-01]': '2026-05-01',
    '- Add a check d:2026-05-01': '2026-05-01',
    '- Add a check — Dana, 2026-05-01, OPS-77': '2026-05-01',
    '- Agree on a check in the next planning meeting': 'next planning meeting',
    '- 增加检查 截止日期：2026-05-01': '2026-05-01',
    '- Add a check by Mar 5': 'Mar 5',
    '- Add a check within 2 weeks': '2 weeks',
    '- Add a check (due in two weeks)': 'in two weeks',
    '- Add a check (by 5/1)': '5/1',
    '- Add a check (May 2026)': 'May 2026',
    '- Add a check — Q3': 'Q3',
    '- Añadir un control antes del 5 de mayo': '5 de mayo',
    '- 5月1日までに検査を追加する': '5月1日',
    '- 검사 추가 (5/1까지)': '5/1',
    '- Add a check of what came in the past days': null,
    '- Add a check that holds 2 days of orders': null,
    '- Add a check before 1.5 is deployed': null,
    '- Close the gap by marking what is sent': null,
    '- Check that orders are sent by the queue': null,
    '- Deploy by hand in 2 steps': null,
  }
  for (const [item, due] of Object.entries(dues)) it(`knows until when: ${item}`, () => assert.equal(onlyAction(item).due, due))

  const tickets: Readonly<Record<string, string | null>> = {
    '- Add a check (#123)': '#123',
    '- Add a check [OPS-42](https://tracker.test/browse/OPS-42)': 'OPS-42',
    '- Add a check: mail/relay#7': 'mail/relay#7',
    '- [Add a check](https://code.test/mail/relay/issues/7)': 'https://code.test/mail/relay/issues/7',
    '- Add a check (bug 123456)': '123456',
    '- Add a check (AB#12)': 'AB#12',
    '- Add a check (!88)': '!88',
    '- Add a check (GH-12)': 'GH-12',
    '- Add a check (INC0012345)': 'INC0012345',
    '- Add a check (sc-1234)': 'sc-1234',
    '- [Add a check](https://linear.app/acme/issue/ENG-1/add)': 'https://linear.app/acme/issue/ENG-1/add',
    '- [Add a check](https://app.asana.com/0/1200/1201)': 'https://app.asana.com/0/1200/1201',
    '- [Add a check](https://trello.com/c/abCDef12)': 'https://trello.com/c/abCDef12',
    '- [Add a check](https://acme.atlassian.net/browse/ABC-1)': 'https://acme.atlassian.net/browse/ABC-1',
    '- [Add a check](https://dev.azure.com/acme/p/_workitems/edit/123)': 'https://dev.azure.com/acme/p/_workitems/edit/123',
    '- [Add a check](https://app.shortcut.com/acme/story/123/add)': 'https://app.shortcut.com/acme/story/123/add',
    '- [Add a check](https://acme.youtrack.cloud/issue/ABC-12)': 'https://acme.youtrack.cloud/issue/ABC-12',
    '- [Add a check](https://gitlab.com/a/b/-/merge_requests/12)': 'https://gitlab.com/a/b/-/merge_requests/12',
    '- Undo what [we did](https://code.test/a/b/commit/4d078f955b0c)': null,
    '- Add a check before Q3-2026': null,
    '- Write UTF-8 with SHA-256, then OPS-7': 'OPS-7',
    '- Write UTF-8 with SHA-256': null,
    '- Read [the guide](https://code.test/guide)': null,
  }
  for (const [item, ticket] of Object.entries(tickets))
    it(`knows where it is tracked: ${item}`, () => assert.equal(onlyAction(item).ticket, ticket))

  const states: Readonly<Record<string, boolean | null>> = {
    '- ✅ Add a check': true,
    '- Add a check (done)': true,
    '- ~~Add a check~~': true,
    '- Add a check — completed': true,
    '- Add a check (in progress)': null,
    '- Add a check for done jobs': null,
    '- Add a check **(Done during the incident)**': true,
    '- Add a check (not needed any more)': null,
    '- Add a check (not needed)': true,
    '- ~~Add a check~~ there is one': true,
    '- [-] Add a check': true,
    '- [>] Add a check': true,
    '- [/] Add a check': false,
    '- 🚧 Add a check': null,
    '- :white_check_mark: Add a check': true,
    '- :construction: Add a check': null,
    '- Add a check (#12, merged)': true,
    '- [~] Add a check': false,
    '- 增加检查（已完成）': true,
    '- Añadir un control (en curso)': null,
    '- **Add a check** *(shipped, #12)* to the relay': true,
    '- Add a check (done for the relay; the rest is a habit)': true,
    '- Add a check (undone, #12)': null,
    '- Add a check\n  - Status: closed': true,
    '- Add a check\n  - Status: not started': false,
  }
  it('sets what a cell or an item has on two lines apart', () => {
    const {text, owner, due} = onlyAction(
      '| Action<br>item | Who | Due |\n|---|---|---|\n| Add a check<br>for size | Dana<br>Kim | next<br>week |',
    )
    assert.deepEqual([text, owner, due], ['Add a check for size', 'Dana, Kim', 'next week'])
    assert.equal(onlyAction('- Add a check<br>Owner: Dana<br>Due: 2026-05-01').owner, 'Dana')
    assert.equal(onlyAction('- Add a check\\\nOwner: Dana\\\nin spring').owner, 'Dana')
  })

  for (const [item, done] of Object.entries(states))
    it(`knows whether it is done: ${item}`, () => assert.equal(onlyAction(item).done, done))

  it('reads tables with any usual columns', () => {
    const table =
      '| # | Task | Assignee | Target date | Jira | Status | Type |\n|---|---|---|---|---|---|---|\n| 1 | Add a check | Dana | 2026-05-01 | OPS-42 | Done | Detect |\n| 2 | Add a test | - | TBD | | Planned | |\n| 3 | | | | | | |\n'
    const found = actions(`# T\n\n## Follow-ups\n\n${table}`).map(({text, owner, due, ticket, done, kind}) => [
      text,
      owner,
      due,
      ticket,
      done,
      kind,
    ])
    assert.deepEqual(found, [
      ['Add a check', 'Dana', '2026-05-01', 'OPS-42', true, 'detection'],
      ['Add a test', null, null, null, false, null],
    ])
  })

  const cells: Readonly<Record<string, boolean>> = {
    '✅': true,
    '🚧': false,
    'In progress': false,
    WIP: false,
    'Not done': false,
    'Partially done': false,
    'Merged in #12': true,
    Cancelled: true,
    'N/A': true,
    erledigt: true,
    'in Arbeit': false,
    hecho: true,
    pendiente: false,
    完了: true,
    未着手: false,
    已完成: true,
    未完成: false,
    완료: true,
    미완료: false,
  }
  for (const [cell, done] of Object.entries(cells))
    it(`knows the status ${cell}`, () => assert.equal(onlyAction(`| Action | Status |\n|---|---|\n| Add a check | ${cell} |`).done, done))

  it('takes a cell that is nothing but a status for one, and what tells when it will be done for none', () => {
    assert.equal(onlyAction('| Item | Owner | Issue |\n|---|---|---|\n| Add a check | Dana | DONE |').done, true)
    assert.equal(onlyAction('| Action | Done when |\n|---|---|\n| Add a check | It fails without the index |').done, null)
  })

  it('takes only times for dates until when, and any words for a ticket where a column is for those', () => {
    const read = (head: string, cell: string): readonly (string | null)[] => {
      const {due, ticket} = onlyAction(`| Action | ${head} |\n|---|---|\n| Add a check | ${cell} |`)
      return [due, ticket]
    }
    assert.deepEqual(read('Target', '`src/index.ts`'), [null, null])
    assert.deepEqual(read('Target', 'next week'), ['next week', null])
    assert.deepEqual(read('Expected date', '2026-05-01'), ['2026-05-01', null])
    assert.deepEqual(read('Due', 'Ongoing'), [null, null])
    assert.deepEqual(read('Target', 'soon'), [null, null])
    assert.deepEqual(read('Target', 'Next sprint'), ['Next sprint', null])
    assert.deepEqual(read('Tracking link', 'The current change'), [null, 'The current change'])
    assert.deepEqual(read('Ticket', 'none yet'), [null, null])
  })

  it('reads the titles of columns in several languages', () => {
    const {text, owner, due, done} = onlyAction(
      '| 序号 | 措施 | 负责人 | 截止日期 | 状态 |\n|---|---|---|---|---|\n| 1 | 增加检查 | 王伟 | 2026-05-01 | 已完成 |',
    )
    assert.deepEqual({text, owner, due, done}, {text: '增加检查', owner: '王伟', due: '2026-05-01', done: true})
    assert.equal(onlyAction('| 対応 | 担当 |\n|---|---|\n| 検査を追加する | 田中 |').owner, '田中')
    assert.equal(onlyAction('| 조치 | 담당자 |\n|---|---|\n| 검사 추가 | 김 |').owner, '김')
  })

  const texts = (items: string): readonly string[] => actionsUnder(items).map(({text}) => text)

  it('leaves boxes, marks and who does it out of the words', () => {
    const items = '- [-] One\n- [/] Two\n- 🚧 Three 📅 2026-05-01\n- Four [owner:: @dana]\n- Dana to add five\n- [N/A] Six'
    assert.deepEqual(texts(items), ['One', 'Two', 'Three', 'Four', 'add five', 'Six'])
  })

  const nested: Readonly<Record<string, readonly string[]>> = {
    '- Fund the relay\n  - Turn the alerts back on\n  - Raise the limit': ['Fund the relay', 'Turn the alerts back on', 'Raise the limit'],
    '- Observability\n  - Add a metric\n  - Add an alert': ['Add a metric', 'Add an alert'],
    '- Agree on an answer to alarms\n  - Who is asked\n  - Principles of repair': ['Agree on an answer to alarms'],
    '- Write a page that tells those on call how to:\n  - Restore the index\n  - Drain the queue': [
      'Write a page that tells those on call how to:',
    ],
    '- [ ] Test the relay\n  - Add a case for each queue': ['Test the relay'],
    '- Find a calendar for the team\n  - A bot? Add one?': ['Find a calendar for the team'],
    '- Improve the page:\n  - Add a preview': ['Improve the page:', 'Add a preview'],
    '1. Improve the page:\n   - Add a preview': ['Improve the page:'],
    '1. Alerts:\n   - Add one for the queue\n2. Relay improvement:\n   - Test its limits': ['Alerts:', 'Relay improvement:'],
    '1. **Relay tests**\n   - Add a case for each queue': ['Relay tests'],
    '1. **Right away (this week)**:\n   - Add a case\n2. Detection:\n   - Add an alert': ['Add a case', 'Add an alert'],
    '1. **Short-term fixes**:\n   - Add a case': ['Add a case'],
    '1. Relay tests:\n   - [ ] Add a case': ['Add a case'],
    '- Alertas\n  - Añadir una alerta para la cola': ['Añadir una alerta para la cola'],
    '- Kurzfristig\n  - Alarm für die Schlange einrichten': ['Alarm für die Schlange einrichten'],
    '- 监控\n  - 增加告警': ['增加告警'],
    '- 監視\n  - アラートを追加する': ['アラートを追加する'],
  }
  for (const [items, found] of Object.entries(nested))
    it(`tells tasks from what explains them: ${JSON.stringify(items)}`, () => assert.deepEqual(texts(items), found))

  const none: Readonly<Record<string, string>> = {
    'names of things': '- `relay_query`\n- staticshare\n- www.relay.test\n',
    'a table of other things': '| Type | Name |\n|---|---|\n| CNAME | mail.relay.test |\n',
    'open questions': '- Should we use a queue that slows all of this down?\n- Maybe use a bot?\n',
    'questions with their answers': '- Will it hold more orders? → Take another\n- What is it called? (Look it up)\n',
    'the name of who signs': '- Dana\n',
    'that there is nothing else': '- None that needs a ticket. What we learned is on its page.\n- No further actions are required.\n',
    'what something does': 'Each relay has a script that checks:\n\n- The size of the queue\n- Add and remove\n',
    'what something holds': 'The new page provides:\n\n- A list of queues\n- Limits of each\n',
    'rules for a case to come': '- If an attack goes on: we should pause.\n- Otherwise: we should not.\n',
    'what a paragraph names': 'Several records were safe to remove. Namely:\n\n- the old relay\n- the new relay\n',
    options: 'There are two options to consider:\n\n- start with a candidate\n- start without one\n',
    'what something can do': 'We plan to build a queue that can:\n\n- Hold back orders\n- Send them again\n',
    'how it stands': 'Follow-up status:\n\n- Completed: the check\n- Not completed: the alert\n',
    'fields of nothing': '- Owner: Dana\n- Priority: high\n',
    'data in a paragraph': '**Prioridad:** Alta\n',
  }
  for (const [what, items] of Object.entries(none)) it(`takes ${what} for none`, () => assert.deepEqual(texts(items), []))

  const some: Readonly<Record<string, string>> = {
    'a command for a case to come': '- If the queue holds a million, stop the relay',
    'something less than certain': '- Something about spreading the load, so that it does not come at once?',
    'a box before a name': '- [ ] staticshare',
    'work that a paragraph announces': 'We will make the following changes:\n\n- Alert on the queue',
    'what is to be done after a word for a field': '- Impact: add a graph of lost orders',
    'a ticket alone': '- [OPS-42](https://tracker.test/browse/OPS-42)',
  }
  for (const [what, items] of Object.entries(some)) it(`takes ${what} for one`, () => assert.equal(texts(items).length, 1))

  it('reads titles that are what is to be done, with the fields below them', () => {
    const text =
      '# T\n\n## Action items\n\n### 1. Alerts for the relay `@dana`\n\nIt pages nobody.\n\n### Add a check\n\n- **Owner:** Kim\n- **Due:** 2026-05-01\n- **Ticket:** #12\n- **Status:** done\n\n### Monitoring\n\nIt is enough.\n\n### Test the relay\n\n- Write a test\n- Run it on each change\n\n## Lessons\n\n### Add nothing\n\nThat is one.\n'
    assert.deepEqual(
      actions(text).map(({text: words, owner, due, ticket, done}) => [words, owner, due, ticket, done]),
      [
        ['Alerts for the relay @dana', '@dana', null, null, null],
        ['Add a check', 'Kim', '2026-05-01', '#12', true],
        ['Write a test', null, null, null, null],
        ['Run it on each change', null, null, null, null],
      ],
    )
    assert.deepEqual(actionsOf(inBlocks(text, tasksOf), outline(text).sections), actions(text))
  })

  it('takes items with a label under a title that is work for what they say of it', () => {
    const under = (title: string): readonly string[] =>
      actions(`# T\n\n## Action items\n\n### ${title}\n\n- **Script:** \`nightly.sh\`\n- **Run time**: each night\n`).map(({text}) => text)
    assert.deepEqual(under('1. A backup before each deploy'), ['A backup before each deploy'])
    assert.deepEqual(under('Backups'), ['Script: nightly.sh', 'Run time: each night'])
  })

  it('takes a list after a task that ends with a colon for its details', () => {
    assert.deepEqual(
      actions('# T\n\n## Action items\n\n**DK** Build badges for:\n\n- mail #7\n- orders\n').map(({text, ticket}) => [text, ticket]),
      [['Build badges for:', '#7']],
    )
  })

  it('reads lines that look like a list, and commands that a line leads to', () => {
    const text =
      '# T\n\n## Action items\n\n• Alerts on the relay\n• Move the relay @dana\n\n1- Add a check\n\nWe will do this:\nWatch the queue: Page on-call when it is full.\nWrite a test.\n'
    assert.deepEqual(
      actions(text).map(({text: words, owner, span}) => [words, owner, text.slice(span.start, span.end)]),
      [
        ['Alerts on the relay', null, '• Alerts on the relay'],
        ['Move the relay @dana', '@dana', '• Move the relay @dana'],
        ['Add a check', null, '1- Add a check'],
        ['Watch the queue: Page on-call when it is full.', null, 'Watch the queue: Page on-call when it is full.'],
        ['Write a test.', null, 'Write a test.'],
      ],
    )
    assert.deepEqual(actionsOf(inBlocks(text, tasksOf), outline(text).sections), actions(text))
    assert.deepEqual(actions('# T\n\n## Action items\n\nThis is why:\nAdd a check.\nIt was full.\n'), [])
  })

  it('reads lines with a full stop each, and a paragraph that asks for work', () => {
    const under = (words: string): readonly string[] => actions(`# T\n\n## Action items\n\n${words}\n`).map(({text}) => text)
    assert.deepEqual(under('Write a test.\nAdd a check.'), ['Write a test.', 'Add a check.'])
    assert.deepEqual(under('Add a check that reads\nthe queue.'), ['Add a check that reads the queue.'])
    assert.deepEqual(under('Every relay must call it first. It does now.'), ['Every relay must call it first. It does now.'])
    const none = ['It was full.\nAdd a check.', 'We will see.', '*Add a link for each.*', '**Add:** a check', 'There is a lot more to do.']
    assert.deepEqual(none.flatMap(under), [])
  })

  it('takes a step with a condition for work, and no question, though it has a box', () => {
    const under = (words: string): readonly string[] => actions(`# T\n\n## Action items\n\n${words}\n`).map(({text}) => text)
    assert.deepEqual(under('1. Look at the queue\n2. If it grows, the relay is moved'), [
      'Look at the queue',
      'If it grows, the relay is moved',
    ])
    assert.deepEqual(under('- Look at the queue\n- If it grows, the relay is moved\n- [ ] Does it page anybody?'), ['Look at the queue'])
  })

  it('reads columns of days in other languages, whose words are no dates', () => {
    const [item] = actions(
      '# T\n\n## Actions correctives\n\n| Action | Responsable | Échéance | État |\n|---|---|---|---|\n| Tester le relais | Dana | Prochain déploiement | fait |\n',
    )
    assert.deepEqual([item?.owner, item?.due, item?.done], ['Dana', 'Prochain déploiement', true])
  })

  it('takes placeholders and prose for none', () => {
    assert.deepEqual(actions('# T\n\n## Action items\n\nWe will see.\n\n- N/A\n- TBD\n'), [])
  })

  it('takes a short title over a list for the task where the list is none', () => {
    const texts = (words: string): readonly string[] => actionsUnder(words).map(({text}) => text)
    assert.deepEqual(texts('1. Limits of the queue aligned:\n   - `MAX=15`\n   - `MIN=1`'), ['Limits of the queue aligned:'])
    assert.deepEqual(texts('- **Rules installed on `main`**:\n  - Require a review\n  - Block deletions'), ['Rules installed on main:'])
    assert.deepEqual(texts('- **Measures for next quarter:**\n  - A second relay\n  - A spare queue'), ['A second relay', 'A spare queue'])
    assert.deepEqual(texts('- Relay and queue:\n  - Add a check\n  - Test it'), ['Add a check', 'Test it'])
    assert.deepEqual(texts('- Storage:\n  - A second disk'), ['A second disk'])
    assert.deepEqual(texts('- What stays manual:\n  - The move of a relay'), ['The move of a relay'])
    assert.deepEqual(texts('1. **Add a check of disks** (Urgent)\n   - The disk was full.\n   - Action: Add a rule for it'), [
      'Add a check of disks',
    ])
  })

  it('reads words in HTML', () => {
    const text = '# T\n\n## Action items\n\n<div>\n<p><i>1b.</i> Set up a second relay.\n\n<p>It was full.\n</div>\n'
    assert.deepEqual(
      actions(text).map(({text}) => text),
      ['1b. Set up a second relay.'],
    )
  })

  it('is the same for any division into chunks', () => {
    const text = '# T\n\n## Action items\n\n- One\n\n### Process\n\n- [x] Two @dana\n\n| Action | Owner |\n|---|---|\n| Three | Kim |\n'
    assert.deepEqual(actionsOf(inBlocks(text, tasksOf), outline(text).sections), actions(text))
  })
})
