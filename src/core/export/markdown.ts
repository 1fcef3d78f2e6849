/** The document as it is written, for places that read GitHub's Markdown: without comments and front matter, and with nothing that could run. */
import type {Nodes} from 'mdast'
import {largestDocument, openDocument, type Document} from '../document/document.ts'
import {applyEdits, type TextEdit} from '../document/edit.ts'
import {lineEnding} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {isOwnPicture, safeAddress} from './address.ts'
import type {Exporter} from './exporter.ts'
import {unreadFrontMatter} from './facts.ts'
import {legible} from './legible.ts'
import {fenced, withoutHarm} from './markdown-html.ts'
import {markdownWords} from './markdown-words.ts'
import type {Reading} from './reading.ts'

export const markdown: Exporter = {
  extension: 'md',
  isPasted: true,
  write: reading => `${cleaned(opened(reading)).trimEnd()}${lineEnding(reading.postmortem.document.text)}`,
}

/** What the front matter tells stands under the title, where the places that read Markdown show it. */
function opened({postmortem, title, facts}: Reading): string {
  const {document, frontMatter, titleSpan} = postmortem
  const {text} = document
  const end = lineEnding(text)
  const [unread] = unreadFrontMatter(postmortem)
  const told = [
    ...(unread?.node.type === 'code' ? [fenced(unread.node.value, '', end)] : []),
    ...(facts.length === 0 ? [] : [facts.map(({name, value}) => `- **${name}:** ${markdownWords(value)}`).join(end)]),
  ]
  const start = frontMatter.span?.end ?? (text.startsWith('\ufeff') ? 1 : 0)
  const heading = titleSpan === null ? null : headingAt(document, titleSpan)
  if (heading === null && postmortem.title !== null) told.unshift(`# ${markdownWords(title)}`)
  const above = heading === null ? '' : text.slice(start, heading.end).trim()
  return [above, ...told, text.slice(heading?.end ?? start).replace(/^\s+(?=\S)/, linesAbove)]
    .map(legible)
    .filter(part => part.trim() !== '')
    .join(end + end)
}

/** Blank lines before a text go, and the indent of its first line stays. */
const linesAbove = (space: string): string => space.slice(Math.max(space.lastIndexOf('\n'), space.lastIndexOf('\r')) + 1)

function headingAt({chunks, starts}: Document, title: Span): Span | null {
  for (const [index, {nodes}] of chunks.entries())
    for (const node of nodes) {
      const span = spanIn(node, starts[index]!)
      if (node.type === 'heading' && span.start < title.end && title.start < span.end) return span
    }
  return null
}

/** What is cut out may leave what was not there before, so the text is read again until nothing is left to cut. */
const mostRounds = 5

function cleaned(text: string): string {
  let now = text
  for (let round = 0; round < mostRounds && now.length <= largestDocument; round++) {
    const edits = editsFor(openDocument(now))
    if (edits.length === 0) return now
    now = applyEdits(now, edits)
  }
  return fenced(now, '', lineEnding(now))
}

function editsFor(document: Document): readonly TextEdit[] {
  const {text, chunks, starts} = document
  return chunks.flatMap((chunk, index): readonly TextEdit[] => {
    const start = starts[index]!
    if (chunk.skipped === null) return chunk.nodes.flatMap(node => visit(node, 'outermost'))
    return isFence(chunk.text) ? [] : [{start, end: start + chunk.text.length, text: `${fenced(chunk.text, '', lineEnding(text))}\n`}]

    function visit(node: Nodes, place: 'outermost' | 'block' | 'words'): readonly TextEdit[] {
      const span = spanIn(node, start)
      if (node.type === 'html') return withoutHarm(text, node.value, span, place)
      if ('url' in node && isDangerous(node)) return [{...span, text: withoutAddress(node)}]
      if (!('children' in node)) return []
      const isPhrasing =
        node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote' && node.type !== 'footnoteDefinition'
      return node.children.flatMap(child => visit(child, isPhrasing ? 'words' : 'block'))
    }

    function withoutAddress(node: Nodes): string {
      if (node.type === 'definition') return `[${node.label ?? node.identifier}]: #`
      if (node.type === 'image') return markdownWords(node.alt ?? '')
      const children = 'children' in node ? node.children : []
      const [first, last] = [children[0], children.at(-1)]
      return `[${first === undefined || last === undefined ? '' : text.slice(spanIn(first, start).start, spanIn(last, start).end)}](#)`
    }
  })
}

const isDangerous = (node: Extract<Nodes, {url: string}>): boolean =>
  node.url !== '' && safeAddress(node.url) === null && !(node.type !== 'link' && isOwnPicture(node.url))

/** A log in a fence that is too long to be read is code already. */
const isFence = (text: string): boolean => /^\s*(`{3,}|~{3,})[^\r\n]*[\r\n][\s\S]*[\r\n]\1[`~]*\s*$/.test(text)

const spanIn = ({position}: Nodes, start: number): Span => ({
  start: start + (position?.start.offset ?? 0),
  end: start + (position?.end.offset ?? 0),
})
