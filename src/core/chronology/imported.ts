/** What was read from elsewhere, as it may stand in a document: without secrets. */
import type {Dated} from '../import/settle.ts'
import {masked} from '../import/secrets.ts'
import type {Happening} from './happening.ts'

export interface Imported {
  readonly happening: Happening
  /** What was masked in it: "GitHub token". */
  readonly secrets: readonly string[]
}

export function importedFrom({instant, message: {author, words, kind, origin}}: Dated): Imported {
  const safe = masked(words)
  const address = origin === null || origin.address === null || masked(origin.address).secrets.length > 0 ? null : origin.address
  return {
    happening: {instant, author, words: safe.words, isCode: kind === 'command', origin: origin && {words: origin.words, address}},
    secrets: safe.secrets,
  }
}
