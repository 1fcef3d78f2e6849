/** Fault with nobody and no mechanism in it. */
import {languageRule} from '../wording/language-rule.ts'
import type {Pattern} from '../wording/pattern.ts'
import {Kind, Tag} from '../language/tag.ts'
import {sayStatement} from '../rewording/reword.ts'
import {decisionMadeSense} from '../rewording/rewordings.ts'

/** With these words an idiom tells of matter, light or packets after all. */
const matter = 'light water packet packets dust air oil gas rain seal housing knife blade robot lottery drawing connector meter'
/** What talks to each other without people. */
const machines = 'sensor hub node nodes bus controller controllers endian firmware modem broker daemon'

const omission =
  'skip|leave|forgo|forego|postpone|defer|delay|disable|bypass|ignore|omit|drop|accept|cut|waive|live|ship|proceed|merge|push|turn|abandon|suppress|silence|mute|deprioritise|deprioritize|de-prioritise|de-prioritize|shelve|park|release|remove|rush|launch|override|exempt|go|carry|reduce'

const lapses = 'communication|judgement|judgment|coordination|process|planning|oversight|care'

/** Words of slackness for what people keep up. */
const upkeep =
  'standards|standard|discipline|rigour|rigor|process|processes|procedure|procedures|quality|hygiene|vigilance|attention|care|practice|practices|diligence|communication|housekeeping|oversight|governance|supervision|routine|routines|follow-up|maintenance|reviews|focus|priorities|habits|ownership|controls|documentation|testing|security|safety|planning'
/** What a passive verdict lets pass. */
const excuse =
  'acceptable|unnecessary|needed|necessary|sufficient|adequate|tolerable|optional|overkill|non-urgent|low-risk|low|minor|good|safe|fine|superfluous|worth|negligible|manageable|unlikely|trivial|urgent|critical|prudent|expedient|preferable|reasonable|not|no|enough|low-priority|small'

