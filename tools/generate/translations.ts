/** The German of all that people read, from one file that is written by hand, for VS Code in the two forms that it asks for. */
import {existsSync, readFileSync} from 'node:fs'
import {speak} from '../../src/core/index.ts'
import {wordsOfView} from '../../src/host/words-of-view.ts'
import type {Generated} from './generated.ts'
import {sentencesIn} from './sentences.ts'

type Words = Readonly<Record<string, string>>

/** What is written by hand: German by English, by where the English stands. */
export const germanFile = 'translations/german.json'

/** A text that is new in the sources stands here with nothing beside it, until somebody writes it. */
export type German = Readonly<Record<'manifest' | 'host' | 'views' | 'core' | 'guidance' | 'reasons', Words>>

/** `manifestNow` tells the words of the manifest by key, as core speaks now: those that are made of core's are German once core is. */
export function translations(root: URL, manifestNow: () => Words): readonly Generated[] {
  const file = new URL(germanFile, root)
  const known = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Partial<German>
  // What moves from one place to another keeps its translation.
  const anywhere = Object.assign({}, ...Object.values(known)) as Words
  const translated = (place: keyof German, english: readonly string[]): Words =>
    Object.fromEntries([...new Set(english)].map(text => [text, known[place]?.[text] ?? anywhere[text] ?? '']))
  const sentences = sentencesIn(root)
  const core = translated('core', sentences.core)
  const manifest = Object.entries(manifestNow())
  speak(core)
  const composed = Object.entries(manifestNow()).filter(([, words], index) => words !== manifest[index]![1])
  const made = new Map(composed)
  const german: German = {
    manifest: translated(
      'manifest',
      manifest.filter(([key]) => !made.has(key)).map(([, english]) => english),
    ),
    host: translated('host', sentences.host),
    views: translated('views', sentences.views),
    core,
    guidance: translated('guidance', sentences.guidance),
    reasons: translated('reasons', sentences.reasons),
  }
  const keyed = manifest.map(([key, english]) => [key, made.get(key) ?? german.manifest[english]!] as const)
  // A page gets the words of its view and no others, as the one text that it reads them from.
  const pages = Object.fromEntries(
    [...sentences.pages].map(([name, english]) => {
      const words = english.map(text => [text, german.views[text] ?? ''] as const)
      return [wordsOfView(name), JSON.stringify(written(words))]
    }),
  )
  const bundle = Object.entries({...german.host, ...german.core, ...german.guidance, ...german.reasons, ...pages})
  return [
    {path: germanFile, text: json(german)},
    {path: 'package.nls.de.json', text: json(written(keyed))},
    {path: 'l10n/bundle.l10n.de.json', text: json(written(bundle))},
  ]
}

const written = (entries: readonly (readonly [string, string])[]): Words =>
  Object.fromEntries(entries.filter(([, german]) => german !== ''))

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
