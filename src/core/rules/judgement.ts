/** A verdict on somebody's decision or work. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
const manner =
  'improperly|inappropriately|poorly|badly|inadequately|insufficiently|clumsily|haphazardly|hastily|ineptly|imprudently|unwisely|ineffectively|inefficiently|sub-optimally|suboptimally|superficially|unsatisfactorily|hurriedly|half-heartedly|incompletely|terribly|horribly|shoddily|perfunctorily|miserably|unprofessionally'
const handled =
  'test|handle|manage|plan|execute|communicate|review|coordinate|prepare|organise|organize|restart|perform|conduct|carry|do|staff|think|prioritise|prioritize|run|time|schedule|judge|vet|train|supervise|lead|maintain|assess|estimate|investigate|escalate|advise|brief|inform|deploy|install|implement|roll|rush|treat|rehearse|verify|validate|inspect|check|choose|scope|triage|follow|hand|decide|react|respond|operate|apply'
const machines =
  'autoscaler scheduler algorithm classifier model optimizer planner balancer heuristic parser resolver filter compiler solver predictor branch'

const decisions: readonly Pattern[] = [
  {words: 'wrong|stupid|foolish|dumb|silly|worst thing|way|time|moment|place to =do|go|start|try|handle|deploy|make|fix|run|choose'},
  {words: 'not the|a right|best|proper|correct|smartest|wisest|good|smart|wise thing|way|time|moment to'},
  {
    words: '$verdict <adj>? <noun>? $decision ~<noun>',
    unlessOf: Kind.thing,
    without: `${machines} default naming rpc api system method function call`,
  },
  {words: '$verdict <adj>? call|calls ~to|stack', unlessOf: Kind.thing, without: 'rpc api system method function'},
  {words: '=make|take|reach .. $verdict <adj>? $decision', subject: people, without: machines},
  {words: '$decision ... =be|prove|turn|seem|look|appear <adv>? <adv>? <adv>? $verdict', without: machines},
  {
    words:
      '=be <adv>? <adv>? <adv>? not <adv>? <det>? <adv>? good|great|best|smart|clever|wise|smartest|wisest|finest|brightest|right|proper|bright|sensible|ideal|sound|optimal <adj>? $decision|way|time|moment|approach',
    without: machines,
  },
  {
    words:
      'not .. <det|adj>? finest|proudest|best|brightest|cleverest|smartest|wisest|greatest choice|hour|moment|decision|idea|move|work|call|performance',
  },
  {
    words:
      'less|other than ideal|brilliant|optimal|stellar|perfect|wise|clever|smart|sensible <adj>? $decision|handling|response|planning|communication|timing|execution',
  },
  {
    words:
      'lapse|error|failure|lack of <adj>? judgement|judgment|foresight|leadership|forethought|planning|communication|coordination|prudence ~<noun>',
  },
  {words: "@staff's <adj>? lapse|lack of judgement|judgment|foresight"},
  {
    words:
      '=err|misjudge|miscalculate|misplan|mis-judge|bungle|mismanage|mishandle|mis-manage|mis-handle|misallocate|misprioritise|misprioritize|misdiagnose|fumble|muff|flub',
    subject: people | Kind.elided,
    passive: false,
  },
  {
    words: '=mismanage|mishandle|bungle|mis-manage|mis-handle|misjudge|botch|fumble|misprioritise|misprioritize|muff|flub|misdiagnose',
    passive: true,
    agent: 0,
  },
  {
    words: '=mismanage|mishandle|bungle|misjudge|botch|fumble|misdiagnose|mistime|rush|squander|waste|overcomplicate|rubber-stamp',
    passive: true,
    agent: people & ~Kind.nobody,
  },
  {words: 'mismanagement|mishandling|misjudgement|misjudgment|misjudgements|misjudgments|maladministration'},
  {
    words:
      'unwise|ill-advised|inadvisable|imprudent|foolish|short-sighted|shortsighted|ill-considered|irresponsible|ill-judged|rash|inappropriate|wrong|silly|reckless! from|of|by @staff',
  },
  {
    words:
      '=be|prove|seem|look! <adv>? <adv>? unwise|ill-advised|inadvisable|imprudent|foolish|short-sighted|shortsighted|ill-considered|ill-judged|rash|overambitious|over-ambitious|misguided|inexcusable|indefensible|unjustifiable|foolhardy|naive',
    without: machines,
  },
  {
    words:
      'unwise|ill-advised|inadvisable|imprudent|short-sighted|shortsighted|ill-considered|ill-judged|misguided|ill-conceived|ill-timed|overambitious|botched',
  },
  {words: '=be|prove|turn .. wrong|mistaken! to <base>', subject: people},
  {words: '@staff <be> wrong|mistaken|right! to|in <base|ing>', without: 'right'},
  {words: '=be <adv>? <det>? mistake! to|on', without: 'by'},
  {words: '=be|prove|turn <to>? <be>? <det> <adv>? <adj>? mistake $'},
  {
    words:
      'grave|big|huge|serious|major|bad|costly|fatal|terrible|colossal|massive|fundamental|strategic mistake|mistakes|blunder|blunders',
    without: 'by of',
  },
  {words: 'wrong|bad|poor|questionable priorities|priority|timing|approach', without: machines},
  {words: 'this|that|it <be> no way to'},
  {words: 'not how .... should|do|does|ought'},
  {words: 'not the way .... should|do|does|ought'},
  {
    words:
      '=be! <adv>? <adv>? inappropriate|poor|unacceptable|unprofessional|unhelpful|inadequate|disappointing|unsatisfactory|lacking|clumsy|rude|dismissive|tone-deaf|evasive|condescending|patronising|patronizing|arrogant|curt|defensive|wrong|bad|late|weak|mediocre|lacklustre|lackluster|underwhelming|sub-par|subpar|slow',
    owner: staff | Kind.firm,
    without: 'wifi disk api server service network link database system cluster endpoint queue site app',
  },
  {words: 'no excuse for|to'},
  {words: '=be! not? <adv>? good enough', negated: true, without: 'accuracy precision resolution'},
]

/** Bad decisions and acts, with somebody or an act next to the word. */
const acts: readonly Pattern[] = [
  {words: '$misjudged <adj>? <noun>? $move|$conduct ~<noun>', unlessOf: Kind.thing, without: machines, never: ['went-well', 'options']},
  {words: '$misjudged <adj>? <noun> <noun>? by|from|of @staff', never: ['went-well']},
  {words: '$misjudged|$deficient|$verdict|premature|unnecessary|needless|excessive on the part of @anyone', never: ['went-well']},
  {words: "$misjudged|$deficient|$verdict|premature|unnecessary|needless|excessive on @staff's part", never: ['went-well']},
  {words: '$misjudged|$deficient|$verdict <adj>? <noun> <noun>? on the part of @anyone', never: ['went-well']},
  {words: "@staff's <adv>? $misjudged <adj>? <noun>", never: ['went-well']},
  {
    words:
      'premature|needless|unnecessary|sluggish|slow|poor|bad|weak|late|lame|feeble|excessive|disproportionate <adj>? <noun>? $move|$conduct by|from|of @staff',
    never: ['went-well'],
    without: machines,
  },
  {words: '$conduct|$move <prep>? @staff? =be|look|seem|prove|feel <det>? <adv>? <adv>? <adv>? $misjudged', without: machines},
  {
    words:
      "@staff's <adj|num>? <adj|noun>? $conduct|$move <prep>? @np? =be|look|seem|prove|feel|come <adv>? <adv>? <adv>? $deficient|$verdict|premature|unnecessary|off|guesswork|excessive|disproportionate",
    without: machines,
  },
  {
    words:
      '$conduct by|from|of|between|among|on|to|with|for|towards @anyone =be|look|seem|prove|feel <adv>? <adv>? <adv>? $deficient|$verdict',
    never: ['impact'],
  },
  {
    words:
      '$conduct done|made|performed|given|carried|provided|offered|signed|written out? by @anyone =be|prove|seem <adv>? <adv>? $deficient|$misjudged|$verdict',
  },
  {words: '$conduct .. next to useless|worthless|nothing|nil'},
  {
    words:
      '^ <ing> .... =be|prove! <adv>? <adv>? <det>? <adv>? <adj>? $misjudged|mistake|blunder|gamble|misstep|miscalculation|overreaction|folly|gaffe ~<noun>',
    past: true,
    without: machines,
  },
  {words: '^ <ing> .... =be|prove! <adv>? <adv>? premature|excessive|unnecessary|uncalled on|for', past: true},
  {words: `${manner} <part> by @anyone`},
  {words: 'in haste|desperation'},
  {words: 'in a <adv>? <adj>? hurry|rush|scramble|muddle', never: ['background', 'options']},
  {words: '=be! <adv>? <det>? <adv>? overkill', past: true},
  {
    words: '=be! a|an <adv>? $misjudged|disorganised|disorganized|chaotic|confused|undignified|mad|frantic <noun>',
    past: true,
    without: machines,
  },
  {words: '=overcomplicate|over-complicate|overengineer|over-engineer', passive: true, agent: people},
  {words: '=overreach|over-reach|dither|waver|vacillate|overstep by', subject: people},
  {
    words:
      '=choose|pick|select|back|adopt|take! .. wrong|bad|poor|worst option|approach|vendor|tool|strategy|moment|time|path|course|side|supplier|partner|technology|design|direction|turn|hill|battle',
    subject: people,
  },
  {
    words: 'for|without|with no|any|little|scant? <adj>? good|valid|sound|proper|real|compelling reason|justification|grounds|cause',
    never: ['options', 'background'],
    without: 'restart crash',
  },
  {words: '=bite off more than'},
  {words: '=lose! .. control|grip|command of|on', subject: staff, passive: false, without: 'vehicle version'},
  {
    words:
      'lazy|sloppy|blind|drive-by|rubber-stamped|token|hasty|cursory|reflexive|automatic lgtm|approval|sign-off|approve|thumbs-up|stamp',
  },
  {words: 'own-goal|misstep|missteps|faux-pas|gaffe|gaffes|cock-up'},
  {words: 'own goal|goals', withWord: 'an was were is bad our their classic'},
  {words: 'false economy'},
  {words: 'faux pas'},
  {
    words:
      'ill|badly|poorly|insufficiently|inadequately|hastily|carelessly|half thought|conceived|planned|considered|prepared|executed|timed|coordinated|advised|judged|rehearsed|scoped',
  },
  {words: 'not|never|hardly <adv>? <adv>? thought|planned through|out', without: 'yet'},
  {
    words:
      '=overcomplicate|over-complicate|overengineer|over-engineer|overreach|over-reach|mistime|mis-time|overrely|over-rely|micromanage|bikeshed|waver|vacillate|faff|flail|underdeliver|under-deliver|dither|bumble',
    subject: people,
    passive: false,
  },
  {
    words:
      '=be! .. overzealous|over-zealous|overeager|over-eager|overambitious|over-ambitious|overcautious|over-cautious|over-optimistic|overoptimistic|heavy-handed|high-handed',
    subject: people,
  },
  {
    words:
      'overly|unduly|excessively|needlessly|unreasonably|wildly|hopelessly|unrealistically <adv>? optimistic|confident|cautious|ambitious|reliant|trusting|hasty|eager|zealous|lenient|relaxed|complacent|sure|timid|defensive|rosy|generous',
    without: 'timeout timeouts caching cache retry threshold lock alert filter model garbage',
  },
  {words: "complete|total|proper|right|utter|real|dog's|pig's mess|hash|breakfast|ear|balls-up|cock-up|hames of"},
  {words: 'kludge|bodge|hack-job|botch-job', without: 'tool library'},
]

