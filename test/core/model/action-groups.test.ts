/** What the words over several action items say of each of them: who does them, how soon, and whether they are done. */
import assert from 'node:assert/strict'
import {actions, actionsUnder, onlyAction} from './reading.ts'

describe('words over action items', () => {
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

  it('reads who does them before the colon of what groups them', () => {
    const who = (group: string): string | null => onlyAction(`1. ${group}\n   - [ ] Add a check`).owner
    assert.equal(who('**@dana**: The queue'), '@dana')
    assert.equal(who('**Release leads**: Reviews'), 'Release leads')
    assert.equal(who('**Affected users**: Mail'), null)
    assert.equal(who('**Storage**: Limits'), null)
  })

  it('takes what stands under words of what was done for done, unless it says otherwise', () => {
    const done = (title: string, ...items: readonly string[]): readonly (boolean | null)[] =>
      actionsUnder(`### ${title}\n\n- ${items.join('\n- ')}`).map(item => item.done)
    const told = ['The relay checks its queue', '`queue.test.ts` runs each night', 'Open: the page for those on call', '[ ] Drain it']
    const titles = [
      'Guardrails added',
      'Defences put in place',
      'Right away (completed)',
      'Actions already taken',
      'Done ✅',
      'Short-term (done)',
      'Existing safeguards',
    ]
    for (const title of titles) assert.deepEqual(done(title, ...told), [true, true, null, false], title)
    const ahead = [
      'Guardrails',
      'Guardrails to be added',
      'What should be done',
      'Not yet done',
      'Added load',
      'Definition of done',
      'Once the fix is deployed',
      'Still open',
      'Existing problems',
    ]
    for (const title of ahead) assert.deepEqual(done(title, ...told), [null, null, null, false], title)
    const inside = actions('# T\n\n## Follow-up done\n\n- The relay checks its queue\n\n### Still open\n\n- The page has no limits\n')
    assert.deepEqual(
      inside.map(item => [item.done, item.state]),
      [
        [true, 'done'],
        [null, 'open'],
      ],
    )
  })

  it('takes ordinary words over tasks for no owner', () => {
    assert.deepEqual(
      actions('# T\n\n## Measures\n\n- **Tasks:**\n  - Add a check\n- **Dana:**\n  - Write a test\n').map(({owner}) => owner),
      [null, 'Dana'],
    )
  })

  it('takes times over tasks for no owner, nor what is still to be named', () => {
    const owners = (title: string): readonly unknown[] => actionsUnder(`**${title}**\n\n- Add a check\n- Test it`).map(({owner}) => owner)
    assert.deepEqual(['Today:', 'Tomorrow', 'This Week', 'Monday'].flatMap(owners), Array(8).fill(null))
    assert.deepEqual(owners('Jan'), ['Jan', 'Jan'])
    assert.equal(onlyAction('- Add a check — owner: TODO').owner, null)
  })
})
