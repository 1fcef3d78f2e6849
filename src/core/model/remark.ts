/** What is said of a defect, and what would mend it. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'

/** What a finding says: the defect first and in few words, since lists cut what is long; then what a facilitator would ask. */
export interface Remark {
  /** Without the mark that ends it. Words of the document come last in it, in quotation marks. */
  readonly defect: string
  readonly question: string
}

export const messageOf = ({defect, question}: Remark): string => `${defect.replace(/\.([”“])$/, '$1')}. ${question}`

/** Another place that a finding speaks of, and what it says there. Offsets count in the document. */
export interface Related extends Span {
  readonly message: string
}

/** `safe` keeps every word of the author's; `unsafe` rewords and is never part of fix-all. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  /** Offsets count in what the rule was given: the document, or the passage's text. */
  readonly edits: readonly TextEdit[]
  /** What may stand in its gap, where that is one of a few words. */
  readonly choices?: readonly string[]
}
