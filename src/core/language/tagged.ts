/** A text whose words have the one class that each has in its sentence. */
import type {Token} from './token.ts'

export interface Tagged {
  readonly tokens: readonly Token[]
  /** For each token its class, a `Tag` bit. */
  readonly tags: Int32Array
}
