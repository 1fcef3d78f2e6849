/** A heading that is begun: the sections that the document does not have yet, those that it owes first, each with what guides in writing it. */
import {checklistOf} from '../model/checklist.ts'
import {questionOf} from '../model/owing.ts'
import {isPlainPlace} from '../model/plain-place.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {titleOfSection} from '../outline/catalogue.ts'
import {usualLevelIn} from '../outline/section-insertion.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import {canonicalIds, sectionWithPrompts} from '../profiles/template.ts'
import {lineEndingAt} from '../document/lines.ts'
import type {Completion, Completions, Place} from './completion.ts'

const begun = /^(#{1,6})[ \t]*([\p{L}\d][^#`|<>]*)?$/u

export function completedHeading(postmortem: Postmortem, {offset, before}: Place): Completions | null {
  const found = begun.exec(before)
  if (found === null || !isPlainPlace(postmortem.document, offset - before.length)) return null
  const [, marks = ''] = found
  // One mark is how a heading begins to be typed; as a title it stands alone.
  const level = marks.length === 1 ? usualLevelIn(postmortem.sections) : marks.length
  const notes = notesOn(postmortem)
  const ids = [...notes.keys(), ...canonicalIds.filter(id => !notes.has(id) && !isThere(postmortem, id, offset))]
  const end = lineEndingAt(postmortem.document.text, offset)
  return {span: {start: offset - before.length, end: offset}, all: ids.map(id => headingFor(id, notes.get(id) ?? ''))}

  function headingFor(id: CanonicalId, note: string): Completion {
    return {
      label: titleOfSection(id),
      note,
      says: questionOf(id),
      text: sectionWithPrompts(id, level, postmortem.fishboneCategories).join(end),
      typed: `${marks} ${titleOfSection(id)}`,
    }
  }
}

/** What is missing, the owed ones before those that are only worth having. */
function notesOn(postmortem: Postmortem): ReadonlyMap<CanonicalId, string> {
  const missing = checklistOf(postmortem).filter(({state}) => state === 'missing')
  const owed = missing.filter(({owed}) => owed === 'required')
  const others = missing.filter(({owed}) => owed !== 'required')
  return new Map([...owed.map(({id}) => [id, 'missing'] as const), ...others.map(({id}) => [id, 'suggested'] as const)])
}

/** The heading that is being written is not there yet. */
const isThere = ({sections}: Postmortem, id: CanonicalId, offset: number): boolean =>
  sections.some(section => section.id === id && !(section.heading.start <= offset && offset <= section.heading.end))
