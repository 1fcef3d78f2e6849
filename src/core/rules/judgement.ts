/** A verdict on somebody's decision or work. */
import {languageRule} from '../wording/language-rule.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {sayInstead} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {decisionMadeSense, madeSense} from '../rewording/rewordings.ts'

const people = staff | Kind.firm | Kind.proper
const manner =
  'improperly|inappropriately|poorly|badly|inadequately|insufficiently|clumsily|haphazardly|hastily|ineptly|imprudently|unwisely|ineffectively|inefficiently|sub-optimally|suboptimally|superficially|unsatisfactorily|hurriedly|half-heartedly|incompletely|terribly|horribly|shoddily|perfunctorily|miserably|unprofessionally'
const handled =
  'test|handle|manage|plan|execute|communicate|review|coordinate|prepare|organise|organize|restart|perform|conduct|carry|do|staff|think|prioritise|prioritize|run|time|schedule|judge|vet|train|supervise|lead|maintain|assess|estimate|investigate|escalate|advise|brief|inform|deploy|install|implement|roll|rush|treat|rehearse|verify|validate|inspect|check|choose|scope|triage|follow|hand|decide|react|respond|operate|apply'
const machines =
  'autoscaler scheduler algorithm classifier model optimizer planner balancer heuristic parser resolver filter compiler solver predictor branch'

const decisions: readonly Pattern[] = [
  ...rows(`
    wrong|stupid|foolish|dumb|silly|worst thing|way|time|moment|place to =do|go|start|try|handle|deploy|make|fix|run|choose
    not the|a right|best|proper|correct|smartest|wisest|good|smart|wise thing|way|time|moment to
    not .. <det|adj>? finest|proudest|best|brightest|cleverest|smartest|wisest|greatest choice|hour|moment|decision|idea|move|work|call|performance
    less|other than ideal|brilliant|optimal|stellar|perfect|wise|clever|smart|sensible <adj>? $decision|handling|response|planning|communication|timing|execution
    lapse|error|failure|lack of <adj>? judgement|judgment|foresight|leadership|forethought|planning|communication|coordination|prudence ~<noun>
    @staff's <adj>? lapse|lack of judgement|judgment|foresight
    mismanagement|mishandling|misjudgement|misjudgment|misjudgements|misjudgments|maladministration
    unwise|ill-advised|inadvisable|imprudent|foolish|short-sighted|shortsighted|ill-considered|irresponsible|ill-judged|rash|inappropriate|wrong|silly|reckless! from|of|by @staff
    unwise|ill-advised|inadvisable|imprudent|short-sighted|shortsighted|ill-considered|ill-judged|misguided|ill-conceived|ill-timed|overambitious|botched
    =be|prove|turn <to>? <be>? <det> <adv>? <adj>? mistake $
    this|that|it <be> no way to
    not how .... should|do|does|ought
    not the way .... should|do|does|ought
    no excuse for|to
  `),
  {
    words: '$verdict <adj>? <noun>? $decision ~<noun>',
    unlessOf: Kind.thing,
    without: `${machines} default naming rpc api system method function call`,
  },
  {words: '$verdict <adj>? call|calls ~to|stack', unlessOf: Kind.thing, without: 'rpc api system method function'},
  {words: '=make|take|reach .. $verdict <adj>? $decision', subject: people, without: machines},
  ...rows(
    `
    $decision ... =be|prove|turn|seem|look|appear <adv>? <adv>? <adv>? $verdict
    =be <adv>? <adv>? <adv>? not <adv>? <det>? <adv>? good|great|best|smart|clever|wise|smartest|wisest|finest|brightest|right|proper|bright|sensible|ideal|sound|optimal <adj>? $decision|way|time|moment|approach
    =be|prove|seem|look! <adv>? <adv>? unwise|ill-advised|inadvisable|imprudent|foolish|short-sighted|shortsighted|ill-considered|ill-judged|rash|overambitious|over-ambitious|misguided|inexcusable|indefensible|unjustifiable|foolhardy|naive
    wrong|bad|poor|questionable|misplaced|skewed|muddled priorities|priority|timing|approach ~<noun>
  `,
    {without: machines},
  ),
  {
    words:
      '=err|misjudge|miscalculate|misplan|mis-judge|bungle|mismanage|mishandle|mis-manage|mis-handle|misallocate|misprioritise|misprioritize|misdiagnose|fumble|muff|flub',
    passive: false,
    subject: people | Kind.elided,
  },
  {
    words: '=mismanage|mishandle|bungle|mis-manage|mis-handle|misjudge|botch|fumble|misprioritise|misprioritize|muff|flub|misdiagnose',
    agent: 0,
    passive: true,
  },
  {
    words: '=mismanage|mishandle|bungle|misjudge|botch|fumble|misdiagnose|mistime|rush|squander|waste|overcomplicate|rubber-stamp',
    agent: people & ~Kind.nobody,
    passive: true,
  },
  {words: '=be|prove|turn .. wrong|mistaken! to <base>', subject: people},
  {words: '@staff <be> wrong|mistaken|right! to|in <base|ing>', without: 'right'},
  {words: '=be <adv>? <det>? mistake! to|on', without: 'by'},
  {
    words:
      'grave|big|huge|serious|major|bad|costly|fatal|terrible|colossal|massive|fundamental|strategic mistake|mistakes|blunder|blunders',
    without: 'by of',
  },
  {
    words:
      '=be! <adv>? <adv>? inappropriate|poor|unacceptable|unprofessional|unhelpful|inadequate|disappointing|unsatisfactory|lacking|clumsy|rude|dismissive|tone-deaf|evasive|condescending|patronising|patronizing|arrogant|curt|defensive|wrong|bad|late|weak|mediocre|lacklustre|lackluster|underwhelming|sub-par|subpar|slow',
    owner: staff | Kind.firm,
    without: 'wifi disk api server service network link database system cluster endpoint queue site app',
  },
  {words: '=be! not? <adv>? good enough', negated: true, without: 'accuracy precision resolution'},
]

