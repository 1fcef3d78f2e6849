/** What of a passage stands in a sentence and is not read as part of it: code, and words in quotes. */
import type {Inline} from '../document/passage.ts'
import type {Span} from '../document/span.ts'

/** In order, never overlapping. */
export function opaqueSpans(text: string, inlines: readonly Inline[]): readonly Span[] {
  const code = inlines.filter(inline => inline.kind === 'code' && inline.end > inline.start).map(({start, end}) => ({start, end}))
  const quotes = quotedSpans(text)
  if (quotes.length === 0) return code
  const merged: Span[] = []
  for (const span of [...code, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = {...last, end: span.end}
  }
  return merged
}

const openings = /["“„«]|(?<=^|[\s(])['‘](?=\p{L})/gu
const closings: Readonly<Record<string, string>> = {'"': '"', '“': '”', '„': '“', '«': '»', "'": "'", '‘': '’'}
const longestSingle = 120

function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let exhausted = ''
  openings.lastIndex = 0
  for (let match = openings.exec(text); match !== null; match = openings.exec(text)) {
    const start = match.index
    const mark = match[0]
    const close = closings[mark]!
    if (exhausted.includes(mark) || (mark === '"' && /\d/.test(text.charAt(start - 1)))) continue
    const single = mark === "'" || mark === '‘'
    const end = single ? closingApostrophe(text, start + 1, close) : text.indexOf(close, start + 1)
    if (end === -1) {
      if (!single) exhausted += mark
      continue
    }
    spans.push({start, end: end + 1})
    openings.lastIndex = end + 1
  }
  return spans
}

/** The end of words in single quotes: an apostrophe that no letter follows. A possessor's apostrophe ends no quote that opened far before. */
function closingApostrophe(text: string, from: number, close: string): number {
  const limit = Math.min(text.length, from + longestSingle)
  for (let index = from; index < limit; index++) {
    if (text[index] === '\n') return -1
    if (text[index] === close && !/\p{L}/u.test(text.charAt(index + 1))) return index
  }
  return -1
}
