/** The picture of a tree, in the form that suits its kind. */
import type {Tree} from '../trees/tree.ts'
import {nodeCard, problemCard} from './card.ts'
import {columnScene, type Party} from './columns.ts'
import {fishboneScene} from './fishbone.ts'
import {graphSeats} from './graph.ts'
import {hierarchySeats} from './hierarchy.ts'
import type {Scene} from './scene.ts'
import {networkOf} from './shared.ts'

/** Draws a tree: a fishbone as one, other trees from left to right, as a graph when causes are shared. The same tree gives the same scene. */
export function pictureOf(tree: Tree): Scene {
  if (tree.kind === 'fishbone') return fishboneScene(tree)
  const {nodes, edges} = networkOf(tree)
  const party = {cards: [problemCard(tree), ...nodes.map(({node, path}) => nodeCard('cause', node, path))], edges}
  if (!wantsLayers(party)) return columnScene(tree, party, hierarchySeats(party), new Map())
  const {seats, passages} = graphSeats(party)
  return columnScene(tree, party, seats, passages)
}

/** Beyond this, layers would take longer than a person waits; lines to shared causes then run across the tree. */
const mostInLayers = 200

const wantsLayers = ({cards, edges}: Party): boolean => cards.length <= mostInLayers && edges.length >= cards.length
