/** Runs the rules over a document, again only where something changed. */
import type {Document} from '../document/document.ts'
import type {Chunk} from '../document/chunk.ts'
import {sourceSpan, type Passage} from '../document/passage.ts'
import {overlaps, type Span} from '../document/span.ts'
import {passagesIn, readPostmortem, type Postmortem} from '../model/postmortem.ts'
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
export function createChecker(configuration: Configuration): (document: Document) => Analysis {
  const active = rules.flatMap(rule => {
    const severity = configuration.severities[rule.name] ?? rule.severity
    return severity === 'off' ? [] : [{rule, severity}]
  })
  const passageRules = active.filter((entry): entry is Active<PassageRule> => entry.rule.scope === 'passage')
  const documentRules = active.filter((entry): entry is Active<DocumentRule> => entry.rule.scope === 'document')
  const kept = new WeakMap<Chunk, {readonly trails: string; readonly found: readonly Local[]}>()

  return document => {
    const postmortem = readPostmortem(document, configuration.profile)
    const suppressions = suppressionsOf(document)
    const findings: Finding[] = []
    for (const {rule, severity} of documentRules) {
      for (const match of rule.decide(postmortem)) findings.push(documentFinding(rule, severity, match))
    }
    const trails = trailsOf(postmortem.sections)
    document.chunks.forEach((chunk, index) => {
      const start = document.starts[index]!
      for (const local of locals(chunk, start, trails)) findings.push(chunkFinding(local, start))
    })
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

  function locals(chunk: Chunk, start: number, trails: Trails): readonly Local[] {
    const key = trails.key(start, start + chunk.text.length)
    const known = kept.get(chunk)
    if (known?.trails === key) return known.found
    const found = passagesIn(chunk).flatMap(passage => check(passage, trails.at(start + passage.source.start)))
    kept.set(chunk, {trails: key, found})
    return found
  }

  function check(passage: Passage, trail: Trail): readonly Local[] {
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
  const start = document.starts[index] ?? document.read
  const position = document.chunks[index]?.nodes[0]?.position
  return {start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0)}
}

/** The findings that stand within `span`, as a light bulb wants them. */
export const findingsAt = (analysis: Analysis, span: Span): readonly Finding[] =>
  analysis.findings.filter(finding => finding.start <= span.end && span.start <= finding.end)