/** Effort that went the wrong way. */
const wrongTurns: readonly Pattern[] = [
  {words: '=bark up the wrong'},
  {words: 'make|made|making a <adj>? <adj>? fist|job|botch|showing of', withWord: 'bad poor lousy sorry botch terrible dreadful'},
  {
    words:
      'call|bridge|response|war-room|meeting|handover|stand-up|discussion|room =be <adv>? <adv>? <det>? chaotic|chaos|disorganised|disorganized|shambolic|unstructured|leaderless|mess|free-for-all|confused',
    without: 'api',
  },
  {words: 'nobody|noone|no-one|none <be> <adv>? in charge|control|command'},
  {words: 'no one <be> <adv>? in charge|control|command'},
  {words: '$conduct|wording|phrasing|choice|decision|silence|packaging <prep>? @np? =be <adv>? <adv>? unfortunate|regrettable'},
  {words: 'penny|penny-wise wise|and and|pound pound|foolish'},
  {words: 'lip service'},
  {
    words:
      "@staff's <adj>? obsession|fixation|insistence|preoccupation|impatience|haste|reluctance|unwillingness|inability|zeal|overconfidence|appetite|addiction|infatuation|indecision|indecisiveness|dithering|tunnel-vision with|on|for|to|about|in",
    never: ['went-well'],
  },
  {words: '@staff <be> <adv>? all over the place|shop|map'},
  {words: 'at cross purposes|cross-purposes'},
  {words: 'at cross-purposes'},
  {words: 'talked|talking|talk past each|one'},
  {words: 'left hand .. not =know'},
  {words: 'wild|wild-goose goose? chase|chases'},
  {words: '=chase|follow|pursue .. red|false|phantom|wrong herring|herrings|lead|leads|trail|scent|ghosts', subject: people},
  {words: '=fall .. for .. red herring', subject: people},
  {words: '=chase ghosts|shadows|phantoms', subject: people},
  {words: 'down .. rabbit|rat hole|holes'},
  {words: 'rabbit-hole|rabbit-holes|rathole'},
  {words: '=jump .. gun'},
  {words: 'off on|at a|another|some <adj>? tangent|tangents'},
  {words: 'tangent|tangents', withWord: 'went go gone off going'},
  {
    words: '=get|be! .. bogged|sidetracked|side-tracked|derailed|tangled|mired|stuck|lost|distracted|hung .. down|by|in|up|on|with',
    subject: staff,
  },
  {words: '=jump|leap|rush to .. conclusion|conclusions|judgement|judgment'},
  {words: 'cut|cuts|cutting corners', without: 'pcb css rounded'},
  {words: '=cut! .. corners', subject: Kind.elided},
  {words: 'corners <be>! <adv>? cut', passive: true},
  {words: '=take .. shortcut|shortcuts|short-cut|short-cuts', subject: people},
  {words: 'corner-cutting'},
  {words: '=take! .. ages|age|eternity|aeons|eons|yonks|forever|lifetime to|before|until', without: 'api query request job old'},
  {words: '=take! .. ages|forever|eternity|yonks|age|aeons|lifetime', subject: staff | Kind.firm},
  {words: '=go|talk|argue .. in|round round? circles'},
  {words: 'headless|decapitated chicken|chickens'},
  {
    words: 'on|down|up|along the|a wrong|blind|dead track|alley|alleys|foot|trail|scent|tree|end',
    withWord: 'team we engineers they on-call responders hours minutes everyone crew operators developers ops',
    without: 'car train',
  },
  {words: '=bet|back! .. wrong horse'},
  {words: '=gamble on|with|that', subject: people},
  {words: '=take .. gamble|gambles|punt', subject: people},
  {words: 'roll|rolled|rolling the dice'},
  {
    words: '=put|place|value|prioritise|prioritize|choose|set! .. over|before|above|ahead of? $carefulAim',
    subject: people | Kind.proper,
    never: ['action-items'],
  },
  {
    words:
      'speed|convenience|velocity|growth|cost|costs|features|deadlines|savings|looks|revenue|comfort|haste|shipping over|before|above|ahead of? $carefulAim',
    never: ['action-items'],
  },
  {words: 'slow off|on|out the|of mark|uptake|blocks|gate'},
  {words: 'late to the party|game'},
  {words: 'behind|out the|of curve|touch', withWord: 'team we management ops they leadership', without: 'learning'},
  {
    words:
      'hours|minutes|time|hour|day|days|weeks|week|half-hour|effort|budget|money =waste|squander|fritter|lose! .. on|in|chasing|looking|debugging|arguing|discussing|by|away',
    passive: true,
    without: 'data packets cpu compute',
  },
  {words: '=squander|fritter', subject: people},
  {
    words:
      'wasted|squandered|lost|precious|valuable|needless <adj>? <num>? hour|hours|minute|minutes|time|effort|day|days|energy .. on|in|chasing|arguing|debating|with|by|were|was',
    without: 'cpu compute clock',
  },
]

