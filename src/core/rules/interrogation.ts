/** A question that asks for a culprit or a defence. */
import {languageRule} from '../wording/language-rule.ts'
import type {Pattern} from '../wording/pattern.ts'
import {Kind, Tag} from '../language/tag.ts'
import {sayStatement} from '../rewording/reword.ts'
import {whatLedTo, whatMadeItReasonable} from '../rewording/rewordings.ts'

/** Sections that are made of whys, and those that ask why nothing caught it. */
const chains = ['five-whys', 'fishbone', 'so-what'] as const
const analysed = [...chains, 'points-of-failure', 'tollgates'] as const
const planned = ['action-items', 'options'] as const
const yesOrNo = ['tollgates', 'options', 'action-items'] as const

const culprit = Kind.person | Kind.named | Kind.group | Kind.you | Kind.nobody | Kind.firm | Kind.proper

/** Doings that one owns up to. */
const acting =
  '$deed|decide|let|allow|write|authorise|authorize|sign|do|think|commit|grant|forget|choose|order|tell|green-light|wave|override|overrule|clear|lower|raise|open|sleep|fail|design|rubber-stamp|build|agree|hire|permit|promise|insist|ask|want|say|own|screw|ignore|miss|unlock|relabel|wire|dismantle|sabotage|instruct|deem|greenlight|veto|vouch|sack|guess|figure'
/** Doings of people at work; software does none of these. */
const human =
  'approve|merge|click|press|type|decide|think|tell|ask|insist|forget|skip|sign|choose|leave|turn|push|pull|disable|enable|override|overrule|bypass|commit|agree|believe|bother|check|test|look|read|wait|sleep|go|wake|speak|say|warn|call|touch|edit|paste|copy|let|allow|unplug|wipe|delete|drop|deploy|ship|release|change|reboot|restart|stop|start|give|grant|ignore|miss|dismiss|silence|mute|close|open|pick|order|want|know|notice|realise|realize|feel|run|rush|panic|hide|lie|refuse|keep|rubber-stamp|green-light|escalate|page|answer|reply|respond|take|make|put|try|fail|promise|schedule|plan|book|use|assume'
/** Asked in order to learn, not to accuse. */
const learning = 'sense affected impacted notified informed'
const unasked = `${learning} paged alerted woken locked blocked able unable pod pods crd`
const owned =
  'fault|idea|job|decision|bug|commit|change|responsibility|mistake|call|shift|watch|deploy|code|pr|blunder|turn|neck|task|duty|laptop|account|credentials|password|key|keyboard|finger|fingers|hand|hands|signature|initials|name|login|stroke|budget|negligence|error|doing|brainwave|genius|brainchild|oversight'

