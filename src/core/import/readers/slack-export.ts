/** A day of a channel in a Slack export, or what Slack's API answers: the same messages in an array or under `messages`. */
import {fieldsIn, isFields, textOf, under, type Fields} from '../json.ts'
import type {Message, MessageKind, Reader} from '../message.ts'
import {slackWords} from '../slack-text.ts'
import {whenOfInstant} from '../when.ts'

export const slackExport: Reader = ({json, name, people}) => {
  if (json === null || !('value' in json)) return null
  const records = fieldsIn(under(json.value, 'messages')) ?? fieldsIn(json.value)
  if (records === null || !records.some(isSaid)) return null
  const channel = name === null ? null : (/([^/\\]+)[/\\][^/\\]+$/.exec(name)?.[1] ?? null)
  const origin = {words: channel === null ? 'Slack' : `#${channel} in Slack`, address: null}
  const seen = new Set<string>()
  const messages: Message[] = []
  for (const record of records) {
    const ts = textOf(record['ts'])
    const instant = Number(ts) * 1000
    const id = `${ts} ${whoOf(record)}`
    if (ts === null || !isDay(instant) || seen.has(id) || record['hidden'] === true || record['subtype'] === 'tombstone') continue
    const words = slackWords(record, people).trim()
    if (words === '') continue
    // A reply that was also sent to the channel stands there twice.
    seen.add(id)
    messages.push({when: whenOfInstant(instant), author: authorOf(record, people), words, kind: kindOf(record), origin, line: 1})
  }
  return {format: 'Slack export', messages, left: 0}
}

const isSaid = (record: Fields): boolean => record['type'] === 'message' && /^\d{9,11}\.\d{1,9}$/.test(textOf(record['ts']) ?? '')

const isDay = (instant: number): boolean => instant > 0 && instant < Date.UTC(2100, 0, 1)

const whoOf = (record: Fields): string => textOf(record['user']) ?? textOf(record['bot_id']) ?? textOf(record['username']) ?? ''

function authorOf(record: Fields, people: ReadonlyMap<string, string>): string | null {
  const user = textOf(record['user'])
  const profile = record['user_profile']
  return (
    (user === null ? undefined : people.get(user)) ??
    textOf(under(profile, 'real_name')) ??
    textOf(under(profile, 'display_name')) ??
    textOf(record['username']) ??
    textOf(under(record['bot_profile'], 'name')) ??
    user
  )
}

function kindOf(record: Fields): MessageKind {
  const subtype = textOf(record['subtype'])
  if (subtype !== null && /^(?:channel|group)_|^(?:bot_add|bot_remove|pinned_item|reminder_add)$/.test(subtype)) return 'note'
  if (subtype === 'bot_message' || record['bot_id'] !== undefined) return 'bot'
  const thread = textOf(record['thread_ts'])
  return thread !== null && thread !== textOf(record['ts']) ? 'reply' : 'message'
}

/** The names in `users.json` or `org_users.json`, by id; none where it is something else. */
export function peopleIn(json: unknown): ReadonlyMap<string, string> {
  const users = fieldsIn(json) ?? fieldsIn(under(json, 'members')) ?? []
  return new Map(
    users.flatMap(user => {
      const id = textOf(user['id'])
      const profile = isFields(user['profile']) ? user['profile'] : {}
      const name = [profile['real_name'], user['real_name'], profile['display_name'], user['name']].map(textOf).find(each => each !== null)
      return id === null || name == null ? [] : [[id, name] as const]
    }),
  )
}
