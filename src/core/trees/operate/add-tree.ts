/** Adds a section for a tree that the document does not have yet. */
import {sectionIds} from '../../document/section-id.ts'
import type {Operated} from '../operation.ts'
import {lineStart, nextLine} from '../../document/lines.ts'
import {lineEnd, lineEndingAt} from '../read/lines.ts'
import type {TreeSection} from '../read/trees.ts'
import type {Tree, TreeKind} from '../tree.ts'
import {bulletIn} from './place.ts'
import {problemFor} from './problem-for.ts'

const titles: Readonly<Record<TreeKind, string>> = {'five-whys': '5 Whys', 'so-what': 'So what?', fishbone: 'Fishbone'}

const categories = ['People', 'Methods/Processes', 'Tools/Software', 'Environment/Conditions', 'Resources/Documentation']

export function addTree(text: string, trees: readonly Tree[], kind: TreeKind, sections: readonly TreeSection[]): Operated {
  const peers = peersOf(sections)
  const at = endOfFilled(text, placeFor(text, peers, kind))
  const end = lineEndingAt(text, at)
  const problem = `**Problem:** ${problemFor(text, trees, sections)}`.trimEnd()
  const list = kind === 'fishbone' ? ['', ...categories.map(category => `${bulletIn(text)} **${category}**`)] : []
  const section = [...headingLines(text, peers, titles[kind]), '', problem, ...list].join(end)
  const next = at === 0 ? 0 : nextLine(text, at)
  const crowded = next < text.length && text.slice(next, lineEnd(text, next)).trim() !== ''
  const before = at === 0 ? '' : end + end
  const after = (at === text.length || at === 0 ? end : '') + (crowded ? end : '')
  const tree = trees.filter(other => other.heading.start < at).length
  return {edits: [{start: at, end: at, text: before + section + after}], focus: {tree, node: []}}
}

/** The sections of the level that most sections with a meaning have: those that the new one stands among. */
function peersOf(sections: readonly TreeSection[]): readonly TreeSection[] {
  const headings = sections.filter(({kind}) => kind === 'heading')
  const counts = new Map<number, number>()
  const meant = headings.filter(({id}) => id !== 'other')
  for (const {level} of meant.length > 0 ? meant : headings) counts.set(level, (counts.get(level) ?? 0) + 1)
  const [level] = [...counts].sort(([a, many], [b, few]) => few - many || a - b)[0] ?? []
  return headings.filter(section => section.level === level)
}

/** After the section that comes nearest before it in the usual order, else before the first that comes after it, else at the end. */
function placeFor(text: string, peers: readonly TreeSection[], kind: TreeKind): number {
  const own = sectionIds.indexOf(kind)
  let before: TreeSection | null = null
  for (const section of peers) {
    const rank = rankOf(section)
    if (rank <= own && (before === null || rank >= rankOf(before))) before = section
  }
  if (before !== null) return before.end
  const after = peers.find(section => section.id !== 'other' && rankOf(section) > own)
  return after?.heading.start ?? text.length
}

const rankOf = ({id}: TreeSection): number => sectionIds.indexOf(id)

/** The end of the last line before an offset that is not blank. */
function endOfFilled(text: string, offset: number): number {
  let end = offset
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  return end
}

/** A heading like those of its peers: with marks before it, or underlined. */
function headingLines(text: string, peers: readonly TreeSection[], title: string): readonly string[] {
  const like = peers[0]
  const level = like?.level ?? 2
  const line = like === undefined ? '' : text.slice(lineStart(text, like.heading.start), lineEnd(text, like.heading.start))
  const underlined = like !== undefined && level <= 2 && !/^ {0,3}(?:#|<)/.test(line)
  return underlined ? [title, (level === 1 ? '=' : '-').repeat(title.length)] : [`${'#'.repeat(level)} ${title}`]
}
