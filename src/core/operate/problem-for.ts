/** What a new tree explains, as far as the document says so. */
import type {TreeSection} from '../trees/read/trees.ts'
import type {Tree} from '../trees/tree.ts'

/** The problem of another tree, else the document's title where it clearly says what went wrong, else nothing. */
export function problemFor(text: string, trees: readonly Tree[], sections: readonly TreeSection[]): string {
  const known = trees.find(({problem}) => problem !== null)?.problem
  if (known !== undefined && known !== null) return known
  const title = titleBefore(text, sections[0]?.heading.start ?? text.length)
  const named = title
    .replace(
      /^(?:post-?\s?mortem|incident(?: report| review)?|retrospective|outage report|rca|root cause analysis)\b\s*(?:report\b)?\s*(?:[:–—#-]|of\b|for\b|on\b)*\s*/i,
      '',
    )
    .replace(/\(?\b\d{4}-\d{2}-\d{2}\b\)?\s*[:–—-]?\s*/g, '')
    .trim()
  return saysWhatWentWrong.test(named) && named.split(/\s+/).length >= 3 ? named : ''
}

const saysWhatWentWrong =
  /\b(?:fail\w*|outages?|down(?:time)?|timed? ?outs?|errors?|unavailab\w+|lost|loss|slow\w*|delay\w*|crash\w*|broke\w*|degrad\w+|exhaust\w+|missing|stuck|leak\w*|expired?|corrupt\w*|cannot|can't|could not|couldn't|unable|wrong|deleted?|dropped|rejected|blocked|stopped|stale|full|duplicate\w*|exposed)\b/i

/** The words of the heading, or of the front matter's title, that stand before the first section. */
function titleBefore(text: string, end: number): string {
  const head = text.slice(0, Math.min(end, 4000))
  const found =
    /^#[ \t]+(\S[^\r\n]*)/m.exec(head) ?? /^(\S[^\r\n]*)(?:\r\n|\r|\n)=+[ \t]*$/m.exec(head) ?? /^title:[ \t]*(\S[^\r\n]*)/m.exec(head)
  return (found?.[1] ?? '').replace(/[ \t]#+[ \t]*$|^["']|["']$/g, '').trim()
}
