/** From the ways to say something anew to the one quick fix of a finding. */
import type {Passage} from '../../document/passage.ts'
import type {Span} from '../../document/span.ts'
import type {Fix} from '../../lint/rule.ts'
import {forTitle} from '../../model/prose.ts'
import type {Analysis} from '../analysis.ts'
import {type Statement, statementsAt} from './statement.ts'
import {edited, editsOf, type Part, type Wording, wordsOf} from './wording.ts'

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

/** The fix with the first wording that is no finding any more; none when there is no such wording. */
export function fixBy(
  rewords: readonly Reword[],
  passage: Passage,
  analysis: Analysis,
  match: Span,
  isFound: (passage: Passage, span: Span) => boolean,
): readonly Fix[] {
  for (const reword of rewords) {
    for (const wording of reword(passage, analysis, match)) {
      const {start} = wording.over
      const edits = editsOf(wording, passage)
      if (edits === null || edits.length === 0) continue
      const words = wordsOf(wording, passage)
      if (!isFound(edited(passage, edits), {start, end: start + words.length}))
        return [{title: titleOf(wording, passage, analysis, words), safe: false, edits}]
    }
  }
  return []
}

/** Shows the new words with the rest of the sentence, from its start unless that is far. */
function titleOf({over, parts}: Wording, {text}: Passage, {tokens, sentences}: Analysis, words: string): string {
  if (parts.length === 0) return `Leave out “${forTitle(text.slice(over.start, over.end).replace(/^[\s,]+|[\s,]+$/g, ''))}”`
  const sentence = sentences.find(({from, to}) => tokens[from]!.start <= over.start && tokens[to - 1]!.end > over.start)
  const before = sentence === undefined ? '' : text.slice(tokens[sentence.from]!.start, over.start)
  const after = sentence === undefined ? '' : text.slice(over.end, Math.max(over.end, tokens[sentence.to - 1]!.end))
  return `Say “${forTitle(before.length <= longestLead ? before + words + after : words + after)}”`
}

const longestLead = 40
