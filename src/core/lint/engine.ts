/** Runs the rules over a document, again only where something changed. */
import type {Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {readPostmortem, type Postmortem} from '../model/postmortem.ts'
import type {Configuration} from './configuration.ts'
import type {Finding} from './finding.ts'
import type {Active, LocalFinding} from './passage-check.ts'
import {passageFinder} from './passage-findings.ts'
import {rules} from './registry.ts'
import type {DocumentRule, Rule, SuppressionRule, Surroundings} from '../rule/rule.ts'
import {messageOf, type Fix} from '../model/remark.ts'
import {silencingOf, type Silencing} from '../rule/silencing.ts'
import {severities} from '../profiles/severity.ts'
import {strictnessUnder} from './strictness.ts'
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
  const strictnessOf = strictnessUnder(configuration.severities)
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
    const told = (found: readonly Found[]): readonly Finding[] =>
      found.filter(one => !isWaiting(one)).map(one => ({...one, suppressed: silencing.reasonFor(one.rule, one)}))

    const ofDocument = told(foundInDocument(postmortem, surroundings, documentRules, silencing))
    const ofPassages = told(placed(yield* findPassages(document, postmortem.sections, passageRules), document))
    // What silences nothing is known when all else has been silenced.
    const ofSuppressions = suppressionRules.flatMap(active => told(foundInSuppressions(document, active, silencing)))
    const findings = withoutYielding([...ofDocument, ...ofPassages, ...ofSuppressions], rules)
    return {postmortem, findings: findings.toSorted((a, b) => a.start - b.start || a.end - b.end || rankOf(a) - rankOf(b))}
  }
}

/** A finding of which nobody has asked yet whether it is silenced. */
type Found = Omit<Finding, 'suppressed'>

function foundInDocument(
  postmortem: Postmortem,
  surroundings: Surroundings,
  rules: readonly Active<DocumentRule>[],
  silencing: Silencing,
): readonly Found[] {
  const matches = rules.flatMap(active => Array.from(active.rule.decide(postmortem, surroundings), match => [active, match] as const))
  const isSilenced = ({name}: Rule, match: Span): boolean => silencing.reasonFor(name, match) !== null
  return toldTogether(matches, isSilenced).map(({active, match, lacking}) => ({
    ...foundAt(match, active),
    message: messageOf(active.rule.say(match, postmortem, lacking)),
    related: active.rule.relate?.(match, postmortem) ?? [],
    fixes: () => active.rule.fix?.(match, postmortem, lacking) ?? [],
  }))
}

/** What was found chunk by chunk, in offsets of the document. */
function placed(found: readonly (readonly LocalFinding[])[], {starts}: Document): readonly Found[] {
  const all: Found[] = []
  found.forEach((local, index) => {
    // Most chunks hold nothing.
    for (const one of local) all.push(placedAt(starts[index]!, one))
  })
  return all
}

const placedAt = (start: number, one: LocalFinding): Found => ({
  ...foundAt({start: one.span.start + start, end: one.span.end + start}, one),
  message: one.message,
  family: one.family,
  fixes: () => one.fixes().map(fix => moved(fix, start)),
})

const foundInSuppressions = (document: Document, active: Active<SuppressionRule>, silencing: Silencing): readonly Found[] =>
  Array.from(active.rule.decide(silencing.all, silencing.unused()), match => ({
    ...foundAt(match, active),
    message: messageOf(active.rule.say(match)),
    fixes: () => active.rule.fix?.(match, document) ?? [],
  }))

const foundAt = ({start, end}: Span, {rule: {name, code}, severity}: Active<Rule>): Omit<Found, 'message' | 'fixes'> => ({
  rule: name,
  code,
  severity,
  related: [],
  family: null,
  start,
  end,
})

const moved = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map(edit => ({start: edit.start + by, end: edit.end + by, text: edit.text})),
})

/** Of what is told on the same words, that which matters more comes first. */
const rankOf = ({severity}: Finding): number => -severities.indexOf(severity)

/** The findings that stand within `span`, as a light bulb wants them. */
export const findingsAt = (analysis: CheckedDocument, span: Span): readonly Finding[] =>
  analysis.findings.filter(finding => finding.start <= span.end && span.start <= finding.end)
