/** Blocks as HTML: the elements and attributes of a list, and no others. */
import type {Element, ElementContent, Root as HtmlRoot} from 'hast'
import type {BlockContent, Root} from 'mdast'
import rehypeSanitize, {type Options} from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {once} from '../document/once.ts'

/** All that comes from a document. */
const allowed: Options = {
  tagNames: 'a blockquote br code del em h2 h3 h4 h5 h6 hr img li ol p pre strong table tbody td th thead tr ul'.split(' '),
  attributes: {
    a: ['href'],
    img: ['alt', 'src'],
    ol: ['start'],
    td: [['className', 'to-center', 'to-right']],
    th: ['scope', ['className', 'to-center', 'to-right']],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['data']},
  required: {},
  strip: [],
  clobber: [],
}

const converter = once(() =>
  unified().use(remarkRehype).use(tidyTables).use(rehypeSanitize, allowed).use(rehypeStringify, {closeSelfClosing: false}).freeze(),
)

/** Blocks of a document as HTML. */
export function htmlOf(blocks: readonly BlockContent[]): string {
  const convert = converter()
  const root: Root = {type: 'root', children: [...blocks]}
  return convert.stringify(convert.runSync(root))
}

/** Heads say what they are over, cells how they are aligned by a class, and a cell of the head without words is none. */
function tidyTables(): (tree: HtmlRoot) => void {
  return tree => {
    for (const child of tree.children) if (child.type === 'element') tidy(child)
  }
}

function tidy(element: Element): void {
  if (element.tagName === 'td' || element.tagName === 'th') {
    const {align} = element.properties
    if (element.tagName === 'th' && !hasWords(element)) element.tagName = 'td'
    element.properties = {
      ...(element.tagName === 'th' && {scope: 'col'}),
      ...(align === 'right' || align === 'center' ? {className: [`to-${align}`]} : {}),
    }
  }
  for (const child of element.children) if (child.type === 'element') tidy(child)
}

const hasWords = ({children}: Element): boolean =>
  children.some((child: ElementContent) =>
    child.type === 'element' ? child.tagName === 'img' || hasWords(child) : child.type === 'text' && child.value.trim() !== '',
  )
