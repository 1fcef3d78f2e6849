/** Puts list items from elsewhere under a node. */
import {applyEdits} from '../document/edit.ts'
import {labelsAt} from '../trees/labels.ts'
import {labelIn} from '../trees/marks.ts'
import type {Path} from '../trees/tree.ts'
import type {Block, Item} from '../trees/read/block.ts'
import {blocksOf} from '../trees/read/blocks.ts'
import {columnAfter} from '../trees/read/lines.ts'
import {markerAt} from '../trees/read/marker.ts'
import {statementOf} from '../trees/read/nodes.ts'
import {everyItem, leadOf, markerOf} from './ground.ts'
import type {Ground, Source} from './ground.ts'
import {put} from './insert.ts'
import {leadUnder, linesOfNew} from './layout.ts'
import type {Layout} from './layout.ts'
import {unlabelEdit} from './mark.ts'
import {newPrefix} from './new-prefix.ts'
import type {Outcome} from './outcome.ts'
import {placeAt} from './place.ts'
import {quotesOf, reindented} from './reindent.ts'
import type {Surroundings} from './surroundings.ts'
import {linesOfWords, statementLines} from './words.ts'

/** Items keep their words, prefixes and children and get the tree's indents and bullets; any other line becomes a node with a prefix like its siblings'. */
export function paste(ground: Ground, parent: Path, index: number, clipboard: string, {trees}: Surroundings): Outcome {
  const place = placeAt(ground, parent, index)
  if (place === null) return 'no-such-node'
  const source = withoutLabels(clippingOf(atTheMargin(unquoted(clipboard))), new Set(trees.flatMap(labelsAt)))
  const found = source.blocks.flatMap(block => newcomersIn(source, block))
  if (found.length === 0) return 'nothing-to-do'
  const prefix = newPrefix(ground.tree, parent, place.index, undefined)
  const write = (layouts: readonly Layout[]): readonly string[] =>
    layouts.flatMap((layout, at) => {
      const newcomer = found[at]!
      return typeof newcomer === 'string'
        ? linesOfNew(layout, statementLines(prefix, newcomer))
        : linesOfPasted(ground, source, newcomer, layout)
    })
  const at = [...parent, place.index]
  return {edits: put(ground, place, parent.length, found.length, write), node: at, change: {arrives: {at, count: found.length}}}
}

/** Markdown that was read. */
interface Clipping extends Source {
  readonly blocks: readonly Block[]
}

const clippingOf = (text: string): Clipping => ({text, ...blocksOf(text, 0, text.length)})

/** A copy of a cause that has its label in the document gets none: the label goes on meaning the one cause. */
function withoutLabels(clipping: Clipping, taken: ReadonlySet<string>): Clipping {
  const lists = clipping.blocks.filter(block => block.type === 'list')
  const edits = Array.from(everyItem(lists.flatMap(({items}) => items)), item => statementOf(clipping.text, clipping.lines, item))
    .filter(({notes}) => taken.has(labelIn(notes) ?? ''))
    .map(statement => unlabelEdit(clipping, statement))
  return edits.length === 0 ? clipping : clippingOf(applyEdits(clipping.text, edits))
}

/** A text that is a block quote as a whole, or one in another, without the marks. */
function unquoted(markdown: string): string {
  const lines = markdown.split(/\r\n|\r|\n/)
  const isQuoted = markdown.includes('>') && lines.every(line => /^[ \t]*(?:>|$)/.test(line))
  return isQuoted ? unquoted(lines.map(line => line.replace(/^[ \t]*> ?/, '')).join('\n')) : markdown
}

/** A text without the indent of the place that it was cut from; the first line may have been cut from its bullet on. */
function atTheMargin(markdown: string): string {
  const lines = markdown.split(/\r\n|\r|\n/)
  const filled = lines.filter(line => line.trim() !== '')
  const all = sharedIndent(filled)
  if (all !== '') return lines.map(line => line.slice(Math.min(all.length, indentOf(line).length))).join('\n')
  const [first = '', ...others] = filled
  const rest = sharedIndent(others)
  const marker = markerAt(first, 0, first.length, 0)
  const isCut = marker !== null && columnAfter(rest, 0) >= marker.width + codeIndent
  if (!isCut) return markdown
  return lines.map(line => (line === first ? line : line.slice(Math.min(rest.length, indentOf(line).length)))).join('\n')
}

/** An indent by which nothing stands under an item any more. */
const codeIndent = 4

const indentOf = (line: string): string => /^[ \t]*/.exec(line)![0]

/** The spaces that all lines begin with. */
function sharedIndent(lines: readonly string[]): string {
  let shared = indentOf(lines[0] ?? '')
  for (const line of lines) {
    let length = 0
    while (length < shared.length && line[length] === shared[length]) length++
    shared = shared.slice(0, length)
  }
  return shared
}

type Newcomer = Item | string

/** The items of lists, and the lines of everything else. */
function newcomersIn(source: Source, block: Block): readonly Newcomer[] {
  if (block.type === 'list') return block.items
  if (block.type === 'heading' || block.type === 'paragraph') return block.words.map(({start, end}) => source.text.slice(start, end))
  const lines: string[] = []
  for (let line = block.first; line <= block.last; line++) lines.push(source.text.slice(source.lines.starts[line], source.lines.ends[line]))
  return lines.filter(line => linesOfWords(line, 'paragraph').length > 0)
}

function linesOfPasted(ground: Ground, source: Source, item: Item, layout: Layout): readonly string[] {
  const {lead, marker} = layout
  const gap = layout.gap === '' ? ' ' : layout.gap
  const width = columnAfter(lead + marker + gap, 0) - columnAfter(lead, 0)
  const shift = {from: leadOf(source, item), to: lead, wider: width - item.width}
  const below: Layout = {lead: leadUnder(ground, lead, width), marker, gap}
  const result: string[] = []
  let reached = item.first
  for (const block of item.blocks) {
    if (block.type === 'list') {
      if (result.length === 0) result.push(lead + marker)
      for (const child of block.items)
        result.push(...linesOfPasted(ground, source, child, {...below, marker: childMarker(source, child, marker)}))
    } else {
      if (result.length > 0) result.push(...Array.from({length: block.first - reached - 1}, () => quotesOf(lead)))
      for (let line = block.first; line <= block.last; line++) {
        const text = source.text.slice(source.lines.starts[line], source.lines.ends[line])
        result.push(
          line === item.first ? lead + marker + gap + source.text.slice(item.content, source.lines.ends[line]) : reindented(text, shift),
        )
      }
    }
    reached = block.last
  }
  return result.length === 0 ? [lead + marker] : result
}

/** A child's number as it was, or the bullet of its new parent. */
function childMarker(source: Source, child: Item, parent: string): string {
  return child.list.ordered ? markerOf(source, child) : /^[-*+]$/.test(parent) ? parent : '-'
}
