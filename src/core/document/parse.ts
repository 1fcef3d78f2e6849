/** Markdown to mdast, one stretch of a document at a time. */
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'

/** Positions count from the start of `text`. */
export function parseBody(text: string): Root {
  if (bareAddress.test(text)) return body.parse(text)
  return bareLink.test(text) ? withoutAddresses.parse(text) : withoutLinks.parse(text)
}

/** The same for the start of a document, where front matter may stand. */
export const parseOpening = (text: string): Root => opening.parse(text)

const body = unified().use(remarkParse).use(remarkGfm).freeze()
const opening = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * What no mail address or link that stands in the text as it is can do without. Looking for them takes a third of the time of a parse, as
 * every word may begin a mail address; most stretches hold neither.
 */
const bareAddress = /[\w.+-]@/
/** An escape or a character reference may stand for any of the characters. */
const bareLink = /:\/\/|www|[&\\]/i

const withoutAddresses = unified().use(remarkParse).use(remarkGfm).use(dropAddresses).freeze()
const withoutLinks = unified().use(remarkParse).use(remarkGfm).use(dropAddresses).use(dropLinks).freeze()

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
