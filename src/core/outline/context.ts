/** Titles whose meaning depends on what the section holds and on what else the document has. */
import type {SectionId} from '../document/section-id.ts'
import type {Draft} from './draft.ts'
import {words} from './title-words.ts'

/** Corrects the ids of all sections once they are known. */
export function settle(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.id === 'background' && draft.holdsTimes && setsScene.test(words(draft.title))) draft.id = 'timeline'
    else if (draft.id === 'mitigation' && eitherTense.test(words(draft.title)) && isPlanned(draft, drafts)) draft.id = 'action-items'
    else if (draft.id === 'other' && act.test(words(draft.title)) && isAround(draft, 'lessons', drafts)) draft.id = 'action-items'
  }
}

/** What led up to the incident, told with the times of its events, is a timeline. */
const setsScene = /\b(?:context|lead ?up|background|contexto|contexte|kontext)\b/

/** "Remediation" is what restored the service, or what is still to be done. */
const eitherTense = /\b(?:remediations?|remediacion|remediacao)\b/

/** What was or will be done about a lesson is what follows from it, also when it has been done already. */
const act = /^(?:actions?|steps?|measures?) (?:taken|planned)$/

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
