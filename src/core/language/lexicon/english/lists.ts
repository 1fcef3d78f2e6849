/** The word lists that English patterns may name. */
import {decisions, deedNouns, deeds, duties, everything, harmful, humanDuties, insufficient, practices, verdicts} from './acts.ts'
import {misdeeds, mistakes} from './mistakes.ts'
import {decays, delays, dutyNouns, procedures, prompts} from './omissions.ts'
import {roles} from './people.ts'
import {doubtfulFaults, drama, easy, faultAdverbs, faultNouns, faults, insults, skills} from './traits.ts'

export const englishLists = {
  duty: duties.words,
  dutyNoun: dutyNouns.words,
  procedure: procedures.words,
  prompt: prompts.words,
  delay: delays.words,
  decay: decays.words,
  mistake: mistakes.words,
  misdeed: misdeeds.words,
  humanDuty: humanDuties.words,
  deed: deeds.words,
  deedNoun: deedNouns.words,
  practice: practices.words,
  verdict: verdicts.words,
  decision: decisions.words,
  insufficient: insufficient.words,
  harm: harmful.words,
  everything: everything.words,
  role: roles.words,
  fault: faults.words.filter(word => !doubtfulFaults.words.includes(word)),
  doubtfulFault: doubtfulFaults.words,
  faultNoun: faultNouns.words,
  faultAdverb: faultAdverbs.words,
  insult: insults.words,
  drama: drama.words,
  easy: easy.words,
  skill: skills.words,
} as const
