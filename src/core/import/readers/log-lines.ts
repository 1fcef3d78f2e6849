/** Lines of a log that begin with their time: syslog, ISO 8601, nginx, Apache, klog, Java, Python and their like. Lines without one go on with the last. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader, When} from '../message.ts'
import {whenAt} from '../when.ts'

/** `<34>1 ` before a time, as RFC 5424 has it. */
const priority = /^<\d{1,3}>(?:\d\s)?/
/** "203.0.113.7 - - [04/Mar/2026:10:42:07 +0000] "GET / …" has its time in the middle. */
const access = /^(\S{1,80} \S{1,80} \S{1,80}) (\[\d\d\/[A-Z][a-z]{2}\/\d{4}:[^\]]{1,24}\]) (.*)$/
/** A log tells its times to the second, which tells it from what people write. */
const seconds = /^[[(<"']?\S{0,12}?[\dA-Za-z/ :-]{0,26}\d\d:\d\d:\d\d/

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
  const told = line.replace(priority, '')
  if (!seconds.test(told)) return null
  const found = whenAt(told)
  if (found === null || found.when.time.second === null) return null
  const level = /^[IWEF](?=\d{4} )/.exec(told)?.[0] ?? ''
  const words = told
    .slice(found.end)
    .replace(/^[.,]\d{1,9}/, '')
    .replace(/^[\]\s:|-]+(?=\S)/, '')
  return {when: found.when, words: level === '' ? words : `${level} ${words}`}
}