/** Bad decisions and acts, with somebody or an act next to the word. */
const acts: readonly Pattern[] = [
  {words: '$misjudged <adj>? <noun>? $move|$conduct ~<noun>', never: ['went-well', 'options'], unlessOf: Kind.thing, without: machines},
  ...rows(
    `
    $misjudged <adj>? <noun> <noun>? by|from|of @staff
    $misjudged|$deficient|$verdict|premature|unnecessary|needless|excessive on the part of @anyone
    $misjudged|$deficient|$verdict|premature|unnecessary|needless|excessive on @staff's part
    $misjudged|$deficient|$verdict <adj>? <noun> <noun>? on the part of @anyone
    @staff's <adv>? $misjudged <adj>? <noun>
  `,
    {never: ['went-well']},
  ),
  {
    words:
      'premature|needless|unnecessary|sluggish|slow|poor|bad|weak|late|lame|feeble|excessive|disproportionate <adj>? <noun>? $move|$conduct by|from|of @staff',
    never: ['went-well'],
    without: machines,
  },
  ...rows(
    `
    $conduct|$move <prep>? @staff? =be|look|seem|prove|feel <det>? <adv>? <adv>? <adv>? $misjudged
    @staff's <adj|num>? <adj|noun>? $conduct|$move <prep>? @np? =be|look|seem|prove|feel|come <adv>? <adv>? <adv>? $deficient|$verdict|premature|unnecessary|off|guesswork|excessive|disproportionate
  `,
    {without: machines},
  ),
  {
    words:
      '$conduct by|from|of|between|among|on|to|with|for|towards @anyone =be|look|seem|prove|feel <adv>? <adv>? <adv>? $deficient|$verdict',
    never: ['impact'],
  },
  ...rows(`
    $conduct done|made|performed|given|carried|provided|offered|signed|written out? by @anyone =be|prove|seem <adv>? <adv>? $deficient|$misjudged|$verdict
    $conduct .. next to useless|worthless|nothing|nil
    ${manner} <part> by @anyone
    in haste|desperation
    =bite off more than
    lazy|sloppy|blind|drive-by|rubber-stamped|token|hasty|cursory|reflexive|automatic lgtm|approval|sign-off|approve|thumbs-up|stamp
    own-goal|misstep|missteps|faux-pas|gaffe|gaffes|cock-up
    false economy
    faux pas
    ill|badly|poorly|insufficiently|inadequately|hastily|carelessly|half thought|conceived|planned|considered|prepared|executed|timed|coordinated|advised|judged|rehearsed|scoped
    complete|total|proper|right|utter|real mess|hash|breakfast|ear|balls-up|cock-up|hames of
  `),
  ...rows(
    `
    ^ <ing> .... =be|prove! <adv>? <adv>? <det>? <adv>? <adj>? $misjudged|mistake|blunder|gamble|misstep|miscalculation|overreaction|folly|gaffe ~<noun>
    =be! a|an <adv>? $misjudged|disorganised|disorganized|chaotic|confused|undignified|mad|frantic <noun>
  `,
    {past: true, without: machines},
  ),
  ...rows(
    `
    ^ <ing> .... =be|prove! <adv>? <adv>? premature|excessive|unnecessary|uncalled on|for
    =be! <adv>? <det>? <adv>? overkill
  `,
    {past: true},
  ),
  {words: 'in a <adv>? <adj>? hurry|rush|scramble|muddle', never: ['background', 'options']},
  {words: '=overcomplicate|over-complicate|overengineer|over-engineer', agent: people, passive: true},
  ...rows(
    `
    =overreach|over-reach|dither|waver|vacillate|overstep by
    =choose|pick|select|back|adopt|take! .. wrong|bad|poor|worst option|approach|vendor|tool|strategy|moment|time|path|course|side|supplier|partner|technology|design|direction|turn|hill|battle
    =be! .. overzealous|over-zealous|overeager|over-eager|overambitious|over-ambitious|overcautious|over-cautious|over-optimistic|overoptimistic|heavy-handed|high-handed
  `,
    {subject: people},
  ),
  {
    words: 'for|without|with no|any|little|scant? <adj>? good|valid|sound|proper|real|compelling reason|justification|grounds|cause',
    never: ['options', 'background'],
    without: 'restart crash',
  },
  {words: '=lose! .. control|grip|command of|on', passive: false, subject: staff, without: 'vehicle version'},
  {words: 'own goal|goals', withWord: 'an was were is bad our their classic'},
  {words: 'not|never|hardly <adv>? <adv>? thought|planned through|out', without: 'yet'},
  {
    words: 'this|that|which =be! <adv>? <adv>? <det>? $misjudged|premature',
    past: true,
    never: ['options', 'background', 'went-well'],
    without: machines,
  },
  {
    words: '=go|do|handle|approach|tackle|run|restore|start|carry|perform|execute! .... in <adv>? the wrong order|way|manner|sequence',
    past: true,
    passive: false,
    subject: people & ~Kind.proper,
  },
  {
    words:
      '=overcomplicate|over-complicate|overengineer|over-engineer|overreach|over-reach|mistime|mis-time|overrely|over-rely|micromanage|bikeshed|waver|vacillate|faff|flail|underdeliver|under-deliver|dither|bumble',
    passive: false,
    subject: people,
  },
  {
    words:
      'overly|unduly|excessively|needlessly|unreasonably|wildly|hopelessly|unrealistically <adv>? optimistic|confident|cautious|ambitious|reliant|trusting|hasty|eager|zealous|lenient|relaxed|complacent|sure|timid|defensive|rosy|generous',
    without: 'timeout timeouts caching cache retry threshold lock alert filter model garbage',
  },
  {words: 'kludge|bodge|hack-job|botch-job', without: 'tool library'},
]

