/** What the host tells a page that shows a picture and nothing else. The page says only that it is there, and is then told, each time anew. */

export interface ShownPicture {
  /** A document of its own. */
  readonly svg: string
  /** In pixels; below some part of it words are too small to be read. */
  readonly width: number
}
