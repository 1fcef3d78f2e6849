/** Sections to trees. */
import type {SectionId} from '../../document/section-id.ts'
import type {Span} from '../../document/span.ts'
import {isParkingLot} from '../parking-lot.ts'
import type {Tree, TreeKind} from '../tree.ts'
import {askedKind, askingOffsets} from './asking.ts'
import type {Block, Heading, List, Paragraph} from './block.ts'
import {blocksOf} from './blocks.ts'
import {treeKinds, usualQuestion} from './kind.ts'
import {lineEnd, lineStart, nextLine} from '../../document/lines.ts'
import {knownItem, knownNode, passesItem} from './known-items.ts'
import type {Lines} from './lines.ts'
import {nodeOf} from './nodes.ts'
import {askedProblem, labelledProblem, plainProblem} from './problem.ts'
import type {Problem} from './problem.ts'

/** What trees need to know of a section; offsets count in the document. */
export interface TreeSection {
  readonly id: SectionId
  readonly title: string
  /** 1 to 6 for a heading; a label is below the heading that it stands under. */
  readonly level: number
  readonly kind: 'heading' | 'label'
  readonly heading: Span
  /** Where the last of its subsections ends. */
  readonly end: number
}

/**
 * Every tree of a document, in the order of the text: those of its five-whys, so-what and fishbone sections, an empty section being an
 * empty tree, and the lists of whys and so-whats that stand in other sections but a parking lot. `sections` are in the order of the text.
 */
export function treesOf(text: string, sections: readonly TreeSection[]): readonly Tree[] {
  /** Where the stretch ends that was read last: no line is read as a part of two trees. */
  let read = 0
  return sections.flatMap((section, index) => {
    const kind = treeKindOf(section)
    const start = nextLine(text, section.heading.end)
    const follower = sections[index + 1]
    if (section.heading.start < read || (follower !== undefined && follower.heading.start < start)) return []
    if (kind !== null) {
      const inner = sectionAfter(sections, index, other => treeKindOf(other) !== null)
      const end = Math.max(start, Math.min(section.end, inner?.heading.start ?? section.end))
      const {title, heading} = section
      read = end
      const found = treesIn(text, {title, heading, start, end, kind})
      return found.length > 0 || end < section.end ? found : [emptyTree(text, section, end, kind)]
    }
    if (section.kind === 'label' || isParkingLot(section)) return []
    const next = sectionAfter(sections, index, other => other.kind === 'heading' || treeKindOf(other) !== null)
    const end = next?.heading.start ?? Math.max(section.end, start)
    read = end
    return askingOffsets(text.slice(start, end)).length > 0
      ? treesIn(text, {title: section.title, heading: section.heading, start, end, kind: null})
      : []
  })
}

const treeKindOf = ({id}: TreeSection): TreeKind | null => treeKinds.find(kind => kind === id) ?? null

function sectionAfter(
  sections: readonly TreeSection[],
  index: number,
  accepts: (section: TreeSection) => boolean,
): TreeSection | undefined {
  for (let at = index + 1; at < sections.length; at++) if (accepts(sections[at]!)) return sections[at]
  return undefined
}

function emptyTree(text: string, section: TreeSection, end: number, kind: TreeKind): Tree {
  const {title, heading} = section
  // To the line's end: what is written after it must not come between the words and the spaces behind them.
  const filled = heading.end + text.slice(heading.end, end).trimEnd().length
  const body = {start: lineStart(text, heading.start), end: lineEnd(text, filled)}
  return {kind, title, problem: null, problemWords: null, nodes: [], heading, body}
}

/** A part of the document in which trees are looked for. */
export interface Stretch {
  readonly title: string
  readonly heading: Span
  readonly start: number
  readonly end: number
  /** Without a kind, only lists that ask are trees. */
  readonly kind: TreeKind | null
}

/** What has come before a tree's list. */
interface Opening {
  readonly title: string
  readonly heading: Span
  readonly problem: {readonly block: Paragraph | Heading; readonly found: Problem} | null
}

/** The trees of a stretch, which starts where no block is open. */
export function treesIn(text: string, stretch: Stretch, known = knownItem): readonly Tree[] {
  const {lines, blocks} = blocksOf(text, stretch.start, stretch.end, (reading, lines) => passesItem(reading, lines, known))
  const trees: Tree[] = []
  readSiblings(blocks, {title: stretch.title, heading: stretch.heading, problem: null})
  return trees

  function readSiblings(siblings: readonly Block[], outer: Opening): void {
    let opening = outer
    for (let index = 0; index < siblings.length; index++) {
      const block = siblings[index]!
      if (block.type === 'list') {
        const lists = [block]
        for (let next = siblings[index + 1]; next?.type === 'list'; next = siblings[++index + 1]) lists.push(next)
        const kind = stretch.kind === 'fishbone' ? 'fishbone' : (askedKind(text, lists) ?? stretch.kind)
        if (kind !== null) trees.push(treeOf(text, lines, opening, lists, kind))
        opening = {...opening, problem: null}
      } else if (block.type === 'quote' && block.blocks.some(inner => inner.type === 'list' || isProblem(text, inner))) {
        readSiblings(block.blocks, opening)
        opening = {...opening, problem: null}
      } else if (block.type === 'heading' || block.type === 'paragraph') {
        opening = openedBy(block, siblings[index + 1]?.type === 'list', opening)
      }
    }
    pushUnanswered(opening)
  }

  function openedBy(block: Heading | Paragraph, beforeList: boolean, opening: Opening): Opening {
    const labelled = labelledProblem(text, block)
    if (labelled !== null || block.type === 'heading') pushUnanswered(opening)
    const over = block.type === 'heading' ? headed(text, lines, block) : opening
    const found = labelled ?? (beforeList ? askedProblem(text, block) : null)
    if (found !== null) return {...over, problem: {block, found}}
    if (block.type === 'heading') return {...over, problem: null}
    const plain = beforeList && opening.problem === null ? plainProblem(text, block) : null
    return plain === null ? opening : {...opening, problem: {block, found: plain}}
  }

  /** A problem without a list is a tree that nobody has begun. */
  function pushUnanswered(opening: Opening): void {
    if (opening.problem !== null && stretch.kind !== null) trees.push(treeOf(text, lines, opening, [], stretch.kind))
  }
}

function headed(text: string, lines: Lines, block: Heading): Pick<Opening, 'title' | 'heading'> {
  const words = block.words.map(({start, end}) => text.slice(start, end))
  return {title: words.join(' '), heading: {start: lines.starts[block.first]!, end: lines.ends[block.last]!}}
}

const isProblem = (text: string, block: Block): boolean => block.type === 'paragraph' && labelledProblem(text, block) !== null

/** `lists` may only be empty when there is a problem. */
function treeOf(text: string, lines: Lines, {title, heading, problem}: Opening, lists: readonly List[], kind: TreeKind): Tree {
  const first = problem?.block.first ?? lists[0]?.first ?? 0
  const last = lists.at(-1)?.last ?? problem?.block.last ?? 0
  return {
    kind,
    title,
    problem: problem === null || problem.found.text === '' ? null : problem.found.text,
    problemWords: problem?.found.words ?? null,
    nodes: lists.flatMap(({items}) =>
      items.map(item =>
        item.known === undefined
          ? nodeOf(text, lines, item, usualQuestion[kind])
          : knownNode(item.known, lines.starts[item.first]!, usualQuestion[kind]),
      ),
    ),
    heading,
    body: {start: lines.starts[first]!, end: lines.ends[last]!},
  }
}
