/** Takes what people read out of the manifest: a key stands there instead, and the words go to `package.nls.json`. */

type Words = Readonly<Record<string, string>>

export interface Apart {
  readonly manifest: Readonly<Record<string, unknown>>
  readonly words: Words
}

/** Properties that people read; `markdown` is the file of a page, of which there is one a language. */
const read = new Set([
  'title',
  'label',
  'name',
  'contents',
  'description',
  'markdownDescription',
  'altText',
  'markdown',
  'enumDescriptions',
  'markdownEnumDescriptions',
])

/** The name of the extension is the same in every language. */
const ownName = 'Postmortem'

const key = /^%(.+)%$/

/** `known` are the words that were taken out before: of those that are written by hand, the manifest has nothing but the key. */
export function wordsApart(manifest: Readonly<Record<string, unknown>>, known: Words): Apart {
  const words: Record<string, string> = {}
  const apart = (value: unknown, path: readonly string[], isRead: boolean): unknown => {
    if (typeof value === 'string') return isRead && value !== ownName ? `%${taken(value, path)}%` : value
    if (Array.isArray(value)) return value.map((item: unknown, index) => apart(item, [...path, idOf(item) ?? String(index)], isRead))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, apart(inner, [...path, name], read.has(name))]))
  }
  const taken = (text: string, path: readonly string[]): string => {
    const name = key.exec(text)?.[1] ?? path.join('.')
    const english = key.test(text) ? known[name] : text
    if (english === undefined) throw new Error(`package.nls.json has no words for “${name}”.`)
    words[name] = english
    return name
  }
  // Every property stays where it is.
  const inPlace = Object.entries(manifest).map(([name, value]): [string, unknown] => {
    if (name === 'description') return [name, apart(value, [name], true)]
    return [name, name === 'contributes' ? apart(value, [], false) : value]
  })
  return {manifest: Object.fromEntries(inPlace), words}
}

/** What tells an item of a list apart from the others. */
const idOf = (item: unknown): string | undefined =>
  Object.entries(typeof item === 'object' && item !== null ? item : {})
    .filter((entry): entry is [string, string] => ['command', 'id', 'view'].includes(entry[0]) && typeof entry[1] === 'string')
    .map(([, id]) => id)[0]
