/** The Mermaid diagram that a document may keep of its timeline, in a fenced block that says so in its first line. */
import type {Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {lineEndingAt, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {timelineMermaidOf, type TimelineForm} from '../pictures/timeline/timeline-mermaid.ts'

const mark = '%% postmortem: kept up to date from the timeline'

export interface KeptTimeline {
  /** From the start of the fence to its end. */
  readonly span: Span
  /** The lines between the two ends of the fence, the last line's end included. */
  readonly source: Span
}

/** The first such block of the document that stands in nothing else, wherever that is: entries may be written above it and below it. */
export function keptTimelineOf({text, chunks, starts}: Document): KeptTimeline | null {
  if (!text.includes(mark)) return null
  for (const [index, {nodes}] of chunks.entries()) {
    for (const {type, position} of nodes) {
      if (type !== 'code' || position === undefined) continue
      const from = starts[index]!
      const kept = keptIn(text, {start: from + position.start.offset!, end: from + position.end.offset!})
      if (kept !== null) return kept
    }
  }
  return null
}

/** A block whose fence is never closed goes on to the end of the document, and is nobody's to change. */
function keptIn(text: string, span: Span): KeptTimeline | null {
  const source = {start: nextLine(text, span.start), end: lineStart(text, span.end)}
  const isMarked = text.startsWith(mark, source.start) && /^(?:`{3,}|~{3,})[ \t]*mermaid\s/.test(text.slice(span.start, source.start))
  const isClosed = source.end > source.start && /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/.test(text.slice(source.end, span.end))
  return isMarked && isClosed ? {span, source} : null
}

/**
 * The edits for a diagram that no longer says what the timeline says. Nobody asks for the postmortem of the text where no diagram is kept. A
 * diagram stays in the form that it has.
 */
export function refreshedTimeline(text: string, postmortem: () => Postmortem | null): readonly TextEdit[] {
  const read = text.includes(mark) ? postmortem() : null
  const kept = read && keptTimelineOf(read.document)
  if (read === null || kept === null || read.timeline.length === 0) return []
  const now = text.slice(kept.source.start, kept.source.end)
  const end = lineEndingAt(text, kept.span.start)
  const wanted = diagramLines(read, formIn(now))
    .map(line => line + end)
    .join('')
  return wanted === now ? [] : [{...kept.source, text: wanted}]
}

/** The lines of a block that keeps a diagram of the timeline. */
export const keptLines = (postmortem: Postmortem, form: TimelineForm): readonly string[] => [
  '```mermaid',
  ...diagramLines(postmortem, form),
  '```',
]

const diagramLines = (postmortem: Postmortem, form: TimelineForm): readonly string[] => [
  mark,
  ...timelineMermaidOf(postmortem, form).trimEnd().split('\n'),
]

/** What a kept diagram is drawn as, by the word that opens it. */
function formIn(source: string): TimelineForm {
  const [, opening = ''] = source.split(/\r\n|\r|\n/)
  return opening.trim() === 'timeline' ? 'timeline' : 'gantt'
}
