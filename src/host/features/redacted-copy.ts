/** A copy of a postmortem for readers outside, without names, machines, tickets and money, shown beside the document before anybody saves it. */
import {commands, l10n, type QuickPickItem, workspace} from 'vscode'
import {findIdentifiers, identifierClasses, redact, type Identifier, type IdentifierClass} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {pickSeveral} from '../pick-several.ts'
import type {Services} from '../services.ts'
import {tell, tellNoPostmortem} from '../telling.ts'

/** The command takes the classes to hide, and asks for them where it was given none. The document itself stays as it is. */
export function redactedCopy({active, documents}: Services): Handlers<'postmortem.redact'> {
  return {
    async 'postmortem.redact'(given) {
      const document = active.postmortem
      if (document === undefined) return tellNoPostmortem(active)
      const found = findIdentifiers(documents.postmortemOf(document))
      if (found.length === 0)
        return tell(l10n.t('Nothing to hide was found: no names, hosts, addresses, tickets, amounts or links of your own.'))
      const classes = classesIn(given) ?? (await pickClasses(found))
      if (classes === undefined || classes.size === 0) return undefined
      const {text, left} = redact(documents.postmortemOf(document), classes)
      const values = left.map(({value}) => value).join(', ')
      if (left.length > 0) return tell(l10n.t('Not everything could be hidden, so no copy was made: {0}', values))
      const copy = await workspace.openTextDocument({language: document.languageId, content: text})
      const title = l10n.t('Document ↔ Redacted Copy')
      await commands.executeCommand('vscode.diff', document.uri, copy.uri, title, {preview: false})
      return copy.uri
    },
  }
}

function classesIn(given: unknown): ReadonlySet<IdentifierClass> | undefined {
  return Array.isArray(given) ? new Set(identifierClasses.filter(name => given.includes(name))) : undefined
}

/** All that were found have a tick at first. */
async function pickClasses(found: readonly Identifier[]): Promise<ReadonlySet<IdentifierClass> | undefined> {
  const picked = await pickSeveral(
    identifierClasses.flatMap(name =>
      itemOf(
        name,
        found.filter(identifier => identifier.class === name),
      ),
    ),
    {title: l10n.t('Make Redacted Copy'), placeHolder: l10n.t('What is to be hidden? The copy is shown beside the document first.')},
  )
  return picked && new Set(picked.map(({name}) => name))
}

type Item = QuickPickItem & {readonly name: IdentifierClass}

function itemOf(name: IdentifierClass, found: readonly Identifier[]): readonly Item[] {
  if (found.length === 0) return []
  const places = found.reduce((count, identifier) => count + identifier.places.length, 0)
  const examples = found.slice(0, mostExamples).map(({value}) => value)
  return [
    {
      name,
      label: labels()[name],
      description: l10n.t('{0} in {1} places', found.length, places),
      detail: found.length > mostExamples ? `${examples.join(' · ')} …` : examples.join(' · '),
      picked: true,
    },
  ]
}

const mostExamples = 5

const labels = (): Readonly<Record<IdentifierClass, string>> => ({
  names: l10n.t('People'),
  hosts: l10n.t('Hosts'),
  addresses: l10n.t('Network addresses'),
  tickets: l10n.t('Tickets'),
  money: l10n.t('Amounts of money'),
  links: l10n.t('Internal links'),
})
