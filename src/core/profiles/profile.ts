/** Profiles: what a document of some kind owes its readers. */
import type {RuleName} from './rule-name.ts'
import type {RuleSetting} from './severity.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import {levelOf} from './severity-level.ts'

/** One thing that is owed: any of these sections will do; the first is the one to add. */
export type Owed = readonly [CanonicalId, ...CanonicalId[]]

export interface Profile {
  readonly name: string
  readonly title: string
  readonly summary: string
  /** A document without these misleads: their absence is reported in full. */
  readonly required: readonly Owed[]
  /** Worth having beside the core: their absence is a hint. */
  readonly recommended: readonly Owed[]
  /** By the incident's severity, the profile whose sections such a document owes instead. */
  readonly severities: Readonly<Record<string, string>>
  /** Severities that rules have for its documents, unless a configuration says otherwise. */
  readonly rules: Readonly<Partial<Record<RuleName, RuleSetting>>>
}

const causes: Owed = ['root-causes', 'five-whys', 'fishbone', 'points-of-failure']
const story: Owed = ['what-happened', 'summary', 'background', 'timeline', 'response']

/** What every postmortem tells, whatever its profile asks for. */
export const core: readonly Owed[] = [['summary', 'what-happened'], ['impact'], ['timeline'], causes, ['action-items']]

