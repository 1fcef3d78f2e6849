/** A plugin of markdown-it that leaves room for pictures after the outermost lists of a document. */
import type MarkdownIt from 'markdown-it'
import type {Token} from 'markdown-it'

/** A list, or a quote that may hold one, which stands in nothing else. */
export interface OuterBlock {
  /** The whole document, its line ends being `\n`. */
  readonly source: string
  /** Its lines, counted from 0; `end` is behind them. */
  readonly start: number
  readonly end: number
}

/** What follows a block, as HTML; `environment` is what the renderer was given. */
export type Illustrator = (block: OuterBlock, environment: unknown) => string

/**
 * Reading decides nothing and costs nothing, as it happens to every Markdown document. Only rendering knows which document it is about,
 * and asks the illustrator at each place.
 */
export function addPictures(md: MarkdownIt, illustrate: Illustrator): MarkdownIt {
  // Beside the tokens, not in them: VS Code sends those of a whole document to its language server.
  const blocks = new WeakMap<Token, OuterBlock>()
  md.core.ruler.push(name, state => {
    const {src: source, Token} = state
    const opened: Token[] = []
    state.tokens = state.tokens.flatMap(token => {
      if (!containers.test(token.type)) return [token]
      if (token.nesting > 0) opened.push(token)
      const opening = token.nesting < 0 ? opened.pop() : undefined
      if (opening?.map == null || opened.length > 0) return [token]
      const picture = new Token(name, '', 0)
      picture.block = true
      blocks.set(picture, {source, start: opening.map[0], end: opening.map[1]})
      return [token, picture]
    })
  })
  md.renderer.rules[name] = (tokens, index, _options, environment: unknown) => {
    const block = blocks.get(tokens[index]!)
    return block === undefined ? '' : illustrate(block, environment)
  }
  return md
}

const name = 'postmortem_picture'

const containers = /^(?:bullet_list|ordered_list|blockquote)_(?:open|close)$/
