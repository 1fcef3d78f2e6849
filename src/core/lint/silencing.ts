/** The comments of a document that silence findings, and which of them do. */
import {chunkAt, type Document} from '../document/document.ts'
import {overlaps, type Span} from '../document/span.ts'
import {inChunks} from '../model/placed.ts'
import {suppressionsIn, type Suppression} from './suppression.ts'

/** A suppression in offsets of the document. */
export interface PlacedSuppression extends Suppression {
  readonly over: Span | 'file'
}

export interface Silencing {
  /** The reason of the first comment that silences a rule over a span, or `null`. Remembers that it did. */
  reasonFor(rule: string, span: Span): string | null
  /** The comments that have silenced nothing so far. */
  unused(): readonly PlacedSuppression[]
  readonly all: readonly PlacedSuppression[]
}

export function silencingOf(document: Document): Silencing {
  const all = placed(document)
  const used = new Set<PlacedSuppression>()
  return {
    all,
    reasonFor(rule, span) {
      if (all.length === 0) return null
      const hit = all.find(one => one.rule === rule && (one.over === 'file' || touches(one.over, span)))
      if (hit !== undefined) used.add(hit)
      return hit === undefined ? null : hit.reason
    },
    unused: () => all.filter(one => !used.has(one)),
  }
}

/** An empty span, such as a finding at the end of a heading, is still touched by the line around it. */
const touches = (over: Span, span: Span): boolean => overlaps(over, span) || (span.start >= over.start && span.start < over.end)

function placed(document: Document): readonly PlacedSuppression[] {
  const found: PlacedSuppression[] = []
  for (const {start, items} of suppressions(document)) {
    for (const one of items) {
      const comment = {start: one.comment.start + start, end: one.comment.end + start}
      found.push({
        ...one,
        comment,
        over: one.over === 'next-chunk' ? firstBlock(document, chunkAt(document, start) + 1) : moved(one.over, start),
      })
    }
  }
  return found
}

const suppressions = inChunks(suppressionsIn)

const moved = (over: Span | 'file', by: number): Span | 'file' => (over === 'file' ? over : {start: over.start + by, end: over.end + by})

/** A chunk may end right after a comment, whose block is then the first of the next one. */
function firstBlock(document: Document, index: number): Span {
  const start = document.starts[index] ?? document.text.length
  const position = document.chunks[index]?.nodes[0]?.position
  return {start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0)}
}
