/** The shape of a language's names for the canonical sections. */
import type {SectionId} from '../document/section-id.ts'

/** Lists are comma-separated, in lower case, without accents, apostrophes or other punctuation. */
export interface SectionName {
  /** What a new document calls it. */
  readonly title: string
  /** Names that also decide a longer title which they head ("customer impact"). */
  readonly heads: string
  /** Names that decide only as a whole title: longer titles with these words are about something else ("the network problem"). */
  readonly whole: string
}

export type CanonicalId = Exclude<SectionId, 'other'>

export interface SectionNames {
  /** Where the head of a compound stands: English has "customer impact", Spanish "impacto en los clientes". */
  readonly headStands: 'last' | 'first'
  readonly names: Readonly<Record<CanonicalId, SectionName>>
}
