/** Tells when people's not doing something is told as their fault: whose act it was, whether it was one, and what was expected. */
import type {SectionId} from '../document/section-id.ts'
import type {Analysis} from '../language/analysis.ts'
import type {Clause} from '../language/clause.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {Shape} from '../language/token.ts'
import {numberOf, numbersOf} from '../language/words.ts'
import type {PassageContext} from '../rule/rule.ts'
import {isJustified} from './justification.ts'
import {analysing as analysingSections, faulting} from './where.ts'

/** Sections that ask what went wrong: what is not done there is a fault. */
const analysing = new Set<SectionId>(analysingSections)
/** Sections that tell what was: there the sentence itself has to say that something else was expected. */
const telling = new Set<SectionId>(['summary', 'what-happened', 'detection', 'response', 'communication'])

const faults = new Set<SectionId>(faulting)
/** Where the team lists what it did: "not" begins a sentence about those who write. */
const confessing = new Set<SectionId>(['five-whys', 'points-of-failure', 'went-poorly', 'lessons', 'tollgates'])

/** Not doing these is no act left undone: states, needs, what befalls people, and what they meet or try. */
const neutral = numbersOf(`
  be have do need want wish like love see hear feel know think believe realise realize understand remember intend mean expect plan hope seem agree mind matter care dare exist happen occur
  lose receive get find experience experienced encounter suffer face meet incur observe hit cause break change affect impact harm hurt touch damage delete drop violate leak expose alter work appear
  reproduce succeed manage help recover resolve determine establish figure understand arrive sleep say move stop start rush panic lead result come go require allow
  handle treat support parse return retry speak belong live prefer enjoy become
`)
/** Whoever does not do these is as likely a program. */
const programmed = numbersOf(`
  block return load run work fire trigger start restart respond retry fail match parse contain include exist support scale connect resolve render show appear apply propagate reach finish complete succeed set pass
  receive send update register detect sync refresh recover persist close open accept reject convert map expire inherit enforce trim escape save write read fetch log emit use take get give make reset clear clean release
`)
/** Not to begin with something is not to do it. */
const beginnings = numbersOf('start begin')
/** What a team owes to those around it. */
const duties = numbersOf(`
  test review escalate communicate double-check act rehearse consult brief discuss anticipate foresee heed question challenge investigate practise practice proofread read peer-review follow look prioritise prioritize
  acknowledge reply notify inform tell warn announce declare answer respond post check verify consider
`)
/** Words with which a sentence says that something else was expected, or what came of it. */
const expecting = numbersOf(`
  because caused causing caused causes cause led leading result resulted resulting allowed allowing contributed therefore thus hence however but despite although though unfortunately regrettably
  properly adequately sufficiently correctly sufficient adequate advance timely soon promptly runbook checklist procedure policy test tests checks review reviews rehearsal drill quickly thoroughly carefully early earlier until never meant backup backups
`)
/** Words with which the writers own up to it, wherever they do. */
const avowing = numbersOf('mistake oversight fault admit admittedly regret regrettably embarrassing embarrassingly wrongly')
const iffy = numbersOf('if unless whether')
/** With these an act was left out on purpose. */
const meant = numbersOf('correctly rightly deliberately intentionally purposely purposefully wisely sensibly consciously')
const unbounded = numbersOf('any all every each')
/** Unless it is told how each should have been done. */
const rightly = numbersOf('correctly properly')
/** What one looks for and is glad not to find. */
const traces = numbersOf('evidence sign signs indication indications trace traces impact data loss')
const does = numberOf('do')
const without = numberOf('without')
const all = numberOf('all')
/** What those outside are owed, and thinking of it: wherever it is told. */
const owed = numbersOf('communicate notify inform tell warn announce escalate notice consider')
const hopeful = new Set<SectionId>(['went-well', 'got-lucky', 'action-items', 'timeline', 'options'])

/** How far around the verb other words count, so that a sentence without end costs no more than its length. */
const reach = 40

/** "We did not check the plan": an act of the team that was left undone, with any verb. The negation is the pattern's to find. */
export function isOmission(clause: Clause, analysis: Analysis, context: PassageContext): boolean {
  if (clause.modal !== 0 || !clause.past || clause.infinitive || clause.passive || clause.relative) return false
  if ((clause.who & (staff & ~Kind.you)) === 0 || (clause.who & Kind.outsider) !== 0) return false
  if (isNoOmission(clause, analysis) || isJustified(analysis, clause)) return false
  return (
    isIn(analysing, context) ||
    (!isIn(hopeful, context) &&
      (((isIn(telling, context) || owed.has(clause.lemma)) && isExpected(clause, analysis)) ||
        (isUntitled(context) && isSaidNear(expecting, clause, analysis)) ||
        isSaidNear(avowing, clause, analysis)))
  )
}

/** Text that no section with a meaning holds, as in a letter or a diary. */
const isUntitled = ({section}: PassageContext): boolean => section === null || section === 'other'

