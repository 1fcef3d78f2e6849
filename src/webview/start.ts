/** What the page of every view does: it hears the host and the person, says what follows from that, and draws what has changed. */
import {holdFocus} from './focus.ts'
import {render, type Child} from './render.ts'
import {registerElements} from './toolkit.ts'

export interface Parts<State extends {readonly session: {readonly document?: unknown}}, Intent extends {readonly type: string}> {
  /** `kept` is what an earlier page left behind. */
  readonly initial: (kept: unknown) => State
  readonly step: (state: State, intent: Intent) => {readonly state: State; readonly posts: readonly unknown[]}
  /** What a message of the host means, or `null` where it is none. */
  readonly heard: (data: unknown) => Intent | null
  readonly listen: (root: HTMLElement, current: () => State, dispatch: (intent: Intent) => void) => void
  readonly page: (state: State) => readonly Child[]
  /** What outlives the page. */
  readonly keptOf: (state: State) => unknown
  /** How far it was scrolled, in pixels. */
  readonly scrollOf: (state: State) => number
  /** Whatever is to be done once it is drawn. */
  readonly drawn?: () => void
}

/** `root` is where it is drawn. */
export function start<State extends {readonly session: {readonly document?: unknown}}, Intent extends {readonly type: string}>(
  root: HTMLElement,
  {initial, step, heard, listen, page, keptOf, scrollOf, drawn}: Parts<State, Intent>,
): void {
  const editor = acquireVsCodeApi<unknown>()
  let state = initial(editor.getState())

  registerElements()
  listen(root, () => state, dispatch)
  window.addEventListener('message', event => {
    const intent = heard(event.data)
    if (intent) dispatch(intent)
  })
  editor.postMessage({type: 'ready'})

  function dispatch(intent: Intent): void {
    const before = state
    const next = step(state, intent)
    state = next.state
    for (const post of next.posts) editor.postMessage(post)
    if (keptOf(state) !== keptOf(before)) editor.setState(keptOf(state))
    // What the page shows already needs no rendering.
    if (intent.type === 'scroll' || intent.type === 'draft-typed' || state === before) return
    const restoreFocus = holdFocus(root)
    render(root, page(state))
    restoreFocus()
    drawn?.()
    if (before.session.document === undefined) window.scrollTo({top: scrollOf(state)})
  }
}
