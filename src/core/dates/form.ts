/** A form: one way in which people write a part of a stamp. */
import type {StampReading} from './reading.ts'

export interface Form {
  /** Sticky. */
  readonly pattern: RegExp
  /** Takes the part, or says no when the parts so far or the values make it something else. */
  readonly read: (match: RegExpExecArray, reading: StampReading) => boolean
  /** Words like "at" lead to the next part but do not belong to the stamp. */
  readonly counts: boolean
}

export const form = (pattern: string, read: Form['read']): Form => ({pattern: new RegExp(pattern, 'iuy'), read, counts: true})

export const leadingWord = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`(?:${pattern})${wordEnd}`, 'iuy'),
  read,
  counts: false,
})

export const wordEnd = '(?![\\p{L}\\p{N}])'

/** What comes after a part that would be a mere word or number if a sentence went on: a mark, or nothing. */
export const closes = '(?=\\s*(?:[:：)）\\]*_,|(（]|\\s[–—-]\\s|$))'

/** The beginning of a time that follows, in the same few forms for all who look ahead. */
export const clockAhead = '(?:(?:at|around|um|gegen|à|vers)\\s|a las\\s|às\\s|~)?\\d{1,2}(?:[:：.h]\\d{2}|\\s?[ap]\\.?m\\b|\\suhr\\b)'
