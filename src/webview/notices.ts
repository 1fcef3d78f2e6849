/** What every view says beside what it shows: that there is nothing, what could not be placed, and how the last task ended. */
import {fill} from './bundle.ts'
import {h, type Child, type Description} from './render.ts'
import type {SharedStrings} from './shared-strings.ts'

type Strings = SharedStrings & {readonly 'empty.document': string}

export const noDocument = (say: Strings): Description =>
  h('div', {class: 'empty'}, h('p', {}, say['empty.document']), h('vscode-button', {'data-do': 'new-postmortem'}, say['empty.new']))

/** Words of a person that found no place; they can be put back where there is one to choose. */
export const unsavedWords = (unsaved: readonly string[], canRestore: boolean, say: SharedStrings): Child =>
  unsaved.length > 0 &&
  h(
    'section',
    {key: 'unsaved', class: 'unsaved', 'aria-label': say['unsaved.title']},
    h('p', {}, say['unsaved.title']),
    ...unsaved.map((text, index) =>
      h(
        'div',
        {},
        h('blockquote', {dir: 'auto'}, text),
        h('vscode-button', {'data-do': 'restore', 'data-index': index, disabled: !canRestore}, say['unsaved.restore']),
        h('vscode-button', {'data-do': 'forget', 'data-index': index, appearance: 'secondary'}, say['unsaved.forget']),
      ),
    ),
  )

interface Outcome {
  readonly task: {readonly id: number; readonly deed: {readonly type: string}} | null
  readonly refused: string | null
}

/** The strings for all ways in which a task can end. */
type EndingsOf<Ended extends Outcome> = `done.${NonNullable<Ended['task']>['deed']['type']}` | `refused.${NonNullable<Ended['refused']>}`

/** Says how the last task ended: aloud when it was done, for all to see when it was not. */
export function statusOf<Ended extends Outcome>(outcome: Ended | null, say: Readonly<Record<EndingsOf<Ended>, string>>): Description {
  const {task, refused} = outcome ?? {task: null, refused: null}
  const ending = refused ? `refused.${refused}` : task && `done.${task.deed.type}`
  const text = ending && fill(say[ending as EndingsOf<Ended>], task && 'text' in task.deed ? String(task.deed.text) : '')
  return h('div', {key: 'status', role: 'status', class: refused ? 'status' : 'status unseen'}, text && h('span', {key: task?.id}, text))
}
