/** Who took part in the response, as the front matter says: names and handles with their roles. */
import {plainWord} from './yaml/shape.ts'

export interface Person {
  /** As it is written: "Ana Silva" or "@ana". */
  readonly name: string
  /** "database on-call", or `null` where it is not told. */
  readonly role: string | null
}

type Fields = Readonly<Record<string, unknown>>

const commander = 'incident commander'

/**
 * The people of the fields `commander` and `responders`, or what stands there in the place of the latter. Responders are a list or a
 * single one of "Name (role)", "Name, role", "Name: role" or `{name, role}`, or a table of names with their roles, or of roles with their
 * names.
 */
export function peopleIn(fields: Fields): readonly Person[] {
  const led = entriesOf(fields['commander']).map(person => ({...person, role: person.role ?? commander}))
  const helped = listedIn(fields)
  return [...led, ...helped.filter(({name}) => !led.some(other => other.name === name))]
}

const fieldsOfPeople = ['responders', 'participants', 'attendees'] as const

/** The field that lists them; `responders` where there is none. */
export const peopleField = (fields: Fields): string =>
  fieldsOfPeople.flatMap(name => Object.keys(fields).filter(key => key.toLowerCase() === name))[0] ?? 'responders'

/** Those of that field alone. */
export const listedIn = (fields: Fields): readonly Person[] => entriesOf(fields[peopleField(fields)])

function entriesOf(value: unknown): readonly Person[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(entriesOf)
  if (typeof value === 'string') return personIn(value)
  if (typeof value !== 'object' || value === null) return []
  const {name, role} = value as Fields
  if (typeof name === 'string') return [{name: name.trim(), role: typeof role === 'string' ? roleIn(role) : null}]
  return Object.entries(value).flatMap(([key, other]) => pairOf(key, other))
}

/** "Ana: database on-call", or the other way round, "Database on-call: Ana". */
function pairOf(key: string, value: unknown): readonly Person[] {
  const values = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(one => typeof one === 'string')
  if (values.length === 0) return isName(key) ? [{name: key, role: null}] : []
  if (isName(key) && !rolesInWords.test(key)) return [{name: key, role: roleIn(values[0]!)}]
  return values.map(name => ({name: name.trim(), role: roleIn(key)}))
}

const rolesInWords =
  /\b(?:commander|lead|leader|scribe|on-?call|manager|engineer|operator|developer|owner|liaison|support|communications?|responders?|participants?|attendees?)\b/i
const isName = (text: string): boolean => /^(?:@\S+|\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*)*)$/u.test(text.trim())

function personIn(text: string): readonly Person[] {
  const found = /^\s*([^(),:]{1,80}?)\s*(?:\(([^()]{1,80})\)|(?:,|:|\s[-–—])\s+(.{1,80}?))?\s*$/.exec(text)
  if (found?.[1] === undefined) return []
  return [{name: found[1], role: roleIn(found[2] ?? found[3] ?? '')}]
}

function roleIn(text: string): string | null {
  const role = text.trim().replace(/^(?:the|our|an?)\s+/i, '')
  return plainWord(role) === '' ? null : role
}
