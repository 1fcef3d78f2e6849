/** What a command says of its documents, one after the other. */

export interface Report<T> {
  readonly begin: string
  readonly each: (item: T) => string
  readonly end: () => string
}
