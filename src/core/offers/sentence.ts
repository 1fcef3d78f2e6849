/** The sentence that a finding is about, in the document. */
import type {Passage} from '../document/passage.ts'
import {sourceSpan} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {analysisOf, type Analysis} from '../language/analysis.ts'
import type {Finding} from '../lint/finding.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {passagesIn} from '../model/postmortem.ts'
import {chunkAt} from '../document/document.ts'

export interface FoundSentence {
  readonly passage: Passage
  readonly analysis: Analysis
  /** Where the offsets of the passage's source count from. */
  readonly start: number
  /** What was found, and the sentence around it, in the passage's text. */
  readonly match: Span
  readonly words: Span
  /** The sentence's source in the document. */
  readonly source: Span
}

/** `null` for a finding about something else than words, such as a section that is missing. */
export function sentenceOf({document, vocabulary}: Postmortem, {start, end}: Pick<Finding, 'start' | 'end'>): FoundSentence | null {
  const index = chunkAt(document, start)
  const chunk = document.chunks[index]
  const base = document.starts[index] ?? 0
  const passage =
    chunk === undefined ? undefined : passagesIn(chunk).find(({source}) => source.start <= start - base && start - base < source.end)
  if (passage === undefined || passage.kind === 'heading') return null
  const analysis = analysisOf(passage, vocabulary)
  const placed = analysis.sentences.map(({from, to}) => ({
    start: analysis.tokens[from]!.start,
    end: endOf(passage.text, analysis.tokens[to - 1]!.end),
  }))
  const words = placed.find(span => base + sourceSpan(passage, span).end > start)
  if (words === undefined) return null
  const source = moved(sourceSpan(passage, words), base)
  const match = analysis.tokens.filter(
    token => base + sourceSpan(passage, token).end > start && base + sourceSpan(passage, token).start < end,
  )
  return {
    passage,
    analysis,
    start: base,
    match: {start: match[0]?.start ?? words.start, end: match.at(-1)?.end ?? words.end},
    words,
    source,
  }
}

const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/** With the marks that close it. */
function endOf(text: string, end: number): number {
  let at = end
  while (at < text.length && /[.!?…"”’)]/.test(text[at]!)) at++
  return at
}
