/** A question that asks for a culprit or a defence. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, Tag} from '../language/tag.ts'
import {sayStatement} from '../language/rewording/reword.ts'
import {whatLedTo, whatMadeItReasonable} from '../language/rewording/rewordings.ts'

const analysed = ['five-whys', 'fishbone', 'points-of-failure', 'tollgates', 'so-what'] as const
const acting =
  'approve|merge|deploy|push|give|decide|let|allow|write|authorise|authorize|sign|break|cause|do|think|make|run|delete|drop|change|commit|ship|release|grant|forget|leave|turn|disable|enable|skip|review|miss|ignore|remove|add|put|choose|pick|order|tell|click|press|start|stop|restart|touch|install|configure|set|test|check|green-light|wave|bypass|override|clear|accept|lower|raise|open|close|use|share|leak|send|unplug|pull|kill|revoke|create|introduce|schedule|insist|ask|want|say|own|sleep|fail|design|rubber-stamp|fat-finger|mess|screw|build|wipe|switch|agree|hire|permit|promise'

/** Doings of people at work; software does none of these. */
const human =
  'approve|merge|click|press|type|decide|think|tell|ask|insist|forget|skip|sign|choose|leave|turn|push|pull|disable|enable|override|overrule|bypass|commit|agree|believe|bother|check|test|look|read|wait|sleep|go|wake|speak|say|warn|call|touch|edit|paste|copy|let|allow|unplug|wipe|delete|drop|deploy|ship|release|change|reboot|restart|stop|start|give|grant|ignore|miss|dismiss|silence|mute|close|open|pick|order|want|know|notice|realise|realize|feel|run|rush|panic|hide|lie|refuse|keep|rubber-stamp|green-light|escalate|page|answer|pick|reply|respond|take|make|put|try|fail|promise|schedule|plan|book|use'
/** Asked in order to learn, not to accuse. */
const learning = 'sense affected impacted notified informed'

/** Questions that turn on a person, with the preposition first. */
const whose: readonly Pattern[] = [
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
    words: 'by|from|with|under|to! whom <do|be|have|modal>',
    question: true,
    without: 'affected impacted notified informed sent addressed',
    never: ['action-items', 'responders', 'communication'],
  },
  {
    words:
      'whose! <adj>? fault|idea|job|decision|bug|commit|change|responsibility|mistake|call|shift|watch|deploy|code|pr|blunder|turn|neck|task|duty|laptop|account|credentials|password|key|keyboard|finger|fingers|hand|hands|signature|initials|name|login|stroke|budget|negligence|error',
    question: true,
    never: ['action-items', 'options'],
  },
  {words: 'who! .. =be|do .. it|we that|who|have|hold|need', question: true, without: 'affected', never: ['action-items', 'options']},
  {
    words: 'who! <adv>? =answer|pay|carry|own|take|bear|accept .. for|up|the|responsibility|consequences',
    question: true,
    never: ['action-items', 'options', 'so-what', 'tollgates'],
  },
  {
    words: 'who! <modal|be|do> .. @staff? =hold|blame|thank|answer|pay|fire|own|admit|explain|apologise|apologize|face|fess|confess|take',
    question: true,
    never: ['action-items', 'options', 'so-what', 'tollgates'],
    without: 'topic migration page pages call',
  },
  {
    words: 'who! should|must|will|shall|can .. held|blamed|fired|sacked|punished|disciplined|accountable|responsible',
    question: true,
    never: ['action-items', 'options'],
  },
  {words: 'who! else? <adv>? knew|approved|signed|saw|agreed|said|touched|had', question: true, never: ['action-items']},
  {words: 'who the hell|heck|devil|fuck|f', question: true},
  {
    words:
      'who! in @np <adv>? =approve|merge|deploy|push|decide|let|allow|write|authorise|authorize|sign|break|cause|do|think|make|run|delete|drop|change|commit|ship|release|grant|leave|turn|disable|enable|skip|review',
    question: true,
    never: ['action-items'],
  },
  {
    words:
      'what kind|sort|type|breed of engineer|developer|admin|person|operator|reviewer|manager|dba|sre|team|vendor|company|people|idiot|professional|programmer|technician|organisation|organization|leader|architect',
    question: true,
  },
]

