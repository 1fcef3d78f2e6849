/** What one gets by copying messages in Microsoft Teams: "[10:42 AM] Dana Ito", the words behind a colon or on the lines below. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Reader} from '../message.ts'
import {chatTimeOf} from '../chat-time.ts'

const head = /^\[([^\]\n]{3,40})\]\s(?!<)(\S[^:\n]{0,79}?)(?::\s(.*))?$/u

export const teamsCopy: Reader = ({lines}) =>
  gathered('Teams', lines, (line): LineMeaning => {
    const [, told, author, words = ''] = head.exec(line.trimEnd()) ?? []
    const when = told === undefined ? null : chatTimeOf(told)
    return when === null ? null : {when, author: author!, words, kind: 'message', origin: {words: 'Teams', address: null}}
  })
