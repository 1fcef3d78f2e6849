/** The timeline view: the transport between the host and the page, and nothing else. */
import '../base.css'
import './style.css'
import {readTimelineRemark, unpack} from '../../protocol/index.ts'
import {bundleOf} from '../bundle.ts'
import {holdFocus} from '../focus.ts'
import {render} from '../render.ts'
import {registerElements} from '../toolkit.ts'
import {listen} from './listen.ts'
import {page} from './page.ts'
import {initialState, step, type Intent} from './state.ts'
import {stringsFrom} from './strings.ts'

const editor = acquireVsCodeApi<unknown>()
const root = document.body.appendChild(document.createElement('main'))
const say = stringsFrom(bundleOf(document.body.dataset['strings']))
let state = initialState(Date.now(), editor.getState())

registerElements()
listen(root, () => state, dispatch)
window.addEventListener('message', event => {
  const message = readTimelineRemark(unpack(event.data))
  if (message) dispatch({type: 'message', message})
})
editor.postMessage({type: 'ready'})

function dispatch(intent: Intent): void {
  const before = state
  const next = step(state, intent)
  state = next.state
  for (const post of next.posts) editor.postMessage(post)
  if (state.scroll !== before.scroll) editor.setState(state.scroll)
  // What the page shows already needs no rendering.
  if (intent.type === 'scroll' || intent.type === 'draft-typed' || state === before) return
  const restoreFocus = holdFocus(root)
  render(root, page(state, say))
  restoreFocus()
  if (before.session.document === undefined) window.scrollTo({top: state.scroll})
}
