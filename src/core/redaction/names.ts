/** People: all that is said of one of them, by name, handle and address, belongs together. */
import {formOfText, wordsIn, type Form} from './form.ts'
import type {Known} from './identifier.ts'
import {mentionsIn, type Mention} from './mentions.ts'
import {formOfInitials, formOfPart, formsOfHandle, formsOfName, partsOfName} from './name-forms.ts'
import {isDoubtful} from './person-words.ts'
import type {Reading} from './reading.ts'

interface Person {
  readonly value: string
  readonly forms: Form[]
}

export function namesIn(reading: Reading): readonly Known[] {
  const mentions = mentionsIn(reading)
  const people: Person[] = []
  /** Whose a word of a full name is. */
  const parts = new Map<string, {readonly text: string; readonly owners: Set<Person>}>()
  const whole = new Map<string, Person>()

  for (const {text} of mentions.filter(isFullName).toSorted((a, b) => b.text.length - a.text.length)) {
    const key = keyOf(text)
    if (whole.has(key)) continue
    const person = added(text, formsOfName(text))
    for (const other of [key, ...otherKeys(text)]) if (!whole.has(other)) whole.set(other, person)
    for (const part of partsOfName(text)) {
      const word = keyOf(part)
      const known = parts.get(word) ?? {text: part, owners: new Set<Person>()}
      known.owners.add(person)
      parts.set(word, known)
    }
  }
  // The same word of several names says none of them: it is somebody else.
  const byPart = new Map<string, Person>()
  for (const [word, {text, owners}] of parts) {
    const [first] = owners
    const form = formOfPart(text)
    if (owners.size === 1) first!.forms.push(form)
    byPart.set(word, owners.size === 1 ? first! : added(text, [form]))
  }
  for (const mention of mentions.filter(one => !isFullName(one))) {
    const key = keyOf(mention.text)
    const person = whole.get(key) ?? byPart.get(key)
    const forms = formsOf(mention)
    if (person === undefined) whole.set(key, added(mention.text, forms))
    else person.forms.push(...forms)
  }
  return people.map(({value, forms}) => ({class: 'names', value, forms: distinct(forms)}))

  function added(value: string, forms: readonly Form[]): Person {
    const person = {value, forms: [...forms]}
    people.push(person)
    return person
  }
}

const isFullName = ({kind, text}: Mention): boolean => kind === 'name' && /[\s_]/.test(text)

/** The letters of a name or handle, and of what stands before the host of an address. */
const keyOf = (text: string): string => wordsIn(text.replace(/^@/, '').replace(/@.*$/, '')).join('')

/** What handles are made of: “asilva”, “silvaa”, “anas”. */
function otherKeys(name: string): readonly string[] {
  const words = partsOfName(name).map(keyOf)
  const [given, family] = [words[0], words.at(-1)]
  return given === undefined || family === undefined
    ? []
    : [given.charAt(0) + family, given + family.charAt(0), family + given, given + family]
}

function formsOf({kind, text}: Mention): readonly Form[] {
  if (kind === 'name') return [formOfPart(text)]
  if (kind === 'initials') return [formOfInitials(text)]
  if (kind === 'handle') return formsOfHandle(text)
  const form = formOfText(text)
  const user = text.replace(/@.*$/s, '').replace(/\+.*$/s, '')
  const isTelling = !mailboxes.test(user) && !(wordsIn(user).length === 1 && isDoubtful(user))
  return [...(form === null ? [] : [form]), ...(isTelling ? formsOfHandle(user) : [])]
}

/** The addresses of several people, whose names are words. */
const mailboxes =
  /^(?:support|help|info|contact|security|abuse|admin|ops|sre|devops|on-?call|alerts?|no-?reply|postmaster|webmaster|hello|sales|billing|team|press|legal|privacy|status|incidents?|notifications?|feedback|jobs|hr|it|service|root|user|test|name|email|me|you)\b/i

const distinct = (forms: readonly Form[]): readonly Form[] => [
  ...new Map(forms.map(form => [`${form.head}${form.pattern.source} ${form.accepts.toString()}`, form])).values(),
]
