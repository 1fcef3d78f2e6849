/** What one gets by copying messages in Discord: "Dana — Today at 10:42 AM", in one line or in three, and the time alone before further ones. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader} from '../message.ts'
import {chatTimeOf} from '../chat-time.ts'

const head = /^(\S.{0,79}?)(\sAPP|\sBOT)?\s?—\s?(.{4,40})$/u
const further = /^\[(\d{1,2}:\d\d(?:[\s\u202f]?[AaPp][Mm])?)\](?!\s)(.*)$/u

/** The lines of what may be one head: in some browsers the dash, or what it begins, has a line of its own. */
function headAt(lines: readonly string[], index: number): readonly string[] {
  const [line = '', next = '', last = ''] = lines.slice(index, index + 3).map(each => each.trim())
  if (!next.startsWith('—')) return [lines[index] ?? '']
  return next === '—' ? [line, next, last] : [line, next]
}

export const discordCopy: Reader = ({lines}) => {
  let author: string | null = null
  let spent = 0
  return gathered('Discord', lines, (line, index): LineMeaning => {
    if (spent > 0) {
      spent--
      return 'aside'
    }
    const origin = {words: 'Discord', address: null}
    const parts = headAt(lines, index)
    const [, name, bot, told] = head.exec(parts.join(' ')) ?? []
    const when = told === undefined ? null : chatTimeOf(told)
    if (when !== null) {
      author = name!
      spent = parts.length - 1
      return {when, author, words: '', kind: bot === undefined ? 'message' : 'bot', origin}
    }
    const [, time, words = ''] = further.exec(line) ?? []
    const later = time === undefined || author === null ? null : chatTimeOf(time)
    return later === null ? null : {when: later, author, words, kind: 'message', origin}
  })
}
