/** What is said about a section that is owed and not there, and the edit that adds it. */
import {grouped} from '../document/by-key.ts'
import type {Span} from '../document/span.ts'
import {insertSection} from '../outline/section-insertion.ts'
import {sectionBody} from '../profiles/template.ts'
import type {TextEdit} from '../document/edit.ts'
import {byPostmortem} from './by-postmortem.ts'
import {isToldElsewhere} from './told-elsewhere.ts'
import type {Fix, Remark} from './remark.ts'
import type {Postmortem} from './postmortem.ts'
import {core, type Owed} from '../profiles/profile.ts'
import {titleOfSection} from '../outline/catalogue.ts'
import {contentOf} from '../outline/emptiness.ts'
import type {Section} from '../outline/section.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import {plainWord} from './yaml/shape.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

/** Something that is owed and that no words tell; `section` waits for them, or is `null` where there is none. */
export interface Untold extends Span {
  readonly owed: Owed
  readonly section: Section | null
}

/** How much a section is owed: by the profile, by every postmortem, or not at all but worth having. From the most to the least. */
const degrees = ['required', 'core', 'recommended'] as const
export type Degree = (typeof degrees)[number]

/** What is owed to that degree and not told; what would be added for something that is owed more is not missed a second time. */
export const untoldIn = (postmortem: Postmortem, degree: Degree): readonly Untold[] => untold(postmortem)[degree]

const untold = byPostmortem((postmortem): Readonly<Record<Degree, readonly Untold[]>> => {
  const {required, recommended} = postmortem.profile
  const all = untoldOf(postmortem)
  const besides = (more: readonly Untold[], less: readonly Untold[]): readonly Untold[] =>
    less.filter(({owed}) => !more.some(other => owed.includes(other.owed[0])))
  const [ofProfile, ofAll] = [all(required), all(core)]
  return {required: ofProfile, core: besides(ofProfile, ofAll), recommended: besides([...ofProfile, ...ofAll], all(recommended))}
})

export const allUntoldIn = (postmortem: Postmortem): readonly Untold[] => degrees.flatMap(degree => untoldIn(postmortem, degree))

/**
 * The owed that are not there, and those with nothing but guidance under their headings: to a reader that is the same. One with nothing at
 * all under it is another rule's.
 */
function untoldOf(postmortem: Postmortem): (owed: readonly Owed[]) => readonly Untold[] {
  const {document, sections} = postmortem
  const byId = grouped(sections, ({id}) => id)
  return owed =>
    owed.flatMap((choices): readonly Untold[] => {
      const there = choices.flatMap(id => byId.get(id) ?? []).toSorted((one, other) => one.heading.start - other.heading.start)
      if (there.length === 0) return isTold(choices, postmortem) ? [] : [{...titlePlace(postmortem), owed: choices, section: null}]
      if (there.some(section => contentOf(section, document) === 'words')) return []
      const section = there.find(each => contentOf(each, document) === 'guidance')
      return section === undefined ? [] : [{start: section.heading.start, end: section.heading.end, owed: choices, section}]
    })
}

/** Whether what is owed is told though none of these sections is there. Where a severity asks for a section, a story does not stand for it. */
export const isTold = (owed: Owed, postmortem: Postmortem): boolean =>
  isToldElsewhere(owed, postmortem, postmortem.severity !== null && postmortem.profile.required.includes(owed))

/** What is said of something untold. */
export const remarkOn = ({owed, section}: Untold, absent: string): Remark => ({
  defect: section === null ? absent : saying`Nothing written under “${section.title}” yet`,
  question: questionOf(owed[0]),
})

/** What is missing has no place, so it is told on the document's title, or on its first line. */
export function titlePlace({titleSpan: span, document}: Postmortem): Span {
  if (span !== null) return {start: span.start, end: span.end}
  const start = document.text.search(/\S/)
  if (start === -1) return {start: 0, end: 0}
  const end = document.text.slice(start).search(/[\r\n]/)
  return {start, end: end === -1 ? document.text.length : start + end}
}

/** Adds the first of the choices, with what guides in writing it; `null` where an open fence or the like would swallow it. */
export function additionOf(owed: Owed, postmortem: Postmortem): TextEdit | null {
  const {document, sections} = postmortem
  const [id] = owed
  const edit = insertSection({text: document.text, sections}, id, sectionBody(id, postmortem.fishboneCategories))
  const ids = postmortem.after([edit]).sections.map(section => section.id)
  const added = ids.indexOf(id)
  const kept = ids.filter((_, index) => index !== added)
  return added !== -1 && kept.join() === sections.map(section => section.id).join() ? edit : null
}

/** The same as a fix; a section that is there waits for words, which only a person has. */
export function additionFor({owed, section}: Untold, postmortem: Postmortem, safe: boolean): readonly Fix[] {
  const edit = section !== null ? null : additionOf(owed, postmortem)
  return edit === null ? [] : [{title: saying`Add the “${titleOfSection(owed[0])}” section`, safe, edits: [edit]}]
}

/** "“Detection” or “Tollgates”": what to add, and the name that most others use; more would hide what is asked. */
export const namesOfOwed = (owed: Owed): string =>
  owed
    .slice(0, 2)
    .map(id => `“${titleOfSection(id)}”`)
    .join(localised(' or '))

/** Whether others read the document by now, so that a guiding comment no longer stands for text to come. */
export const isBeingRead = (postmortem: Postmortem): boolean => ['in-review', 'final'].includes(statusOf(postmortem))

/** Whether it says that it is one. */
export const isDraft = (postmortem: Postmortem): boolean => statusOf(postmortem) === 'draft'

function statusOf({frontMatter}: Postmortem): string {
  const status = frontMatter.fields['status']
  return typeof status === 'string' ? plainWord(status) : ''
}

/** What a section would answer. */
export const questionOf = (id: CanonicalId): string => localised(questions[id])

const questions: Readonly<Record<CanonicalId, string>> = sayings({
  summary: 'What would you tell someone who has ten seconds?',
  background: 'What must a reader from another team know first?',
  'what-happened': 'What happened, as facts and in order?',
  impact: 'Who was hurt, how much, and for how long?',
  detection: 'How did you come to know, and what could have told you sooner?',
  response: 'What did responders try, and what did each step show?',
  communication: 'Who was told what, and when?',
  responders: 'Who helped, and in which role?',
  timeline: 'When did it begin, when was it noticed, and when was it over?',
  'root-causes': 'What made this possible, and what let it grow?',
  'five-whys': 'Why did it happen, and why was that so?',
  fishbone: 'Which conditions of each kind contributed?',
  'so-what': 'What followed from it, and what from that?',
  'points-of-failure': 'Why was it not prevented, noticed or contained earlier?',
  tollgates: 'Why did each check on the way to production let it pass?',
  mitigation: 'What restored service, and how do you know that it did?',
  lessons: 'What do you know now that you did not know before?',
  'went-well': 'What helped, so that you keep it?',
  'went-poorly': 'What made this harder than it needed to be?',
  'got-lucky': 'What kept it from being worse, and will not always be there?',
  options: 'What else could be done about each cause, and at what cost?',
  'action-items': 'What will change in the system, by whom and by when?',
  references: 'Where can a reader check what is told here?',
})
