/** Beside what is up: who is here, and what is set aside. */
import type {ShownMeeting} from '../../protocol/index.ts'
import {fill} from '../bundle.ts'
import {iconButton} from '../icons.ts'
import {h, type Child, type Description} from '../render.ts'
import {words} from '../words.ts'
import {part} from './part.ts'
import type {Field, ViewState} from './state.ts'
import type {Strings} from './strings.ts'

export const peopleHere = ({kept}: ViewState, {people, readOnly}: ShownMeeting, say: Strings): Description =>
  part(
    'people',
    say.people,
    say['people.none'],
    people.map(({name, role, listed}) =>
      h(
        'li',
        {key: name},
        h('span', {class: 'text', dir: 'auto'}, name, role !== null && h('span', {class: 'role'}, role)),
        listed && !readOnly && iconButton('remove-person', fill(say['people.remove'], name), 'remove', {'data-text': name}),
      ),
    ),
    field('person', kept.typed.person, say['people.field'], 'w', readOnly),
  )

export const parkingLot = ({kept}: ViewState, {parked, readOnly}: ShownMeeting, say: Strings): Description =>
  part(
    'parked',
    say.parked,
    say['parked.none'],
    parked.map(({text, struck}, index) => {
      const which = {'data-text': text, 'data-index': index}
      return h(
        'li',
        {key: `${text} ${index}`, class: struck ? 'struck' : null},
        h(struck ? 's' : 'span', {class: 'text', dir: 'auto'}, ...words(text)),
        !readOnly && iconButton('strike', fill(say[struck ? 'parked.unstrike' : 'parked.strike'], text), 'confirmed', which),
        !readOnly && !struck && iconButton('take-up', fill(say['parked.take-up'], text), 'action', {...which, key: 'take-up'}),
      )
    }),
    field('parked', kept.typed.parked, say['parked.field'], 'l', readOnly),
  )

const field = (name: Field, value: string, label: string, key: string, readOnly: boolean): Child =>
  !readOnly &&
  h(
    'vscode-text-field',
    {key: 'field', 'data-field': name, value, placeholder: label, 'aria-keyshortcuts': key},
    // The component library names the field by its content, which everybody sees as its placeholder.
    h('span', {class: 'unseen'}, label),
  )
