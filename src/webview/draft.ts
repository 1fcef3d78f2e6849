/** Inline editors: one for words, and the question whether to delete. */
import {h, type Description} from './render.ts'
import type {SharedStrings} from './shared-strings.ts'
import {words} from './words.ts'

/** `name` says what is asked for. */
export const draftField = (name: string, text: string): Description =>
  h('textarea', {
    key: 'draft',
    class: 'draft',
    rows: 1,
    dir: 'auto',
    id: 'draft',
    'data-draft': true,
    'aria-label': name,
    placeholder: name,
    value: text,
  })

/** Asked with the words of what would go. */
export const removalQuestion = (question: string, text: string, say: SharedStrings): Description =>
  h(
    'div',
    {key: 'draft', class: 'content', role: 'group', 'aria-label': question, id: 'draft', 'data-draft': true},
    h('span', {class: 'text', dir: 'auto'}, ...words(text)),
    h(
      'div',
      {class: 'question'},
      h('strong', {}, question),
      h('vscode-button', {'data-do': 'yes'}, say['remove.yes']),
      h('vscode-button', {'data-do': 'no', appearance: 'secondary'}, say['remove.no']),
    ),
  )
