/** What every exporter is: a way to write what was read of a document in the form of some other place. */
import type {Reading} from './reading.ts'

export interface Exporter {
  /** How the file's name ends, without the dot. */
  readonly extension: string
  /** Whether it is to be pasted somewhere; what is not is a file to hand on. */
  readonly isPasted: boolean
  /** The same reading gives the same text, which ends with a line end. */
  readonly write: (reading: Reading) => string
}
