/** What names the problem that a tree explains. */
import type {Span} from '../../document/span.ts'
import type {Heading, Paragraph} from './block.ts'
import {endBeforeComments, withoutComments} from './comments.ts'

export interface Problem {
  readonly text: string
  readonly words: Span
}

const names = String.raw`(?:the )?(?:(problem(?: statement)?)|issue|effect|symptom|incident|event)(?:\s?#?\d{1,3})?`
const label = new RegExp(String.raw`^([*_]{0,3})${names}\s?(?::\s?\1|\1\s?:)(?=\s|$)[ \t]*`, 'i')
const title = new RegExp(`^${names}$`, 'i')

/** Whether bold words name a problem: surely, or only where a tree is about to begin. */
export function namesProblem(words: string): 'surely' | 'perhaps' | 'no' {
  const found = title.exec(words.replace(/\s*:$/, ''))
  return found === null ? 'no' : found[1] === undefined ? 'perhaps' : 'surely'
}

/** A paragraph or heading that says "Problem:", its words empty when nothing follows. */
export function labelledProblem(text: string, block: Paragraph | Heading): Problem | null {
  const {start, end} = extentOf(block)
  const found = label.exec(text.slice(start, Math.min(end, start + 80)))
  if (found === null) return null
  return problemIn(text, block, start + Math.min(found[0].length, end - start), end)
}

const extentOf = ({words}: Paragraph | Heading): Span => ({start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0})

/** A question in bold or in a heading over its answers. */
export function askedProblem(text: string, block: Paragraph | Heading): Problem | null {
  const {start, end} = extentOf(block)
  const words = text.slice(start, end)
  const emphasis = block.type === 'heading' ? '' : (/^[*_]{2,3}/.exec(words)?.[0] ?? null)
  if (emphasis === null || !words.endsWith(`?${emphasis}`)) return null
  return problemIn(text, block, start + emphasis.length, end - emphasis.length)
}

/** A plain sentence just before the list. */
export function plainProblem(text: string, block: Paragraph): Problem | null {
  const {start, end} = extentOf(block)
  if (end - start > longestProblem || text.charCodeAt(end - 1) === 58) return null
  return problemIn(text, block, start, end)
}

/** A longer paragraph is an introduction. */
const longestProblem = 240

function problemIn(text: string, block: Paragraph | Heading, start: number, stop: number): Problem {
  const end = start + endBeforeComments(text.slice(start, stop))
  const lines = block.words.map(line => text.slice(Math.max(line.start, start), Math.max(start, Math.min(line.end, end))).trim())
  return {text: withoutComments(lines.filter(line => line !== '').join(' ')), words: {start, end}}
}
