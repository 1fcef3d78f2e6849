/** Adds a section for a tree that the document does not have yet. */
import {categoryLines} from '../templates/fishbone.ts'
import {insertSection} from '../outline/section-insertion.ts'
import type {Operated} from './operation.ts'
import type {TreeKind} from '../trees/tree.ts'
import {bulletIn} from './place.ts'
import {problemFor} from './problem-for.ts'
import type {Surroundings} from './surroundings.ts'

export function addTree(text: string, {trees, sections, fishboneCategories}: Surroundings, kind: TreeKind): Operated {
  const problem = `**Problem:** ${problemFor(text, trees, sections)}`.trimEnd()
  const list = kind === 'fishbone' ? ['', ...categoryLines(fishboneCategories, bulletIn(text))] : []
  const edit = insertSection({text, sections}, kind, [problem, ...list])
  const tree = trees.filter(other => other.heading.start < edit.start).length
  return {edits: [edit], focus: {tree, node: []}, written: null}
}
