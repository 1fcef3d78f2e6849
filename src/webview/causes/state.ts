/** What the view shows and how it is arranged, as a pure reducer around the session. */
import {
  follow,
  initialViewSession,
  samePlace,
  stepView,
  type Path,
  type Place,
  type Tree,
  type TreeKind,
  type ViewEvent,
  type ViewSession,
  type ViewToHost,
} from '../../protocol/index.ts'

/** The tabs, in order. */
export const tabs: readonly TreeKind[] = ['five-whys', 'so-what']

/** How the person has arranged the view: the only thing that outlives it. */
export interface Arrangement {
  readonly uri: string | null
  readonly kind: TreeKind
  /** The tree that was chosen among several of a kind, by its index in the document. */
  readonly chosen: Readonly<Partial<Record<TreeKind, number>>>
  readonly collapsed: readonly Collapsed[]
  /** How far the view is scrolled, in pixels. */
  readonly scroll: number
}

interface Collapsed extends Place {
  readonly sure: boolean
}

export interface ViewState {
  readonly session: ViewSession
  readonly arrangement: Arrangement
  /** The node whose menu of further actions is open. */
  readonly menu: Place | null
}

export type Intent =
  | ViewEvent
  | {readonly type: 'tab'; readonly kind: TreeKind}
  | {readonly type: 'choose'; readonly tree: number}
  | {readonly type: 'collapse' | 'expand'; readonly places: readonly Place[]}
  | {readonly type: 'scroll'; readonly top: number}
  | {readonly type: 'menu'; readonly place: Place | null}
  | {readonly type: 'new-postmortem'}

export interface StateStep {
  readonly state: ViewState
  readonly posts: readonly ViewToHost[]
}

const untouched: Arrangement = {uri: null, kind: tabs[0] ?? 'five-whys', chosen: {}, collapsed: [], scroll: 0}

/** `edits` is where edits are numbered from; `kept` is what an earlier view left behind. */
export const initialState = (edits: number, kept: unknown): ViewState => ({
  session: initialViewSession(edits),
  arrangement: isArrangement(kept) ? kept : untouched,
  menu: null,
})

export function step(state: ViewState, intent: Intent): StateStep {
  const {arrangement} = state
  switch (intent.type) {
    case 'tab':
      return arrange(state, {...arrangement, kind: intent.kind})
    case 'choose':
      return arrange(state, {...arrangement, chosen: {...arrangement.chosen, [arrangement.kind]: intent.tree}})
    case 'collapse':
    case 'expand': {
      const others = arrangement.collapsed.filter(kept => !intent.places.some(place => samePlace(place, kept)))
      const added = intent.type === 'collapse' ? intent.places.map(({tree, node}) => ({tree, node, sure: true})) : []
      const folded = {...state, arrangement: {...arrangement, collapsed: [...others, ...added]}}
      const {selection} = state.session
      const cover = selection && added.find(place => covers(place, selection))
      return cover ? converse(folded, {type: 'select', place: cover}) : still(folded)
    }
    case 'scroll':
      return still({...state, arrangement: {...arrangement, scroll: intent.top}})
    case 'menu':
      return still({...state, menu: intent.place})
    case 'new-postmortem':
      return {state, posts: [intent]}
    default:
      return converse(state, intent)
  }
}

/** The tree that is shown, with its index in the document. */
export function shownTree({session, arrangement: {kind, chosen}}: ViewState): {readonly index: number; readonly tree: Tree} | null {
  const trees = treesOf(session, kind)
  return trees.find(({index}) => index === chosen[kind]) ?? trees[0] ?? null
}

/** The trees of a kind, with their indexes in the document. */
export const treesOf = (session: ViewSession, kind: TreeKind): readonly {readonly index: number; readonly tree: Tree}[] =>
  (session.document?.trees ?? []).flatMap((tree, index) => (tree.kind === kind ? [{index, tree}] : []))

export const isCollapsed = ({collapsed}: Arrangement, place: Place): boolean => collapsed.some(kept => samePlace(kept, place))

/** The selection as far as it lies in the shown tree. */
export function selectedPath(state: ViewState): Path | null {
  const {selection} = state.session
  return selection && selection.tree === shownTree(state)?.index ? selection.node : null
}

const still = (state: ViewState): StateStep => ({state, posts: []})

/** Shows another tree and selects it as a whole: what a key does is done to what is seen. */
function arrange(state: ViewState, arrangement: Arrangement): StateStep {
  const arranged = {...state, arrangement, menu: null}
  return converse(arranged, {type: 'select', place: {tree: shownTree(arranged)?.index ?? -1, node: []}})
}

function converse(state: ViewState, event: ViewEvent): StateStep {
  const {session, posts} = stepView(state.session, event)
  const carried = carry(state, session)
  const moved = session.selection && !(state.session.selection && samePlace(state.session.selection, session.selection))
  const opened = session.draft && session.draft !== state.session.draft
  return {state: moved || opened ? uncover(carried) : carried, posts}
}

/** Keeps the arrangement with the nodes that it is about, and starts another one with another document. */
function carry(state: ViewState, session: ViewSession): ViewState {
  const {arrangement} = state
  const before = state.session.document
  const after = session.document
  if (!after || before === after) return {...state, session}
  if (arrangement.uri !== after.uri) {
    const kind = tabs.find(tab => treesOf(session, tab).length > 0) ?? untouched.kind
    return {session, arrangement: {...untouched, uri: after.uri, kind}, menu: null}
  }
  if (before?.uri !== after.uri) return {...state, session}
  const collapsed = arrangement.collapsed.map(place => follow(place, before, after)).filter(({sure}) => sure)
  return {session, arrangement: {...arrangement, collapsed}, menu: null}
}

/** Brings the selection, and the draft beside or below it, into the open. */
function uncover(state: ViewState): ViewState {
  const {session, arrangement} = state
  const {selection, draft} = session
  const tree = selection && session.document?.trees[selection.tree]
  if (!selection || !tree || !tabs.includes(tree.kind)) return state
  const below = draft?.type === 'add' && draft.relation === 'child' ? draft.anchor : null
  const hides = (place: Place): boolean => covers(place, selection) || (below !== null && (samePlace(place, below) || covers(place, below)))
  return {
    ...state,
    arrangement: {
      ...arrangement,
      kind: tree.kind,
      chosen: {...arrangement.chosen, [tree.kind]: selection.tree},
      collapsed: arrangement.collapsed.filter(place => !hides(place)),
    },
  }
}

const covers = (above: Place, {tree, node}: Place): boolean =>
  above.tree === tree && above.node.length < node.length && above.node.every((step, depth) => step === node[depth])

const isArrangement = (kept: unknown): kept is Arrangement =>
  typeof kept === 'object' &&
  kept !== null &&
  'uri' in kept &&
  'kind' in kept &&
  tabs.some(tab => tab === kept.kind) &&
  'chosen' in kept &&
  typeof kept.chosen === 'object' &&
  'collapsed' in kept &&
  Array.isArray(kept.collapsed) &&
  'scroll' in kept &&
  typeof kept.scroll === 'number'
