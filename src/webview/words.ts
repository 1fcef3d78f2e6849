/** Shows a node's Markdown source as words: code, emphasis and the names of links, without their marks; what is escaped is itself. */
import {h, type Child} from './render.ts'

/** One piece of inline Markdown; every part is a run without its own delimiter, so that the search is linear. */
const piece = /\\([!-/:-@[-`{-~])|`([^`\n]+)`|\*\*([^*\n]+)\*\*|(?<![\w*])[*_]([^*_\n]+)[*_](?![\w*])|\[([^[\]\n]+)\]\([^()\s]*\)/g

export function words(source: string): readonly Child[] {
  const parts: Child[] = []
  let end = 0
  for (const match of source.matchAll(piece)) {
    const [whole, escaped, code, strong, emphasis, link] = match
    if (match.index > end) parts.push(source.slice(end, match.index))
    if (escaped !== undefined) parts.push(escaped)
    else if (code !== undefined) parts.push(h('code', {}, code))
    else if (strong !== undefined) parts.push(h('strong', {}, strong))
    else if (emphasis !== undefined) parts.push(h('em', {}, emphasis))
    else parts.push(h('span', {class: 'link'}, link ?? ''))
    end = match.index + whole.length
  }
  if (end < source.length) parts.push(source.slice(end))
  return parts
}
