/** What a document says, as Markdown's tree without anything that could run: no HTML, no comments, no dangerous address, no reference. */
import type {BlockContent, Code, DefinitionContent, Html, ListItem, PhrasingContent, RootContent, TableCell, TableRow} from 'mdast'
import {byteOrderMark} from '../document/boundaries.ts'
import {largestDocument, type Document} from '../document/document.ts'
import {blocksInHtml} from '../document/html-blocks.ts'
import {commentsIn} from '../document/ignore-comment.ts'
import {positionOf} from '../document/position.ts'
import type {Span} from '../document/span.ts'
import {wordsOf} from '../document/words-of.ts'
import {isOwnPicture, safeAddress} from './address.ts'
import {withoutHtml} from './inline-html.ts'
import {legible} from './legible.ts'

/** A block at the outermost level, and where it stands in the document. */
export interface Block extends Span {
  readonly node: BlockContent
}

/** Front matter is left out; what the parser was kept from stands as it is, as code, and so does a text that is too long to be read. */
export function contentOf(document: Document): readonly Block[] {
  const {text} = document
  if (text.length > largestDocument) return [{node: asCode(text), start: 0, end: text.length}]
  const clean = cleaner(document)
  const blocks: Block[] = []
  document.chunks.forEach((chunk, index) => {
    const start = document.starts[index]!
    if (chunk.skipped !== null) blocks.push({node: asCode(chunk.text), start, end: start + chunk.text.length})
    else
      for (const node of chunk.nodes) {
        const span = {start: start + (node.position?.start.offset ?? 0), end: start + (node.position?.end.offset ?? 0)}
        const cleaned = clean(node)
        const last = blocks.at(-1)
        const whole = last === undefined ? null : joined(last.node, node, cleaned)
        if (last !== undefined && whole !== null) blocks[blocks.length - 1] = {node: whole, start: last.start, end: span.end}
        else blocks.push(...cleaned.map(one => ({node: one, ...span})))
      }
  })
  return blocks.filter(({node}) => node.type !== 'code' || node.value !== byteOrderMark)
}

const asCode = (text: string): Code => ({type: 'code', value: legible(text.replace(/\r\n?/g, '\n')).trimEnd()})

/** A list or table and the rest of it, which a later chunk holds, as one; `null` where it is no rest. */
function joined(before: BlockContent, node: RootContent, [rest]: readonly BlockContent[]): BlockContent | null {
  if (node.type === 'list' && node.data?.isRest === true && before.type === 'list' && rest?.type === 'list')
    return {...before, spread: before.spread === true || rest.spread === true, children: [...before.children, ...rest.children]}
  if (node.type === 'table' && node.data !== undefined && 'head' in node.data && before.type === 'table' && rest?.type === 'table')
    return {...before, children: [...before.children, ...rest.children]}
  return null
}