/** Rhetorical questions, whose answer is a reproach. */
const reproach: readonly Pattern[] = [
  {words: 'what idiot|idiots|genius|moron|clown|muppet|fool|lunatic|joker|imbecile|madman|cowboy|halfwit|wizard|bright', question: true},
  {
    words: 'which <adj>? $role|team|squad|genius|idiot|moron|clown|joker! <adv>? <past>',
    question: true,
    never: ['action-items', 'impact', 'communication'],
  },
  {
    words: 'why! should|would|do @staff .. =trust|believe|pay|care|listen|bother|accept|tolerate',
    question: true,
    never: [...analysed, 'options', 'impact'],
  },
  {words: 'whom! <modal|do|be> @staff .. =hold|blame|thank|fire|ask|trust|believe|hang', question: true},
  {
    words: 'whom should|must|do|can|shall! we|i',
    question: true,
    without: 'notify inform contact page',
    never: ['action-items', 'options', 'communication'],
  },
  {
    words: 'who! can|could|will|would|cares|wants .. =explain|tell|justify|answer|own|admit|say',
    question: true,
    never: ['action-items', 'options'],
  },
  {words: 'why! <be> there no|not|nobody .. $role|team|one|staff|crew|dbas|ops', question: true, never: analysed},
  {
    words:
      'why! not? <adv>? =wait|ask|call|page|tell|test|check|read|escalate|look|roll|revert|use|phone|warn|bother|skip|ignore|stop|admit',
    question: true,
    never: [...analysed, 'options', 'action-items'],
  },
  {words: 'why! bother', question: true, never: analysed},
  {
    words: 'what! <be> the point|use|purpose|sense|good of',
    question: true,
    withWord: 'if when nobody no anyway',
    never: ['options', 'background'],
  },
  {words: 'what! <do|be|have> we|i =pay|hire|employ|keep .. for', question: true},
  {words: 'what! exactly|precisely|actually|on|else|in <do|be|have|modal>? @other', question: true, never: ['lessons', ...analysed]},
  {words: 'what! .. <do> @other .. all|day|instead|there|then|exactly', question: true, withWord: 'day instead exactly', never: analysed},
  {
    words: 'what! <do|does|did> ... team|ops|department|management|vendor|qa|people|engineers|developers .. =do all|exactly|here|day',
    question: true,
  },
  {
    words: '=do! @other =know|understand|realise|realize|read|care|appreciate|grasp',
    question: true,
    inverted: true,
    never: [...analysed, 'impact', 'communication', 'detection', 'lessons'],
  },
  {words: 'should|could|would|can|must! not you|he|she|they|@other', question: true, never: ['action-items', 'options', 'tollgates']},
  {
    words: 'has|have|had! @other no|any <noun>',
    question: true,
    without: 'access data context dates',
    never: ['tollgates', 'options', 'impact'],
  },

  {
    words:
      'how many! times|more|outages|incidents|warnings|reminders|emails|tickets|people|engineers|deploys .. <do|must|have|modal|before|be> @staff',
    question: true,
    without: 'affected',
    never: ['impact', ...analysed],
  },
  {words: 'how many! more <noun> before|until|till', question: true},
  {
    words:
      'how! often|long|much .. <do|must|have|modal|be> @staff .. =tell|say|remind|ask|repeat|wait|ignore|put|tolerate|pretend|keep|have|accept|suffer|need|plan|intend',
    question: true,
    never: ['impact', 'detection', ...analysed],
    without: 'restore failover backup',
  },
  {words: 'how! <be> it .. that|possible|no|nobody', question: true, without: 'affected', never: analysed},
  {words: 'how! is|was it .. that', question: true, never: analysed},
  {words: 'how! dare|dared', question: true},
  {
    words:
      'how! <do|can|could> @other .. =miss|overlook|let|manage|fail|forget|think|ignore|justify|explain|approve|allow|live|sleep|be|claim|pass|merge',
    question: true,
    never: analysed,
  },
  {
    words:
      'when|will <be|modal|do> .. management|leadership|ops|engineering|support|security|marketing|sales|product .. learn|start|stop|realise|realize|understand|listen|tell|admit|finally|ever!',
    question: true,
    never: analysed,
  },
  {words: 'is|was! this|that how|what @maker <verb>', question: true, never: ['tollgates', 'options']},
  {
    words: 'can|could|would|will! .. manager|engineer|lead|owner|author|reviewer|vendor|team|director .. explain|justify|tell',
    question: true,
    never: ['options'],
  },
  {words: 'how! hard|difficult is|was|can|could it', question: true},
  {
    words: 'when! <be|modal|do> @staff .. =learn|start|stop|take|realise|realize|understand|listen|grow|plan|bother|tell|intend|admit',
    question: true,
    never: analysed,
    without: 'job',
  },
  {words: 'when! <be|modal|do> @staff .. finally|ever|going', question: true, never: analysed},
  {words: 'since when! <do|be|have|modal>', question: true},
  {words: 'since when! <do|be|have> it|we|@staff', question: true},
  {words: 'what! part of .... <do|be|have> @staff .. not', question: true},
  {words: 'what! part of .... not? understand|understood|clear|unclear', question: true},
  {
    words:
      'what! made|makes|gave|gives|led|possessed|drove|entitles|entitled|prompted|qualifies|stopped|kept|prevented you|him|her|@other .. =believe|think|do|say|want|assume|decide|feel|skip|push|ignore|look|read|check|ask|test|deploy|merge|call',
    question: true,
    never: analysed,
  },
  {words: 'what! business|right|excuse|use|on|was|is <do|be|have> @staff', question: true, withWord: 'business right excuse'},
  {
    words: 'what! does|did|do|is|was @other .. all|instead|exactly|even|actually',
    question: true,
    never: analysed,
    without: 'see know information',
  },
  {
    words: 'is|was! this|that|it how|what|the way|standard|level|kind|sort|best',
    question: true,
    without: 'setting default',
    never: ['tollgates', 'options'],
  },
  {
    words: "is|isn't|was! not? it not? <det>? .. job|duty|task|responsibility|business of|to",
    question: true,
    never: ['tollgates', 'options', 'action-items'],
  },
  {words: 'is|was! not? it .. too|really|asking much|so|to|hard', question: true, never: ['tollgates', 'options', 'action-items']},
  {
    words: 'is|was! there .. reason|excuse|explanation|justification|point why|that|for|in? .. @staff',
    question: true,
    never: analysed,
    without: 'keep performance latency technical service default',
  },
  {words: 'is|are|was|were! @staff seriously|really|even|actually|supposed|expected|blind|asleep|deaf|kidding|out|going', question: true},
  {words: 'are|were! we seriously|really|even|actually|supposed|expected|blind|asleep|deaf|kidding', question: true},
  {
    words: '=have! not? @other .. ever|even|really|actually|seriously|never|heard|bothered|learned|learnt|thought|considered',
    question: true,
    inverted: true,
    never: analysed,
  },
  {words: '=do! not? @other .. ever|even|really|actually|seriously|bother|honestly', question: true, never: analysed},
  {words: '=have! not? @anyone .. ever|even|really|actually|bothered|heard', question: true},
  {words: '=do! @anyone .. ever|even|really|actually|bother|seriously', question: true},
  {words: '=do! you|@other people|folks|guys|lot', question: true},
  {
    words: 'has|have! anybody|anyone|nobody|no in|on|from|at .. =read|check|test|look|hear|review|think|open|see|ask|verify',
    question: true,
    never: analysed,
  },
  {words: 'did|do|does! you|@named not', question: true, never: analysed},
  {
    words: '=do! not? you =check|read|look|test|notice|ask|know|verify|wait|realise|realize|bother|review|consider|hear',
    question: true,
    never: [...analysed, 'communication'],
  },
  {
    words: '^ should|could|would|can|will! not? someone|somebody|anyone|anybody|@other|you .. =explain|tell|justify|care|remind|answer',
    question: true,
    never: ['action-items', 'options'],
  },
  {words: 'was|were! it|that you|him|her|@named|@other', question: true, without: 'affected'},
  {words: 'does|did|do! nobody|no|none|anybody here|in|on|else|around', question: true, without: 'endpoint'},
]

