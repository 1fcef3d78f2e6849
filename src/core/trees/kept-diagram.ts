/** A Mermaid diagram that is kept under a tree's list, in a fenced block that says so in its first line. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd, lineEndingAt, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Tree} from './tree.ts'

/** What the first line of a kept diagram says. */
export const keptMark = '%% postmortem: kept up to date from the list above'

export interface KeptDiagram {
  /** From the start of the line that opens the fence to the end of the one that closes it. */
  readonly span: Span
  /** The lines between the fences, and what stands before each of them. */
  readonly source: Span
  readonly lead: string
}

/** The diagram that is kept under a tree, or `null`: nothing but blank lines stand between the two. */
export function keptDiagramOf(text: string, {body}: Tree): KeptDiagram | null {
  let line = nextLine(text, body.end)
  while (line < text.length && /^[ \t>]*$/.test(text.slice(line, lineEnd(text, line)))) line = nextLine(text, line)
  const opening = /^([ \t>]*)(`{3,}|~{3,})[ \t]*mermaid[ \t]*$/.exec(text.slice(line, lineEnd(text, line)))
  if (opening === null) return null
  const [, lead = '', fence = ''] = opening
  const first = nextLine(text, line)
  if (!text.slice(first, lineEnd(text, first)).includes(keptMark)) return null
  for (let next = nextLine(text, first); next < text.length; next = nextLine(text, next)) {
    const end = lineEnd(text, next)
    const words = text.slice(next, end).replace(/^[ \t>]*/, '').trimEnd()
    if (words.startsWith(fence) && words === fence[0]!.repeat(words.length)) return {span: {start: line, end}, source: {start: first, end: next}, lead}
  }
  return null
}

/** The lines of a fenced block that keeps a diagram. */
export const keptLines = (diagram: string): readonly string[] => ['```mermaid', ...sourceLines(diagram), '```']

const sourceLines = (diagram: string): readonly string[] => [keptMark, ...diagram.trimEnd().split('\n')]

/** The edits that bring the kept diagrams of a document up to date with their trees; `diagramOf` draws one. */
export function refreshed(text: string, trees: readonly Tree[], diagramOf: (tree: Tree) => string): readonly TextEdit[] {
  return trees.flatMap(tree => {
    const kept = keptDiagramOf(text, tree)
    if (kept === null) return []
    const end = lineEndingAt(text, kept.span.start)
    const wanted = sourceLines(diagramOf(tree)).map(line => kept.lead + line + end).join('')
    const {start, end: stop} = kept.source
    return text.slice(start, stop) === wanted ? [] : [{start, end: stop, text: wanted}]
  })
}

/** The lines of a kept diagram with the blank ones before it, which go with it. */
export function spanWithGap(text: string, {body}: Tree, {span}: KeptDiagram): Span {
  return {start: Math.min(lineEnd(text, body.end), lineStart(text, span.start)), end: span.end}
}
