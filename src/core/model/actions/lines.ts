/** Lines of a paragraph that are tasks each: after a sign that Markdown knows as no bullet, or after a line that leads to them. */
import type {Paragraph} from 'mdast'
import {passagesOf, sourceSpan} from '../../document/passage.ts'
import type {Span} from '../../document/span.ts'
import {isCommand} from './directive.ts'

/** The span is its own in the chunk. */
export interface TaskLine extends Span {
  readonly words: string
}

/** What looks like a bullet, or a number that opens no list: "• Add a check", "1- Add a check". */
const bullet = /^(?:[•·◦▪▫‣●○►➤➔→]\ufe0f?|\d{1,2}\s?[-–—])\s+(?=\p{L})/u

/** A line that leads to those after it. */
const leads = /[:：]\s*$/

/** The lines of a paragraph that have a bullet, where all others lead to them. */
export const bulletLines = (node: Paragraph, said: string, text: string): readonly TaskLine[] =>
  linesThat(bullet, node, said, text).map(line => ({...line, words: line.words.replace(bullet, '')}))

/** The lines of a paragraph that are one sentence each, where the line before them leads to them, or each has its full stop. Others are prose more often. */
export function commandLines(node: Paragraph, said: string, text: string): readonly TaskLine[] {
  const lines = said.split('\n')
  return leads.test(lines[0]!) || (lines.length > 1 && lines.every(ends)) ? linesThat(oneSentence, node, said, text) : []
}

const ends = (line: string): boolean => /\.\s*$/.test(line)

function linesThat(pattern: RegExp, node: Paragraph, said: string, text: string): readonly TaskLine[] {
  const lines = said.split('\n')
  const isMeant = (line: string): boolean => line.length <= longest && pattern.test(line)
  if (!lines.some(isMeant) || !lines.every(line => isMeant(line) || leads.test(line))) return []
  return linesOf(node, text).filter(({words}) => isMeant(words))
}

const longest = 240
const oneSentence = /^\p{Lu}\p{Ll}[^\n.!?:]*(?:[.:](?!\s|$)[^\n.!?:]*)*(?::\s\p{Lu}[^\n.!?:]*(?:[.:](?!\s|$)[^\n.!?:]*)*)?\.?\s*$/u

/** Whether a line tells somebody what to do. The lexicon is asked, so nobody does who only looks. */
export const isCommandLine = ({words}: TaskLine): boolean => isCommand(words)

/** Lines as a reader sees them, with the way back to the source. */
function linesOf(node: Paragraph, text: string): readonly TaskLine[] {
  const passage = passagesOf([node], text)[0]
  if (passage === undefined) return []
  let from = 0
  return passage.text.split('\n').map(words => {
    const span = sourceSpan(passage, {start: from, end: from + words.length})
    from += words.length + 1
    return {words, ...span}
  })
}
