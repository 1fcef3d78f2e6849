/** A new postmortem: what the command and the snippets begin with. */
import type {Profile} from './profile.ts'
import {piecesOf, type Piece} from '../templates/piece.ts'
import {sectionWithPrompts, sectionsOwed} from './template.ts'

export interface NewDocument {
  readonly profile: Profile
  /** Left to be filled in when nothing is given. */
  readonly title?: string
  /** As `YYYY-MM-DD`: core reads no clock. */
  readonly date: string
}

/** A comment, so that nothing is claimed before somebody chose. */
const severities = ['# SEV1 to SEV5', 'SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']

/** Front matter that names the profile, the title, and the sections that the profile owes, with what guides in writing them. */
export function newDocument({profile, title, date}: NewDocument): readonly Piece[] {
  const sections = sectionsOwed(profile).map(id => `\n\n${sectionWithPrompts(id, 2).join('\n')}`)
  return [
    '---\ndate: ',
    {shows: date, late: true},
    '\nseverity: ',
    {shows: severities[0]!, choices: severities, late: true},
    `\nstatus: draft\nprofile: ${profile.name}\n---\n\n# `,
    ...(title === undefined ? piecesOf('{{What happened, in a few words}}') : [oneLine(title) || 'Postmortem']),
    ...piecesOf(`${sections.join('')}\n`),
  ]
}

const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim()
