/** Real documents, with the words that a careful reader flagged. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Span} from '../../src/core/index.ts'

export interface LabelledDocument {
  /** Whose document it is: its repository, or the document itself where nobody knows. */
  readonly team: string
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
    const teams = teamsOf(folder)
    for (const file of readdirSync(join(folder, 'docs'))
      .filter(name => name.endsWith('.md'))
      .toSorted()) {
      const text = readFileSync(join(folder, 'docs', file), 'utf8')
      const name = basename(file, '.md')
      const labels = join(folder, 'labels', `${name}.json`)
      const team = teams[name]?.repo ?? join(folder, name)
      yield {
        team,
        text,
        flagged: existsSync(labels) ? spansOf(text, (JSON.parse(readFileSync(labels, 'utf8')) as {flags: Flag[]}).flags) : null,
      }
    }
  }
}

/** What `refs.json` in the folder, or beside it, says of each document. */
function teamsOf(folder: string): Readonly<Record<string, {readonly repo: string} | undefined>> {
  const file = [folder, dirname(folder)].map(place => join(place, 'refs.json')).find(existsSync)
  return file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, {repo: string}>)
}

function spansOf(text: string, flags: readonly Flag[]): readonly Span[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)]
  return flags.map(({line, quote, from}) => {
    const start = from === undefined ? text.indexOf(quote, starts[line - 1]) : starts[line - 1]! + from - 1
    return {start, end: start + quote.length}
  })
}