/** Effort that went the wrong way. */
const wrongTurns: readonly Pattern[] = [
  ...rows(`
    =bark up the wrong
    nobody|noone|no-one|none <be> <adv>? in charge|control|command
    no one <be> <adv>? in charge|control|command
    $conduct|wording|phrasing|choice|decision|silence|packaging <prep>? @np? =be <adv>? <adv>? unfortunate|regrettable
    penny|penny-wise wise|and and|pound pound|foolish
    lip service
    @staff <be> <adv>? all over the place|shop|map
    at cross purposes|cross-purposes
    at cross-purposes
    talked|talking|talk past each|one
    left hand .. not =know
    wild|wild-goose goose? chase|chases
    down .. rabbit|rat hole|holes
    rabbit-hole|rabbit-holes|rathole
    =jump .. gun
    off on|at a|another|some <adj>? tangent|tangents
    =jump|leap|rush to .. conclusion|conclusions|judgement|judgment
    corner-cutting
    =go|talk|argue .. in|round round? circles
    headless|decapitated chicken|chickens
    =bet|back! .. wrong horse
    roll|rolled|rolling the dice
    slow off|on|out the|of mark|uptake|blocks|gate
    late to the party|game
  `),
  {words: 'make|made|making a <adj>? <adj>? fist|job|botch|showing of', withWord: 'bad poor lousy sorry botch terrible dreadful'},
  {
    words:
      'call|bridge|response|war-room|meeting|handover|stand-up|discussion|room =be <adv>? <adv>? <det>? chaotic|chaos|disorganised|disorganized|shambolic|unstructured|leaderless|mess|free-for-all|confused',
    without: 'api',
  },
  {
    words:
      "@staff's <adj>? obsession|fixation|insistence|preoccupation|impatience|haste|reluctance|unwillingness|inability|zeal|overconfidence|appetite|addiction|infatuation|indecision|indecisiveness|dithering|tunnel-vision with|on|for|to|about|in",
    never: ['went-well'],
  },
  ...rows(
    `
    =chase|follow|pursue .. red|false|phantom|wrong herring|herrings|lead|leads|trail|scent|ghosts
    =fall .. for .. red herring
    =chase ghosts|shadows|phantoms
    =take .. shortcut|shortcuts|short-cut|short-cuts
    =gamble on|with|that
    =take .. gamble|gambles|punt
    =squander|fritter
  `,
    {subject: people},
  ),
  {words: 'tangent|tangents', withWord: 'went go gone off going'},
  {
    words: '=get|be! .. bogged|sidetracked|side-tracked|derailed|tangled|mired|stuck|lost|distracted|hung .. down|by|in|up|on|with',
    subject: staff,
  },
  {words: 'cut|cuts|cutting corners', without: 'pcb css rounded'},
  {words: '=cut! .. corners', subject: Kind.elided},
  {words: '=take! .. ages|age|eternity|aeons|eons|yonks|forever|lifetime to|before|until', without: 'api query request job old'},
  {words: '=take! .. ages|forever|eternity|yonks|age|aeons|lifetime', subject: staff | Kind.firm},
  {
    words: 'on|down|up|along the|a wrong|blind|dead track|alley|alleys|foot|trail|scent|tree|end',
    withWord: 'team we engineers they on-call responders hours minutes everyone crew operators developers ops',
    without: 'car train',
  },
  {
    words: '=put|place|value|prioritise|prioritize|choose|set! .. over|before|above|ahead of? $carefulAim',
    never: ['action-items'],
    subject: people | Kind.proper,
  },
  {
    words:
      'speed|convenience|velocity|growth|cost|costs|features|deadlines|savings|looks|revenue|comfort|haste|shipping over|before|above|ahead of? $carefulAim',
    never: ['action-items'],
  },
  {words: 'behind|out the|of curve|touch', withWord: 'team we management ops they leadership', without: 'learning'},
  {
    words:
      'hours|minutes|time|hour|day|days|weeks|week|half-hour|effort|budget|money =waste|squander|fritter|lose! .. on|in|chasing|looking|debugging|arguing|discussing|by|away',
    passive: true,
    without: 'data packets cpu compute',
  },
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
    never: ['impact', 'action-items'],
    withWord: 'given paid put went go gone spent invested devoted give gave pay spend taken take took had attached showed shown',
  },
  {
    words: 'scant|insufficient|inadequate|little|no|minimal|hardly|scarcely any? thought|attention|regard|consideration|scrutiny',
    withWord: 'given paid put went gone devoted gave pay paying giving',
  },
  {
    words:
      '=give! @np? .. cursory|passing|superficial|perfunctory|quick|brief|fleeting|hurried|token read|glance|look|scan|once-over|check|review|skim|thought|nod',
    never: ['mitigation', 'response', 'detection'],
    subject: people,
  },
  {
    words:
      'cursory|fleeting|perfunctory|superficial|token <adj>? read|glance|look|scan|once-over|check|review|skim|inspection|sign-off|approval|nod|effort|attempt|gesture',
    without: 'api auth refresh access bearer',
  },
  ...rows(`
    no|little|hardly|nothing|not more|better|but|much than? .. formality|rubber|rubber-stamp|box-ticking|tick-box|guesswork|glance|skim|token
    rubber stamp|stamped|stamps
    box-ticking|tick-box|tickbox exercise|affair|formality|review|check
    =miss the mark
    wide of the mark
    @staff's <adj|noun>? assumption|assumptions|guess|calculation|calculations|projection|forecast|estimate|estimates|numbers <prep>? @np? =be <adv>? <adv>? <adv>? off|wrong|unfounded|baseless|unrealistic|optimistic|flawed|naive|rosy
  `),
  {
    words: '=be|become! .. formality|rubber-stamp|box-ticking|tick-box|tickbox|pro-forma|charade|sham',
    withWord: 'review reviews approval approvals sign-off test testing drill check checks meeting audit process',
  },
  ...rows(
    `
    =rubber-stamp
    =put|place|have! .. too|far|blind|excessive|undue|unwarranted much|faith|trust|confidence
  `,
    {subject: people},
  ),
  {
    words: '=fall|come|stop! .. short of|in',
    withWord: 'standard standards expectations expectation what bar promise mark best required expected',
  },
  {words: '=fall|come! .. short', owner: staff | Kind.firm},
  {words: '=fall|come! .. short', passive: false, subject: staff},
  ...rows(
    `
    not|never|hardly .. up to .. $standard
    nowhere|not|far near|from .. $standard
  `,
    {without: 'upgrade'},
  ),
  {
    words: 'below|beneath par|expectation|expectations|standard|scratch',
    without: 'latency throughput load traffic demand usage revenue volume',
  },
  {
    words: '=rely|depend|trust|count! .. too|far|over|overly|way|blindly .. much|heavily|strongly|long|on|upon',
    passive: false,
    subject: people,
  },
  {words: 'overreliance|over-reliance|overdependence|over-dependence on|upon', never: ['options']},
]

