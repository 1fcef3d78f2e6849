/** The causal trees of a document, read again only where it changed. */
import {byChunk} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import {movedTree} from '../trees/moved.ts'
import {askingOffsets} from '../trees/read/asking.ts'
import {treesOf} from '../trees/read/trees.ts'
import type {Tree} from '../trees/tree.ts'
import {bySection} from '../outline/by-section.ts'
import {inChunks} from '../outline/placed.ts'
import type {Section} from '../outline/section.ts'

/** All trees in the order of the text; the same as reading them from the whole text. */
export function causesOf(document: Document, sections: readonly Section[]): readonly Tree[] {
  const asking = askingIn(document).flatMap(({start, items}) => items.map(offset => offset + start))
  const found: Tree[] = []
  let next = 0
  let after = 0
  while (after < sections.length) {
    const first = after
    after = afterFamily(sections, first)
    const outer = sections[first]!
    while (next < asking.length && asking[next]! < outer.heading.start) next++
    if (!holdsTree(sections, first, after) && !(next < asking.length && asking[next]! < outer.end)) continue
    const {start, value} = readTrees(document, sections.slice(first, after))
    for (const tree of value) found.push(movedTree(tree, start))
  }
  return found
}

const readTrees = bySection(treesOf)

const askingIn = inChunks(byChunk(chunk => askingOffsets(chunk.text)))

/** The index after a section and all that it holds. */
function afterFamily(sections: readonly Section[], outer: number): number {
  let after = outer + 1
  while (after < sections.length && sections[after]!.parent !== null) after++
  return after
}

function holdsTree(sections: readonly Section[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (isTreeSection(sections[index]!)) return true
  return false
}

const isTreeSection = ({id}: Section): boolean => id === 'five-whys' || id === 'so-what' || id === 'fishbone'
