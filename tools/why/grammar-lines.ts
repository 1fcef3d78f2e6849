/** Tokens with their classes, and clauses with who does what in which way. */
import type {Passage} from '../../src/core/document/passage.ts'
import {defaultConfiguration} from '../../src/core/index.ts'
import {analysisOf} from '../../src/core/language/analysis.ts'
import type {Clause} from '../../src/core/language/clause.ts'
import {Kind, Tag} from '../../src/core/language/tag.ts'
import {wordOf} from '../../src/core/language/words.ts'

export function grammarLines(passage: Passage): readonly string[] {
  const analysis = analysisOf(passage, defaultConfiguration.vocabulary)
  const {tokens} = analysis
  const {tags, clauses, phrases} = analysis.grammar()
  const wordsOf = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({word}) => word)
      .join(' ')
  return [
    tokens.map(({word}, index) => `${word}/${namesOf(Tag, tags[index]!) || '-'}`).join('  '),
    ...phrases.map(({from, to, kind}) => `phrase: ${wordsOf(from, to)} (${namesOf(Kind, kind) || 'unknown'})`),
    ...clauses.map(clause => `clause: ${wordsOf(clause.from, clause.to)} (${sayingsOf(clause).join(', ')})`),
  ]
}

const namesOf = (bits: Readonly<Record<string, number>>, value: number): string =>
  Object.entries(bits)
    .filter(([, bit]) => (value & bit) !== 0)
    .map(([name]) => name)
    .join('|')

const flags = ['passive', 'negated', 'perfect', 'past', 'infinitive', 'relative', 'reduced'] as const

const sayingsOf = (clause: Clause): readonly string[] => [
  `who ${namesOf(Kind, clause.who) || 'unknown'}`,
  ...(clause.agent === 0 ? [] : [`by ${namesOf(Kind, clause.agent)}`]),
  ...(clause.owner === 0 ? [] : [`of ${namesOf(Kind, clause.owner)}`]),
  ...(clause.modal === 0 ? [] : [`modal ${wordOf(clause.modal)}`]),
  ...flags.filter(flag => clause[flag]),
]
