/** What a service tells of one moment. */
import type {Message, Origin} from './message.ts'
import {whenIn} from './when.ts'

/** In a list, which is empty where it has no words, or no time that can be read. */
export function eventAt(time: unknown, author: string | null, words: string | null, origin: Origin): readonly Message[] {
  const when = whenIn(time)
  return when === null || words === null || words === '' ? [] : [{when, author, words, kind: 'event', origin, line: 1}]
}
