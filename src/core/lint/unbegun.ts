/** Where nobody has written yet there is nothing to find fault with: a template is a question, not an answer. */
import {once} from '../document/once.ts'
import type {Span} from '../document/span.ts'
import {allUntoldIn, isBeingRead, isDraft} from '../model/owing.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {contentBetween, contentOf, type Content} from '../outline/emptiness.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import type {Section} from '../outline/section.ts'

/**
 * Whether a place still waits for its first words: what stands under a heading that has only guidance, and anything after the front matter
 * while the whole document is like that, but for the timeline of a draft, which comes first and may be brought in with it. Once anything else is
 * written, the headings of what is owed wait no more, wherever they stand; once others read the document, nothing does.
 */
export function waitingIn(postmortem: Postmortem): (place: Span) => boolean {
  if (isBeingRead(postmortem)) return () => false
  const {document, sections, frontMatter} = postmortem
  const contents = new Map<Section, Content>()
  const isUnbegun = (section: Section): boolean => {
    const content = contents.get(section) ?? contentOf(section, document)
    contents.set(section, content)
    return section.kind === 'heading' && content === 'guidance'
  }
  const begun = begunIn(postmortem)
  if (begun !== null && sections.some(isUnbegun)) {
    const after = frontMatter.span?.end ?? 0
    return ({start, end}) => start >= after && (begun === 'nothing' || start < begun.heading.start || begun.end < end)
  }
  if (begun === 'nothing') return () => false
  const untold = once(() => new Set(allUntoldIn(postmortem).map(place => place.start)))
  return ({start, end}) => {
    // What is empty and stands at the very end of a section is a part of that.
    for (let index = sectionIndexAt(sections, start === end ? start - 1 : start); index !== null; index = sections[index]!.parent) {
      const section = sections[index]!
      if (section.body.start <= start && end <= section.end && isUnbegun(section)) return !untold().has(start)
    }
    return false
  }
}

/** What has words in a document that was just begun: nothing, or the timeline of a draft; `null` where there is more. */
function begunIn(postmortem: Postmortem): 'nothing' | Section | null {
  const {document, sections, titleSpan, frontMatter} = postmortem
  const {text} = document
  const first = sections[0]
  const start = titleSpan !== null && titleSpan.start < (first?.heading.start ?? 0) ? titleSpan.end : (frontMatter.span?.end ?? 0)
  const opening = contentBetween(text, start, first?.heading.start ?? text.length)
  const begun = opening === 'words' ? null : sections.filter(section => section.parent === null && contentOf(section, document) === 'words')
  if (begun === null || begun.length > 1) return null
  const [only] = begun
  if (only === undefined) return 'nothing'
  return only.id === 'timeline' && isDraft(postmortem) ? only : null
}
