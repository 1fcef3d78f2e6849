/** What a rule is: typed metadata, and deciding, saying and fixing as separate functions. */
import type {Document} from '../document/document.ts'
import type {Passage} from '../document/passage.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import type {Fix, Related, Remark} from '../model/remark.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Vocabulary} from '../document/vocabulary.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import type {Sensitivity} from '../profiles/sensitivity.ts'
import type {RuleSetting} from '../profiles/severity.ts'
import type {PlacedSuppression} from './silencing.ts'

export type Category = 'structure' | 'language' | 'facts' | 'causes' | 'follow-up' | 'timeline'

export interface RuleMeta {
  /** The defect as a noun phrase that reads after "allow". */
  readonly name: RuleName
  /** Stable and never reused. */
  readonly code: `PM${string}`
  /** One line, for the index of rules. */
  readonly summary: string
  readonly category: Category
  /** `off` rules run only when a configuration turns them on. */
  readonly severity: RuleSetting
  readonly fixable: 'safe' | 'unsafe' | 'none'
  readonly since: string
  /** Rules, by name, whose findings on the same words say more: where there is one, this rule is silent. */
  readonly yieldsTo?: readonly RuleName[]
}

/** What a passage rule may know beside the passage: never the rest of the document. */
export interface PassageContext {
  /** The innermost section that has a canonical meaning, else `other`; `null` before the first section. */
  readonly section: SectionId | null
  /** All enclosing canonical sections, outermost first. */
  readonly trail: readonly SectionId[]
  /** Team words from the configuration. */
  readonly vocabulary: Vocabulary
  /** How sure a finding of language has to be. */
  readonly sensitivity: Sensitivity
}

/** A rule over one passage; matches and fixes count in the passage's text. Checked again only when the passage or its section changes. */
export interface PassageRule<M extends Span = Span> extends RuleMeta {
  readonly scope: 'passage'
  decide(passage: Passage, context: PassageContext): Iterable<M>
  say(match: M, passage: Passage): Remark
  /** The name of the patterns by which it was found, where a rule has several kinds of them. */
  familyOf?(match: M): string | null
  fix?(match: M, passage: Passage, context: PassageContext): readonly Fix[]
}

/** What others know of a document, since core looks at no files and no clock. */
export interface Surroundings {
  /** Paths from the document's folder at which files were looked for in vain. */
  readonly missing: ReadonlySet<string>
  /** The day in ISO form that it is where the person is; `null` where nobody tells. */
  readonly today: string | null
}

/** A rule over the outline of a document; matches and fixes count in the document. Runs on every change, so it must be cheap. */
export interface DocumentRule<M extends Span = Span> extends RuleMeta {
  readonly scope: 'document'
  /** What its matches say is not there, as a noun. Matches of several such rules on one span are told together, by the first of them. */
  readonly lacks?: string
  decide(postmortem: Postmortem, surroundings: Surroundings): Iterable<M>
  /** `lacking` are the nouns of all the rules that a match speaks for. */
  say(match: M, postmortem: Postmortem, lacking: readonly string[]): Remark
  /** The other places that it speaks of. */
  relate?(match: M, postmortem: Postmortem): readonly Related[]
  fix?(match: M, postmortem: Postmortem, lacking: readonly string[]): readonly Fix[]
}

/** A rule over what silences others, once it is known what of it does. Matches and fixes count in the document. */
export interface SuppressionRule<M extends Span = Span> extends RuleMeta {
  readonly scope: 'suppressions'
  decide(all: readonly PlacedSuppression[], unused: readonly PlacedSuppression[]): Iterable<M>
  say(match: M): Remark
  fix?(match: M, document: Document): readonly Fix[]
}

export type Rule = PassageRule | DocumentRule | SuppressionRule

/** Typed identities: the match type of a rule is inferred from its `decide`. */
export const definePassageRule = <M extends Span>(rule: Omit<PassageRule<M>, 'scope'>): PassageRule<M> => ({...rule, scope: 'passage'})
export const defineDocumentRule = <M extends Span>(rule: Omit<DocumentRule<M>, 'scope'>): DocumentRule<M> => ({...rule, scope: 'document'})
export const defineSuppressionRule = <M extends Span>(rule: Omit<SuppressionRule<M>, 'scope'>): SuppressionRule<M> => ({
  ...rule,
  scope: 'suppressions',
})
