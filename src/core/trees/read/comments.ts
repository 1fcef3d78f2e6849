/** Comments among a node's words: a reader does not see them, so that they are no words, and they go wherever the words go. */
import type {Span} from '../../document/span.ts'

const opening = '<!--'
const closing = '-->'

/** The comments of a stretch of inline Markdown, in its own offsets. Code and what is escaped hold none. */
export function commentsIn(source: string): readonly Span[] {
  if (!source.includes(opening)) return none
  const found: Span[] = []
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 92) at++
    else if (code === 96) at = codeEnd(source, at) - 1
    else if (code === 60 && source.startsWith(opening, at)) {
      const end = commentEnd(source, at)
      if (end === -1) break
      found.push({start: at, end})
      at = end - 1
    }
  }
  return found
}

const none: readonly Span[] = []

/** The same stretch without them and without the spaces that were around them; what they alone took up is gone. */
export function withoutComments(source: string): string {
  const comments = commentsIn(source)
  if (comments.length === 0) return source
  let words = ''
  let position = 0
  for (const {start, end} of comments) {
    words = joined(words, source.slice(position, start))
    position = end
  }
  return joined(words, source.slice(position)).trim()
}

const joined = (before: string, after: string): string =>
  /\s$/.test(before) || before === '' ? before + after.trimStart() : before + after

/** Where a stretch ends without the comments and spaces at its end. */
export function endBeforeComments(source: string): number {
  const comments = commentsIn(source)
  if (comments.length === 0) return source.length
  let end = source.length
  for (const comment of comments.toReversed()) {
    if (source.slice(comment.end, end).trim() !== '') break
    end = comment.start
  }
  return end === source.length ? end : source.slice(0, end).trimEnd().length
}

/** `<!-->` and `<!--->` are whole comments. */
function commentEnd(source: string, start: number): number {
  for (const short of ['<!-->', '<!--->']) if (source.startsWith(short, start)) return start + short.length
  const end = source.indexOf(closing, start + opening.length)
  return end === -1 ? -1 : end + closing.length
}

/** Where a run of backticks with all that it encloses ends; only the run itself where nothing closes it. */
function codeEnd(source: string, start: number): number {
  let end = start
  while (source.charCodeAt(end) === 96) end++
  const fence = source.slice(start, end)
  for (let at = source.indexOf(fence, end); at !== -1;) {
    let after = at
    while (source.charCodeAt(after) === 96) after++
    if (after - at === fence.length) return after
    at = source.indexOf(fence, after)
  }
  return end
}
