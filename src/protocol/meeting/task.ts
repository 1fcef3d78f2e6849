/** What a person asks for in a meeting, as an operation on the document that is shown by then. */
import type {MeetingOperation} from '../../core/index.ts'
import type {Senseless} from '../talk/index.ts'
import type {MeetingTask, ShownMeeting} from './messages.ts'

/** The words that would be lost with a task, or `null`. */
export const wordsOf = ({deed}: MeetingTask): string | null => (deed.type === 'add-person' || deed.type === 'park' ? deed.text : null)

export function operationOf({deed}: MeetingTask, {people, parked}: ShownMeeting): MeetingOperation | Senseless {
  switch (deed.type) {
    case 'park':
      return deed
    case 'add-person':
      return people.some(({name, listed}) => listed && name === deed.text) ? 'nothing-to-do' : deed
    case 'remove-person':
      return people.some(({name}) => name === deed.text) ? deed : 'gone'
    case 'strike':
    case 'take-up': {
      const isMeant = (index: number): boolean => parked[index]?.text === deed.text
      const alike = parked.flatMap(({text}, index) => (text === deed.text ? [index] : []))
      const index = isMeant(deed.index) ? deed.index : alike.length === 1 ? alike[0]! : null
      return index === null ? 'gone' : {type: deed.type, index}
    }
  }
}
