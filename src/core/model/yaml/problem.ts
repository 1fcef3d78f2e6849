/** What is wrong at a place of a YAML text, said in plain words. */
import type {TextEdit} from '../../document/edit.ts'
import type {Span} from '../../document/span.ts'

export interface Problem extends Span {
  readonly message: string
  /** What would mend it, where that is sure; offsets count like the problem's own. */
  readonly mending?: Mending
}

export interface Mending {
  readonly title: string
  readonly edits: readonly TextEdit[]
}
