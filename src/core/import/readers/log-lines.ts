/** Lines of a log that begin with their time: syslog, ISO 8601, nginx, Apache, klog, Java, Python and their like. Lines without one go on with the last. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader, When} from '../message.ts'
import {whenAt} from '../when.ts'
import {zoneIn} from '../../dates/zones.ts'

/** `<34>1 ` before a time, as RFC 5424 has it; `I, ` as Ruby has it. */
const priority = /^(?:<\d{1,3}>(?:\d\s)?|[DIWEFA], (?=\[))/
/** "relay-1  | " before a line, as Docker Compose shows of which of its containers it is. */
const container = /^([\w.-]{1,60}) {1,40}\| (?=\[?\d)/
/** "203.0.113.7 - - [04/Mar/2026:10:42:07 +0000] "GET / …" has its time in the middle. */
const access = /^(\S{1,80} \S{1,80} \S{1,80}) (\[\d\d\/[A-Z][a-z]{2}\/\d{4}:[^\]]{1,24}\]) (.*)$/
/** A log tells its times to the second, which tells it from what people write. */
const seconds = /^[[(<"']?\S{0,12}?[\dA-Za-z/ :-]{0,26}\d\d:\d\d:\d\d/

/** "10:42:07.123 CEST [31] ERROR", as PostgreSQL has it. */
const zoneAtStart = /^[A-Z]{3,4}(?= )/

export const logLines: Reader = ({lines, name}) =>
  gathered('log', lines, (line, index): LineMeaning => {
    const found = timeIn(line)
    if (found === null) return null
    const origin = name === null ? null : {words: `${name}, line ${index + 1}`, address: null}
    return {when: found.when, author: null, words: found.words, kind: 'log', origin}
  })

function timeIn(line: string): {readonly when: When; readonly words: string} | null {
  const [, before, bracket, after] = access.exec(line) ?? []
  const inside = bracket === undefined ? null : whenAt(bracket)
  if (inside !== null) return {when: inside.when, words: `${before} ${after}`}
  const [opening = '', service] = container.exec(line) ?? []
  const told = line.slice(opening.length).replace(priority, '')
  if (!seconds.test(told)) return null
  const found = whenAt(told)
  if (found === null || found.when.time.second === null) return null
  const level = /^[IWEF](?=\d{4} )/.exec(told)?.[0] ?? ''
  const words = told
    .slice(found.end)
    .replace(/^[.,]\d{1,9}/, '')
    .replace(/^[\]\s:|,;-]+(?=\S)/, '')
    .replace(/^(#\d+)\]/, '$1')
  const [zone] = found.when.zone === null ? (zoneAtStart.exec(words) ?? []) : []
  const isZone = zone !== undefined && zoneIn(zone) !== null
  const when = isZone ? {...found.when, zone} : found.when
  return {
    when,
    words: [service, level, isZone ? words.slice(zone.length).trimStart() : words]
      .filter(part => part !== undefined && part !== '')
      .join(' '),
  }
}
