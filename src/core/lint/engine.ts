/** Runs the rules over a document, again only where something changed. */
import type {Document} from '../document/document.ts'
import type {Chunk} from '../document/chunk.ts'
import {sourceSpan, type Passage} from '../document/passage.ts'
import {overlaps, type Span} from '../document/span.ts'
import {passagesIn, readPostmortem, type Postmortem} from '../model/postmortem.ts'
import type {Profile} from '../model/profile.ts'
import type {Configuration} from './configuration.ts'
import type {Finding} from './finding.ts'
import {rules} from './registry.ts'
import type {DocumentRule, Fix, PassageContext, PassageRule, Rule, Severity} from './rule.ts'
import {suppressionsIn, type Suppression} from './suppression.ts'
import {trailsOf, type Trail, type Trails} from './trails.ts'

/** A document with all that is known of it under one configuration. */
export interface Analysis {
  readonly postmortem: Postmortem
  readonly findings: readonly Finding[]
}

/** Checks documents under one configuration and keeps, by chunk, what it found; chunks that are gone are forgotten by themselves. */
export interface Checker {
  (document: Document): Analysis
  /** The same, pausing after every chunk that has to be checked. */
  readonly inSteps: (document: Document) => Generator<undefined, Analysis>
}

export function createChecker(configuration: Configuration): Checker {
  const strictness = new Map<Profile, Strictness>()
  const kept = new WeakMap<Chunk, {readonly under: Strictness; readonly trails: string; readonly found: readonly Local[]}>()

  return Object.assign(
    (document: Document): Analysis => {
      const steps = inSteps(document)
      for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
    },
    {inSteps},
  )

  function* inSteps(document: Document): Generator<undefined, Analysis> {
    const postmortem = readPostmortem(document, configuration)
    const suppressions = suppressionsOf(document)
    const findings: Finding[] = []
    const strict = strictnessOf(postmortem.profile)
    for (const {rule, severity} of strict.documentRules) {
      for (const match of rule.decide(postmortem)) findings.push(documentFinding(rule, severity, match))
    }
    const trails = trailsOf(postmortem.sections)
    for (const [index, chunk] of document.chunks.entries()) {
      const start = document.starts[index]!
      if (!kept.has(chunk)) yield
      for (const local of locals(chunk, start, trails, strict)) findings.push(chunkFinding(local, start))
    }
    return {postmortem, findings: findings.sort((a, b) => a.start - b.start || a.end - b.end)}

    function documentFinding(rule: DocumentRule, severity: Severity, match: Span): Finding {
      const {name, code} = rule
      const fixes = (): readonly Fix[] => rule.fix?.(match, postmortem) ?? []
      return {rule: name, code, severity, message: rule.say(match, postmortem), start: match.start, end: match.end, suppressed: reasonFor(name, match), fixes}
    }

    function chunkFinding({rule, severity, message, span, fixes}: Local, at: number): Finding {
      const place = {start: span.start + at, end: span.end + at}
      return {rule: rule.name, code: rule.code, severity, message, ...place, suppressed: reasonFor(rule.name, place), fixes: () => fixes().map(fix => moved(fix, at))}
    }

    function reasonFor(rule: string, span: Span): string | null {
      if (suppressions.length === 0) return null
      const hit = suppressions.find(one => one.rule === rule && (one.over === 'file' || touches(one.over as Span, span)))
      return hit === undefined ? null : hit.reason
    }
  }

  /** Profiles may be stricter than a rule is by itself; what the configuration names holds for all of them. */
  function strictnessOf(profile: Profile): Strictness {
    const known = strictness.get(profile)
    if (known !== undefined) return known
    const active = rules.flatMap(rule => {
      const severity = configuration.severities[rule.name] ?? profile.rules[rule.name] ?? rule.severity
      return severity === 'off' ? [] : [{rule, severity}]
    })
    const strict = {
      passageRules: active.filter((entry): entry is Active<PassageRule> => entry.rule.scope === 'passage'),
      documentRules: active.filter((entry): entry is Active<DocumentRule> => entry.rule.scope === 'document'),
    }
    strictness.set(profile, strict)
    return strict
  }

  function locals(chunk: Chunk, start: number, trails: Trails, strict: Strictness): readonly Local[] {
    const key = trails.key(start, start + chunk.text.length)
    const known = kept.get(chunk)
    if (known?.trails === key && known.under === strict) return known.found
    const found = passagesIn(chunk).flatMap(passage => check(passage, trails.at(start + passage.source.start), strict))
    kept.set(chunk, {under: strict, trails: key, found})
    return found
  }

  function check(passage: Passage, trail: Trail, {passageRules}: Strictness): readonly Local[] {
    const context: PassageContext = {section: trail.at(-1) ?? null, trail, vocabulary: configuration.vocabulary}
    const found: Local[] = []
    for (const {rule, severity} of passageRules) {
      for (const match of rule.decide(passage, context)) {
        const span = sourceSpan(passage, match)
        // Where two language rules see the same words, the reader is told once, by the rule that stands first.
        if (rule.category === 'language' && found.some(other => other.rule.category === 'language' && overlaps(other.span, span))) continue
        const fixes = (): readonly Fix[] => (rule.fix?.(match, passage) ?? []).map(fix => inSource(fix, passage))
        found.push({rule, severity, message: rule.say(match, passage), span, fixes})
      }
    }
    return found
  }
}

interface Active<R extends Rule> {
  readonly rule: R
  readonly severity: Severity
}

/** The rules that run, with the severities of their findings. */
interface Strictness {
  readonly passageRules: readonly Active<PassageRule>[]
  readonly documentRules: readonly Active<DocumentRule>[]
}

/** A finding in offsets of its chunk. */
interface Local extends Active<PassageRule> {
  readonly message: string
  readonly span: Span
  readonly fixes: () => readonly Fix[]
}

const inSource = (fix: Fix, passage: Passage): Fix => ({...fix, edits: fix.edits.map(edit => ({...sourceSpan(passage, edit), text: edit.text}))})

const moved = (fix: Fix, by: number): Fix => ({...fix, edits: fix.edits.map(edit => ({start: edit.start + by, end: edit.end + by, text: edit.text}))})

/** An empty span, such as a finding at the end of a heading, is still touched by the line around it. */
const touches = (over: Span, span: Span): boolean => overlaps(over, span) || (span.start >= over.start && span.start < over.end)

type PlacedSuppression = Suppression & {readonly over: Span | 'file'}

function suppressionsOf(document: Document): readonly PlacedSuppression[] {
  const found: PlacedSuppression[] = []
  document.chunks.forEach((chunk, index) => {
    const start = document.starts[index]!
    for (const one of suppressionsIn(chunk)) {
      const comment = {start: one.comment.start + start, end: one.comment.end + start}
      const over = one.over === 'file' ? 'file' : one.over === 'next-chunk' ? firstBlock(document, index + 1) : {start: one.over.start + start, end: one.over.end + start}
      found.push({...one, comment, over})
    }
  })
  return found
}

/** A chunk may end right after a comment, whose block is then the first of the next one. */
function firstBlock(document: Document, index: number): Span {
  const start = document.starts[index] ?? document.text.length
  const position = document.chunks[index]?.nodes[0]?.position
  return {start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0)}
}

/** The findings that stand within `span`, as a light bulb wants them. */
export const findingsAt = (analysis: Analysis, span: Span): readonly Finding[] =>
  analysis.findings.filter(finding => finding.start <= span.end && span.start <= finding.end)
