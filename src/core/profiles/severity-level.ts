/** The scales by which teams say how bad an incident was. */

const words: Readonly<Record<string, number>> = {
  critical: 1,
  highest: 1,
  blocker: 1,
  emergency: 1,
  major: 2,
  high: 2,
  moderate: 3,
  medium: 3,
  normal: 3,
  minor: 4,
  low: 4,
  trivial: 5,
  lowest: 5,
  cosmetic: 5,
  'near miss': 5,
}

/** 1 (worst) to 5 for "SEV2", "sev-2", "S2", "P2", "2" and the usual words; `null` for a team's own scale. P0 and SEV0 are as bad as 1. */
export function levelOf(severity: string): number | null {
  const said = severity.trim().toLowerCase()
  if (Object.hasOwn(words, said)) return words[said]!
  const digit = /^(?:sev(?:erity)?|s|p|prio(?:rity)?|level|l)?[ _-]?([0-5])$/.exec(said)?.[1]
  return digit === undefined ? null : Math.max(1, Number(digit))
}
