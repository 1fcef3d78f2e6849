/** What a person does in the causes view: opening and closing drafts, and asking for tasks. */
import {childrenAt, nodeAt} from '../core/trees/node-at.ts'
import {anchorAt, samePlace, wholeDocument} from './anchor.ts'
import type {Anchor, CausesTopic, Deed, Draft, Mark, Question, Relation, ShownTree, ShownNode, ViewCommand} from './messages.ts'
import {queued} from './talk/view.ts'
import {editableText} from './task.ts'
import type {ViewEvent, ViewSession} from './view-session.ts'

export type PersonEvent = Exclude<
  ViewEvent,
  {readonly type: 'message' | 'ask' | 'draw' | 'undo' | 'redo'} | {readonly type: 'reveal' | 'point-out' | 'copy' | 'cut'}
>

export function doAsPerson(session: ViewSession, event: PersonEvent): ViewSession {
  switch (event.type) {
    case 'select':
      return {...session, selection: anchorAt(event.place)}
    case 'draft-add':
      return open(session, anchor => newNode(anchor, event.relation, event.question ?? null))
    case 'draft-rename':
      return open(session, anchor => {
        const tree = treeOf(session, anchor)
        const isThere = tree && nodeAt(tree, anchor.node) && anchor.awaits === null
        return isThere ? {type: 'rename', anchor, text: editableText(tree, anchor.node)} : null
      })
    case 'draft-problem':
      return openProblem(session)
    case 'draft-typed':
      return session.draft ? {...session, draft: {...session.draft, text: event.text}} : session
    case 'draft-indented':
      return event.by > 0 ? indentDraft(session) : outdentDraft(session)
    case 'commit':
      return commit(session, event.next)
    case 'leave':
      return leave(session)
    case 'cancel':
      return {...session, draft: null}
    case 'remove':
      return remove(session)
    case 'do':
      return doToSelection(session, event.deed)
    case 'drop': {
      const node = anchorAt(event.node)
      return ask({...session, selection: node}, {type: event.as, relation: event.relation, target: anchorAt(event.target)}, node)
    }
    case 'restore':
      return restore(session, event.index)
    case 'forget':
      return {...session, unsaved: session.unsaved.filter((_, index) => index !== event.index)}
  }
}

/** What a native menu asks for, as if the person had said it in the view; `null` when there is nothing to mark. */
export function meantBy(command: ViewCommand, session: ViewSession): ViewEvent | null {
  switch (command) {
    case 'add-child':
      return {type: 'draft-add', relation: 'child'}
    case 'add-detection':
      return {type: 'draft-add', relation: 'child', question: 'detection'}
    case 'add-sibling':
      return {type: 'draft-add', relation: 'after'}
    case 'rename':
      return {type: 'draft-rename'}
    case 'remove':
    case 'cut':
    case 'copy':
    case 'reveal':
      return {type: command}
    case 'paste':
      return {type: 'ask', what: 'clipboard'}
    case 'refer':
      return {type: 'ask', what: 'effect'}
    case 'attach-evidence':
      return {type: 'ask', what: 'evidence'}
    case 'toggle-root-cause':
      return toggling(session, 'root-cause')
    case 'toggle-possible':
      return toggling(session, 'possible')
    case 'toggle-confirmed':
      return toggling(session, 'confirmed')
    default:
      return {type: 'do', deed: {type: command}}
  }
}

/** Closes the draft and asks for what it says, unless it says nothing new. */
function commit(session: ViewSession, next: 'after' | 'child' | null): ViewSession {
  const {draft} = session
  if (!draft) return session
  const closed = {...session, draft: null}
  const deed = deedOf(draft, treeOf(session, draft.anchor))
  // The new node is selected wherever its draft was moved to; a person who has gone elsewhere stays there.
  const from = next !== null && draft.type === 'add' ? {...closed, selection: draft.anchor} : closed
  const asked = deed ? ask(from, deed, draft.anchor) : closed
  if (next === null || draft.type === 'remove' || (draft.type === 'add' && !deed)) return asked
  const anchor = deed ? {...draft.anchor, awaits: asked.asked} : draft.anchor
  return {...asked, draft: newNode(anchor, next, null)}
}

/** Closes the draft because the person has gone elsewhere: words are kept, a question counts as answered by no. */
export const leave = (session: ViewSession): ViewSession =>
  session.draft?.type === 'remove' ? {...session, draft: null} : commit(session, null)

/** Opens the problem line of the selection's tree. */
export const openProblem = (session: ViewSession): ViewSession =>
  open(session, ({tree}) => {
    const shown = session.document?.trees[tree]
    return shown ? {type: 'set-problem', anchor: anchorAt({tree, node: []}), text: shown.typedProblem ?? shown.problem ?? ''} : null
  })

