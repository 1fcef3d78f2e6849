/** What silences findings in a document, its front matter and its comments, and which of it does. */
import {chunkAt, type Document} from '../document/document.ts'
import {grouped} from '../document/by-key.ts'
import {lastStartingUpTo} from '../document/sorted.ts'
import type {Span} from '../document/span.ts'
import {frontMatterOf} from '../model/front-matter.ts'
import {inChunks} from '../outline/placed.ts'
import {suppressionsOf} from './ignore-field.ts'
import {firstMeant, suppressionsIn, type Reach, type Suppression} from '../document/suppression.ts'

/** A suppression in offsets of the document. */
export interface PlacedSuppression extends Omit<Suppression, 'over'> {
  readonly over: Span | 'file'
}

export interface Silencing {
  /** The reason of the first suppression that silences a rule over a span, or `null`. Remembers that it did. */
  reasonFor(rule: string, span: Span): string | null
  /** Those that have silenced nothing so far. */
  unused(): readonly PlacedSuppression[]
  readonly all: readonly PlacedSuppression[]
}

export function silencingOf(document: Document): Silencing {
  const all = placed(document)
  const finders = new Map([...grouped(all, ({rule}) => rule)].map(([rule, some]) => [rule, finderOf(some)]))
  const used = new Set<PlacedSuppression>()
  return {
    all,
    reasonFor(rule, span) {
      const hit = finders.get(rule)?.(span)
      if (hit !== undefined) used.add(hit)
      return hit === undefined ? null : hit.reason
    },
    unused: () => all.filter(one => !used.has(one)),
  }
}

/**
 * Answers which of the suppressions of one rule silences a span, in logarithmic time: documents may hold very many of both.
 */
function finderOf(suppressions: readonly PlacedSuppression[]): (span: Span) => PlacedSuppression | undefined {
  const file = suppressions.find(({over}) => over === 'file')
  const some = suppressions
    .flatMap(suppression => (suppression.over === 'file' ? [] : [{suppression, ...suppression.over}]))
    .sort((a, b) => a.start - b.start)
  // How far those up to each one reach: the first that reaches beyond a place is the first whose reach does.
  let reach = 0
  const reaches = some.map(({end}) => (reach = Math.max(reach, end)))
  return span => {
    // The first that reaches beyond the place.
    const first = some[lastStartingUpTo(reaches.length, index => reaches[index]!, span.start) + 1]
    const near = first !== undefined && touches(first, span) ? first.suppression : undefined
    return near === undefined || (file !== undefined && file.place.start < near.place.start) ? file : near
  }
}

/** An empty span, such as a finding at the end of a heading, is still touched by the line around it. */
export const touches = (over: Span, {start, end}: Span): boolean => start < over.end && over.start < Math.max(end, start + 1)

function placed(document: Document): readonly PlacedSuppression[] {
  const firstFrom = firstFinder(document)
  const inComments = suppressions(document).flatMap(({start, items}) =>
    items.map(one => ({...one, place: moved(one.place, start), over: overOf(one.over, start)})),
  )
  return [...suppressionsOf(frontMatterOf(document)), ...inComments]

  function overOf(over: Suppression['over'], start: number): Span | 'file' {
    if (over === 'file') return over
    const index = chunkAt(document, start)
    if ('end' in over) return whole(document, index, over)
    const next = firstFrom(index + 1)
    return over.from === null ? next : {start: over.from + start, end: next.end}
  }
}

const suppressions = inChunks(suppressionsIn)

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/** Answers where the first block is that stands at or after a chunk and is more than comments; asked for chunks in their order. */
function firstFinder(document: Document): (index: number) => Span {
  const {chunks, text} = document
  let from = 0
  let at = -1
  return index => {
    if (index < from || index > at) {
      at = from = index
      while (at < chunks.length && firstMeant(chunks[at]!).reach === null) at++
    }
    const reach = chunks[at] === undefined ? null : firstMeant(chunks[at]!).reach
    return reach === null ? {start: text.length, end: text.length} : whole(document, at, reach)
  }
}

/** A stretch of a chunk in the document, up to where its last block ends, in whatever chunk. */
function whole({chunks, starts}: Document, index: number, {start, end, mayGoOn}: Reach): Span {
  const span = moved({start, end}, starts[index]!)
  if (!mayGoOn) return span
  let last = index
  while (chunks[last + 1] !== undefined && chunks[last + 1]!.within !== null && (last === index || chunks[last]!.nodes.length === 1)) last++
  return last === index ? span : {start: span.start, end: starts[last]! + (chunks[last]!.nodes[0]?.position?.end.offset ?? 0)}
}
