/** Titles that name several sections: what stands under "Summary and impact" is both. */
import {byText} from '../document/by-text.ts'
import {readTitle} from './section-id-of.ts'
import type {CanonicalId} from './section-names.ts'
import {titleParts} from './title-words.ts'

/** All that a title names in so many words; nothing where it names one thing or is a sentence. */
export const namedTogether = byText((title): readonly CanonicalId[] => {
  if (title.length > longest || !joined.test(title)) return []
  const parts = titleParts(title).flatMap(part => part.split(conjunction))
  const ids = parts.flatMap(part => named(part) ?? [])
  return parts.length > 1 && ids.length === parts.length ? ids : []
})

function named(part: string): CanonicalId | null {
  const {id} = readTitle(part)
  return id === 'other' || part.split(' ').length > mostWords ? null : id
}

const longest = 60
const mostWords = 3
const conjunction = / (?:and|und|y|et|e) /
const joined = /[/&+,]|\s[-–—|]\s| (?:and|und|y|et|e) /i
