/** Real documents, with the words that a careful reader flagged. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Span} from '../../src/core/index.ts'

export interface LabelledDocument {
  readonly text: string
  /** What was flagged, in offsets of the text; `null` when nobody has judged it. */
  readonly flagged: readonly Span[] | null
}

interface Flag {
  readonly line: number
  readonly quote: string
  /** The column of the quote, from 1, when it stands in its line more than once. */
  readonly from?: number
}

export function* labelledDocuments(folders: readonly string[]): Generator<LabelledDocument> {
  for (const folder of folders) {
    for (const file of readdirSync(join(folder, 'docs'))
      .filter(name => name.endsWith('.md'))
      .toSorted()) {
      const text = readFileSync(join(folder, 'docs', file), 'utf8')
      const labels = join(folder, 'labels', file.replace(/\.md$/, '.json'))
      yield {text, flagged: existsSync(labels) ? spansOf(text, (JSON.parse(readFileSync(labels, 'utf8')) as {flags: Flag[]}).flags) : null}
    }
  }
}

function spansOf(text: string, flags: readonly Flag[]): readonly Span[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
  return flags.map(({line, quote, from}) => {
    const start = from === undefined ? text.indexOf(quote, starts[line - 1]) : starts[line - 1]! + from - 1
    return {start, end: start + quote.length}
  })
}
