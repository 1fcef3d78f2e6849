/** The words of a task as they are written, and what the markup around them says. */
import type {ListItem, Nodes, Paragraph} from 'mdast'
import {wordsOf} from '../../document/words-of.ts'
import {boxAt, type Box} from './status.ts'

/** An action item as it was written. */
export interface Written {
  /** The words of the item itself, without markup. */
  readonly lead: string
  /** The same with all that is nested in it. */
  readonly whole: string
  /** Words that are bold at the start, or "". */
  readonly bold: string
  readonly links: readonly string[]
  /** Its box, or `null`. */
  readonly box: Box | null
  /** Whether it is struck through. */
  readonly struck: boolean
}

/** Nobody writes more about one task; what follows is not read. */
const longest = 2_000
export const plain = (node: Nodes): string => wordsOf(node).slice(0, longest)

/** The words of an item itself, or "". */
export const leadOf = ({children: [first]}: ListItem): string => (first?.type === 'paragraph' ? plain(first).trim() : '')

/** An item's box, or `null` where it has none; those that Markdown knows are no part of its words. */
export const boxOf = (item: ListItem): Box | null =>
  typeof item.checked === 'boolean' ? {mark: item.checked ? 'x' : ' ', isDone: item.checked, length: 0} : boxAt(leadOf(item))

/** The words in bold with which a paragraph starts, or "". */
export function boldStart(node: Paragraph): string {
  const [first] = node.children
  return first?.type === 'strong' ? plain(first).trim() : ''
}

export function writtenIn(lead: Paragraph, parts: readonly Nodes[]): Written {
  const words = plain(lead)
  const box = boxAt(words)
  return {
    lead: words.slice(box?.length ?? 0),
    whole: parts.map(linesOf).join('\n').slice(0, longest),
    bold: boldStart(lead),
    links: parts.flatMap(linksIn),
    box,
    struck: isStruck(lead, words),
  }
}

/** What stands behind the words that are struck through says why. */
function isStruck(lead: Paragraph, words: string): boolean {
  const [first] = lead.children.filter(child => plain(child).trim() !== '')
  return first?.type === 'delete' && plain(first).length * 3 > words.trim().length
}

/** Like its plain text, with every nested item on a line of its own. */
function linesOf(node: Nodes): string {
  return node.type === 'list' || node.type === 'listItem' ? node.children.map(linesOf).join('\n') : plain(node)
}

export function linksIn(node: Nodes): readonly string[] {
  if (node.type === 'link') return [node.url.slice(0, longest)]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
