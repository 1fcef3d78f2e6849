/** Slack's mrkdwn, as webhooks, apps and workflows take it: nothing in it calls anybody. */
import {isWhole} from './address.ts'
import type {Exporter} from './exporter.ts'
import {around, markupOf, type Dialect} from './markup.ts'
import {plainText} from './plain-text.ts'

/** A sign that has no width, and keeps the one after it from being a mark. */
const joiner = '\u2060'

/** What opens a mention, a link or an entity. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Slack has no way to write a backtick within code. */
const withoutBackticks = (text: string): string => text.replaceAll('`', 'ˋ')

const fence = (text: string): string => `\`\`\`\n${withoutBackticks(escaped(text))}\n\`\`\``

/** A name after `@` calls people even without brackets, where a client links names. */
const words = (text: string): string =>
  escaped(text)
    .replace(/(?<![\p{L}\p{N}])[*_~`](?=\S)/gu, `${joiner}$&`)
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${joiner}`)

const dialect: Dialect = {
  words,
  strong: inner => around('*', inner),
  emphasis: inner => around('_', inner),
  deleted: inner => around('~', inner),
  code: text => `\`${withoutBackticks(escaped(text)) || ' '}\``,
  link: (inner, address) => (isWhole(address) ? `<${escaped(address).replaceAll('|', '%7C')}|${inner.replaceAll('|', '¦')}>` : inner),
  lineBreak: '\n',
  paragraph: inner => inner.replace(/^(?=&gt;|•|\d+[.)] )/gm, joiner),
  heading: (_depth, inner) => around('*', inner.replace(new RegExp(`(?<!${joiner})\\*`, 'g'), '')),
  item: (levels, inner) => {
    const indent = '    '.repeat(levels.length - 1)
    const {ordered, number} = levels.at(-1)!
    return `${indent}${ordered ? `${number}.` : '•'} ${inner.replaceAll('\n', `\n${indent}    `)}`
  },
  quote: inner => inner.replace(/^/gm, '> '),
  fence,
  cells: {...plainText, link: inner => inner, lineBreak: ' '},
  table: rows => fence(columns(rows)),
  rule: '———',
}

export const slack: Exporter = {
  extension: 'txt',
  isPasted: true,
  write({title, facts, blocks}) {
    const known = facts.map(({name, value}) => `*${words(name)}:* ${words(value)}`).join('\n')
    const nodes = blocks.map(({node}) => node)
    return `${[`*${words(title)}*`, known, markupOf(nodes, dialect)].filter(part => part !== '').join('\n\n')}\n`
  },
}

/** Wider cells push what stands after them. */
const widestColumn = 40

/** Rows with their cells below one another, as a fence shows them. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, Math.min(lengthOf(row[column]!), widestColumn)), 0),
  )
  return rows
    .map(row =>
      row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - lengthOf(cell))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const lengthOf = (words: string): number => [...words].length
