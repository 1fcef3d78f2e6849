/** Chunks: the parts of a document that are parsed, and parsed again, each alone. */
import type {Nodes, RootContent} from 'mdast'
import {parseBody, parseOpening} from './parse.ts'
import {definitionsFor, definitionsIn, mentionsIn} from './references.ts'

/** One part of a document. A value: an edit makes new chunks and keeps all others, so that whatever is derived from a chunk can be kept by it. */
export interface Chunk {
  readonly text: string
  /** Top-level blocks, their positions counted from the start of the chunk. */
  readonly nodes: readonly RootContent[]
  /** What the chunk defines, and what it may refer to. */
  readonly definitions: readonly string[]
  readonly mentions: readonly string[]
  /** Which of its mentions were known to be defined when it was parsed. */
  readonly resolved: readonly string[]
  /** Why its blocks were not read, or `null`. */
  readonly skipped: 'too-large' | 'too-deep' | null
}

/** What a stretch's place in the document means for its parse. */
export interface Place {
  /** Whether it begins with front matter; a parser that looks for it in vain misreads the lists after it. */
  readonly frontMatter: boolean
  readonly last: boolean
}

/** Beyond this, in UTF-16 units, one undivided stretch is not parsed: it would stall the editor. */
export const largestChunk = 131_072
/** Container markers, or columns of indentation, beyond which a line is not parsed: nobody reads it, and parsing takes quadratic time. */
const deepestLine = 100
const widestIndent = 400
/** Opening brackets in one stretch beyond which it is not parsed: unbalanced ones take quadratic time. */
const mostBrackets = 2_000

/** A heading that follows a stretch which has ended stays a heading; one that is swallowed shows an open fence or an open HTML block. */
const probe = '# .\n'

/** Parses one stretch; `null` when it is not the last and has an open block at its end, so that it must be read together with what follows. */
export function parseChunk(text: string, place: Place, defined: ReadonlySet<string>): Chunk | null {
  const skipped = text.length > largestChunk ? 'too-large' : isDeep(text) ? 'too-deep' : null
  if (skipped !== null || text === byteOrderMark) return {text, nodes: [], definitions: [], mentions: [], resolved: [], skipped}
  const mentions = mentionsIn(text)
  const resolved = defined.size === 0 ? [] : mentions.filter(identifier => defined.has(identifier))
  const nodes = parseStretch(text, place, definitionsFor(resolved))
  return nodes === null ? null : {text, nodes, definitions: definitionsIn(nodes), mentions, resolved, skipped: null}
}

export const byteOrderMark = '\ufeff'

function parseStretch(text: string, place: Place, definitions: string): readonly RootContent[] | null {
  const parse = place.frontMatter ? parseOpening : parseBody
  if (place.last) return definitions === '' || place.frontMatter ? parse(withoutMark(text)).children : parseAfter(definitions, withoutMark(text))
  const {children} = parse(withoutMark(text) + probe + definitions)
  const after = children.findIndex(node => startOf(node) >= text.length)
  return after !== -1 && startOf(children[after]!) === text.length ? children.slice(0, after) : null
}

/** An open block at the end of a document would swallow definitions after it, so the last stretch has them before it. */
function parseAfter(definitions: string, text: string): readonly RootContent[] {
  const before = `${definitions}${probe}`
  const nodes = parseBody(before + text).children.filter(node => startOf(node) >= before.length)
  for (const node of nodes) shiftBack(node, before.length)
  return nodes
}

function shiftBack(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset -= by
  if (node.position?.end.offset !== undefined) node.position.end.offset -= by
  if ('children' in node) for (const child of node.children) shiftBack(child, by)
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0

/** The parser takes a byte order mark off and then counts from the next character; another invisible character keeps its count right. */
const withoutMark = (text: string): string => (text.startsWith(byteOrderMark) ? `\u200b${text.slice(1)}` : text)

function isDeep(text: string): boolean {
  let brackets = 0
  let markers = 0
  let indent = 0
  let atStart = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) {
      atStart = true
      markers = indent = 0
    } else if (atStart) {
      if (code === 32) indent++
      else if (code === 9) indent += 4
      else if (isMarker(code)) markers++
      else atStart = false
      if (markers > deepestLine && isNested(text, index)) return true
      if (indent > widestIndent) return true
    }
    if (code === 91 && ++brackets > mostBrackets) return true
  }
  return false
}

/** `>`, `-`, `*`, `+`, digits and their delimiters. */
const isMarker = (code: number): boolean => code === 62 || code === 45 || code === 42 || code === 43 || code === 46 || code === 41 || (code >= 48 && code <= 57)

/** A rule of a hundred dashes or stars opens no containers; markers with spaces between them, or `>`, do. */
function isNested(text: string, index: number): boolean {
  const recent = text.slice(index - deepestLine, index + 1)
  return recent.includes('>') || /[-*+.)][ \t]+[-*+\d]/.test(recent)
}
