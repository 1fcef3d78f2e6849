/** Ways to say a statement anew, with the system as its subject; each answers `null` where the grammar does not allow it. */
import {Kind, staff, Tag} from '../language/tag.ts'
import {numberOf, wordOf} from '../language/words.ts'
import {
  actOf,
  actorOf,
  bare,
  complement,
  doneAct,
  isConditional,
  kept,
  keptLower,
  lasts,
  subjectEnd,
  sufferedBy,
  undoneAct,
  type Act,
} from './acts.ts'
import {baseOf, participleOf} from './forms.ts'
import {isPlural, sharesSubject, spanOfTokens, textOf, thingAt, type Statement} from './statement.ts'
import type {Rewording} from './reword.ts'
import type {Part} from './wording.ts'
import {gap} from '../document/gap.ts'

/** "Nobody checked the date": "Nothing in the process made sure that the date was checked". */
export const nothingMadeSure: Rewording = statement => {
  const act = undoneAct(statement)
  if (act === null || sharesSubject(statement)) return null
  const suffered = sufferedBy(statement, act)
  if (suffered === null) return null
  const {thing, verb} = suffered
  const verbs = act.past ? 'made' : 'makes'
  return [
    `nothing in the process ${verbs} sure that `,
    spanOfTokens(statement, thing.from, thing.to),
    ` ${verb}`,
    ...complement(statement, thing.to),
  ]
}

/** "The on-call failed to escalate": "Nothing in the process prompted the on-call to escalate". */
export const nothingPrompted: Rewording = statement => {
  const act = undoneAct(statement)
  if (act === null || sharesSubject(statement)) return null
  return [`nothing in the process ${act.past ? 'prompted' : 'prompts'} `, ...actorOf(statement), ` to ${act.base}`, ...rest(statement, act)]
}

/** "This should have been caught in review": "Nothing in the process made sure that this was caught in review". */
export const nothingEnsured: Rewording = statement => {
  const {clause, grammar, tokens, from} = statement
  if (isConditional(statement) || lasts(statement)) return null
  const participle = (clause.form & Tag.participle) === 0 ? null : tokens[clause.head]!.word
  const isRegret = clause.perfect && ['should', 'could', 'ought'].includes(wordOf(clause.modal)) && !clause.negated
  const isUndone = clause.modal === 0 && clause.negated && clause.past && !clause.perfect
  const phrase = grammar.phrases[clause.subject]
  if (
    !clause.passive ||
    participle === null ||
    !(isRegret || isUndone) ||
    phrase === undefined ||
    clause.from <= from ||
    sharesSubject(statement)
  )
    return null
  const be = isPlural(tokens[phrase.head]!.word) ? 'were' : 'was'
  return [
    'nothing in the process made sure that ',
    ...keptLower(statement, from, clause.from),
    ` ${be} ${participle}`,
    ...kept(statement, clause.to, statement.to, ' '),
  ]
}

/** "Approved it without opening the plan": "approved it, and nothing in the process prompted anyone to open the plan". */
export const notPromptedTo: Rewording = statement => {
  const {tokens, following, clause, to} = statement
  const gerund = following.find(({from, reduced}) => reduced && tokens[from - 1]?.word === 'without' && from < to)
  const base = gerund === undefined ? '' : baseOf(gerund.lemma)
  if (gerund === undefined || base === '' || clause.passive || tokens[gerund.head]!.word === base) return null
  return [
    spanOfTokens(statement, statement.from, gerund.from - 1),
    `, and nothing in the process prompted anyone to ${base}`,
    ...complement(statement, gerund.to),
  ]
}

/** "Ana broke the build": "It was possible to break the build, because …". */
export const wasPossible: Rewording = statement => {
  const act = doneAct(statement) ?? regrettedAct(statement)
  if (act === null || figurative.has(act.lemma) || isSaying(statement, act) || !standsAlone(statement) || sharesSubject(statement))
    return null
  return [`it was possible to ${act.base}`, ...complement(statement, act.from), ...reason(statement)]
}

/** Verbs that are mostly said in a figure of speech, of which no other form makes sense. */
const figurative = wordSet('cost leave come go be owe pay suppose expect mean require')

/** "Dropped the ball". */
const isSaying = (statement: Statement, {from}: Act): boolean => /^the ball\b/.test(textOf(statement, from, statement.to))

/** Whether the statement is a sentence's own, or its reason; not what is said about something before it, such as "the mess that Ana left". */
function standsAlone({tokens, grammar, sentence, clause, from}: Statement): boolean {
  if (from === sentence.from) return true
  const {word} = tokens[from - 1]!
  return (
    clause.from > from &&
    (word === 'because' || word === 'since' || (grammar.tags[from - 1]! & (Tag.subordinator | Tag.relative)) === 0) &&
    word !== 'that'
  )
}