const made: readonly Pattern[] = [
  {words: 'not everything|all went|goes'},
  {words: 'risk|risks|gamble|chance <be> .. taken', passive: true, agent: 0, without: 'probability'},
  {
    words:
      'misstep|missteps|blunder|blunders|misjudgement|misjudgements|misjudgment|misjudgments|oversight|oversights|slips|slip-up|slip-ups|lapse|lapses|misunderstanding|misunderstandings|miscommunication|confusion|mix-up|mix-ups|failings|shortcomings|mistake|mistakes =happen|occur|arise|creep|emerge|ensue|abound|develop|prevail|reign|persist',
    without: 'will can may could would',
    passive: false,
  },
  {
    words:
      'there had|has|have been .. <adj>? miscommunication|misunderstanding|misunderstandings|mix-up|mixup|mix-ups|breakdown|oversight|oversights|confusion|disconnect|misalignment|lapse|lapses|slip-up|slip-ups|failings|shortcomings|crossed-wires',
    without: 'no',
  },
  {
    words: 'care|heed|account|precautions|measures|steps|caution|responsibility|ownership =be|have|get .. taken!',
    passive: true,
    past: true,
    negated: true,
    agent: 0,
    without: 'log',
  },
  {
    words:
      'concern|concerns|warning|warnings|advice|feedback|lessons|suggestion|suggestions|objections|points|comments|input|recommendations =be|have|get .. taken|heard|listened|acted|picked|followed|heeded!',
    negated: true,
    past: true,
  },
  {
    words: 'decision|call|choice|agreement|judgement|judgment not? to .... <be|have> .. taken|made|reached $',
    withWord: 'not skip waive bypass defer delay forgo drop omit without postpone',
  },
  {words: 'decision|call|choice not to .... <be|have> .. taken|made|reached', never: ['went-well', 'mitigation']},
  {words: 'put|pushed|kicked off|back|out time|again|repeatedly|twice', passive: true, agent: 0},
  {
    words: '=put|push off|back',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    withWord: 'time again repeatedly twice year sprint quarter months weeks',
    never: ['impact'],
  },
  {words: 'baton|batons|plates|thread|torch <be|have> .. dropped|lost|fumbled'},
  {words: 'something =go wrong|amiss|missing in|with|during|between|at|along|somewhere', past: true, without: 'if when once'},
  {words: '=get|be stuck|lost|left|mislaid|forgotten somewhere', past: true},
  {
    words:
      'mistake|mistakes|error|errors|misstep|missteps|blunder|misjudgement|misjudgements|misjudgment|misjudgments|oversight|oversights|slip|slips|slip-up|lapse|lapses|misunderstanding|misunderstandings|miscommunication|confusion|mix-up|mix-ups|failings|shortcomings|disagreement|ambiguity|friction =be|have|do|get|happen|occur|arise|creep|emerge|ensue|persist|abound|crop|surface|slip|develop|prevail|reign! <adv>? <adv>? <part>? .. on|in|at|around|about|between|over|up|along|as|through|across|during|within',
    form: Tag.past | Tag.participle,
    passive: false,
    without: 'log logs rate http parser disk packet will would could can user users',
    only: [
      'root-causes',
      'what-happened',
      'summary',
      'background',
      'points-of-failure',
      'tollgates',
      'went-poorly',
      'response',
      'communication',
      'detection',
      'lessons',
      'five-whys',
      'fishbone',
      'timeline',
    ],
    withWord:
      'misunderstanding misunderstandings miscommunication confusion mix-up mix-ups oversight oversights mistake mistakes slip slips slip-up lapse lapses blunder misjudgement misjudgements misjudgment misjudgments misstep missteps failings shortcomings judgement judgment',
  },
  {
    words:
      'failings|failing|shortcomings|shortcoming|lapses|deficiencies|weaknesses|missteps|oversights|misjudgements|irregularities =come to light',
  },
  {
    words:
      'failings|shortcomings|lapses|deficiencies|missteps|oversights|misjudgements|irregularities =be|have .. identified|found|noted|observed|uncovered|exposed|revealed|noticed|seen|acknowledged',
  },
  {
    words:
      'assumption|presumption|gamble|bet|risk|risks|shortcut|compromise|exception|exceptions|oversight|trade-off|leap|guess|concession|concessions|allowance|allowances|excuse|excuses was|were|been|got .. made|taken|granted|accepted|run',
    without: 'thrown raised probability calculated catch',
  },
  {
    words:
      'view|position|line|stance|decision|call|choice|judgement|judgment|gamble <be|have> .. taken|made|reached <adv>? that|to .... =skip|waive|dispense|forgo|forego|leave|omit|proceed|defer|delay|postpone|drop|accept|live|go|carry|ship|cut|rush|press|bypass',
  },
  {words: 'view|position|line|stance <be|have> .. taken that', never: ['went-well', 'options']},
  {words: 'blind|deaf eye|ear|eyes|ears <be|have> .. turned'},
  {words: 'eye|eyes <be|have> .. taken off'},
  {
    words:
      'opportunity|opportunities|chance|chances|steps|step|signs|cues|warnings|details|things <be|have> .. missed|overlooked|squandered|wasted|lost',
  },
  {
    words: `${upkeep} =slip|slide|lapse|erode|slacken|loosen|suffer|deteriorate|drift|wane|break|collapse|falter|degrade|decline|crumble|evaporate|unravel!`,
    past: true,
    passive: false,
    never: ['impact'],
    without: `image latency swap schedule 2025 2026 2027 ${machines}`,
  },
  {words: `${upkeep} =go|fall|be|get .. out|by|to|down|through|over .. window|board|wayside|pot|drain|dogs|overboard|cracks`},
  {words: `${upkeep} =be|get|have .. allowed|left|let to? =slide|slip|lapse|drift|erode|rot|wither|deteriorate`},
  {
    words: 'allowed to $decay',
    past: true,
    without: 'sessions session token tokens cache key keys entries entry cookie cookies ttl leases lease after',
  },
  {words: 'allowed|left to =slide|slip|drift|fester|rot|linger|languish|lapse|wither|stagnate|moulder'},
  {words: '=rubber-stamp', passive: true, agent: 0},
  {
    words: '=get|be|have .. rubber-stamped|waved|nodded|rushed|hurried|squeezed|hustled|waived|rammed through|out|in|over|past',
    without: 'pipeline ci commit event events',
  },
  {words: '=nod|wave|rush|hurry|ram|squeeze through', passive: true, agent: 0, past: true},
  {words: '=waive', passive: true, agent: 0, past: true, without: 'fee fees charge charges'},
  {
    words: '=drop|shelve|abandon|sideline|neglect|sidestep',
    passive: true,
    agent: 0,
    past: true,
    modal: [''],
    negated: false,
    withWord:
      'drill drills rehearsal review reviews training test tests testing audit audits checklist quietly follow-up upgrade migration replacement project clean-up cleanup plan',
    without: 'packet packets table',
  },
  {words: 'quietly =drop|shelve|abandon|remove|disable|skip|forget!', passive: true, agent: 0},
  {words: '=keep =be pushed|put|postponed|deferred|delayed|moved|bumped|kicked'},
  {words: 'kept|keeps being|getting pushed|put|postponed|deferred|delayed|moved|bumped|kicked|deprioritised|deprioritized|rescheduled'},
  {
    words: '=put|place|leave|sit|stay .. on .. back burner|back-burner|backburner|ice|shelf|hold',
    past: true,
    without: 'order orders payment payments transfer deploy deploys deployment rollout',
  },
  {words: 'on the backburner|back-burner'},
  {words: 'on the back burner'},
  {words: '=kick|punt|push .. into .. long grass|weeds'},
  {words: '=sweep .. under .. rug|carpet', passive: true},
  {
    words:
      'mistakes|mistake|error|errors|missteps|blunders|misjudgements|misjudgments|shortcuts|short-cuts|compromises|wrong-decisions|oversights|assumptions|slip-ups|slips|exceptions <be|have> .. =make|take|commit|introduce!',
    passive: true,
    past: true,
    agent: 0,
    without: 'requests request',
  },
  {
    words:
      'mistakes|mistake|oversight|oversights|slip-up|slip-ups|misunderstanding|misunderstandings|miscommunication|mix-up|mixup|mix-ups|blunder|confusion|slips =happen|occur|arise|creep|slip|emerge|ensue',
    without: 'will do can',
  },
  {words: 'mistakes|errors|inaccuracies|inconsistencies|typos|bugs|gaps|complacency =creep|sneak|slip in|into|through'},
  {words: '=creep in', subject: Kind.thing},
  {
    words:
      'bad|poor|wrong|questionable|suboptimal|regrettable|some|false|hasty|dubious|odd|unfortunate|unwise|several|certain decisions|decision|choices|choice|calls|call|assumptions|assumption|turns|turn|steps|moves|move|paths|path|conclusions|conclusion|judgements|judgments|directions|priorities|detours|detour <be|have> .. =make|take|draw|set|choose|follow|pursue!',
    passive: true,
    agent: 0,
  },
  {words: 'corners|corner <be|have|past|verb> .. cut', without: matter},
  {words: 'corner|corners =be|get|have .. cut', without: matter},
  {words: 'shortcuts|short-cuts|liberties|chances|risks <be|have> .. taken', passive: true, agent: 0, without: 'calculated'},
  {words: 'liberties were|are taken|was'},
  {
    words:
      'there =be <adv>? <det>? <adj>? <adj>? miscommunication|misunderstanding|mix-up|mixup|oversight|misalignment|lapse|lapses|slip-up|failings|failing|shortcomings',
    without: 'no',
  },
  {
    words:
      'there =be <adv>? <det>? <adv>? <adj>? confusion|uncertainty|disagreement|ambiguity|disconnect|friction|doubt about|over|as|around|between|among|on|regarding|who',
    without: 'no',
    past: true,
    never: ['impact'],
  },
  {words: `errors|error|lapses|lapse|failures|failings|breakdowns|gaps of|in <adj>? ${lapses} =occur|happen|arise`},
  {words: 'breakdown in|of <adj>? communication|communications|coordination|process', without: machines},
  {words: 'communication|communications broke|breakdown|breakdowns|failure|failures down?', without: machines},
]

