/** States of the causes view that shows a document, for its tests. */
import type {HostToView, ShownDocument, Tree} from '../../src/protocol/index.ts'
import {initialState, step, type Intent, type ViewState} from '../../src/webview/causes/state.ts'

export const document = (trees: readonly Tree[], version = 1): ShownDocument => ({
  uri: 'a',
  name: 'a',
  version,
  trees,
  coaching: [],
  readOnly: false,
  focus: null,
})

export const snapshot = (shown: ShownDocument): Intent => message({type: 'snapshot', document: shown, answer: null})

export const message = (said: HostToView): Intent => ({type: 'message', message: said})

export const after = (state: ViewState, ...intents: readonly Intent[]): ViewState =>
  intents.reduce((before, intent) => step(before, intent).state, state)

export const showing = (...trees: readonly Tree[]): ViewState => after(initialState(0, null, 'closed'), snapshot(document(trees)))
