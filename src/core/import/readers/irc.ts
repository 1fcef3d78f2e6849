/** Logs of IRC, as irssi, WeeChat, HexChat and ZNC write them: "10:42 <dana> words". */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader, When} from '../message.ts'
import {dayOf, plainWhen, whenAt} from '../when.ts'

const day = /^--- (?:Day changed|Log opened) (?:[A-Z][a-z]{2} )?([A-Z][a-z]{2} \d{1,2})(?: [\d:]{8})? (\d{4})$/
const said = /^\s*<[ @+~&%]?([^\s<>]{1,40})>\s?(.*)$/u
/** WeeChat puts tabs between time, name and words. */
const tabbed = /^\t([^\t]{1,40})\t(.*)$/u
const acted = /^\s*\*\s(\S{1,40})\s(.*)$/u
const told = /^\s*(?:-!-|\*\*\*|-->|<--)\s(.*)$/u

export const irc: Reader = ({lines}) => {
  let date: When['date'] = null
  return gathered('IRC', lines, (line): LineMeaning => {
    const [, named, year] = day.exec(line) ?? []
    if (named !== undefined) {
      date = dayOf(`${named}, ${year}`)?.date ?? date
      return 'aside'
    }
    const found = whenAt(line)
    if (found === null) return null
    const when = found.when.date === null ? plainWhen(date, found.when.time, found.when.zone) : found.when
    const rest = line.slice(found.end).replace(/^\]/, '')
    const [, author, words] = said.exec(rest) ?? tabbed.exec(rest) ?? acted.exec(rest) ?? []
    if (author !== undefined) return {when, author: author.replace(/^[@+~&%]/, ''), words: words!, kind: 'message', origin: inIrc}
    const note = told.exec(rest)?.[1]
    return note === undefined ? null : {when, author: null, words: note, kind: 'note', origin: inIrc}
  })
}

const inIrc = {words: 'IRC', address: null}
