/** Lists that are trees by their own words, wherever they stand: their items ask "Why?" or "So what?". */
import {prefixOf} from '../prefix.ts'
import type {Question, TreeKind} from '../tree.ts'
import type {Item, List} from './block.ts'

const asking = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?[*_]{0,3}(?:(?:and|but)\s)?(?:why|so,?\swhat|\w{3,6}\swhy)\b/gim

/** The offsets of the lines that hold a list item which begins like a question: a quick look that spares most sections a careful one. */
export const askingOffsets = (text: string): readonly number[] => Array.from(text.matchAll(asking), found => found.index)

/** What an item asks in its first line. */
function questionOf(text: string, {blocks: [first]}: Item): Question | null {
  const line = first?.type === 'paragraph' ? first.words[0] : undefined
  return line === undefined ? null : (prefixOf(text.slice(line.start, line.end))?.question ?? null)
}

/** What a run of lists is by its own words: its first item and half of all ask the same; or `null`. */
export function askedKind(text: string, lists: readonly List[]): TreeKind | null {
  const items = lists.flatMap(list => list.items)
  const questions = items.map(item => questionOf(item.known?.text ?? text, item))
  const [question] = questions
  if (question !== 'why' && question !== 'so-what') return null
  const same = questions.filter(other => other === question || other === 'detection').length
  return same * 2 < items.length ? null : question === 'why' ? 'five-whys' : 'so-what'
}
