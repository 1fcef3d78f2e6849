/** A block without anything that could run: no HTML, no comments, no dangerous address, no reference. */
import type {BlockContent, Code, DefinitionContent, Html, ListItem, PhrasingContent, RootContent, TableCell, TableRow} from 'mdast'
import {blocksInHtml} from '../document/html-blocks.ts'
import {commentsIn} from '../document/ignore-comment.ts'
import {positionOf} from '../document/position.ts'
import {wordsOf} from '../document/words-of.ts'
import {isOwnPicture, safeAddress} from './address.ts'
import {withoutHtml} from './inline-html.ts'
import {legible} from './legible.ts'
import type {References} from './references.ts'

export function cleaned(node: RootContent, references: References): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return inParagraph(inline(node.children, references))
    case 'heading': {
      const children = inline(node.children, references)
      return isBlank(children) ? [] : [{type: 'heading', depth: node.depth, children}]
    }
    case 'code':
      return [{...asCode(node.value), lang: node.lang ?? null}]
    case 'thematicBreak':
      return [{type: 'thematicBreak'}]
    case 'blockquote': {
      const children = blocksOf(node.children, references)
      return children.length === 0 ? [] : [{type: 'blockquote', children}]
    }
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          spread: false,
          children: node.children.map(child => item(child, references)),
        },
      ]
    case 'table':
      return [{type: 'table', align: node.align ?? [], children: node.children.map(child => row(child, references))}]
    case 'html':
      return inHtml(node, references)
    case 'footnoteDefinition':
      return ledBy(`[${references.numberOf(node.identifier)}] `, blocksOf(node.children, references))
    default:
      return []
  }
}

/** A box to tick is a sign before the words, which every place can show. */
function item({checked, children}: ListItem, references: References): ListItem {
  const held = blocksOf(children, references)
  return {type: 'listItem', spread: false, children: typeof checked === 'boolean' ? ledBy(checked ? '☑ ' : '☐ ', held) : held}
}

function row({children}: TableRow, references: References): TableRow {
  return {type: 'tableRow', children: children.map((cell): TableCell => ({type: 'tableCell', children: inline(cell.children, references)}))}
}

/** The words of a block of HTML; what is no text for readers stands as it is, as code. */
function inHtml({value}: Html, references: References): BlockContent[] {
  const words = blocksInHtml({type: 'html', value, position: positionOf({start: 0, end: value.length})})
  if (words.length > 0) return blocksOf(words, references)
  const said = commentsIn(value).reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), value)
  return /[^\s<>/]/.test(said.replace(/<[^<>]*>/g, '')) ? [asCode(said)] : []
}

function inline(children: readonly PhrasingContent[], references: References, isInLink = false): PhrasingContent[] {
  return joinedAtSpaces(withoutHtml(children).flatMap(child => phrase(child, references, isInLink)))
}

function phrase(node: PhrasingContent, references: References, isInLink: boolean): PhrasingContent[] {
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
      const held = inline(node.children, references, isInLink)
      return held.length === 0 ? [] : [{type: node.type, children: held}]
    }
    case 'link':
      return link(node.url, inline(node.children, references, true), isInLink)
    case 'linkReference':
      return link(references.addressOf(node.identifier), inline(node.children, references, true), isInLink)
    case 'image':
      return picture(node.url, node.alt ?? '', isInLink)
    case 'imageReference':
      return picture(references.addressOf(node.identifier), node.alt ?? '', isInLink)
    case 'footnoteReference':
      return [{type: 'text', value: `[${references.numberOf(node.identifier)}]`}]
    default:
      return []
  }
}

function link(url: string, words: PhrasingContent[], isInLink: boolean): PhrasingContent[] {
  const address = safeAddress(url)
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

const blocksOf = (nodes: readonly RootContent[], references: References): BlockContent[] => nodes.flatMap(node => cleaned(node, references))

export const asCode = (text: string): Code => ({type: 'code', value: legible(text.replace(/\r\n?/g, '\n')).trimEnd()})

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
