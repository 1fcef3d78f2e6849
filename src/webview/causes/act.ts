/** What the buttons and invitations do. */
import type {Path} from '../../protocol/index.ts'
import {readMessage} from './door.ts'
import {goToSelected} from '../focus.ts'
import {itemsOf} from './items.ts'
import {fold, foldable, placeOf, zoomStep} from './keys.ts'
import {labelled} from './labels.ts'
import {lackingIn} from './progress.ts'
import {selectedPath, shownTree, type Intent, type ViewState} from './state.ts'

/** Does what a button says; what it says about a node is done to the selected one. */
export function act(button: HTMLElement, state: ViewState, dispatch: (intent: Intent) => void): void {
  const {dataset, textContent} = button
  const does = dataset['do']
  const index = Number(dataset['index'])
  switch (does) {
    case 'new-postmortem':
    case 'open-tab':
    case 'fit':
      return dispatch({type: does})
    case 'add-tree':
      return dispatch({type: 'do', deed: {type: does, kind: state.arrangement.kind}})
    case 'add':
      addToTree(state, dispatch)
      return dispatch({type: 'draft-add', relation: 'child'})
    case 'problem':
      selectSomething(state, dispatch)
      return dispatch({type: 'draft-problem'})
    case 'expand-all':
    case 'collapse-all':
      return dispatch(fold(does === 'expand-all' ? 'expand' : 'collapse', state, foldable(itemsOf(state))))
    case 'picture':
      dispatch({type: does, is: state.arrangement.picture === 'open' ? 'closed' : 'open'})
      return button.closest('.picture')?.scrollIntoView({block: 'nearest'})
    case 'zoom-in':
    case 'zoom-out':
      return dispatch({type: 'zoom', factor: does === 'zoom-in' ? zoomStep : 1 / zoomStep})
    case 'go-to-label':
      return goToLabel(textContent.trim(), state, dispatch)
    case 'next-unanswered':
      goToUnanswered(state, dispatch)
      return goToSelected(button.closest('main'))
    case 'restore':
    case 'forget':
      return dispatch({type: does, index})
    case 'yes':
      return dispatch({type: 'commit', next: null})
    case 'no':
      return dispatch({type: 'cancel'})
    default: {
      const message = readMessage({type: 'command', command: does})
      if (message) dispatch({type: 'message', message})
    }
  }
}

/** A fishbone's first level is its categories; elsewhere what is added goes below what is selected. */
function addToTree(state: ViewState, dispatch: (intent: Intent) => void): void {
  if (shownTree(state)?.tree.kind === 'fishbone') dispatch({type: 'select', place: placeOf(state, [])})
  else selectSomething(state, dispatch)
}

/** When nothing of the shown tree is selected, what is done is done to the tree itself. */
function selectSomething(state: ViewState, dispatch: (intent: Intent) => void): void {
  if (selectedPath(state) === null) dispatch({type: 'select', place: placeOf(state, [])})
}

/** The first after the selected node in the order of the text, or else the first of all. */
function goToUnanswered(state: ViewState, dispatch: (intent: Intent) => void): void {
  const tree = shownTree(state)?.tree
  const paths = tree ? lackingIn(tree).map(({path}) => path) : []
  const here = selectedPath(state) ?? []
  const next = paths.find(path => isAfter(path, here)) ?? paths[0]
  if (next) dispatch({type: 'pick', place: placeOf(state, next)})
}

/** Whether a path comes later in the order of the text, in which a node is before all that is under it. */
function isAfter(path: Path, here: Path): boolean {
  const fork = path.findIndex((step, level) => step !== here[level])
  return fork !== -1 && (path[fork] ?? 0) > (here[fork] ?? -1)
}

function goToLabel(label: string, state: ViewState, dispatch: (intent: Intent) => void): void {
  const tree = shownTree(state)?.tree
  const found = tree && labelled(tree, label)
  if (found) dispatch({type: 'pick', place: placeOf(state, found.path)})
}
