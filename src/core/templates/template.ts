/** New sections and new documents, made from one set of templates. */
import {sectionIds, type SectionId} from '../document/section-id.ts'
import {titleOfSection} from '../model/sections/catalogue.ts'
import type {CanonicalId} from '../model/sections/section-names.ts'
import type {Profile} from '../model/profile.ts'
import {categoryLines, usualCategories} from './fishbone.ts'
import {templateTexts} from './template-texts.ts'

/** Every section that a template is written for, in canonical order. */
export const canonicalIds = sectionIds.filter((id): id is CanonicalId => id !== 'other')

/** A field to fill in, `{{what to write}}`. */
const field = /\{\{([^{}]*)\}\}/g

/** A section with its heading as lines: what guides stays, what is to be filled in is left out. */
export function sectionLines(id: CanonicalId, level: number): readonly string[] {
  return [`${'#'.repeat(level)} ${titleOfSection(id)}`, '', ...sectionBody(id)]
}

/** The same without the heading; a fishbone has the given categories. */
export function sectionBody(id: CanonicalId, categories: readonly string[] = usualCategories): readonly string[] {
  const kept = templateTexts[id]
    .trimEnd()
    .split('\n')
    .filter(line => !isOnlyFields(line))
  const lines = withoutTrailingBlank(kept.map(line => line.replace(field, '').trimEnd()))
  if (id !== 'fishbone') return lines
  return [...lines.filter(line => !line.startsWith('- ')), ...categoryLines(categories, '-')]
}

/** What a line says beside its fields; a list item or a line without words of its own says nothing yet. */
const isOnlyFields = (line: string): boolean => line.includes('{{') && !line.startsWith('|') && !line.startsWith('**')

const withoutTrailingBlank = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex(line => line !== '')
  return lines.slice(0, last + 1)
}

/** A section as a snippet's body: each field a tab stop, numbered from `first`. */
export function sectionSnippet(id: CanonicalId, level: number, first = 1): {readonly lines: readonly string[]; readonly next: number} {
  let next = first
  const body = templateTexts[id].trimEnd().replace(/[$\\]/g, '\\$&')
  const filled = body.replace(field, (_, hint: string) => `\${${next++}:${hint.replace(/\}/g, '\\}')}}`)
  return {lines: [`${'#'.repeat(level)} ${titleOfSection(id)}`, '', ...filled.split('\n')], next}
}

/** The sections of a new document of a profile, in canonical order. */
export function sectionsOwed(profile: Profile): readonly CanonicalId[] {
  const owed = new Set<SectionId>([...profile.required, ...profile.recommended].map(choices => choices[0]))
  return canonicalIds.filter(id => owed.has(id))
}
