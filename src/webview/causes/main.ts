/** The causes view: the transport between the host and the page, and nothing else. */
import '../base.css'
import './style.css'
import './picture.css'
import {unpack} from '../../protocol/index.ts'
import {bundleOf} from '../bundle.ts'
import {render} from '../render.ts'
import {registerElements} from '../toolkit.ts'
import {announceProgress} from './announce.ts'
import {readMessage} from './door.ts'
import {holdFocus} from '../focus.ts'
import {listen} from './listen.ts'
import {page} from './page.ts'
import {initialState, step, type Intent} from './state.ts'
import {stringsFrom} from './strings.ts'

const editor = acquireVsCodeApi<unknown>()
const root = document.body.appendChild(document.createElement('main'))
const say = stringsFrom(bundleOf(document.body.dataset['strings']))
let state = initialState(Date.now(), editor.getState(), document.body.dataset['place'] === 'tab' ? 'open' : 'closed')

const said = document.body.appendChild(document.createElement('div'))
said.setAttribute('role', 'status')
said.className = 'unseen'
const progressChanged = announceProgress(root, said)

registerElements()
listen(root, () => state, dispatch)
window.addEventListener('message', event => {
  const message = readMessage(unpack(event.data))
  if (message) dispatch({type: 'message', message})
})
editor.postMessage({type: 'ready'})

function dispatch(intent: Intent): void {
  const before = state
  const next = step(state, intent)
  state = next.state
  for (const post of next.posts) editor.postMessage(post)
  if (state.arrangement !== before.arrangement) editor.setState(state.arrangement)
  // What the page shows already needs no rendering.
  if (intent.type === 'scroll' || intent.type === 'draft-typed' || state === before) return
  const restoreFocus = holdFocus(root)
  render(root, page(state, say))
  restoreFocus()
  progressChanged()
  if (before.session.document === undefined) window.scrollTo({top: state.arrangement.scroll})
}
