/** English words for dispositions, feelings and ease. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, facilitation guides and general English'

/** Said of people only, whatever they stand next to. */
export const faults = wordGroup(
  review,
  'Adjectives of disposition. Words that are also technical terms (lazy, dumb, naive, greedy, sloppy, aggressive, reckless) are in `doubtfulFaults`.',
  `careless negligent incompetent clueless unprofessional irresponsible complacent inattentive lackadaisical inept moronic cavalier slapdash lax amateurish arrogant thoughtless
  scatterbrained absent-minded forgetful undisciplined unconscientious half-assed half-arsed cocky pig-headed bone-headed boneheaded ham-fisted ham-handed heedless gung-ho trigger-happy foolhardy imprudent
  cowardly feckless disorganised disorganized hot-headed uncooperative untrustworthy ill-disciplined uncaring unmotivated apathetic blasé blase nonchalant obtuse dim-witted dense-headed brainless mindless witless bull-headed sloppy reckless lazy stupid dumb foolish ignorant stubborn
  naive idle selfish unthinking dozy slack slipshod remiss derelict hopeless
  haughty pompous headstrong obstinate spineless gutless weak-willed wishy-washy bad-tempered ill-tempered short-tempered quick-tempered grumpy surly conceited self-important self-centred self-centered egotistical egoistic scatter-brained muddle-headed slow-witted dull-witted thick-headed
  pigheaded bullheaded hotheaded hare-brained harebrained simple-minded small-minded narrow-minded close-minded closed-minded workshy work-shy shiftless listless cocksure smug presumptuous overbearing domineering bossy vindictive spiteful deceitful two-faced
  penny-pinching happy-go-lucky bumbling maladroit cack-handed butterfingered butter-fingered accident-prone good-for-nothing dopey daft gormless unprincipled unscrupulous feeble-minded couldn't-care-less devil-may-care laissez-faire slovenly lily-livered pusillanimous
  know-it-all money-grubbing holier-than-thou passive-aggressive unreliable-person self-satisfied self-serving vainglorious cack-handed dilatory unteachable uncooperative foul-mouthed`,
)

/** Of these, words that stand for techniques as well: they need a person to be said of. */
export const doubtfulFaults = wordGroup(review, 'Need a person.', 'lazy dumb naive stupid ignorant stubborn idle slack hopeless lax forgetful mindless selfish foolish disorganized disorganised')

export const faultNouns = wordGroup(
  review,
  'Nouns of disposition.',
  `carelessness negligence laziness sloppiness recklessness incompetence complacency stupidity arrogance thoughtlessness unprofessionalism irresponsibility ineptitude foolishness hubris inattentiveness amateurism
  forgetfulness cluelessness nonchalance apathy idleness heedlessness cockiness stubbornness pig-headedness obstinacy foolhardiness rashness impulsiveness slackness laxity laxness lethargy indolence sloth cowardice vanity conceit smugness immaturity clumsiness gullibility naivety naiveté naivete shortsightedness short-sightedness amateurishness indiscipline disorganisation disorganization dilettantism bravado egotism pettiness pomposity ignorance selfishness dishonesty folly hotheadedness imprudence insubordination`,
)

export const faultAdverbs = wordGroup(
  review,
  'Manner adverbs of disposition.',
  'carelessly negligently recklessly sloppily irresponsibly unprofessionally foolishly thoughtlessly incompetently arrogantly ineptly cluelessly complacently heedlessly mindlessly rashly impulsively stubbornly obstinately clumsily lackadaisically nonchalantly immaturely childishly unthinkingly slothfully absent-mindedly half-heartedly slovenly cavalierly imprudently blithely',
)

