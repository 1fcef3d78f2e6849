/** Chunks: the parts of a document that are parsed, and parsed again, each alone. */
import type {Nodes, RootContent} from 'mdast'
import {withWordsAfterComments} from './after-comment.ts'
import {byteOrderMark} from './boundaries.ts'
import {asRest, headOf, type OpenBlock} from './open-block.ts'
import {parseBody, parseOpening} from './parse.ts'
import {endBy, shift} from './position.ts'
import {hasVastTable, isTangled} from './tangle.ts'
import {definitionsFor, definitionsIn, mentionsIn} from './references.ts'

/** One part of a document. A value: an edit makes new chunks and keeps all others, so that whatever is derived from a chunk can be kept by it. */
export interface Chunk {
  readonly text: string
  /** The list or table that it begins in the midst of, if it does: its first block is the rest of that. */
  readonly within: OpenBlock | null
  /** Top-level blocks, their positions counted from the start of the chunk. */
  readonly nodes: readonly RootContent[]
  /** What the chunk defines, and what it may refer to. */
  readonly definitions: readonly string[]
  readonly mentions: readonly string[]
  /** Which of its mentions were known to be defined when it was parsed. */
  readonly resolved: readonly string[]
  /** Why its blocks were not read, or `null`. */
  readonly skipped: 'too-large' | 'too-tangled' | null
  /** What others have derived from it so far; see by-chunk.ts. */
  readonly derived: unknown[]
}

/** What a stretch's place in the document means for its parse. */
export interface ParseContext {
  readonly first: boolean
  readonly within: OpenBlock | null
  /** Whether it begins with front matter; a parser that looks for it in vain misreads the lists after it. */
  readonly frontMatter: boolean
  readonly last: boolean
}

/** Beyond this, in UTF-16 units, one undivided stretch is not parsed: it would stall the editor. */
export const largestChunk = 131_072

/** A heading that follows a stretch which has ended stays a heading; one that is swallowed shows an open fence or an open HTML block. */
const probe = '# .\n'

/** Beside lists and tables only fences and HTML can reach over a place where a chunk may end; see boundaries.ts. */
const mayStayOpen = /```|~~~|</

/** Whether no block of it can go on after it, wherever it stands: one at the end of a document was never asked. */
export const isClosed = ({text, skipped}: Chunk): boolean => skipped === null && text !== byteOrderMark && !mayStayOpen.test(text)

/** A stretch that cannot stand alone: the block that starts at `open` goes on after its end. */
export interface Unfinished {
  readonly open: number
}

/** Parses one stretch; it is unfinished when it is not the last and has an open block at its end. */
export function parseChunk(text: string, place: ParseContext, defined: ReadonlySet<string>): Chunk | Unfinished {
  const head = headOf(place.within)
  const whole = head + text
  const skipped = text.length > largestChunk || hasVastTable(whole) ? 'too-large' : isTangled(text) ? 'too-tangled' : null
  if (skipped !== null || (place.first && text === byteOrderMark)) return unread(text, place.within, skipped)
  const mentions = mentionsIn(whole)
  const resolved = defined.size === 0 ? [] : mentions.filter(identifier => defined.has(identifier))
  const known = definitionsFor(resolved)
  const parsed = parseStretch(whole, place, known)
  if ('open' in parsed) return {open: Math.max(0, parsed.open - head.length)}
  const nodes = withWordsAfterComments(asRest(parsed, place.within), text, line => parseBody(`${line}\n${known}`))
  return {text, within: place.within, nodes, definitions: definitionsIn(nodes), mentions, resolved, skipped: null, derived: []}
}

/** A chunk whose blocks nobody looks at. */
export const unread = (text: string, within: OpenBlock | null, skipped: Chunk['skipped'] = 'too-large'): Chunk => ({
  text,
  within,
  nodes: [],
  definitions: [],
  mentions: [],
  resolved: [],
  skipped,
  derived: [],
})

function parseStretch(text: string, place: ParseContext, definitions: string): readonly RootContent[] | Unfinished {
  const parse = place.frontMatter ? parseOpening : parseBody
  if (place.last) return definitions === '' || place.frontMatter ? parse(withItsMark(text)).children : parseAfter(definitions, text)
  if (definitions === '' && !mayStayOpen.test(text)) return parse(withItsMark(text)).children
  const {children} = parse(withItsMark(text) + probe + definitions)
  const after = children.findIndex(node => startOf(node) >= text.length)
  if (after === -1 || startOf(children[after]!) !== text.length) return {open: lastStart(children, text.length)}
  const own = children.slice(0, after)
  endBy(own, text.length)
  return own
}

const lastStart = (nodes: readonly RootContent[], limit: number): number =>
  startOf(nodes.findLast(node => startOf(node) < limit) ?? nodes[0]!)

/** An open block at the end of a document would swallow definitions after it, so the last stretch has them before it. */
function parseAfter(definitions: string, text: string): readonly RootContent[] {
  const before = `${definitions}${probe}`
  const nodes = parseBody(before + text).children.filter(node => startOf(node) >= before.length)
  for (const node of nodes) shift(node, -before.length)
  return nodes
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0

/** The parser takes off a byte order mark and counts from the next character. One within a document is a character like others, and stays. */
const withItsMark = (text: string): string => (text.startsWith(byteOrderMark) ? byteOrderMark + text : text)
