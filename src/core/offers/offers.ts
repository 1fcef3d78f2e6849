/** What else can be done about a finding of language than saying it anew: a role for a name, a question for the whys, an action item. */
import type {TextEdit} from '../document/edit.ts'
import type {Finding} from '../lint/finding.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import type {Conventions} from '../profiles/conventions.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {forTitle} from '../model/prose.ts'
import {askWhy} from './ask-why.ts'
import {everywhere, nameByRole, namesAt} from './name-by-role.ts'
import {takeAction} from './take-action.ts'
import {saying} from '../speech/speech.ts'

export interface Offer {
  /** `role` rewords the sentence; the other two leave it as it is and write something elsewhere. */
  readonly kind: 'role' | 'why' | 'action'
  readonly title: string
  /** Whether the finding is gone afterwards. */
  readonly resolves: boolean
  readonly edits: readonly TextEdit[]
}

const about = (...rules: readonly RuleName[]): ReadonlySet<RuleName> => new Set(rules)

/** Findings in whose sentence a name says more than it should. */
const ofPeople = about(
  'blamed-person',
  'named-individual',
  'human-error',
  'failure-to-act',
  'mental-state',
  'counterfactual',
  'judgement',
  'character',
)
/** Findings with a thought that goes on with a why. */
const ofCauses = about(
  'human-error',
  'blamed-person',
  'failure-to-act',
  'counterfactual',
  'mental-state',
  'judgement',
  'missing-skill',
  'evasion',
  'minimiser',
)
/** Findings with a wish. */
const ofWishes = about('counterfactual', 'failure-to-act', 'recommendation-in-facts')

/** Whether a role could stand in the place of a name there, once somebody says which. */
export const mayName = ({rule}: Pick<Finding, 'rule'>): boolean => ofPeople.has(rule)

export function offersFor(postmortem: Postmortem, conventions: Conventions, finding: Finding): readonly Offer[] {
  return [
    ...roleOffers(postmortem, finding),
    ...whyOffers(postmortem, conventions, finding),
    ...actionOffers(postmortem, conventions, finding),
  ]
}

function roleOffers(postmortem: Postmortem, finding: Finding): readonly Offer[] {
  if (!mayName(finding)) return []
  return namesAt(postmortem, finding).flatMap(person => {
    const {name, role, places} = person
    if (role === null) return []
    const resolves = finding.rule === 'named-individual'
    const title = saying`Say “the ${role}” for “${name}”`
    const all = everywhere(postmortem, person)
    return [
      {kind: 'role', resolves, title, edits: nameByRole(person, role)},
      ...(all.places.length === places.length
        ? []
        : [{kind: 'role', resolves, title: saying`${title} in all ${all.places.length} places`, edits: nameByRole(all, role)} as const]),
    ]
  })
}

function whyOffers(postmortem: Postmortem, conventions: Conventions, finding: Finding): readonly Offer[] {
  const asked = ofCauses.has(finding.rule) ? askWhy(postmortem, conventions, finding) : null
  return asked === null
    ? []
    : [{kind: 'why', resolves: false, title: saying`Ask in the 5 Whys: ${forTitle(asked.question)}`, edits: asked.edits}]
}

function actionOffers(postmortem: Postmortem, conventions: Conventions, finding: Finding): readonly Offer[] {
  const taken = ofWishes.has(finding.rule) ? takeAction(postmortem, conventions, finding) : null
  return taken === null
    ? []
    : [{kind: 'action', resolves: false, title: saying`Add the action item: ${forTitle(taken.words)}`, edits: taken.edits}]
}
