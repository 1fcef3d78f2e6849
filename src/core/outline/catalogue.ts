/** Every name of every section in every language, ready to be looked up. */
import type {CanonicalId, SectionNames} from './section-names.ts'
import {chinese} from './names/chinese.ts'
import {english} from './names/english.ts'
import {french} from './names/french.ts'
import {german} from './names/german.ts'
import {japanese} from './names/japanese.ts'
import {korean} from './names/korean.ts'
import {portuguese} from './names/portuguese.ts'
import {spanish} from './names/spanish.ts'

/** A word that two languages share has its meaning in the one that comes first. */
export const languages: readonly SectionNames[] = [english, spanish, portuguese, french, german, chinese, japanese, korean]

/** What a new document calls a section. */
export const titleOfSection = (id: CanonicalId): string => english.names[id].title

/** Names that are the whole title, by name. */
export const wholeTitles: ReadonlyMap<string, CanonicalId> = collect(languages, ({heads, whole}) => [...listed(heads), ...listed(whole)])

/** Names that decide a longer title which ends with them. */
export const lastHeads: ReadonlyMap<string, CanonicalId> = collect(
  languages.filter(language => language.headStands === 'last'),
  ({heads}) => listed(heads),
)

/** Names that decide a longer title which starts with them; none that English has too, whose compounds read the other way. */
export const firstHeads: ReadonlyMap<string, CanonicalId> = new Map(
  [
    ...collect(
      languages.filter(language => language.headStands === 'first'),
      ({heads}) => listed(heads),
    ),
  ].filter(([name]) => !lastHeads.has(name)),
)

function listed(names: string): readonly string[] {
  return names.split(/,\s*/).filter(name => name !== '')
}

function collect(
  from: readonly SectionNames[],
  namesOf: (name: SectionNames['names'][CanonicalId]) => readonly string[],
): Map<string, CanonicalId> {
  const found = new Map<string, CanonicalId>()
  for (const {names} of from) {
    for (const [id, name] of Object.entries(names)) {
      for (const alias of namesOf(name)) if (!found.has(alias)) found.set(alias, id as CanonicalId)
    }
  }
  return found
}
