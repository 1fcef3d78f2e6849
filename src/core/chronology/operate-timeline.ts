/** Turns what a person asks of a timeline into edits of the document. */
import {withoutBreaks} from '../document/one-line.ts'
import {clockAt} from '../dates/zones.ts'
import {gap} from '../document/gap.ts'
import {visibly} from '../document/visibly.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {insertSection} from '../outline/section-insertion.ts'
import {sectionBody} from '../profiles/template.ts'
import {addEntry, type Event} from './add-entry.ts'
import type {Clock} from './clock.ts'
import {entryAfter} from './entry-after.ts'
import {markEntry} from './mark-entry.ts'
import {moveEntry} from './move-entry.ts'
import type {TimelineOperated, TimelineOperation, TimelineRefusal} from './operation.ts'
import {removeEntry} from './remove-entry.ts'
import {retimeEntry} from './retime-entry.ts'
import {rewordEntry} from './reword-entry.ts'
import {saidAt, saidOnly} from './said-clock.ts'
import {toldWords, written} from './told.ts'
import {isInTable} from './written.ts'

type Outcome = TimelineOperated | {readonly refused: TimelineRefusal}

/** `now` is when it is asked, on the clocks of whoever asks. A refusal leaves everything as it is. */
export function operateTimeline(postmortem: Postmortem, operation: TimelineOperation, now: Event): Outcome {
  const {timeline} = postmortem
  if (operation.type === 'add-section') return addSection(postmortem)
  if (operation.type === 'add-now') return addNow(postmortem, withoutBreaks(visibly(operation.text)), now)
  const index = operation.entry
  const entry = timeline[index]
  if (entry === undefined) return {refused: 'no-such-entry'}
  switch (operation.type) {
    case 'add-after': {
      const words = withoutBreaks(visibly(operation.text))
      const said = saidAt(words, entry)
      const added = entryAfter(postmortem, index, said, said?.rest ?? words)
      return added === null ? {refused: 'tangled'} : {edits: added.edits, focus: added.index}
    }
    case 'reword': {
      const told = toldWords(postmortem.document.text, entry)
      const words = withoutBreaks(visibly(operation.text, told ?? ''))
      if (words === '' || words === told) return {refused: 'nothing-to-do'}
      return changed(rewordEntry(postmortem, index, words), index)
    }
    case 'retime': {
      const said = saidOnly(operation.text.trim(), entry)
      if (said === null) return {refused: 'no-time'}
      const retimed = retimeEntry(postmortem, index, said)
      return changed('edits' in retimed ? retimed.edits : null, index)
    }
    case 'move': {
      const moved = moveEntry(postmortem, index, operation.by)
      return typeof moved === 'string' ? {refused: moved} : {edits: moved.edits, focus: moved.index}
    }
    case 'remove': {
      const edits = removeEntry(postmortem, index)
      const left = timeline.length - 1
      return changed(edits, left === 0 ? null : Math.min(index, left - 1))
    }
    case 'mark':
      return changed(markEntry(postmortem, index, operation.milestone), index)
  }
}

const changed = (edits: TimelineOperated['edits'] | null, focus: number | null): Outcome =>
  edits === null ? {refused: 'tangled'} : edits.length === 0 ? {refused: 'nothing-to-do'} : {edits, focus}

function addSection({document: {text}, sections}: Postmortem): Outcome {
  if (sections.some(({id}) => id === 'timeline')) return {refused: 'nothing-to-do'}
  return {edits: [insertSection({text, sections}, 'timeline', sectionBody('timeline'))], focus: null}
}

/** The words take the place of the gap that is written for them. */
function addNow(postmortem: Postmortem, text: string, now: Event): Outcome {
  const {timeline, document} = postmortem
  const last = timeline.at(-1)
  const said = saidAt(text, last ?? null)
  if (said !== null && last !== undefined) {
    const added = entryAfter(postmortem, timeline.length - 1, said, said.rest)
    return added === null ? {refused: 'tangled'} : {edits: added.edits, focus: added.index}
  }
  const edit = addEntry(postmortem, said === null ? now : {...now, instant: instantOf(said.start, now)})
  if (edit === null) return {refused: 'tangled'}
  const words = said?.rest ?? text
  const inTable = last !== undefined && isInTable(document.text, last)
  const edits = [{...edit, text: edit.text.replace(gap, () => written(words, inTable))}]
  const after = postmortem.after(edits)
  const index = after.timeline.findIndex(entry => entry.offset >= edit.start && toldWords(after.document.text, entry) === words)
  const isThere = index !== -1 && after.timeline.length === timeline.length + 1
  return isThere ? {edits, focus: index} : {refused: 'tangled'}
}

/** The first entry of a document is told in UTC. */
function instantOf({date, time}: Clock, {instant}: Event): number {
  const {year, month, day} = date ?? clockAt('UTC', instant)!.date
  return Date.UTC(year, month - 1, day, time.hour, time.minute)
}
