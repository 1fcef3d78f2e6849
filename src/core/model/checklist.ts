/** What a document owes its readers and what of it is there, as a list to work through. */
import {sectionIds} from '../document/section-id.ts'
import {metricsOf, type Metric} from './metrics.ts'
import {isTold} from './owing.ts'
import type {Postmortem} from './postmortem.ts'
import {core, type Owed} from '../profiles/profile.ts'
import {titleOfSection} from '../outline/catalogue.ts'
import {isEmptySection} from '../outline/emptiness.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import type {Section} from '../outline/section.ts'

export interface ChecklistEntry {
  readonly id: CanonicalId
  /** The section's own title, or what a new one would be called. */
  readonly title: string
  readonly state: 'done' | 'empty' | 'missing'
  readonly owed: 'required' | 'recommended' | 'extra'
  /** Where it is, or `null` when it is missing. */
  readonly section: Section | null
  /** Sections that would do instead of one that is missing. */
  readonly alternatives: readonly CanonicalId[]
  /** The times of the incident, of its timeline. */
  readonly metrics: readonly Metric[]
}

/** The sections that are there and those that are owed, in canonical order; each appears once. */
export function checklistOf(postmortem: Postmortem): readonly ChecklistEntry[] {
  const entries = new Map<CanonicalId, ChecklistEntry>()
  for (const section of postmortem.sections) addPresent(section)
  const {required, recommended} = postmortem.profile
  for (const choices of required) addMissing(choices, 'required')
  for (const choices of [...core, ...recommended]) addMissing(choices, 'recommended')
  return sectionIds.flatMap(id => (id === 'other' ? [] : (entries.get(id) ?? [])))

  function addPresent(section: Section): void {
    const {id, title} = section
    if (id === 'other') return
    const state = isEmptySection(section, postmortem.document) ? 'empty' : 'done'
    const known = entries.get(id)
    if (known === undefined || (known.state === 'empty' && state === 'done')) {
      const metrics = id === 'timeline' ? metricsOf(postmortem.timeline) : []
      entries.set(id, {id, title, state, owed: owedAs(postmortem, id), section, alternatives: [], metrics})
    }
  }

  function addMissing(choices: Owed, owed: 'required' | 'recommended'): void {
    const [id, ...alternatives] = choices
    // What is there, or listed as missing already, stands for the others that would do.
    if (!choices.some(choice => entries.has(choice)) && !isTold(choices, postmortem))
      entries.set(id, {id, title: titleOfSection(id), state: 'missing', owed, section: null, alternatives, metrics: []})
  }
}

/** Which rows of a list that is shown are to be drawn again: none, some of them, or another list altogether. */
export function changedRows(before: readonly ChecklistEntry[], after: readonly ChecklistEntry[]): readonly CanonicalId[] | 'all' {
  if (before.length !== after.length || after.some(({id}, index) => id !== before[index]!.id)) return 'all'
  return after.filter((entry, index) => looksOf(entry) !== looksOf(before[index]!)).map(({id}) => id)
}

/** All of an entry that a row shows; where its section stands is no part of it. */
const looksOf = ({title, state, owed, alternatives, metrics}: ChecklistEntry): string =>
  [state, owed, title, ...alternatives, ...metrics.map(({name, seconds, least, most}) => [name, seconds, least, most].join(' '))].join('\n')

function owedAs({profile}: Postmortem, id: CanonicalId): ChecklistEntry['owed'] {
  const among = (choices: Owed): boolean => choices.includes(id)
  return profile.required.some(among) ? 'required' : [...core, ...profile.recommended].some(among) ? 'recommended' : 'extra'
}
