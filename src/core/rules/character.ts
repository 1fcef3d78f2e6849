/** Somebody's disposition or competence, given as an explanation. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
const techniques =
  'loading loaded evaluation initialization initialisation init deletion free allocation terminal terminals pipe pipes switch switches client clients proxy quotes quorum bayes matching regex timestamp timestamps datetime binding import imports iterator fetch fetching mode'

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
  {words: '$fault', without: `${techniques} never`, lower: true},
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
  {words: '~crash|test $insult ~variable|data|proxy|load', lower: true},
  {words: 'a|the|some|another|such rookie|rookies|amateur'},
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
  {words: '<be>! .. too sure|confident|proud|stubborn|full|timid|green|trusting|eager|keen|scared|nervous', subject: staff},
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

const juniority: readonly Pattern[] = [
  {
    words: 'by|to a|an|our|the|some <adv>? junior|juniors|intern|interns|newbie|newcomer|trainee|apprentice|novice|rookie|graduate|newest',
    only: explaining,
  },
  {words: '=be .. too|still|only|very|quite|rather|just junior|green|new|young|inexperienced', subject: staff},
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
  english: [...dispositions, ...persons, ...juniority],
  spanish,
  ask: 'what was asked of them that day, with what time and which tools?',
})
