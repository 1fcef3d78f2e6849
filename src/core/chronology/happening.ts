/** Something that others have written down, and how it is known again in a timeline. */
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {markIn} from '../model/timeline/milestone-mark.ts'

export interface Happening {
  /** In milliseconds since 1970. */
  readonly instant: number
  readonly author: string | null
  /** Plain words. */
  readonly words: string
  /** Whether the words are to be read letter by letter: a command. */
  readonly isCode: boolean
  /** Where it is to be found again. */
  readonly origin: {readonly words: string; readonly address: string | null} | null
}

/** Whether an entry says it, and nothing else. */
export const saysSame = (text: string, happening: Happening): boolean => tellings(happening).includes(bare(text))

/** By one of these an entry with the same words at the same minute is known. */
export const keysOf = (happening: Happening): readonly string[] => tellings(happening).map(words => keyOf(happening.instant, words))

/** Under what an entry is known: its words, and those without a mark that a person may have given it since. */
export function keysOfEntry({text}: TimelineEntry, instant: number): readonly string[] {
  const unmarked = markIn(text) === null ? text : text.replace(/\s*\([\p{L} -]{1,24}\)$/u, '')
  return [...new Set([text, unmarked])].map(words => keyOf(instant, bare(words)))
}

const keyOf = (instant: number, words: string): string => `${Math.floor(instant / 60_000)} ${words}`

/** In a table the author has a cell, which may be the last. */
function tellings({author, words, origin}: Happening): readonly string[] {
  const own = origin === null ? words : `${words}(${origin.words})`
  return author === null ? [bare(own)] : [bare(author + own), bare(own + author)]
}

/** What is left of words when nothing counts that Markdown, a table or a line end could change. */
const bare = (words: string): string =>
  words.replace(/[\s`:“”]|[^\P{Cc}\s](?:\[[\d;]{0,20}[A-Za-z])?/gu, '').replace(/^[;,.)\]|*_–—>=：；，、。）】-]+/, '')
