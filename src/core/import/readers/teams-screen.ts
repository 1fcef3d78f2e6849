/**
 * What one gets by selecting a stretch of a chat in Microsoft Teams and copying it: above each message stands what a screen reader is told of
 * it ("The queue is full by Dana Ito"), then the name and the time, on lines of their own.
 */
import {chatTimeOf} from '../chat-time.ts'
import {gathered, type LineMeaning} from '../gather.ts'
import type {Message, Reader, When} from '../message.ts'
import {dayOf} from '../when.ts'

/** "The queue is fu... by Dana Ito", "The queue is fu …, by Dana Ito.", "… by Ito, Dana (Mail), has an attachment." */
const heard = /^(.*?)\s?(?:\.{3}|…)?,?\sby\s((?!.*\sby\s)\p{Lu}[^:!?]{1,58}?)(?:, has an attachment)?\.?$/u

/** Longer lines are words: what is heard is cut short. */
const longest = 300

const heardIn = (line: string): RegExpExecArray | null => (line.length > longest ? null : heard.exec(line.trimEnd()))

const quoted = 'Begin Reference,'

const furniture =
  /^(?:Profile picture of .{1,60}|Last read|Edited|has context menu|Has context menu|\d{1,4} [\p{L} -]{2,40} reactions?\.?)$/u

interface Head {
  readonly author: string
  /** `null` for a message in the same minute as the one before. */
  readonly when: When | null
  /** How many lines there are of it. */
  readonly lines: number
}

export const teamsScreen: Reader = ({lines}) => {
  if (!lines.some((line, index) => headAt(lines, index)?.when != null)) return null
  let day: Pick<When, 'date' | 'ambiguous' | 'dayFirst'> = {date: null, ambiguous: false, dayFirst: false}
  let last: When | null = null
  let spent = 0
  return gathered('Teams', lines, (line, index): LineMeaning => {
    if (spent > 0) {
      spent--
      return 'aside'
    }
    const head = headAt(lines, index)
    if (line.startsWith(quoted)) {
      // What is quoted was said before: its name, its time and its words.
      spent = head === null ? 0 : head.lines
      return 'aside'
    }
    const when = head === null ? null : (head.when ?? last)
    if (head !== null && when !== null) {
      spent = head.lines - 1
      last = head.when === null || head.when.date !== null ? when : {...when, ...day}
      return openedBy(head.author, last)
    }
    const named = line.trim() === '' || /\d:\d/.test(line) ? null : dayOf(line)
    if (named !== null) day = named
    return named !== null || furniture.test(line.trim()) || isReaction(lines, index) ? 'aside' : null
  })
}

const openedBy = (author: string, when: When): Omit<Message, 'line'> => ({
  when,
  author,
  words: '',
  kind: 'message',
  origin: {words: 'Teams', address: null},
})

/** The lines above a message: what is heard of it, perhaps the name, and the time; either may come first, and of the same minute is none. */
function headAt(lines: readonly string[], index: number): Head | null {
  const [, preview, author] = heardIn(lines[index] ?? '') ?? []
  if (author === undefined || preview === undefined) return null
  let when: When | null = null
  let at = index + 1
  for (; at < lines.length && at < index + 6; at++) {
    const line = lines[at]!.trim()
    const told: When | null = when === null ? chatTimeOf(line) : null
    if (told !== null) when = told
    else if (line !== '' && line !== author && !line.startsWith('Profile picture of ')) break
  }
  const goesOn = preview.trim() !== '' && (lines[at] ?? '').trim().startsWith(preview.replace(quoted, '').trim().slice(0, 20))
  return when === null && !goesOn ? null : {author, when, lines: at - index}
}

/** A count alone, or a sign above its count. */
function isReaction(lines: readonly string[], index: number): boolean {
  const [line, next] = [lines[index]!.trim(), (lines[index + 1] ?? '').trim()]
  return (
    (/^\d{1,3}$/.test(line) && (next === '' || heardIn(next) !== null)) ||
    (/^\p{Extended_Pictographic}\ufe0f?$/u.test(line) && furniture.test(next))
  )
}
