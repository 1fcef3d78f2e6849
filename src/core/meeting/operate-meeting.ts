/** What a person asks for in a meeting, as edits that are read again and refused where anything else would change. */
import type {TextEdit} from '../document/edit.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {addPerson, removePerson} from './attendance.ts'
import {park, parkedIn, parkedWords, strike, takeUp, type Parked, type PlainParked} from './parking-lot.ts'

export type MeetingOperation =
  /** Somebody is here, or is not. */
  | {readonly type: 'add-person' | 'remove-person'; readonly text: string}
  | {readonly type: 'park'; readonly text: string}
  /** Strikes off what is parked, or takes that back; makes an action item of it. */
  | {readonly type: 'strike' | 'take-up'; readonly index: number}

/** `tangled`: how the document is written does not allow it. */
export type MeetingRefusal = 'tangled'

export function operateMeeting(
  postmortem: Postmortem,
  operation: MeetingOperation,
): {readonly edits: readonly TextEdit[]} | {readonly refused: MeetingRefusal} {
  const edits = editsFor(postmortem, operation)
  return edits === null ? {refused: 'tangled'} : {edits}
}

function editsFor(postmortem: Postmortem, operation: MeetingOperation): readonly TextEdit[] | null {
  switch (operation.type) {
    case 'add-person':
    case 'remove-person': {
      const edit = (operation.type === 'add-person' ? addPerson : removePerson)(postmortem, operation.text)
      return edit && [edit]
    }
    case 'park':
      return proven(
        postmortem,
        park(postmortem, operation.text),
        was => [...was, {text: parkedWords(operation.text), struck: false}],
        [0, 1],
      )
    case 'strike':
    case 'take-up': {
      const {type, index} = operation
      const parked = parkedIn(postmortem)[index]
      if (parked === undefined) return null
      return type === 'strike'
        ? proven(postmortem, strike(parked), was => was.with(index, {...parked, struck: !parked.struck}))
        : proven(postmortem, takeUp(postmortem, parked), was => was.toSpliced(index, 1), [isAction(postmortem, parked) ? 0 : 1])
    }
  }
}

/** A parking lot among the action items is read as some. */
const isAction = ({actions}: Postmortem, {lines}: Parked): boolean =>
  actions.some(({span}) => lines.start <= span.start && span.start < lines.end)

/** The edits, if the parking lot is then as it is meant to be, with so many action items more, and all else as it was. */
function proven(
  postmortem: Postmortem,
  edits: readonly TextEdit[] | null,
  meant: (was: readonly PlainParked[]) => readonly PlainParked[],
  actions: readonly number[] = [0],
): readonly TextEdit[] | null {
  if (edits === null) return null
  const after = postmortem.after(edits)
  const isKept =
    after.timeline.length === postmortem.timeline.length &&
    after.trees.length === postmortem.trees.length &&
    actions.includes(after.actions.length - postmortem.actions.length) &&
    postmortem.sections.every(({id, title}) => after.sections.some(other => other.id === id && other.title === title))
  return isKept && said(parkedIn(after)) === said(meant(parkedIn(postmortem))) ? edits : null
}

const said = (parked: readonly PlainParked[]): string => JSON.stringify(parked.map(({text, struck}) => [text, struck]))
