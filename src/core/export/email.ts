/** The mail after an outage as plain text, with its subject in the first line. */
import type {Exporter} from './exporter.ts'
import {letterFrom} from './letter.ts'
import {markupOf} from './markup.ts'
import {plainText} from './plain-text.ts'

export const email: Exporter = {
  extension: 'txt',
  isPasted: true,
  write(reading) {
    const {subject, facts, blocks} = letterFrom(reading)
    const known = facts.map(({name, value}) => `${name}: ${value}`).join('\n')
    return `${[`Subject: ${subject}`, known, markupOf(blocks, plainText)].filter(part => part !== '').join('\n\n')}\n`
  },
}
