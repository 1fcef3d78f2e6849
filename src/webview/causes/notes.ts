/** What a row says about its node beside the words: marks and links, invitations to go on, and a facilitator's questions. */
import {h, type Child, type Description} from '../render.ts'
import {isCategory, type Mark, type ShownTree} from '../../protocol/index.ts'
import {icon, type IconName} from '../icons.ts'
import type {Item} from './items.ts'
import {fill} from '../bundle.ts'
import type {Strings} from './strings.ts'

const marks: readonly Mark[] = ['root-cause', 'possible', 'confirmed']

/** Everything that is known of the node; a screen reader reads it after the words. */
export function notesOf({node}: Item, say: Strings): readonly Child[] {
  if (!node) return []
  const {evidence, effects, hasAction} = node
  const notes = [
    node.label !== null && note('label', node.label),
    node.refersTo !== null &&
      h(
        'span',
        {class: 'note refers link', key: 'refers', 'data-do': 'go-to-label', title: fill(say['do.go-to-label'], node.refersTo)},
        icon('refers'),
        node.refersTo,
      ),
    ...marks.map(mark => node.marks.includes(mark) && note(mark, say[`mark.${mark}`], mark)),
    effects > 1 && note('effects', fill(say['note.effects'], effects), 'shared'),
    evidence > 0 && note('evidence', fill(evidence === 1 ? say['note.evidence'] : say['note.evidences'], evidence), 'evidence'),
    hasAction && note('has-action', say['note.action'], 'action'),
    node.hasDetails && h('span', {class: 'note details', key: 'details', title: say.details}, icon('details'), unseen(say.details)),
    node.question === 'detection' && unseen(say['draft.detection']),
  ]
  // The spaces keep the notes apart for a screen reader.
  return notes.flatMap(one => (one ? [one, ' '] : []))
}

const unseen = (text: string): Description => h('span', {class: 'unseen'}, text)

const note = (kind: string, text: string, picture?: IconName): Description =>
  h('span', {class: `note ${kind}`, key: kind}, picture ? icon(picture) : null, text)

interface About {
  readonly say: Strings
  readonly tree: ShownTree
}

/**
 * What may be done next, for the mouse; the keyboard has keys and the menu for it. A row has its invitations whether it is selected or not, so
 * that rows stay where they are when the person goes from one to the other. The style sheet writes their words, which are not the row's.
 */
export function chipsOf({node, path, children, type}: Item, {say, tree}: About): readonly Child[] {
  if (!node || !path || type !== 'node') return []
  const isEmpty = children.length === 0 && isCategory(tree, path)
  return [
    (node.asksOn || isEmpty) && chip('add-child', say[`invite.${tree.kind}`], isEmpty ? 'chip inviting' : 'chip'),
    node.marks.includes('root-cause') && node.lacksAction && chip('make-action', say['invite.action'], 'chip worded'),
  ]
}

const chip = (does: string, text: string, kind: string): Description =>
  h('span', {class: kind, key: does, 'data-do': does, 'data-words': text, title: text, 'aria-hidden': 'true'}, icon('add'))

/** The questions that a facilitator would ask about the node. */
export function questionsOf({node, children}: Item, {say, tree}: About): readonly string[] {
  const sharesCauses = tree.kind === 'five-whys' && children.length > 1 && children.some(child => child.node?.refersTo)
  return [
    ...(node?.stopsAtPerson ? [say['coach.person']] : []),
    ...(node && node.effects > 1 ? [say['coach.shared']] : []),
    ...(sharesCauses ? [say['coach.together']] : []),
  ]
}
