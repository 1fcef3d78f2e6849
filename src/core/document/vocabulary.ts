/** Words of a team's own. */

/** A team's own words, added to the lexicons. All lower case. */
export interface Vocabulary {
  readonly roles: readonly string[]
  readonly names: readonly string[]
  /** Phrases that are never a finding. */
  readonly allowed: readonly string[]
}
