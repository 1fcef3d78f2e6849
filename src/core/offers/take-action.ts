/** Makes an action item of a wish that stands somewhere else: "we should have added an alert". */
import {editDocument} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {actOf, complement, sufferedBy, undoneAct, type Act} from '../rewording/acts.ts'
import {spanOfTokens, statementsAt, type Statement} from '../rewording/statement.ts'
import type {Part} from '../rewording/wording.ts'
import {staff} from '../language/tag.ts'
import {numberOf, wordOf} from '../language/words.ts'
import type {Finding} from '../lint/finding.ts'
import type {Conventions} from '../profiles/conventions.ts'
import {readPostmortem, type Postmortem} from '../model/postmortem.ts'
import {newActionEdits} from '../operate/make-action.ts'
import {sentenceOf, type FoundSentence} from './sentence.ts'

/** What is to be done, and the edits that write it among the action items. The sentence stays. */
export interface Taken {
  readonly words: string
  readonly edits: readonly TextEdit[]
}

/** `null` for what is an action item already, and where none can be added. */
export function takeAction(postmortem: Postmortem, conventions: Conventions, finding: Finding): Taken | null {
  if (postmortem.sections.some(({id, heading, end}) => id === 'action-items' && finding.start >= heading.start && finding.start < end))
    return null
  const sentence = sentenceOf(postmortem, finding)
  const words = sentence === null ? null : wishIn(sentence)
  if (words === null) return null
  const edits = newActionEdits(postmortem.document.text, {words, label: null}, postmortem)
  if (edits === null) return null
  // After a fence that nobody closed, what is added is code.
  const after = readPostmortem(editDocument(postmortem.document, edits), conventions)
  return after.actions.length === postmortem.actions.length + 1 ? {words, edits} : null
}

const constructive = new Set(
  'add build create write automate introduce install enable configure implement improve limit restrict document set provision upgrade replace extend define publish monitor alert use'
    .split(' ')
    .map(numberOf),
)
const have = numberOf('have')
const need = numberOf('need')
const wishes = ['should', 'must', 'ought', 'could', "'d", 'need']

/** The wish as an imperative: what builds something as it is, what people do as something that is made sure of. */
function wishIn({passage, analysis, match, words}: FoundSentence): string | null {
  const statements = statementsAt(passage, analysis, {start: Math.min(match.start, words.end), end: words.end})
  for (const statement of statements) {
    const act = wishedAct(statement)
    if (act === null) continue
    const parts = imperative(statement, act)
    if (parts !== null) return capital(said(parts, passage.text))
  }
  return null
}

function wishedAct(statement: Statement): Act | null {
  const {clause, following} = statement
  if ((clause.who & staff) === 0 || clause.negated || clause.passive) return undoneAct(statement)
  const [next] = following
  if (clause.lemma === need && next?.infinitive === true && next.from === clause.to + 1) return actOf(next, false)
  return wishes.includes(wordOf(clause.modal)) ? actOf(clause, false) : undoneAct(statement)
}

function imperative(statement: Statement, act: Act): readonly Part[] | null {
  const {tokens, to} = statement
  const rest = complement(statement, act.from)
  if (act.lemma === have || tokens[act.from]?.word === 'had') {
    const from = tokens[act.from]?.word === 'had' ? act.from + 1 : act.from
    return from >= to ? null : ['add', ...complement(statement, from)]
  }
  if (constructive.has(act.lemma)) return rest.length === 0 ? null : [act.base, ...rest]
  const suffered = sufferedBy(statement, {...act, past: false})
  if (suffered === null) return null
  const {thing, verb} = suffered
  return ['make sure that ', spanOfTokens(statement, thing.from, thing.to), ` ${verb}`, ...complement(statement, thing.to)]
}

const said = (parts: readonly Part[], text: string): string =>
  parts
    .map(part => (typeof part === 'string' ? part : text.slice(part.start, part.end)))
    .join('')
    .replace(/\s+/g, ' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