const who: readonly Pattern[] = [
  {
    words: 'who! <be> <adv>? watching|minding|sleeping|supervising|guarding|babysitting|checking',
    question: true,
    never: [...planned, 'responders'],
  },
  {words: 'by whom $', question: true, never: [...planned, ...analysed]},
  {words: '=want|need|demand! names|heads|scalps|answers', subject: Kind.self},
  {words: `~<noun|pronoun> who <adv>? <have>? <adv>? =${acting}!`, question: true, never: planned, past: true, without: learning},
  {words: `who! in|on|from|at|of @np <adv>? =${acting}`, question: true, never: planned, without: learning},
  {
    words: 'who! would|could|should|might .. =approve|let|do|think|merge|push|leave|sign|allow|write|ship|want',
    question: true,
    never: planned,
  },
  {
    words: 'who! <be> .. supposed|meant|expected|responsible|accountable|to|asleep|watching|in|at|thinking|behind|going',
    question: true,
    without: 'affected impacted',
    never: ['action-items', 'responders'],
  },
  {words: 'who! .. =be|do .. it|we that|who|have|hold|need', question: true, without: 'affected', never: planned},
  {
    words:
      'who! <be> <det> <adj|num|adv>? <adj>? genius|wizard|hero|mastermind|joker|clown|idiot|moron|cowboy|fool|spark|mind|brain|person|one|guy|man|woman|soul|people|individual|colleague|somebody|someone who|that|to|in|on|at|behind|with|responsible',
    question: true,
    never: [...planned, 'responders', 'background'],
    without: 'contact inform notify ask',
  },
  {words: 'who! in .. right|mind|name|earth|world', question: true},
  {words: 'who on earth|the', question: true},
  {words: 'who the hell|heck|devil|fuck|f', question: true},
  {
    words: 'who <modal>? <adv>? =answer|pay|carry|own|take|bear|accept! .. for|up|responsibility|consequences|blame|bill',
    question: true,
    never: [...planned, 'so-what', 'tollgates'],
    without: 'follow-up action item',
  },
  {
    words: 'who! <modal|be|do> .. @staff? .. =hold|blame|thank|answer|pay|fire|own|admit|explain|apologise|apologize|face|fess|confess',
    question: true,
    never: [...planned, 'so-what', 'tollgates'],
    without: 'topic migration page pages call',
  },
  {
    words: 'who! should|must|will|shall|can .. held|blamed|fired|sacked|punished|disciplined|accountable|responsible',
    question: true,
    never: planned,
  },
  {words: 'who! else? <adv>? knew|approved|signed|saw|agreed|said|touched|had', question: true, never: ['action-items']},
  {words: 'who! can|could|will|would|cares|wants .. =explain|tell|justify|answer|own|admit|say', question: true, never: planned},
  {words: 'who|whom! .. blame|thank', question: true},
  {words: 'whom! <modal|do|be> @staff .. =hold|blame|thank|fire|ask|trust|believe|hang', question: true},
  {
    words: 'whom should|must|do|can|shall! we|i',
    question: true,
    without: 'notify inform contact page',
    never: [...planned, 'communication'],
  },
  {words: 'was|were! it @anyone .. who', question: true},
  {words: `whose! .. ${owned}`, question: true, never: planned},
  {
    words: 'by|from|with|under|to! whom <do|be|have|modal>',
    question: true,
    without: `${learning} sent addressed`,
    never: [...planned, 'responders', 'communication'],
  },
  {
    words:
      '^ ... by|with|at|on|under|to|through! whose authority|order|orders|permission|approval|instruction|instructions|request|say-so|consent|watch|behest|initiative|signature|command|account|name|mandate',
    question: true,
  },
  {
    words: 'on|under|by|with! what authority|basis|grounds|right|pretext|mandate|permission|evidence <do|be|have|modal> @staff',
    question: true,
  },
  {
    words: `which .. =${acting}!`,
    question: true,
    past: true,
    subject: Kind.person | Kind.you | Kind.group | Kind.self,
    never: ['action-items', 'impact', 'communication'],
    without: 'owns own runs holds',
  },
  {words: 'which! <adj>? genius|idiot|moron|clown|joker|cowboy|fool|wizard|muppet', question: true},
  {
    words: `which <adj>? $role|team|squad <adv>? =${acting}!`,
    question: true,
    past: true,
    never: ['action-items', 'impact', 'communication'],
  },
  {words: 'which! one? of <det>? <num>? @anyone', question: true, never: ['action-items', 'impact']},
]

