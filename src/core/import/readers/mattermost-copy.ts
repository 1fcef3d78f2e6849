/** What one gets by copying messages in Mattermost: "dana.ito 10:42 AM" over the words. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader} from '../message.ts'
import {chatTimeOf} from '../chat-time.ts'

const head = /^@?([a-z][a-z0-9._-]{1,63})(\sBOT)?\s(\d{1,2}:\d\d(?:[\s\u202f]?[AaPp][Mm])?)$/

export const mattermostCopy: Reader = ({lines}) =>
  gathered('Mattermost', lines, (line): LineMeaning => {
    const [, author, bot, told] = head.exec(line.trimEnd()) ?? []
    const when = told === undefined ? null : chatTimeOf(told)
    if (when === null) return null
    return {when, author: author!, words: '', kind: bot === undefined ? 'message' : 'bot', origin: {words: 'Mattermost', address: null}}
  })