/** "Didn't align the two", "not tuning the priorities": where the writers tell what went wrong, those who did not are they. */
export function isConfession(clause: Clause, analysis: Analysis, context: PassageContext): boolean {
  if (clause.modal !== 0 || clause.infinitive || clause.passive) return false
  if (clause.past ? clause.who !== Kind.elided : (clause.who & (Kind.elided | staff)) === 0) return false
  if (!clause.past && clause.form !== Tag.gerund) return false
  if (isNoOmission(clause, analysis)) return false
  if (clause.who !== Kind.elided) return isIn(analysing, context)
  if (duties.has(clause.lemma)) return isIn(analysing, context) || isIn(telling, context)
  // "Not implemented" may well be said of a thing.
  const isSaidOfPeople = clause.form === Tag.base || isIn(confessing, context)
  return isSaidOfPeople && !programmed.has(clause.lemma) && (isIn(analysing, context) || isIn(telling, context))
}

/** "Migration not tested on staging": in a list of what went wrong, what a team owes was not done to something. */
export function isUndoneDuty(clause: Clause, analysis: Analysis, context: PassageContext): boolean {
  const {numbers: words, tokens} = analysis
  const isBare = clause.negated && clause.modal === 0 && clause.from === clause.head - 1 && !clause.infinitive && !clause.relative
  if (!isBare || (clause.form & (Tag.past | Tag.participle)) === 0 || (clause.who & Kind.thing) === 0) return false
  const sentence = analysis.sentences[analysis.sentenceAt[clause.head]!]!
  const subject = analysis.grammar().phrases[clause.subject]
  const isFirst = subject !== undefined && subject.to === clause.from && opensStatement(subject.from, sentence.from, tokens)
  // "Was assumed, not tested".
  const goesOn = clause.passive && !clause.reduced
  return (
    (isFirst || goesOn) &&
    isIn(faults, context) &&
    duties.has(clause.lemma) &&
    !iffy.has(words[sentence.from]!) &&
    tokens[clause.to]?.word !== 'yet'
  )
}

/** "Migration not tested", "No rehearsal: migration not tested". */
const opensStatement = (from: number, start: number, tokens: Analysis['tokens']): boolean =>
  from === start || labelMarks.has(tokens[from - 1]?.word ?? '')

const labelMarks = new Set([':', '-', '–', '—'])

/** "Nobody looked at the graph": wherever it stands, nobody's act is somebody's that was expected. */
export function isNobodysAct(clause: Clause, analysis: Analysis, context: PassageContext): boolean {
  if (clause.modal !== 0 || !clause.past || clause.infinitive || clause.passive) return false
  if ((clause.form & (Tag.past | Tag.participle | Tag.gerund | Tag.base)) === 0 || isLoose(clause, analysis)) return false
  if ((clause.who & Kind.outsider) !== 0 || isNoOmission(clause, analysis)) return false
  return isIn(analysing, context) || isIn(telling, context) || duties.has(clause.lemma) || watching.has(clause.lemma)
}

/** "We merged it without opening the plan": the act was done, and what would have gone with it was not. */
export function isUnguardedAct(clause: Clause, analysis: Analysis, context: PassageContext): boolean {
  if (clause.form !== Tag.gerund || (clause.who & Kind.outsider) !== 0) return false
  if ((neutral.has(clause.lemma) && clause.lemma !== does) || harmless.has(clause.lemma) || isIn(planning, context)) return false
  if (opensSentence(clause, analysis)) return goesOnWithAct(clause, analysis)
  const isSomeones = (clause.who & staff & ~Kind.you) !== 0 || (clause.who === Kind.elided && isIn(analysing, context))
  if (!isSomeones && (clause.lemma === does || !isCheck(clause, analysis))) return false
  const {clauses, clauseAt} = analysis.grammar()
  const place = clauseAt[clause.head]!
  for (let index = place - 1; index >= 0 && place - index < longestChain; index--) {
    const act = clauses[index]!
    if (analysis.sentenceAt[act.head] !== analysis.sentenceAt[clause.head]) return false
    // "Clicked approve without opening it": the name of a button is no act.
    const isName = act.form === Tag.base && act.to - act.from === 1
    // "Harder to overwrite it without confirming" is about an act that may be; "decided to merge it without reading" about one that was done.
    if (act.infinitive && !deciding.has(clauses[index - 1]?.lemma ?? 0)) return false
    if (act.reduced || act.infinitive || isName) continue
    return isDone(act) && (isSomeones || (act.passive ? act.agent === 0 : isBareDeed(act, clause)))
  }
  return false
}

/** "Migration executed without verifying it": what was done is told as in a headline. */
const isBareDeed = (act: Clause, check: Clause): boolean => bareDeeds.has(act.lemma) && act.from === act.head && check.from - act.to === 1

const bareDeeds = numbersOf(
  'execute create deploy merge push run release ship commit apply launch publish change update copy move delete drop',
)

/** "Without asking anybody, we merged it": what was not done is told first. */
const opensSentence = ({head}: Clause, {sentences, sentenceAt, numbers}: Analysis): boolean =>
  numbers[sentences[sentenceAt[head]!]?.from ?? -1] === without

