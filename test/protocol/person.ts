/** A model of a person who does anything at any time. */
import type {NodePlace, ViewEvent, ViewSession} from '../../src/protocol/index.ts'
import {walk} from './editor.ts'

/** A step of the model: what happens, and two numbers that choose where. */
export interface Happening {
  readonly what: number
  readonly one: number
  readonly other: number
}

/** What the person does when no inline editor has the floor. */
export function intentionOf(view: ViewSession, {what, one, other}: Happening): ViewEvent {
  const relations = ['before', 'after', 'child'] as const
  const moves = ['indent', 'outdent', 'move-up', 'move-down'] as const
  const relation = relations[other % 3] ?? 'child'
  if (what < 64) return {type: 'select', place: placeIn(view, one, other)}
  if (what < 66) return {type: 'draw', tree: one % 3 === 0 ? null : other % 2}
  if (what < 70) return {type: 'ask', what: questions[one % 3] ?? 'evidence'}
  if (what < 71) return {type: 'do', deed: {type: one % 2 === 0 ? 'make-action' : 'weigh-options'}}
  if (what < 72) return {type: one % 3 === 0 ? 'cut' : 'copy'}
  if (what < 82) return {type: 'draft-add', relation: relation === 'before' ? 'after' : relation}
  if (what < 85) return {type: 'draft-rename'}
  if (what < 86) return {type: 'draft-problem'}
  if (what < 88) return {type: 'remove'}
  if (what < 92) return {type: 'do', deed: {type: moves[one % 4] ?? 'indent'}}
  if (what < 93) return {type: 'do', deed: {type: 'mark', mark: 'possible', on: one % 2 === 0}}
  if (what < 94) return {type: 'do', deed: {type: 'paste', markdown: `p${view.sent}.${view.asked}`}}
  if (what < 95) return {type: 'do', deed: {type: 'add-tree', kind: 'five-whys'}}
  if (what < 97) return {type: 'drop', as: 'move', node: placeIn(view, one, 0), target: placeIn(view, other, 0), relation}
  if (what < 98) return {type: 'restore', index: 0}
  return view.draft?.type === 'remove' ? {type: 'commit', next: null} : {type: 'reveal'}
}

const questions = ['evidence', 'clipboard', 'effect'] as const

function placeIn(view: ViewSession, one: number, other: number): NodePlace {
  const trees = view.document?.trees ?? []
  const at = trees.length > 0 ? other % trees.length : 0
  const places = walk(trees[at]?.nodes ?? [])
  return {tree: at, node: places[one % (places.length + 1)]?.path ?? []}
}
