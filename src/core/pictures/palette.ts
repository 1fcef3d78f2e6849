/** The colors of a picture. */

/** Each value is any CSS color, a variable such as `var(--vscode-editor-background)` included. */
export interface Palette {
  /** Behind everything; `none` leaves it transparent. */
  readonly background: string
  /** Words, on the background and in the frames of causes. */
  readonly text: string
  /** Lines and frames. */
  readonly line: string
  /** Lines to a cause that another effect has already. */
  readonly shared: string
  readonly cause: string
  readonly category: string
  readonly categoryText: string
  readonly problem: string
  readonly problemText: string
  /** The frame and the signs of marked causes, and the words in those signs. */
  readonly accent: string
  readonly accentText: string
}

export const lightPalette: Palette = {
  background: '#ffffff',
  text: '#1f2328',
  line: '#6b7683',
  shared: '#0f7f97',
  cause: '#f6f8fa',
  category: '#ddf0f3',
  categoryText: '#0b4654',
  problem: '#0f5a6b',
  problemText: '#ffffff',
  accent: '#b3401f',
  accentText: '#ffffff',
}
