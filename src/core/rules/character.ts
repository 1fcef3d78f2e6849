/** Somebody's disposition or competence, given as an explanation. */
import {languageRule} from '../wording/language-rule.ts'
import {spanishRows} from '../wording/spanish-lists.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {leaveOutAdjective, leaveOutAdverb} from '../rewording/phrases.ts'

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
  {
    words: '$fault ~is|calls|was|runs|has|filter|flag|mode|league|level|cell|handshake',
    lower: true,
    without: `${techniques} never watchdog breaker alarm probe nobody`,
  },
  {
    words: '$doubtfulFault .. $role|team|work|mistake|move|people|engineering|thing ~problem|problems|algorithm|dataset',
    lower: true,
    without: techniques,
  },
  ...rows(
    `
    <be> <det>? <adv>? <adv>? $doubtfulFault!
    =become|grow|get|act|seem|look|feel .. $doubtfulFault
  `,
    {subject: people},
  ),
  {words: '@staff <be|verb> <adv>? <adv>? <adv>? $doubtfulFault', without: techniques},
  ...rows(`
    $doubtfulFault of @staff
    kind|level|degree|brand of $doubtfulFault|$fault
    $faultAdverb
    <det|adj|be> fool|fools
    lack of <adj>? care|diligence|discipline|rigor|rigour|professionalism|commitment|competence|responsibility|ownership|seriousness|respect|accountability|effort|dedication|work|thoroughness|conscientiousness|patience
    lack of <adj>? common sense
  `),
  {words: '$faultNoun', without: 'never not'},
  {words: 'lazily|naively|stupidly <verb>!', form: Tag.past | Tag.participle, subject: staff | Kind.elided},
]

const persons: readonly Pattern[] = [
  ...rows(
    `
    =have|show .. no|little|zero discipline|pride|standards|manners|ownership|integrity|backbone|spine|professionalism|rigour|rigor|conscience
    <be>! <adv>? <adv>? bad|terrible|poor|hopeless|lousy|useless|awful! at
    =be <adv>? <adv>? not <adv>? <det>? <adv>? careful|conscientious|diligent|professional|thorough|reliable|responsible|disciplined|attentive|rigorous|capable
    =have|show|take! <det>? <adv>? casual|cavalier|careless|lax|relaxed|flippant|dismissive|sloppy|laissez-faire|bad|poor|wrong|couldn't-care-less attitude|approach|mindset|mentality
  `,
    {subject: people},
  ),
  {
    words: '<be>! <adv>? <adv>? useless|hopeless|worthless|pathetic|clueless|toxic|childish|petty|rude|hostile|aggressive|dishonest',
    subject: staff | Kind.firm,
  },
  ...rows(
    `
    ~crash|test $insult ~variable|data|proxy|load|is|runs|in
    a|the|some|another|such rookie|rookies|amateur ~league|plan|plans|tier|level|mode|season|edition|radio
  `,
    {lower: true},
  ),
  {
    words:
      '<be>! <adv>? <adv>? impatient|stubborn|arrogant|cocky|timid|sloppy|chaotic|disorganised|disorganized|undisciplined|unprofessional|unreliable|pushy|scatterbrained|forgetful|messy|lazy|gullible|clumsy|reckless',
    subject: people | Kind.outsider,
  },
  ...rows(`
    rookie|amateur|novice|beginner|schoolboy|amateurish|cowboy|bush-league|bush league? <noun|adj>? mistake|error|move|stuff|behaviour|behavior|blunder|job|hour|engineering|effort|practice
    bad|poor|wrong|careless|cavalier|casual|lax|dismissive|devil-may-care|gung-ho|can't-do|flippant|sloppy|cowboy attitude|mindset|mentality|behaviour
    bit|kind|sort|something of a cowboy|loose|maverick|liability|hothead|slacker|menace
    loose cannon|cannons
    @staff <be> .. the weakest|weak link
    not cut out for
    should know|have better
    should have known better
    old enough to know better
    @staff's incompetent|lazy|careless|stupid|sloppy|dumb|foolish|reckless <noun>
  `),
  ...rows(
    `
    =be! .. careful|conscientious|diligent|professional|thorough|responsible|disciplined|attentive|rigorous|capable
    =be! .. the most|best|sharpest|brightest|sort|kind|type
  `,
    {negated: true, subject: staff},
  ),
  ...rows(
    `
    <be>! .. too sure|confident|proud|stubborn|full|timid|trusting|eager|keen|scared|nervous
    =know no better
  `,
    {subject: staff},
  ),
]

