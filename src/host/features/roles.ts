/** Says a role where the name of a person stands, when nothing tells the role yet: the person picks one. */
import {l10n, type QuickPickItem, window} from 'vscode'
import {nameByRole, namesAt, usualRoles, type NamedPerson} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {applyTo} from '../edits.ts'
import {findingAt, locate} from '../findings.ts'
import type {Services} from '../services.ts'

/** The command takes a reference to a finding and the name that is meant, else it asks; and a role, for which it asks too. */
export function roleNaming(services: Services): Handlers<'postmortem.sayRole'> {
  const {documents, settings} = services
  return {
    async 'postmortem.sayRole'(given, name, role) {
      const reference = await findingAt(services, given)
      const located = reference && locate(documents, reference)
      if (located === undefined) return
      const {document, finding} = located
      const people = namesAt(documents.postmortemOf(document), finding)
      const person = people.find(one => one.name === name) ?? (await pickPerson(people))
      if (person === undefined) return
      const {roles} = settings.of(document).configuration.vocabulary
      const words = typeof role === 'string' ? role : await pickRole(person, [...new Set([...roles, ...usualRoles])])
      // The text may have changed while the person was choosing.
      if (words !== undefined && locate(documents, reference!) !== undefined) await applyTo(document, nameByRole(person, words))
    },
  }
}

async function pickPerson(people: readonly NamedPerson[]): Promise<NamedPerson | undefined> {
  if (people.length === 0) void window.showInformationMessage(l10n.t('Nobody is named here.'))
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
