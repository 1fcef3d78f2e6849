/** What `--redact` makes of a document before it goes anywhere. */
import {
  identifierClasses,
  openDocument,
  readPostmortem,
  redact,
  remains,
  type Configuration,
  type Identifier,
  type IdentifierClass,
  type Postmortem,
} from '../core/index.ts'
import {UsageError} from './usage-error.ts'

/** “names,hosts” or “all”; none where the option is not given. */
export function classesIn(list: string | null): ReadonlySet<IdentifierClass> {
  if (list === null) return new Set()
  if (list === 'all') return new Set(identifierClasses)
  const chosen = list.split(',').map(name => identifierClasses.find(one => one === name.trim()))
  if (!chosen.every(one => one !== undefined))
    throw new UsageError(`--redact takes all, or some of ${identifierClasses.join(', ')} with commas between.`)
  return new Set(chosen)
}

export interface Redaction {
  readonly postmortem: Postmortem
  /** “12 names, 3 hosts hidden”. */
  readonly remark: string
  /** What of it can still be read in what was made of the document, in words for the person; `null` where nothing can. */
  readonly problemIn: (text: string) => string | null
}

/** The document goes on under no name, since that of its file may tell as much. */
export function redacted(postmortem: Postmortem, classes: ReadonlySet<IdentifierClass>, conventions: Configuration): Redaction {
  const {text, hidden} = redact(postmortem, classes)
  const counts = [...classes]
    .map(name => counted(name, hidden.filter(identifier => identifier.class === name).length))
    .filter(words => words !== '')
  return {
    postmortem: readPostmortem(openDocument(text), conventions),
    remark:
      counts.length === 0
        ? 'Nothing to hide was found.'
        : `${counts.join(', ')} hidden. Read it before it goes out: what nobody says to be a name may be left.`,
    problemIn: text => problemOf(remains(text, hidden)),
  }
}

const counted = (name: IdentifierClass, count: number): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one[name] : several(one[name])}`

const several = (word: string): string => (word.endsWith('s') ? `${word}es` : `${word}s`)

const one: Readonly<Record<IdentifierClass, string>> = {
  names: 'name',
  hosts: 'host',
  addresses: 'address',
  tickets: 'ticket',
  money: 'amount',
  links: 'link',
}
function problemOf(left: readonly Identifier[]): string | null {
  if (left.length === 0) return null
  return `Not everything could be hidden, so nothing was written: ${left.map(({value}) => value).join(', ')}.`
}
