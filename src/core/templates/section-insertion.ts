/** Where a new section belongs, and the one edit that puts it there. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnding, lineStart} from '../document/lines.ts'
import {sectionIds, type SectionId} from '../document/section-id.ts'
import {silencesNextBlock} from '../lint/suppression.ts'
import type {Section} from '../model/sections/section.ts'

/** What an insertion must know of a document. */
export interface Target {
  readonly text: string
  readonly sections: readonly Section[]
}

/** The level at which a document has its sections: that of its first canonical heading, else 2. */
export function sectionLevel(sections: readonly Section[]): number {
  return Math.max(sections.find(section => section.kind === 'heading' && section.id !== 'other')?.level ?? 2, 1)
}

/** Inserts a section, given as lines, after the last one that comes before it in the canonical order; keeps blank lines and line ends in style. */
export function insertSection({text, sections}: Target, id: SectionId, lines: readonly string[]): TextEdit {
  const eol = lineEnding(text)
  const at = placeFor(text, sections, id)
  const block = lines.join(eol)
  if (at === 0) return {start: 0, end: 0, text: text === '' ? block + eol : block + eol + eol}
  const before = eol.repeat(Math.max(0, 2 - lineEndsBefore(text, at)))
  const after = at >= text.length ? eol : eol + eol
  return {start: at, end: at, text: before + block + after}
}

function placeFor(text: string, sections: readonly Section[], id: SectionId): number {
  const rank = (section: Section): number => sectionIds.indexOf(section.id)
  const wanted = sectionIds.indexOf(id)
  const level = sectionLevel(sections)
  const top = sections.filter(section => section.kind === 'heading' && section.level <= level && section.id !== 'other')
  const before = top.findLast(section => rank(section) < wanted)
  return beforeSilencing(text, before?.end ?? top.find(section => rank(section) > wanted)?.heading.start ?? text.length)
}

/** A comment that silences the block after it stays with that block. */
function beforeSilencing(text: string, offset: number): number {
  const before = text.slice(0, offset).trimEnd()
  const open = before.endsWith('-->') && offset < text.length ? before.lastIndexOf('<!--') : -1
  if (open === -1 || !silencesNextBlock(before.slice(open))) return offset
  const line = lineStart(text, open)
  return text.slice(line, open).trim() === '' ? beforeSilencing(text, line) : offset
}

/** How many line ends stand right before an offset, two at most. */
function lineEndsBefore(text: string, offset: number): number {
  const match = /(?:\r\n|\n|\r)?(?:\r\n|\n|\r)?$/.exec(text.slice(Math.max(0, offset - 4), offset))?.[0] ?? ''
  return match === '' ? 0 : match === '\r\n' || match.length === 1 ? 1 : 2
}
