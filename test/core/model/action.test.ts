/** Action items as they are written in lists and tables, and what is read of each. */
import assert from 'node:assert/strict'
import {tasksOf} from '../../../src/core/model/actions/task.ts'
import {actionsOf, type ActionItem} from '../../../src/core/model/actions/action.ts'
import {actions, inBlocks, outline} from './reading.ts'

const only = (item: string): ActionItem => {
  const found = actions(`# T\n\n## Action items\n\n${item}\n`)
  assert.equal(found.length, 1, `${found.length} items in ${item}`)
  return found[0]!
}

describe('actionsOf', () => {
  it('reads the form that this product writes', () => {
    const {text, owner, due, ticket, done, kind, horizon} = only(
      '- [ ] Turn on the lint rule (@dana, due 2026-05-01, #123, prevention, short-term)',
    )
    assert.deepEqual(
      {text, owner, due, ticket, done, kind, horizon},
      {text: 'Turn on the lint rule', owner: '@dana', due: '2026-05-01', ticket: '#123', done: false, kind: 'prevention', horizon: 'short'},
    )
  })

  it('reads the labels of the causes that an item answers', () => {
    const {text, causes, owner} = only('- [ ] Generate the settings (C1, c12, @dana, due 2026-05-01)')
    assert.deepEqual({text, causes, owner}, {text: 'Generate the settings', causes: ['C1', 'C12'], owner: '@dana'})
    assert.deepEqual(only('- Draw the system (C4 model)').causes, [])
    assert.deepEqual(only('| What | Cause |\n| - | - |\n| Test it (C2) | C1, C3 |').causes, ['C2', 'C1', 'C3'])
    assert.deepEqual(only('| What | Owner |\n| - | - |\n| Test C2 in C1 | Kim |').causes, [])
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

  it('reads the items under bullets and headings that group them', () => {
    const text =
      '# T\n\n## Action items\n\n- Short term:\n  - One\n- **Kim**\n  - Zero\n\n### Long-term\n\n- Two\n\n**Dana**\n\n- Three\n\n### Monitoring\n\n- Four\n'
    assert.deepEqual(
      actions(text).map(({text: what, owner, horizon, kind}) => [what, owner, horizon, kind]),
      [
        ['One', null, 'short', null],
        ['Zero', 'Kim', null, null],
        ['Two', null, 'long', null],
        ['Three', 'Dana', 'long', null],
        ['Four', null, null, 'detection'],
      ],
    )
  })

  const owners: Readonly<Record<string, string | null>> = {
    '- Add a check @dana': '@dana',
    '- @dana: add a check': '@dana',
    '- @dana and @kim add a check': '@dana and @kim',
    '- Add a check. Owner: Dana Kim': 'Dana Kim',
    '- Add a check\n  - Owner: SRE': 'SRE',
    '- Add a check (Dana)': 'Dana',
    '- [dana] add a check': 'dana',
    '- (mail team) add a check': 'mail team',
    '- The mail team to add a check': 'mail team',
    '**DK** Add a check': 'DK',
    '- Add a check (Grafana)': null,
    '- [P1] Add a check': null,
    '- **Monitoring** add a check': null,
    '- Thank @dana for the graph in the review, then add a check to it': null,
    '- Add a check. Owner: TBD': null,
  }
  for (const [item, owner] of Object.entries(owners))
    it(`knows who does ${JSON.stringify(item)}`, () => assert.equal(only(item).owner, owner))

  const dues: Readonly<Record<string, string | null>> = {
    '- Add a check, due 2026-05-01': '2026-05-01',
    '- Add a check by May 1, 2026': '2026-05-01',
    '- Add a check by end of Q2': 'end of Q2',
    '- Add a check (ETA: next week)': 'next week',
    '- Add a check in H1': 'H1',
    '- Add a check (2026-05-01)': '2026-05-01',
    '- Check that orders are sent by the queue': null,
    '- Deploy by hand in 2 steps': null,
  }
  for (const [item, due] of Object.entries(dues)) it(`knows until when: ${item}`, () => assert.equal(only(item).due, due))

  const tickets: Readonly<Record<string, string | null>> = {
    '- Add a check (#123)': '#123',
    '- Add a check [OPS-42](https://tracker.test/browse/OPS-42)': 'OPS-42',
    '- Add a check: mail/relay#7': 'mail/relay#7',
    '- [Add a check](https://code.test/mail/relay/issues/7)': 'https://code.test/mail/relay/issues/7',
    '- Add a check (bug 123456)': '123456',
    '- Write UTF-8 with SHA-256': null,
    '- Read [the guide](https://code.test/guide)': null,
  }
  for (const [item, ticket] of Object.entries(tickets))
    it(`knows where it is tracked: ${item}`, () => assert.equal(only(item).ticket, ticket))

  const states: Readonly<Record<string, boolean | null>> = {
    '- ✅ Add a check': true,
    '- Add a check (done)': true,
    '- ~~Add a check~~': true,
    '- Add a check — completed': true,
    '- Add a check (in progress)': false,
    '- Add a check for done jobs': null,
  }
  for (const [item, done] of Object.entries(states)) it(`knows whether it is done: ${item}`, () => assert.equal(only(item).done, done))

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

  it('takes a list after a task that ends with a colon for its details', () => {
    assert.deepEqual(
      actions('# T\n\n## Action items\n\n**DK** Build badges for:\n\n- mail #7\n- orders\n').map(({text, ticket}) => [text, ticket]),
      [['Build badges for:', '#7']],
    )
  })

  it('takes placeholders and prose for none', () => {
    assert.deepEqual(actions('# T\n\n## Action items\n\nWe will see.\n\n- N/A\n- TBD\n'), [])
  })

  it('is the same for any division into chunks', () => {
    const text = '# T\n\n## Action items\n\n- One\n\n### Process\n\n- [x] Two @dana\n\n| Action | Owner |\n|---|---|\n| Three | Kim |\n'
    assert.deepEqual(actionsOf(inBlocks(text, tasksOf), outline(text).sections), actions(text))
  })
})
