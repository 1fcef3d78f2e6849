/** English words of verdicts on people's decisions, work and pace, and of what went undone. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, facilitation guides and thesauri'

/** Said of decisions and acts of people, hardly ever of software. */
export const misjudged = wordGroup(
  review,
  'Adjectives. Words that software earns as well (slow, late, poor, weak, premature, unnecessary) are in `deficient` or need a person next to them.',
  `ill-advised ill-judged ill-considered ill-conceived ill-timed ill-thought-out ill-fated ill-informed ill-prepared misguided misjudged misconceived wrongheaded wrong-headed short-sighted shortsighted heavy-handed high-handed ham-handed
  ham-fisted cack-handed overzealous over-zealous overeager over-eager overhasty over-hasty hasty hurried rash knee-jerk half-hearted half-baked half-cocked panicky panicked injudicious imprudent inadvisable unwise foolhardy
  foolish daft hare-brained harebrained boneheaded bone-headed senseless blinkered tone-deaf inept amateurish lacklustre lackluster unprofessional clumsy botched bungled shoddy slapdash reckless irresponsible unthinking thoughtless
  inexcusable indefensible unjustifiable unjustified misplaced overambitious over-ambitious over-optimistic overoptimistic overconfident unprepared sloppy careless impulsive naive counterproductive counter-productive
  lamentable deplorable woeful abysmal dismal perfunctory cursory lethargic belated tardy dilatory overdone lax muddled disorganised disorganized haphazard improvident cavalier complacent`,
)

/** Falls short, said of people's work. */
export const deficient = wordGroup(
  review,
  'Adjectives that need a noun of human work next to them.',
  `sub-par subpar poor bad lousy weak inadequate insufficient unsatisfactory unacceptable disappointing underwhelming mediocre lacking wanting deficient superficial shallow patchy half-done feeble dire shaky sketchy
  chaotic confused confusing messy disjointed incoherent uncoordinated unstructured unfocused unhelpful useless ineffective ineffectual inefficient substandard sub-standard sluggish vague evasive flawed faulty
  erratic inconsistent unsystematic rushed non-existent nonexistent negligible terrible awful horrible dreadful wrong inappropriate improper unclear sparse thin scant meagre meager token nominal laughable sorry`,
)

/** What is said of somebody's decision or conduct, where it is told whose it was. */
export const disapproval = wordGroup(
  review,
  'Adjectives and nouns after "the team\'s decision … was". Of software and numbers, most are plain facts.',
  `${misjudged.words.join(' ')} ${deficient.words.join(' ')} slow late tardy belated untimely overdue hasty premature excessive exaggerated disproportionate timid hesitant indecisive unclear misleading incorrect wrong questionable woeful arbitrary knee-jerk
  uninformed incomprehensible baffling bizarre senseless pointless unnecessary needless harmful damaging dangerous unsafe unsound lazy overcautious unrealistic wishful unfair unreasonable unwarranted fatal negligent gamble error failure mistake blunder misstep mess
  disappointment let-down letdown embarrassment disaster shambles heavy-handed over-the-top disorganised disorganized unstructured bad stupid silly dubious risky`,
)

/** What people do in and around an incident, as a verdict's noun. */
export const conduct = wordGroup(
  review,
  'Nouns of human work. Response, analysis and the like belong to software as well, so that patterns ask who did it.',
  `response reaction handling triage review reviews sign-off signoff approval approvals analysis investigation diagnosis troubleshooting debugging communication communications comms messaging update updates posts notes minutes coordination co-ordination collaboration cooperation co-operation handover hand-over handoff
  hand-off planning preparation preparations preparedness testing validation verification supervision oversight leadership management decision-making judgement judgment estimate estimates estimation assessment forecast scoping escalation follow-up followup
  teamwork behaviour behavior conduct attitude tone effort efforts attempt attempts work workmanship job housekeeping craftsmanship support service timing prioritisation prioritization execution organisation organization approach advice briefing explanation announcement announcements
  reply replies answer answers reasoning thinking rollout performance showing`,
)

/** Acts of people that are named as nouns. */
export const moves = wordGroup(
  review,
  'Nouns with which "hasty", "clumsy" and the like make a verdict.',
  `restart restarts rollback reboot failover deploy deployment release rollout merge migration upgrade downgrade fix hotfix patch change changes edit deletion removal shutdown cutover cut-over switchover launch purge revert push announcement all-clear approval approvals response reaction reply
  decision decisions attempt attempts move moves step intervention action actions act acts call choice idea plan manoeuvre maneuver manœuvre assumption conclusion diagnosis judgement judgment effort handover review reading look read use handling treatment belief trust faith confidence reliance dependence optimism remark comment
  order instruction request workaround repair job strategy bet gamble experiment improvisation`,
)

/** The right thing that was not put first. */
export const carefulAims = wordGroup(
  review,
  'Nouns after "speed before …".',
  'safety quality reliability stability resilience security maintenance patching testing tests robustness correctness hygiene documentation care diligence prudence availability',
)

/** What would have helped, when people had done it. */
export const remedies = wordGroup(
  review,
  'Nouns of human precaution, as the subject of "would have caught it". Tools and alerts are left out: what they would have done is a plain fact.',
  `review reviews reviewer check checks checklist testing test tests retest rehearsal rehearsals drill drills dry-run eyes eye look glance peek scan read reading question questions communication planning preparation practice training call calls phone-call message messages mail email warning warnings heads-up note notes notice
  escalation coordination co-ordination approval approver ask attention caution care patience diligence prudence foresight forethought conversation chat word talk minute minutes hour hours day days week pair walkthrough peer simulation scrutiny inspection audit discussion handover briefing supervision oversight
  second-opinion opinion sanity-check run runs trial trials vigilance thought consideration research homework discipline teamwork collaboration nudge reminder visit meeting sync proofreading supervisor mentor rollback restart revert pause wait
  investigation inquiry enquiry`,
)

/** What a remedy would have done. */
export const prevented = wordGroup(
  review,
  'Verbs after "would have".',
  `prevent avoid catch stop spot save spare detect reveal avert flag surface expose uncover shorten help forestall preclude discover notice highlight identify warn alert mitigate reduce limit halve find tell show cut shave bring give make
  point lead let allow solve unearth contain curb sidestep obviate eliminate thwart lessen ease suffice change do speed rescue protect raise pick clear clarify put turn rule trigger yield buy keep convince disclose pay trim`,
)