function goesOnWithAct(clause: Clause, analysis: Analysis): boolean {
  const {clauses, clauseAt} = analysis.grammar()
  const place = clauseAt[clause.head]! + 1
  const act = clauses.slice(place, place + longestChain).find(({reduced, infinitive}) => !reduced && !infinitive)
  if (act === undefined || analysis.sentenceAt[act.head] !== analysis.sentenceAt[clause.head] || !isDone(act)) return false
  return (act.who & staff & ~(Kind.you | Kind.nobody)) !== 0 || (act.passive && act.agent === 0 && isCheck(clause, analysis))
}

/** Not one that one could or wanted to do. */
const isDone = ({past, modal, negated, lemma}: Clause): boolean => past && modal === 0 && !negated && !able.has(lemma)

/** "Was committed without verifying it", "without running the tests": checks are people's, whoever is not named. */
const isCheck = (clause: Clause, analysis: Analysis): boolean =>
  checks.has(clause.lemma) ||
  (performing.has(clause.lemma) && analysis.numbers.slice(clause.to, clause.to + longestObject).some(word => checkNouns.has(word)))

const checks = numbersOf('test verify review validate double-check check consult notify inform announce rehearse consider')
const performing = numbersOf('run perform go do carry conduct follow')
const checkNouns = numbersOf('test tests testing review reviews verification validation checklist check checks rehearsal sign-off approval')
const longestObject = 5

/** What one did to do something, did it. */
const deciding = numbersOf(
  'decide proceed choose opt start begin try attempt rush manage continue agree ask order tell instruct go seem appear happen have need use',
)

/** So many verbs may stand between the act and what was not done with it. */
const longestChain = 8
/** Leaving these out is what one wishes for. */
const harmless = numbersOf(
  'disrupt interrupt disturb restart reboot stop incur impede degrade reduce introduce trigger downgrade upgrade use rely involve take down',
)
const able = numbersOf('be could want hope try plan need allow let')
const planning = new Set<SectionId>(['went-well', 'got-lucky', 'action-items', 'impact', 'mitigation', 'options', 'background'])

/** What one expects of somebody at any time. */
const watching = numbersOf('notice look watch monitor own see')

const isIn = (sections: ReadonlySet<SectionId>, {section, trail}: PassageContext): boolean =>
  (section !== null && sections.has(section)) || trail.some(outer => sections.has(outer))

/** A base form that no "did" stands before: "nobody with access to find and fix it". */
const isLoose = ({form, from, head}: Clause, analysis: Analysis): boolean =>
  form === Tag.base && from === head && analysis.grammar().tags[from] === Tag.base

/** What is no act, was meant, may be, or is said of any and every thing: "did not lose", "rightly did not", "if we did not", "did not change any". */
function isNoOmission(clause: Clause, analysis: Analysis): boolean {
  const act = actOf(clause, analysis)
  if (neutral.has(act) || isHypothetical(clause, analysis)) return true
  const {tokens, numbers: words} = analysis
  // "Don't have mixed duties": an advice.
  if (tokens[clause.from]!.number === does) return true
  for (let index = Math.max(0, clause.from - 2); index < clause.to; index++) if (meant.has(words[index]!)) return true
  if (duties.has(act) && words[clause.to] !== all) return false
  if (unbounded.has(words[clause.to]!)) return !isSaidNear(rightly, clause, analysis)
  return tokens.slice(clause.to, clause.to + 3).some(({number}) => traces.has(number))
}

/** The verb that says what was not done: "look" in "did not start looking into it". */
function actOf({head, to, lemma}: Clause, analysis: Analysis): number {
  if (!beginnings.has(lemma)) return lemma
  const {clauses, clauseAt} = analysis.grammar()
  const next = clauses[clauseAt[head]! + 1]
  return next?.from === to && next.form === Tag.gerund ? next.lemma : lemma
}

/** What may be, or is asked: "if we did not check", "whether anyone had looked". */
function isHypothetical({subject, from, head, inverted}: Clause, analysis: Analysis): boolean {
  const {numbers: words, sentenceAt} = analysis
  const start = inverted === -1 ? Math.min(analysis.grammar().phrases[subject]?.from ?? from, from) : from
  return start > 0 && sentenceAt[start - 1] === sentenceAt[head] && iffy.has(words[start - 1]!)
}

/** Whether the verb is one that a team owes, or the sentence says what was expected. */
const isExpected = (clause: Clause, analysis: Analysis): boolean => duties.has(clause.lemma) || isSaidNear(expecting, clause, analysis)

/** Whether one of the words stands in the clause's sentence, unless it is code or quoted. */
function isSaidNear(words: ReadonlySet<number>, {head}: Clause, analysis: Analysis): boolean {
  const {from, to} = analysis.sentences[analysis.sentenceAt[head]!] ?? {from: 0, to: 0}
  const last = Math.min(to, head + reach)
  for (let index = Math.max(from, head - reach); index < last; index++) {
    if (words.has(analysis.numbers[index]!) && (analysis.tokens[index]!.shape & Shape.opaque) === 0) return true
  }
  return false
}
