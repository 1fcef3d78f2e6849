/** Markdown to mdast, one stretch of a document at a time. */
import type {Literal, Root} from 'mdast'
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
 * What no mail address and no link that stands in the text as it is can do without. To look for them takes a third of the time of a parse,
 * as every word may begin a mail address; most stretches hold neither.
 */
const bareAddress = /[\w.+-]@/
/** An escape or a character reference may stand for any of the characters. */
const bareLink = /:\/\/|www|[&\\]/i

const body = parser([])
const opening = parser([[remarkFrontmatter, ['yaml', 'toml']]])

function parser(plugins: PluggableList): (text: string) => Root {
  const markdown = (...more: PluggableList) => unified().use(remarkParse).use(readGfm).use(plugins).use(more).freeze()
  const whole = markdown()
  const withoutAddresses = markdown(dropAddresses)
  const withoutLinks = markdown(dropAddresses, dropLinks)
  return text => (bareAddress.test(text) ? whole : bareLink.test(text) ? withoutAddresses : withoutLinks).parse(text)
}

/** What remark-gfm does for reading; its other half writes Markdown and would be bundled for nothing. */
function readGfm(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFromMarkdown()]
}

function dropAddresses(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({text = {}, ...others}) => ({
    ...others,
    text: Object.fromEntries(
      Object.entries(text).flatMap(([code, constructs]) => {
        const kept = [constructs ?? []].flat().filter(({name}) => name !== 'emailAutolink')
        return kept.length === 0 ? [] : [[code, kept]]
      }),
    ),
  }))
}

/** The second look at the tree is for links only. */
function dropLinks(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(extension => ({...extension, transforms: []}))
}