const work: readonly Pattern[] = [
  {words: '$insufficient <adj>? $practice ~<noun>', without: 'monitoring capacity'},
  ...rows(`
    $insufficient <adj>? <noun>? $practice by|from|on|of @staff
    @staff's $insufficient <adj>? $practice
    $practice <prep>? @np? .. not|insufficiently <adv>? thorough|rigorous|adequate|sufficient|careful|good|proper|systematic|deep|extensive|diligent|effective
    not|insufficiently|hardly <adv>? thorough|rigorous! enough
    without|no! adequate|sufficient|proper|due|thorough|enough|appropriate|careful <adj>? $practice|consideration|care|diligence|thought|test|notice|warning|attention
    not <adv>? =test|review|vet|plan|check|prepare|verify|communicate|validate|think|consider! <adv>? thoroughly|properly|adequately|sufficiently|well|carefully|enough|rigorously|correctly|through|effectively|clearly
    not <adv>? thoroughly|properly|adequately|sufficiently|carefully|rigorously|fully! =test|review|vet|plan|check|prepare|verify|communicate|validate|think|consider|coordinate|brief|inform|assess|evaluate
    terrible|lousy|shoddy|half-baked|botched job|work|workmanship of|on|by
    make|made|making! a <adj>? hash|mess|hames
    a poor|bad|terrible|lousy|shoddy|awful job! of|with|on
    =leave a? lot|much|something|plenty|everything to be desired
    rushed|hasty|hurried|half-hearted|botched|knee-jerk|panicked|overhasty|sloppy|lazy <adj>? release|deploy|deployment|rollout|migration|fix|review|decision|change|reaction|response|launch|handover|merge|approval|patch|planning|upgrade|cutover|work|testing ~<noun>
    improper|inappropriate|unprofessional|careless|clumsy|incorrect-handling <adj>? restart|handling|shutdown|procedure|conduct|behaviour|behavior|installation|maintenance|management|response|reaction|communication|treatment|action|actions|tone|language|operation|execution|planning|restarts|rollback|deployment
    poor|bad|inadequate|improper|inappropriate <noun>? handling|management|practice|practices|discipline|communication|planning|coordination|leadership|supervision|workmanship|preparation|teamwork|ownership|hygiene|process-discipline|craftsmanship|timing|prioritization|prioritisation|execution
    unacceptably|inexcusably|embarrassingly|painfully|shamefully slow|late|long|poor|bad|sluggish to|in|response|reaction
    =drag .. feet|heels
    =get! .. priorities wrong
  `),
  {
    words: '$practice <prep>? @np? =be|seem|look <adv>? <adv>? $insufficient|lacking|rushed|sloppy|thin-on|unsatisfactory|wanting',
    without: 'coverage',
  },
  {words: `${manner} =${handled}`, without: 'documented'},
  {words: `=${handled}! <prep>? @np? ${manner}`, without: 'scales performs'},
  {words: '=do .. poor|bad|terrible|lousy|sloppy|shoddy|half|awful|dreadful|miserable|crappy|mediocre job|work', subject: people},
  {
    words: '=rush|hurry! out|into|through|ahead|the|it|this|an|a',
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
    passive: false,
    subject: people,
  },
  {words: '=rush', agent: 0, passive: true, without: 'traffic'},
  {
    words:
      '=underperform|under-perform|overreact|over-react|overstep|drag|dither|procrastinate|dawdle|flounder|meddle|over-promise|overpromise',
    passive: false,
    subject: people,
  },
  {words: '=get! .. wrong', form: Tag.past, passive: false, subject: staff},
]

