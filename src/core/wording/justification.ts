/** Tells when a sentence goes on to say why leaving something undone was right, or what good it did. */
import type {Analysis} from '../language/analysis.ts'
import type {Clause} from '../language/clause.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {numberOf, numbersOf} from '../language/words.ts'

/** How far the reason may stand from the act, in words. */
const reach = 24
const reasons = numbersOf('because as since')
const relatives = numbersOf('which that')
const gains = numbersOf('save spare shorten speed protect')
const keeps = numbersOf('keep hold leave make')
const states = numbersOf('short shorter small smaller low safe alive up running online intact consistent fast faster')
const harms = numbersOf(
  'spoil lose drop break delay cost kill destroy corrupt damage interrupt disconnect double worsen duplicate overload lock wipe',
)
const would = numberOf('would')
const people = staff | Kind.firm

/** A reason counts when it is told of things ("as the array was healthy"), not of people ("because everybody was busy"). */
export function isJustified(analysis: Analysis, act: Clause): boolean {
  const {tokens, numbers: words, sentences, sentenceAt} = analysis
  const {tags, phrases, phraseAt, clauses, clauseAt} = analysis.grammar()
  const end = Math.min(sentences[sentenceAt[act.head]!]?.to ?? act.to, act.to + reach)
  for (let next = clauseAt[act.head]! + 1; next < clauses.length; next++) {
    const clause = clauses[next]!
    if (clause.from >= end) return false
    if (isReason(clause) || isGain(clause)) return true
  }
  return false

  function isReason(clause: Clause): boolean {
    const subject = phrases[clause.subject]
    if (subject === undefined || subject.from <= act.to || clause.relative) return false
    if ((clause.who & people) !== 0 && (clause.who & Kind.outsider) === 0) return false
    const opener = words[openerOf(subject.from)] ?? 0
    // "The mail was not delivered; the relay had been greylisted".
    return reasons.has(opener) || (act.passive && (tags[subject.from - 1]! & Tag.stop) !== 0)
  }

  /** The word before the subject, over what hangs on it: "as most of the nodes". */
  function openerOf(from: number): number {
    let index = from - 1
    while (
      index > act.to &&
      !reasons.has(words[index]!) &&
      (phraseAt[index] !== -1 || (tags[index]! & (Tag.preposition | Tag.adverb)) !== 0)
    )
      index--
    return index
  }

  function isGain({from, to, lemma, modal, perfect, negated}: Clause): boolean {
    if (negated || !relatives.has(words[from - 1]!) || (tags[from - 2]! & Tag.pause) === 0) return false
    if (modal === would && perfect) return harms.has(lemma)
    if (modal !== 0) return false
    return gains.has(lemma) || (keeps.has(lemma) && tokens.slice(to, to + 5).some(token => states.has(token.number)))
  }
}