/** Names, idioms and standing for what somebody is like. */
const portraits: readonly Pattern[] = [
  {words: '=be! .. known|wont|apt|inclined|liable to <base>', subject: staff, without: 'start'},
  {words: 'from|off the hip|cuff', withWord: 'shoot shoots shot shooting acted acts decided'},
  ...rows(`
    seat of his|her|their|our|the pants
    winging|winged it
    not|never|hardly <adv>? <adv>? <det>? <adj>? stickler|team|strong|people player|person|forte|suit|point|for
    ounce|shred|scrap|iota|modicum|grain|jot of $virtue|sense|common|skill|talent|empathy
    $doubtfulFault|$fault|$unsteady lot|bunch|crowd|sort|type|guy|guys|lads|bloke|chap|fellow|character|creature
    creature|creatures of habit
    set|stuck in his|her|their|our ways|way
    $unsteady|$fault|$doubtfulFault of @staff
    as $unsteady|$fault|$doubtfulFault as @np
    attitude|mindset|behaviour|behavior|conduct|tone|manner|reply|replies|exchange|thread|discussion|conversation|temper|demeanour|demeanor .. @staff <adv>? =be <adv>? <adv>? $unsteady|$fault|$doubtfulFault|immature
    hero culture|complex|syndrome|mentality
    bull in a china
    law unto
    not|hardly|scarcely|never <be>? up to the|his|her|their job|task
    @staff ... not|hardly|scarcely .. the sharpest|brightest|quickest|fastest|best
    sharpest|brightest tool|knife|bulb|crayon|pencil in|on
    out|over|beyond of? @staff's league|head|element
    in over his|her|their|our|my head|heads
    green around|behind
    still learning|finding the|his|her|their ropes|feet|way
    asleep|nodded|sleeping at|on|off the <adj>? wheel|switch|job|watch
    fast and loose
    =phone it in|home
    had|has|have no business|place near|in|on|touching|running|being|doing|anywhere
    some|another|that|which|what $insult
    nobody|noone|no-one|none ... =take|have|show <adv>? <adj>? $virtue
    what you|we|one get|gets|expect|expects|happens for|when|if|from|with|by|happens .. hire|hiring|outsource|outsourcing|let|letting|give|giving|trust|trusting|pay|paying|put|putting|rely|relying|leave|leaving|have
    drunk|high on power
    idiot|fool|moron|dunce|ass of|out of? me|us|him|her|them|myself|ourselves
    a|one|two|three clown|cowboy|clowns|cowboys show|outfit|operation|act|car
    too <adv>? lazy|idle|stupid|dumb|proud|arrogant|stubborn|timid|scared|afraid|green|junior|inexperienced|careless|cocky|vain|slack to|for
    sheer|pure|gross|plain|blind|wilful|willful|rank|utter|outright|criminal|simple negligence|incompetence|laziness|stupidity|arrogance|carelessness|ignorance|folly|neglect|idleness|hubris|sloppiness|recklessness|malice|spite|greed|cowardice
  `),
  {words: 'as they|he|she|we go|goes|went along', withWord: 'make makes made making up'},
  {words: 'stickler|team-player', withWord: 'not never hardly no'},
  {words: '<be>! <adv>? wet|raw $', subject: staff & ~Kind.self},
  {words: 'short fuse|temper|tempered', without: 'circuit'},
  {
    words: 'a|our|the|some|one junior|intern|trainee <past>',
    only: ['root-causes', 'summary', 'five-whys', 'what-happened'],
    without: 'noticed spotted reported saw found helped',
  },
  ...rows(
    `
    =be! .. averse|allergic|hostile|resistant|deaf|blind|immune|opposed to
    <be>! <adv>? <adv>? <adj>? $unsteady
    =prove|seem|look|sound|act|turn|become|grow|get|feel! .. $unsteady ~of|at
    =be! <det> <adv>? <adj>? <adj>? $slight
    =be! all talk|mouth|bark|hat
    =have|show|take|feel! .. no|little|zero|not|insufficient|scant|any <adj>? <adj>? $virtue ~to|in
  `,
    {subject: staff},
  ),
  {
    words:
      '$unsteady <adj|noun>? <noun>? $role|team|squad|crew|staff|vendor|supplier|management ~client|api|guide|tools|tool|terms|interface|account',
    without: 'clients hosts terms node nodes',
  },
  ...rows(
    `
    $unsteady|$fault|$doubtfulFault attitude|attitudes|mindset|behaviour|behavior|conduct|manner|tone|ways|way|habits|style|reply|replies|email|remark|remarks|personality|nature|character|temperament|streak
    plain|just|simply|downright|utterly|sheer|pure|plainly|outright|frankly lazy|dumb|stupid|naive|foolish|ignorant|idle|stubborn
  `,
    {without: techniques},
  ),
  {
    words:
      "@staff's <adj>? attitude|mindset|behaviour|behavior|conduct|tone|manner|ego|temper|personality|arrogance|laziness|indifference|impatience|immaturity|inflexibility|rigidity|vanity|greed|ambition|paranoia|cynicism|timidity|hostility",
    never: ['went-well'],
  },
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
  {words: '=be! .. up to|for .. job|task|role|challenge', negated: true, subject: staff},
  {
    words:
      'not|hardly|scarcely|far the most|exactly|from <adv>? $fault|careful|diligent|reliable|competent|thorough|attentive|organised|organized|disciplined|gifted|talented|patient|conscientious|tactful|punctual|dependable|responsible of|person|people|engineer|developer|colleague|team|bunch',
    without: 'accurate link network',
  },
  {words: 'over his|her|their|our|my head|heads', withWord: 'in way'},
  ...rows(
    `
    can|could|should not be .. =trust|rely!
    can|could|should not .. be! trusted to|with|on|again
  `,
    {subject: staff | Kind.firm},
  ),
  {
    words: 'habit|history|record|reputation|tendency|penchant|knack|talent|pattern|culture of|for <adv>? $vice|being',
    withWord: "has have had a his her their our team's is with track bad",
    without: 'system data service',
  },
  {
    words: 'known|notorious|infamous|famous|renowned for',
    withWord: 'his her their being not never cutting ignoring skipping forgetting rushing leaving breaking sleeping',
    without: 'cve bug issue library',
  },
  {words: 'notorious|infamous|proverbial', only: explaining, without: 'bug cve query flaky library'},
  {
    words: 'prone to panic|panicking|mistakes|error|errors|exaggeration|rashness|forgetting|forgetfulness|skipping|cutting',
    without: 'process procedure step manual script ui design software',
  },
  {words: '=lack|want! .. $virtue', subject: people},
  {
    words:
      'no|little|zero|without|any|some|more <adj>? sense|trace|shred|ounce|hint|modicum of $virtue|shame|guilt|decency|common|direction|perspective|proportion|priority',
    never: ['action-items', 'options'],
  },
  {words: 'takes|take|took|has|have no|little pride|ownership|responsibility|interest in|for', without: 'mergers'},
  {words: 'typical|classic|vintage|quintessential of? <det>? <adj>? @staff', only: explaining, without: 'latency load day'},
  {
    words: "@staff's usual|customary|habitual|trademark|characteristic|legendary|famous|signature|well-known|typical <adj>? <noun>",
    only: explaining,
    without: 'shift time hours day week workflow suite channel',
  },
  {
    words: 'weak|weakest link in the chain|team|process',
    withWord:
      'operator engineer developer team admin person reviewer technician intern junior shift desk vendor contractor he she they who manager crew',
  },
  {words: 'half asleep|awake', without: 'thread process'},
  {words: 'how|what|so stupid|dumb|foolish|silly|idiotic|careless|naive|lazy|thoughtless of|was|were|are|could|can|am', question: false},
  {words: 'it =be <adv>? stupid|dumb|foolish|lazy|naive|silly|crazy|mad|insane|idiotic of|to', past: true},
]

