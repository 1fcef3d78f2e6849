/** What a document tells before its first section: a summary to whoever reads it, though no heading says so. */
import {byText} from '../document/by-text.ts'
import {looksBack} from './kind/signs.ts'
import type {Postmortem} from './postmortem.ts'

/** `underHeadings` is whether what stands under headings counts too that name no section; they may be about anything. */
export function opensWithAccount({document: {text}, frontMatter, titleSpan, sections}: Postmortem, underHeadings: boolean): boolean {
  const start = titleSpan?.end ?? frontMatter.span?.end ?? 0
  const first = underHeadings ? sections.find(({id}) => id !== 'other') : sections[0]
  const end = Math.min(first?.heading.start ?? text.length, start + longest)
  return end > start && isAccount(text.slice(start, end))
}

/** More than this need not be read to know. */
const longest = 2_000

/** Prose of one sentence at least that looks back. */
const isAccount = byText(text => looksBack(text.replace(besides, '')))

/** Fields, lists, tables, quotations, pictures and comments. */
const besides = /<!--[^]*?(?:-->|(?![^]))|^[ \t]*(?:[-*+|>#!]|\d+[.)]|__|[\p{L} ]{1,30}:\s).*$/gmu
