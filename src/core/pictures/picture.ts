/** The picture of a tree, in the form that suits its kind. */
import type {Tree} from '../trees/tree.ts'
import {columnScene} from './columns.ts'
import {fishboneScene} from './fishbone.ts'
import {graphSeats} from './graph.ts'
import {hierarchySeats} from './hierarchy.ts'
import type {Scene} from './scene.ts'
import {networkOf, type Network} from './shared.ts'

/** Draws a tree: a fishbone as one, other trees from left to right, as a graph when causes are shared. The same tree gives the same scene. */
export function pictureOf(tree: Tree): Scene {
  if (tree.kind === 'fishbone') return fishboneScene(tree)
  const network = networkOf(tree)
  if (!needsLayers(network)) return columnScene(tree, network, hierarchySeats(network), new Map())
  const {seats, passages} = graphSeats(network)
  return columnScene(tree, network, seats, passages)
}

/** Beyond this, layers would take longer than a person waits; lines to shared causes then run across the tree. */
const mostCards = 300

const needsLayers = ({cards, edges}: Network): boolean => cards.length <= mostCards && edges.length >= cards.length