export const profiles: readonly [Profile, ...Profile[]] = [
  {
    name: 'review',
    title: 'Incident review',
    summary: 'What most teams expect of any postmortem; SEV1 to SEV3 owe more.',
    required: [
      ['summary', 'what-happened', 'background'],
      ['timeline', 'response'],
      ['action-items', 'lessons'],
    ],
    recommended: [
      ['impact'],
      causes,
      ['detection', 'points-of-failure', 'tollgates'],
      ['mitigation', 'response'],
      ['lessons', 'went-well', 'went-poorly'],
    ],
    severities: {SEV1: 'full', SEV2: 'standard', SEV3: 'standard', SEV4: 'light', SEV5: 'light'},
    rules: {},
  },
  {
    name: 'standard',
    title: 'Standard review',
    summary: 'Customers felt it: what happened, whom it hurt, why, what will change.',
    required: [['summary', 'what-happened', 'background'], ['impact'], ['timeline', 'response'], causes, ['action-items', 'lessons']],
    recommended: [
      ['detection', 'points-of-failure', 'tollgates'],
      ['mitigation', 'response'],
      ['lessons', 'went-well', 'went-poorly'],
    ],
    severities: {SEV1: 'full', SEV4: 'light', SEV5: 'light'},
    rules: {},
  },
  {
    name: 'full',
    title: 'Full review',
    summary: 'A major incident: its causes, and what did not catch it.',
    required: [
      ['summary'],
      ['impact'],
      ['timeline'],
      causes,
      ['detection', 'points-of-failure', 'tollgates'],
      ['mitigation', 'response'],
      ['action-items'],
      ['responders'],
    ],
    recommended: [['five-whys', 'fishbone'], ['went-well'], ['went-poorly'], ['got-lucky'], ['options'], ['communication']],
    severities: {SEV4: 'review', SEV5: 'light'},
    rules: {
      'unowned-action': 'information',
      'undated-action': 'information',
      'no-detection-action': 'information',
      'undetected-by-monitoring': 'information',
      'no-prevention-action': 'information',
    },
  },
  {
    name: 'ten-sections',
    title: 'Ten sections',
    summary: 'In a fixed order, from the overview to the action items.',
    required: [
      ['summary'],
      ['what-happened'],
      causes,
      ['mitigation'],
      ['impact'],
      ['responders'],
      ['timeline'],
      ['went-well', 'went-poorly', 'lessons'],
      ['action-items'],
    ],
    recommended: [['background']],
    severities: {SEV5: 'light'},
    rules: {'long-summary': 'information', 'unticketed-action': 'information'},
  },
  {
    name: 'outage-email',
    title: 'Outage email',
    summary: 'To stakeholders: what happened, its cause, why each gate let it pass.',
    required: [story, causes, ['mitigation', 'response'], ['action-items'], ['tollgates', 'points-of-failure']],
    recommended: [['timeline'], ['impact']],
    severities: {},
    rules: {'speculation-in-facts': 'information', 'tollgate-without-follow-up': 'warning', 'missing-severity': 'off'},
  },
  {
    name: 'disruption-ticket',
    title: 'Business disruption ticket',
    summary: 'What went wrong, what it cost the business, fixes for now and for later.',
    required: [story, ['impact'], ['action-items', 'mitigation']],
    recommended: [causes],
    severities: {},
    rules: {'unquantified-impact': 'warning', 'missing-metric': 'warning'},
  },
  {
    name: 'light',
    title: 'Lightweight review',
    summary: 'A small incident: what happened, and what follows from it.',
    required: [story, ['action-items', 'lessons', 'mitigation']],
    recommended: [['impact']],
    severities: {},
    rules: {'few-options': 'off', 'missing-metric': 'off', 'undetected-question': 'off', 'undetected-by-monitoring': 'off'},
  },
  {
    name: 'security-incident',
    title: 'Security incident',
    summary: 'What was open, what was reached, how it was closed, and who was told.',
    required: [
      ['summary', 'what-happened'],
      ['impact'],
      ['timeline'],
      causes,
      ['detection', 'points-of-failure', 'tollgates'],
      ['mitigation', 'response'],
      ['communication'],
      ['action-items'],
    ],
    recommended: [['what-happened'], ['responders'], ['lessons', 'went-well', 'went-poorly'], ['references']],
    severities: {},
    rules: {'no-detection-action': 'information', 'no-prevention-action': 'information', 'unowned-action': 'information'},
  },
  {
    name: 'data-incident',
    title: 'Data incident',
    summary: 'Data lost, wrong or disclosed: which, whose, and how it was put right.',
    required: [
      ['summary', 'what-happened'],
      ['impact'],
      ['timeline'],
      causes,
      ['detection', 'points-of-failure', 'tollgates'],
      ['mitigation', 'response'],
      ['action-items'],
    ],
    recommended: [['communication'], ['lessons', 'went-well', 'went-poorly']],
    severities: {},
    rules: {'unquantified-impact': 'warning', 'no-detection-action': 'information'},
  },
  {
    name: 'near-miss',
    title: 'Near miss',
    summary: 'Nobody felt it: what nearly happened, what stopped it, what to keep.',
    required: [story, ['got-lucky', 'went-well', 'lessons'], ['action-items', 'lessons']],
    recommended: [causes],
    severities: {},
    rules: {
      'missing-metric': 'off',
      'unquantified-impact': 'off',
      'missing-milestone': 'off',
      'few-options': 'off',
      'undetected-by-monitoring': 'off',
    },
  },
]

/** The profiles there are with those of a team; one of a built-in name takes its place. */
export const knownProfiles = (team: readonly Profile[]): readonly Profile[] => [
  ...profiles.map(profile => team.find(({name}) => name === profile.name) ?? profile),
  ...team.filter(({name}) => !profiles.some(profile => profile.name === name)),
]

/** The profile of that name, else the first. */
export const profileNamed = (name: unknown, among: readonly Profile[] = profiles): Profile =>
  among.find(profile => profile.name === name) ?? profiles[0]

/** The profile to which a document of some severity is held when it has `profile`. */
export function scaled(profile: Profile, severity: string | null, among: readonly Profile[]): Profile {
  if (severity === null) return profile
  const said = severity.toLowerCase()
  const level = levelOf(said)
  const names = Object.entries(profile.severities)
  const found =
    names.find(([name]) => name.toLowerCase() === said) ?? (level === null ? undefined : names.find(([name]) => levelOf(name) === level))
  return found === undefined ? profile : (among.find(({name}) => name === found[1]) ?? profile)
}
