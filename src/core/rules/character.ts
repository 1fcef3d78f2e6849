/** Somebody's disposition or competence, given as an explanation. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
const techniques =
  'loading loaded evaluation initialization initialisation init deletion free allocation terminal terminals pipe pipes switch switches client clients proxy quotes quorum bayes matching regex timestamp timestamps datetime binding import imports iterator fetch fetching mode phrase phrases query queries slop expression expressions selector parsing'

/** Where a person's place in the hierarchy reads as an explanation. */
const explaining = [
  'root-causes',
  'summary',
  'what-happened',
  'timeline',
  'went-poorly',
  'points-of-failure',
  'five-whys',
  'lessons',
  'response',
  'fishbone',
  'tollgates',
] as const

const dispositions: readonly Pattern[] = [
  {words: '$fault ~is|calls|was|runs|has', without: `${techniques} never`, lower: true},
  {words: '$doubtfulFault .. $role|team|work|mistake|move|people|engineering|thing', without: techniques, lower: true},
  {words: '<be> <det>? <adv>? <adv>? $doubtfulFault!', subject: people},
  {words: '@staff <be|verb> <adv>? <adv>? <adv>? $doubtfulFault', without: techniques},
  {words: '=become|grow|get|act|seem|look|feel .. $doubtfulFault', subject: people},
  {words: '$doubtfulFault of @staff'},
  {words: 'kind|level|degree|brand of $doubtfulFault|$fault'},
  {words: '$faultNoun', without: 'never not'},
  {words: '$faultAdverb'},
  {words: 'lazily|naively|stupidly <verb>!', subject: staff | Kind.elided, form: Tag.past | Tag.participle},
  {words: '<det|adj|be> fool|fools'},
  {
    words:
      'lack of <adj>? care|diligence|discipline|rigor|rigour|professionalism|commitment|competence|responsibility|ownership|seriousness|respect|accountability|effort|dedication|work|thoroughness|conscientiousness|patience',
  },
  {words: 'lack of <adj>? common sense'},
]

const persons: readonly Pattern[] = [
  {
    words:
      '=have|show .. no|little|zero discipline|pride|standards|manners|ownership|integrity|backbone|spine|professionalism|rigour|rigor|conscience',
    subject: people,
  },
  {
    words: '<be>! <adv>? <adv>? useless|hopeless|worthless|pathetic|clueless|toxic|childish|petty|rude|hostile|aggressive|dishonest',
    subject: staff | Kind.firm,
  },
  {words: '~crash|test $insult ~variable|data|proxy|load|is|runs|in', lower: true},
  {words: 'a|the|some|another|such rookie|rookies|amateur ~plan|plans|tier|level|mode|season|edition|radio', lower: true},
  {words: '<be>! <adv>? <adv>? bad|terrible|poor|hopeless|lousy|useless|awful! at', subject: people},
  {
    words:
      '<be>! <adv>? <adv>? impatient|stubborn|arrogant|cocky|timid|sloppy|chaotic|disorganised|disorganized|undisciplined|unprofessional|unreliable|pushy|scatterbrained|forgetful|messy|lazy|gullible|clumsy|reckless',
    subject: people | Kind.outsider,
  },
  {
    words:
      "rookie|amateur|novice|beginner|schoolboy|beginner's|amateurish|cowboy|bush-league|bush league? <noun|adj>? mistake|error|move|stuff|behaviour|behavior|blunder|job|hour|engineering|effort|practice",
  },
  {
    words:
      '=be <adv>? <adv>? not <adv>? <det>? <adv>? careful|conscientious|diligent|professional|thorough|reliable|responsible|disciplined|attentive|rigorous|capable',
    subject: people,
  },
  {
    words: '=be! .. careful|conscientious|diligent|professional|thorough|responsible|disciplined|attentive|rigorous|capable',
    negated: true,
    subject: staff,
  },
  {words: '=be! .. the most|best|sharpest|brightest|sort|kind|type', negated: true, subject: staff},
  {words: '<be>! .. too sure|confident|proud|stubborn|full|timid|trusting|eager|keen|scared|nervous', subject: staff},
  {
    words:
      "=have|show|take! <det>? <adv>? casual|cavalier|careless|lax|relaxed|flippant|dismissive|sloppy|laissez-faire|bad|poor|wrong|couldn't-care-less attitude|approach|mindset|mentality",
    subject: people,
  },
  {
    words:
      "bad|poor|wrong|careless|cavalier|casual|lax|dismissive|devil-may-care|gung-ho|can't-do|flippant|sloppy|cowboy attitude|mindset|mentality|behaviour",
  },
  {words: 'bit|kind|sort|something of a cowboy|loose|maverick|liability|hothead|slacker|menace'},
  {words: 'loose cannon|cannons'},
  {words: '@staff <be> .. the weakest|weak link'},
  {words: 'not cut out for'},
  {words: '=know no better', subject: staff},
  {words: 'should know|have better'},
  {words: 'should have known better'},
  {words: 'old enough to know better'},
  {words: "@staff's incompetent|lazy|careless|stupid|sloppy|dumb|foolish|reckless <noun>"},
]

