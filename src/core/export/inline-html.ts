/**
 * The HTML that people write among words: the tags that Markdown has a mark for become that, other tags and comments go. What is in such
 * brackets and no tag of HTML is words: `Map<String>`, `<!channel>`.
 */
import type {Html, PhrasingContent} from 'mdast'
import {isLineBreak} from '../document/line-break.ts'
import {elements} from '../model/placeholders.ts'

/** A tag that was opened, and what has come after it. */
interface Open {
  readonly name: string
  readonly wrap: Wrap
  readonly children: PhrasingContent[]
}

type Wrap = (children: PhrasingContent[]) => PhrasingContent

/** The same words without any HTML. */
export function withoutHtml(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!children.some(({type}) => type === 'html')) return children
  const found: PhrasingContent[] = []
  const open: Open[] = []
  const into = (): PhrasingContent[] => open.at(-1)?.children ?? found
  for (const child of children) {
    if (child.type !== 'html') into().push(child)
    else if (isLineBreak(child)) into().push({type: 'break'})
    else readTag(child)
  }
  while (open.length > 0) drop()
  return found

  function readTag({value}: Html): void {
    if (value.startsWith('<!--')) return
    const [, slash, tag = '', attributes = ''] = /^<(\/?)([a-z][a-z\d]*)\b([^<>]*)>$/i.exec(value) ?? []
    const name = tag.toLowerCase()
    const wrap = slash === '' ? wrapFor(name, attributes) : undefined
    if (wrap !== undefined) open.push({name, wrap, children: []})
    else if (slash === '/' && open.some(one => one.name === name)) close(name)
    else if (!elements.has(name)) into().push({type: 'text', value})
    else if (name === 'img') into().push({type: 'image', url: attribute(attributes, 'src'), alt: attribute(attributes, 'alt')})
  }

  function close(name: string): void {
    while (open.at(-1)!.name !== name) drop()
    const {wrap, children: held} = open.pop()!
    into().push(wrap(held))
  }

  /** What nobody closes marks nothing. */
  function drop(): void {
    const {children: held} = open.pop()!
    into().push(...held)
  }
}

function wrapFor(name: string, attributes: string): Wrap | undefined {
  switch (name) {
    case 'b':
    case 'strong':
      return children => ({type: 'strong', children})
    case 'i':
    case 'em':
      return children => ({type: 'emphasis', children})
    case 's':
    case 'del':
    case 'strike':
      return children => ({type: 'delete', children})
    case 'a':
      return children => ({type: 'link', url: attribute(attributes, 'href'), children})
    default:
      return undefined
  }
}

/** The value of an attribute, or "". */
function attribute(attributes: string, name: string): string {
  for (const [, found = '', double, single, bare] of attributes.matchAll(/(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi))
    if (found.toLowerCase() === name) return (double ?? single ?? bare ?? '').replaceAll('&amp;', '&')
  return ''
}
