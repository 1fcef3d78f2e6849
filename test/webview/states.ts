/** States of the causes view that shows a document, for its tests. */
import {coachingOf, openDocument, readPostmortem, typedProblem, typedWords} from '../../src/core/index.ts'
import {shownTree, type HostToView, type ShownDocument, type ShownTree} from '../../src/protocol/index.ts'
import {initialState, step, type Intent, type ViewState} from '../../src/webview/causes/state.ts'

export const document = (trees: readonly ShownTree[], version = 1): ShownDocument => ({
  uri: 'a',
  name: 'a',
  version,
  trees,
  readOnly: false,
  focus: null,
})

export const snapshot = (shown: ShownDocument): Intent => message({type: 'snapshot', document: shown, answer: null})

export const message = (said: HostToView): Intent => ({type: 'message', message: said})

export const after = (state: ViewState, ...intents: readonly Intent[]): ViewState =>
  intents.reduce((before, intent) => step(before, intent).state, state)

export const showing = (...trees: readonly ShownTree[]): ViewState => after(initialState(0, null, 'closed'), snapshot(document(trees)))

/** The trees of a text as the view gets to see them. */
export function treesIn(text: string): readonly ShownTree[] {
  const postmortem = readPostmortem(openDocument(text))
  const coaching = coachingOf(postmortem)
  return postmortem.trees.map((tree, index) => shownTree(tree, coaching[index]!, {typedWords, typedProblem}))
}
