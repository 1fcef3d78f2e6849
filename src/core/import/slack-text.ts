/** What a message in a Slack export says, as a reader of Slack sees it: names for ids, words for links, no markup. */
import {fieldsIn, isFields, textOf, under, type Fields} from './json.ts'

type People = ReadonlyMap<string, string>

/** The text; of a bot that has none, what its blocks or attachments say. */
export function slackWords(message: Fields, people: People): string {
  const text = plainText(textOf(message['text']) ?? '', people)
  if (text.trim() !== '') return [text, ...files(message)].join('\n')
  const blocks = fieldsIn(message['blocks'])?.map(block => blockWords(block, people)) ?? []
  const attachments = fieldsIn(message['attachments'])?.map(attachment => attachmentWords(attachment, people)) ?? []
  const said = blocks.some(words => words !== '') ? blocks : attachments
  return [...said, ...files(message)].filter(words => words !== '').join('\n')
}

const mark =
  /<(?:@([A-Z0-9]+)|#([A-Z0-9]+)|!date\^[^|<>]{0,200}|!subteam\^([A-Z0-9]+)|!([a-z]+)|([^<>|@#!][^<>|]{0,4000}))(?:\|([^<>]{0,4000}))?>/g

function plainText(text: string, people: People): string {
  return text
    .replace(mark, (found, user, channel, team, everyone, address, label: string | undefined) => {
      if (typeof user === 'string') return `@${people.get(user) ?? label ?? user}`
      if (typeof channel === 'string') return `#${label || channel}`
      if (typeof team === 'string') return label ?? `@${team}`
      if (typeof everyone === 'string') return `@${everyone}`
      if (typeof address !== 'string') return label ?? found
      const plain = address.replace(/^(?:mailto|tel):/, '')
      return label === undefined || label === plain || address.endsWith(`//${label}`) ? plain : `${label} (${plain})`
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** A block of Block Kit: its own text, its fields, and the elements in it. */
function blockWords(block: Fields, people: People): string {
  if (block['type'] === 'rich_text') return (fieldsIn(block['elements']) ?? []).map(element => richWords(element, people)).join('\n')
  const own = [block['text'], ...(fieldsIn(block['fields']) ?? []), ...(fieldsIn(block['elements']) ?? [])]
  return own
    .flatMap(each => textOf(under(each, 'text')) ?? [])
    .map(words => plainText(words, people))
    .join('\n')
}

/** How deep lists and quotes may stand in each other. */
const deepest = 12

function richWords(element: Fields, people: People, depth = 0): string {
  const parts = fieldsIn(element['elements'])
  if (parts !== null && depth < deepest)
    return parts.map(part => richWords(part, people, depth + 1)).join(element['type'] === 'rich_text_list' ? '\n' : '')
  const id = (name: string): string => textOf(element[name]) ?? ''
  switch (element['type']) {
    case 'user':
      return `@${people.get(id('user_id')) ?? id('user_id')}`
    case 'channel':
      return `#${id('channel_id')}`
    case 'usergroup':
      return `@${id('usergroup_id')}`
    case 'broadcast':
      return `@${id('range')}`
    case 'emoji':
      return `:${id('name')}:`
    case 'link':
      return textOf(element['text']) === null ? id('url') : `${id('text')} (${id('url')})`
    default:
      return id('text')
  }
}

function attachmentWords(attachment: Fields, people: People): string {
  const blocks =
    fieldsIn(attachment['blocks'])
      ?.map(block => blockWords(block, people))
      .filter(words => words !== '') ?? []
  const own = ['pretext', 'title', 'text'].flatMap(name => textOf(attachment[name]) ?? [])
  const fields =
    fieldsIn(attachment['fields'])?.map(({title, value}) => [textOf(title), textOf(value)].filter(each => each !== null).join(': ')) ?? []
  const said = [...own, ...fields]
  if (said.length > 0) return said.map(words => plainText(words, people)).join('\n')
  return blocks.length > 0 ? blocks.join('\n') : plainText(textOf(attachment['fallback']) ?? '', people)
}

/** Files have names, and nothing of what is in them. */
function files(message: Fields): readonly string[] {
  const all = fieldsIn(message['files']) ?? (isFields(message['file']) ? [message['file']] : [])
  return all.flatMap(file => textOf(file['title']) ?? textOf(file['name']) ?? [])
}