/** Demands that are no questions. */
const demand: readonly Pattern[] = [
  {words: 'please|kindly! <adv>? =explain|justify|account|clarify|state|tell|say .. why|how|what|who|for @staff'},
  {words: 'please|kindly! <adv>? =explain|justify|account|clarify|state|tell|say .. who|yourself|yourselves'},
  {words: '=explain|justify! yourself|yourselves|himself|herself|themselves', subject: -1},
  {words: '=explain|justify! yourself|yourselves|himself|herself|themselves'},
  {
    words: '=want|need|deserve|demand|wish! .. =know|hear|see|learn|find|understand .. who|whose|why|how|what @staff',
    subject: Kind.self | Kind.person | Kind.group | Kind.named,
    without: 'customers users alert page next lessons',
  },
  {
    words: `=want|need|deserve|demand|wish! .. =know|hear|see|learn|find|understand out? who <adv>? =${'approve|merge|deploy|push|decide|let|allow|write|authorise|authorize|sign|break|cause|do|think|make|run|delete|drop|disable|skip|ignore|miss|leave|turn'}`,
    subject: Kind.self | Kind.person | Kind.group | Kind.named,
  },
  {
    words:
      '=find|establish|identify|determine|name|expose|discover! out? who <adv>? =approve|merge|deploy|push|decide|let|allow|authorise|authorize|sign|break|cause|disable|skip|ignore|miss|leave|turn|delete|drop',
    form: Tag.base,
  },
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
  {words: 'explain|justify .. why|how .. please', question: true},
]