const newNode = (anchor: Anchor, relation: Relation, question: Question | null): Draft => ({
  type: 'add',
  anchor,
  relation,
  question,
  text: '',
})

const treeOf = (session: ViewSession, anchor: Anchor): ShownTree | undefined => session.document?.trees[anchor.tree]

/** Opens a draft at the selection; one that is open already keeps its words. */
function open(session: ViewSession, draftAt: (selection: Anchor) => Draft | null): ViewSession {
  if (session.document?.readOnly) return session
  const left = leave(session)
  const draft = left.selection && draftAt(asSeen(left.selection))
  return draft ? {...left, draft} : left
}

/** What a person does to the selection, they do to the node that they see selected. */
const asSeen = (selection: Anchor): Anchor => ({...selection, sure: true})

function deedOf(draft: Draft, tree: ShownTree | undefined): Deed | null {
  const text = draft.text.trim()
  switch (draft.type) {
    case 'remove':
      return {type: 'remove'}
    case 'add':
      return text === '' ? null : {type: 'add', relation: draft.relation, text, question: draft.question}
    case 'rename':
      return text === '' || (tree && text === editableText(tree, draft.anchor.node)) ? null : {type: 'rename', text}
    case 'set-problem':
      return text === '' || text === (tree?.typedProblem ?? tree?.problem) ? null : {type: 'set-problem', text}
  }
}

export const ask = (session: ViewSession, deed: Deed, anchor: Anchor): ViewSession =>
  queued<CausesTopic, ViewSession>(session, {deed, anchor}, samePlace)

function doToSelection(session: ViewSession, deed: Deed): ViewSession {
  if (!session.document || session.document.readOnly) return session
  if (deed.type === 'add-tree') return ask({...session, selection: wholeDocument}, deed, wholeDocument)
  return session.selection ? ask(session, deed, asSeen(session.selection)) : session
}

function remove(session: ViewSession): ViewSession {
  const {selection} = session
  if (!selection) return session
  const alone = selection.awaits === null && childrenAt(treeOf(session, selection), selection.node).length === 0
  return alone ? doToSelection(session, {type: 'remove'}) : open(session, anchor => ({type: 'remove', anchor, text: ''}))
}

/** A new node goes under the node before it; a node that is being renamed is indented while its draft stays open. */
function indentDraft(session: ViewSession): ViewSession {
  const {draft} = session
  if (draft?.type === 'rename') return shiftRenamed(session, draft, 'indent')
  if (draft?.type !== 'add' || isInTreeItself(draft.anchor)) return session
  if (draft.relation === 'after') return {...session, draft: {...draft, relation: 'child'}}
  const last = childrenAt(treeOf(session, draft.anchor), draft.anchor.node).length - 1
  if (draft.relation !== 'child' || draft.anchor.awaits !== null || last < 0) return session
  return {...session, draft: {...draft, anchor: {...draft.anchor, node: [...draft.anchor.node, last]}}}
}

function outdentDraft(session: ViewSession): ViewSession {
  const {draft} = session
  if (draft?.type === 'rename') return shiftRenamed(session, draft, 'outdent')
  if (draft?.type !== 'add' || isInTreeItself(draft.anchor)) return session
  if (draft.relation === 'child') return {...session, draft: {...draft, relation: 'after'}}
  if (draft.anchor.node.length <= 1 || draft.anchor.awaits !== null) return session
  return {...session, draft: {...draft, relation: 'after', anchor: {...draft.anchor, node: draft.anchor.node.slice(0, -1)}}}
}

/** There a draft has nothing before or above it; a node that is still on its way into an empty tree will be something. */
const isInTreeItself = ({node, awaits}: Anchor): boolean => node.length === 0 && awaits === null

function shiftRenamed(session: ViewSession, draft: Draft, type: 'indent' | 'outdent'): ViewSession {
  const asked = ask(session, {type}, draft.anchor)
  return {...asked, draft: {...draft, anchor: {...draft.anchor, awaits: asked.asked}}}
}

function restore(session: ViewSession, index: number): ViewSession {
  const text = session.unsaved[index]
  if (text === undefined) return session
  const opened = open(session, anchor => ({...newNode(anchor, 'after', null), text}))
  return opened.draft && opened.draft !== session.draft ? doAsPerson(opened, {type: 'forget', index}) : opened
}

function toggling(session: ViewSession, mark: Mark): ViewEvent | null {
  const {selection} = session
  const node: ShownNode | undefined = selection ? nodeAt(treeOf(session, selection), selection.node) : undefined
  return node ? {type: 'do', deed: {type: 'mark', mark, on: !node.marks.includes(mark)}} : null
}
