/** The Mermaid diagram that a document may keep under a tree, in a fenced block that says so in its first line. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd, lineEndingAt, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {mermaidOf, type MermaidForm} from '../pictures/mermaid.ts'
import type {Tree} from '../trees/tree.ts'

const mark = '%% postmortem: kept up to date from the list above'

export interface KeptDiagram {
  /** From the start of the line that opens the fence to the end of the one that closes it. */
  readonly span: Span
  /** The lines between the two, the last line's end included. */
  readonly source: Span
  /** What stands before each line: spaces, or the marks of block quotes. */
  readonly lead: string
}

/**
 * The edits, in rising order, for the diagrams that no longer say what their trees say. The trees are those of `text`, and nobody asks for
 * them where no diagram is kept. A diagram stays in the form that it has.
 */
export function refreshedDiagrams(text: string, trees: () => readonly Tree[]): readonly TextEdit[] {
  if (!text.includes(mark)) return []
  return trees().flatMap(tree => {
    const kept = keptDiagramOf(text, tree)
    if (kept === null) return []
    const end = lineEndingAt(text, kept.span.start)
    const wanted = diagramLines(tree, formIn(text.slice(kept.source.start, kept.source.end)))
      .map(line => kept.lead + line + end)
      .join('')
    return wanted === text.slice(kept.source.start, kept.source.end) ? [] : [{...kept.source, text: wanted}]
  })
}

/** The lines of a block that keeps a diagram of a tree. */
export const keptLines = (tree: Tree, form?: MermaidForm): readonly string[] => ['```mermaid', ...diagramLines(tree, form), '```']

const forms: readonly (readonly [form: MermaidForm, opens: RegExp])[] = [
  ['ishikawa', /^[ \t>]*ishikawa\b/m],
  ['flowchart', /^[ \t>]*(?:flowchart|graph)\b/m],
  ['mindmap', /^[ \t>]*mindmap\b/m],
]

/** What a kept diagram is drawn as, by the word that opens it. */
const formIn = (source: string): MermaidForm | undefined => {
  const [, opening = ''] = source.split(/\r\n|\r|\n/)
  return forms.find(([, opens]) => opens.test(opening))?.[0]
}

/** Usually a fishbone is drawn as one; any other tree may have causes that are shared, which only a flowchart can show. */
const usualForm = ({kind}: Tree): MermaidForm => (kind === 'fishbone' ? 'ishikawa' : 'flowchart')

function diagramLines(tree: Tree, form = usualForm(tree)): readonly string[] {
  const diagram = mermaidOf(tree, form)
  return [mark, ...diagram.trimEnd().split('\n')]
}

/** The diagram that is kept under a tree, nothing but blank lines between the two, or `null`. */
export function keptDiagramOf(text: string, {body}: Tree): KeptDiagram | null {
  let line = nextLine(text, body.end)
  while (line < text.length && /^[ \t>]*$/.test(lineAt(text, line))) line = nextLine(text, line)
  const opening = /^([ \t>]*)(`{3,}|~{3,})[ \t]*mermaid[ \t]*$/.exec(lineAt(text, line))
  const source = nextLine(text, line)
  if (opening === null || !lineAt(text, source).includes(mark)) return null
  const [, lead = '', fence = ''] = opening
  for (let next = nextLine(text, source); next < text.length; next = nextLine(text, next)) {
    const words = lineAt(text, next).replace(/^[ \t>]+/, '')
    if (words.startsWith(fence) && words.trimEnd() === fence.charAt(0).repeat(words.trimEnd().length))
      return {span: {start: line, end: lineEnd(text, next)}, source: {start: source, end: next}, lead}
  }
  return null
}

const lineAt = (text: string, start: number): string => text.slice(start, lineEnd(text, start))