/** "Should not have merged". */
function regrettedAct({clause}: Statement): Act | null {
  return clause.modal !== 0 && clause.perfect && clause.negated && !clause.passive && (clause.who & staff) !== 0
    ? actOf(clause, true)
    : null
}

/** "The bucket was accidentally deleted by an engineer": "It was possible to delete the bucket, because …". */
export const couldBeDone: Rewording = statement => {
  const {clause, from, tokens, grammar} = statement
  const base = baseOf(clause.lemma)
  const isRegretted = clause.perfect && clause.negated && ['should', 'ought'].includes(wordOf(clause.modal))
  if (
    !clause.passive ||
    base === '' ||
    figurative.has(clause.lemma) ||
    clause.from <= from ||
    !standsAlone(statement) ||
    sharesSubject(statement)
  )
    return null
  if (!isRegretted && (clause.negated || clause.modal !== 0)) return null
  const by = agentAt(statement)
  const after = afterAgent(statement, by)
  // "By Ana, who had changed it" goes on about her.
  if (by < statement.to && tokens[statement.to + 1]?.word === 'who') return null
  if (after === null || ((grammar.phrases[clause.subject]?.kind ?? 0) & staff) !== 0) return null
  return [
    `it was ${passing.has(clause.lemma) ? 'easy' : 'possible'} to ${base} `,
    ...(tokens[from]!.word === 'they' ? ['them'] : keptLower(statement, from, subjectEnd(statement))),
    ...kept(statement, clause.to, by, ' '),
    ...kept(statement, after, statement.to, ' '),
    ...reason(statement),
  ]
}

/** Where "by somebody" starts, or the statement's end when it is not told. */
function agentAt({clause, tokens, to}: Statement): number {
  const at = tokens.findIndex(({word}, index) => index >= clause.to && index < to && word === 'by')
  return clause.agent === 0 || at === -1 ? to : at
}

/** Where the words after the agent start; `null` where more is said of whoever it was. */
function afterAgent({grammar, tokens, to}: Statement, by: number): number | null {
  if (by === to) return to
  const end = grammar.phrases[grammar.phraseAt[by + 1] ?? -1]?.to ?? to
  return end === to || /^(?:for|in|on|at|during|since|after|before)$/.test(tokens[end]!.word) ? end : null
}

const assuming = wordSet(
  'assume think believe trust expect suppose presume decide choose opt elect reckon guess figure conclude prefer rely hope',
)

/** "We assumed that the backup ran": "It made sense at the time to assume that the backup ran, because …". */
export const madeSense: Rewording = statement => {
  const act = doneAct(statement)
  if (act === null || !assuming.has(act.lemma) || act.from >= statement.to || !standsAlone(statement) || sharesSubject(statement))
    return null
  return [`it made sense at the time to ${act.base}`, ...complement(statement, act.from), ...reason(statement)]
}

/** "It was decided to skip the canary", "they made the wrong call to skip it": "It made sense at the time to skip …, because …". */
export const decisionMadeSense: Rewording = statement => {
  const {clause, following, tokens} = statement
  const isDecided = clause.passive && decided.has(clause.lemma) && tokens[clause.from - 1]?.word === 'it'
  const isMade =
    !clause.passive &&
    (clause.lemma === make || clause.lemma === take) &&
    clause.past &&
    verdict.test(textOf(statement, clause.to, statement.to))
  const act = following.find(({infinitive, from}) => infinitive && from < statement.to)
  if (!(isDecided || isMade) || act === undefined || clause.negated || sharesSubject(statement)) return null
  return [
    'it made sense at the time',
    ...complement(statement, act.from - (tokens[act.from - 2]?.word === 'not' ? 2 : 1)),
    ...reason(statement),
  ]
}

const decided = wordSet('decide agree choose elect resolve')
const make = numberOf('make')
const take = numberOf('take')
const verdict = /^(?:an? |the )?(?:\w+ )?(?:decision|choice|call) (?:not )?to\b/i

const passing = wordSet('ignore overlook miss forget disregard misread misunderstand confuse skip mistake misjudge mix')

/** "The on-call ignored the warning": "It was easy to ignore the warning, because …". */
export const wasEasy: Rewording = statement => {
  const act = doneAct(statement)
  if (act === null || !passing.has(act.lemma) || sharesSubject(statement) || complement(statement, act.from).length === 0) return null
  return [`it was easy to ${act.base}`, ...complement(statement, act.from), ...reason(statement)]
}