const why: readonly Pattern[] = [
  {words: 'why! <pause> .... <pause> did|was|were|would|could|does|do|is|are not? @culprit', question: true, never: analysed},
  {
    words:
      'why|how! did not? support|security|marketing|sales|legal|finance|engineering|product|procurement|infra|operations|platform|networking <adv>? <base>',
    question: true,
    never: analysed,
  },
  {words: 'how! <be> @culprit .. allowed|permitted|trusted|left|let', question: true, never: chains},
  {words: 'why! <pause>? .. did|was|were|had|would|could not? @culprit', question: true, never: analysed, without: unasked},
  {
    words: 'why! <pause>? .. do|does|is|are|has|have|can|should|will|must not? @culprit',
    question: true,
    never: analysed,
    without: unasked,
    withWord: 'not never no nobody always keep keeps still again even ignore ignores refuse refuses insist insists so think thinks only',
  },
  {
    words:
      'how! did|could|can|do|does|would not? @culprit .. =let|miss|overlook|manage|fail|forget|ignore|justify|explain|allow|approve|believe|break|merge|pass|sleep|lose|sign|think|live|claim|leave',
    question: true,
    never: chains,
  },
  {
    words:
      'why|how! .. <do|have|be|modal> not? @culprit .. =let|approve|wave|click|sign|merge|ignore|skip|pass|rubber-stamp|dismiss|disable|override',
    question: true,
    only: ['points-of-failure', 'tollgates'],
  },
  {
    words: `why|how <pause>? .. <do|have> not? .. =${human}!`,
    question: true,
    subject: culprit,
    inverted: true,
    never: analysed,
    without: learning,
  },
  {
    words:
      'why|how! <pause>? .. <do|modal|have> not? support|security|marketing|sales|legal|finance|engineering|product|procurement|infra|operations|platform|networking never|always|not|even|keep|tell|ask|warn|know|let|talk|listen|refuse|insist|think|bother|push|decide|ignore|skip|wait|approve|react|answer|escalate|pick|take|respond',
    question: true,
    never: analysed,
  },
  {
    words:
      'why! <do|be|have|modal> not? we|i .. always|never|even|keep|bother|only|told|asked|consulted|informed|invited|warned|supposed|expected|forced',
    question: true,
    never: analysed,
  },
  {
    words: 'why! <pause>? must|should @staff .. always|again|suffer|clean|pay|keep|wait|put|tolerate|accept',
    question: true,
    never: analysed,
  },
  {
    words: 'why! should|would|do @staff .. =trust|believe|pay|care|listen|bother|accept|tolerate',
    question: true,
    never: [...analysed, 'options', 'impact'],
  },
  {
    words: 'why <be> .. asleep|absent|awol|unreachable|nowhere!',
    question: true,
    never: analysed,
    without: 'host node service server endpoint',
  },
  {words: 'why! <be> it <adv>? .. that|always|up', question: true, never: analysed, without: 'slow fast hard'},
  {words: 'why! <be> nobody|no', question: true, never: analysed},
  {words: 'why! <be> there no|not|nobody .. $role|team|one|staff|crew|dbas|ops', question: true, never: analysed},
  {words: 'why! <do> it .. =fall|need .. to? @anyone', question: true, never: analysed, withWord: 'fall'},
  {words: 'why! .. =take <det>? @other', question: true, never: analysed},
  {words: 'why! .... by @other', question: true, never: analysed, without: 'affected'},
  {words: 'why! ... guys|folks|people|you|team $', question: true, never: analysed, without: 'do did'},
  {words: 'why! no one <past|verb>', question: true, never: analysed},
  {
    words:
      'why! not? <adv>? =wait|ask|call|page|tell|test|check|read|escalate|look|roll|revert|use|phone|warn|bother|skip|ignore|stop|admit',
    question: true,
    never: [...analysed, ...planned],
  },
  {words: 'why! would|should|does anyone|anybody|someone|one', question: true, never: analysed},
  {words: 'why|how! on earth|the', question: true, never: chains},
  {words: 'how! come @culprit', question: true, never: analysed},
  {words: 'how! come no', question: true, never: analysed},
  {words: 'how! <be> it .. that|possible|no|nobody ~to|for', question: true, without: 'affected', never: analysed},
  {words: 'how! <be> it possible for? @culprit', question: true, never: analysed},
  {words: `how! could @culprit <adv>? <adv>? =${human} this|that|it|such|so|something|without`, question: true, never: analysed},
  {words: 'how! dare|dared', question: true},
  {
    words: 'why! <do|modal> we|i <adv>? <have>? need|to? to? =learn|hear|read|find|discover|see! .. .. from|in|on|by|out|through',
    question: true,
    never: analysed,
  },
]

