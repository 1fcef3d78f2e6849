/** Where the impact of an incident is told. */
import type {Section} from '../../outline/section.ts'

/** Sections within the impact or the summary that have no meaning of their own are a part of it. */
export function placeOf(section: Section, sections: readonly Section[]): 'summary' | 'impact' | null {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent === null ? undefined : sections[at.parent]) {
    if (at.id === 'impact' || at.id === 'summary') return at.id
    if (at.id !== 'other') return null
  }
  return null
}
