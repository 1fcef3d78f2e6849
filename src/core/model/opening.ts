/** What a document tells before its first section: a summary to whoever reads it, though no heading says so. */
import {slotIn} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import {looksBack} from './kind/signs.ts'
import type {Postmortem} from './postmortem.ts'

/** `underHeadings` is whether what stands under headings counts too that name no section; they may be about anything. */
export function opensWithAccount({document, frontMatter, titleSpan, sections}: Postmortem, underHeadings: boolean): boolean {
  const {text} = document
  const start = titleSpan?.end ?? frontMatter.span?.end ?? 0
  const first = underHeadings ? sections.find(({id}) => id !== 'other') : sections[0]
  const end = Math.min(first?.heading.start ?? text.length, start + longest)
  const known = kept.get(document)
  if (known?.start === start && known.end === end) return known.isAccount
  const isAccount = end > start && looksBack(text.slice(start, end).replace(besides, ''))
  kept.set(document, {start, end, isAccount})
  return isAccount
}

/** Several rules and the checklist ask the same of a document. */
const kept = slotIn<Document, {readonly start: number; readonly end: number; readonly isAccount: boolean}>()

/** More than this need not be read to know. */
const longest = 2_000

/** Fields, lists, tables, quotations, pictures and comments. */
const besides = /<!--[^]*?(?:-->|(?![^]))|^[ \t]*(?:[-*+|>#!]|\d+[.)]|__|[\p{L} ]{1,30}:\s).*$/gmu
