/** What one gets by copying messages in Google Chat: "Dana Ito, Yesterday 10:42 AM" over the words. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader} from '../message.ts'
import {chatTimeOf} from '../chat-time.ts'

const head = /^(\S[^,•\n]{0,79}?)(?:,\s?|\s*•\s*)(\S.{3,40}?)(?:,\sEdited|\s\(edited\))?$/u

export const googleChatCopy: Reader = ({lines}) =>
  gathered('Google Chat', lines, (line): LineMeaning => {
    const [, author, told] = head.exec(line.trimEnd()) ?? []
    const when = told === undefined ? null : chatTimeOf(told)
    return when === null ? null : {when, author: author!, words: '', kind: 'message', origin: {words: 'Google Chat', address: null}}
  })