/** Verdicts where it is told whose decision or work it was; decisions are people's anyway. */
const verdicts: readonly Pattern[] = [
  ...rows(
    `
    @staff's <adj|num>? <adj|noun>? $conduct|$move|$decision .... =be|look|seem|prove|feel! <adv>? <adv>? <det>? <adv>? $disapproval
    decision|choice|plan|idea|call to <adv>? <base> .... =be|look|seem|prove|feel! <adv>? <adv>? <det>? <adv>? $disapproval
    @staff's <adj>? <noun>? $conduct|$move|$decision .... =be! <adv>? too|far|way|much|over <adv>? slow|late|little|hasty|timid|soon|top|the
    $conduct|$move|$decision .... =be! the wrong one|call|choice|move
    $decision to .... =be! <adv>? wrong|beyond|hard|difficult|less|far <prep>? to|understand|me|us|than|ideal|from
  `,
    {negated: false, never: ['went-well', 'options', 'background'], without: `${machines} not`},
  ),
  ...rows(
    `
    decision|choice|plan|idea|call .... =be! not <adv>? <det>? <adv>? good|wise|right|sound|justified|sensible|best|ideal|great|smart|necessary|warranted|proportionate
    @staff's .... =be! not <adv>? <det>? <adv>? good|wise|right|sound|justified|sensible|ideal|great|smart|proportionate|helpful|professional
  `,
    {negated: true, never: ['went-well', 'options', 'background'], without: machines},
  ),
  ...rows(
    `
    incorrectly|wrongly|inconsistently|chaotically|erratically|quickly|late|slowly|early|hastily by @staff
    with|without <adv>? little|no|any|insufficient|minimal|scant|enough|due <adv>? care|thought|thinking|attention|planning|consideration|caution ~of
    lack|absence|want of <adj>? oversight|supervision|guidance|preparation|follow-through|prudence|leadership|coordination|planning|forethought
    too much|little|many|few care|thought|haste|caution|trust|optimism|confidence|pride|faith|cooks|assumptions|shortcuts|compromises
    excessive|undue|unfounded|blind|misplaced|unwarranted optimism|confidence|haste|caution|trust|faith|reliance
    overreaction|over-reaction|underestimation|overestimation|indecision|indecisiveness|dithering by|of|from|on|among @staff
    result|because|due|consequence|cause of|to an|a|the? overreaction|indecision|hesitation|shortcuts|complacency
    taking|took|take shortcuts|short-cuts|chances|liberties
    premature|overhasty|untimely|panicky release|launch|deployment|rollout|decision|announcement|declaration ~of
    inefficient|ineffective|sloppy|sluggish|wasted work|effort|handling by|of @staff
  `,
    {never: ['went-well', 'options', 'background', 'action-items'], without: `${machines} budget`},
  ),
]

