/** Profiles: what a document of some kind owes its readers. */
import type {CanonicalId} from './sections/section-names.ts'

/** One thing that is owed: any of these sections will do; the first is the one to add. */
export type Owed = readonly [CanonicalId, ...CanonicalId[]]

export interface Profile {
  readonly name: string
  readonly title: string
  readonly summary: string
  /** A document without these misleads: their absence is reported in full. */
  readonly required: readonly Owed[]
  /** Worth having: their absence is a hint. */
  readonly recommended: readonly Owed[]
}

const causes: Owed = ['root-causes', 'five-whys', 'fishbone', 'points-of-failure']
const story: Owed = ['what-happened', 'summary', 'background', 'timeline', 'response']

export const profiles = [
  {
    name: 'review',
    title: 'Incident review',
    summary: 'What most teams expect of a postmortem.',
    required: [['summary', 'what-happened', 'background'], ['impact'], ['timeline', 'response'], causes, ['action-items', 'lessons']],
    recommended: [['detection', 'points-of-failure', 'tollgates'], ['mitigation', 'response'], ['lessons', 'went-well', 'went-poorly']],
  },
  {
    name: 'full',
    title: 'Full review',
    summary: 'A major incident, with the analysis of causes and of what did not catch it.',
    required: [['summary'], ['impact'], ['timeline'], causes, ['detection', 'points-of-failure', 'tollgates'], ['mitigation', 'response'], ['action-items'], ['responders']],
    recommended: [['five-whys', 'fishbone'], ['went-well'], ['went-poorly'], ['got-lucky'], ['options'], ['communication']],
  },
  {
    name: 'ten-sections',
    title: 'Ten sections',
    summary: 'Overview, background, what happened, root causes, mitigation, impact, responders, timeline, good jobs and improvement chances, action items.',
    required: [['summary'], ['what-happened'], causes, ['mitigation'], ['impact'], ['responders'], ['timeline'], ['went-well', 'went-poorly', 'lessons'], ['action-items']],
    recommended: [['background']],
  },
  {
    name: 'outage-email',
    title: 'Outage email',
    summary: 'To stakeholders: what was reported, its cause, what was done, and why each gate let it pass.',
    required: [story, causes, ['mitigation', 'response'], ['action-items'], ['tollgates', 'points-of-failure']],
    recommended: [['timeline'], ['impact']],
  },
  {
    name: 'disruption-ticket',
    title: 'Business disruption ticket',
    summary: 'What went wrong, what it cost the business, and fixes for the short and the long term.',
    required: [story, ['impact'], ['action-items', 'mitigation']],
    recommended: [causes],
  },
  {
    name: 'light',
    title: 'Lightweight review',
    summary: 'A small incident: what happened, and what follows from it.',
    required: [story, ['action-items', 'lessons', 'mitigation']],
    recommended: [['impact']],
  },
] as const satisfies readonly Profile[]

/** The profile of that name, else the first. */
export const profileNamed = (name: unknown): Profile => profiles.find(profile => profile.name === name) ?? profiles[0]
