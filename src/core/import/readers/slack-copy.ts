/** What one gets by selecting messages in Slack and copying them. */
import type {ClockTime} from '../../dates/calendar.ts'
import {at, chatTimeOf} from '../chat-time.ts'
import {gathered, type LineMeaning} from '../gather.ts'
import type {Message, Reader, When} from '../message.ts'
import {dayOf, hasHalf} from '../when.ts'

const clock = '\\d{1,2}:\\d\\d(?:[\\s\\u202f]?[AaPp]\\.?[Mm]\\.?| Uhr)?'
/** A thread tells the day with each time: "Yesterday at 10:42 AM". */
const time = `(?:\\p{L}[\\p{L}\\d ,.-]{2,20}? ${at} )?${clock}`
/** "Dana Ito  [10:42 AM]", "Dana Ito  10:42 AM", "Dana Ito  Monday at 10:42 AM". */
const nameAndTime = new RegExp(`^(\\S.{0,79}?)(?:\\s{2,20}|\\t|\\s(?=\\[))(APP\\s{1,20})?\\[?(${time})\\]?\\s*$`, 'u')
/** The line under a name: "  10:42 AM", "APP  10:42 AM", ":palm_tree:  10:42 AM". */
const timeUnderName = new RegExp(`^(\\s{0,20})(APP\\s{1,20})?(?::[\\w+-]{1,40}:\\s{1,20})?(${time})\\s*$`, 'u')
/** The time beside a further message of the same person. */
const timeAlone = new RegExp(`^\\[?(${clock})\\]?\\s*$`)
const furniture = /^(?:\d+ repl(?:y|ies)(?:\s*Last reply .*)?|Last reply .*|View thread|New|APP)$/

export const slackCopy: Reader = ({lines}) => {
  let day: Pick<When, 'date' | 'ambiguous' | 'dayFirst'> = {date: null, ambiguous: false, dayFirst: false}
  let before: ClockTime | null = null
  let author: string | null = null
  let isHalved = false
  let isSpent = false

  const meaningOf = (line: string, index: number): LineMeaning => {
    if (isSpent) {
      isSpent = false
      return 'aside'
    }
    const [, name, app, told] = nameAndTime.exec(line) ?? []
    if (name !== undefined && hasWord(name)) return opening(name, app, told!)
    const under = !hasWord(line) || timeUnderName.test(line) ? null : timeUnderName.exec(lines[index + 1] ?? '')
    if (under !== null && line.length <= 80 && (under[1] !== '' || under[2] !== undefined || isHalfAlone(under[3]!))) {
      const meaning = opening(line.trim(), under[2], under[3]!)
      isSpent = meaning !== null
      if (isSpent) return meaning
    }
    const alone = author === null ? null : timeAlone.exec(line)
    if (alone !== null) return opening(author!, undefined, alone[1]!)
    const named = line.trim() === '' || /\d:\d/.test(line) ? null : dayOf(line)
    if (named !== null) {
      day = named
      before = null
      return 'aside'
    }
    if (author !== null && isReaction(lines, index)) return 'aside'
    return author !== null && furniture.test(line.trim()) ? 'aside' : edited(line)
  }

  function opening(name: string, app: string | undefined, told: string): LineMeaning {
    const when = chatTimeOf(told, isHalved ? before : null)
    if (when === null) return null
    isHalved ||= hasHalf(told)
    if (when.date !== null) day = when
    before = when.time
    author = name
    return {
      when: {...when, date: day.date, ambiguous: day.ambiguous, dayFirst: day.dayFirst},
      author,
      words: '',
      kind: app === undefined ? 'message' : 'bot',
      origin: inSlack,
    }
  }

  const reading = gathered('Slack', lines, meaningOf)
  return reading === null ? null : {...reading, messages: reading.messages.map(withoutEdited)}
}

/** Without a day before it. */
const isHalfAlone = (told: string): boolean => /^\d/.test(told) && hasHalf(told)

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const inSlack = {words: 'Slack', address: null}

/** What Slack writes after words that were changed is no part of them. */
const withoutEdited = (message: Message): Message => ({...message, words: message.words.replace(/\s\(edited\)(?=\n|$)/g, '')})

const edited = (line: string): LineMeaning => (line.trim() === '(edited)' ? 'aside' : null)

/** ":+1:" and below it how many gave it. */
function isReaction(lines: readonly string[], index: number): boolean {
  const isSign = (line = ''): boolean => /^:[\w+-]{1,60}:$/.test(line.trim())
  const isCount = (line = ''): boolean => /^\d{1,4}$/.test(line.trim())
  const line = lines[index]
  return (isSign(line) && isCount(lines[index + 1])) || (isCount(line) && isSign(lines[index - 1]))
}