/** Questions with somebody's name or rank on them. */
const spokenTo: readonly Pattern[] = [
  {words: '^ <conj>? tell|remind|enlighten us|me|everyone|everybody', question: true, never: planned},
  {words: '^ say|so|well|now|hey|listen <pause> @named <pause>', question: true, never: planned},
  {words: '^ say|so|well|now|hey|listen <pause> @named :', question: true, never: planned},
  {words: 'dear @culprit', question: true},
  {words: '^ do|did|have|are|were! we|i not', question: true, never: [...yesOrNo, ...analysed]},
  {words: '^ do|did|have|are|were! not we|i', question: true, never: [...yesOrNo, ...analysed]},
  {words: 'why! <be> @culprit <adv>? the last|only', question: true, never: analysed},
  {words: 'why! <be> we|i <adv>? the last|only', question: true, never: analysed},
  {words: 'why|how|where|what! .... <pause> @named $', question: true, never: [...planned, ...analysed]},
  {words: 'it not? <adv>? =occur|dawn|strike! to|on? @culprit', question: true, never: yesOrNo},
  {words: "=cross|enter! @culprit's mind|minds|head|heads", question: true, never: yesOrNo},
  {words: 'what <adv>? kept|delayed|held|detained! @culprit', question: true, never: analysed},
]

const what: readonly Pattern[] = [
  {
    words:
      'what! stopped|kept|prevented|held @culprit .. from asking|checking|calling|escalating|telling|reading|testing|speaking|stopping',
    question: true,
    never: analysed,
  },
  {
    words: 'what <adj>? reason|excuse|justification|explanation! could|can|would|did|does|do|is|was',
    question: true,
    withWord: 'possible earthly conceivable good on possibly',
    never: planned,
  },
  {words: 'what! on|the earth|hell|heck|devil', question: true},
  {words: 'what! <be> @culprit .. thinking|doing|waiting|up|smoking|playing|hoping|expecting|told', question: true},
  {words: 'what .... thinking|smoking', question: true},
  {words: "what .. =go through @maker's mind|head", question: true},
  {words: 'what! <do> @culprit .. think|expect|expected|imagine|suppose would', question: true},
  {words: 'what! <do> @culprit .. think <pronoun|det>', question: true},
  {
    words: 'what! <do> @culprit .. all|instead|exactly|even|actually|day|here',
    question: true,
    never: analysed,
    without: 'see know information',
  },
  {
    words: 'what! <do> ... team|ops|department|management|vendor|qa|people|engineers|developers .. =do all|exactly|here|day',
    question: true,
  },
  {words: 'what! exactly|precisely|actually|on|else|in <do|be|have|modal>? @culprit', question: true, never: ['lessons', ...analysed]},
  {
    words:
      'what! made|makes|gave|gives|possessed|drove|entitles|entitled|qualifies @maker .. =believe|think|do|say|want|assume|decide|feel|skip|push|ignore|look|read|check|ask|test|deploy|merge|call|imagine|press|override|disable|touch',
    question: true,
    never: analysed,
    without: 'reasonable sense job scheduler controller service node server cluster we us system',
  },
  {words: 'what! stopped|kept|prevented|held you|him|her', question: true, never: analysed},
  {words: 'what! possessed|gave @culprit', question: true},
  {words: 'what! made|gave|gives|entitles|entitled @culprit', question: true, never: analysed, without: 'sense'},
  {words: 'what! business|right|excuse|use|on <do|be|have> @staff', question: true, withWord: 'business right excuse'},
  {words: "what <be> @maker's excuse|defence|defense|justification|reason|explanation|plan", question: true},
  {words: 'what excuse|defence|defense|right|business', question: true},
  {words: 'what! part of .... <do|be|have> @staff .. not', question: true},
  {words: 'what! part of .... not? understand|understood|clear|unclear', question: true},
  {
    words: 'what! <be> the point|use|purpose|sense|good of',
    question: true,
    withWord: 'if when nobody no anyway',
    never: ['options', 'background'],
  },
  {words: 'what! <do|be|have> we|i =pay|hire|employ|keep .. for', question: true},
  {words: 'what took! @culprit', question: true},
  {words: 'what idiot|idiots|genius|moron|clown|muppet|fool|lunatic|joker|imbecile|madman|cowboy|halfwit|wizard|bright', question: true},
  {
    words:
      'what kind|sort|type|breed of engineer|developer|admin|person|operator|reviewer|manager|dba|sre|team|vendor|company|people|idiot|professional|programmer|technician|organisation|organization|leader|architect',
    question: true,
  },
  {words: 'where! <be> @culprit', question: true, never: ['responders', 'impact'], without: 'located'},
]

