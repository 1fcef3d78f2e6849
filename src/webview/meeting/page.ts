/** The whole meeting as a description: the agenda, what is up, who is here, and what is set aside. */
import {placeIn, type ShownMeeting} from '../../protocol/index.ts'
import {fill} from '../bundle.ts'
import {iconButton} from '../icons.ts'
import {noDocument, statusOf, unsavedWords} from '../notices.ts'
import {h, type Child, type Description} from '../render.ts'
import {agenda, clockWords, leftOf, spentOn} from './clock.ts'
import {currentItem} from './item.ts'
import {parkingLot, peopleHere} from './lists.ts'
import {sizes, type Said, type ViewState} from './state.ts'
import type {Strings} from './strings.ts'

export function page(state: ViewState, say: Strings): readonly Child[] {
  const {document, outcome, unsaved} = state.session
  if (document === undefined) return []
  const {size, presenting} = state.kept
  return [
    document
      ? h(
          'div',
          {key: 'meeting', class: presenting ? 'meeting presented' : 'meeting', '--size': String(sizes[size]! / 100)},
          header(state, document, say),
          agendaList(state, document, say),
          currentItem(state, document, say),
          h('div', {key: 'beside', class: 'beside'}, peopleHere(state, document, say), parkingLot(state, document, say), keyHelp(say)),
        )
      : noDocument(say),
    unsavedWords(unsaved, document !== null && !document.readOnly, say),
    statusOf(outcome, say),
    h(
      'div',
      {key: 'said', role: 'status', class: 'unseen'},
      state.said && h('span', {key: state.said.at}, saidWords(state, state.said, say)),
    ),
  ]
}

function header({kept, now}: ViewState, document: ShownMeeting, say: Strings): Description {
  const {clock, presenting} = kept
  const spent = agenda.reduce((sum, item) => sum + spentOn(clock, item, now), 0)
  const plan = agenda.reduce((sum, item) => sum + clock.plan[item], 0)
  return h(
    'header',
    {key: 'header'},
    h('h1', {dir: 'auto'}, document.title ?? document.name),
    h('span', {class: 'total'}, fill(say['timer.total'], clockWords(spent), plan)),
    h(
      'div',
      {class: 'tools'},
      iconButton('smaller', say.smaller, 'zoom-out', {'aria-keyshortcuts': '-'}),
      iconButton('larger', say.larger, 'zoom-in', {'aria-keyshortcuts': '+'}),
      h(
        'vscode-button',
        {'data-do': 'present', appearance: 'secondary', 'aria-keyshortcuts': 'f'},
        say[presenting ? 'present.stop' : 'present'],
      ),
      h('vscode-button', {'data-do': 'end', appearance: 'secondary'}, say.end),
    ),
  )
}

function agendaList({session, kept, now}: ViewState, {items}: ShownMeeting, say: Strings): Description {
  const {item: at} = placeIn(session)
  const {clock} = kept
  return h(
    'nav',
    {key: 'agenda', class: 'agenda', 'aria-label': say.agenda},
    h(
      'div',
      {class: 'items', role: 'listbox', tabindex: 0, 'aria-label': say.agenda, 'aria-activedescendant': `item-${at}`},
      ...items.map(({id, open}) => {
        const spent = spentOn(clock, id, now)
        const isRunning = clock.running?.item === id
        const states = [
          'item',
          ...(spent > 0 ? ['begun'] : []),
          ...(isRunning ? ['running'] : []),
          ...(leftOf(clock, id, now) < 0 ? ['over'] : []),
        ]
        return h(
          'div',
          {
            key: id,
            id: `item-${id}`,
            role: 'option',
            class: states.join(' '),
            'aria-selected': String(id === at),
            'data-do': 'pick',
            'data-item': id,
          },
          h('span', {class: 'name'}, say[`item.${id}`]),
          open.length > 0 && h('span', {key: 'open', class: 'count'}, fill(say['open.count'], open.length)),
          h(
            'span',
            {key: 'time', class: 'time'},
            spent > 0 ? fill(say['timer.of'], clockWords(spent), clock.plan[id]) : `${clock.plan[id]} min`,
          ),
        )
      }),
    ),
  )
}

const keysShown: readonly (readonly [keys: string, means: keyof Strings])[] = [
  ['↑ ↓', 'keys.items'],
  ['Enter', 'keys.text'],
  ['Space', 'keys.timer'],
  ['N', 'keys.next'],
  ['R', 'keys.reset'],
  ['← →', 'keys.plan'],
  ['W', 'keys.people'],
  ['L', 'keys.parked'],
  ['+ − 0', 'keys.size'],
  ['F', 'keys.present'],
]

const keyHelp = (say: Strings): Description =>
  h(
    'details',
    {key: 'keys', class: 'keys'},
    h('summary', {}, say.keys),
    h(
      'dl',
      {},
      ...keysShown.flatMap(([keys, means]) => [
        h('dt', {}, ...keys.split(' ').map(key => h('kbd', {}, key === 'Space' ? say['keys.space'] : key))),
        h('dd', {}, say[means]),
      ]),
    ),
  )

function saidWords({kept}: ViewState, {what, item}: Said, say: Strings): string {
  const {clock, size} = kept
  const name = say[`item.${item}`]
  switch (what) {
    case 'started':
      return fill(say['said.started'], name, clock.plan[item])
    case 'paused':
      return fill(say['said.paused'], clockWords(clock.spent[item]))
    case 'planned':
      return fill(say['said.planned'], clock.plan[item])
    case 'size':
      return fill(say['said.size'], sizes[size]!)
    default:
      return fill(say[`said.${what}`], name)
  }
}
