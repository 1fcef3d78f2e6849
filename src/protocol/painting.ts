/** The one message of the page that paints a picture. */

export interface Painted {
  /** A PNG file, or `null` when the page could not paint. */
  readonly png: ArrayBuffer | null
}
