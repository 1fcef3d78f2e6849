/** Where a new section belongs, and the one edit that puts it there. */
import {byteOrderMark} from '../document/boundaries.ts'
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEnd, lineEndingAt, lineStart, nextLine} from '../document/lines.ts'
import {sectionIds} from '../document/section-id.ts'
import {silencesNextBlock} from '../document/suppression.ts'
import {titleOfSection} from './catalogue.ts'
import type {CanonicalId} from './section-names.ts'
import type {Section} from './section.ts'

/** What an insertion must know of a document. */
export interface Target {
  readonly text: string
  readonly sections: readonly Neighbor[]
}

/** What it must know of a section. */
export type Neighbor = Pick<Section, 'id' | 'level' | 'kind' | 'heading' | 'end'>

/**
 * Inserts a section with the heading that new documents give it, after the one that comes nearest before it in the usual order; the
 * heading looks like those of the sections around it, and the line ends are those in use there. `body` is what stands under it. A section
 * with a title of its own goes where that of the name would.
 */
export function insertSection(
  {text, sections}: Target,
  id: CanonicalId,
  body: readonly string[],
  title: string = titleOfSection(id),
): TextEdit {
  const peers = peersOf(sections)
  const opening = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0
  const at = Math.max(opening, endOfFilled(text, placeFor(text, peers, id)))
  const end = lineEndingAt(text, at)
  const section = [...headingLines(text, peers, title), ...(body.length === 0 ? [] : ['', ...body])].join(end)
  const next = at === opening ? opening : nextLine(text, at)
  const isCrowded = next < text.length && text.slice(next, lineEnd(text, next)).trim() !== ''
  const before = at === opening ? '' : end + end
  const after = (at === text.length || at === opening ? end : '') + (isCrowded ? end : '')
  return {start: at, end: at, text: before + section + after}
}

/** The level at which a document has its sections. */
export const usualLevelIn = (sections: readonly Neighbor[]): number => peersOf(sections)[0]?.level ?? 2

/** The sections of the level that most sections with a meaning have: those that a new one stands among. */
function peersOf(sections: readonly Neighbor[]): readonly Neighbor[] {
  const headings = sections.filter(({kind}) => kind === 'heading')
  const counts = new Map<number, number>()
  const meant = headings.filter(({id}) => id !== 'other')
  for (const {level} of meant.length > 0 ? meant : headings) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [level] = [...counts].sort(([a, many], [b, few]) => few - many || a - b)[0] ?? []
  return headings.filter(section => section.level === level)
}

/** After the section that comes nearest before it in the usual order, else before the first that comes after it, else at the end. */
function placeFor(text: string, peers: readonly Neighbor[], id: CanonicalId): number {
  const own = sectionIds.indexOf(id)
  let before: Neighbor | null = null
  for (const section of peers) {
    const rank = rankOf(section)
    if (rank <= own && (before === null || rank >= rankOf(before))) before = section
  }
  const after = peers.find(section => section.id !== 'other' && rankOf(section) > own)
  return beforeSilencing(text, before?.end ?? after?.heading.start ?? text.length)
}

const rankOf = ({id}: Neighbor): number => sectionIds.indexOf(id)

/** A comment that silences the block after it stays with that block. */
function beforeSilencing(text: string, offset: number): number {
  const before = text.slice(0, offset).trimEnd()
  const open = before.endsWith('-->') && offset < text.length ? before.lastIndexOf('<!--') : -1
  if (open === -1 || !silencesNextBlock(before.slice(open))) return offset
  const line = lineStart(text, open)
  return text.slice(line, open).trim() === '' ? beforeSilencing(text, line) : offset
}

/** A heading like those of its peers: with marks before it, or underlined. */
function headingLines(text: string, peers: readonly Neighbor[], title: string): readonly string[] {
  const like = peers[0]
  const level = usualLevelIn(peers)
  const line = like === undefined ? '' : text.slice(lineStart(text, like.heading.start), lineEnd(text, like.heading.start))
  const underlined = like !== undefined && level <= 2 && !/^ {0,3}(?:#|<)/.test(line)
  return underlined ? [title, (level === 1 ? '=' : '-').repeat(title.length)] : [`${'#'.repeat(level)} ${title}`]
}
