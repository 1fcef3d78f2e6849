/** The item of the agenda that is up: its time, what to ask in it, what is open, and what there is to see. */
import {placeIn, type MeetingPlace, type ShownMeeting} from '../../protocol/index.ts'
import {fill} from '../bundle.ts'
import {h, type Child, type Description} from '../render.ts'
import {clockWords, leftOf, spentOn} from './clock.ts'
import {part} from './part.ts'
import {questionsAt, type ViewState} from './state.ts'
import type {Strings} from './strings.ts'

export function currentItem(state: ViewState, document: ShownMeeting, say: Strings): Description {
  const place = placeIn(state.session)
  const isOpening = place.item === 'opening'
  return h(
    'section',
    {key: 'current', class: 'current', 'aria-labelledby': 'current'},
    h('h2', {key: 'title', id: 'current'}, say[`item.${place.item}`]),
    timer(state, place, say),
    isOpening ? directive(say) : sections(place, document, say),
    ...pictures(state, say),
    questions(isOpening ? openingQuestions(say) : questionsAt(state.session, place), say),
    isOpening ? null : whatIsOpen(place, document, say),
  )
}

function timer({kept, now}: ViewState, {item}: MeetingPlace, say: Strings): Description {
  const {clock} = kept
  const spent = spentOn(clock, item, now)
  const left = leftOf(clock, item, now)
  const isRunning = clock.running?.item === item
  const most = clock.plan[item] * 60
  return h(
    'div',
    {
      key: 'timer',
      class: ['timer', ...(isRunning ? ['running'] : []), ...(left < 0 ? ['over'] : [])].join(' '),
      role: 'group',
      'aria-label': say.timer,
    },
    h(
      'div',
      {class: 'reading', role: 'timer'},
      h('strong', {}, clockWords(spent)),
      h('span', {}, fill(say[left < 0 ? 'timer.over' : 'timer.left'], clockWords(left))),
    ),
    h('div', {class: 'bar', 'aria-hidden': 'true'}, h('div', {class: 'done', '--done': `${Math.min(100, (spent / most) * 100)}%`})),
    h(
      'div',
      {class: 'buttons'},
      h(
        'vscode-button',
        {key: 'toggle', 'data-do': 'toggle', 'aria-keyshortcuts': 'Space'},
        say[isRunning ? 'timer.pause' : 'timer.start'],
      ),
      h(
        'vscode-button',
        {key: 'next', 'data-do': 'next', appearance: 'secondary', disabled: item === 'actions', 'aria-keyshortcuts': 'n'},
        say['timer.next'],
      ),
      h('vscode-button', {key: 'reset', 'data-do': 'reset', appearance: 'secondary', 'aria-keyshortcuts': 'r'}, say['timer.reset']),
      h(
        'span',
        {key: 'plan', class: 'plan'},
        h('button', {type: 'button', class: 'step', 'data-do': 'less', 'aria-label': say['timer.less'], title: say['timer.less']}, '−'),
        h('span', {}, `${clock.plan[item]} min`),
        h('button', {type: 'button', class: 'step', 'data-do': 'more', 'aria-label': say['timer.more'], title: say['timer.more']}, '+'),
      ),
    ),
  )
}

const directive = (say: Strings): Description =>
  h(
    'blockquote',
    {key: 'directive', class: 'directive', 'aria-label': say['directive.title']},
    h('p', {}, say['directive.sense']),
    h('p', {}, say['directive.aim']),
    h('p', {}, say['directive.facts']),
  )

const openingQuestions = (say: Strings): readonly string[] => [say['opening.seats'], say['opening.writes'], say['opening.ends']]

function sections({item, section}: MeetingPlace, {items, readOnly}: ShownMeeting, say: Strings): Child {
  const shown = items.find(({id}) => id === item)?.sections ?? []
  if (shown.length === 0)
    return (
      !(readOnly && item !== 'value') &&
      h(
        'p',
        {key: 'sections', class: 'sections'},
        h('button', {type: 'button', class: 'go', 'data-do': 'section'}, say[item === 'value' ? 'section.go' : 'section.add']),
      )
    )
  return h(
    'p',
    {key: 'sections', class: 'sections'},
    h('span', {key: 'label'}, `${say.sections}:`),
    ...shown.map(({id, title}) =>
      h(
        'button',
        {
          key: id,
          type: 'button',
          class: 'go',
          dir: 'auto',
          'data-do': 'section',
          'data-section': id,
          'aria-current': id === section ? 'true' : null,
        },
        title,
      ),
    ),
  )
}

/** The pages' own script puts them into their frames. */
const pictures = ({pictures}: ViewState, say: Strings): readonly Child[] =>
  pictures.map(({kind, name}, index) =>
    h('figure', {
      key: `picture-${index}`,
      class: kind === 'tree' ? 'postmortem-tree' : 'postmortem-history',
      tabindex: 0,
      role: 'group',
      'aria-label': fill(say.picture, name),
    }),
  )

const questions = (asked: readonly string[], say: Strings): Description =>
  h(
    'section',
    {key: 'questions', class: 'questions', 'aria-labelledby': 'questions'},
    h('h3', {id: 'questions'}, say.questions),
    h('ul', {}, ...asked.map(question => h('li', {key: question}, question))),
  )

function whatIsOpen({item}: MeetingPlace, {items}: ShownMeeting, say: Strings): Child {
  const open = items.find(({id}) => id === item)?.open ?? []
  return part(
    'open',
    say.open,
    say['open.none'],
    open.map(({state, words}, index) =>
      h(
        'li',
        {},
        h('button', {type: 'button', class: 'go', dir: 'auto', 'data-do': 'open', 'data-index': index}, words),
        ' ',
        h('span', {class: 'state'}, say[`open.${state}`]),
      ),
    ),
  )
}
