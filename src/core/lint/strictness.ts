/** Which rules run for a document, and how severe their findings are. */
import type {Profile} from '../profiles/profile.ts'
import type {RuleSetting} from '../profiles/severity.ts'
import type {DocumentRule, PassageRule, Rule, SuppressionRule} from '../rule/rule.ts'
import type {Configuration} from './configuration.ts'
import type {Active} from './passage-check.ts'
import {rules} from './registry.ts'

export interface Strictness {
  readonly documentRules: readonly Active<DocumentRule>[]
  readonly passageRules: readonly Active<PassageRule>[]
  readonly suppressionRules: readonly Active<SuppressionRule>[]
}

/** Answers for a profile, each time the same. Profiles may be stricter than a rule is by itself; what is configured holds for all of them. */
export function strictnessUnder(severities: Configuration['severities']): (profile: Profile) => Strictness {
  const known = new Map<Profile, Strictness>()
  const passageRules = new Map<string, Strictness['passageRules']>()
  return profile => {
    const strictness = known.get(profile) ?? strictnessOf(profile)
    known.set(profile, strictness)
    return strictness
  }

  function strictnessOf(profile: Profile): Strictness {
    const active = rules.flatMap(rule => {
      const severity = severityUnder(rule, severities, profile.rules)
      return severity === 'off' ? [] : [{rule, severity}]
    })
    return {
      documentRules: active.filter((entry): entry is Active<DocumentRule> => entry.rule.scope === 'document'),
      passageRules: sameAsBefore(active.filter((entry): entry is Active<PassageRule> => entry.rule.scope === 'passage')),
      suppressionRules: active.filter((entry): entry is Active<SuppressionRule> => entry.rule.scope === 'suppressions'),
    }
  }

  /** Profiles that are equally strict about passages share one list, so that no passage is checked again when a document takes another. */
  function sameAsBefore(active: Strictness['passageRules']): Strictness['passageRules'] {
    const severities = active.map(({rule, severity}) => `${rule.name} ${severity}`).join()
    const same = passageRules.get(severities) ?? active
    passageRules.set(severities, same)
    return same
  }
}

/** How severe a rule's findings are: what is configured goes before what the profile says. */
export const severityUnder = (rule: Rule, severities: Configuration['severities'], ofProfile: Profile['rules']): RuleSetting =>
  severities[rule.name] ?? ofProfile[rule.name] ?? rule.severity
