/** The one message of the page that paints a picture. */
import {isObject} from './checks.ts'

export interface Painted {
  /** A PNG file, or `null` when the page could not paint. */
  readonly png: ArrayBuffer | null
}

/** What the page said; anything else is a picture that could not be painted. */
export function readPainted(data: unknown): Painted {
  const png: unknown = isObject(data) ? data['png'] : null
  return {png: png instanceof ArrayBuffer ? png : null}
}
