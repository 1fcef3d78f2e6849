/** The categories of a fishbone that it does not have yet, where an item of its list is begun. */
import {isPlainPlace} from '../model/plain-place.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {questionOf} from '../model/owing.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import type {Completions, Place} from './completion.ts'

const begun = /^ {0,3}[-*+][ \t]+((?:\*\*)?(?:[\p{L}\d][\p{L}\d /&-]*)?)$/u

export function completedCategory(
  {document, sections, trees, fishboneCategories}: Postmortem,
  {offset, before}: Place,
): Completions | null {
  const [, typed] = begun.exec(before) ?? []
  const index = typed === undefined ? null : sectionIndexAt(sections, offset)
  const section = index === null ? undefined : sections[index]
  if (typed === undefined || section?.id !== 'fishbone' || !isPlainPlace(document, offset)) return null
  const there = trees
    .filter(({kind, body}) => kind === 'fishbone' && section.body.start <= body.start && body.start < section.end)
    .flatMap(({nodes}) => nodes.filter(({words}) => offset < words.start || words.end < offset).map(({text}) => plain(text)))
  const missing = fishboneCategories.filter(category => !there.includes(plain(category)))
  if (missing.length === 0) return null
  const closed = typed.startsWith('**') && document.text.startsWith('**', offset) ? 2 : 0
  return {
    span: {start: offset - typed.length, end: offset + closed},
    all: missing.map(category => ({
      label: category,
      note: '',
      says: questionOf('fishbone'),
      text: `**${category}**`,
      typed: typed.startsWith('**') ? `**${category}` : category,
    })),
  }
}

const plain = (category: string): string => category.replaceAll('*', '').trim().toLowerCase()
