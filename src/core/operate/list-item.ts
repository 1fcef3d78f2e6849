/** Adds an item to a list that is no tree, in its style. A list is read as a tree all the same, so that the same care is taken. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import {pathAtOffset} from '../trees/lookup.ts'
import {nodeAt} from '../trees/node-at.ts'
import {treesIn} from '../trees/read/trees.ts'
import type {Path, Tree} from '../trees/tree.ts'
import {objection} from './check.ts'
import {groundOf, itemAt} from './ground.ts'
import {put} from './insert.ts'
import {linesOfNew} from './layout.ts'
import {placeAt} from './place.ts'

export interface ListPlace {
  readonly list: Tree
  /** The item after which a new one belongs. */
  readonly after: Path
}

/** The list of a stretch that holds an offset, at the item there; without an offset the last list that is not quoted, at its last item. */
export function listIn(text: string, {start, end}: Span, offset: number | null): ListPlace | null {
  const lists = treesIn(text, {title: '', heading: {start, end: start}, start, end, kind: 'fishbone'}).filter(({nodes}) => nodes.length > 0)
  const list =
    offset === null
      ? lists.findLast(({body}) => text.charAt(body.start) !== '>')
      : lists.find(({body}) => body.start <= offset && offset <= body.end)
  const after = list === undefined ? null : offset === null ? [list.nodes.length - 1] : pathAtOffset(list, offset)
  return list === undefined || after === null ? null : {list, after}
}

/** The edits that add an item with these words, with a box where its neighbor has one; `null` where the list would not stay the same. */
export function itemEdits(text: string, {list, after}: ListPlace, words: string, end: number): readonly TextEdit[] | null {
  const ground = groundOf(text, list)
  const parent = after.slice(0, -1)
  const index = after.at(-1)! + 1
  const neighbor = itemAt(ground, after)
  const node = nodeAt(list, after)
  const place = placeAt(ground, parent, index)
  if (neighbor === null || node === undefined || place === null) return null
  // An item that says nothing is there to be filled in.
  if (node.text === '' && !node.hasDetails && node.children.length === 0)
    return [{...node.words, text: `${/\s/.test(text.charAt(node.words.start - 1)) ? '' : ' '}${words}`}]
  const box = /^\[[ xX]\](?=\s|$)/.test(text.slice(neighbor.content, neighbor.content + 4)) ? '[ ] ' : ''
  const edits = put(ground, place, parent.length, 1, layouts => layouts.flatMap(layout => linesOfNew(layout, [box + words])))
  return objection(ground, edits, {arrives: {at: [...parent, index], count: 1}, lines: 1}, end) === null ? edits : null
}
