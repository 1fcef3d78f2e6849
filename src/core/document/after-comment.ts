/** Gives back the words that stand on a line after a comment of ours, which Markdown counts as a part of the comment's block. */
import type {BlockContent, Html, Nodes, Parents, PhrasingContent, RootContent} from 'mdast'
import {commentsIn, readIgnoreComment} from './ignore-comment.ts'
import {positionOf, shift} from './position.ts'

/**
 * The same blocks, where `- <!-- postmortem-ignore … --> Some words` is a paragraph with a comment and words, as it would be with the comment
 * at the end, and not a block of HTML that nobody reads. `parse` reads a line in which references are known.
 */
export function withWordsAfterComments(
  nodes: readonly RootContent[],
  text: string,
  parse: (line: string) => Parents,
): readonly RootContent[] {
  return text.includes('postmortem-ignore') ? nodes.map(node => renewed(node, text, parse) as RootContent) : nodes
}

function renewed(node: Nodes, text: string, parse: (line: string) => Parents): Nodes {
  if (node.type === 'html') return paragraphOf(node, text, parse) ?? node
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'footnoteDefinition')
    node.children = node.children.map(child => renewed(child, text, parse) as BlockContent)
  return node
}

function paragraphOf(node: Html, text: string, parse: (line: string) => Parents): Nodes | null {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const source = text.slice(start, end)
  const at = wordsAfterComments(source)
  if (at === null) return null
  const comments = commentsIn(source.slice(0, at)).map((comment): Html => ({
    type: 'html',
    value: source.slice(comment.start, comment.end),
    position: positionOf({start: start + comment.start, end: start + comment.end}),
  }))
  return {type: 'paragraph', children: [...comments, ...phrases(source.slice(at), start + at, parse)], position: positionOf({start, end})}
}

/** Where the words start that stand after comments, one of them ours, in a text that begins with them; `null` when it is no such text. */
export function wordsAfterComments(source: string): number | null {
  let last = 0
  let areOurs = false
  for (const {start, end} of commentsIn(source)) {
    if (source.slice(last, start).trim() !== '') break
    areOurs ||= readIgnoreComment(source.slice(start, end)) !== null
    last = end
  }
  const words = source.slice(last).trimStart()
  return areOurs && words !== '' ? source.length - words.length : null
}

/** The words as they read within a line: a dot before them keeps them from being a list or a heading. */
function phrases(words: string, start: number, parse: (line: string) => Parents): PhrasingContent[] {
  const paragraph = parse(`.${words}`).children[0]
  if (paragraph?.type !== 'paragraph') return []
  shift(paragraph, start - 1)
  const [first, ...others] = paragraph.children
  if (first?.type !== 'text') return paragraph.children
  if (first.value.length === 1) return others
  return [{...first, value: first.value.slice(1), position: positionOf({start, end: first.position?.end.offset ?? start})}, ...others]
}
