/** Lists and tables that reach over the place where a document is cut: what the chunk after it must know to be parsed as their rest. */
import type {RootContent, TableRow} from 'mdast'
import {isItemOf, isPart, isRow} from './boundaries.ts'
import {lineStart, nextLine} from './lines.ts'
import {shift} from './position.ts'

declare module 'mdast' {
  interface ListData {
    /** Whether it is the rest of a list that began in the chunk before. */
    readonly isRest?: true
  }
  interface TableData {
    /** The first row, where the table is the rest of one that began in a chunk before. Its offsets mean nothing here. */
    readonly head?: TableRow
  }
}

/** What a chunk begins in the midst of. The head of a table is its first two lines, as they are written. */
export type OpenBlock = {readonly type: 'list'} | {readonly type: 'table'; readonly head: string}

export const areSame = (a: OpenBlock | null, b: OpenBlock | null): boolean => headOf(a) === headOf(b) && a?.type === b?.type

/** What has to stand before the text of a chunk for its parse. */
export const headOf = (within: OpenBlock | null): string => (within?.type === 'table' ? within.head : '')

/** A chunk, as far as it matters to the one after it. */
interface Before {
  readonly text: string
  readonly within: OpenBlock | null
  readonly nodes: readonly RootContent[]
}

/**
 * What is open where a chunk ends and the text goes on at `offset`: `null` where a part begins, which is within nothing, and `undefined`
 * where the text cannot be cut, since what stands there belongs to a block that no second half can be parsed of.
 */
export function openAt(before: Before | undefined, text: string, offset: number): OpenBlock | null | undefined {
  if (isPart(text, offset)) return null
  const last = before?.nodes.at(-1)
  if (before === undefined || last === undefined) return undefined
  const start = last.position?.start.offset ?? 0
  if (last.type === 'list') return !isIntroduced(before, start) && isItemOf(text, offset, lineAt(before.text, start)) ? list : undefined
  if (last.type !== 'table' || !isRow(text, offset)) return undefined
  if (last.data?.head !== undefined) return before.within ?? undefined
  const from = lineStart(before.text, start)
  const head = before.text.slice(from, nextLine(before.text, nextLine(before.text, from)))
  return head.length > longestHead ? undefined : {type: 'table', head}
}

/** Whether a paragraph that ends with a colon stands before a list, which is then read with it so far. */
function isIntroduced({text, nodes}: Before, list: number): boolean {
  const {type, position} = nodes.at(-2) ?? {}
  return type === 'paragraph' && text.length - list < longestIntroduced && /:[*_]*\s*$/.test(text.slice(position?.start.offset, list))
}

/** In UTF-16 units. Nobody reads more of one paragraph and its list together. */
const longestIntroduced = 2_000

const lineAt = (text: string, start: number): string => text.slice(start, nextLine(text, start))

/** In UTF-16 units. The head is parsed with each part of its table. */
const longestHead = 1_000

const list: OpenBlock = {type: 'list'}

/** The blocks that were parsed with the head before them, as those of the chunk alone. */
export function asRest(nodes: readonly RootContent[], within: OpenBlock | null): readonly RootContent[] {
  const [first] = nodes
  if (within?.type === 'list' && first?.type === 'list') first.data = {...first.data, isRest: true}
  if (within?.type === 'table' && first?.type === 'table') {
    const [head, ...rows] = first.children
    first.children = rows
    first.data = {...first.data, ...(head === undefined ? {} : {head})}
    for (const node of nodes) shift(node, -within.head.length)
    const start = rows[0]?.position?.start
    if (first.position !== undefined && start !== undefined) first.position.start = {...start}
  }
  return nodes
}