/** Passives of neglect: what was left undone, by nobody. */
const neglected: readonly Pattern[] = [
  {
    words:
      'rules|procedures|guidelines|lines|boundaries|boxes|standards|controls|protocols =be|get! .. bent|stretched|broken|flouted|breached|crossed|ticked|skirted|disregarded|relaxed|lowered',
    past: true,
    agent: 0,
    without: 'css svg diff',
  },
  {words: '=take for|as|on granted|read|trust|faith|given', passive: true, past: true, agent: 0, without: 'backup snapshot dump sample'},
  {
    words: '=pick|take|carry|see up|forward|further|through',
    passive: true,
    negated: true,
    past: true,
    agent: 0,
    withWord:
      'recommendation recommendations finding findings action actions ticket tickets suggestion proposal item items report warning warnings concern lesson lessons',
    never: ['impact'],
  },
  {words: '=go by the board|boards'},
  {words: 'took|takes|taken on a life of'},
  {words: 'powers that be'},
  {
    words:
      '=find|make|work! its|their way into|onto|past|through|to <det>? <adj|noun>? production|prod|release|releases|live|main|master|build|image|review|branch|trunk|installer|package|bundle|artifact|artefact|report|letter|letters|mailing|batch|catalogue|catalog|template|customers|contract|invoice|invoices|shops|stores|wards|field|market',
    past: true,
  },
  {words: '=find! <to>? <be>? lacking|wanting|deficient', passive: true, past: true},
  {
    words:
      'communication|communications|coordination|planning|handover|things|preparation|teamwork could|should|might have been <adv>? <adv>? better|smoother|clearer|tighter',
  },
  {
    words:
      '=slip|sneak|get|creep! by|past|through .. several|all|two|both|three|multiple|our|every|layer|layers|everyone|us|checks|eyes|people',
    subject: Kind.thing,
    past: true,
    without: 'packet request requests attacker',
  },
  {
    words: '=deprioritise|deprioritize|de-prioritise|de-prioritize|shelve|mothball|sideline|park|postpone|defer!',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    withWord:
      'upgrade upgrades fix patch patches migration replacement work project ticket tickets refactoring refactor clean-up cleanup maintenance testing review audit favour favor features roadmap recommendation recommendations drill hardening',
    never: ['impact', 'mitigation', 'options', 'action-items', 'went-well'],
  },
  {
    words:
      'fix|upgrade|patch|project|work|migration|follow-up|replacement|ticket|refactor|change|audit .. =be|have! .. put|placed|left on hold|ice',
    past: true,
  },
  {words: 'nothing|little|naught <adv>? =come of|out', past: true},
  {
    words:
      'right people|persons|team|teams|stakeholders <be> .. not .. loop|room|call|consulted|informed|told|involved|table|thread|present|asked',
  },
  {
    words:
      'failure|failures|breakdown|breakdowns of|in <adj>? process|processes|communication|communications|oversight|governance|planning|coordination|co-ordination|leadership|discipline|procedure|handover',
    without: machines,
  },
  {
    words: 'there =be <adv>? <det>? <adj>? <adj>? breakdown|disconnect in|between|of',
    past: true,
    without: 'unit pump cooling hardware motor fan compressor pressure values version versions',
  },
  {
    words: '=allow|leave|let! to =get|run|spiral|grow|build|go|become|happen',
    passive: true,
    past: true,
    agent: 0,
    withWord: 'hand control unchecked wild habit norm happen worse years months',
    without: 'process query job log',
  },
  {
    words:
      'line|lines|responsibility|responsibilities|roles|accountability|ownership .. =be|become|get! .. blurred|muddled|murky|muddied|diffused|tangled',
    past: true,
  },
  {
    words: 'matter|issue|question|concern|ticket|finding|problem =be! .. left unresolved|open|hanging|unanswered|unaddressed|there|alone',
    past: true,
  },
  {
    words:
      'consideration|thought|attention|heed|regard|weight|priority|credence|notice|account|care|emphasis|importance =be|have .. =give|pay|take|devote|show|attach|dedicate!',
    passive: true,
    past: true,
    negated: true,
    agent: 0,
  },
  {
    words:
      'no|little|insufficient|scant|inadequate|minimal|too|enough thought|attention|heed|consideration|regard|notice|care|effort|attempt|follow-up|account|weight|emphasis .. =be|have! .. given|paid|taken|made|devoted|shown|attached',
    past: true,
  },
  {
    words: '=dispense|skimp|skip|do with|on|away|over',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    withWord: 'dispensed skimped away over',
    without: 'packet frame byte bytes record records row rows',
  },
  {
    words: '=gloss|brush|skate|pass|shrug|laugh|wave|nod|let|cast|push over|aside|off|through|slide|slip|away',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    without: 'packet frame request requests value values message messages parameter argument traffic job flag',
  },
  {words: '=lose|take sight|track|hold|leave of', passive: true, past: true, agent: 0, modal: ['']},
  {
    words:
      '=leave! .. unattended|unaddressed|unresolved|undone|unfinished|unclaimed|unheeded|to chance|for later|too|until too|on the|lying around|to rot|hanging|dangling|in limbo',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    without: 'lock socket process session sessions transaction transactions connection',
  },
  {
    words: `=${'skip|bypass|omit|circumvent|sidestep|forgo|forego|waive|relax|suspend|curtail|truncate|compress|cut'}!`,
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    withWord:
      'review reviews approval approvals sign-off signoff drill drills rehearsal rehearsals checklist procedure procedures protocol training audit audits walkthrough dry-run handover briefing safeguards safeguard controls governance consultation soak bake testing channels channel protocols precautions',
    without: 'condition runner ci filter pipeline job because rotation cable',
    never: ['impact', 'went-well', 'mitigation', 'options', 'action-items'],
  },
  {
    words:
      'follow-up|review|drill|rehearsal|audit|handover|retest|clean-up|cleanup|escalation|announcement|notification|reply|answer|response|decision|fix|upgrade|conversation|meeting|training|replacement|renewal|migration|retrospective =happen|materialise|materialize|come|arrive|occur|get!',
    negated: true,
    past: true,
    subject: Kind.thing,
    without: 'server client api endpoint node packet request replica',
    never: ['impact', 'options', 'action-items'],
  },
  {
    words:
      '=sit|lie|linger|languish|rot|gather|remain|stay! .... unread|untouched|unanswered|unclaimed|unopened|unassigned|dust|drawer|inbox|backlog|limbo|drafts|pile|shelf',
    past: true,
    subject: Kind.thing,
    passive: false,
    without: 'topic kafka broker consumer pods',
    never: ['impact', 'options', 'action-items'],
  },
  {words: 'not everything|all .... was|got|were|been =do|follow|complete|finish|check|cover|hand|write|test'},
  {
    words: `lapse|lapses|breach|breaches|failing|failings|slippage|irregularities|looseness|laxity|slackness|drift in|of <adj>? <noun>? ${upkeep}|protocol|coordination|co-ordination|execution|handover|control|concentration|communications`,
    never: ['impact', 'options', 'action-items'],
  },
  {
    words:
      'there =be <det>? <adv>? <adj>? reluctance|unwillingness|tendency|temptation|hesitation|inclination|propensity|complacency|laxity|apathy|inertia|indifference|muddle|haste|finger-pointing|buck-passing',
    past: true,
    without: 'no',
  },
  {
    words: 'decision|choice|call <adv>? taken|made|reached <adv>? not|against',
    never: ['went-well', 'mitigation', 'options', 'action-items'],
  },
  {
    words: `decision|choice|call <adv>? taken|made|reached to =${omission}`,
    never: ['went-well', 'mitigation', 'options', 'action-items'],
    without: 'roll rollback',
  },
  {
    words: 'in the! heat|muddle|hurry|commotion|panic|rush|confusion|chaos|excitement|flurry|turmoil|scramble|bustle|haste of|to',
    withWord: 'lost forgotten missed overlooked dropped skipped neglected mislaid omitted wrong',
  },
  {words: 'buck <be> .. passed'},
  {words: 'hot potato'},
  {words: 'mud|waters =be|get .. muddied'},
  {
    words:
      '=be|get .. lost|mislaid|dropped|forgotten between <num|det> <noun|adj>? departments|teams|shifts|desks|systems|chairs|handovers|people|parties|offices|sites|companies|bridges|calls|channels|sides|floors|rooms|threads|groups|crews|rotas|vendors|meetings',
    past: true,
    without: 'packet packets message messages',
  },
]

