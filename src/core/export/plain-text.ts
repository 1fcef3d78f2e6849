/** Plain text, as a mail without any markup has it. */
import {isWhole} from './address.ts'
import {around, type Dialect, type Level} from './markup.ts'

export const plainText: Dialect = {
  words: text => text,
  strong: inner => inner,
  emphasis: inner => inner,
  deleted: inner => around('~', inner),
  code: text => text,
  link: (inner, address) => (inner === address || !isWhole(address) ? inner : `${inner} <${address.replace(/^mailto:/i, '')}>`),
  lineBreak: '\n',
  paragraph: inner => inner,
  heading: (_depth, inner) => `${inner}\n${'-'.repeat(Math.min([...inner].length, 60))}`,
  item: (levels, inner) => `${marked(levels)}${inner.trimStart().replaceAll('\n', `\n${'  '.repeat(levels.length)}`)}`,
  quote: inner => inner.replace(/^/gm, '> '),
  fence: text => text.replace(/^/gm, '    '),
  table: rows => rows.map(row => row.join(' | ')).join('\n'),
  rule: '----------',
}

function marked(levels: readonly Level[]): string {
  const {ordered, number} = levels.at(-1)!
  return `${'  '.repeat(levels.length - 1)}${ordered ? `${number}.` : '-'} `
}
