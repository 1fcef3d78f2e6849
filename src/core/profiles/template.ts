/** New sections and new documents, made from one set of templates. */
import {sectionIds, type SectionId} from '../document/section-id.ts'
import {titleOfSection} from '../outline/catalogue.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import {core, type Profile} from './profile.ts'
import {categoryLines, usualCategories} from '../templates/fishbone.ts'
import {prompt} from '../templates/piece.ts'
import {profileTexts} from '../templates/profile-texts.ts'
import {templateTexts} from '../templates/template-texts.ts'

/** Every section that a template is written for, in canonical order. */
export const canonicalIds = sectionIds.filter((id): id is CanonicalId => id !== 'other')

/** A section with its heading as lines. */
export function sectionWithPrompts(id: CanonicalId, level: number, categories?: readonly string[]): readonly string[] {
  return [`${'#'.repeat(level)} ${titleOfSection(id)}`, '', ...bodyWithPrompts(id, categories)]
}

/** The same without the heading; a fishbone has the given categories. */
export function bodyWithPrompts(id: CanonicalId, categories: readonly string[] = usualCategories): readonly string[] {
  const lines = templateTexts[id].trimEnd().split('\n')
  if (id !== 'fishbone') return lines
  return [...lines.filter(line => !line.startsWith('- ')), ...categoryLines(categories, '-')]
}

/** The same for an edit that cannot lead from gap to gap: what guides stays, what is to be filled in is left out. */
export function sectionBody(id: CanonicalId, categories: readonly string[] = usualCategories): readonly string[] {
  const kept = bodyWithPrompts(id, categories).filter(line => !isOnlyPrompts(line))
  return withoutTrailingBlank(kept.map(line => line.replace(prompt, '').trimEnd()))
}

/** What a line says beside its prompts; a list item or a line without words of its own says nothing yet. */
const isOnlyPrompts = (line: string): boolean => line.includes('{{') && !line.startsWith('|') && !line.startsWith('**')

const withoutTrailingBlank = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex(line => line !== '')
  return lines.slice(0, last + 1)
}

/** A section of a new document of a profile, which may ask for something else there than others do. */
export function sectionOf(profile: Profile, id: CanonicalId): string {
  const own = profileTexts[profile.name]?.[id]
  return own === undefined ? sectionWithPrompts(id, 2).join('\n') : `## ${titleOfSection(id)}\n\n${own.trimEnd()}`
}

/** The sections of a new document of a profile, in canonical order: what it asks for, and what of the core would still be missing. */
export function sectionsOwed(profile: Profile): readonly CanonicalId[] {
  const owed = new Set<SectionId>([...profile.required, ...profile.recommended].map(choices => choices[0]))
  for (const choices of core) if (!choices.some(id => owed.has(id))) owed.add(choices[0])
  return canonicalIds.filter(id => owed.has(id))
}
