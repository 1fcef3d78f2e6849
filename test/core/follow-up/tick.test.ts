/** Ticking off: where an item says how far it is, in the words that are used there. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {tick} from '../../../src/core/follow-up/tick.ts'
import {withActions} from './reading.ts'

/** What the items are once one of them is done, or open; `null` where there is no place for that. */
const ticked = (items: string, index: number, done: boolean): string | null => {
  const postmortem = withActions(items)
  const edit = tick(postmortem, postmortem.actions[index]!, done)
  return edit === null ? null : applyEdits(postmortem.document.text, [edit]).split('## Action items\n\n')[1]!.split('\n\n## Lessons')[0]!
}

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '-'), ...rows].map(row => `|${row}|`).join('\n')

const done: readonly (readonly [string, string])[] = [
  ['- [ ] Add an alert', '- [x] Add an alert'],
  ['* [/] Add an alert (@dana)', '* [x] Add an alert (@dana)'],
  ['1. [ ] Add an alert', '1. [x] Add an alert'],
  ['- ☐ Add an alert', '- ☑ Add an alert'],
  ['- ⬜ Add an alert', '- ✅ Add an alert'],
  ['- ⏳ Add an alert', '- ✅ Add an alert'],
  ['- Add an alert (@dana)', '- [x] Add an alert (@dana)'],
  ['- Add an alert (@dana, open)', '- Add an alert (@dana, done)'],
  ['- Add an alert\n  - Status: In progress\n  - Owner: Dana', '- Add an alert\n  - Status: Done\n  - Owner: Dana'],
  ['- [ ] Add an alert\n\n- [X] Bound the queue', '- [X] Add an alert\n\n- [X] Bound the queue'],
  [table('What|Status', 'Add an alert | Open '), table('What|Status', 'Add an alert | Done ')],
  [table('What|Status', 'Add an alert | TODO '), table('What|Status', 'Add an alert | DONE ')],
  [
    table('What|Status', 'Add an alert | Open ', 'Bound the queue | Shipped '),
    table('What|Status', 'Add an alert | Shipped ', 'Bound the queue | Shipped '),
  ],
  [table('What|Status', 'Add an alert | ', 'Bound the queue | ✅ '), table('What|Status', 'Add an alert | ✅ ', 'Bound the queue | ✅ ')],
  [table('What|Done?|Owner', 'Add an alert |        | Kim '), table('What|Done?|Owner', 'Add an alert | Yes    | Kim ')],
  [table('Was|Status', 'Alarm einrichten | in Arbeit '), table('Was|Status', 'Alarm einrichten | erledigt ')],
  [table('Acción|Estado', 'Añadir una alerta | **Pendiente** '), table('Acción|Estado', 'Añadir una alerta | Hecho ')],
  [table('What|Owner', '[ ] Add an alert | Kim '), table('What|Owner', '[x] Add an alert | Kim ')],
]

const open: readonly (readonly [string, string])[] = [
  ['- [x] Add an alert', '- [ ] Add an alert'],
  ['- [-] Add an alert', '- [ ] Add an alert'],
  ['- ✅ Add an alert', '- ⬜ Add an alert'],
  ['- Add an alert (done)', '- Add an alert (open)'],
  [
    table('What|Status', 'Add an alert | Done ', 'Bound the queue | Planned '),
    table('What|Status', 'Add an alert | Planned ', 'Bound the queue | Planned '),
  ],
  [table('What|Status', 'Add an alert | ✅ '), table('What|Status', 'Add an alert | ⬜ ')],
]

const none: readonly string[] = [
  table('What|Owner', 'Add an alert | Kim '),
  '**JP** Add build badges to the readme',
  '<table><tr><th>Action</th><th>Status</th></tr><tr><td>Add an alert</td><td>Open</td></tr></table>',
]

describe('an action item', () => {
  for (const [before, after] of done) it(`is ticked off: ${JSON.stringify(before)}`, () => assert.equal(ticked(before, 0, true), after))
  for (const [before, after] of open) it(`is opened again: ${JSON.stringify(before)}`, () => assert.equal(ticked(before, 0, false), after))
  for (const items of none) it(`has no place for a tick: ${JSON.stringify(items)}`, () => assert.equal(ticked(items, 0, true), null))

  it('that is struck through is not opened by a box beside the strokes', () => assert.equal(ticked('- ~~Add an alert~~', 0, false), null))
})