const lost: readonly Pattern[] = [
  {
    words: 'in|amid the confusion|muddle|rush|hurry|panic|chaos|scramble|haste|commotion <det>',
    withWord: 'wrong forgotten missed overlooked lost skipped mislaid',
  },
  {
    words:
      'project|effort|work|initiative|migration|programme|program|clean-up|cleanup|follow-up|upgrade|discussion|plan|plans =drift|languish|fizzle|peter|lapse!',
    past: true,
    passive: false,
    without: 'cpu io pipeline queue',
    never: ['impact', 'mitigation'],
  },
  {
    words:
      '=disappear|vanish|drop|fall|slide|slip! .. from|off|down <det>? agenda|roadmap|radar|list|plan|board|backlog|priorities|table|map|screen|horizon',
    past: true,
    subject: Kind.thing,
  },
  {
    words:
      'handover|hand-over|handoff|instructions|instruction|communication|communications|responsibilities|roles|priorities|details|briefing|request|paperwork|facts =get|become|be .. muddled|garbled|confused|mixed|scrambled|jumbled|tangled|blurred|crossed',
    past: true,
    without: 'queue topic kafka encoding packet',
  },
  {
    words:
      'certain|some|several|various|a-few|few|important|key|essential|crucial steps|details|things|items|points|tasks|checks|actions|signs|cues|considerations|aspects|parts <be|have> .. missed|overlooked|skipped|omitted|forgotten|left|neglected|dropped|ignored|lost',
  },
  {
    words:
      'thread|plot|momentum|overview|track|focus|sight|continuity|ownership|memo|fallback|knowledge|intent|nuance|instruction|detail|details <be|have> .. lost',
    passive: true,
    agent: 0,
    withWord:
      'thread plot momentum overview track sight between shift shifts somewhere along handover hand-over handoff hand-off transition translation move reorganisation reorg way',
    without: 'i18n locale strings packet',
  },
  {
    words:
      'message|messages|word|memo|news|information|warning|instruction|signal <adv>? =do|get|come|make|reach! ... through|across|around|round|reach|arrive|land|trickle|filter',
    negated: true,
    withWord: 'through across around round people right everyone anyone team teams floor shift staff office offices',
    without: 'queue topic broker kafka consumer',
  },
  {
    words: 'message|messages|word|memo never|not =get|come|make|reach! through|across|around|round|it|the|everyone|all',
    without: 'queue topic broker kafka consumer packet',
  },
  {words: 'wheels =come|fall|be off', without: 'robot car truck cart wagon track train trolley aisle'},
  {
    words:
      'things|thing|it|matters|everything|events|situation|all|work|rollout|project|migration|call|plan =get|spiral|run|slip! .. out of|from <det>? hand|control|hands',
    past: true,
  },
  {
    words:
      'things|everything|it|matters|all|plan =come|fall|go! .. apart|unstuck|undone|unglued|off|south|downhill|wrong|awry|sideways|pear-shaped|amiss|astray|haywire|belly-up',
    past: true,
    form: Tag.past | Tag.participle,
    without: 'if when what anything whatever until once nothing disk gone',
    withWord: 'apart unstuck undone unglued south downhill rails awry sideways pear-shaped amiss astray haywire belly-up seams',
  },
  {words: 'apart at the seams'},
  {words: 'off the rails'},
  {
    words: '=slip|slide|drift|unravel|snowball|deteriorate',
    subject: Kind.thing,
    past: true,
    passive: false,
    withWord: 'things everything matters',
  },
  {words: 'things|everything|matters =slip|slide|drift|unravel|snowball|deteriorate|escalate!', past: true, passive: false},
  {words: 'got|get|gets away from us|everyone|everybody|me|them'},
  {words: 'events overtook|overtake|conspired'},
  {words: 'overtaken by events'},
  {words: 'circumstances|stars|fates|everything|events conspired|conspire'},
  {words: 'one of those|these things|days|nights'},
  {words: 'these|such|those things happen'},
  {words: 'stuff|life happens|happened'},
  {words: 'life|work|time|other got in the way'},
  {words: 'murphy|murphys law'},
  {words: 'gremlins', without: 'mailbox'},
  {
    words:
      '=get|go|be|become .. lost|buried|drowned|swamped|forgotten|mislaid|misplaced in|among|under|amid the|all|an|a|other|two|between .. noise|post|mail|shuffle|crowd|flood|backlog|pile|ether|void|thread|threads|move|channel|excitement|rush|bustle|heat|fray|chatter|scrum|flurry|transition|translation|handover|inbox|clutter|melee|weeds|mix|reorganisation|reorganization|reorg|crush|chaos|confusion',
    without: 'i18n strings locale signal',
  },
  {
    words:
      'fall|fell|fallen|falls|falling between|through|off|by|into|down .. stools|chairs|cracks|radar|wayside|gap|gaps|plate|void|net|nets|grid|chasm',
  },
  {
    words: 'somewhere between|along|in|down|on ... =lose|forget|drop|go|slip|miss|mislay|fall|disappear|vanish!',
    past: true,
    without: 'packet packets',
  },
  {words: '=lose|forget|drop|go|slip|miss|disappear! .. somewhere between|along|in|down', past: true, without: 'packet packets'},
  {words: 'left|hand in|between limbo'},
  {words: '=leave|sit|be|stay in limbo', past: true, without: 'orders order payment'},
  {words: '=leave hanging|dangling', passive: true},
  {words: 'ball|balls =be|get|have .. dropped', without: matter},
  {words: 'ball|balls dropped|lost|fumbled'},
  {
    words:
      '=slip|fall|drop|go|vanish|disappear|get|pass .. through|between|down the|two|some|various|a cracks|crack|net|gaps|nets|grid|floorboards|stools|chairs|sieve',
    without: matter,
  },
  {words: '=fall between|through .. stools|chairs|teams|cracks'},
  {words: 'through|between the cracks'},
  {words: '=fall|slip|drop .. off .. radar|plate|list|table|map|agenda|wagon|desk'},
  {words: '=fall .. by the wayside'},
  {words: '=slip|fly under the radar'},
  {
    words:
      '=get|be|become|go .. lost in .. shuffle|translation|noise|handover|hand-over|handoff|hand-off|transition|mix|backlog|thread|weeds|process|commotion|confusion|between',
    without: 'i18n locale strings language languages gettext',
  },
  {
    words: '=get|go .. lost|astray|missing|sideways|awry|haywire|amiss|pear-shaped|forgotten $',
    past: true,
    subject: Kind.thing,
    without: 'packet packets frames messages writes data',
  },
  {words: 'somewhere along|down the way|line|road'},
  {words: 'along the way', withWord: 'lost missed forgotten dropped got'},
  {words: '=go .. astray|awry|amiss|sideways|pear-shaped'},
  {words: 'wires|lines|signals =get|be|become|have .. crossed|tangled|mixed', without: matter},
  {words: 'left|right hand .. =know'},
  {words: '=cross wires|lines'},
  {words: 'something|things|stuff|some|items|details|one =slip|fall|get|go .. through|missed|overlooked|forgotten|lost|by'},
  {
    words: 'something|things|stuff|some|items|details|steps|bits =be|get missed|lost|overlooked|forgotten|dropped|mixed|confused',
    without: 'if when no whatever',
  },
  {words: 'something|things =go .. awry|sideways|pear-shaped', never: ['five-whys'], without: 'if when what anything whether until once'},
  {words: '=slip by|past|through .. unnoticed|us|everyone|review|net|testing|qa|the', subject: Kind.thing, without: matter},
  {words: '=slip through', without: matter},
  {words: '=fall on deaf ears'},
  {
    words: '=lose|drop|miss in .. handover|hand-over|handoff|hand-off|translation|shuffle|transition',
    passive: true,
    without: 'i18n locale strings language languages gettext',
  },
  {words: 'miscommunication|mis-communication|crossed-wires|crosstalk-between', without: machines},
  {words: 'mix-up|mixup ~of', without: machines},
  {words: 'mix-up|mixup of <det>', without: machines},
  {
    words: 'for whatever|one|unknown|reasons reason|unknown|another',
    withWord: 'not skipped missed never without forgotten left',
    only: ['root-causes', 'what-happened', 'summary', 'timeline', 'background', 'points-of-failure', 'tollgates', 'went-poorly'],
  },
  {
    words: 'somehow',
    only: ['root-causes', 'what-happened', 'summary', 'timeline', 'background', 'points-of-failure', 'tollgates', 'went-poorly'],
    withWord: 'missed lost skipped forgotten astray slipped dropped overlooked left nobody ended got made managed',
  },
  {words: 'one thing led to another'},
  {words: 'it =come to pass'},
  {words: 'it =come about that'},
  {words: 'it so|just|thus|only =happen that'},
  {
    words: 'loose ends|threads .. =be|have|remain .. left|untied|hanging|open|dangling|remained|unresolved',
    past: true,
    without: 'cable wire',
  },
  {words: 'loose ends|threads remained|were|stayed <part>?', withWord: 'remained left untied stayed'},
  {
    words:
      'ticket|request|report|mail|memo|warning|note|issue|task|item|reminder|matter|question|finding|ask|complaint|email|form|letter|case|proposal|suggestion|recommendation|idea|concern|point|follow-up|advice|change-request =get! .. buried|lost|forgotten|mislaid|sidelined|drowned|swamped|overlooked|shelved|dropped|parked|stuck',
    past: true,
    without: 'queue broker network packet load balancer thread kafka proxy',
  },
  {
    words:
      'there =be! <adv>? <det>? <adv>? <adj>? confusion|muddle|misunderstanding|mix-up|hesitation|disorder|disarray|back-and-forth|toing',
    past: true,
    without: 'no',
    never: ['impact'],
  },
  {words: "circumstances beyond @staff's control"},
  {words: 'for reasons unknown|unclear|beyond|best'},
]

