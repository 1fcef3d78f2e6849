/** Runs the rules over a document, again only where something changed. */
import type {Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {readPostmortem, type Postmortem} from '../model/postmortem.ts'
import type {Profile} from '../profiles/profile.ts'
import type {Configuration} from './configuration.ts'
import type {Finding} from './finding.ts'
import type {Active} from './passage-check.ts'
import {passageFinder} from './passage-findings.ts'
import {rules} from './registry.ts'
import type {DocumentRule, PassageRule, Rule, SuppressionRule, Surroundings} from '../rule/rule.ts'
import {messageOf, type Fix} from '../model/remark.ts'
import {silencingOf} from '../rule/silencing.ts'
import {toldTogether, withoutYielding} from './told-once.ts'
import {waitingIn} from './unbegun.ts'

/** A document with all that is known of it under one configuration. */
export interface CheckedDocument {
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

export interface Checker {
  (document: Document, surroundings?: Surroundings): CheckedDocument
  /** The same, pausing before every chunk that has to be checked. */
  readonly inSteps: (document: Document, surroundings?: Surroundings) => Generator<undefined, CheckedDocument>
}

/** Where nobody has looked for any file, none is missing, and where nobody tells the day, nothing is late. */
const nothingKnown: Surroundings = {missing: new Set(), today: null}

/** Checks documents under one configuration and keeps, by chunk, what it found; chunks that are gone are forgotten by themselves. */
export function createChecker(configuration: Configuration): Checker {
  const strictness = new Map<Profile, Strictness>()
  const passageStrictness = new Map<string, Strictness['passageRules']>()
  const findPassages = passageFinder({vocabulary: configuration.vocabulary, sensitivity: configuration.sensitivity})

  return Object.assign(
    (document: Document, surroundings?: Surroundings): CheckedDocument => {
      const steps = inSteps(document, surroundings)
      for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
    },
    {inSteps},
  )

  function* inSteps(document: Document, surroundings = nothingKnown): Generator<undefined, CheckedDocument> {
    const postmortem = readPostmortem(document, configuration)
    const {documentRules, passageRules, suppressionRules} = strictnessOf(postmortem.profile)
    const silencing = silencingOf(document)
    const isWaiting = waitingIn(postmortem)
    const findings: Finding[] = []

    const matches = documentRules.flatMap(active =>
      Array.from(active.rule.decide(postmortem, surroundings), match => [active, match] as const),
    )
    const isSilenced = ({name}: Rule, match: Span): boolean => silencing.reasonFor(name, match) !== null
    for (const {active, match, lacking} of toldTogether(matches, isSilenced)) {
      const {rule} = active
      const fixes = (): readonly Fix[] => rule.fix?.(match, postmortem, lacking) ?? []
      add(active, messageOf(rule.say(match, postmortem, lacking)), match, fixes, {related: rule.relate?.(match, postmortem) ?? []})
    }
    const found = yield* findPassages(document, postmortem.sections, passageRules)
    for (let index = 0; index < found.length; index++) {
      if (found[index]!.length === 0) continue
      for (const {rule, severity, message, span, family, fixes} of found[index]!) {
        const start = document.starts[index]!
        add({rule, severity}, message, {start: span.start + start, end: span.end + start}, () => fixes().map(fix => moved(fix, start)), {
          family,
        })
      }
    }
    for (const {rule, severity} of suppressionRules) {
      for (const match of rule.decide(silencing.all, silencing.unused()))
        add({rule, severity}, messageOf(rule.say(match)), match, () => rule.fix?.(match, document) ?? [])
    }
    return {postmortem, findings: withoutYielding(findings, rules).toSorted((a, b) => a.start - b.start || a.end - b.end)}

    function add(
      {rule: {name, code}, severity}: Active<Rule>,
      message: string,
      {start, end}: Span,
      fixes: () => readonly Fix[],
      {related = [], family = null}: Partial<Pick<Finding, 'related' | 'family'>> = {},
    ): void {
      if (isWaiting({start, end})) return
      const suppressed = silencing.reasonFor(name, {start, end})
      findings.push({rule: name, code, severity, message, related, family, start, end, suppressed, fixes})
    }
  }

  /** Profiles may be stricter than a rule is by itself; what the configuration names holds for all of them. */
  function strictnessOf(profile: Profile): Strictness {
    let strict = strictness.get(profile)
    if (strict === undefined) {
      const active = rules.flatMap(rule => {
        const severity = configuration.severities[rule.name] ?? profile.rules[rule.name] ?? rule.severity
        return severity === 'off' ? [] : [{rule, severity}]
      })
      strict = {
        documentRules: active.filter((entry): entry is Active<DocumentRule> => entry.rule.scope === 'document'),
        passageRules: sameAsBefore(active.filter((entry): entry is Active<PassageRule> => entry.rule.scope === 'passage')),
        suppressionRules: active.filter((entry): entry is Active<SuppressionRule> => entry.rule.scope === 'suppressions'),
      }
      strictness.set(profile, strict)
    }
    return strict
  }

  /** Profiles that are equally strict about passages share one list, so that no passage is checked again when a document takes another. */
  function sameAsBefore(passageRules: Strictness['passageRules']): Strictness['passageRules'] {
    const severities = passageRules.map(({rule, severity}) => `${rule.name} ${severity}`).join()
    const known = passageStrictness.get(severities) ?? passageRules
    passageStrictness.set(severities, known)
    return known
  }
}

/** The rules that run, with the severities of their findings. */
interface Strictness {
  readonly documentRules: readonly Active<DocumentRule>[]
  readonly passageRules: readonly Active<PassageRule>[]
  readonly suppressionRules: readonly Active<SuppressionRule>[]
}

const moved = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map(edit => ({start: edit.start + by, end: edit.end + by, text: edit.text})),
})

/** The findings that stand within `span`, as a light bulb wants them. */
export const findingsAt = (analysis: CheckedDocument, span: Span): readonly Finding[] =>
  analysis.findings.filter(finding => finding.start <= span.end && span.start <= finding.end)
