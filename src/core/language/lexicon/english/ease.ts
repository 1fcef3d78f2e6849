/** English words with which an act is made to look small. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, facilitation guides and thesauri'

/** Small acts. */
export const smallActs = wordGroup(
  review,
  'Nouns of acts that take no time.',
  'glance look peek click clicks tick keystroke keystrokes keypress command line lines call calls phone-call message nod word question toggle flag check checkbox box switch button press tap minute minutes second seconds moment read scroll grep search test ping mail email sentence character characters digit comma dot flick entry step',
)

/** How long a small task takes. */
export const instants = wordGroup(
  review,
  'Compound adjectives of short times.',
  `two-minute five-minute one-minute ten-minute three-minute 2-minute 5-minute 1-minute 10-minute two-second five-second ten-second thirty-second 30-second 10-second 5-second one-second one-click two-click single-click`,
)
