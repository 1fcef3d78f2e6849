/** A document and its findings, as every report of `check` wants them. */
import type {Finding} from '../../core/index.ts'

export interface Checked {
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
}