/** Verdicts in passing: what work was worth, and how an act turned out. */
const reproaches: readonly Pattern[] = [
  ...rows(
    `
    $conduct|plan|design|rollout <prep>? @np? =be <adv>? <adv>? <det>? <adv>? skin-deep|paper-thin|let-down|letdown|waste|disappointment|aimless|directionless|ad-hoc|uncoordinated|chaotic|shambolic|half-hearted|wanting|reckless|rash|thoughtless|unprofessional|amateurish|inexcusable|perfunctory|formality
    $conduct|plan|design|bridge|team <prep>? @np? =lack! <adv>? direction|focus|structure|leadership|coordination|clarity|rigour|rigor|urgency|depth|discipline|substance|purpose
    did|doing|does|do more harm than
    does|did|do|would|will not <adv>? =stand|hold|bear|survive|withstand .. scrutiny|water|examination|inspection|questioning
    hard|difficult|impossible to justify|defend|excuse|fathom|understand|explain why
    left|leaves|leave|leaving a|much|something|everything|plenty <adj>? <noun>? to be
    priorities|incentives|emphasis|focus =be <adv>? <adv>? <adv>? wrong|upside|skewed|misplaced|backwards|muddled|off|out|askew|mixed
    priorities|things|everything upside|backwards down|way ~round
    cart before|in the|front horse
    cart .. before the horse
    on|with flimsy|shaky|weak|thin|spurious|dubious|no|insufficient <adj>? grounds|evidence|basis|pretext|footing|premises|ground
    on a hunch|whim|gut|wing|prayer|guess|shoestring
    gut|knee-jerk feeling|feel|reaction|instinct|call
    expensive|costly|reckless|foolish|needless|risky|unnecessary gamble|experiment|adventure|mistake|bet|shortcut|exercise|detour|punt|stunt|lesson
    in a|an|the <adv>? perfunctory|sloppy|half-hearted|haphazard|slapdash|careless|amateurish|clumsy|chaotic|disorganised|disorganized|lackadaisical|unprofessional|desultory|slipshod|cavalier|hurried manner|way|fashion
    not|hardly|scarcely|barely worth the|our|anyone|its|a paper|effort|time|ink|read|name|penny|candle
    of no|little use|help|value|avail whatsoever|at|in|to
    worse than useless|nothing|none|before
    about as useful|helpful|much|effective|subtle
    lax|patchy|half-hearted|sloppy|slack|feeble|weak|loose|poor|non-existent enforcement|application|adherence|oversight|control|supervision|governance|compliance|observance of|by|over|from
    cobbled|slapped|thrown|hacked|bolted|patched|scraped|flung|lashed together|up|on ~<noun>
    nothing short of
    short|wide|far of|from what|adequate|acceptable|ideal|professional|good|optimal ~<noun>
    all over the place|shop|map
    too many cooks
    too little <pause>? too late
    too late in the day
    a day late
    after|once the horse
    stable door|doors
    could hardly|scarcely|not <adv>? have been <adv>? worse|poorer|clumsier|slower|sloppier|less
    out|from of? thin air ~<noun>
    shot|stab|stabbing|shooting in the dark
    more holes than
    thin|light|short|vague on detail|details|substance|facts|evidence
    to put it mildly|politely|kindly|bluntly
    to say the least
    no <adj>? method|rhyme|structure|direction|logic|strategy|leadership|coordination|thought to|in|behind|or
    waste of <det>? <adj>? time|effort|money|energy|everyone
    found|left wanting
    half the|of information|facts|story|picture|truth
    too|so much|many|few at once|time
    =give|assign|hand|entrust .... to|by the wrong|least <adj|noun>
    next to|close nil|nothing|useless|nonexistent|non-existent
    a bold|brave|courageous|curious|strange|odd|peculiar|baffling|puzzling|mystifying choice|decision|move|call|idea|strategy ~of
    took|taken|takes @staff a|an|no full|whole|entire|less|good|eternity|age
    never|not|hardly the|a sharpest|wisest|smartest|proudest|brightest|finest
    bad|poor|terrible|awful|lousy|worst timing
    wishful|magical|sloppy|muddled|woolly|lazy|short-term planning|thinking|accounting|estimation|estimating
    hope is not a
    one thing|idea|fix|guess after another
    headless chickens|chicken
    on the hoof
    firefighting|fire-fighting instead|rather|mode|without
    headless|rudderless|leaderless response|bridge|team|effort|call
    jack of all
    penny-wise|penny wise
    own devices
    mistake|error|failure|lapse|fault of|in planning|timing|strategy|leadership|management|priorities|scheduling|staffing|communication|coordination|supervision
    to say the least
    not|hardly|far|scarcely <be>? <det>? <adv>? <adj>? glory|ideal|stellar|impressive|exemplary|textbook|pretty|professional $
  `,
    {never: ['background', 'options', 'went-well'], without: machines},
  ),
  ...rows(
    `
    =react|respond|act|behave|decide|handle|communicate|perform|plan|prepare|coordinate|choose|phrase|word|judge <adv>? disproportionately|badly|poorly|slowly|sluggishly|late|inappropriately|unprofessionally|wrongly|unwisely|rashly|hastily|belatedly|defensively|aggressively|clumsily|awkwardly|erratically|inconsistently|half-heartedly|inadequately
    =give|offer|provide|send|pass|issue @np? .. bad|poor|wrong|misleading|false|incorrect|contradictory|confusing|unhelpful|useless <adj>? advice|information|guidance|instructions|direction|directions|recommendation|recommendations|answer|answers|orders|signals|briefing|estimate
    =take|choose|go|pick|opt <prep>? the easy|lazy|soft|cheap|quick|wrong|least way|path|option|route|road|line|turn|direction
    =take ... path|line of least
    =go|get <adv>? overboard|overdrive|bananas|mad|astray ~<noun>
    =go .. too far|over the top
    =give|stop|quit|call|jump|declare|celebrate|relax|settle|fold|back|conclude|close|switch|cut|sign|commit|act|start|leave|let up|it|in|off|on|victory|out|down|over|go? .. too <adv>? soon|early|easily|quickly|readily|fast|eagerly|hastily|late
    =throw in the towel
    =dither|dawdle|waver|hesitate|vacillate|flail|flounder|thrash|stumble|bumble|procrastinate|squabble|bicker|quibble|faff|dally|blunder for|over|about|around|through|between|while|and|on|too|into
    =overcomplicate|over-complicate|overthink|over-think|overplay|underplay|overstretch|overegg|overstep|misplay|mistime|misjudge|misread|overreach|over-extend|overload|overbook
    =have|get|set <det>? priorities|facts|sums|figures|timing|order|maths|math|balance|basics wrong|upside|backwards|muddled|out|confused|mixed|skewed
    =be! <adv>? <adv>? slow|late|quick|hasty|eager|reluctant|hesitant|lax|lenient to|in|with|on|at ~<num>
    =lose the plot|thread|initiative
    =let perfect|the .. enemy
    =chase|follow|pursue|investigate the|a wrong|false|dead|cold <noun>
    =back|bet|flog|ride .. horse|house|farm
    =put|place ... eggs in
    =make|draw! .. wrong|wild|hasty|premature|sweeping|false|unfounded conclusion|conclusions|assumption|assumptions|inference|guess
    =paint ... into a|corner
    =shoot ... messenger
    =miss the point|boat|forest
    =reinvent the wheel
    =throw|pour|waste good|money|more after|people|at
    =compound|worsen|aggravate|exacerbate .. situation|problem|matters|outage|damage|things
    =make matters|things|it|situation worse
    =fumble|muddle|stumble|bumble|blunder|wobble|limp through|along|into|from
  `,
    {
      modal: [''],
      negated: false,
      passive: false,
      past: true,
      subject: people & ~Kind.nobody,
      without: `${machines} link replica node traffic`,
    },
  ),
  ...rows(
    `
    rollback|response|reaction|escalation|decision|call|communication|announcement|reply|warning|help|notice|apology|failover-decision|evacuation|declaration|update|updates|advice|revert <prep>? @np? =come|arrive|be! .. too|far|way|much|hours|days|unacceptably|very <adv>? late|slow|little
    slow|late|poor|sluggish|weak|bad|feeble|hesitant|belated|lukewarm|lame reaction|response|handling|work|follow-up|communication|support|decision|diagnosis|triage|analysis by|from|of|on|in|at the|our ~site|api|upstream|page|server|endpoint|database|website|portal|backend|app
    poor|bad|sorry|lame|weak|feeble|pitiful|dismal|dire show|showing|performance|effort|display|account by|from|of @maker
    nobody|noone|no-one|none|one with|in <pronoun|det>? <adj|noun>? <adj>? judgement|judgment|sense|mind|senses|brain|brains|wits|eyes would|could|should
    no <adv>? sane|sensible|reasonable|competent|serious|responsible|self-respecting|decent|prudent|experienced|professional|thinking|sound <noun>? $role|team|person|vendor|organisation|organization|company would|could|should
    way|manner .... <be> not <adv>? appropriate|acceptable|professional|fair|helpful|right|worthy|okay|ok|proper|decent $
    how|way|manner in? which? @staff <past> .... <be> <adv>? out|unacceptable|inappropriate|unprofessional|embarrassing|appalling|shameful|disappointing|poor|clumsy|rude|unfair
    @staff's hesitation|indecision|dithering|slowness|haste|hurry|overreaction|micromanagement|procrastination|bungling|muddle|impatience|reluctance|delay|delays <past|be>
    @staff's <adj>? <adj>? reply|reaction|response|handling|answer|advice|decision|move|idea|plan|call|choice|approach|attempt|effort ... =cost|backfire|fail|hurt|worsen|aggravate|compound|exacerbate|waste|prove
    @staff's <adj>? <adj>? reply|reaction|response|handling|answer|advice|explanation|estimate|plan .. no use|help|value
    $misjudged|inept|clumsy|sloppy|shoddy|amateurish|haphazard|careless|slipshod|slapdash <adj>? configuration|installation|wiring|setup|maintenance|planning|upgrade|work|migration|assembly|documentation|administration|management|scheduling|staffing by|of|from|in
    substandard|sub-standard|shoddy|slipshod|subpar|sub-par|below-par|second-rate|third-rate|amateurish|botched|bungled work|job|workmanship|handling|installation|maintenance|management|support|service|execution|performance|planning
    work|job|workmanship|installation|wiring|maintenance|handling|communication|planning|support <prep>? @np? =be <adv>? <adv>? substandard|sub-standard|shoddy|slipshod|subpar|sub-par|second-rate|amateurish|abysmal|lamentable|dire|lousy|atrocious|muddled|shambolic|chaotic|botched
    review|reviews|sign-off|approval|audit|drill|debrief|retrospective|retro|postmortem|training|test|check =be <adv>? a|an|just|mere|pure|only|little|nothing <adj>? rubber|formality|farce|box-ticking|joke|sham|token|tick-box|more|charade|stamp
    worded|phrased|written|explained|announced|timed|chosen|choreographed|organised|organized|thought|staffed|scoped <adv>? awkwardly|badly|poorly|clumsily|carelessly|hastily|vaguely|ambiguously|wrongly|unclearly|insensitively by|in
    badly|poorly|clumsily|awkwardly|hastily|carelessly|sloppily|wrongly|terribly worded|phrased|choreographed|organised|organized|timed|staffed|scoped|briefed|led|run|managed|handled|advised
    prematurely|hastily|needlessly|rashly|belatedly|overhastily|too-late by @staff
    hesitation|indecision|dithering|slowness|haste|micromanagement|mismanagement|procrastination|bungling by|of|from|on|among|at @staff
  `,
    {never: ['background', 'options', 'went-well'], without: `${machines} query queries http api latency`},
  ),
  {
    words: '=lift|close|declare|end|remove|release|announce|call|start|switch! ... prematurely|hastily|rashly|needlessly|belatedly',
    agent: staff,
    passive: true,
  },
  {
    words: 'first|next|initial|last|only move|step|action|reaction|instinct|idea|act|attempt <pause>? .... =do|make|cause|worsen|backfire',
    past: true,
    withWord: 'harm worse worsened backfired damage',
    without: 'none',
  },
  {
    words:
      '^ postponement|deferral|cancellation|outsourcing|removal|restart|decision|choice|move .... =be|prove|turn! .... gamble|mistake|blunder|error|folly|misstep',
    past: true,
  },
]