/** Work that was less than it is held to have been due. */
const tooLittle: readonly Pattern[] = [
  {
    words:
      'too|not|very|precious|so little|enough|much|sufficient <adj>? thought|attention|care|consideration|effort|time|priority|planning|weight|importance|work|preparation|diligence|rigour|rigor|scrutiny|emphasis|interest',
    withWord: 'given paid put went go gone spent invested devoted give gave pay spend taken take took had attached showed shown',
    never: ['impact', 'action-items'],
  },
  {
    words: 'scant|insufficient|inadequate|little|no|minimal|hardly|scarcely any? thought|attention|regard|consideration|scrutiny',
    withWord: 'given paid put went gone devoted gave pay paying giving',
  },
  {
    words:
      '=give! @np? .. cursory|passing|superficial|perfunctory|quick|brief|fleeting|hurried|token read|glance|look|scan|once-over|check|review|skim|thought|nod',
    subject: people,
    never: ['mitigation', 'response', 'detection'],
  },
  {
    words:
      'cursory|fleeting|perfunctory|superficial|token <adj>? read|glance|look|scan|once-over|check|review|skim|inspection|sign-off|approval|nod|effort|attempt|gesture',
    without: 'api auth refresh access bearer',
  },
  {
    words:
      'no|little|hardly|nothing|not more|better|but|much than? .. formality|rubber|rubber-stamp|box-ticking|tick-box|guesswork|glance|skim|token',
  },
  {
    words: '=be|become! .. formality|rubber-stamp|box-ticking|tick-box|tickbox|pro-forma|charade|sham',
    withWord: 'review reviews approval approvals sign-off test testing drill check checks meeting audit process',
  },
  {words: 'rubber stamp|stamped|stamps'},
  {words: 'box-ticking|tick-box|tickbox exercise|affair|formality|review|check'},
  {words: '=rubber-stamp', subject: people},
  {
    words: '=fall|come|stop! .. short of|in',
    withWord: 'standard standards expectations expectation what bar promise mark best required expected',
  },
  {words: '=fall|come! .. short', owner: staff | Kind.firm},
  {words: '=fall|come! .. short', subject: staff, passive: false},
  {words: 'not|never|hardly .. up to .. $standard', without: 'upgrade'},
  {words: 'nowhere|not|far near|from .. $standard', without: 'upgrade'},
  {
    words: 'below|beneath par|expectation|expectations|standard|scratch',
    without: 'latency throughput load traffic demand usage revenue volume',
  },
  {words: '=miss the mark'},
  {words: 'wide of the mark'},
  {
    words:
      "@staff's <adj|noun>? assumption|assumptions|guess|calculation|calculations|projection|forecast|estimate|estimates|numbers <prep>? @np? =be <adv>? <adv>? <adv>? off|wrong|unfounded|baseless|unrealistic|optimistic|flawed|naive|rosy",
  },
  {
    words: '=rely|depend|trust|count! .. too|far|over|overly|way|blindly .. much|heavily|strongly|long|on|upon',
    subject: people,
    passive: false,
  },
  {words: '=put|place|have! .. too|far|blind|excessive|undue|unwarranted much|faith|trust|confidence', subject: people},
  {words: 'overreliance|over-reliance|overdependence|over-dependence on|upon', never: ['options']},
]

