/** What one gets by copying messages in Discord: "Dana — Today at 10:42 AM", and the time alone before further ones. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader} from '../message.ts'
import {chatTimeOf} from '../chat-time.ts'

const head = /^(\S.{0,79}?)(\sAPP|\sBOT)?\s?—\s?(.{4,40})$/u
const further = /^\[(\d{1,2}:\d\d(?:[\s\u202f]?[AaPp][Mm])?)\](?!\s)(.*)$/u

export const discordCopy: Reader = ({lines}) => {
  let author: string | null = null
  return gathered('Discord', lines, (line): LineMeaning => {
    const origin = {words: 'Discord', address: null}
    const [, name, bot, told] = head.exec(line) ?? []
    const when = told === undefined ? null : chatTimeOf(told)
    if (when !== null) {
      author = name!
      return {when, author, words: '', kind: bot === undefined ? 'message' : 'bot', origin}
    }
    const [, time, words = ''] = further.exec(line) ?? []
    const later = time === undefined || author === null ? null : chatTimeOf(time)
    return later === null ? null : {when: later, author, words, kind: 'message', origin}
  })
}