const tempo: readonly Pattern[] = [
  {
    words:
      'update|updates|announcement|announcements|reply|replies|answer|answers|escalation|explanation|explanations ... =be|come|arrive .. too late|vague|little|slow|technical|short|few|terse|infrequent|sparse',
    without: 'latency queue broker',
  },
  ...rows(
    `
    =wait|hesitate|linger! .. too|far|way .. long
    =be! .. too|far|way|so|very|painfully|unacceptably|unduly|inexcusably slow|late|hasty|quick|eager|lax|lenient|sluggish|casual|optimistic|trusting|ambitious|reactive|aggressive|soft
    =react|respond|escalate|act|move|communicate|answer|acknowledge|decide|mobilize|mobilise|engage|notify|inform! .. too slowly|late|slow|hastily
    =spend|waste|lose! .. too|way|far <adv>? much|long|many
  `,
    {subject: staff | Kind.firm},
  ),
  {words: '=be! .. slow|late|sluggish|hasty to|in|at|with', subject: staff | Kind.firm, without: 'night'},
  {
    words:
      '=react|respond|escalate|act|move|communicate|answer|decide|engage|notify|join|call|raise|declare|schedule|roll|start! ... too|far|way <adv>? slowly|late|slow|hastily|soon|early|quickly|aggressively',
    subject: staff | Kind.firm | Kind.elided,
  },
  ...rows(`
    =take|spend! @anyone .. too|way|far|so|unacceptably <adv>? long|much
    slow|late|delayed|sluggish|belated|tardy <adj>? response|reaction|escalation|acknowledgement|acknowledgment|communication by|from|of|on @staff
    slowness|tardiness|sluggishness of|by @staff
  `),
  {
    words:
      '=take|need|require! <adv>? <adv>? too|way|unduly|unreasonably|inordinately|absurdly|unacceptably|ridiculously|excessively <adv>? long|much',
    subject: staff | Kind.firm,
  },
  {
    words:
      '=take|need! a|an <adv>? unreasonable|inordinate|undue|excessive|unacceptable|absurd|ridiculous|disproportionate <noun>? time|while|age|wait|amount',
    subject: staff | Kind.firm,
  },
  {words: '^ far|much|way too early|soon|late|little|slow|quick|quickly|slowly :|,', never: ['impact', 'background']},
  {words: '=waste! ... hour|hours|minutes|time|day|days|on', passive: false, subject: staff | Kind.firm},
  {
    words:
      'response|reaction|escalation|communication|communications|handover|acknowledgement <prep>? @np? =be|come <adv>? <adv>? too|far|way|so|unacceptably|very|painfully slow|late|long|sluggish',
    subject: -1,
    without: 'api server endpoint client service query request database',
  },
]

