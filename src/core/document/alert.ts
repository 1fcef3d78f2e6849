/** Alerts and callouts: block quotes by their marks, and the writer's own words by what they say. */
import type {Blockquote} from 'mdast'

/** "[!WARNING]", which stands alone on its line, or before a title. Of the names there are, these tell of somebody else's words. */
const opening = /^\[!(?!(?:quote|cite)\])[A-Za-z][\w-]{0,30}\][-+]?(?=[ \t]|\n|$)[ \t]*\n?/i

/** How much of the first text of a block quote marks it as an alert; 0 where it is a quotation. */
export function alertMark({children: [first]}: Blockquote): number {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' ? (opening.exec(text.value)?.[0].length ?? 0) : 0
}
