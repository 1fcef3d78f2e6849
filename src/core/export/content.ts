/** What a document says, as Markdown's tree without anything that could run: no HTML, no comments, no dangerous address, no reference. */
import type {BlockContent, RootContent} from 'mdast'
import {byteOrderMark} from '../document/boundaries.ts'
import {largestDocument, type Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {asCode, cleaned} from './cleaned.ts'
import {referencesIn} from './references.ts'

/** A block at the outermost level, and where it stands in the document. */
export interface Block extends Span {
  readonly node: BlockContent
}

/** Front matter is left out; what the parser was kept from stands as it is, as code, and so does a text that is too long to be read. */
export function contentOf(document: Document): readonly Block[] {
  const {text} = document
  if (text.length > largestDocument) return [{node: asCode(text), start: 0, end: text.length}]
  const references = referencesIn(document)
  const blocks: Block[] = []
  document.chunks.forEach((chunk, index) => {
    const start = document.starts[index]!
    if (chunk.skipped !== null) blocks.push({node: asCode(chunk.text), start, end: start + chunk.text.length})
    else
      for (const node of chunk.nodes) {
        const span = {start: start + (node.position?.start.offset ?? 0), end: start + (node.position?.end.offset ?? 0)}
        const clean = cleaned(node, references)
        const last = blocks.at(-1)
        const whole = last === undefined ? null : joined(last.node, node, clean)
        if (last !== undefined && whole !== null) blocks[blocks.length - 1] = {node: whole, start: last.start, end: span.end}
        else blocks.push(...clean.map(one => ({node: one, ...span})))
      }
  })
  return blocks.filter(({node}) => node.type !== 'code' || node.value !== byteOrderMark)
}

/** A list or table and the rest of it, which a later chunk holds, as one; `null` where it is no rest. */
function joined(before: BlockContent, node: RootContent, [rest]: readonly BlockContent[]): BlockContent | null {
  if (node.type === 'list' && node.data?.isRest === true && before.type === 'list' && rest?.type === 'list')
    return {...before, spread: before.spread === true || rest.spread === true, children: [...before.children, ...rest.children]}
  if (node.type === 'table' && node.data !== undefined && 'head' in node.data && before.type === 'table' && rest?.type === 'table')
    return {...before, children: [...before.children, ...rest.children]}
  return null
}
