/** The markup that Jira and Confluence share, with all escaped that would be a macro, a mention, a picture or a mark. */
import {isWhole} from './address.ts'
import {around, markupOf, type Dialect} from './markup.ts'
import type {Reading} from './reading.ts'

/** A sign that has no width, and keeps what it stands in from being a macro. */
const joiner = '\u2060'

/** Signs for faces and hands, which are letters within brackets. */
const face = /\((?=(?:[ynix/!+?*-]|on|off|\*[rgby])\))|:(?=[()PD])|;(?=\))/g

const words = (text: string): string =>
  text
    .replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
    .replaceAll('\\', '&#92;')
    .replace(face, String.raw`\$&`)
    .replace(/[{}[\]|]|!(?=\S)|\?(?=\?)|(?<![\p{L}\p{N}])[*_^+~-](?=\S)/gu, String.raw`\$&`)

/** What means something at the start of a line only. */
const atLineStart = (inner: string): string =>
  inner.replace(/^(\s*)(h[1-6]|bq)\./, String.raw`$1$2\.`).replace(/^(\s*)(?=#+\s|[*-]+\s|-{4,})/, String.raw`$1\ `.trimEnd())

const inAddress = (address: string): string =>
  address.replace(/[[\]{}|\\^!*\s]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const dialect: Dialect = {
  words,
  strong: inner => around('*', inner),
  emphasis: inner => around('_', inner),
  deleted: inner => around('-', inner),
  code: text => (text.trim() === '' ? '' : `{{${words(text)}}}`),
  link: (inner, address) => (isWhole(address) ? `[${inner}|${inAddress(address)}]` : inner),
  lineBreak: String.raw`\\ `,
  paragraph: atLineStart,
  heading: (depth, inner) => `h${depth}. ${inner}`,
  item: (levels, inner) => `${levels.map(({ordered}) => (ordered ? '#' : '*')).join('')} ${inner}`,
  quote: inner => `{quote}\n${inner}\n{quote}`,
  fence: text => `{noformat}\n${text.replace(/\{(?=noformat)/gi, `{${joiner}`)}\n{noformat}`,
  table: ([head = [], ...rows]) => [`||${head.map(filled).join('||')}||`, ...rows.map(row => `|${row.map(filled).join('|')}|`)].join('\n'),
  rule: '----',
}

/** A cell without anything in it would join its bars to those of a head. */
const filled = (cell: string): string => (cell.trim() === '' ? ' ' : cell)

/** The whole document; `opening` is what the place puts before it. */
export function wikiOf({title, facts, blocks}: Reading, opening: string): string {
  const known = facts.map(({name, value}) => `||${words(name)}|${words(value)}|`).join('\n')
  const nodes = blocks.map(({node}) => node)
  return `${[`h1. ${words(title)}`, known, opening, markupOf(nodes, dialect)].filter(part => part !== '').join('\n\n')}\n`
}