const decided: readonly Pattern[] = [
  {
    words:
      'it =be|have .. =decide|agree|choose! .... =run|operate|manage|make|do|go with|without|on only|just|one|a|out|single|reduced|fewer|less',
    past: true,
    never: ['mitigation', 'went-well', 'options'],
  },
  {
    words: 'it =be|have .. =agree|decide|feel|think! .... =leave|put|push|wait for|off|until|till later|off|another|next|monday|after',
    past: true,
    never: ['mitigation', 'went-well', 'options'],
  },
  {
    words: `=consider|deem|judge|regard|view|rate|treat|think|reckon! .. as? <adv>? ${excuse}`,
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    infinitive: false,
    never: ['action-items', 'impact', 'went-well', 'mitigation'],
    without: 'ttl packet packets schema validator parser compiler cache peer node',
  },
  {
    words: `it =be|have|get .. =feel|think|deem|judge|consider|decide|agree|argue|hold|understand|reckon|suppose|assume! .. .. ${omission.replace('|live|', '|')}|not|no|unnecessary|acceptable|without|optional|overkill|unlikely|worth`,
    never: ['mitigation', 'went-well', 'options'],
    without: 'read-only',
  },
  {
    words: `decision|call|choice|agreement|judgement|judgment|gamble|compromise <be|have> .. made|taken|reached|struck to .. =${omission}`,
    never: ['went-well'],
    without: 'roll rollback',
  },
  {words: 'given|gave the|a|its go-ahead|green-light|green|nod|thumbs light|up?', passive: true, without: 'by'},
  {
    words: `it =be|get|have .. =decide|agree|determine|judge|deem|consider|feel|think|conclude|resolve|choose! .. <adv|adj>? <adj>? .. =${omission}`,
  },
  {
    words:
      'it =be|get|have .. =decide|agree|determine|judge|deem|consider|feel|think|conclude|resolve! <adv|adj>? <adj>? .. not|no|unnecessary|acceptable|sufficient|unneeded|without|out|optional',
  },
  {words: `decision|call|choice|agreement|exception|judgement|compromise =be|get|have .. =make|take|reach! .. =${omission}`},
  {words: `decision|call|choice|agreement|exception! <be|have> .. made|taken|reached .. not|no|without|out|against`},
  {
    words: 'it was .. assumed|believed|thought|felt|presumed|expected|hoped|understood! that|to',
    never: ['five-whys', 'background', 'options', 'went-well'],
    without: 'initially first hypothesis by',
  },
  {words: 'exception|exceptions <be|have> .. made', passive: true, agent: 0, without: 'thrown'},
]

export default languageRule({
  name: 'evasion',
  code: 'PM212',
  summary: 'Fault with nobody and no mechanism in it',
  severity: 'information',
  english: [...made, ...neglected, ...lost, ...decided],
  defect: 'Fault without a mechanism',
  ask: 'What happened, and by which mechanism? A role or a process can be named without blame.',
  reword: [sayStatement(decisionMadeSense)],
})
