/** The review meeting: the transport between the host and the page, and nothing else. */
import '../base.css'
import './style.css'
import {readMeetingRemark, unpack, type NamedPicture} from '../../protocol/index.ts'
import {bundleOf} from '../bundle.ts'
import {showPicture} from '../picture/show.ts'
import {start} from '../start.ts'
import {listen} from './listen.ts'
import {page} from './page.ts'
import {initialState, step, type Intent, type ViewState} from './state.ts'
import {stringsFrom} from './strings.ts'

const root = document.body.appendChild(document.createElement('main'))
const say = stringsFrom(bundleOf(document.body.dataset['strings']))

let pictures: readonly NamedPicture[] = []
const shown = new WeakMap<Element, NamedPicture>()

start<ViewState, Intent>(root, {
  initial: kept => initialState(Date.now(), kept),
  step,
  heard(data) {
    const message = readMeetingRemark(unpack(data))
    return message && {type: 'message', message}
  },
  listen,
  page: state => {
    pictures = state.pictures
    return page(state, say)
  },
  keptOf: ({kept}) => kept,
  scrollOf: () => 0,
  drawn() {
    // What had the keys may be gone, as somebody who was taken off the list.
    if (document.hasFocus() && document.activeElement === document.body) root.querySelector<HTMLElement>('[role=listbox]')?.focus()
    for (const [index, frame] of root.querySelectorAll('figure').entries()) {
      const picture = pictures[index]
      if (picture === undefined || shown.get(frame)?.svg === picture.svg) continue
      showPicture(frame, picture)
      shown.set(frame, picture)
    }
  },
})
