/** The whole view as a description: how the incident went at a glance, its times, and the entries. */
import type {ShownEntry, ShownTimeline} from '../../protocol/index.ts'
import {fill} from '../bundle.ts'
import {noDocument, statusOf, unsavedWords} from '../notices.ts'
import {h, type Child, type Description} from '../render.ts'
import {aboutTime, lasting, shortDay} from './clock.ts'
import {stretchOf} from './stretch.ts'
import {overviewOf, stopsOf} from './rail.ts'
import {rowsOf, stretchesOf} from './rows.ts'
import type {ViewState} from './state.ts'
import type {Strings} from './strings.ts'

export function page(state: ViewState, say: Strings): readonly Child[] {
  const {document, outcome} = state.session
  if (document === undefined) return []
  return [
    h('h1', {class: 'unseen'}, say.view),
    ...(document ? timeline(state, document, say) : [noDocument(say)]),
    unsavedWords(state.session.unsaved, document !== null, say),
    statusOf(outcome, say),
  ]
}

function timeline(state: ViewState, document: ShownTimeline, say: Strings): readonly Child[] {
  const rows = rowsOf(state)
  if (rows.length === 0) return [noEntries(document, say)]
  const isToTheSecond = document.entries.some(({time}) => time !== null && time.length > 5)
  const tabStop = (rows.find(({selected}) => selected) ?? rows[0])?.key
  const context = {say, readOnly: document.readOnly, tabStop}
  return [
    summary(state, document, say),
    h(
      'div',
      {
        key: 'rows',
        class: 'entries',
        role: 'grid',
        'aria-label': say.view,
        'data-zone': 'rows',
        'data-stop': `entry-${tabStop}`,
        '--time': isToTheSecond ? '9.2ch' : '6.4ch',
      },
      ...stretchesOf(rows).map((stretch, index) => stretchOf(stretch, index, context)),
    ),
  ]
}

function noEntries({readOnly, section}: ShownTimeline, say: Strings): Description {
  if (readOnly) return h('div', {class: 'empty'}, h('p', {}, say['empty.none']))
  return h(
    'div',
    {class: 'empty'},
    h('p', {}, say[section ? 'empty.entries' : 'empty.section']),
    !section && h('vscode-button', {key: 'section', 'data-do': 'add-section'}, say['empty.add-section']),
    h('vscode-button', {key: 'now', 'data-do': 'add-now', appearance: section ? 'primary' : 'secondary'}, say['empty.add-now']),
  )
}

/** Made anew only with the entries, because most of what happens leaves them alone. */
let last: {readonly document: ShownTimeline; readonly say: Strings; readonly selected: number; readonly summary: Child} | undefined

function summary({session}: ViewState, document: ShownTimeline, say: Strings): Child {
  const selected = session.selection?.entry ?? -1
  if (last?.document !== document || last.say !== say || last.selected !== selected)
    last = {
      document,
      say,
      selected,
      summary: h(
        'div',
        {key: 'summary', class: 'summary', 'data-vscode-context': pictureContext(document)},
        overview(document, selected, say),
        metrics(document, say),
      ),
    }
  return last.summary
}

/** A native context menu offers what can be done with the timeline's picture. */
const pictureContext = ({uri}: ShownTimeline): string =>
  JSON.stringify({webviewSection: 'picture', preventDefaultContextMenuItems: true, uri, timeline: true})

/** The incident on one line: a band a phase, a mark a milestone. */
function overview({entries}: ShownTimeline, selected: number, say: Strings): Child {
  const shown = overviewOf(stopsOf(entries))
  const reached = entries.flatMap((entry, index) => (entry.milestone === null ? [] : [{entry, index, milestone: entry.milestone}]))
  if (shown === null || reached.length === 0) return null
  const told = reached.map(({entry, milestone}) => `${say[`milestone.${milestone}`]} ${aboutTime(entry, say)}`)
  return h(
    'div',
    {key: 'overview', class: 'overview', role: 'img', 'aria-label': `${say.overview}: ${told.join(', ')}`},
    h(
      'div',
      {key: 'line', class: 'line'},
      ...shown.bands.map(({phase, from, to}) =>
        h('span', {
          key: `band-${phase}`,
          class: 'band',
          'data-phase': phase,
          '--from': `${from}%`,
          '--to': `${100 - to}%`,
          title: phase && say[`phase.${phase}`],
        }),
      ),
      ...shown.places.map((place, index) => {
        const {milestone} = entries[index]!
        // Of very many only those that stand out can be told apart.
        if (entries.length > mostTicks && milestone === null && index !== selected) return null
        return h('span', {
          key: `tick-${index}`,
          class: ['tick', ...(milestone ? ['reached'] : []), ...(index === selected ? ['here'] : [])].join(' '),
          '--at': `${place}%`,
          'data-phase': milestone,
          'data-go': index,
          title: [...(milestone ? [say[`milestone.${milestone}`]] : []), aboutTime(entries[index]!, say)].join(' '),
        })
      }),
    ),
    h('div', {key: 'ends', class: 'ends'}, ...endsOf(entries, say).map(end => h('span', {}, end))),
  )
}

const mostTicks = 150

/** With their days where there are several. */
function endsOf(entries: readonly ShownEntry[], say: Strings): readonly string[] {
  const [first, last] = [entries[0]!, entries.at(-1)!]
  return [first, last].map(entry =>
    [...(first.date !== last.date && entry.date !== null ? [shortDay(entry.date)] : []), aboutTime(entry, say)].join(' '),
  )
}

/** The times of the incident, each with the two entries that it comes from. */
function metrics({metrics: all, entries}: ShownTimeline, say: Strings): Child {
  if (all.length === 0) return null
  const end = (name: 'from' | 'to', index: number): Child => {
    const entry = entries[index]
    const time = entry ? aboutTime(entry, say) : ''
    const title = fill(say[`metric.${name}`], entry?.text ?? '')
    return h(
      'button',
      {key: name, type: 'button', class: 'end', dir: 'ltr', 'data-go': index, title, 'aria-label': `${time}: ${title}`},
      time,
    )
  }
  return h(
    'ul',
    {key: 'metrics', class: 'metrics', 'aria-label': say.metrics},
    ...all.map(({name, seconds, least, most, from, to}) =>
      h(
        'li',
        {key: name},
        h('span', {class: 'metric'}, say[`metric.${name}`]),
        ' ',
        least === most
          ? h('strong', {class: 'took'}, lasting(seconds, say))
          : h(
              'strong',
              {class: 'took', title: fill(say['metric.between'], lasting(least, say), lasting(most, say))},
              `~${lasting(seconds, say)}`,
            ),
        ' ',
        h('span', {class: 'ends-of'}, end('from', from), h('span', {class: 'to', 'aria-hidden': 'true'}, '→'), end('to', to)),
      ),
    ),
  )
}
