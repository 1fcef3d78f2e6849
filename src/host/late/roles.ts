/** Says a role where the name of a person stands: the person picks one, and whether it is said here or wherever the name stands. */
import {l10n, type QuickPickItem, type TextDocument, window} from 'vscode'
import {everywhere, nameByRole, namesAt, personAt, usualRoles, type NamedPerson} from '../../core/index.ts'
import {postmortemEditor} from '../at-hand.ts'
import type {Handlers} from '../command-handlers.ts'
import {isReference, locate} from '../findings.ts'
import type {Services} from '../services.ts'
import {tell, tellNoPostmortem} from '../telling.ts'
import {applyTo} from '../writing.ts'

interface Meant {
  readonly document: TextDocument
  readonly version: number
  readonly people: readonly NamedPerson[]
}

/**
 * The command takes a reference to a finding and the name that is meant, else it is about the name at the cursor; a role, for which it
 * asks; and `true` to say it everywhere or `false` for here alone, which it asks where the name stands in several places.
 */
export function roleNaming(services: Services): Handlers<'postmortem.sayRole'> {
  const {active, documents, settings} = services
  return {
    async 'postmortem.sayRole'(given, name, role, all) {
      const meant = isReference(given) ? inFinding(given) : atCursor()
      if (typeof meant === 'string') return meant
      const {document, version, people} = meant
      const person = people.find(one => one.name === name) ?? (await pickPerson(people))
      if (person === undefined) return undefined
      const {roles} = settings.of(document).configuration.vocabulary
      const words = typeof role === 'string' ? role : await pickRole(person, [...new Set([...roles, ...usualRoles])])
      if (words === undefined || words.trim() === '') return undefined
      const every = everywhere(documents.postmortemOf(document), person)
      const chosen = typeof all === 'boolean' ? (all ? every : person) : typeof role === 'string' ? person : await pickExtent(person, every)
      if (chosen === undefined) return undefined
      // The text may have changed while the person was choosing.
      if (document.version !== version) return tell(changed())
      await applyTo(document, nameByRole(chosen, words))
      return undefined
    },
  }

  function inFinding(reference: Parameters<typeof locate>[1]): Meant | string {
    const located = locate(documents, reference)
    if (located === undefined) return tell(changed())
    const {document, finding} = located
    const people = namesAt(documents.postmortemOf(document), finding)
    return people.length === 0 ? tell(l10n.t('Nobody is named here.')) : {document, version: document.version, people}
  }

  /** The name at the cursor, whether anything was found there or not; else those in the sentence. */
  function atCursor(): Meant | string {
    const editor = postmortemEditor(services)
    if (editor === undefined) return tellNoPostmortem(active)
    const {document, selection} = editor
    const postmortem = documents.postmortemOf(document)
    const offset = document.offsetAt(selection.active)
    const person = personAt(postmortem, offset)
    const people = person === null ? namesAt(postmortem, {start: offset, end: offset}) : [person]
    return people.length === 0
      ? tell(l10n.t('No name stands at the cursor that is known from the text or from “responders” in the front matter.'))
      : {document, version: document.version, people}
  }
}

const changed = (): string => l10n.t('The document has changed meanwhile, so the name was left as it is.')

async function pickPerson(people: readonly NamedPerson[]): Promise<NamedPerson | undefined> {
  if (people.length < 2) return people[0]
  const items = people.map(person => ({label: person.name, description: person.role ?? '', person}))
  return (await window.showQuickPick(items, {title: l10n.t('Whose name?')}))?.person
}

async function pickRole({name, role}: NamedPerson, roles: readonly string[]): Promise<string | undefined> {
  const other: QuickPickItem = {label: l10n.t('Another role…')}
  const items = [...(role === null ? [] : [role]), ...roles.filter(one => one !== role)].map((label): QuickPickItem => ({label}))
  const title = l10n.t('Say a Role for “{0}”', name)
  const picked = await window.showQuickPick([...items, other], {title})
  return picked === other ? window.showInputBox({title, prompt: l10n.t('What was their part in it?')}) : picked?.label
}

async function pickExtent(here: NamedPerson, every: NamedPerson): Promise<NamedPerson | undefined> {
  if (every.places.length === here.places.length) return here
  const items = [
    {label: l10n.t('In this sentence'), person: here},
    {label: l10n.t('In all {0} places', every.places.length), person: every},
  ]
  return (await window.showQuickPick(items, {title: l10n.t('Say a Role for “{0}”', here.name), placeHolder: l10n.t('Where?')}))?.person
}
