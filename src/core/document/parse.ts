/** Markdown to mdast, one stretch of a document at a time. */
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const body = unified().use(remarkParse).use(remarkGfm).freeze()
const opening = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/** Positions count from the start of `text`. */
export const parseBody = (text: string): Root => body.parse(text)

/** The same for the start of a document, where front matter may stand. */
export const parseOpening = (text: string): Root => opening.parse(text)
