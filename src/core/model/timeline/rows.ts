/** Events that are rows of a table. */
import type {Table, TableCell, TableRow} from 'mdast'
import {headRow} from '../../document/table.ts'
import {sourceSpan} from '../../document/passage.ts'
import {wordsOf} from '../../document/words-of.ts'
import {soundRows} from '../shifted-rows.ts'
import {eventOf, passageOf, pushNote, pushProse, spanOf, told, type Event, type Moment} from './event.ts'
import {fieldOf, opensWithDay} from './field.ts'
import {mayBeStamp, saysOnly, stampAt, untold, type Stamp} from '../../dates/stamp.ts'
import {zoneIn} from '../../dates/zones.ts'
import {mentionIn} from '../../dates/mention.ts'

export function pushRows(node: Table, text: string, found: Moment[]): void {
  const titles = headRow(node)?.children.map(wordsOf) ?? []
  if (node.data?.head === undefined) for (const title of titles) pushNote(node, title, {zone: null, from: 'heading'}, found)
  let hasEvents = false
  for (const row of soundRows(node)) {
    pushField(row, found)
    const event = eventIn(row, titles, text)
    if (event !== null) found.push(event)
    hasEvents ||= event !== null
  }
  // The rest of a table says no more of itself than its first rows do.
  if (!hasEvents && node.data?.head === undefined) pushProse(node, found)
}

/** "| **Incident date** | 2026-03-04 |". */
function pushField(row: TableRow, found: Moment[]): void {
  const [label, value] = row.children
  const from = label === undefined || value === undefined ? null : fieldOf(wordsOf(label))
  if (from !== null && opensWithDay(wordsOf(value!))) pushNote(row, wordsOf(value!), {zone: null, from}, found)
}

const saysWhen = /\b(?:date|time|when|timestamp|hour|day|at|utc|gmt|fecha|hora|data|quando|cuando|heure|quand|datum|zeit|uhrzeit|wann)\b/i

/** What a column of spans of time is called. */
const saysHowLong = /\b(?:duration|elapsed|length|offset|delta|took|lasted|relative|since|t\+|dauer|durée|duración|duração|écart)/i

const saysZone = /\b(?:time ?zone|zone|tz)\b/i
const saysEnd = /^\W*(?:end(?:ed|s)?|until|to|finish(?:ed)?|stop(?:ped)?)\b/i

const isNumber = /^[-+]?[\d.,]+$/

/** A cell that says when. */
interface When {
  readonly stamp: Stamp
  readonly cell: TableCell
  readonly title: string
  readonly said: string
}

/** A row's stamp is in one cell, or its date in one and its time in the next; further ones say the same in other zones. */
function eventIn(row: TableRow, titles: readonly string[], text: string): Event | null {
  const whens: When[] = []
  const others: string[] = []
  let columnZone: string | null = null
  row.children.forEach((cell, index) => {
    const said = wordsOf(cell)
    const title = titles[index] ?? ''
    const stamp = mayBeStamp(said) && !saysHowLong.test(title) ? stampAt(said) : null
    const isMeant = index === 0 || saysWhen.test(title) || saysEnd.test(title) || zoneIn(title) !== null
    const zone = saysZone.test(title) ? zoneIn(said) : null
    if (zone !== null && stamp === null) columnZone = zone
    else if (stamp !== null && (isMeant || (saysOnly(said, stamp) && !isNumber.test(said.trim())))) whens.push({stamp, cell, title, said})
    else if (!saysWhen.test(title)) others.push(said.trim())
  })
  const [first] = whens
  if (first === undefined) return untoldIn(row, titles, others, text)
  const timed = whens.find(({stamp}) => stamp.time !== null || stamp.unknown) ?? first
  const {date, ambiguous} = whens.find(({stamp}) => stamp.date !== null)?.stamp ?? dateBehind(timed) ?? timed.stamp
  const stamp = withEnd({...timed.stamp, date, ambiguous, zone: timed.stamp.zone ?? columnZone ?? zoneIn(timed.title)}, whens, timed)
  const words = [told(first.said.slice(first.stamp.end)), ...others].filter(part => part !== '').join(' ')
  return {...eventOf('row', timed.cell, passageOf(timed.cell, text), stamp, words), ...spanOf(row)}
}

/** "02:00 / 03:00 runs, 2026-03-04": words between the time and its day. */
function dateBehind({stamp, title, said}: When): Pick<Stamp, 'date' | 'ambiguous'> | null {
  const mention = stamp.day !== null || !saysWhen.test(title) ? null : mentionIn(said.slice(stamp.end))
  return mention?.date.year == null ? null : mention
}

/** "later", "in the meantime", "—": a row between others, in whose column of times stand words. */
function untoldIn(row: TableRow, titles: readonly string[], said: readonly string[], text: string): Event | null {
  const [cell] = row.children
  const passage = cell === undefined || !isOfTimes.test(titles[0] ?? '') ? null : passageOf(cell, text)
  if (passage === null || passage.text.trim() === '') return null
  const words = said.filter(part => part !== '' && part !== passage.text.trim()).join(' ')
  const written = sourceSpan(passage, {start: 0, end: passage.text.length})
  return words === '' ? null : {kind: 'event', form: 'row', depth: 0, stamp: untold, written, text: told(words), ...spanOf(row)}
}

/** What a column of times is called, which no other column is. */
const isOfTimes =
  /^\W*(?:(?:(?:local|utc|gmt|approx\w*|date|day)\W+(?:and\W+)?)?(?:times?|timestamps?|when)|dates?|utc|gmt|fecha(?:\W+hora)?|hora(?:rio)?|data\W+hora|heure|datum|uhrzeit|zeit(?:punkt)?|wann|quando|cuando)(?!\p{L})(?!\s(?:to|between|since|of|taken|spent)\b)|時刻|日時|时间|時間|시각|시간/iu

/** A range may have a column for its end. */
function withEnd(stamp: Stamp, whens: readonly When[], start: When): Stamp {
  const end = whens.find(when => when !== start && saysEnd.test(when.title))?.stamp
  return end === undefined || stamp.until !== null ? stamp : {...stamp, until: end.time, untilDate: end.date, untilZone: end.zone}
}
