/** The picture of a tree, in the form that suits its kind. */
import type {PlainTree} from '../trees/tree.ts'
import {nodeCard, problemCard} from './card.ts'
import {columnScene} from './columns.ts'
import {fishboneScene} from './fishbone.ts'
import type {Scene} from './scene.ts'
import {seatsOf} from './seats.ts'
import {networkOf} from './network.ts'

/** Draws a tree: a fishbone as one, other trees from left to right, each cause once even when effects share it. The same tree gives the same scene. */
export function pictureOf(tree: PlainTree): Scene {
  if (tree.kind === 'fishbone') return fishboneScene(tree)
  const {nodes, edges} = networkOf(tree)
  const party = {cards: [problemCard(tree), ...nodes.map(({node, path}) => nodeCard('cause', node, path))], edges}
  return columnScene(tree, party, seatsOf(party))
}
