/** Front matter that is none, since something stands before it. */
import {frontMatterEnd} from '../document/front-matter-fence.ts'
import {lineEnding, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Problem} from './yaml/problem.ts'
import {readYaml} from './yaml/read-yaml.ts'
import {hasKnownField} from './front-matter-spelling.ts'
import {localised} from '../speech/speech.ts'

/** What is told about it, on its first line; `null` where there is no such thing. */
export function strandedFrontMatter(text: string): Problem | null {
  const opening = text.startsWith('\ufeff') ? 1 : 0
  const start = afterComments(text, opening)
  if (start === opening || !text.startsWith('---', start)) return null
  const end = start + frontMatterEnd(text.slice(start))
  if (end === start || !saysSomething(text, {start, end})) return null
  const eol = lineEnding(text)
  const before = text.slice(opening, start).trim()
  const closing = /[\r\n]$/.test(text.slice(start, end)) ? '' : eol
  const after = before === '' ? '' : closing + eol + before + eol
  return {
    start,
    end: start + 3,
    message: localised('It is not at the very start, so it is not read.'),
    mending: {
      title: before === '' ? localised('Remove what is blank before it') : localised('Move what stands before it below it'),
      edits: [{start: opening, end: start, text: ''}, ...(after === '' ? [] : [{start: end, end, text: after}])],
    },
  }
}

/** Past blank lines and comments; what is left of a line has to be blank. */
function afterComments(text: string, from: number): number {
  let at = from
  for (;;) {
    const start = at
    while (at < text.length && /\s/.test(text[at]!)) at++
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end === -1) return from
      at = end + 3
    }
    if (at === start) return at === from || /[\r\n]/.test(text[at - 1]!) ? at : from
  }
}

/** Two lines with a title between them are no front matter: a field has to be one that is known. */
function saysSomething(text: string, {start, end}: Span): boolean {
  const inside = text.slice(nextLine(text, start), end)
  const closing = inside.lastIndexOf('---')
  return hasKnownField(readYaml(inside.slice(0, closing)).root)
}
