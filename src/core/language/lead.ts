/** Skips what stands before the first clause of a line: list numbers, dates and clock times. */
import {dateWords, zoneWords} from './lexicon/english/time-words.ts'
import {Tag} from './tag.ts'
import type {Sentence, Token} from './token.ts'

const dates = new Set(dateWords.words)
const zones = new Set(zoneWords.words)

export const startsWithDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/** The token where the first clause starts; `tags` may hold possible or chosen classes. */
export function afterLead(tokens: readonly Token[], tags: Int32Array, sentence: Sentence): number {
  let seenDigit = false
  for (let index = sentence.from; index < sentence.to; index++) {
    const {word} = tokens[index]!
    if (startsWithDigit(word)) seenDigit = true
    else if ((tags[index]! & (Tag.pause | Tag.stop)) === 0 && !dates.has(word) && !(seenDigit && zones.has(word))) return index
  }
  return sentence.from
}
