/** Pictures and links that show that something was so. */
import type {Nodes} from 'mdast'
import {byChunk} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import {wordsOf} from '../document/words-of.ts'
import {inChunks} from '../outline/placed.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import type {Postmortem} from './postmortem.ts'

export interface Evidence extends Span {
  readonly kind: 'image' | 'link'
  /** The words of the link, or what stands for the picture. */
  readonly text: string
  /** As it is written. */
  readonly address: string
  readonly section: SectionId
}

/** Sections that tell facts: a link in them leads to what shows them. */
const factual: ReadonlySet<SectionId> = new Set([
  'summary',
  'background',
  'what-happened',
  'impact',
  'detection',
  'response',
  'communication',
  'timeline',
  'root-causes',
  'five-whys',
  'fishbone',
  'so-what',
  'points-of-failure',
  'tollgates',
  'mitigation',
  'references',
])

type Shown = Omit<Evidence, 'section'>

/** Every picture, and every link of a section that tells facts, in the order of the text. */
export function evidenceOf({document, sections}: Postmortem): readonly Evidence[] {
  return shownIn(document).flatMap(({start: chunk, items}) =>
    items.flatMap(({start, end, ...shown}) => {
      const index = sectionIndexAt(sections, chunk + start)
      const section = canonicalIdOf(sections, index)
      return shown.kind === 'image' || factual.has(section) ? [{...shown, section, start: chunk + start, end: chunk + end}] : []
    }),
  )
}

function canonicalIdOf(sections: Postmortem['sections'], index: number | null): SectionId {
  for (let at = index; at !== null; at = sections[at]!.parent) if (sections[at]!.id !== 'other') return sections[at]!.id
  return 'other'
}

/** A picture in a file beside the document, with the path from there. */
export interface ImageFile extends Span {
  readonly path: string
}

/** Pictures whose files could be looked for, in the order of the text. */
export const imageFilesIn = (document: Document): readonly ImageFile[] =>
  imageFiles(document).flatMap(({start: chunk, items}) =>
    items.map(({path, start, end}) => ({path, start: chunk + start, end: chunk + end})),
  )

/** Addresses of the web, those from the root of a site, and what a program fills in lead to no file that could be looked for. */
function pathOf(address: string): string | null {
  const path = address.replace(/[?#].*$/s, '')
  if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|[\\/#])|[{}<>$\\]/i.test(path)) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

const shownInChunk = byChunk((chunk): readonly Shown[] => {
  const found: Shown[] = []
  for (const node of chunk.nodes) visit(node, found)
  return found
})

const shownIn = inChunks(shownInChunk)

const imageFiles = inChunks(
  byChunk((chunk): readonly ImageFile[] =>
    shownInChunk(chunk).flatMap(({kind, address, start, end}) => {
      const path = kind === 'image' ? pathOf(address) : null
      return path === null ? [] : [{path, start, end}]
    }),
  ),
)

function visit(node: Nodes, found: Shown[]): void {
  const span = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
  if (node.type === 'image') found.push({kind: 'image', text: node.alt ?? '', address: node.url, ...span})
  if (node.type === 'link') found.push({kind: 'link', text: wordsOf(node), address: node.url, ...span})
  if (node.type === 'html') found.push(...picturesIn(node.value, span.start, span.end))
  if ('children' in node) for (const child of node.children) visit(child, found)
}

/** Within lists and quotes the source has more than the value, so that the whole of it is the place. */
function picturesIn(html: string, start: number, end: number): readonly Shown[] {
  return [...html.matchAll(/<img\b[^<>]{0,400}?\bsrc=["']([^"'<>]{1,2000})["'][^<>]{0,400}>/gi)].map(match => {
    const isPlain = html.length === end - start
    const text = /\balt=["']([^"'<>]*)["']/i.exec(match[0])?.[1] ?? ''
    const span = isPlain ? {start: start + match.index, end: start + match.index + match[0].length} : {start, end}
    return {kind: 'image', text, address: match[1]!, ...span}
  })
}
