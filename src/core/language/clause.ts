/** What a verb group says of whom. */
import type {Phrased} from './noun-phrases.ts'
import type {VerbGroup} from './verb-groups.ts'

export interface Subject {
  /** Its phrase, or -1 when it is left out, inherited or not told. */
  readonly subject: number
  /** `Kind` bits of whoever acts or is acted on as the grammatical subject; 0 when it cannot be told. */
  readonly who: number
  /** Whether the verb stands in a relative clause. */
  readonly relative: boolean
}

export interface Clause extends VerbGroup, Subject {
  /** `Kind` bits of the noun after "by" in a passive; 0 when there is none. */
  readonly agent: number
  /** `Kind` bits of the subject's possessor: "Ana" in "Ana's script wiped the disk". */
  readonly owner: number
}

/** A sentence as far as it has been read. */
export interface Course extends Phrased {
  /** Its first token, dates and list numbers left out. */
  readonly start: number
  readonly clauses: readonly Clause[]
}
