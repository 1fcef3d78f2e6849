/** One row of the timeline as a description. */
import {icon, iconButton} from '../icons.ts'
import {sameInputs} from '../inputs.ts'
import {draftField, removalQuestion} from '../draft.ts'
import {h, type Child, type Description} from '../render.ts'
import {words} from '../words.ts'
import {dayName, lasting, shortTime, timeTitle} from './clock.ts'
import {isMovable, movedTime} from './moved-time.ts'
import type {Stop} from './rail.ts'
import type {Row} from './rows.ts'
import type {Strings} from './strings.ts'
import type {ShownEntry, TimelineDraft} from '../../protocol/index.ts'

export interface RowContext {
  readonly say: Strings
  readonly readOnly: boolean
  /** The key of the one row that the Tab key reaches. */
  readonly tabStop: string | undefined
}

/** In a long timeline most rows are as they were. */
const made = new WeakMap<ShownEntry, {readonly inputs: readonly unknown[]; readonly row: Description}>()

export function described(row: Row, context: RowContext): Description {
  const {entry, stop} = row
  if (entry === null) return newRow(row, context)
  const isStop = row.key === context.tabStop
  const inputs = [
    row.index,
    row.text,
    row.minutes,
    row.day,
    row.draft,
    row.selected,
    context.say,
    context.readOnly,
    isStop,
    ...[stop?.gap, stop?.seconds, stop?.broken, stop?.earlier, stop?.phase, stop?.before],
  ]
  const last = made.get(entry)
  if (last && sameInputs(last.inputs, inputs)) return last.row
  const description = newRow(row, context)
  made.set(entry, {inputs, row: description})
  return description
}

function newRow(row: Row, context: RowContext): Description {
  const {key, index, entry, stop, day, draft, selected, minutes} = row
  const {say, readOnly} = context
  const isDraggable = entry !== null && !readOnly && isMovable(entry)
  const classes = ['entry', ...(entry?.milestone ? ['milestone'] : []), ...(entry ? [] : ['new']), ...(draft ? ['editing'] : [])]
  return h(
    'div',
    {
      key,
      id: `entry-${key}`,
      role: 'row',
      class: classes.join(' '),
      tabindex: key === context.tabStop ? 0 : -1,
      'aria-selected': String(selected),
      'aria-busy': entry === null && draft === null ? 'true' : null,
      'data-entry': index,
      'data-phase': stop?.phase,
      'data-before': stop?.before,
      'data-vscode-context': entry && menuContext(entry, readOnly),
    },
    day !== null && h('span', {key: 'day', role: 'gridcell', class: 'day'}, dayWords(day, say)),
    ...(stop === null ? [] : gapOf(stop, say)),
    h(
      'span',
      {
        key: 'when',
        role: 'rowheader',
        class: 'when',
        dir: 'ltr',
        title: entry && [timeTitle(entry, say), ...(isDraggable ? [say['time.drag']] : [])].join('\n'),
        'data-unreadable': entry?.unreadable,
        'data-drag': isDraggable ? '' : null,
      },
      entry ? shortTime(minutes === 0 ? entry : {...entry, ...movedTime(entry, minutes)}) : '',
    ),
    h(
      'span',
      {key: 'rail', class: 'rail', 'aria-hidden': 'true'},
      h('span', {class: `dot${entry?.until ? ' range' : ''}${entry?.approximate ? ' about' : ''}`}),
    ),
    h('span', {key: 'what', role: 'gridcell', class: 'what'}, ...(draft ? draftOf(row, draft, context) : contentOf(row, say))),
    entry !== null && draft === null && actions(selected, context),
  )
}

/** "Wed, 4 Mar 2026 · UTC". */
function dayWords(day: string, say: Strings): string {
  const [, date = '', zone = ''] = /^(\d{4}-\d\d(?:-\d\d)?)? ?(.*)$/.exec(day) ?? []
  return [date === '' ? say['day.unknown'] : dayName(date), ...(zone === '' ? [] : [zone])].join(' · ')
}

/** What lies between this entry and the one before: the rail above it, and how long that was. */
function gapOf({gap, seconds, broken}: Stop, say: Strings): readonly Child[] {
  const form = broken ? ' broken' : seconds === null ? ' unknown' : ''
  return [
    h('span', {key: 'gap', class: `gap${form}`, '--gap': `${gap}px`, 'aria-hidden': 'true'}),
    seconds !== null && gap >= leastToldGap && h('span', {key: 'wait', class: 'wait', 'aria-hidden': 'true'}, lasting(seconds, say)),
  ]
}

/** In pixels: what has room for words beside it. */
const leastToldGap = 15

function contentOf({entry, text, stop}: Row, say: Strings): readonly Child[] {
  return [
    stop?.earlier === true &&
      h(
        'span',
        {key: 'earlier', class: 'earlier', title: say['time.earlier']},
        icon('warning'),
        h('span', {class: 'unseen'}, `${say['time.earlier']} `),
      ),
    entry?.milestone &&
      h(
        'span',
        {key: 'mark', class: `mark${entry.marked ? '' : ' worded'}`, title: entry.marked ? null : say['milestone.worded']},
        icon('flag'),
        say[`milestone.${entry.milestone}`],
      ),
    h('span', {key: 'text', class: text ? 'text' : 'text none', dir: 'auto'}, ...words(text || say['empty-entry'])),
    entry?.holds === true && h('span', {key: 'details', class: 'details', title: say.details}, icon('details')),
  ]
}

function draftOf({text}: Row, draft: TimelineDraft, {say}: RowContext): readonly Child[] {
  if (draft.type === 'remove') return [removalQuestion(say['remove.question'], text, say)]
  const name = draft.type === 'add' ? say[`draft.add-${draft.where}`] : say[`draft.${draft.type}`]
  return [draftField(name, draft.text), draft.type === 'retime' && h('span', {key: 'text', class: 'text', dir: 'auto'}, ...words(text))]
}

function actions(selected: boolean, {say, readOnly}: RowContext): Description {
  return h(
    'span',
    {key: 'actions', role: 'gridcell', class: 'actions'},
    !readOnly && iconButton('add-after', say['do.add-after'], 'add', {tabindex: -1, key: 'add'}),
    iconButton('more', say['do.more'], 'more', {key: 'more', 'aria-haspopup': 'menu', tabindex: selected ? 0 : -1}),
  )
}

/** What a native context menu may ask about the entry. */
const menuContext = ({milestone, marked, apart, time, first, last}: ShownEntry, readOnly: boolean): string =>
  JSON.stringify({
    webviewSection: 'entry',
    preventDefaultContextMenuItems: true,
    ...{readOnly, apart, first, last},
    timed: time !== null,
    mark: marked ? milestone : '',
  })
