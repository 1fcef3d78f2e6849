/** Where nobody has written yet there is nothing to find fault with: a template is a question, not an answer. */
import {lastStartingUpTo} from '../document/sorted.ts'
import type {Span} from '../document/span.ts'
import {allUntoldIn, isBeingRead} from '../model/owing.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {contentBetween, contentOf} from '../outline/emptiness.ts'

/**
 * Whether a place still waits for its first words: what stands under a heading that has only guidance, and anything after the front matter
 * while the whole document is like that. Once anything is written, the headings of what is owed wait no more, wherever they stand; once
 * others read the document, nothing does.
 */
export function waitingIn(postmortem: Postmortem): (place: Span) => boolean {
  if (isBeingRead(postmortem)) return () => false
  const {document, sections, frontMatter} = postmortem
  const unbegun: Span[] = []
  for (const section of sections) {
    if (section.kind !== 'heading' || section.body.start < (unbegun.at(-1)?.end ?? 0)) continue
    if (contentOf(section, document) === 'guidance') unbegun.push({start: section.body.start, end: section.end})
  }
  if (unbegun.length === 0) return () => false
  if (isUntouched(postmortem)) return ({start}) => start >= (frontMatter.span?.end ?? 0)
  const untold = new Set(allUntoldIn(postmortem).map(place => place.start))
  return ({start, end}) => {
    if (untold.has(start)) return false
    const last = unbegun[lastStartingUpTo(unbegun.length, index => unbegun[index]!.start, start)]
    return last !== undefined && end <= last.end
  }
}

/** Whether there is nothing but headings and guidance, so that the document is one that was just begun. */
function isUntouched({document, sections, titleSpan, frontMatter}: Postmortem): boolean {
  const {text} = document
  const first = sections[0]
  const start = titleSpan !== null && titleSpan.start < (first?.heading.start ?? 0) ? titleSpan.end : (frontMatter.span?.end ?? 0)
  const opening = contentBetween(text, start, first?.heading.start ?? text.length)
  return opening !== 'words' && sections.every(section => section.parent !== null || contentOf(section, document) !== 'words')
}