/** Sarcasm and pictures for what somebody is. */
const caricatures: readonly Pattern[] = [
  ...rows(
    `
    <be>! <adv>? all thumbs|fingers|elbows
    <be>! <adv>? <adv>? bone|downright|plain|just idle|lazy|dozy
    <be>! <adv>? anything|nothing|far but|from <adv>? careful|diligent|thorough|professional|reliable|disciplined|attentive|conscientious|responsible|competent|organised|organized|punctual|rigorous
    <be>! <adv>? <adv>? dysfunctional|toxic|clueless|gutless|spineless|rudderless|leaderless|slapdash|shambolic|hopeless|amateurish|heavy-handed|high-handed|thick-skinned|thin-skinned|two-faced|half-witted|short-sighted|power-hungry|big-headed|impossible|incapable|inept
    <be>! <adv>? a|an|such|the <adv>? <adj>? kind|sort|type|brand of <adj|noun>? <noun>? $role|guy|person|admin
    <be>! <adv>? too <adv>? full|clever|good|grand|important|cool|big|posh|thick|soft|weak|dim|chicken ~<noun>
    <be>! <adv>? out of @staff's league
    <be>! <adv>? <adv>? a|an|the <adv>? <adj>? bully|coward|fool|cowboy|amateur|snail|sheep|child|baby|disgrace|hazard|danger|passenger|lightweight|joker|clown|hothead|prima
    <be>! .. all|more|only|just show|bluster|talk|mouth|ego|attitude|swagger
    =have! <det>? <adv>? <adj>? chip|ego|attitude|death|god|hero|big on|problem|wish|complex|head|mouth
    =have! <det>? attention|memory|patience|brain|brains|work .. span|goldfish|saint|gnat|sieve|sloth
    =fly|do|play|work|live|operate by|off|everything|things|fast the|by|and <adv>? seat|half|loose|cuff
    =think|believe he|she|they|himself|herself|themselves <adv>? know|knows|above|god|smarter|clever|untouchable
  `,
    {subject: staff | Kind.firm},
  ),
  ...rows(
    `
    special|certain|particular|rare kind|sort|breed|brand|type of <adj>? fool|idiot|stupid|stupidity|arrogance|ignorance|genius|carelessness|person|laziness|incompetence
    only|just|nobody|none|any|but a|an|some? <adj>? madman|fool|idiot|lunatic|moron|imbecile|maniac|beginner|amateur|rookie|child would|could|can
    some|another|our|resident|that|one|the <adj>? bright|clever|smart|wise spark|sparks|clogs|dick|arse|alec|guy|cookie
    some|another|our|resident|that genius|einstein|hero|wizard|wunderkind|smartass|smart-aleck|joker|clown|comedian|jobsworth|hotshot|hot-shot|whizzkid|prodigy|boffin|cowboy|rambo|superstar <prep|past|verb|pause|have>
    ^ genius|einstein|hero|hotshot|clown|cowboy|wonder-boy in|at|from|on
    too many cowboys|chiefs|cooks|egos|amateurs|clowns|hotheads
    bless|god him|her|them
    a|any more|better|less <adv>? careful|conscientious|competent|diligent|attentive|thorough|seasoned|prudent|responsible|professional|lazy|sloppy|careless <noun> would|could|might
    like a bull|child|headless|drunk|cowboy|rookie|madman|sheep|elephant
    never|not|hardly one|man|woman|person for details|detail|rules|checklists|patience|caution|subtlety|teamwork
    true to form|type
    bunch|gang|band|pack|lot of amateurs|cowboys|clowns|beginners|fools|jokers|children|kids|slackers
    typical|classic|usual|such|pure|sheer|more|true <adj>? junior|rookie|cowboy|amateur|consultant|contractor|vendor|hipster|millennial|sysadmin|developer|ops|manager behaviour|behavior|mistake|move|stuff|attitude|arrogance|thinking|style|fashion
    byword|synonym for|of <adj>? sloppiness|carelessness|incompetence|laziness|negligence|chaos|unreliability
    $faultNoun|greed|ignorance|immaturity|apathy|malice|spite|cowardice|dishonesty|vanity|envy|ego|egos|unreliability|slackness on|of|by|from|among|within|in|at|all|: @maker
    $faultNoun|greed|ignorance|immaturity|malice|cowardice <pause|prep>? .. pure|plain|simple|word|up|through
    in equal parts|measure
    wilfully|willfully|blissfully|proudly|notoriously|famously|congenitally|chronically|terminally|pathologically|hopelessly|incurably|habitually|serially|perpetually $fault|$doubtfulFault|$unsteady|late|unprepared
    history|habit|track|record|pattern|culture of|for <adv>? cowboyism|carelessness|sloppiness|shortcuts|cowboy|hero|arrogance|laziness|bullying|negligence|neglect|indifference
    can|could|should not|never <be>? trusted|trust|left|let .. near|with|alone|unsupervised|loose|around
    trusted|trust with a|anything|production|prod|sharp|scissors|loaded|root
    wrong|right person|man|woman|people|guy|team for|in <det>? job|role|task|seat|chair
    round|square peg|hole
    dead-weight|deadweight|freeloader|freeloaders|weakling|weaklings|hanger-on|layabout <prep|be|conj>
    in his|her|their usual|typical|customary|inimitable|trademark|characteristic <adj>? way|manner|style|fashion|hurry|haste
    as is|was|always|usual his|her|their|with|for wont|habit|style|way
  `,
    {only: explaining, without: techniques},
  ),
]

