/** The picture of a tree, in the form that suits its kind. */
import type {Tree} from '../trees/tree.ts'
import {hierarchyScene} from './hierarchy.ts'
import type {Scene} from './scene.ts'

/** Draws a tree: a fishbone as one, other trees from left to right, as a graph when causes are shared. The same tree gives the same scene. */
export function pictureOf(tree: Tree): Scene {
  return hierarchyScene(tree)
}
