/** The text of a new postmortem. */
import type {Profile} from '../model/profile.ts'
import {sectionLines, sectionsOwed} from './template.ts'

export interface NewDocument {
  readonly profile: Profile
  readonly title: string
  /** As `YYYY-MM-DD`: core reads no clock. */
  readonly date: string
}

/** Front matter that names the profile, the title, and the sections that the profile owes, with what guides in writing them. */
export function newDocument({profile, title, date}: NewDocument): string {
  const frontMatter = ['---', `date: ${date}`, 'status: draft', `profile: ${profile.name}`, '---']
  const heading = `# ${title.replace(/\s+/g, ' ').trim() || 'Postmortem'}`
  // The first section has a line to begin on.
  const sections = sectionsOwed(profile).flatMap((id, index) => ['', ...sectionLines(id, 2), ...(index === 0 ? ['', ''] : [])])
  return [...frontMatter, '', heading, ...sections, ''].join('\n')
}