function cleaner(document: Document): (node: RootContent) => BlockContent[] {
  const addresses = new Map<string, string>()
  const notes = new Map<string, number>()
  for (const {nodes} of document.chunks) nodes.forEach(learn)
  return block

  /** The first definition of a name counts, wherever it stands. */
  function learn(node: RootContent): void {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url)
    if ('children' in node) (node.children as readonly RootContent[]).forEach(learn)
  }

  function block(node: RootContent): BlockContent[] {
    switch (node.type) {
      case 'paragraph':
        return inParagraph(inline(node.children))
      case 'heading': {
        const children = inline(node.children)
        return isBlank(children) ? [] : [{type: 'heading', depth: node.depth, children}]
      }
      case 'code':
        return [{...asCode(node.value), lang: node.lang ?? null}]
      case 'thematicBreak':
        return [{type: 'thematicBreak'}]
      case 'blockquote': {
        const children = node.children.flatMap(block)
        return children.length === 0 ? [] : [{type: 'blockquote', children}]
      }
      case 'list':
        return [{type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, spread: false, children: node.children.map(item)}]
      case 'table':
        return [{type: 'table', align: node.align ?? [], children: node.children.map(row)}]
      case 'html':
        return inHtml(node)
      case 'footnoteDefinition':
        return ledBy(`[${numberOf(node.identifier)}] `, node.children.flatMap(block))
      default:
        return []
    }
  }

  /** A box to tick is a sign before the words, which every place can show. */
  function item({checked, children}: ListItem): ListItem {
    const held = children.flatMap(block)
    return {type: 'listItem', spread: false, children: typeof checked === 'boolean' ? ledBy(checked ? '☑ ' : '☐ ', held) : held}
  }

  function row({children}: TableRow): TableRow {
    return {type: 'tableRow', children: children.map((cell): TableCell => ({type: 'tableCell', children: inline(cell.children)}))}
  }

  /** The words of a block of HTML; what is no text for readers stands as it is, as code. */
  function inHtml(node: Html): BlockContent[] {
    const {value} = node
    const words = blocksInHtml({type: 'html', value, position: positionOf({start: 0, end: value.length})})
    if (words.length > 0) return words.flatMap(block)
    const said = commentsIn(value).reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), value)
    return /[^\s<>/]/.test(said.replace(/<[^<>]*>/g, '')) ? [asCode(said)] : []
  }

  function inline(children: readonly PhrasingContent[], isInLink = false): PhrasingContent[] {
    return joinedAtSpaces(withoutHtml(children).flatMap(child => phrase(child, isInLink)))
  }

  function phrase(node: PhrasingContent, isInLink: boolean): PhrasingContent[] {
    switch (node.type) {
      case 'text':
        return [{type: 'text', value: inOneLine(node.value)}]
      case 'inlineCode':
        return [{type: 'inlineCode', value: inOneLine(node.value)}]
      case 'break':
        return [{type: 'break'}]
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const held = inline(node.children, isInLink)
        return held.length === 0 ? [] : [{type: node.type, children: held}]
      }
      case 'link':
        return link(node.url, node.children, isInLink)
      case 'linkReference':
        return link(addresses.get(node.identifier) ?? '', node.children, isInLink)
      case 'image':
        return picture(node.url, node.alt ?? '', isInLink)
      case 'imageReference':
        return picture(addresses.get(node.identifier) ?? '', node.alt ?? '', isInLink)
      case 'footnoteReference':
        return [{type: 'text', value: `[${numberOf(node.identifier)}]`}]
      default:
        return []
    }
  }

  function link(url: string, children: readonly PhrasingContent[], isInLink: boolean): PhrasingContent[] {
    const address = safeAddress(url)
    const words = inline(children, true)
    if (address === null || isInLink) return words
    return [{type: 'link', url: address, children: isBlank(words) ? [{type: 'text', value: address}] : words}]
  }

  /** A picture that stands elsewhere is a link to it, as to look at it would be to ask for it. */
  function picture(url: string, alt: string, isInLink: boolean): PhrasingContent[] {
    const said = inOneLine(alt).trim()
    if (isOwnPicture(url)) return [{type: 'image', url, alt: said}]
    const address = safeAddress(url)
    const words: PhrasingContent = {type: 'text', value: said === '' ? (address ?? '') : said}
    return address === null || isInLink ? [words] : [{type: 'link', url: address, children: [words]}]
  }

  function numberOf(identifier: string): number {
    const known = notes.get(identifier) ?? notes.size + 1
    notes.set(identifier, known)
    return known
  }
}

/** What stood between two spaces and is left out leaves one. */
const joinedAtSpaces = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.map((child, index) => {
    const before = children[index - 1]
    const isDouble = child.type === 'text' && before?.type === 'text' && before.value.endsWith(' ')
    return isDouble ? {...child, value: child.value.replace(/^ /, '')} : child
  })

const isBlank = (children: readonly PhrasingContent[]): boolean =>
  children.every(child => child.type !== 'image' && wordsOf(child).trim() === '')

const inParagraph = (children: PhrasingContent[]): BlockContent[] => (isBlank(children) ? [] : [{type: 'paragraph', children}])

/** Puts words before those of the first block. */
function ledBy(words: string, blocks: readonly (BlockContent | DefinitionContent)[]): BlockContent[] {
  const [first, ...others] = blocks as readonly BlockContent[]
  return first?.type === 'paragraph'
    ? [{...first, children: [{type: 'text', value: words}, ...first.children]}, ...others]
    : [{type: 'paragraph', children: [{type: 'text', value: words.trimEnd()}]}, ...(first === undefined ? [] : [first]), ...others]
}

/** With each stretch of space as one; spaces that keep words together stay. */
const inOneLine = (words: string): string => legible(words.replace(/[ \t\r\n\f\v]+/g, ' '))