/** Rhetorical questions, whose answer is a reproach. */
const reproach: readonly Pattern[] = [
  {words: 'in|on what! world|planet|universe', question: true},
  {words: 'whatever|whoever possessed|happened|made|thought|let|became!', question: true, never: planned},
  {words: 'are|were! we|i to|supposed|meant|really <to>? =believe|think|assume|accept|pretend', question: true},
  {words: 'must! we|i', question: true, never: planned},
  {words: 'what! good|use is|are|was|were', question: true, withWord: 'if when nobody no'},
  {words: 'is|was! it any wonder', question: true},
  {words: 'why! <be> it left|up|down to', question: true, never: analysed},
  {words: 'had|has! @culprit .. been <ing>', question: true, never: yesOrNo},
  {words: `who <pause> .. <pause> <adv>? =${acting}!`, question: true, past: true, never: planned},
  {
    words: 'how many! <adj>? people|times|outages|incidents|engineers|warnings|complaints|more .... before|until|till',
    question: true,
    never: ['options'],
  },
  {words: 'where! <be> <det> .. eyes|supervision|oversight|leadership|adult|adults|review', question: true, never: analysed},
  {
    words: 'how many! times|more|outages|incidents|warnings|reminders|emails|tickets|people|engineers|deploys .. <do|have|modal|be> @staff',
    question: true,
    without: 'affected',
    never: ['impact', ...analysed],
  },
  {words: 'how many! more .... before|until|till', question: true, never: ['options']},
  {words: 'how! much|many longer', question: true, never: ['impact', ...analysed]},
  {
    words:
      'how! often|long|much .. <do|have|modal|be> @staff .. =tell|say|remind|ask|repeat|wait|ignore|put|tolerate|pretend|keep|have|accept|suffer|need|plan|intend|carry|go',
    question: true,
    never: ['impact', 'detection', ...analysed],
    without: 'restore failover backup',
  },
  {words: 'how! hard|difficult is|was|can|could it', question: true},
  {
    words: 'when! <be|modal|do> @staff .. =learn|start|stop|take|realise|realize|understand|listen|grow|plan|bother|intend|admit|wake',
    question: true,
    never: [...analysed, 'communication'],
    without: 'job',
  },
  {words: 'when! <be|modal|do> @staff .. finally|ever|going', question: true, never: analysed},
  {
    words:
      'when|will <be|modal|do> .. management|leadership|ops|engineering|support|security|marketing|sales|product .. learn|start|stop|realise|realize|understand|listen|tell|admit|finally|ever!',
    question: true,
    never: analysed,
  },
  {words: 'since when! <do|be|have|modal>', question: true},
  {words: 'is|was! this|that how|what @maker <verb>', question: true, never: ['tollgates', 'options']},
  {
    words: 'is|was! this|that|it how|what|the way|standard|level|kind|sort|best',
    question: true,
    without: 'setting default',
    never: ['tollgates', 'options'],
  },
  {words: 'is|was! not? it not? .. job|duty|task|responsibility|business of|to', question: true, never: yesOrNo},
  {words: "is|was! not? it not? @maker's job|duty|task|responsibility|turn", question: true, never: yesOrNo},
  {words: 'is|was! not? it .. too|really|asking much|so|to|hard', question: true, never: yesOrNo},
  {
    words: 'is|was! there .. reason|excuse|explanation|justification|point why|that|for|in? .. @staff',
    question: true,
    never: analysed,
    without: 'keep performance latency technical service default',
  },
  {
    words: 'is|was|were! there not? nobody|no|anyone|anybody|somebody|someone ~else',
    question: true,
    never: [...analysed, 'impact', 'response'],
  },
  {
    words:
      'is|are|was|were! not? @staff .. seriously|really|even|actually|supposed|expected|meant|paid|blind|asleep|deaf|kidding|out|awake|sleeping|serious|drunk',
    question: true,
    never: yesOrNo,
  },
  {words: 'is|was! @named .. aware', question: true},
  {words: 'is|was! anyone|nobody|no|anybody', question: true, never: [...analysed, 'response', 'impact']},
  {words: 'are|were you', question: true, never: analysed},
  {words: '^ <adv>? =do! not? @culprit ... ever|even|really|actually|seriously|bother|honestly', question: true, never: analysed},
  {
    words: '^ =do! @culprit =know|understand|realise|realize|read|care|appreciate|grasp',
    question: true,
    inverted: true,
    never: [...analysed, 'impact', 'communication', 'detection', 'lessons'],
  },
  {words: 'did|do|does! you not', question: true, never: analysed},
  {
    words: '=do! not? you =check|read|look|test|notice|ask|know|verify|wait|realise|realize|bother|review|consider|hear',
    question: true,
    never: [...analysed, 'communication'],
  },
  {
    words:
      '^ <adv>? =do! not? anyone|anybody|nobody|someone .. =check|test|look|read|think|notice|review|bother|know|see|ask|verify|realise|realize',
    question: true,
    inverted: true,
    never: analysed,
  },
  {
    words: '^ <adv>? =do! not? @culprit .. =check|test|look|read|think|notice|review|bother|see|ask|verify|realise|realize|stop',
    question: true,
    inverted: true,
    never: analysed,
  },
  {words: '=do! you people|folks|guys|lot', question: true},
  {words: 'does|did|do! nobody|no|none|anybody here|in|on|else|around', question: true, without: 'endpoint'},
  {
    words: '=have! not? @culprit .. ever|even|really|actually|seriously|never|heard|bothered|learned|learnt|thought|considered|not',
    question: true,
    inverted: true,
    never: analysed,
  },
  {words: '=have! not? @anyone .. ever|even|really|actually|never|bothered|heard', question: true},
  {
    words: 'has|have|had! @other no|any <noun>',
    question: true,
    without: 'access data context dates',
    never: ['tollgates', 'options', 'impact'],
  },
  {
    words: 'has|have! anybody|anyone|nobody|no in|on|from|at .. =read|check|test|look|hear|review|think|open|see|ask|verify',
    question: true,
    never: analysed,
  },
  {
    words: 'has|have|had|did|does|was|is! .. nobody|anybody|anyone|no <verb|adv|noun>',
    question: true,
    never: [...analysed, 'response', 'impact'],
    without: 'else still depend depends need needs affected harmed hurt use uses',
  },
  {words: 'should|could|would|can|must! not @culprit', question: true, never: yesOrNo},
  {words: '^ should! not? @culprit .. have', question: true, never: [...analysed, ...planned]},
  {words: 'was|were! it|that you|him|her', question: true, without: 'affected'},
]