const juniority: readonly Pattern[] = [
  ...rows(
    `
    a|the|some|another|our|one newbie|greenhorn|noob|tenderfoot|fledgling ~bot
    by|to a|an|our|the|some <adv>? junior|juniors|intern|interns|newbie|newcomer|trainee|apprentice|novice|rookie|graduate|newest
  `,
    {only: explaining},
  ),
  {
    words:
      '=be! .. too|still|only|very|quite|rather|just|barely <det>? <adj>? junior|intern|trainee|beginner|apprentice|young|student|child|kid',
    subject: staff,
    without: 'scribe role',
  },
  {words: '=be .. too|still|only|very|quite|rather|just junior|green|new|young|inexperienced', subject: staff},
  {words: '=be! <det>? <adv>? junior', only: explaining, subject: staff, without: 'scribe role'},
  ...rows(`
    what you get|expect|happens when|from|with|if .. junior|juniors|intern|interns|rookie|rookies
    because|since|as @np <be> <det>? <adv>? junior|intern|trainee|newcomer|graduate|new
  `),
]

const spanish = spanishRows(
  `
  $rasgo
  $plantilla .. $rasgoDudoso
  es|son|era|eran|fue|fuimos|somos|estuvo|unos|un muy|tan|algo|bastante|demasiado|torpe? y? $rasgoDudoso
  es|son|era|eran|un|unos|una $rasgoDudoso ~de
  $rasgoDudoso de|del|por el|la|los|parte|un? $plantilla|de
  poco|nada profesional|profesionales|cuidadoso|cuidadosa|cuidadosos|serio|seria|responsable|diligente|riguroso|rigurosa|meticuloso|atento|atenta|fiable
  falta|ausencia|carencia de|total|absoluta|un de|mínimo? <noun|adj>? $virtud
  falta de $virtud
  sin ningún|ninguna|el|la|un|mínimo|menor|pizca|apenas mínimo|menor? de? $virtud
  no .. la|el|ningún|ninguna|mucho|mucha|mínimo|menor menor|mínima|mínimo? $virtud
  no|ni tiene|tienen|tuvo|tuvieron|tenía .. ni idea
  no .. dan|da|dio|dieron la talla
  siempre tan $rasgo|$rasgoDudoso|despreocupado|distraído|confiado
  como novatos|principiantes|aficionados|críos|niños|pollos
  `,
  {without: 'nunca nadie carga evaluación'},
)

export default languageRule({
  name: 'character',
  code: 'PM206',
  summary: 'Somebody’s character or competence explains the incident',
  severity: 'warning',
  english: [...dispositions, ...persons, ...portraits, ...caricatures, ...juniority],
  spanish,
  defect: 'Character given as the explanation',
  ask: 'What was asked of them that day, with what time and which tools?',
  reword: [
    leaveOutAdverb(
      /\b(?:careless|reckless|negligent|sloppi|lazi|stupid|foolish|irresponsib|incompetent|unprofessional|thoughtless|hasti)ly\b(?= \p{L})/iu,
    ),
    leaveOutAdjective(
      /^(?:careless|reckless|negligent|lazy|sloppy|stupid|foolish|incompetent|irresponsible|inexperienced|clueless|unprofessional|junior|overconfident|complacent|hasty|absent-minded|thoughtless|inattentive)$/,
    ),
  ],
})