const who: readonly Pattern[] = [
  {
    words: `who <adv>? <have>? <adv>? =${acting}!`,
    question: true,
    never: ['action-items'],
    past: true,
    without: 'affected impacted notified',
  },
  {
    words: 'who! <be> .. supposed|meant|expected|responsible|accountable|to|asleep|watching|in|at|thinking',
    question: true,
    without: 'affected impacted',
    never: ['action-items', 'responders'],
  },
  {words: 'who! in .. right|mind|name|earth|world', question: true},
  {words: 'who on earth|the', question: true},
  {
    words: 'who! <modal> .. =approve|let|do|think|merge|push|leave|sign|allow|write|ship',
    question: true,
    never: ['action-items', 'options'],
  },
  {
    words:
      'whose! <adj>? fault|idea|job|decision|bug|commit|change|responsibility|mistake|call|brilliant|bright|shift|watch|deploy|code|pr|blunder|turn|neck|task|duty',
    question: true,
    never: ['action-items'],
  },
  {
    words:
      'which one? of? you|them|us|the? <adj>? <noun>? .. =approve|merge|deploy|push|decide|let|allow|write|authorise|authorize|break|cause|do|think|make|run|delete|drop|forget|leave|skip|miss|ignore|remove',
    question: true,
    subject: Kind.person | Kind.you | Kind.group | Kind.self,
    never: ['action-items'],
  },
  {
    words:
      'which! genius|idiot|engineer|developer|team|admin|person|operator|reviewer|one|manager|dba|sre|intern|contractor|guy .. =approve|merge|deploy|push|decide|let|allow|write|authorise|authorize|break|cause|do|think|make|run|delete|drop|forget|leave|skip|miss|ignore|remove|sign|change|touch|ship',
    question: true,
    never: ['action-items'],
  },
  {words: 'which! one? of <det>? @anyone', question: true, never: ['action-items', 'impact']},
  {words: 'was|were! it @anyone .. who', question: true},
  {words: 'whom! .. blame|thank', question: true},
  {words: 'who! .. blame', question: true},
]