const work: readonly Pattern[] = [
  {words: '$insufficient <adj>? $practice ~<noun>', without: 'monitoring capacity'},
  {words: '$insufficient <adj>? <noun>? $practice by|from|on|of @staff'},
  {words: "@staff's $insufficient <adj>? $practice"},
  {
    words: '$practice <prep>? @np? =be|seem|look <adv>? <adv>? $insufficient|lacking|rushed|sloppy|thin-on|unsatisfactory|wanting',
    without: 'coverage',
  },
  {
    words:
      '$practice <prep>? @np? .. not|insufficiently <adv>? thorough|rigorous|adequate|sufficient|careful|good|proper|systematic|deep|extensive|diligent|effective',
  },
  {words: 'not|insufficiently|hardly <adv>? thorough|rigorous! enough'},
  {
    words:
      'without|no! adequate|sufficient|proper|due|thorough|enough|appropriate|careful <adj>? $practice|consideration|care|diligence|thought|test|notice|warning|attention',
  },
  {
    words:
      'not <adv>? =test|review|vet|plan|check|prepare|verify|communicate|validate|think|consider! <adv>? thoroughly|properly|adequately|sufficiently|well|carefully|enough|rigorously|correctly|through|effectively|clearly',
  },
  {
    words:
      'not <adv>? thoroughly|properly|adequately|sufficiently|carefully|rigorously|fully! =test|review|vet|plan|check|prepare|verify|communicate|validate|think|consider|coordinate|brief|inform|assess|evaluate',
  },
  {words: `${manner} =${handled}`, without: 'documented'},
  {words: `=${handled}! <prep>? @np? ${manner}`, without: 'scales performs'},
  {words: `=do .. poor|bad|terrible|lousy|sloppy|shoddy|half|awful|dreadful|miserable|crappy|mediocre job|work`, subject: people},
  {words: 'terrible|lousy|shoddy|half-baked|botched job|work|workmanship of|on|by'},
  {words: "make|made|making! a <adj>? hash|mess|pig's|hames|dog's"},
  {words: 'a poor|bad|terrible|lousy|shoddy|awful job! of|with|on'},
  {words: '=leave a? lot|much|something|plenty|everything to be desired'},
  {
    words: '=rush|hurry! out|into|through|ahead|the|it|this|an|a',
    subject: people,
    passive: false,
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
  },
  {words: '=rush', passive: true, agent: 0, without: 'traffic'},
  {
    words:
      'rushed|hasty|hurried|half-hearted|botched|knee-jerk|panicked|overhasty|sloppy|lazy <adj>? release|deploy|deployment|rollout|migration|fix|review|decision|change|reaction|response|launch|handover|merge|approval|patch|planning|upgrade|cutover|work|testing ~<noun>',
  },
  {
    words:
      'improper|inappropriate|unprofessional|careless|clumsy|incorrect-handling <adj>? restart|handling|shutdown|procedure|conduct|behaviour|behavior|installation|maintenance|management|response|reaction|communication|treatment|action|actions|tone|language|operation|execution|planning|restarts|rollback|deployment',
  },
  {
    words:
      'poor|bad|inadequate|improper|inappropriate <noun>? handling|management|practice|practices|discipline|communication|planning|coordination|leadership|supervision|workmanship|preparation|teamwork|ownership|hygiene|process-discipline|craftsmanship|timing|prioritization|prioritisation|execution',
  },
  {words: 'unacceptably|inexcusably|embarrassingly|painfully|shamefully slow|late|long|poor|bad|sluggish to|in|response|reaction'},
  {
    words:
      '=underperform|under-perform|overreact|over-react|overstep|drag|dither|procrastinate|dawdle|flounder|meddle|over-promise|overpromise',
    subject: people,
    passive: false,
  },
  {words: '=drag .. feet|heels'},
  {words: '=get! .. priorities wrong'},
  {words: '=get! .. wrong', subject: staff, passive: false, form: Tag.past},
]

