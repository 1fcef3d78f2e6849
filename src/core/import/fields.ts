/** Which fields of a record tell its time, who it is from and what it says, by their usual names. */

const times = [
  'timestamp',
  '@timestamp',
  'datetime',
  'date time',
  'time',
  'ts',
  '_time',
  'created',
  'created at',
  'when',
  'event time',
  'start time',
  'started at',
  'start',
  'occurred at',
  'logged at',
  'at',
  'date',
  '__realtime timestamp',
  'eventtime',
  'asctime',
] as const
const authors = [
  'author',
  'user',
  'who',
  'username',
  'user name',
  'name',
  'sender',
  'from',
  'actor',
  'by',
  'person',
  'owner',
  'reporter',
  'assignee',
  'logger',
  'service',
  'app',
  'syslog identifier',
  'source',
  'component',
  'host',
  'hostname',
] as const
const tellings = [
  'message',
  'msg',
  'text',
  'event',
  'description',
  'what',
  'what happened',
  'summary',
  'content',
  'body',
  'details',
  'detail',
  'log',
  'title',
  'note',
  'notes',
  'comment',
  'action',
  'subject',
  'line',
] as const
const days = ['date', 'day'] as const
const zones = ['zone', 'time zone', 'timezone', 'tz'] as const

export interface Roles {
  readonly time: string | null
  /** Where day and time have a field each. */
  readonly day: string | null
  readonly zone: string | null
  readonly author: string | null
  readonly words: string | null
}

/** The names as they are written; the first of the usual ones that is there counts. */
export function rolesOf(names: readonly string[]): Roles {
  const plain = new Map(names.toReversed().map(name => [plainName(name), name]))
  const first = (usual: readonly string[]): string | null => plain.get(usual.find(name => plain.has(name)) ?? '') ?? null
  const time = first(times)
  const day = first(days)
  return {time, day: day === time ? null : day, zone: first(zones), author: first(authors), words: first(tellings)}
}

/** "createdAt", "Created_At" and "created at" are one name; a zone in parentheses is no part of it. */
const plainName = (name: string): string =>
  name
    .slice(0, 60)
    .replace(/\([^()]*\)/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-\s]+|(?<=[^_])_(?=[^_])/g, ' ')
    .trim()
    .toLowerCase()
