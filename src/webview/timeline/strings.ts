/** Every word that the timeline view says, in English; a bundle may replace any of them. */
import {translated, type Bundle} from '../bundle.ts'
import {sharedStrings} from '../shared-strings.ts'

const english = {
  ...sharedStrings,
  view: 'Timeline',
  'empty.document': 'Open a postmortem to see its timeline here, or start one.',
  'empty.section': 'Tell what happened, from the change that began it to the recovery. What is added here is written into the document.',
  'empty.entries': 'The timeline has no entries yet. What is added here is written into the document.',
  'empty.none': 'This document has no timeline.',
  'empty.add-section': 'Add a Timeline Section',
  'empty.add-now': 'Add an Entry Now',

  overview: 'How the incident went',
  metrics: 'Times between milestones',
  'metric.time-to-detect': 'To detect',
  'metric.time-to-acknowledge': 'To acknowledge',
  'metric.time-to-find-cause': 'To find the cause',
  'metric.time-to-mitigate': 'To mitigate',
  'metric.time-to-recover': 'To recover',
  'metric.between': 'Between {0} and {1}',
  'metric.from': 'Go to where it begins: {0}',
  'metric.to': 'Go to where it ends: {0}',

  'milestone.introduced': 'Introduced',
  'milestone.detected': 'Detected',
  'milestone.investigating': 'Investigating',
  'milestone.cause-found': 'Cause found',
  'milestone.mitigated': 'Mitigated',
  'milestone.recovered': 'Recovered',
  'milestone.worded': 'Read from the words',

  'phase.introduced': 'Not detected yet',
  'phase.detected': 'Detected, not looked into yet',
  'phase.investigating': 'Looking for the cause',
  'phase.cause-found': 'Cause known, harm goes on',
  'phase.mitigated': 'Mitigated, not recovered yet',
  'phase.recovered': 'Recovered',

  'time.unknown': 'No time is known',
  'time.unreadable': 'This cannot be read as a time: {0}',
  'time.approximate': 'about {0}',
  'time.written': 'Written: {0}',
  'time.here': 'On this computer: {0}',
  'time.slack': 'give or take {0}',
  'time.no-zone': 'No zone is known',
  'time.drag': 'Drag up or down to change it, with Shift by ten minutes',
  'time.earlier': 'Earlier than the entry before it',
  'day.unknown': 'Day unknown',

  'unit.day': '{0} d',
  'unit.hour': '{0} h',
  'unit.minute': '{0} min',
  'unit.second': '{0} s',

  'empty-entry': '(no words)',
  'draft.add-now': 'What has just happened?',
  'draft.add-after': 'What came next? Begin with its time: 10:42 Rolled back',
  'draft.reword': 'Edit words',
  'draft.retime': 'Time, such as 10:42',
  'do.more': 'More Actions',
  'do.reword': 'Edit Words',
  'do.add-after': 'Add Entry After',

  'remove.question': 'Delete this entry with what is nested in it?',

  'done.reword': 'Changed to: {0}',
  'done.retime': 'Now at {0}',
  'done.add-section': 'Section added',
  'refused.gone': 'Nothing was changed: that entry is not there any more.',
  'refused.no-such-entry': 'Nothing was changed: that entry is not there any more.',
  'refused.no-time': 'Nothing was changed: write a time such as 10:42, in the zone of the timeline.',
} as const

export type Strings = Readonly<Record<keyof typeof english, string>>

export const stringsFrom = (bundle: Bundle): Strings => translated(english, bundle)