export const insults = wordGroup(
  review,
  'Nouns for people.',
  'idiot idiots moron morons cowboy cowboys amateur amateurs clown clowns slacker slackers imbecile imbeciles dunce dope dopes numpty muppet muppets buffoon nitwit hack-job klutz noob noobs n00b n00bs newb bozo bozos loose-cannon moron dimwit dimwits halfwit nincompoop simpleton blockhead airhead ignoramus layabout layabouts loafer loafers freeloader jobsworth jobsworths hothead hotheads greenhorn greenhorns incompetents pen-pushers know-it-all know-it-alls bunglers bungler charlatan charlatans chancers dilettantes twit twits plonker wally dimwit pillock prat tosser bellend nutter cretin bodgers',
)

/** Dramatic and contemptuous words. */
export const drama = wordGroup(
  review,
  'Words that are never technical. Those with a technical sense are given with it in the rule.',
  `nightmare nightmares nightmarish horrific horrifying horrendous horrible horrid ridiculous unacceptable unacceptably idiotic insane absurd ludicrous outrageous outrageously scandal scandalous shameful shamefully shambles fiasco debacle
  farce farcical pathetic pathetically embarrassing embarrassingly embarrassment appalling appallingly abysmal atrocious atrociously dreadful terrible awful disgraceful disgrace disgusting unforgivable inexcusable inexcusably preposterous shitshow clusterfuck shit shitty crap crappy
  bullshit wtf bloodbath apocalypse apocalyptic carnage mayhem lunacy madness insanity idiocy horror horrors horror-show laughable laughably deplorable unbelievable shocking shockingly disastrous disastrously infuriating
  travesty laughing-stock laughingstock trainwreck hellish godawful god-awful jaw-dropping mind-boggling mind-bogglingly hideous terrifying asinine braindead brain-dead cringeworthy maddening unspeakable tragic tragedy calamity calamitous dumpster-fire omnishambles snafu fubar disgustingly monstrous ghastly agonizing agonising excruciating kafkaesque
  devastating devastatingly heartbreaking soul-crushing soul-destroying gut-wrenching gruelling grueling intolerable intolerably inhumane inhuman contemptible despicable detestable loathsome reprehensible abhorrent egregious harrowing traumatic traumatising traumatizing
  nerve-wracking nerve-racking mortifying humiliating humiliation ignominious ignominy infamy scandalously unconscionable indefensible unbearable unbearably insufferable cataclysm cataclysmic armageddon deranged demented imbecilic cretinous
  gobsmacking flabbergasting eye-watering mind-numbing mind-bending maddeningly infuriatingly charade travesties boondoggle cock-up balls-up foul-up fuck-up fuckup shitstorm shit-storm clownshow clown-show crapshow trainwrecks abominable abominably
  diabolical vile revolting sickening nauseating heinous odious wretched miserable miserably woefully lamentably damnable barbaric calamitously farcically scandalising hair-raising spine-chilling blood-curdling bloodcurdling pitiful pitifully pitiable shockers howler howlers stupefying
  ruinous ruinously hellscape heart-stopping heart-wrenching gob-smacking unholy ungodly disheartening dismal dismally dystopian orwellian soul-sucking shamefaced scandals tragically disgracefully shambolically grotesque obscene godforsaken god-forsaken bonkers batshit ass-backwards`,
)

/** The same as measures: "absurdly large" tells how large. */
export const dramaticDegrees = wordGroup(review, 'Dramatic words that before an adjective only measure.', 'terribly awfully horribly dreadfully absurdly insanely ridiculously ludicrously unbelievably hideously excruciatingly abysmally')

/** Made to look easy. */
export const easy = wordGroup(review, 'Adjectives of ease.', 'simple basic trivial easy silly obvious straightforward elementary dead-simple dead-easy rudimentary foolish one-line one-character ten-second five-minute two-minute quick banal stupid dumb')

/** Lacks of people. */
export const skills = wordGroup(
  review,
  'What people may lack.',
  'experience knowledge expertise skill skills understanding familiarity competence competency know-how knowhow qualification qualifications background seniority proficiency insight education onboarding schooling literacy grounding mastery fluency acumen aptitude mentoring comprehension savvy',
)
