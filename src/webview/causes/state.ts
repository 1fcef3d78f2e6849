/** What the view shows and how it is arranged, as a pure reducer around the session. */
import {
  follow,
  initialViewSession,
  samePlace,
  stepView,
  type Path,
  type NodePlace,
  type Snapshot,
  type ShownTree,
  type TreeKind,
  type ViewEvent,
  type ViewSession,
  type ViewToHost,
} from '../../protocol/index.ts'
import {settled} from './identity.ts'
import {boxAt, panned, showing, viewportOf, zoomed, type Look, type Size, type Spot, type Viewport} from './viewport.ts'

/** The tabs, in order. */
export const tabs: readonly TreeKind[] = ['five-whys', 'so-what', 'fishbone']

/** How the person has arranged the view: the only thing that outlives it. */
export interface Arrangement {
  readonly uri: string | null
  readonly kind: TreeKind
  /** The tree that was chosen among several of a kind, by its index in the document. */
  readonly chosen: Readonly<Partial<Record<TreeKind, number>>>
  readonly collapsed: readonly Collapsed[]
  /** How far the view is scrolled, in pixels. */
  readonly scroll: number
  /** Whether the picture is shown; unlike the rest it does not belong to a document. */
  readonly picture: 'open' | 'closed'
}

interface Collapsed extends NodePlace {
  readonly sure: boolean
}

export interface ViewState {
  readonly session: ViewSession
  readonly arrangement: Arrangement
  /** What of the picture is shown, in a pane of that size. */
  readonly look: Look
  readonly pane: Size
}

export type Intent =
  | ViewEvent
  | {readonly type: 'tab'; readonly kind: TreeKind}
  | {readonly type: 'choose'; readonly tree: number}
  | {readonly type: 'collapse' | 'expand'; readonly places: readonly NodePlace[]}
  | {readonly type: 'scroll'; readonly top: number}
  | {readonly type: 'new-postmortem'}
  /** Shows or hides the picture. */
  | {readonly type: 'picture'; readonly is: Arrangement['picture']}
  /** The picture has come to be shown in a pane of another size. */
  | {readonly type: 'pane'; readonly size: Size}
  /** Zooms about a point of the pane, or its middle. */
  | {readonly type: 'zoom'; readonly factor: number; readonly at?: Spot}
  | {readonly type: 'pan'; readonly by: Spot}
  | {readonly type: 'fit'}
  /** Goes to a node: selects it, and has the editor point it out. */
  | {readonly type: 'pick'; readonly place: NodePlace}
  | {readonly type: 'open-tab'}
  | (ViewToHost & {readonly type: 'focus'})

export interface StateStep {
  readonly state: ViewState
  readonly posts: readonly ViewToHost[]
}

const untouched: Arrangement = {uri: null, kind: tabs[0] ?? 'five-whys', chosen: {}, collapsed: [], scroll: 0, picture: 'closed'}

/** `edits` is where edits are numbered from; `kept` is what an earlier view left behind; `picture` is how a view without a past begins. */
export const initialState = (edits: number, kept: unknown, picture: Arrangement['picture']): ViewState => ({
  session: initialViewSession(edits),
  arrangement: isArrangement(kept) ? kept : {...untouched, picture},
  look: 'near',
  pane: {width: 0, height: 0},
})

/** What a person or the host says, and then a picture of what is shown by then. */
export function step(state: ViewState, intent: Intent): StateStep {
  const {state: stepped, posts} = stepWithoutDrawing(state, intent)
  const shown = stepped.arrangement.picture === 'open' ? (shownTree(stepped)?.index ?? null) : null
  if (shown === stepped.session.drawing) return {state: stepped, posts}
  const drawn = stepView(stepped.session, {type: 'draw', tree: shown})
  return {state: {...stepped, session: drawn.session, look: 'near'}, posts: [...posts, ...drawn.posts]}
}

function stepWithoutDrawing(state: ViewState, intent: Intent): StateStep {
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
    case 'new-postmortem':
    case 'focus':
      return {state, posts: [intent]}
    case 'open-tab': {
      const shown = shownTree(state)
      return {state, posts: shown ? [{type: 'open-tab', kind: shown.tree.kind, tree: shown.index}] : []}
    }
    case 'picture':
      return still({...state, arrangement: {...arrangement, picture: intent.is}})
    case 'pane':
      return still({...state, pane: intent.size})
    case 'fit':
      return still({...state, look: 'all'})
    case 'zoom':
    case 'pan':
      return still(lookElsewhere(state, intent))
    case 'pick': {
      const {selection} = state.session
      const isThere = selection !== null && selection.awaits === null && samePlace(selection, intent.place)
      const picked = isThere ? still(state) : converse(state, {type: 'select', place: intent.place})
      const {session, posts} = stepView(picked.state.session, {type: 'point-out'})
      return {state: {...picked.state, session}, posts: [...picked.posts, ...posts]}
    }
    case 'message': {
      const {message} = intent
      if (message.type !== 'snapshot') return converse(state, intent)
      return converse(renamed(state, message), {...intent, message: settledSnapshot(state, message)})
    }
    default:
      return converse(state, intent)
  }
}

/** A tree with its index in the document. */
export interface Shown {
  readonly index: number
  readonly tree: ShownTree
}

