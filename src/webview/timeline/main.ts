/** The timeline view: the transport between the host and the page, and nothing else. */
import '../base.css'
import './style.css'
import {readTimelineRemark, unpack} from '../../protocol/index.ts'
import {bundleOf} from '../bundle.ts'
import {start} from '../start.ts'
import {listen} from './listen.ts'
import {page} from './page.ts'
import {initialState, step, type Intent, type ViewState} from './state.ts'
import {stringsFrom} from './strings.ts'

const root = document.body.appendChild(document.createElement('main'))
const say = stringsFrom(bundleOf(document.body.dataset['strings']))

start<ViewState, Intent>(root, {
  initial: kept => initialState(Date.now(), kept),
  step,
  heard(data) {
    const message = readTimelineRemark(unpack(data))
    return message && {type: 'message', message}
  },
  listen,
  page: state => page(state, say),
  keptOf: ({scroll}) => scroll,
  scrollOf: ({scroll}) => scroll,
})
