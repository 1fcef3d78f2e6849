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

export const darkPalette: Palette = {
  background: '#1b1f24',
  text: '#e4e8ec',
  line: '#8a95a1',
  shared: '#5cc3d6',
  cause: '#262c33',
  category: '#123f4a',
  categoryText: '#c9eef5',
  problem: '#7fd0df',
  problemText: '#07252c',
  accent: '#ff9d76',
  accentText: '#2b0f04',
}
