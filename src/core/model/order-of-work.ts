/** In which order a review is done, and how far a document has come in it: whoever finds causes before the facts are told finds the wrong ones. */
import type {ChecklistEntry} from './checklist.ts'
import type {Postmortem} from './postmortem.ts'
import {core} from '../profiles/profile.ts'
import type {CanonicalId} from '../outline/section-names.ts'

/** `breathe` and `facts` are one person's, `meet` and `causes` everybody's. */
export type StepOfWork = 'breathe' | 'facts' | 'meet' | 'causes' | 'follow-up'

const ofCauses: ReadonlySet<CanonicalId> = new Set<CanonicalId>([
  'root-causes',
  'five-whys',
  'fishbone',
  'points-of-failure',
  'tollgates',
  'lessons',
  'went-well',
  'went-poorly',
  'got-lucky',
])
const ofFollowUp: ReadonlySet<CanonicalId> = new Set<CanonicalId>(['options', 'action-items', 'references'])

/** The step that is next for a document with this checklist; `null` where all is done. */
export function nextStep({actions}: Postmortem, checklist: readonly ChecklistEntry[]): StepOfWork | null {
  const followUp = checklist.filter(({id}) => ofFollowUp.has(id))
  const causes = checklist.filter(({id}) => ofCauses.has(id))
  const facts = checklist.filter(entry => !followUp.includes(entry) && !causes.includes(entry))
  if (!facts.some(isDone)) return 'breathe'
  if (facts.some(isOpen)) return 'facts'
  if (causes.some(isOpen)) return causes.some(isDone) ? 'causes' : 'meet'
  return followUp.some(isOpen) || actions.some(({done}) => done !== true) ? 'follow-up' : null
}

const isDone = ({state}: ChecklistEntry): boolean => state === 'done'

/** What every reader looks for is open though a profile does not require it. */
const isOpen = ({id, state, owed}: ChecklistEntry): boolean =>
  state === 'empty' || (state === 'missing' && (owed === 'required' || core.some(choices => choices.includes(id))))
