/** English words for what people do and leave undone, as the rules group them. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, facilitation guides and general English'

/** What people are expected to do, so that leaving it undone reads as their fault. */
export const duties = wordGroup(
  review,
  'Verbs of checking, telling, reading, preparing and following. Verbs of losing, needing, seeing and knowing are left out: not doing these is a plain fact.',
  `check check test verify validate confirm follow read escalate notify inform tell alert page communicate update document review rotate renew monitor watch look ask respond answer reply
  acknowledge ack react act notice spot catch detect recognise recognize consider anticipate foresee plan prepare configure announce coordinate involve consult
  raise report investigate clean remove wait ensure double-check provide implement fix patch upgrade apply prioritise prioritize address account inspect audit examine
  bother question challenge warn flag mention communicate share pass rehearse practise practice exercise back revert roll enable include add
  perform conduct complete finish submit request track maintain observe obey comply adhere heed engage call mute silence pause record write define specify describe
  measure supervise oversee train evaluate assess estimate calculate compare reconcile coordinate schedule order replace protect secure encrypt sign pin
  post declare invite join attend pick learn study search investigate look bring take send keep try own sanity-check cross-check proofread load-test re-check recheck re-run rerun re-enable reenable
  clarify explain explore discuss re-read retest re-test vet peer-review foresee commit open
  repair calibrate archive countersign disclose publish phone ring email participate respect abide enforce install brief debrief deliver file analyse analyze budget procure staff assign delegate assist cooperate intervene decommission sanitise sanitize redact fasten torque lubricate refill dispatch evacuate quarantine disinfect wash retain preserve rebase negotiate remind chase nudge pilot benchmark profile simulate drill count weigh log honour honor shut translate`,
)

/** Acts that only people leave undone, so that the passive needs no agent. */
export const humanDuties = wordGroup(
  review,
  'Used for "was not tested" and the like. Acts that software leaves undone as well (validated, updated, applied, sent, configured) are left out.',
  `test review escalate communicate double-check act rehearse consult brief discuss anticipate foresee heed question challenge investigate
  practise practice proofread read peer-review follow look prioritise prioritize acknowledge reply`,
)

/** Acts of hands at a keyboard that can go wrong by mistake. */
export const deeds = wordGroup(
  review,
  'What a person does to a system, used together with "accidentally" and the like.',
  `run execute delete drop push deploy merge commit remove destroy disable enable change revoke approve release publish overwrite wipe purge erase start stop restart reboot shut turn switch flip
  close cancel terminate kill kick trigger launch apply install uninstall upgrade downgrade roll revert reset rename move copy paste type enter edit modify configure misconfigure set unset
  select pick choose click press mark tag label add include exclude leave omit expose share send email post leak plug unplug disconnect connect cut pull reassign assign swap replace rotate
  truncate format flash reimage provision decommission retire archive migrate import export load restore promote demote scale drain cordon evict ban block unblock whitelist mute silence invalidate use
  reference point route comment uncomment skip bypass break cause introduce create make put take hit use check ship sign submit accept reject close call alter give grant bring toggle point target issue recreate
  charge mail notify upload download fat-finger invert transpose swap mistype misspell unmount mount detach attach power pass bill refund resize book order pay discard shred classify schedule flag discharge admit sell print scope cherry-pick rebase force-push squash`,
)

/** Deeds that only people begin, so that the passive needs no agent. */
export const handiwork = wordGroup(
  review,
  'Used for "was mistakenly run" and the like. What software does to its own parts (set, move, call, take, create, include) is left out.',
  `run execute delete destroy drop push deploy merge commit remove disable enable change revoke approve release publish overwrite wipe purge erase restart reboot shut turn switch flip power
  close cancel terminate kill kick trigger launch install uninstall upgrade downgrade roll revert rename copy paste type enter edit modify configure click press select pick tag
  email leak plug unplug disconnect cut truncate format reimage provision decommission archive promote drain uncomment sign submit ship charge restore cherry-pick rebase force-push squash unmount`,
)

/** Nouns of such acts: "an accidental deletion". */
export const deedNouns = wordGroup(
  review,
  'Nouns of deeds.',
  `deletion removal push deploy deployment merge commit release restart reboot shutdown change modification revocation drop drain truncation overwrite upload publication publish publishing activation deactivation disconnection
  termination execution run rollout rollback upgrade downgrade reset wipe purge edit click keypress paste disclosure exposure disablement omission reformat`,
)

/** What somebody did, where the noun alone tells that it was their doing: "Ana's rewrite". */
export const doings = wordGroup(
  review,
  'Nouns after a possessor. What a firm has running (infrastructure, network) is left out.',
  `change changes push deploy deployment release rollout campaign script migration commit merge decision refusal failure patch upgrade query cleanup rebuild job test load pr rewrite experiment mistake`,
)

/** People's practices, which a verdict or a wish can be about. */
export const practices = wordGroup(
  review,
  'Nouns of work that people do. Nouns of things that systems have (capacity, monitoring, logging, isolation) are left out.',
  `review reviews testing communication communications planning preparation supervision oversight coordination collaboration handover hand-over handoff hand-off handling management leadership diligence vetting scrutiny
  follow-up followup decision-making judgement judgment execution response reaction practice practices hygiene housekeeping workmanship work discipline rigor rigour prioritization prioritisation
  engineering maintenance installation configuration-management qa due-diligence verification validation analysis investigation escalation teamwork delegation ownership estimation assessment craftsmanship job attention`,
)

/** Verdicts that a person can receive for a decision. */
export const verdicts = wordGroup(
  review,
  'Adjectives of disapproval for decisions and work.',
  `bad poor wrong terrible awful horrible questionable unwise ill-advised misguided foolish dubious flawed hasty rash poor ill-considered ill-judged irresponsible inexcusable unfortunate short-sighted shortsighted inadvisable imprudent
  suboptimal sub-optimal lousy dreadful disastrous regrettable misjudged injudicious ill-conceived premature silly weird odd mistaken poorly-thought-out half-baked risky sub-par subpar shoddy costly amateurish unprofessional weak crappy
  lamentable deplorable woeful abysmal`,
)

export const decisions = wordGroup(
  review,
  'Nouns for what people decide.',
  'decision decisions judgement judgment judgements call calls choice choices idea ideas move moves plan thinking prioritization prioritisation strategy approach instinct instincts trade-off tradeoff bet bets wager wagers gamble gambles punt punts',
)

export const harmful = wordGroup(
  review,
  'Verbs of harm with which a person is named as the agent.',
  `break wreck bork hose nuke cripple brick ruin botch derail sabotage clobber mangle bungle screw mess crash corrupt cause trash torch destroy`,
)

/** What a person's harm is done to, where the verb alone may be plain work ("took the node down"). */
export const everything = wordGroup(
  review,
  'Whole services.',
  `prod production site website checkout everything whole entire cluster service services region platform system systems half network login api app application database db outage incident downtime world fleet store shop business
  payments payment company building office warehouse customers users everyone backend frontend build pipeline main master queue stack datacenter datacentre zone`,
)