/** Names, idioms and standing for what somebody is like. */
const portraits: readonly Pattern[] = [
  {words: '=be! .. known|wont|apt|inclined|liable|quick|notorious to <base>', subject: staff, without: 'start'},
  {words: 'from|off the hip|cuff', withWord: 'shoot shoots shot shooting acted acts decided'},
  {words: 'seat of his|her|their|our|the pants'},
  {words: '=wing it', subject: staff},
  {words: 'winging|winged it'},
  {words: 'as they|he|she|we go|goes|went along', withWord: 'make makes made making up'},
  {words: 'not|never|hardly <adv>? <adv>? <det>? <adj>? stickler|team|strong|people player|person|forte|suit|point|for'},
  {words: 'stickler|team-player', withWord: 'not never hardly no'},
  {words: 'ounce|shred|scrap|iota|modicum|grain|jot of $virtue|sense|common|skill|talent|empathy'},
  {words: '$doubtfulFault|$fault|$unsteady lot|bunch|crowd|sort|type|guy|guys|lads|bloke|chap|fellow|character|creature'},
  {words: '<be>! <adv>? wet|raw $', subject: staff & ~Kind.self},
  {words: 'short fuse|temper|tempered', without: 'circuit'},
  {
    words: 'a|our|the|some|one junior|intern|trainee <past>',
    only: ['root-causes', 'summary', 'five-whys', 'what-happened'],
    without: 'noticed spotted reported saw found helped',
  },
  {words: 'creature|creatures of habit'},
  {words: '<be>! <adv>? <adv>? <adj>? $unsteady', subject: staff},
  {words: '=prove|seem|look|sound|act|turn|become|grow|get|feel! .. $unsteady ~of|at', subject: staff},
  {
    words:
      '$unsteady <adj|noun>? <noun>? $role|team|squad|crew|staff|vendor|supplier|management ~client|api|guide|tools|tool|terms|interface|account',
    without: 'clients hosts terms node nodes',
  },
  {words: '$unsteady|$fault|$doubtfulFault of @staff'},
  {words: 'as $unsteady|$fault|$doubtfulFault as @np'},
  {
    words:
      '$unsteady|$fault|$doubtfulFault attitude|attitudes|mindset|behaviour|behavior|conduct|manner|tone|ways|way|habits|style|reply|replies|email|remark|remarks|personality|nature|character|temperament|streak',
    without: techniques,
  },
  {
    words:
      'attitude|mindset|behaviour|behavior|conduct|tone|manner|reply|replies|exchange|thread|discussion|conversation|temper|demeanour|demeanor .. @staff <adv>? =be <adv>? <adv>? $unsteady|$fault|$doubtfulFault|immature',
  },
  {
    words:
      "@staff's <adj>? attitude|mindset|behaviour|behavior|conduct|tone|manner|ego|temper|personality|arrogance|laziness|indifference|impatience|immaturity|inflexibility|rigidity|vanity|greed|ambition|paranoia|cynicism|timidity|hostility",
    never: ['went-well'],
  },
  {words: '<be> <det> <adv>? <adj>? <adj>? $slight', subject: staff},
  {words: '=be! <det> <adv>? <adj>? <adj>? $slight', subject: staff},
  {
    words: '<be>! .. bunch|band|lot|pack|gang|crew|parade|bureau|circus of <adj>? <noun>',
    subject: staff,
    withWord: 'amateurs cowboys clowns beginners fools jokers juniors children kids slackers monkeys dilettantes',
  },
  {
    words:
      'control|drama|prima|lone|loose|bad|dead|one-man|one-trick|soft|busy|empty freak|freaks|queen|queens|donna|donnas|wolf|cannon|cannons|apple|apples|wood|show|band|pony|touch|suit|suits',
    withWord: 'is was are were a an proved the our',
    without: 'wildlife dataset data tv',
  },
  {words: 'one-man <noun>', withWord: 'show band'},
  {words: 'hero culture|complex|syndrome|mentality'},
  {words: 'bull in a china'},
  {words: 'law unto'},
  {words: '=be! all talk|mouth|bark|hat', subject: staff},
  {words: '=be! .. up to|for .. job|task|role|challenge', subject: staff, negated: true},
  {words: 'not|hardly|scarcely|never <be>? up to the|his|her|their job|task'},
  {words: '@staff ... not|hardly|scarcely .. the sharpest|brightest|quickest|fastest|best'},
  {words: 'sharpest|brightest tool|knife|bulb|crayon|pencil in|on'},
  {
    words:
      'not|hardly|scarcely|far the most|exactly|from <adv>? $fault|careful|diligent|reliable|competent|thorough|attentive|organised|organized|disciplined|gifted|talented|patient|conscientious|tactful|punctual|dependable|responsible of|person|people|engineer|developer|colleague|team|bunch',
    subject: -1,
    without: 'accurate link network',
  },
  {words: 'in over his|her|their|our|my head|heads'},
  {words: 'over his|her|their|our|my head|heads', withWord: 'in way'},
  {words: 'green around|behind'},
  {words: 'still learning|finding the|his|her|their ropes|feet|way'},
  {words: 'asleep|nodded|sleeping at|on|off the <adj>? wheel|switch|job|watch'},
  {words: 'fast and loose'},
  {words: '=phone it in|home'},
  {words: 'can|could|should not be .. =trust|rely!', subject: staff | Kind.firm},
  {words: 'can|could|should not .. be trusted to|with|on|again', subject: staff | Kind.firm},
  {
    words: 'habit|history|record|reputation|tendency|penchant|knack|talent|pattern|culture of|for <adv>? $vice|being',
    withWord: "has have had a his her their our team's is with track bad",
    without: 'system data service',
  },
  {
    words: 'known|notorious|infamous|famous|renowned for',
    subject: -1,
    without: 'cve bug issue library',
    withWord: 'his her their its being not never cutting ignoring skipping forgetting rushing leaving breaking sleeping',
  },
  {words: 'notorious|infamous|proverbial', only: explaining, without: 'bug cve query flaky library'},
  {
    words: 'prone to panic|panicking|mistakes|error|errors|exaggeration|rashness|forgetting|forgetfulness|skipping|cutting',
    without: 'process procedure step manual script ui design software',
  },
  {words: '=have! .. no business|place|right near|in|on|with|touching|running|being|to', subject: staff},
  {words: '=lack|want! .. $virtue', subject: people},
  {words: '=have|show|take|feel! .. no|little|zero|not|insufficient|scant|any <adj>? <adj>? $virtue ~to|in', subject: staff},
  {
    words:
      'no|little|zero|without|any|some|more <adj>? sense|trace|shred|ounce|hint|modicum of $virtue|shame|guilt|decency|common|direction|perspective|proportion|priority',
    never: ['action-items', 'options'],
  },
  {words: 'takes|take|took|has|have no|little pride|ownership|responsibility|interest in|for', subject: -1, without: 'mergers'},
  {words: 'nobody|noone|no-one|none ... =take|have|show <adv>? <adj>? $virtue'},
  {words: 'typical|classic|vintage|quintessential of? <det>? <adj>? @staff', only: explaining, without: 'latency load day'},
  {
    words: "@staff's usual|customary|habitual|trademark|characteristic|legendary|famous|signature|well-known|typical <adj>? <noun>",
    only: explaining,
    without: 'shift time hours day week workflow suite channel',
  },
  {
    words:
      'what you|we|one get|gets|expect|expects|happens for|when|if|from|with|by|happens .. hire|hiring|outsource|outsourcing|let|letting|give|giving|trust|trusting|pay|paying|put|putting|rely|relying|leave|leaving|have',
  },
  {
    words: 'weak|weakest link in the chain|team|process',
    withWord:
      'operator engineer developer team admin person reviewer technician intern junior shift desk vendor contractor he she they who manager crew',
  },
  {words: 'drunk|high on power'},
  {words: 'idiot|fool|moron|dunce|ass of|out of? me|us|him|her|them|myself|ourselves'},
  {words: 'half asleep|awake', without: 'thread process'},
  {words: 'a|one|two|three clown|cowboy|clowns|cowboys show|outfit|operation|act|car'},
  {
    words:
      'too <adv>? lazy|idle|stupid|dumb|proud|arrogant|stubborn|timid|scared|afraid|green|junior|inexperienced|careless|cocky|vain|slack to|for',
  },
  {
    words: 'plain|just|simply|downright|utterly|sheer|pure|plainly|outright|frankly lazy|dumb|stupid|naive|foolish|ignorant|idle|stubborn',
    without: techniques,
  },
  {
    words:
      'sheer|pure|gross|plain|blind|wilful|willful|rank|utter|outright|criminal|simple negligence|incompetence|laziness|stupidity|arrogance|carelessness|ignorance|folly|neglect|idleness|hubris|sloppiness|recklessness|malice|spite|greed|cowardice',
  },
  {words: 'how|what|so stupid|dumb|foolish|silly|idiotic|careless|naive|lazy|thoughtless of|was|were|are|could|can|am', question: false},
  {words: 'it =be <adv>? stupid|dumb|foolish|lazy|naive|silly|crazy|mad|insane|idiotic of|to', past: true},
]

