/** The word lists that English patterns may name. */
import type {WordLists} from './pattern.ts'
import {decisions, deedNouns, deeds, doings, duties, everything, handiwork, harmful, humanDuties, practices, verdicts} from '../language/lexicon/english/acts.ts'
import {meagre, unversed, versed} from '../language/lexicon/english/knowledge.ts'
import {misdeeds, mistakes, slipwise} from '../language/lexicon/english/mistakes.ts'
import {decays, delays, dutyNouns, procedures, prompts} from '../language/lexicon/english/omissions.ts'
import {doubtful, roles} from '../language/lexicon/english/people.ts'
import {instants, smallActs} from '../language/lexicon/english/ease.ts'
import {slights, unsteady, vices, virtues} from '../language/lexicon/english/temperaments.ts'
import {doubtfulFaults, drama, dramaticDegrees, easy, faultAdverbs, faultNouns, faults, insults, skills} from '../language/lexicon/english/traits.ts'
import {carefulAims, conduct, deficient, disapproval, misjudged, moves, prevented, remedies} from '../language/lexicon/english/verdicts.ts'

/** Roles that are a person only after certain words. */
const mostlyMachines = new Set(doubtful.filter(({bare}) => !bare).flatMap(({words}) => words))

export const englishLists = (): WordLists => ({
  duty: duties.words,
  dutyNoun: dutyNouns.words,
  procedure: procedures.words,
  prompt: prompts.words,
  delay: delays.words,
  decay: decays.words,
  mistake: mistakes.words,
  misdeed: misdeeds.words,
  slipwise: slipwise.words,
  humanDuty: humanDuties.words,
  deed: deeds.words,
  handiwork: handiwork.words,
  deedNoun: deedNouns.words,
  doing: doings.words,
  practice: practices.words,
  verdict: verdicts.words,
  decision: decisions.words,
  harm: harmful.words,
  everything: everything.words,
  role: roles.words.filter(word => !mostlyMachines.has(word)),
  fault: faults.words.filter(word => !doubtfulFaults.words.includes(word)),
  doubtfulFault: doubtfulFaults.words,
  faultNoun: faultNouns.words,
  faultAdverb: faultAdverbs.words,
  insult: insults.words,
  drama: drama.words,
  dramaticDegree: dramaticDegrees.words,
  easy: easy.words,
  skill: skills.words,
  misjudged: misjudged.words,
  deficient: deficient.words,
  disapproval: disapproval.words,
  conduct: conduct.words,
  move: moves.words,
  carefulAim: carefulAims.words,
  remedy: remedies.words,
  prevented: prevented.words,
  unsteady: unsteady.words,
  slight: slights.words,
  virtue: virtues.words,
  vice: vices.words,
  smallAct: smallActs.words,
  instant: instants.words,
  unversed: unversed.words,
  versed: versed.words,
  meagre: meagre.words,
})