const tempo: readonly Pattern[] = [
  {
    words:
      'update|updates|announcement|announcements|reply|replies|answer|answers|escalation|explanation|explanations ... =be|come|arrive .. too late|vague|little|slow|technical|short|few|terse|infrequent|sparse',
    without: 'latency queue broker',
  },
  {words: '=wait|hesitate|linger! .. too|far|way .. long', subject: staff | Kind.firm},
  {
    words:
      '=be! .. too|far|way|so|very|painfully|unacceptably|unduly|inexcusably slow|late|hasty|quick|eager|lax|lenient|sluggish|casual|optimistic|trusting|ambitious|reactive|aggressive|soft',
    subject: staff | Kind.firm,
  },
  {words: '=be! .. slow|late|sluggish|hasty to|in|at|with', subject: staff | Kind.firm, without: 'night'},
  {
    words:
      '=react|respond|escalate|act|move|communicate|answer|acknowledge|decide|mobilize|mobilise|engage|notify|inform! .. too slowly|late|slow|hastily',
    subject: staff | Kind.firm,
  },
  {
    words:
      '=react|respond|escalate|act|move|communicate|answer|decide|engage|notify|join|call|raise|declare|schedule|roll|start! ... too|far|way <adv>? slowly|late|slow|hastily|soon|early|quickly|aggressively',
    subject: staff | Kind.firm | Kind.elided,
  },
  {words: '=take|spend! @anyone .. too|way|far|so|unacceptably <adv>? long|much'},
  {words: '=spend|waste|lose! .. too|way|far <adv>? much|long|many', subject: staff | Kind.firm},
  {words: '=waste! ... hour|hours|minutes|time|day|days|on', subject: staff | Kind.firm, passive: false},
  {
    words:
      'response|reaction|escalation|communication|communications|handover|acknowledgement <prep>? @np? =be|come <adv>? <adv>? too|far|way|so|unacceptably|very|painfully slow|late|long|sluggish',
    subject: -1,
    without: 'api server endpoint client service query request database',
  },
  {
    words:
      'slow|late|delayed|sluggish|belated|tardy <adj>? response|reaction|escalation|acknowledgement|acknowledgment|communication by|from|of|on @staff',
  },
  {words: 'slowness|tardiness|sluggishness of|by @staff'},
]

export default languageRule({
  name: 'judgement',
  code: 'PM207',
  summary: 'A verdict on people’s decisions or work',
  severity: 'warning',
  english: [...decisions, ...acts, ...wrongTurns, ...tooLittle, ...work, ...tempo],
  ask: 'compared with which written expectation, and what made it seem reasonable then?',
})
