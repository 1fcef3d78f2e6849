/** From the ways to say something anew to the one quick fix of a finding. */
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import type {Fix} from '../model/remark.ts'
import {forTitle} from '../model/prose.ts'
import type {Analysis} from '../language/analysis.ts'
import {afterLead} from '../language/lead.ts'
import {type Statement, statementsAt} from './statement.ts'
import {editedPart, editsOf, type Part, type Wording, wordsOf} from './wording.ts'
import {saying} from '../speech/speech.ts'

/** The wordings that come into question for a finding, the best first. */
export type Reword = (passage: Passage, analysis: Analysis, match: Span) => Iterable<Wording>

/** The parts that take the place of a statement, from its first token to its end; `null` where the grammar does not allow it. */
export type Rewording = (statement: Statement) => readonly Part[] | null

/** Says the statement that a finding is about in the first of these ways that its grammar allows. */
export const sayStatement = (...rewordings: readonly Rewording[]): Reword =>
  function* (passage, analysis, match) {
    const statements = statementsAt(passage, analysis, match)
    for (const rewording of rewordings) {
      for (const statement of statements) {
        const parts = rewording(statement)
        if (parts !== null) yield wordingOf(statement, parts)
      }
    }
  }

function wordingOf({passage, tokens, sentence, from, to}: Statement, parts: readonly Part[]): Wording {
  const over = {start: tokens[from]!.start, end: tokens[to - 1]!.end}
  const [first, ...rest] = parts
  const opens = from === sentence.from || (/^\p{Lu}/u.test(passage.text.slice(over.start)) && !/[\p{L},]/u.test(tokens[from - 1]!.word))
  return {over, parts: opens && typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts}
}

/** The fix with the first wording that is no finding any more; none when there is no such wording, or in a text that nobody reads as sentences. */
export function fixBy(
  rewords: readonly Reword[],
  passage: Passage,
  analysis: Analysis,
  match: Span,
  isFound: (sentence: Passage, words: Span) => boolean,
): readonly Fix[] {
  const sentence = sentenceAround(analysis, match)
  if (passage.text.length > longestPassage || sentence === null) return []
  for (const reword of rewords) {
    for (const wording of reword(passage, analysis, match)) {
      const edits = editsOf(wording, passage)
      if (edits === null || edits.length === 0 || wording.over.start < sentence.start || wording.over.end > sentence.end) continue
      const start = wording.over.start - sentence.start
      const words = {start, end: start + wordsOf(wording, passage).length}
      if (!isFound(editedPart(passage, sentence, edits), words)) return [{title: titleOf(wording, passage, sentence), safe: false, edits}]
    }
  }
  return []
}

const longestPassage = 20_000

/** With the place where it starts to tell something, after a time stamp and the like. */
interface Sentence extends Span {
  readonly told: number
}

/** From its first word to its last mark. */
function sentenceAround(analysis: Analysis, {start, end}: Span): Sentence | null {
  const {text, tokens, sentences} = analysis
  const index = sentences.findIndex(({from, to}) => tokens[from]!.start < end && tokens[to - 1]!.end > start)
  const sentence = sentences[index]
  if (sentence === undefined) return null
  const next = sentences[index + 1]
  const told = tokens[afterLead(tokens, analysis.grammar().tags, sentence)]!.start
  return {start: tokens[sentence.from]!.start, told, end: next === undefined ? text.length : tokens[next.from]!.start}
}

/** Shows the new words with the rest of the sentence, from where it starts to tell something unless that is far. */
function titleOf(wording: Wording, passage: Passage, sentence: Sentence): string {
  const {over, parts} = wording
  const {text} = passage
  if (parts.length === 0) return saying`Leave out “${forTitle(text.slice(over.start, over.end).replace(/^[\s,]+|[\s,]+$/g, ''))}”`
  const before = text.slice(Math.min(sentence.told, over.start), over.start)
  return saying`Say “${forTitle((before.length <= longestLead ? before : '') + wordsOf(wording, passage) + text.slice(over.end, sentence.end))}”`
}

const longestLead = 40
