/** Every pattern of every rule can hold: it has a word to be found by, and names only what exists. */
import assert from 'node:assert/strict'
import {english} from '../../../src/core/language/lexicon/english/english.ts'
import {languageLists} from '../../../src/core/wording/language-rule.ts'
import {compilePattern, type Pattern} from '../../../src/core/wording/pattern.ts'
import {auxiliaryTags, verbTags} from '../../../src/core/language/tag.ts'
import {advisoryRules, languageRules} from '../language/reading.ts'

const asking = [
  'subject',
  'agent',
  'passive',
  'negated',
  'modal',
  'past',
  'owner',
  'form',
  'relative',
  'infinitive',
  'inverted',
  'perfect',
] as const
const isVerb = (number: number): boolean => ((english().tags[number] ?? 0) & (verbTags | auxiliaryTags)) !== 0

function faults(pattern: Pattern): readonly string[] {
  const {elements, anchor, marked} = compilePattern(pattern, languageLists())
  const found: string[] = []
  if (anchor === -1) found.push('has no word to be found by')
  const element = elements[marked]
  if (asking.some(condition => pattern[condition] !== undefined)) {
    if (element?.type === 'words' && ![...element.numbers].some(isVerb)) found.push('asks about a word that is no verb')
    if (element?.type === 'class' && (element.tags & (verbTags | auxiliaryTags)) === 0) found.push('asks about a class that is no verb')
  }
  for (const one of elements) {
    if (one.type === 'phrase' && one.kinds === 0) found.push('names unknown people')
    if (one.type === 'class' && one.tags === 0) found.push('names an unknown class')
    if ((one.type === 'words' || one.type === 'lemma') && one.numbers.size === 0) found.push('names an unknown list')
    if (one.type === 'lemma' && [...one.numbers].some(number => english().lemmas[number] !== number))
      found.push('names a verb that the lexicon lacks')
  }
  return found
}

describe('patterns', () => {
  for (const rule of [...languageRules, ...advisoryRules]) {
    it(rule.name, () => {
      assert.ok(rule.english.length > 0)
      assert.deepEqual(
        [...rule.english, ...rule.spanish].flatMap(pattern => faults(pattern).map(fault => `${fault}: ${pattern.words}`)),
        [],
      )
    })
  }
})
