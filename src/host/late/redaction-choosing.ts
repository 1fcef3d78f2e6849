/** What of a document can be hidden, as a list that shows what was found where. */
import {l10n, type QuickPickItem} from 'vscode'
import {countReplaced, identifierClasses, type Identifier, type IdentifierClass} from '../../core/index.ts'
import {pickSeveral} from '../pick-several.ts'

interface Choosing {
  readonly title: string
  readonly placeHolder: string
  /** Whether all that were found have a tick at first, or none. */
  readonly hidesAll: boolean
}

/** `undefined` when the person leaves it at that. */
export async function pickClasses(
  found: readonly Identifier[],
  {title, placeHolder, hidesAll}: Choosing,
): Promise<ReadonlySet<IdentifierClass> | undefined> {
  const items = identifierClasses.flatMap(name =>
    itemOf(
      name,
      found.filter(identifier => identifier.class === name),
      hidesAll,
    ),
  )
  const picked = await pickSeveral(items, {title, placeHolder})
  return picked && new Set(picked.map(({name}) => name))
}

/** Those that a command was given by name; `undefined` where it was given no list. */
export function classesIn(given: unknown): ReadonlySet<IdentifierClass> | undefined {
  return Array.isArray(given) ? new Set(identifierClasses.filter(name => given.includes(name))) : undefined
}

/** Why nothing was made of the document. */
export const leftToHide = (left: readonly Identifier[]): string =>
  l10n.t('Not everything could be hidden, so no copy was made: {0}', left.map(({value}) => value).join(', '))

type Item = QuickPickItem & {readonly name: IdentifierClass}

function itemOf(name: IdentifierClass, found: readonly Identifier[], picked: boolean): readonly Item[] {
  if (found.length === 0) return []
  const places = countReplaced(found)
  const examples = found.slice(0, mostExamples).map(({value}) => value)
  return [
    {
      name,
      label: labels()[name],
      description: places === 1 ? l10n.t('{0} in one place', found.length) : l10n.t('{0} in {1} places', found.length, places),
      detail: found.length > mostExamples ? `${examples.join(' · ')} …` : examples.join(' · '),
      picked,
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
