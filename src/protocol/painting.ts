/** The one message of the page that paints a picture. */
import {isObject} from './checks.ts'

export interface Painted {
  /** A PNG file, or `null` when the page could not paint. */
  readonly png: ArrayBuffer | null
  /** Whether the page was asked to put it on the clipboard, and could. */
  readonly copied: boolean
}

/** What the page said; anything else is a picture that could not be painted. */
export function readPainted(data: unknown): Painted {
  const {png, copied} = isObject(data) ? data : {}
  return {png: png instanceof ArrayBuffer ? png : null, copied: copied === true}
}
