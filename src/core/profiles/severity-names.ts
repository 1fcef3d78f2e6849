/** By which names a team's documents may say how bad an incident was. */
import type {Conventions} from './conventions.ts'
import {levelOf} from './severity-level.ts'

export const usualSeverities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']

/** Those of the team, the worst one first, else the usual ones. */
export function severityNames({severityLevels, profiles}: Pick<Conventions, 'severityLevels' | 'profiles'>): readonly string[] {
  const named = severityLevels.length > 0 ? severityLevels.map(({name}) => name) : usualSeverities
  const scaledBy = profiles.flatMap(({severities}) => Object.keys(severities)).filter(name => levelOf(name) === null)
  return [...new Set([...named, ...scaledBy])]
}

/** A severity as the team writes it; what is on a usual scale stays as it was said, and `null` is anything else. */
export function severityNamed(said: string, names: readonly string[]): string | null {
  const words = said.trim()
  const named = names.find(name => name.toLowerCase() === words.toLowerCase())
  return named ?? (levelOf(words) === null ? null : words)
}
