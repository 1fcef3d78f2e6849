/** The comment that silences a rule, `<!-- postmortem-ignore rule -- reason -->`: how it is written, and how it is read back. */
import type {Span} from './span.ts'

/** What such a comment says. */
export interface IgnoreComment {
  readonly rules: readonly string[]
  /** Empty when none is given. */
  readonly reason: string
  /** Whether it speaks of the whole file. */
  readonly file: boolean
}

/** The comment to write, as the quick fixes do. It reads back as its rule and the reason's words, whatever they hold. */
export function ignoreComment(rule: string, reason: string, file = false): string {
  const words = escaped(inOneLine(reason))
  return `<!-- postmortem-ignore${file ? '-file' : ''} ${rule}${words === '' ? '' : ` -- ${words}`} -->`
}

/** What one whole comment says, however its words are wrapped; `null` when it is not one of ours. */
export function readIgnoreComment(comment: string): IgnoreComment | null {
  const opening = ours.exec(comment)
  if (opening === null) return null
  const words = comment.slice(opening[0].length, -'-->'.length)
  const {rules, reason} = readNames(words)
  return {rules, reason: unescaped(reason), file: opening[1] !== undefined}
}

/** Names of rules, with commas between them, and after two dashes why they are silent. */
export function readNames(words: string): Pick<IgnoreComment, 'rules' | 'reason'> {
  const dashes = words.indexOf('--')
  const names = dashes === -1 ? words : words.slice(0, dashes)
  return {
    rules: names
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== ''),
    reason: dashes === -1 ? '' : inOneLine(words.slice(dashes + 2)),
  }
}

/** Where the comments of a stretch of HTML stand; one that does not end is none. */
export function commentsIn(html: string): readonly Span[] {
  const found: Span[] = []
  for (let start = html.indexOf('<!--'); start !== -1;) {
    // `<!-->` and `<!--->` are whole comments.
    const close = html.indexOf('-->', start + 2)
    if (close === -1) break
    found.push({start, end: close + 3})
    start = html.indexOf('<!--', close + 3)
  }
  return found
}

/** A formatter may have set spaces anew; what goes on after the name is another name. */
const ours = /^<!--\s*postmortem-ignore(-file)?(?=[\s,]|--)/

/** Line ends, of which Unicode knows several, and control characters are no words. */
export const inOneLine = (reason: string): string => reason.replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

/** What would end the comment, or the table cell that it stands in, is written as a character reference. */
const escaped = (reason: string): string =>
  reason
    .replace(/&(?=#(?:38|62|124);)/g, '&#38;')
    .replace(/(?<=--!?)>/g, '&#62;')
    .replaceAll('|', '&#124;')

const unescaped = (reason: string): string => reason.replace(/&#(38|62|124);/g, (_, code: string) => String.fromCharCode(Number(code)))
