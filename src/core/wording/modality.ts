/** Tells for what "should have", "could have" and "would have" are said: regret, or something that is nobody's fault. */
import type {SectionId} from '../document/section-id.ts'
import type {Analysis} from '../language/analysis.ts'
import type {Clause} from '../language/clause.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {numberOf, numbersOf} from '../language/words.ts'
import type {PassageContext} from '../rule/rule.ts'

/**
 * - `regret`: what people could have done, or what a step of theirs would have changed;
 * - `bound`: how much worse it could have been, or what would follow in some case;
 * - `outsider`: what an attacker, a customer or another stranger to the team could have done;
 * - `system`: what a thing should or would have done;
 * - `present`: "would", "could" and "should" without "have": a plan, a requirement, a condition that may still come;
 * - `none`: there is no such word.
 */
export type Modality = 'regret' | 'bound' | 'outsider' | 'system' | 'present' | 'none'

const looking = numbersOf("should could would might ought 'd")
const expecting = numbersOf('should ought')
const attackers = numbersOf(
  'attacker attackers intruder intruders hacker hackers adversary adversaries malicious exploit exploited exploitation',
)
/** What comes of an incident, rather than what somebody does in it. */
const outcomes = numbersOf(
  'affect impact lose lead result cause happen occur reach hit suffer experience face crash fail receive fall corrupt expose leak damage last cost worsen exceed',
)
/** What one would do or have in another case. */
const courses = numbersOf(
  'need require use switch restore move keep stay continue remain run go work fire trigger expect like liked prefer preferred love loved want be have break spread escape fill',
)
/** Words by which a sentence tells of a case that was not this one. */
const cases = numbersOf('unable theory theoretically hypothetically potentially otherwise lucky luckily fortunately barely hardly scarcely')
/** The same, unless of what people should have done: "we should have asked, not made it worse". */
const worse = numbersOf('worse worst')
/** The same, where they stand before the verb: "we confirmed whether" after it is about something else. */
const asking = numbersOf('whether curious wonder wondering wondered unsure')
const inCase = numbersOf('case event')
/** "With the new check it would have been caught": what was done since is worth. */
const having = numbersOf('with given')
const since = numbersOf('new these improved updated current fixed')
/** What people do about an incident; said in the passive, nobody has to be named. */
const remedies = numbersOf(
  `catch avoid prevent detect notice spot avert foresee anticipate shorten communicate test escalate review delay plan discover identify discuss verify validate rehearse announce coordinate document
  question consult inform notify involve raise declare postpone prioritize prioritise mitigate handle merge approve flag solve ask address pay do roll diagnose resolve fix warn tell check prepare think monitor`,
)
const spared = numbersOf('avoid prevent avert shorten mitigate')
/** What one would not have known or kept off is said to excuse, or of luck: "could not have known", "would never have been noticed". */
const excused = numbersOf(
  'know predict guess imagine expect foresee anticipate catch avoid prevent avert detect notice spot discover identify find see mitigate',
)
/** What is done to people by whoever or whatever has news. */
const news = numbersOf('notify inform tell warn')
const anybody = numbersOf('anyone anybody nobody noone no-one whoever')
const ifs = numbersOf('if unless')
const they = numberOf('they')
const could = numberOf('could')
/** "It would have been merged with the old row" is what a program does. */
const would = numberOf('would')
const merge = numberOf('merge')
const states = numbersOf('be have')
/** "We could have used either of them": no matter which. */
const either = numberOf('either')

/** Sections that say how things were or might have been, where only "should" and "ought to" are regret. */
const factual = new Set<SectionId>(['impact', 'mitigation', 'background', 'timeline'])

/** How far around the verb other words count, so that a sentence without end costs no more than its length. */
const reach = 40

