/** A new postmortem: what the command, the command line and the snippets begin with. */
import {plainly} from '../document/plainly.ts'
import {scaled, type Profile} from './profile.ts'
import {piecesOf, type Gap, type Piece} from '../templates/piece.ts'
import {primeDirective} from '../templates/template-texts.ts'
import {usualSeverities} from './severity-names.ts'
import {sectionOf, sectionsOwed} from './template.ts'

/** What is known before the first word; each thing that is not is left to be filled in. */
export interface NewDocument {
  readonly profile: Profile
  readonly title?: string | undefined
  /** As `YYYY-MM-DD`: core reads no clock. */
  readonly date: string
  /** Decides with the profile which sections are owed. */
  readonly severity?: string | undefined
  /** When it began, as `YYYY-MM-DD HH:MM` in UTC: the first entry of the timeline. */
  readonly began?: string | undefined
  readonly services?: readonly string[]
  /** Whether it opens with what everybody agrees on before the review begins. */
  readonly hasDirective?: boolean
  /** The profiles that there are; without them, a severity changes nothing. */
  readonly among?: readonly Profile[]
}

/** A comment, so that nothing is claimed before somebody chose. */
const unchosen = '# SEV1 to SEV5'

export const severityGap: Gap = {shows: unchosen, choices: [unchosen, ...usualSeverities], late: true}

/** Front matter that names the profile, the title, and the sections that the profile owes, with what guides in writing them. */
export function newDocument({
  profile,
  title,
  date,
  severity,
  began,
  services = [],
  hasDirective = false,
  among = [],
}: NewDocument): readonly Piece[] {
  const held = scaled(profile, severity ?? null, among)
  const sections = sectionsOwed(held)
    .map(id => `\n\n${sectionOf(held, id)}`)
    .join('')
  return [
    '---\ndate: ',
    {shows: date, late: true},
    '\nseverity: ',
    severity === undefined ? severityGap : inYaml(severity),
    ...(services.length === 0 ? [] : [`\nservices: [${services.map(inYaml).join(', ')}]`]),
    `\nstatus: draft\nprofile: ${inYaml(profile.name)}\n---\n\n# `,
    ...(title === undefined ? piecesOf('{{What happened, in a few words}}') : [plainly(title) || 'Postmortem']),
    ...(hasDirective ? [`\n\n${primeDirective.trimEnd()}`] : []),
    ...piecesOf(`${began === undefined ? sections : sections.replace(firstMoment, began)}\n`),
  ]
}

/** Where the template of a timeline has its first time. */
const firstMoment = '{{YYYY-MM-DD HH:MM}}'

/** Words as they are where YAML takes them for nothing else. */
export const inYaml = (words: string): string => (plain.test(words) && !taken.test(words) ? words : JSON.stringify(words))

const plain = /^[\p{L}_](?:[\p{L}\p{N}_./ -]*[\p{L}\p{N}_])?$/u
const taken = /^(?:true|false|null|yes|no|on|off|y|n)$/i