/** Calls for a defence, as questions and as statements. */
const demand: readonly Pattern[] = [
  {words: '=explain|justify|tell|defend|account! .. <prep>? @anyone? why|how|what @staff', question: true, never: analysed},
  {
    words:
      'can|could|would|will! .... =explain|justify|defend|account|enlighten|own|confess|admit|step|come|apologise|apologize .. why|how|what|for|up|forward|to|clean|himself|herself|themselves|yourself|us',
    question: true,
    never: analysed,
    without: 'service system tool dashboard we',
  },
  {
    words: 'can|could|would|will! @culprit .. =explain|justify|defend|account|answer|remind|tell',
    question: true,
    never: [...planned, ...analysed],
  },
  {
    words: 'can|could|would|will! .. manager|engineer|lead|owner|author|reviewer|vendor|team|director .. explain|justify|tell',
    question: true,
    never: ['options'],
  },
  {words: '^ <adv>? care|mind|fancy! to|explaining|telling <base>?', question: true},
  {words: 'care|cares|like! to explain|justify|tell|enlighten|account', question: true},
  {words: 'please! .. explain|justify|defend', question: true, never: analysed},
  {words: 'explain|justify .. why|how .. please', question: true},
  {words: 'any idea|explanation|excuse|reason why|for @culprit', question: true, never: analysed},
  {words: 'please|kindly! <adv>? =explain|justify|account|clarify|state|tell|say .. why|how|what|who|for @staff'},
  {words: 'please|kindly! <adv>? =explain|justify|account|clarify|state|tell|say .. who|yourself|yourselves'},
  {words: '=explain|justify! yourself|yourselves|himself|herself|themselves'},
  {
    words: '=want|need|deserve|demand|wish|love! .. =know|hear|see|learn|find|understand .. who|whose|why @staff',
    subject: Kind.self | Kind.person | Kind.group | Kind.named,
    without: 'customers users alert page next lessons',
  },
  {
    words: `=want|need|deserve|demand|wish|love|know|say|tell|establish|ask|wonder! .. =know|hear|see|learn|find|understand|say|establish? out? who <adv>? <have>? =${acting}`,
    subject: Kind.self | Kind.person | Kind.group | Kind.named | Kind.nobody,
    never: ['background', 'options', 'impact'],
  },
  {words: `=find|establish|identify|determine|name|expose|discover! out? who <adv>? <have>? =${acting}`, form: Tag.base},
  {
    words: `unclear|unknown|mystery|question|clear|certain|established <be|pause>? who <adv>? <have>? =${acting}!`,
    past: true,
    never: ['background', 'options'],
  },
  {
    words: '=ask|wonder! .. why|how|what @culprit',
    modal: ['must', 'might', 'could', 'should', 'may', 'can', 'would'],
    without: 'customers users',
    never: analysed,
  },
  {
    words: 'one|we|you|i|leaves|left|to <have|modal>? <to>? ask|wonder|question! why|how @culprit',
    never: analysed,
    without: 'customers users',
  },
  {
    words: '=remain|be! .. to be explained|answered|told|asked? .. why|how|what @culprit',
    never: analysed,
    withWord: 'remains remained',
  },
  {words: 'question|questions <be|have>? .. why|how! @culprit', never: analysed, without: 'asked customers users'},
  {
    words: 'unexplained|inexplicable|unfathomable|incomprehensible|baffling|puzzling|mysterious|unaccountable why|how|that! @culprit',
    never: analysed,
  },
  {words: 'why @culprit .... <be>! .. beyond|mystery|unclear|unknown|hard|inexplicable|puzzle', never: analysed},
  {
    words: 'like|curious|interested|keen|love to =know|hear|learn|see|understand! .. who|whose|why @culprit',
    without: 'customers users',
  },
  {words: `like|curious|interested|keen|love to =know|hear|learn|see|understand! who <adv>? =${acting}`},
  {words: 'please step|own|come|stand|speak|explain|justify forward|up|why|yourself|to|himself|herself|clean|how', question: true},
  {words: '=owe! .. explanation|answer|apology|answers|account', subject: Kind.person | Kind.named | Kind.group | Kind.you | Kind.firm},
  {
    words: '=have|need! .. =answer|explain|account|justify .. why|for|to|how|what|this|himself|herself|themselves',
    subject: Kind.person | Kind.named | Kind.group | Kind.you,
    without: 'job',
  },
  {
    words: '=explain|justify|answer|account! .. why|for|how|to',
    subject: Kind.person | Kind.named | Kind.group | Kind.you,
    modal: ['must', 'should', 'shall'],
    without: 'docs',
  },
  {words: 'someone|somebody|heads .. answer|explain|account|pay|own|roll for|this|why|up|how|over|to'},
]

export default languageRule({
  name: 'interrogation',
  code: 'PM210',
  summary: 'A question that asks for a culprit or a defence',
  severity: 'warning',
  english: [...who, ...why, ...spokenTo, ...what, ...reproach, ...demand],
  defect: 'A question that looks for a culprit',
  ask: 'Could it ask how this came about, or what made it possible, instead of who did it?',
  reword: [sayStatement(whatMadeItReasonable, whatLedTo)],
})
