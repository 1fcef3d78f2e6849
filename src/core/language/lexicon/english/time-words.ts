/** Words that stand beside a clock time or a date at the start of a line. */
import {wordGroup} from '../word-group.ts'

export const dateWords = wordGroup('Calendars', 'They may open a line before any digit.', 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx around ~')

export const zoneWords = wordGroup(
  'Time zones and clock notation',
  'They count only after a digit.',
  'utc gmt cet cest pst pdt est edt ist bst jst am pm z h hrs / . ct et pt mst mdt cdt cst aest th st nd rd onwards local time',
)
