/** The patterns that find something in a passage, and those that would if one condition were not there. */
import type {Passage} from '../../src/core/document/passage.ts'
import type {SectionId} from '../../src/core/document/section-id.ts'
import {defaultConfiguration, rules} from '../../src/core/index.ts'
import type {PassageContext, Rule} from '../../src/core/rule/rule.ts'
import {languageLists, type LanguageRule} from '../../src/core/wording/language-rule.ts'
import {matcher} from '../../src/core/wording/matcher.ts'
import type {Pattern} from '../../src/core/wording/pattern.ts'

const isLanguageRule = (rule: Rule): rule is LanguageRule => 'english' in rule

interface Tried {
  readonly rule: string
  readonly pattern: Pattern
  /** Finds the pattern, and the pattern without one of its conditions. */
  readonly whole: ReturnType<typeof matcher>
  readonly without: readonly (readonly [condition: string, ReturnType<typeof matcher>])[]
}

/** Made at once, because patterns are compiled before the first text is read. */
const tried: readonly Tried[] = rules.filter(isLanguageRule).flatMap(({name, english, spanish}) =>
  [...english, ...spanish].map(pattern => ({
    rule: name,
    pattern,
    whole: matcherOf(pattern),
    without: Object.keys(pattern)
      .filter(key => key !== 'words')
      .map(key => [key, matcherOf({...pattern, [key]: undefined})] as const),
  })),
)

export function patternLines(passage: Passage, section: SectionId): readonly string[] {
  const context: PassageContext = {
    section,
    trail: [section],
    vocabulary: defaultConfiguration.vocabulary,
    sensitivity: 'thorough',
  }
  const finds = (found: ReturnType<typeof matcher>): boolean => found.find(passage, context).length > 0
  return tried.flatMap(({rule, pattern, whole, without}) => {
    const level = pattern.thorough === true ? 'thorough' : 'sure'
    if (finds(whole)) return [`found by ${rule} (${level}): ${pattern.words}`]
    const missing = without.filter(([, found]) => finds(found)).map(([condition]) => condition)
    return missing.length === 0 ? [] : [`but for ${missing.join(', ')} by ${rule} (${level}): ${pattern.words}`]
  })
}

function matcherOf(pattern: Pattern): ReturnType<typeof matcher> {
  return matcher(() => [pattern], languageLists)
}
