/** Since when an incident has been going on. */
import type {Postmortem} from '../model/postmortem.ts'
import type {Event} from './add-entry.ts'
import {instantOfEntry} from './insert-entries.ts'

const day = 86_400_000

/** Since its first entry of the last day; one without any begins now. */
export function incidentStart({timeline}: Postmortem, {instant, zone}: Event): number {
  const known = timeline.map(entry => instantOfEntry(entry, zone)).filter(each => each !== null)
  return Math.min(instant, ...known.filter(each => each > instant - day))
}
