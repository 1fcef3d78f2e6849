/** The worst of the team's severities that the figures of an incident meet. */
import {impactOf} from './impact.ts'
import type {Amount} from './value.ts'
import type {TextEdit} from '../../document/edit.ts'
import type {Span} from '../../document/span.ts'
import {levelOf} from '../../profiles/severity-level.ts'
import type {SeverityLevel, Threshold} from '../../profiles/thresholds.ts'
import {metricsOf} from '../metrics.ts'
import {fieldEdit} from '../front-matter-field.ts'
import type {Postmortem} from '../postmortem.ts'

/** A level and the place that meets it. */
export interface Met extends Span {
  readonly level: SeverityLevel
}

/** `null` where the team has said nothing, or no figure meets anything it said. Levels count as the team lists them, the worst one first. */
export function severityMet(postmortem: Postmortem): Met | null {
  if (postmortem.severityLevels.length === 0) return null
  const figures = figuresOf(postmortem)
  for (const level of postmortem.severityLevels) {
    const figure = figures.find(one => level.from.some(threshold => reaches(one, threshold)))
    if (figure !== undefined) return {level, start: figure.start, end: figure.end}
  }
  return null
}

/** Whether a level is worse than what a document says; what the team does not list is not compared. */
export function isWorse({severityLevels}: Postmortem, level: SeverityLevel, severity: string): boolean {
  const said = severityLevels.findIndex(({name}) => isSame(name, severity))
  return said > severityLevels.indexOf(level)
}

/** The edit that has the front matter say a level; none where it would not be read as that level. */
export function levelEdits(postmortem: Postmortem, {name}: SeverityLevel): readonly TextEdit[] {
  const edit = fieldEdit(postmortem, 'severity', name)
  return postmortem.after([edit]).severity === name ? [edit] : []
}

/** "SEV-1" is "SEV1"; names of a team's own are compared by their letters. */
function isSame(name: string, severity: string): boolean {
  const [one, other] = [levelOf(name), levelOf(severity)]
  return one === null || other === null ? name.trim().toLowerCase() === severity.trim().toLowerCase() : one === other
}

type Figure = Pick<Amount, 'least' | 'unit' | 'currency'> & Span & Pick<Threshold, 'kind'>

/** What is told to be the harm, and how long it was by the timeline. */
function figuresOf(postmortem: Postmortem): readonly Figure[] {
  const lasted = metricsOf(postmortem.timeline).filter(({name}) => name === 'time-to-recover')
  return [
    ...impactOf(postmortem).filter(({standing}) => standing !== 'mention'),
    ...lasted.map(({least, to}) => ({kind: 'duration', least, unit: 's', currency: null, ...to.written}) as const),
  ]
}

const reaches = ({kind, least, unit, currency}: Figure, threshold: Threshold): boolean =>
  kind === threshold.kind && unit === threshold.unit && currency === threshold.currency && least !== null && least >= threshold.value
