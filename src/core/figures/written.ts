/** What a person asks to be written about the impact: the one edit that does it, read again before it is given away. */
import type {TextEdit} from '../document/edit.ts'
import type {Postmortem} from '../model/postmortem.ts'

/** `tangled`: the Markdown around it would make something else of the words. */
export type Written = {readonly edit: TextEdit} | {readonly refused: 'tangled' | 'up-to-date'}

/** Gives the edit if it is then read as it was meant, and if nothing else of the document is read anew. */
export function proven(postmortem: Postmortem, edit: TextEdit, isMeant: (after: Postmortem) => boolean): Written {
  const {document, timeline, actions, trees, sections} = postmortem
  if (document.text.slice(edit.start, edit.end) === edit.text) return {refused: 'up-to-date'}
  const after = postmortem.after([edit])
  const isKept =
    after.timeline.length === timeline.length &&
    after.actions.length === actions.length &&
    after.trees.length === trees.length &&
    sections.every(({id, title}) => after.sections.some(other => other.id === id && other.title === title))
  return isKept && isMeant(after) ? {edit} : {refused: 'tangled'}
}
