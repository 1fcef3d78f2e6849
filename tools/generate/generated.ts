/** What a generator makes: a file's path from the root, and what the file must hold. */
export interface Generated {
  readonly path: string
  readonly text: string
}
