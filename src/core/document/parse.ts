/** Markdown to mdast, one stretch of a document at a time. */
import type {Literal, Nodes, Root} from 'mdast'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Processor} from 'unified'

declare module 'mdast' {
  /** Front matter between lines of `+++`. */
  interface Toml extends Literal {
    readonly type: 'toml'
  }
  interface FrontmatterContentMap {
    toml: Toml
  }
  interface RootContentMap {
    toml: Toml
  }
}

/** Positions count from the start of `text`. */
export const parseBody = (text: string): Root => body(text)

/** The same for the start of a document, where front matter may stand. */
export const parseOpening = (text: string): Root => opening(text)

/**
 * What no mail address that stands in the text as it is can do without. To look for one takes a third of the time of a parse, as every word may
 * begin one; most stretches hold none.
 */
const bareAddress = /[\w.+-]@/
/** What no table can do without. Each line of a paragraph may be a table's first, which takes a fifth of the time of a parse. */
const tableMark = /\||:-|-:/
/** What no link can do without that the parser reads as words and makes a link of afterwards. */
const linkMark = /:\/\/|www\.|[\w.+-]@/i

const body = parser([])
const opening = parser([[remarkFrontmatter, ['yaml', 'toml']]])

function parser(plugins: PluggableList): (text: string) => Root {
  const markdown = (...more: PluggableList) => unified().use(remarkParse).use(readGfm).use(plugins).use(more).freeze()
  const [whole, withoutAddresses, withoutTables, withoutBoth] = [
    markdown(),
    markdown(dropAddresses),
    markdown(dropTables),
    markdown(dropAddresses, dropTables),
  ]
  return text => {
    const chosen = tableMark.test(text) ? [whole, withoutAddresses] : [withoutTables, withoutBoth]
    return chosen[bareAddress.test(text) ? 0 : 1]!.parse(text)
  }
}

/** What remark-gfm does for reading; its other half writes Markdown and would be bundled for nothing. */
function readGfm(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown().map(whereLinksMayBe)]
}

/** What an extension does with the tokens of a text. */
type TreeExtension = ReturnType<typeof gfmFromMarkdown>[number]

/** The second look at a tree is for links among its words; it takes a quarter of the time of a parse, and hardly ever finds one. */
function whereLinksMayBe({transforms, ...others}: TreeExtension): TreeExtension {
  return {...others, transforms: (transforms ?? []).map(transform => tree => (mayHoldLinks(tree) ? transform(tree) : undefined))}
}

const mayHoldLinks = (node: Nodes): boolean =>
  node.type === 'text' ? linkMark.test(node.value) : 'children' in node && node.type !== 'link' && node.children.some(mayHoldLinks)

function dropAddresses(this: Processor): void {
  dropConstruct(this, 'text', 'emailAutolink')
}

function dropTables(this: Processor): void {
  dropConstruct(this, 'flow', 'table')
}

function dropConstruct(processor: Processor, level: 'text' | 'flow', dropped: string): void {
  const data = processor.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(extension => ({
    ...extension,
    [level]: Object.fromEntries(
      Object.entries(extension[level] ?? {}).flatMap(([code, constructs]) => {
        const kept = [constructs ?? []].flat().filter(({name}) => name !== dropped)
        return kept.length === 0 ? [] : [[code, kept]]
      }),
    ),
  }))
}