/** A verdict at the end of a sentence about a decision, with whose it was. */
const verdict =
  /\b(?:was|were|is) (?:(?:an?|the) (?:very |rather )?[\p{L}-]+ (?:decision|choice|call|move|idea|reaction|judge?ment)(?: (?:by|of|from) [^.;,:]{1,40})?|(?:misguided|short-sighted|ill-judged|ill-advised|ill-conceived|unwise|naive|foolish|wrong|premature))(?=[.;,]|$)/u
/** The same before what was decided. */
const verdictBefore =
  /\bwas (?:an? )?(?:unwise|wrong|foolish|naive|misguided|ill-advised|a mistake|bad|poor)(?: (?:decision|choice|call|idea))?(?: (?:of|for) [\p{L}' ]{1,30})?(?= to\b)/u

export default languageRule({
  name: 'judgement',
  code: 'PM207',
  summary: 'A verdict on people’s decisions or work',
  severity: 'warning',
  english: [...decisions, ...acts, ...wrongTurns, ...tooLittle, ...work, ...verdicts, ...reproaches, ...tempo],
  defect: 'A verdict on people or their work',
  ask: 'Compared with which written expectation, and what made it seem reasonable then?',
  reword: [
    sayStatement(decisionMadeSense, madeSense),
    sayInstead(verdict, () => 'made sense at the time, because …'),
    sayInstead(verdictBefore, () => 'made sense at the time'),
  ],
})
