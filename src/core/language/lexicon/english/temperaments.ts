/** English words for people's temper, worth and virtues. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, facilitation guides and thesauri'

/** Dispositions that software has as well: they count of people, not of firms and products. */
export const unsteady = wordGroup(
  review,
  'Adjectives that need a person or a team.',
  `unreliable erratic flaky messy unhelpful indifferent disinterested uninterested disengaged unengaged impatient impulsive immature childish petty rude abrasive combative aggressive hostile secretive evasive inflexible rigid unfit useless hopeless worthless toxic dishonest
  clumsy gullible credulous timid meek passive-aggressive defensive indecisive lethargic sluggish sleepy drowsy cynical greedy vain moody volatile unstable chaotic unruly unpredictable inconsistent slow-witted oblivious nosy lousy pathetic
  overzealous zealous overeager eccentric difficult obsessive paranoid neurotic pedantic bureaucratic unsuited hapless useless dim dense thick daft crazy nuts bonkers bossy pushy jealous sneaky shady noisy loud passive demotivated insubordinate disobedient rebellious wilful willful unimaginative inconsiderate mediocre second-rate incautious unwary drunk hungover casual flippant half-hearted condescending patronising patronizing opinionated cranky grumpy sulky`,
)

/** Nouns for people that are insults or pigeonholes. */
export const slights = wordGroup(
  review,
  'Said of a person after "is a". Words that software bears as a name (hero, hack, ninja) are left out.',
  `pushover micromanager procrastinator perfectionist bully coward know-it-all know-all ignoramus dilettante dabbler bungler blunderer layabout loafer freeloader jobsworth yes-man hothead daredevil risk-taker loudmouth dictator tyrant control-freak egomaniac narcissist liar cheapskate
  penny-pincher oaf lout fool nincompoop halfwit dimwit simpleton blockhead airhead troublemaker weakling slowcoach slowpoke scatterbrain chancer bodger cretin dullard pessimist optimist nuisance liability menace maverick diva troll snob bluffer charlatan impostor imposter wimp
  slouch slob pedant sycophant backstabber time-waster timewaster shirker skiver idler dreamer daydreamer pen-pusher bean-counter empire-builder amateur rookie greenhorn beginner novice disgrace joke embarrassment disaster dinosaur one-trick-pony`,
)

/** What people are said to lack. */
export const virtues = wordGroup(
  review,
  'Nouns of good character.',
  `discipline self-discipline diligence rigor rigour professionalism maturity patience thoroughness ambition commitment backbone courage spine guts integrity drive initiative motivation dedication conscientiousness seriousness work-ethic ethic ethics accountability responsibility ownership urgency
  pride humility respect manners tact care carefulness precision self-control restraint grit curiosity honesty enthusiasm competence aptitude talent brains intelligence prudence caution willingness respectability standards conscience interest tact foresight`,
)

/** Bad ways. */
export const vices = wordGroup(
  review,
  'Verbs (gerunds) after "a habit of" and "known for".',
  `cutting ignoring skipping forgetting overlooking breaking rushing leaving dodging avoiding shirking procrastinating panicking delaying merging approving deploying pushing bypassing neglecting dismissing blaming hiding cancelling missing improvising winging cowboying disregarding closing
  postponing complaining shouting arguing losing making underestimating overpromising acting jumping taking sitting sleeping slacking bending disappearing silencing muting snoozing`,
)
