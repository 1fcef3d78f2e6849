/** The causes view: the transport between the host and the page, and nothing else. */
import '../base.css'
import './style.css'
import './picture.css'
import {unpack} from '../../protocol/index.ts'
import {bundleOf} from '../bundle.ts'
import {start} from '../start.ts'
import {announceProgress} from './announce.ts'
import {readMessage} from './door.ts'
import {listen} from './listen.ts'
import {page} from './page.ts'
import {initialState, step, type Intent, type ViewState} from './state.ts'
import {stringsFrom} from './strings.ts'

const root = document.body.appendChild(document.createElement('main'))
const say = stringsFrom(bundleOf(document.body.dataset['strings']))

const said = document.body.appendChild(document.createElement('div'))
said.setAttribute('role', 'status')
said.className = 'unseen'

start<ViewState, Intent>(root, {
  initial: kept => initialState(Date.now(), kept, document.body.dataset['place'] === 'tab' ? 'open' : 'closed'),
  step,
  heard(data) {
    const message = readMessage(unpack(data))
    return message && {type: 'message', message}
  },
  listen,
  page: state => page(state, say),
  keptOf: ({arrangement}) => arrangement,
  scrollOf: ({arrangement}) => arrangement.scroll,
  drawn: announceProgress(root, said),
})
