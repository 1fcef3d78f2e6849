/** Writes an action item for a cause, as the action items of the document are written, and links the two by a label. */
import type {TextEdit} from '../../document/edit.ts'
import {endOfFilled, lineEndingAt} from '../../document/lines.ts'
import {insertSection} from '../../templates/section-insertion.ts'
import type {Path} from '../tree.ts'
import {causeAt} from './cause.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {bulletIn} from './place.ts'
import type {Surroundings} from './surroundings.ts'

export function makeAction(ground: Ground, node: Path, around: Surroundings): Outcome {
  const cause = causeAt(ground, node, around)
  if (typeof cause === 'string') return cause
  const written = actionEdit(ground.text, `${cause.words} (${cause.label})`, around)
  return {edits: cause.edits, elsewhere: [written], node, change: {rewords: node}}
}

function actionEdit(text: string, words: string, {sections}: Surroundings): TextEdit {
  const section = sections.find(({id}) => id === 'action-items')
  const line = `${bulletIn(text)} [ ] ${words}`
  if (section === undefined) return insertSection({text, sections}, 'action-items', [line])
  const at = endOfFilled(text, section.end)
  return {start: at, end: at, text: lineEndingAt(text, at).repeat(2) + line}
}