const seeing = wordSet('notice realise realize know see recognise recognize understand spot remember')

/** What can be seen; of all others only what is said in a clause can be shown. */
const seen = wordSet('notice realise realize see spot')

/** "Nobody noticed that the disk filled up": "Nothing at hand showed anyone that the disk filled up". */
export const nothingShowed: Rewording = statement => {
  const act = undoneAct(statement)
  if (act === null || !seeing.has(act.lemma) || sharesSubject(statement)) return null
  const after = complement(statement, act.from)
  const shows = statement.tokens[act.from]?.word ?? ''
  return after.length === 0 || (!seen.has(act.lemma) && !/^(?:that|how|why|which|what|when|where|whether|if)$/.test(shows))
    ? null
    : [`nothing at hand ${act.past ? 'showed' : 'shows'} `, ...actorOf(statement), ...after]
}

/** "The on-call was unfamiliar with the procedure": "Nothing at hand explained the procedure to the on-call". */
export const nothingExplained: Rewording = statement => {
  const {clause, tokens, to} = statement
  if (wordOf(clause.lemma) !== 'be' || clause.negated) return null
  const at = tokens.findIndex(({word}, index) => index >= clause.to && index < to && word === 'with')
  if (at === -1 || !/\b(?:unfamiliar|inexperienced|unacquainted)$/.test(textOf(statement, clause.to, at))) return null
  const thing = thingAt(statement, at + 1)
  return thing?.to === to ? ['nothing at hand explained ', spanOfTokens(statement, thing.from, thing.to), ...lateActor(statement)] : null
}

/** Whoever is named at the end must be written anew, for kept words do not change places. */
const lateActor = ({clause}: Statement): readonly Part[] => ((clause.who & Kind.self) !== 0 ? [' to us'] : [' where it was needed'])

/** "Why did you skip the tests?": "What made it reasonable to skip the tests?" */
export const whatMadeItReasonable: Rewording = statement => {
  const {clause, tokens, sentence} = statement
  if (
    clause.inverted === -1 ||
    tokens[clause.from - 1]?.word !== 'why' ||
    clause.from - 1 !== sentence.from ||
    clause.passive ||
    clause.modal !== 0
  )
    return null
  const act = actOf(clause, true)
  if (act === null || bare.has(clause.lemma) || lasts(statement)) return null
  const opening =
    clause.negated || (clause.who & Kind.nobody) !== 0
      ? `what would have prompted anyone to ${act.base}`
      : `what made it reasonable to ${act.base}`
  return [opening, ...complement(statement, act.from)]
}

/** "Who approved this?": "What led to this being approved?" */
export const whatLedTo: Rewording = statement => {
  const {clause, tokens, sentence, from, to} = statement
  const participle = participleOf(clause.lemma)
  if (sentence.end !== '?' || tokens[from]?.word !== 'who' || from !== sentence.from || clause.from !== from + 1) return null
  if (clause.passive || clause.negated || clause.modal !== 0 || !clause.past || participle === null) return null
  const thing = thingAt(statement, clause.to)
  if (thing === null || sentence.to - to > 1) return null
  return ['what led to ', spanOfTokens(statement, thing.from, thing.to), ` being ${participle}`, ...complement(statement, thing.to)]
}

/** "They only had to flip the flag": "Nothing in the process prompted them to flip the flag". */
export const nothingPromptedNeed: Rewording = statement => {
  const {clause, following, tokens, from} = statement
  const [next] = following
  const base = next === undefined ? '' : baseOf(next.lemma)
  if (next?.infinitive !== true || !needing.has(clause.lemma) || (clause.who & staff) === 0 || clause.negated || clause.modal !== 0)
    return null
  if (next.from !== clause.to + 1 || bare.has(next.lemma) || tokens[from]?.word === 'all') return null
  return ['nothing in the process prompted ', ...actorOf(statement), ` to ${base}`, ...kept(statement, next.to, statement.to, ' ')]
}

const needing = wordSet('have need')

/** What follows the verb of an act that its actor is still named with. */
const rest = (statement: Statement, {from}: Act): readonly Part[] => kept(statement, from, statement.to, ' ')

/** Room for the reason, where the sentence does not give one already. */
function reason({tokens, to, from, sentence}: Statement): readonly Part[] {
  const given = new Set(['because', 'since', 'so', 'due', 'as'])
  const before = from > sentence.from ? tokens[from - 1]!.word : ''
  return given.has(tokens[to]?.word ?? '') || given.has(before) ? [] : [`, because ${gap}`]
}

function wordSet(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(numberOf))
}
