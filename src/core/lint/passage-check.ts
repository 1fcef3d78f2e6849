/** What the passage rules find in one chunk, in offsets of that chunk. */
import type {Chunk} from '../document/chunk.ts'
import {sourceSpan, type Passage} from '../document/passage.ts'
import {overlaps, type Span} from '../document/span.ts'
import {passagesIn} from '../model/postmortem.ts'
import type {PassageContext, PassageRule} from '../rule/rule.ts'
import {messageOf, type Fix} from '../model/remark.ts'
import type {Severity} from '../profiles/severity.ts'
import type {TrailWalk} from './trails.ts'

export interface Active<R> {
  readonly rule: R
  readonly severity: Severity
}

/** A finding in offsets of its chunk. */
export interface LocalFinding extends Active<PassageRule> {
  readonly message: string
  readonly span: Span
  readonly family: string | null
  readonly fixes: () => readonly Fix[]
}

/** What a team says about language. */
export type LanguageConventions = Pick<PassageContext, 'vocabulary' | 'sensitivity'>

/** Asks every rule about every passage; `start` is the chunk's place in the document, where `walk` has arrived. */
export function checkPassages(
  chunk: Chunk,
  start: number,
  walk: TrailWalk,
  rules: readonly Active<PassageRule>[],
  conventions: LanguageConventions,
): readonly LocalFinding[] {
  return passagesIn(chunk).flatMap(passage => {
    const trail = walk.at(start + passage.source.start)
    return checkPassage(passage, {section: trail.at(-1) ?? null, trail, ...conventions}, rules)
  })
}

function checkPassage(passage: Passage, context: PassageContext, rules: readonly Active<PassageRule>[]): readonly LocalFinding[] {
  const found: LocalFinding[] = []
  for (const {rule, severity} of rules) {
    for (const match of rule.decide(passage, context)) {
      const span = sourceSpan(passage, match)
      // Where two language rules see the same words, the reader is told once, by the rule that stands first.
      if (rule.category === 'language' && found.some(other => other.rule.category === 'language' && overlaps(other.span, span))) continue
      const fixes = (): readonly Fix[] => (rule.fix?.(match, passage, context) ?? []).map(fix => inSource(fix, passage))
      found.push({rule, severity, message: messageOf(rule.say(match, passage)), span, family: rule.familyOf?.(match) ?? null, fixes})
    }
  }
  return found
}

const inSource = (fix: Fix, passage: Passage): Fix => ({
  ...fix,
  edits: fix.edits.map(edit => ({...sourceSpan(passage, edit), text: edit.text})),
})
