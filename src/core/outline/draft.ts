/** A section while the outline is being read. */
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'

/** A section whose extent and meaning are still being found out. */
export interface Draft {
  id: SectionId
  readonly title: string
  readonly level: number
  readonly kind: 'heading' | 'label'
  readonly heading: Span
  bodyEnd: number
  end: number
  readonly parent: number | null
  readonly index: number
  /** The end of the list item that the label opens, or `null`. */
  readonly until: number | null
  holdsTasks: boolean
  holdsTimes: boolean
}