/** For what the verb group is said. */
export function modalityOf(clause: Clause, analysis: Analysis): Modality {
  if (!looking.has(clause.modal)) return 'none'
  if (!looksBack(clause, analysis)) return 'present'
  if ((clause.who & (Kind.outsider | Kind.you)) !== 0) return 'outsider'
  if (!isOwn() && isNear(attackers)) return 'outsider'
  const weighs = !expecting.has(clause.modal)
  if (
    isNear(cases) ||
    (weighs && isNear(worse)) ||
    isNear(asking, clause.from) ||
    isInCase() ||
    isSince() ||
    (weighs && (isAnybody() || (!clause.passive && isOtherCase())))
  )
    return 'bound'
  if (outcomes.has(clause.lemma) && (clause.passive || !clause.negated)) return clause.passive && !weighs ? 'system' : 'bound'
  // "People who could have helped": who they are, and not what they left undone.
  if (weighs && clause.relative) return 'bound'
  if (weighs && clause.negated && excused.has(clause.lemma)) return 'bound'
  if (weighs && clause.passive && news.has(clause.lemma) && (clause.agent & staff) === 0 && (clause.who & staff) !== 0) return 'system'
  if (clause.passive) return isUndoneAct(clause) && !(clause.modal === would && clause.lemma === merge) ? 'regret' : 'system'
  if ((clause.who & (staff | Kind.firm)) === 0 && !isOwnAct(clause)) return 'system'
  if (weighs && analysis.numbers[clause.to] === either) return 'bound'
  return weighs && clause.modal !== could && courses.has(clause.lemma) ? 'bound' : 'regret'

  /** Whether the subject is sure to be of the team; "they" may be whoever is spoken of. */
  function isOwn(): boolean {
    const subject = analysis.grammar().phrases[clause.subject]
    const isPronoun = subject !== undefined && analysis.numbers[subject.from] === they
    return (clause.who & (Kind.self | Kind.named)) !== 0 || (!isPronoun && (clause.who & Kind.group) !== 0)
  }

  function isNear(words: ReadonlySet<number>, before = Infinity): boolean {
    const {from, to} = near(clause, analysis)
    for (let index = from; index < Math.min(to, before); index++) if (words.has(analysis.numbers[index]!)) return true
    return false
  }

  /** "In the event of a failure we could have restored it". */
  function isInCase(): boolean {
    const {from, to} = near(clause, analysis)
    for (let index = from + 1; index + 1 < to; index++) {
      if (inCase.has(analysis.numbers[index]!) && analysis.tokens[index + 1]!.word === 'of' && analysis.tokens[index - 1]!.word === 'the')
        return true
    }
    return false
  }

  function isSince(): boolean {
    const {from} = near(clause, analysis)
    for (let index = from; index + 2 < clause.from; index++)
      if (having.has(analysis.numbers[index]!) && (since.has(analysis.numbers[index + 1]!) || since.has(analysis.numbers[index + 2]!)))
        return true
    return false
  }

  /** "Nobody could have known", "anyone with the link could have opened it". */
  function isAnybody(): boolean {
    const subject = analysis.grammar().phrases[clause.subject]
    return subject !== undefined && (anybody.has(analysis.numbers[subject.from]!) || (clause.who & Kind.nobody) !== 0)
  }

  /** "We would not have known it if it had been exploited": the condition is what happens to things, not what people do. */
  function isOtherCase(): boolean {
    const {clauses, clauseAt, phrases} = analysis.grammar()
    const {from, to} = near(clause, analysis)
    for (let index = from; index < to; index++) {
      const other = clauses[clauseAt[index]!]
      if (other === undefined || other === clause || other.head !== index || !other.past || other.modal !== 0) continue
      const start = Math.min(phrases[other.subject]?.from ?? other.from, other.from)
      if (start === 0 || !ifs.has(analysis.numbers[start - 1]!)) continue
      if ((other.who & (staff | Kind.firm)) === 0 && !(remedies.has(other.lemma) && isPeoples(other))) return true
    }
    return false
  }
}

/** "Should have been caught", "could have been avoided by a longer soak"; what tools would have caught is a plain fact. */
const isUndoneAct = ({agent, lemma}: Clause): boolean => (agent & staff) !== 0 || (agent === 0 ? remedies : spared).has(lemma)

/** Of what is done in the passive: by nobody who is named, or by people. "Had it been caught by a linter" is another case. */
const isPeoples = ({agent}: Clause): boolean => agent === 0 || (agent & (staff | Kind.firm)) !== 0

/** "Should have asked first": the writers leave out themselves. "Should have been 4 GB" is about a thing. */
const isOwnAct = ({who, modal, lemma}: Clause): boolean =>
  who === Kind.elided && (expecting.has(modal) || modal === could) && !states.has(lemma)

/** Whether the verb group is said with regret, as far as the section lets one believe it. */
export const isRegret = (clause: Clause, analysis: Analysis, {section}: PassageContext): boolean =>
  modalityOf(clause, analysis) === 'regret' && (expecting.has(clause.modal) || section === null || !factual.has(section))

/** "Should have checked", "should have been in the runbook"; not "should have alerting" and "should have two of them". */
function looksBack({from, head, perfect}: Clause, analysis: Analysis): boolean {
  const {tags} = analysis.grammar()
  if (perfect) return true
  for (let index = from; index < head; index++) if ((tags[index]! & Tag.have) !== 0) return true
  return false
}

/** The words of the sentence that count. */
function near({head}: Clause, {sentences, sentenceAt}: Analysis): {readonly from: number; readonly to: number} {
  const {from, to} = sentences[sentenceAt[head]!] ?? {from: head, to: head}
  return {from: Math.max(from, head - reach), to: Math.min(to, head + reach)}
}
