/** Makes a passage rule of patterns and a question. */
import {overlaps} from '../document/span.ts'
import type {SectionId} from '../document/section-id.ts'
import {definePassageRule, type PassageContext, type PassageRule, type RuleMeta} from '../rule/rule.ts'
import {shortened} from '../model/prose.ts'
import {once} from '../document/once.ts'
import {analysisOf} from '../language/analysis.ts'
import {englishLists} from './english-lists.ts'
import {spanishLists} from './spanish-lists.ts'
import {isLabel} from './label.ts'
import {matcher, type Seen} from './matcher.ts'
import type {Pattern, WordLists} from './pattern.ts'
import {fixBy, type Reword} from '../rewording/reword.ts'
import {localised, saying} from '../speech/speech.ts'

export interface LanguageRuleSource extends Pick<RuleMeta, 'name' | 'code' | 'summary' | 'severity'> {
  readonly english: readonly Pattern[]
  /** Patterns of words alone: the conditions ask about English grammar. */
  readonly spanish?: readonly Pattern[]
  /** Sections that tell of luck or success, or otherwise hold nothing for this rule. */
  readonly silentIn?: readonly SectionId[]
  /** What is wrong, before the words that were seen. */
  readonly defect: string
  /** What a facilitator would ask about them. */
  readonly ask: string
  /** Ways to say it anew, the best first; the first one that fits and that the rule leaves alone is offered. */
  readonly reword?: readonly Reword[]
}

/** A passage rule that shows its patterns, so that a test can check each of them. */
export interface LanguageRule extends PassageRule {
  readonly english: readonly Pattern[]
  readonly spanish: readonly Pattern[]
}

/** The patterns of `source` are not read before the first text is. */
export function languageRule(source: LanguageRuleSource): LanguageRule {
  const {name, code, summary, severity, defect, ask, silentIn = [], reword = []} = source
  const found = matcher(() => [...source.english, ...(source.spanish ?? [])], languageLists)
  const silent = new Set<SectionId>([...silentIn, 'responders'])
  const isSilent = (context: PassageContext): boolean => context.trail.some(section => silent.has(section))
  const rule = definePassageRule<Seen>({
    name,
    code,
    summary,
    severity,
    category: 'language',
    fixable: reword.length === 0 ? 'none' : 'unsafe',
    since: '0.1.0',
    decide: (passage, context) => (isLabel(passage) || isSilent(context) ? none : found.find(passage, context)),
    familyOf: ({family}) => family,
    say: (match, passage) => ({
      defect: saying`${localised(defect)}: “${shortened(passage.text.slice(match.start, match.end))}”`,
      question: localised(ask),
    }),
    // Links lead to the words of a heading.
    fix: (match, passage, context) =>
      passage.kind === 'heading'
        ? []
        : fixBy(reword, passage, analysisOf(passage, context.vocabulary), match, (sentence, words) =>
            found.find(sentence, context).some(other => overlaps(other, words)),
          ),
  })
  return {
    ...rule,
    get english() {
      return source.english
    },
    get spanish() {
      return source.spanish ?? []
    },
  }
}

/** The lists of all languages; their names differ. */
export const languageLists = once((): WordLists => ({...englishLists(), ...spanishLists()}))

const none: readonly Seen[] = []
