/** Reads a few words as a passage and asks the language rules about it. */
import {parseBody} from '../../../src/core/document/parse.ts'
import {type Passage, passagesOf} from '../../../src/core/document/passage.ts'
import type {SectionId} from '../../../src/core/document/section-id.ts'
import {overlaps, type Span} from '../../../src/core/document/span.ts'
import {type Analysis, analysisOf, type Grammar} from '../../../src/core/language/analysis.ts'
import type {LanguageRule} from '../../../src/core/wording/language-rule.ts'
import type {PassageContext} from '../../../src/core/rule/rule.ts'
import type {Vocabulary} from '../../../src/core/document/vocabulary.ts'
import type {Sensitivity} from '../../../src/core/profiles/sensitivity.ts'
import blamedPerson from '../../../src/core/rules/blamed-person.ts'
import character from '../../../src/core/rules/character.ts'
import counterfactual from '../../../src/core/rules/counterfactual.ts'
import emotive from '../../../src/core/rules/emotive.ts'
import evasion from '../../../src/core/rules/evasion.ts'
import failureToAct from '../../../src/core/rules/failure-to-act.ts'
import hindsight from '../../../src/core/rules/hindsight.ts'
import humanError from '../../../src/core/rules/human-error.ts'
import interrogation from '../../../src/core/rules/interrogation.ts'
import judgement from '../../../src/core/rules/judgement.ts'
import mentalState from '../../../src/core/rules/mental-state.ts'
import minimiser from '../../../src/core/rules/minimiser.ts'
import missingSkill from '../../../src/core/rules/missing-skill.ts'
import namedIndividual from '../../../src/core/rules/named-individual.ts'
import singleCause from '../../../src/core/rules/single-cause.ts'
import weakAction from '../../../src/core/rules/weak-action.ts'

/** In the order in which one of two overlapping findings is taken. */
export const languageRules: readonly LanguageRule[] = [
  humanError,
  blamedPerson,
  failureToAct,
  counterfactual,
  mentalState,
  character,
  judgement,
  hindsight,
  minimiser,
  interrogation,
  missingSkill,
  evasion,
  emotive,
  weakAction,
]
export const advisoryRules: readonly LanguageRule[] = [singleCause, namedIndividual]

export const noVocabulary: Vocabulary = {roles: [], names: [], allowed: []}

export const contextOf = (
  section: SectionId | null,
  vocabulary: Vocabulary = noVocabulary,
  sensitivity: Sensitivity = 'thorough',
): PassageContext => ({
  section,
  trail: section === null ? [] : [section],
  vocabulary,
  sensitivity,
})

export const passagesIn = (markdown: string): readonly Passage[] => passagesOf(parseBody(markdown).children, markdown)

/** A paragraph without markup, made without a parser. */
export const plainPassage = (text: string): Passage => ({
  kind: 'paragraph',
  lists: 0,
  quotes: 0,
  column: null,
  row: null,
  opensItem: false,
  text,
  inlines: [],
  derived: [],
  source: {start: 0, end: text.length},
  segments: [{text: 0, source: 0, length: text.length}],
})

export const analyse = (markdown: string, vocabulary: Vocabulary = noVocabulary): Analysis =>
  analysisOf(passagesIn(markdown)[0]!, vocabulary)

export const grammarOf = (markdown: string): Grammar => analyse(markdown).grammar()

export interface Seen extends Span {
  readonly rule: string
  readonly words: string
}

/** What the rules find, one finding a place. */
export function seenIn(
  markdown: string,
  section: SectionId | null = 'root-causes',
  vocabulary: Vocabulary = noVocabulary,
  sensitivity: Sensitivity = 'thorough',
): readonly Seen[] {
  const context = contextOf(section, vocabulary, sensitivity)
  return passagesIn(markdown).flatMap(passage => {
    const seen: Seen[] = []
    for (const rule of languageRules) {
      for (const span of rule.decide(passage, context)) {
        if (!seen.some(other => overlaps(other, span)))
          seen.push({...span, rule: rule.name, words: passage.text.slice(span.start, span.end)})
      }
    }
    return seen
  })
}
