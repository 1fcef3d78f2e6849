/** A document and those of its findings that are to be shown, as every report of `check` wants them. */
import type {Finding} from '../../core/index.ts'

export interface Checked {
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
}
