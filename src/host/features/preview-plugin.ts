/** A plugin of markdown-it that leaves room for pictures after the outermost lists of a document, and at the ends of its sections. */
import type MarkdownIt from 'markdown-it'
import type {Token} from 'markdown-it'

/** A list, or a quote that may hold one, which stands in nothing else; or what stands from one heading to before the next. */
export interface Place {
  readonly after: 'block' | 'section'
  /** The whole document, its line ends being `\n`. */
  readonly source: string
  /** Its lines, counted from 0; `end` is behind them. */
  readonly start: number
  readonly end: number
}

/** What follows there, as HTML; `environment` is what the renderer was given. */
export type Illustrator = (place: Place, environment: unknown) => string

/**
 * Reading decides nothing and costs nothing, as it happens to every Markdown document. Only rendering knows which document it is about,
 * and asks the illustrator at each place.
 */
export function addPictures(md: MarkdownIt, illustrate: Illustrator): MarkdownIt {
  // Beside the tokens, not in them: VS Code sends those of a whole document to its language server.
  const places = new WeakMap<Token, Place>()
  md.core.ruler.push(name, state => {
    const tokens: Token[] = []
    const leave = (after: Place['after'], start: number, end: number): void => {
      const picture = new state.Token(name, '', 0)
      places.set(picture, {after, source: state.src, start, end})
      tokens.push(picture)
    }
    let opening: Token | undefined
    let section = 0
    for (const token of state.tokens) {
      if (token.level === 0 && token.type === 'heading_open' && token.map !== null) {
        if (section < token.map[0]) leave('section', section, token.map[0])
        section = token.map[0]
      }
      tokens.push(token)
      if (token.level > 0 || !containers.has(token.type)) continue
      if (token.nesting > 0) opening = token
      else if (opening?.map != null) leave('block', ...opening.map)
    }
    leave('section', section, Infinity)
    state.tokens = tokens
  })
  md.renderer.rules[name] = (tokens, index, _options, environment: unknown) => {
    const place = places.get(tokens[index]!)
    return place === undefined ? '' : illustrate(place, environment)
  }
  return md
}

const name = 'postmortem_picture'

const containers: ReadonlySet<string> = new Set([
  'bullet_list_open',
  'bullet_list_close',
  'ordered_list_open',
  'ordered_list_close',
  'blockquote_open',
  'blockquote_close',
])
