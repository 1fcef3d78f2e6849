/** Which milestone an entry of the timeline is, in parentheses after its words: what its words say first, then those that no entry is yet. */
import {isPlainPlace} from '../model/plain-place.ts'
import {milestoneNames} from '../model/metric-words.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {milestones, type Milestone} from '../model/timeline/milestone-name.ts'
import {localised, sayings} from '../speech/speech.ts'
import type {Completions, Place} from './completion.ts'

const begun = /\S[ \t]+(\*{0,2}|_{0,2})\(([a-z][a-z ]{0,20})?$/i

export function completedMilestone({document, timeline}: Postmortem, {offset, before}: Place): Completions | null {
  const found = begun.exec(before)
  const entry = found === null ? undefined : timeline.find(({span}) => span.start < offset && offset <= span.end + 1)
  if (found === null || entry === undefined || isInCode(before) || !isPlainPlace(document, offset)) return null
  const [, emphasis = '', typed = ''] = found
  // What VS Code has closed already is written over.
  const closed = document.text.startsWith(`)${emphasis}`, offset) ? 1 + emphasis.length : document.text.startsWith(')', offset) ? 1 : 0
  const missing = milestones.filter(milestone => !timeline.some(entry => entry.milestone === milestone))
  const all = new Set([...milestones.filter(milestone => milestone === entry.milestone), ...missing, ...milestones])
  return {
    span: {start: offset - typed.length, end: offset + closed},
    all: [...all].map(milestone => ({
      label: localised(milestoneNames[milestone]),
      note: missing.includes(milestone) ? 'missing' : '',
      says: localised(meanings[milestone]),
      text: `${milestoneNames[milestone]})${emphasis}`,
      typed: milestoneNames[milestone],
    })),
  }
}

const isInCode = (before: string): boolean => before.split('`').length % 2 === 0

const meanings: Readonly<Record<Milestone, string>> = sayings({
  introduced: 'The change or condition that began it.',
  detected: 'It was noticed for the first time.',
  investigating: 'Somebody began to work on it.',
  'cause-found': 'What caused it was found.',
  mitigated: 'The harm was over, whether or not its cause was.',
  recovered: 'All was as it should be, and that was confirmed.',
})