export function shownTree({session, arrangement: {kind, chosen}}: ViewState): Shown | null {
  const trees = treesOf(session, kind)
  return trees.find(({index}) => index === chosen[kind]) ?? trees[0] ?? null
}

/** The trees of a kind, with their indexes in the document. */
export const treesOf = (session: ViewSession, kind: TreeKind): readonly Shown[] =>
  (session.document?.trees ?? []).flatMap((tree, index) => (tree.kind === kind ? [{index, tree}] : []))

export const isCollapsed = ({collapsed}: Arrangement, place: NodePlace): boolean => collapsed.some(kept => samePlace(kept, place))

/** The selection as far as it lies in the shown tree. */
export function selectedPath(state: ViewState): Path | null {
  const {selection} = state.session
  return selection && selection.tree === shownTree(state)?.index ? selection.node : null
}

/** The picture's viewport, once there is a picture in a pane. */
export function shownViewport(state: ViewState): Viewport | null {
  const {session, look, pane} = state
  return session.picture && pane.width > 0 ? viewportOf(look, session.picture.scene, pane, selectedPath(state)) : null
}

function lookElsewhere(state: ViewState, intent: Intent & {readonly type: 'zoom' | 'pan'}): ViewState {
  const viewport = shownViewport(state)
  const scene = state.session.picture?.scene
  if (!viewport || !scene) return state
  const {pane} = state
  const middle = {x: pane.width / 2, y: pane.height / 2}
  const look = intent.type === 'zoom' ? zoomed(viewport, intent.factor, intent.at ?? middle) : panned(viewport, intent.by, scene, pane)
  return {...state, look}
}

const settledSnapshot = ({session}: ViewState, snapshot: Snapshot): Snapshot =>
  snapshot.document ? {...snapshot, document: settled(session.document, snapshot.document)} : snapshot

/** What is arranged for a document stays with it under its new address. */
function renamed(state: ViewState, {document, formerly}: Snapshot): ViewState {
  const {arrangement} = state
  return document && formerly !== undefined && arrangement.uri === formerly
    ? {...state, arrangement: {...arrangement, uri: document.uri}}
    : state
}

const still = (state: ViewState): StateStep => ({state, posts: []})

/** Shows another tree and selects it as a whole: what a key does is done to what is seen. */
function arrange(state: ViewState, arrangement: Arrangement): StateStep {
  const arranged = {...state, arrangement}
  return converse(arranged, {type: 'select', place: {tree: shownTree(arranged)?.index ?? -1, node: []}})
}

function converse(state: ViewState, event: ViewEvent): StateStep {
  const {session, posts} = stepView(state.session, event)
  const carried = carry(state, session)
  const moved = session.selection && !(state.session.selection && samePlace(state.session.selection, session.selection))
  const opened = session.draft && session.draft !== state.session.draft
  const shown = moved || opened ? uncover(carried) : carried
  return {state: moved ? lookAtSelection(shown) : shown, posts}
}

/** A picture that the person has zoomed into goes along with the selection. */
function lookAtSelection(state: ViewState): ViewState {
  const path = selectedPath(state)
  const scene = state.session.picture?.scene
  const box = scene && path && boxAt(scene, path)
  return box && typeof state.look === 'object' ? {...state, look: showing(state.look, box, state.pane)} : state
}

/** Keeps the arrangement with the nodes that it is about, and starts another one with another document. */
function carry(state: ViewState, session: ViewSession): ViewState {
  const {arrangement} = state
  const before = state.session.document
  const after = session.document
  if (!after || before === after) return {...state, session}
  if (arrangement.uri !== after.uri) {
    const kind = tabs.find(tab => treesOf(session, tab).length > 0) ?? untouched.kind
    return {...state, session, arrangement: {...untouched, uri: after.uri, kind, picture: arrangement.picture}}
  }
  if (before?.uri !== after.uri) return {...state, session}
  const collapsed = arrangement.collapsed.map(place => follow(place, before, after)).filter(({sure}) => sure)
  return {...state, session, arrangement: {...arrangement, collapsed}}
}

/** Brings the selection, and the draft beside or below it, into the open. */
function uncover(state: ViewState): ViewState {
  const {session, arrangement} = state
  const {selection, draft} = session
  const tree = selection && session.document?.trees[selection.tree]
  if (!selection || !tree || !tabs.includes(tree.kind)) return state
  const below = draft?.type === 'add' && draft.relation === 'child' ? draft.anchor : null
  const hides = (place: NodePlace): boolean =>
    covers(place, selection) || (below !== null && (samePlace(place, below) || covers(place, below)))
  const {kind, chosen, collapsed} = arrangement
  // An arrangement that fits stays the same object, by which the rows of a long tree are known to be what they were.
  if (kind === tree.kind && chosen[kind] === selection.tree && !collapsed.some(hides)) return state
  return {
    ...state,
    arrangement: {
      ...arrangement,
      kind: tree.kind,
      chosen: {...chosen, [tree.kind]: selection.tree},
      collapsed: collapsed.filter(place => !hides(place)),
    },
  }
}

const covers = (above: NodePlace, {tree, node}: NodePlace): boolean =>
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
  typeof kept.scroll === 'number' &&
  'picture' in kept &&
  (kept.picture === 'open' || kept.picture === 'closed')