const juniority: readonly Pattern[] = [
  {words: 'a|the|some|another|our|one newbie|greenhorn|noob|tenderfoot|fledgling ~bot', only: explaining},
  {
    words:
      '=be! .. too|still|only|very|quite|rather|just|barely <det>? <adj>? junior|intern|trainee|beginner|apprentice|young|student|child|kid',
    subject: staff,
    without: 'scribe role',
  },
  {
    words: 'by|to a|an|our|the|some <adv>? junior|juniors|intern|interns|newbie|newcomer|trainee|apprentice|novice|rookie|graduate|newest',
    only: explaining,
  },
  {words: '=be .. too|still|only|very|quite|rather|just junior|young', subject: staff},
  {words: '=be! <det>? <adv>? junior', subject: staff, without: 'scribe role', only: explaining},
  {words: 'what you get|expect|happens when|from|with|if .. junior|juniors|intern|interns|rookie|rookies'},
  {words: 'because|since|as @np <be> <det>? <adv>? junior|intern|trainee|newcomer|graduate|new'},
]

const spanish: readonly Pattern[] = [
  {words: '$rasgo'},
  {words: 'poco|nada profesional|profesionales|cuidadoso|cuidadosa|cuidadosos|serio|seria|responsable|diligente'},
  {words: 'falta de <noun|adj>? cuidado|profesionalidad|rigor|diligencia|responsabilidad|disciplina'},
]

export default languageRule({
  name: 'character',
  code: 'PM206',
  summary: 'Somebody’s character or competence explains the incident',
  severity: 'warning',
  english: [...dispositions, ...persons, ...portraits, ...juniority],
  spanish,
  ask: 'what was asked of them that day, with what time and which tools?',
})