const why: readonly Pattern[] = [
  {words: 'why! .. =take <det>? @other', question: true, never: analysed},
  {words: 'what took! @other', question: true},
  {words: 'why! .... by @other', question: true, never: analysed, without: 'affected'},
  {words: 'why|how! <pause>? .. <do|have|be|modal> not? you', question: true, never: analysed},
  {words: '^ should|could|would! not? @other', question: true, never: [...analysed, 'action-items', 'options']},
  {words: 'what <do|be|have> @other think|thinking|expect|do|doing|waiting', question: true},
  {words: 'why! ... guys|folks|people|you|team $', question: true, never: analysed, without: 'do did'},
  {
    words: 'why|how! <pause>? .. <do|have|be|modal> not? @other',
    question: true,
    never: analysed,
    without: `${learning} paged alerted woken locked blocked able unable pod pods crd`,
  },
  {
    words:
      'why|how! <pause>? .. <do|modal> not? support|security|marketing|sales|legal|finance|engineering|product|procurement|infra|operations|platform never|always|not|even|keep|tell|ask|warn|know|let|talk|listen|refuse|insist|think|bother|push|decide|ignore|skip|wait|approve',
    question: true,
    never: analysed,
  },
  {
    words: `why|how <pause>? .. <do|have> not? .. =${human}!`,
    question: true,
    subject: Kind.proper | Kind.person | Kind.named | Kind.group | Kind.you | Kind.nobody,
    inverted: true,
    never: analysed,
    without: learning,
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
    words: 'why <be> .. asleep|absent|awol|unreachable|nowhere!',
    question: true,
    never: analysed,
    without: 'host node service server endpoint',
  },
  {words: 'why! <be> it <adv>? .. that|always|@other|up', question: true, never: analysed, without: 'slow fast hard'},
  {
    words: 'why! <be> not? @other asleep|absent|away|missing|silent|alone|late|idle|so|not|still|on|at|in|busy|unaware|drunk|offline',
    question: true,
    never: analysed,
  },
  {words: 'why! <do> it .. =fall|take|need .. to? @anyone', question: true, never: analysed, withWord: 'fall'},
  {words: 'why|how! <pause>? .. <do|have|be|modal> you', question: true, never: analysed},
  {words: 'why|how! <pause>? .. <do|have|be|modal> not? @named', question: true, never: analysed},
  {words: 'how! come @other', question: true, never: analysed},
  {words: 'how! come nobody|no|you|@named', question: true, never: analysed},
  {words: 'how! could|can @staff', question: true, never: analysed, without: 'improve prevent better we'},
  {words: 'how! on earth|the', question: true, never: analysed},
  {words: 'why! on earth|the', question: true, never: analysed},
  {words: 'why! <be> @other .. <ing|part>', question: true, never: analysed},
  {words: 'why! <be> @named', question: true, never: analysed},
  {words: 'why! <be> nobody|no <np>?'.replace(' <np>?', ''), question: true, never: analysed},
  {words: 'why! no one|@staff <past|verb>', question: true, never: analysed},
]

const defend: readonly Pattern[] = [
  {words: '=explain|justify|tell|defend|account! .. <prep>? @anyone? why|how|what @staff', question: true, never: analysed},
  {words: 'can|could|would|will! @staff .. =explain|justify|defend|account', question: true, never: analysed},
  {words: 'please! .. explain|justify|defend', question: true, never: analysed},
  {words: 'what .... thinking', question: true},
  {words: 'what! on|the earth|hell|heck', question: true},
  {words: 'what <be> @staff .. thinking|doing|waiting|up|smoking|playing', question: true},
  {words: "what <be> @maker's excuse|defence|defense|justification|reason|explanation|plan", question: true},
  {words: 'what excuse|defence|defense|right|business', question: true},
  {words: 'what made|possessed|gave @other', question: true, never: analysed},
  {words: 'what <do> @other think|expect', question: true},
  {words: 'where! <be> @other', question: true},
  {
    words:
      '=do! not? anyone|anybody|nobody|someone|@other .. =check|test|look|read|think|notice|review|bother|know|see|ask|verify|realise|realize',
    question: true,
    inverted: true,
    never: analysed,
  },
  {
    words: 'has|have|had|did|does|was|is! .. nobody|anybody|anyone|no <verb|adv|noun>',
    question: true,
    never: [...analysed, 'response', 'impact'],
    without: 'still depend depends need needs affected harmed hurt use uses',
  },
  {words: 'is|was! @named .. aware|serious|blind|asleep|even', question: true},
  {words: 'is|was! anyone|nobody|no|anybody', question: true, never: [...analysed, 'response', 'impact']},
  {words: 'are|were you', question: true, never: analysed},
]

export default languageRule({
  name: 'interrogation',
  code: 'PM210',
  summary: 'A question that asks for a culprit or a defence',
  severity: 'warning',
  english: [...whose, ...reproach, ...demand, ...who, ...why, ...defend],
  ask: 'could it ask how this came about, or what made it possible, instead of who did it?',
  reword: [sayStatement(whatMadeItReasonable, whatLedTo)],
})
