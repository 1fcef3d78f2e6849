/** Titles whose meaning depends on what the section holds and on what else the document has. */
import type {SectionId} from '../document/section-id.ts'
import type {Draft} from './draft.ts'
import {readTitle} from './section-id-of.ts'

/** Corrects the ids of all sections once they are known. */
export function settle(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const {plain} = readTitle(draft.title)
    if ((draft.id === 'background' || draft.id === 'what-happened') && draft.holdsTimes && setsScene.test(plain)) draft.id = 'timeline'
    else if (draft.id === 'mitigation' && eitherTense.test(plain) && isPlanned(draft, drafts)) draft.id = 'action-items'
    else if (act.test(plain) && isAround(draft, 'lessons', drafts)) draft.id = 'action-items'
    else if (draft.id === 'other' && draft.kind === 'heading' && draft.parent === null && draft.holdsTimes) draft.id = 'timeline'
    else if (isDefect(draft, plain, drafts)) draft.id = 'root-causes'
  }
}

/** What led up to the incident, told with the times of its events, is a timeline, and so is what has no name of a section. */
const setsScene = /\b(?:context|lead ?up|background|contexto|contexte|kontext)\b|背景|经过|배경/

/** "Remediation" is what restored the service, or what is still to be done. */
const eitherTense = /\b(?:remediations?|remediacion|remediacao)\b/

/** What was or will be done about a lesson is what follows from it, also when it has been done already. */
const act = /^(?:actions?|steps?|measures?) (?:taken|planned)$/

/** The defect inside a cause is that cause; so are its details, where nothing else tells of causes. */
const defect = /^(?:the )?(?:\w+ )?(?:bug|vulnerability|flaw|defect)$/
const detailsOfDefect = /^(?:details of (?:the )?(?:bug|vulnerability|flaw|defect)|(?:bug|vulnerability|flaw|defect) details)$/

function isDefect(draft: Draft, title: string, drafts: readonly Draft[]): boolean {
  if (detailsOfDefect.test(title)) return !drafts.some(({id}) => id === 'root-causes')
  return defect.test(title) && isAround(draft, 'root-causes', drafts)
}

function isAround({parent}: Draft, id: SectionId, drafts: readonly Draft[]): boolean {
  for (let index = parent; index !== null; index = drafts[index]!.parent) if (drafts[index]!.id === id) return true
  return false
}

/** What is looked back on before the work that follows from it. */
const lookingBack: ReadonlySet<SectionId> = new Set(['lessons', 'went-well', 'went-poorly', 'got-lucky', 'five-whys', 'mitigation'])

function isPlanned(draft: Draft, drafts: readonly Draft[]): boolean {
  const elsewhere = drafts.some(
    other => other.id === 'action-items' && (other.heading.start < draft.heading.start || other.heading.start >= draft.end),
  )
  return !elsewhere && (draft.holdsTasks || drafts.slice(0, draft.index).some(other => lookingBack.has(other.id)))
}
