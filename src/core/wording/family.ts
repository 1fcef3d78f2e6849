/** A family of patterns: rows that say one thing, with the sentences that show what they find and what they leave alone. */
import type {Conditions, Pattern} from './pattern.ts'

/** Examples are paragraphs under "What happened"; one that begins with a section's id and a colon stands in that section. */
export interface Family {
  /** What its words say of people or of the past, in one sentence. */
  readonly says: string
  readonly english?: readonly Pattern[]
  /** Patterns of words alone: the conditions ask about English grammar. */
  readonly spanish?: readonly Pattern[]
  /** Each is found by this family; together they are hit by each of its rows. */
  readonly finds: readonly string[]
  /** Near misses, of which the whole rule finds none at any sensitivity that shows this family. */
  readonly leaves: readonly string[]
}

/** The families of a rule by name. */
export type Families = Readonly<Record<string, Family>>

/** Typed identity. */
export const family = (source: Family): Family => source

export const englishOf = (families: Families): readonly Pattern[] => named(families, ({english}) => english)

export const spanishOf = (families: Families): readonly Pattern[] => named(families, ({spanish}) => spanish)

/** Each pattern tells of which family it is, and so does what it finds. */
const named = (families: Families, patternsOf: (family: Family) => readonly Pattern[] | undefined): readonly Pattern[] =>
  Object.entries(families).flatMap(([name, family]) => (patternsOf(family) ?? []).map(pattern => ({...pattern, family: name})))

/** The same patterns with conditions that each of them has as well; what a pattern says itself holds. */
export const each = (conditions: Conditions, patterns: readonly Pattern[]): readonly Pattern[] =>
  patterns.map(pattern => ({...conditions, ...pattern}))
