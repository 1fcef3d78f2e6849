/** What the engine tells about a document. */
import type {Span} from '../document/span.ts'
import type {Fix, Related} from '../model/remark.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import type {Severity} from '../profiles/severity.ts'

/** Offsets count in the document that was checked. */
export interface Finding extends Span {
  readonly rule: RuleName
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** The other places that it speaks of. */
  readonly related: readonly Related[]
  /** The family of the patterns that found it, or `null` for what is found without any. */
  readonly family: string | null
  /** The reason given in a comment that silences it, or `null` when it stands. */
  readonly suppressed: string | null
  /** Computed when asked for: most findings are read and never fixed. */
  readonly fixes: () => readonly Fix[]
}
