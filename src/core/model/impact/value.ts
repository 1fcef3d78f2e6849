/** What an incident cost, in one figure: how many, how much or how long, as the document says it. */
import type {Span} from '../../document/span.ts'
import type {ImpactKind} from '../../profiles/impact-kind.ts'

/** A figure with what limits it. A duration is in seconds. */
export interface Amount {
  /** The figure that stands there; `null` of a range. */
  readonly value: number | null
  /** What it is at least and at most; `null` where that is left open. */
  readonly least: number | null
  readonly most: number | null
  /** Whether it is said to be about so much. */
  readonly approximate: boolean
  /** `%`, `s` of a duration, another unit as it is written, or `null`. */
  readonly unit: string | null
  /** As a code (`EUR`) where the sign means one currency, else the sign. */
  readonly currency: string | null
}

export interface ImpactValue extends Amount, Span {
  readonly kind: ImpactKind
  /** What is counted, in the words of the document: "enterprise customers", "Orders lost". */
  readonly what: string
  /** What it was before the incident, where that is told with it. */
  readonly before: number | null
  /** The words that it was read from. */
  readonly words: string
  readonly place: 'front-matter' | 'opening' | 'summary' | 'impact'
  /** Whether a label or a field names it, a sentence says that so much was the harm, it is a part of it, or its sentence tells of none. */
  readonly standing: 'label' | 'whole' | 'part' | 'mention'
}
