/** What a person asks of the timeline, as an operation on the document that is shown by then. */
import type {TimelineOperation} from '../../core/index.ts'
import type {Senseless} from '../talk/index.ts'
import type {ShownTimeline, TimelineTask} from './messages.ts'

/** The words that would be lost with a task, or `null`. */
export const wordsOf = ({deed}: TimelineTask): string | null => ('text' in deed ? deed.text : null)

export function operationOf({deed, anchor}: TimelineTask, document: ShownTimeline): TimelineOperation | Senseless {
  if (!anchor.sure) return 'gone'
  if (deed.type === 'add' && deed.where === 'now') return {type: 'add-now', text: deed.text}
  if (deed.type === 'add-section') return {type: 'add-section'}
  const {entry} = anchor
  const shown = document.entries[entry]
  if (shown === undefined) return 'gone'
  switch (deed.type) {
    case 'add':
      return {type: 'add-after', entry, text: deed.text}
    case 'move-up':
    case 'move-down': {
      const isAtEnd = deed.type === 'move-up' ? shown.first : shown.last
      return isAtEnd ? 'nothing-to-do' : {type: 'move', entry, by: deed.type === 'move-up' ? -1 : 1}
    }
    case 'remove':
      return {type: 'remove', entry}
    case 'reword':
    case 'retime':
    case 'mark':
      return {...deed, entry}
  }
}
