/** Every pattern of every rule can hold: it has a word to be found by, and names only what exists. */
import assert from 'node:assert/strict'
import {english} from '../../../src/core/language/lexicon/english/english.ts'
import {languageLists} from '../../../src/core/wording/language-rule.ts'
import {tokenize} from '../../../src/core/language/tokenize.ts'
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
    if (one.type === 'lemma' && [...one.numbers].some(number => english().lemmas[number] !== number))
      found.push('names a verb that the lexicon lacks')
  }
  return found
}

/** The words of a pattern as they are written, without the names of lists. */
const wordsOf = ({words}: Pattern): readonly string[] =>
  words
    .split(/\s+/)
    .map(element => element.replace(/!$/, '').replace(/(?<=.)\?$/, ''))
    .filter(element => !/^(?:[@<^$]|~<|\.+$)/.test(element))
    .flatMap(element => element.replace(/^[~=]/, '').split('|'))
    .filter(word => !word.startsWith('$'))

/** Whether some text has this word as one token: "they'd" has "'d", and nothing has "child's". */
const isYielded = (word: string): boolean =>
  [`we ${word} it`, `they${word} it`].some(text => tokenize(text, []).tokens.some(token => token.word === word))

describe('patterns', () => {
  it('have no word that no text can have', () => {
    const rules = [...languageRules, ...advisoryRules]
    const words = rules.flatMap(({name, english, spanish}) => [...english, ...spanish].flatMap(wordsOf).map(word => ({name, word})))
    const lists = Object.entries(languageLists()).flatMap(([name, list]) => list.map(word => ({name, word})))
    assert.deepEqual(
      [...words, ...lists].filter(({word}) => !isYielded(word)),
      [],
    )
  })

  for (const [words, complaint] of [
    ['a <norn>', 'A pattern names “norn”, and there is no such thing.'],
    ['a @staf', 'A pattern names “staf”, and there is no such thing.'],
    ['$caer', 'A pattern names “caer”, and there is no such thing.'],
    ['the|@staff error', 'A pattern has “@staff” among words: “the|@staff”.'],
  ] as const) {
    it(`say what is wrong with “${words}”`, () => {
      assert.throws(() => compilePattern({words}, languageLists()), new Error(complaint))
    })
  }

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
