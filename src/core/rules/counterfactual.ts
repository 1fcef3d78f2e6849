/** What did not happen, told as the cause or as regret. */
import {families} from '../phrases/counterfactual.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {spanishRows} from '../wording/spanish-lists.ts'
import type {Pattern} from '../wording/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, nothingEnsured, nothingMadeSure, nothingPrompted, nothingShowed, wasPossible} from '../rewording/rewordings.ts'

const people = staff | Kind.firm | Kind.proper
const past = ['should', 'could', 'would', 'might', 'ought']
const prevention =
  'prevent|avoid|catch|stop|spot|save|detect|reveal|avert|flag|surface|expose|uncover|shorten|help|forestall|preclude|discover|notice|highlight|identify|warn|alert|mitigate|reduce|limit|halve|spare|find'
/** Where people's acts are weighed. */
const judged = [
  'root-causes',
  'summary',
  'what-happened',
  'went-poorly',
  'points-of-failure',
  'five-whys',
  'lessons',
  'tollgates',
  'response',
  'communication',
  'detection',
] as const
const departments = 'support|security|marketing|sales|legal|finance|engineering|product|procurement|infra|operations|platform|networking'
const wiser =
  'right|correct|proper|sensible|safe|safer|prudent|better|best|obvious|responsible|wise|wiser|smart|smarter|sane|saner|decent|professional|natural|logical'
const course =
  'thing|course|move|step|option|choice|action|response|reaction|approach|way|order|place|plan|decision|call|path|answer|time|moment'
/** Acts of care, left undone for something else. */
const asking =
  'ask|check|escalate|follow|raise|report|consult|stop|admit|listen|read|test|verify|call|tell|warn|look|investigate|alert|declare|hand|flag|page|inform|notify|document|seek|request|double-check|pause'
/** Tools and tests, of which it may be said plainly what they would have shown. */
const automatic = 'integration unit contract regression automated monitor monitors probe linter synthetic ci'
const undone =
  'catch|avoid|prevent|detect|notice|spot|avert|foresee|anticipate|shorten|communicate|test|escalate|review|delay|prepare|plan|check|roll|find|identify|discover|mitigate|think|discuss|verify|validate|handle|do|rehearse|announce|coordinate|document|stop|reduce|minimize|minimise|diagnose|resolve|fix|question|consult|inform|notify|involve|limit|raise|declare|postpone|prioritize|prioritise|forestall|halve|page|tell|warn|know|see|pause|abort|make|flag|ask|address|monitor|pay|take|pick|turn|give|grant|allow|trust|merge|approve|undo|cut|save|spare|dodge|obtain|seek|put|keep|leave|let|open|call|bring|consider|agree'

const modals: readonly Pattern[] = [
  {
    words:
      '^ <adv>? should have <adv>? tested|checked|asked|looked|read|verified|called|waited|paged|told|reviewed|thought|stopped|escalated|noticed|tried|warned|double-checked|confirmed|listened|spoken',
  },
  {words: 'should|could|ought have|of had|done! <det|adj|noun|num|pronoun>', subject: staff},
  {
    words:
      'should|ought .. have|of .. ~lost|affected|caused|resulted|suffered|led|impacted|experienced|faced|hit|reached|occurred|happened|crashed|failed|received|gotten <part|past>!',
    subject: people,
    passive: false,
    perfect: true,
    modal: ['should', 'ought'],
    relative: false,
    without: 'worse anyone anybody whether',
  },
  {
    words:
      'could .. have|of .. ~lost|affected|caused|resulted|suffered|led|impacted|experienced|faced|hit|reached|occurred|happened|crashed|failed|received|gotten <part|past>!',
    subject: people,
    passive: false,
    perfect: true,
    negated: false,
    modal: ['could'],
    relative: false,
    without: 'worse anyone anybody whether',
    never: ['mitigation'],
  },
  {words: 'should|could have been! ~affected|hit|worse', subject: staff, without: 'worse lucky', never: ['impact']},
  {words: 'might at|as|just|easily|usefully|better|well .. have <part>!', subject: staff | Kind.firm},
  {
    words:
      'should|ought to? have been! the|our|his|her|their|my|a <adv>? <adj>? first|next|immediate|default|priority|move|step|response|reaction|instinct|reflex|no-go',
  },
  {
    words:
      'would have .. ~gone|needed|lost|used|switched|fallen|restored|moved|required|faced|had|run|kept|stayed|continued|failed|been <part|past>!',
    subject: staff,
    passive: false,
    perfect: true,
    modal: ['would', "'d"],
    relative: false,
    without: 'anyone anybody everyone everybody worse otherwise same liked like loved preferred',
    never: ['impact'],
  },
  {words: "'d have .. <part|past>!", subject: staff, without: 'liked like loved preferred same'},
  {
    words: 'should|ought .. have|of .. <part|past>!',
    subject: staff,
    relative: true,
    passive: false,
    perfect: true,
    modal: ['should', 'ought'],
  },
  {
    words: `should|could|might|ought|would .. have .. been .. =${undone}!`,
    passive: true,
    modal: past,
    perfect: true,
    relative: false,
    agent: 0,
    without: 'worse',
  },
  {words: `should|could|might|ought|would .. have .. been .. <part>!`, passive: true, modal: past, perfect: true, agent: staff},
  {
    words:
      'should|ought .. have been <adv>? =$deed|allow|permit|do|approve|accept|make|rush|ship|attempt|let|ignore|skip|start|release|schedule!',
    passive: true,
    negated: true,
    relative: false,
  },
  {words: 'would|could have been enough|sufficient', never: ['impact'], without: 'capacity'},
  {words: 'should have been! more|less|a|an|in|on|clearer|better|quicker|faster|obvious|aware|able|there', subject: staff},
  {words: 'should have been! clearer|better|quicker|faster|sooner|earlier|done|made|more'},
  {words: 'should have known'},
  {words: 'could have done better|more|differently|earlier|sooner|faster'},
  {words: 'could|should|would have been! done|handled|managed|resolved|communicated .. better|differently|faster|sooner|earlier'},
  {words: '=have|need! to have .. <part>', subject: staff},
]

const conditionals: readonly Pattern[] = [
  {
    words: 'if only ~to|one|two|part|because|for|on|in|when|a|some|temporarily|slightly|briefly',
    withWord: 'had could would were was did knew hadn',
  },
  {words: 'had! .. <part|past>', subject: staff | Kind.proper, inverted: true},
  {words: '^ had @maker <adv>? <base|noun> .... would|could|might have!'},
  {words: 'if! @crew had .. <part|past>'},
  {words: 'if! @staff .. did not'},
  {
    words:
      'had! @np .. <prep>? @np? been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
  },
  {
    words:
      'if! .. @np had .. been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
  },
  {words: 'had! there been', without: 'another'},
  {words: 'if! @crew had'},
  {words: "=wish @np had|'d|could|would|were|was|did|have|knew", subject: staff},
  {words: '=wish that', subject: staff},
  {
    words:
      "would|could|might|'d have been .. <adv>? better|wiser|easier|smarter|safer|prudent|preferable|faster|quicker|sensible|worth|nice|good|helpful|avoidable|preventable|kinder|cleverer|fairer|saner|simpler|cheaper|advisable .. to|if|had|that|for|than|not",
  },
  {words: 'better|wiser|safer|smarter would have been'},
  {words: 'better|wiser|safer! <adv>? to have'},
  {words: 'would have been! better|wiser|smarter|safer|prudent'},
  {words: 'in an ideal|perfect world'},
  {words: 'would|could not .. be|have! ... had|if @np', without: 'worse'},
  {words: 'could|would have <adv>? =save! us|time|minutes|hours|everyone'},
  {words: 'could|would have .. saved <num|det>'},
  {words: 'would not|never have happened'},
  {words: 'need|needs! not have'},
  {words: 'missed|lost opportunity|chance to'},
  {words: '=miss|waste|squander|lose|blow! <det> <adj>? chance|chances|opportunity|opportunities to|of', subject: people, negated: false},
  {words: 'was|were! supposed|meant|expected to .. =$duty', subject: staff, never: ['background']},
]

/** Duties, chances and the right moment, which were there. */
const openings: readonly Pattern[] = [
  {
    words: '=be! supposed|meant|expected|due|obliged|required|bound|obligated|scheduled|contracted to have .. <part>',
    subject: people,
  },
  {words: 'supposed|meant|expected|due|obliged|required|scheduled to have been! <adv>? <part>', agent: people},
  {
    words: 'was|were! obliged|obligated|duty-bound|honour-bound|honor-bound|contracted|duty to =$duty',
    subject: staff,
    never: ['background'],
  },
  {words: 'it <be> .. incumbent on|upon'},
  {words: 'it <be> .. on|upon|to|for @staff to have <part>'},
  {words: '=behove|behoove'},
  {words: 'it <be> open|free|possible to|for @staff to'},
  {words: '=be at liberty to', subject: staff},
  {words: 'have|had it .. in|within its|his|her|their|our power|gift|hands|remit to'},
  {words: "within|in @staff's power|gift to"},
  {
    words:
      'had! every|ample|plenty|several|numerous|countless|repeated|many of? <adj>? opportunity|opportunities|chance|chances|reason|time|warning to',
    subject: staff | Kind.firm,
  },
  {
    words: 'there <be> ample|plenty|every of? <adj>? time|opportunity|opportunities|chance|chances|reason|occasion to <base>',
    never: ['mitigation'],
  },
  {words: 'there <be> ample|plenty|every|still of? <adj>? time|opportunity|opportunities|chance|chances|reason for|to @staff to'},
  {words: 'had! .. chance|opportunity to ... and|but|yet <adv>? let|passed|missed|ignored|wasted|declined|did'},
  {words: '=let|pass! ... chance|opportunity|window|moment <to>? <base>? pass|slip|by|go|up', subject: staff},
  {words: 'this|that|which|here|it =be <det> <adj>? moment|point|time|chance|opportunity for @staff to'},
  {words: 'this|that|which|here was|were <det> <adj>? moment|point|time|chance|opportunity <to> <base>'},
  {words: 'right|best|correct|proper|perfect|ideal|obvious <adj>? moment|time|point|chance|opportunity for|to .... was|came|passed'},
  {
    words: 'would have been the <adj>? moment|time|point|thing|move|step|course|chance|place|call|choice|option|answer',
    never: ['impact'],
  },
  {
    words:
      'right|correct|proper|sensible|safe|safer|prudent|better|best|obvious|responsible|wise <noun>? thing|move|step|course|option of|to action|do|have .. was|would',
    never: ['action-items'],
  },
  {words: 'what @staff ought|should to? have .. done|asked|looked|checked|said|seen'},
  {words: 'had better|best have <part>'},
  {words: `had better|best <adv>? =${asking}|wait|involve|leave|keep`, form: Tag.past | Tag.participle, without: 'performance'},
]

/** What one brings to work so that less goes wrong. */
const prudence =
  'forethought|foresight|planning|care|coordination|co-ordination|communication|discipline|attention|thought|patience|caution|thinking|preparation|teamwork|supervision|diligence|rigour|rigor|vigilance|curiosity|courage|sense|cooperation|practice|training|testing|prudence|goodwill|leadership|skill|homework|honesty|scepticism|skepticism|humility|consideration|candour|candor|oversight|organisation|organization|scrutiny|effort'
/** Regret, and conditions that name people's acts. */
const regrets: readonly Pattern[] = [
  {words: 'had! <num> <adj>? opportunities|chances|occasions|warnings to', subject: staff | Kind.firm},
  {words: 'not need|have to happen|occur'},
  {words: '=be! in a <adj>? position to', subject: staff, past: true},
  {words: 'as|like|which @staff should|ought to? have'},
  {words: '=prefer that|if @staff', modal: ['would']},
  {words: 'golden|perfect|clear|ideal|excellent|fair|real|last opportunity|chance|moment to <base>'},
  {words: 'opportunity|opportunities|chance|chances .. missed|wasted|squandered|lost|slip|passed'},
  {words: 'under a|an|every <adj>? obligation|duty to'},
  {words: 'had! a|an|every|the <adj>? duty|obligation to', subject: staff | Kind.firm},
  {words: 'nothing|nobody stopped|prevented|kept|stopping|preventing|hindered @anyone .. from'},
  {
    words:
      'smarter|wiser|better|safer|quicker|faster|simpler|sensible|obvious|right|correct|proper|prudent <noun> .. would|could|might have been',
  },
  {words: 'deserved|deserve better|to be|know|hear', never: ['went-well']},
  {words: `with|without <det|adv|adj>? <det|adv|adj>? <adj|adv>? ${prudence} .... would|could|might! .. have`},
  {
    words: `with|without <det>? <adj>? bit|little|touch|modicum|ounce|dash|dose|spot|shred|grain|measure|minimum|pinch|scrap of <adv|adj>? <adj>? ${prudence} .... would|could|might! .. have`,
  },
  {
    words: 'would|could|might! .. have .. <part> us|me|everyone|everybody',
    withWord: 'look glance call mail message note word question check review test reminder heads-up warning conversation read one second',
    never: ['impact'],
  },
  {words: '=regret .. not|having|that|the|our|my', subject: staff, without: 'inconvenience inform announce'},
  {words: "=regret @staff's", subject: staff, without: 'inconvenience'},
  {words: 'it =be <adv>? <det>? pity|shame|regrettable|unfortunate|lamentable|sad that @staff'},
  {words: 'it =be <adv>? <det>? pity|shame|regrettable|unfortunate|lamentable|sad that no|nobody|none|nothing'},
  {words: 'regrettably|sadly|alas|lamentably <pause>? @staff', never: ['impact']},
  {words: 'would that @staff'},
  {words: 'if! .. had not been for'},
  {words: 'had it! not been for'},
  {words: 'were it not for @np'},
  {words: "but|except for @staff's", withWord: 'would could might'},
  {words: 'without! ... would|could .. have|be .. happened|occurred|started|arisen|existed'},
  {words: 'none|nothing|little|much|most|half of? this|it|that|which|the? <noun>? would|could|need have'},
  {words: 'had @np only|just|but|simply|at <part|past>!'},
  {words: 'would|could not .. have happened|occurred|gone|broken|slipped|reached .. if|had|with|without'},
  {words: 'otherwise <pause>? @staff would|could|might! have'},
  {words: '=turn back the clock|time'},
  {words: "given @staff's time again"},
  {
    words: 'instead|rather of|than .... might|could|would! have',
    subject: people,
    perfect: true,
    never: ['mitigation', 'options'],
    without: 'worse',
  },
  {words: 'never|circumstances|way|account|event should! .... have'},
  {words: "would|could|might|'d have =profit|benefit|gain! <adv>? from", never: ['impact']},
  {words: 'unless|provided|providing|supposing that? @crew had! .. <part|past>'},
]

/** What would have had to be otherwise, and who would have had to be. */
const otherwise: readonly Pattern[] = [
  {
    words:
      'should|ought to? have .. raised|rung|set|given|sounded|prompted|alerted|tipped|made|warned|told .. eyebrows|bells|alarm|alarms|pause|suspicion|suspicions|us|them|everyone|someone|questions|off|curiosity',
  },
  {words: 'should|ought to? have been .. warning|sign|clue|hint|signal|cue|reminder|wake-up|enough|reason|tip-off|giveaway'},
  {words: "would|'d .. have done! well|better to", subject: people},
  {words: 'would have been well|better|best advised|served|placed'},
  {words: 'have come <adv>? sooner|earlier', withWord: 'should could ought might'},
  {
    words:
      'had! @np .. been <adv>? =write|hold|ask|send|give|perform|conduct|call|consult|brief|warn|involve|train|schedule|plan|raise|rehearse',
  },
  {
    words:
      'would|could|might have been .. wise|smart|right|safe|appropriate|advisable|best|ideal|desirable|fitting|sane|fair|proper|kinder|cleverer to|if|for',
    never: ['impact'],
  },
  {
    words: '=have! ample|plenty|enough|sufficient of? <adj>? warning|notice|opportunity|opportunities|chances',
    subject: people,
    past: true,
    only: judged,
  },
  {
    words:
      'could|would|might|should have been <adv>? avoided|prevented|averted|forestalled|caught|spotted|headed <adv>? by|with|through|altogether|entirely|simply',
    without: automatic,
    never: ['impact'],
  },
  {words: '=need to have been <ing>', subject: people},
  {words: 'it =be! for @culprit to', past: true, only: judged},
  {words: '^ had anyone|anybody|someone|somebody|one|nobody .... would|might|could'},
  {
    words:
      'cut-over|cutover|migration|deploy|deployment|release|change|launch|rollout|switch|move|upgrade|work|job|maintenance|restart|go-live should|ought|could|might .. have waited|paused|stopped',
    never: ['background'],
  },
  {words: '=be! supposed|meant|expected to =see|spot|know|have|find|get|stop|do', subject: Kind.self, past: true, only: judged},
  {words: 'should|could|might|would have been <adv>? <adv>? headed|nipped|staved|warded|fended off|in'},
  {
    words:
      '^ one|a|another more|extra|quick|single|second|bit|little|touch|modicum|moment|dash|minute <prep>? .... and the|we|it|this|none|nothing|everyone|all',
    only: judged,
    withWord: 'would dies is are gets never',
  },
  {words: `right|correct|proper|sensible|wise|prudent|responsible ${course} .. .. was|is to =$duty|abort|stop|wait|roll|pause|drain|hand`},
  {words: 'should not? be =catch|check|test|review|watch|look|ask|read|follow|monitor!', form: Tag.gerund, subject: staff, only: judged},
  {
    words:
      'it|this|that|things|they|he|she should|ought|need|needed not|never <to>? have taken|come|got|gotten|gone|happened|needed|required|reached|lasted|waited|dragged',
    without: 'worse',
  },
  {words: '<det> <noun>? outage|incident|downtime|loss|delay|restart|weekend|night should|need|needed not|never <to>? have <part>'},
  {words: 'need|needs never have'},
  {words: 'not need|have to happen|occur', without: 'will would'},
  {words: `${departments} should|ought|could|might <to>? have ~been <adv>? <part>`, without: 'feature'},
  {words: 'should|ought <to>? have! <pause>', subject: people},
  {words: 'should|ought <to>? have! $', subject: people},
  {
    words: `it =be! .. up|down|left|incumbent to|on @anyone to =$duty`,
    past: true,
    only: judged,
  },
  {words: "it =be @maker's job|duty|responsibility|task|place|role|turn to =$duty", past: true, only: judged},
  {
    words: 'it|that|this =be .. job|duty|responsibility|task|place|role|turn of|for @anyone to',
    past: true,
    only: judged,
  },
  {words: 'onus|responsibility|burden =be|lie|rest|fall .. on|with|upon @anyone', past: true, only: judged},
  {words: `=fall! to @anyone to =$duty`, past: true, only: judged},
  {words: `${wiser} <noun>? ${course} for @anyone .. <to>? <base>? .... was|is|would|lay`},
  {words: `${wiser} <noun>? ${course} .... would|could|might have been`},
  {words: `${wiser} <noun>? ${course} .. <to> <base|have|be> .. was|would`},
  {
    words: `instead|rather of|than <adv>? =${asking} .... @maker`,
    never: ['mitigation', 'action-items', 'background'],
    without: 'we i us',
  },
  {words: `@maker .... instead|rather of|than <adv>? =${asking}!`, form: Tag.gerund, never: ['mitigation', 'action-items', 'background']},
  {
    words: "without|but @maker's <adj>? <noun> .... would|could|might!",
    withWord: 'still not never fine avoided intact there safe',
    never: ['mitigation'],
  },
  {words: 'more|less|better <adv>? <adj> $role|team|crew|eye|eyes|colleague|provider|vendor would|could|might'},
  {
    words:
      'careful|attentive|diligent|competent|responsible|prudent|thorough|vigilant|seasoned|proper|conscientious|alert|trained|better|experienced|sensible $role|team|crew|eye|provider|vendor would|could|might not? have',
  },
  {words: 'oh <pause>? for|had|to', only: judged},
  {words: "would|'d have expected|hoped|wanted|liked|preferred|appreciated|thought! @other to|that", subject: Kind.self},
  {
    words: "we|i|they would|'d not be! here|writing|having|in|talking|reading|sitting|where|discussing|apologising|apologizing",
    without: 'able',
  },
  {words: 'would still be!', withWord: 'without had if'},
  {words: "there would|'d have been no|nothing|less|fewer|little ~need", never: ['impact']},
  {words: "would|'d|could|might not have hurt|harmed|killed|cost|broken", never: ['impact']},
  {words: 'could have done! with|without', subject: staff},
  {
    words: 'might have =ask|tell|warn|mention|check|think|call|say|consult|escalate|inform|let|notice|know!',
    subject: people,
    without: 'anyone anybody everyone',
    never: ['impact'],
  },
  {words: 'should|ought! .... in the first place', subject: people},
  {
    words:
      'review|reviews|reviewers|reviewer|testing|qa|approval|approvals|sign-off|checklist|uat|audit|audits|approvers|handover <be> .. meant|supposed|there|intended|for|designed|made to? =find|catch|spot|prevent|stop|detect|flag|avoid|discover',
  },
  {words: 'what review|reviews|reviewers|testing|qa|approvals|checklists|staging|rehearsals|drills|dry-runs|runbooks <be> .. for'},
  {words: '^ to <base> .... would|might|could! not? have <part>', never: ['impact'], without: 'worse'},
  {words: 'what @staff <do> not do was|is'},
  {words: 'no need for this|it|that|the|any'},
]

const practices: readonly Pattern[] = [
  {
    words:
      'one|more|better|another|closer|earlier|proper|second|stricter|extra|tighter|careful|timely|quick|single|further|fuller|deeper|wider|frank|little|bit|some|even|mere|a|an|any .. $remedy ... would|could|might! <adv>? <adv>? have .. =$prevented',
    never: ['impact'],
    without: `worse breaker ${automatic}`,
  },
  {
    words: `$remedy by|from|with|of|to|between @anyone ... would|could|might! <adv>? have .. =$prevented`,
    never: ['impact'],
    without: 'worse breaker',
  },
  {
    words: '^ <adv>? <adv>? <ing> .... would|could|might! <adv>? <adv>? have <adv>? =$prevented',
    never: ['impact'],
    without: 'worse breaker',
  },
  {
    words: "it|this|that would|'d|might|could! <adv>? have <adv>? =pay|help|suffice|do",
    never: ['impact'],
  },
  {words: "it would|'d|might have made <det>? <adj>? sense|difference", never: ['impact']},
  {words: 'would|could have made all|a the? <adj>? difference', never: ['impact']},
  {
    words:
      "would|'d|could have .. =take|cost|need|require @np? <adv>? nothing|little|no|only|just|mere|merely|one|somebody|someone|anybody",
    never: ['impact'],
  },
  {
    words: 'there should|ought to? have been <adv>? <det>? <adj|num>? <adj|noun>? $practice|$remedy|approver|signoff|sign-off',
    never: ['action-items'],
  },
  {words: 'no|any <noun|adj>? .. would have been needed|necessary|required if|had', never: ['background']},
  {
    words:
      'with! <adj>? <adj|adv>? $practice|$remedy .... would|could|might|was|were .. <adv>? =avoid|prevent|catch|detect|spot|discover|notice',
  },
  {
    words:
      'escalation|rollback|review|announcement|notification|update|call|page|decision|communication|handover|test|check|approval|drill|action|response should|could|ought .. have .. =happen|come|occur|start|begin!',
  },
  {
    words: '=be! .. preventable|avoidable|needless',
    past: true,
    never: ['background'],
    without: 'not easily trivially simply',
  },
  {words: 'preventable|avoidable|needless outage|incident|mistake|error|loss|delay|downtime|failure'},
  {words: "would|'d have been better off"},
  {
    words: `review|reviews|reviewer|check|checks|checklist|testing|test|tests|rehearsal|drill|dry-run|eyes|look|glance|question|communication|planning|practice|training|rollback|call|message|warning|email|heads-up|note|escalation|coordination|approval|ask|attention|caution|care|patience|diligence|conversation|minute|minutes|hour|pair|run|runs|walkthrough|peer|simulation|canary-check ... would|could|might|should! have .. =${prevention}`,
    without: automatic,
    never: ['impact'],
  },
  {
    words: `=check|test|ask|roll|read|wait|follow|escalate|run|call|pause|review|verify|communicate|look|drain|revert|page|back|do|take|spend|start|stop|announce|keep|have|talk|compare|try|rehearse .... would|could have .. =${prevention}`,
    form: Tag.gerund,
    never: ['impact'],
  },
  {
    words: `would|could have .. =prevent|avoid|avert|catch! this|it|us|that|the`,
    modal: ['would', 'could'],
    never: ['impact'],
    without: `breaker worse ${automatic}`,
  },
]

const spanish = spanishRows(
  `
  deberíamos|debimos|tendríamos|teníamos|podríamos|pudimos|hubiéramos que? .. haber|haberlo|haberla|haberse|debido|podido .. $participio|sido
  debía|debí|debería|tendría|tenía|podría que? haber|haberlo|haberla yo|antes|mejor $participio
  $plantilla .. debería|deberían|debió|debieron|tendría|tendrían|tenía|tenían|podría|podrían|pudo|pudieron de|que? haber|haberlo|haberla|haberse .. $participio
  $plantilla .. debió|debieron|debía|debían .. $deber
  nadie debió|debería|tenía|tendría .. $deber|haber
  debería|podría|pudo|debió|podrían|tenía|tendría|debía de|que? haber|haberse sido? detectado|evitado|visto|revisado|probado|prevenido|comunicado|avisado|escalado|notado|previsto|parado|frenado|cazado
  habría|hubiera|habrían|hubiese bastado|sido más? con|suficiente|mejor|avisar|esperar|preferible|fácil|prudente|revisar
  con haber|que $participio|alguien|hubiéramos .. habría|hubiera|bastaba
  bastaba|bastaría|hubiera|habría con|bastado con? que|haber|mirar|leer|revisar|preguntar|avisar|probar|esperar|comprobar
  de haber|haberlo .. $participio .... habría|habríamos|habrían|hubiera|hubiéramos
  si .. hubiéramos|hubiésemos $participio|sido
  si $plantilla .. hubiera|hubiese|hubieran|hubiesen $participio
  si .. $plantilla hubiera|hubiese|hubieran|hubiesen .. $participio
  si .. $plantilla .. hubiera|hubiese|hubieran|hubiesen $participio
  habríamos .. $participio
  ojalá .. hubiéramos|hubiésemos|hubiera|hubiese
  hubiéramos|hubiera sido mejor
  lo suyo|normal|lógico|correcto|prudente|mínimo|ideal habría|hubiera|hubiese|era sido?
  se debió|debía|tenía|tendría|debería que? .. haber|$deber $participio
  `,
)

export default languageRule({
  name: 'counterfactual',
  code: 'PM204',
  summary: 'What did not happen is told as the cause or as regret',
  severity: 'information',
  english: [...englishOf(families), ...modals, ...conditionals, ...openings, ...regrets, ...otherwise, ...practices],
  spanish,
  silentIn: ['got-lucky', 'options', 'went-well'],
  defect: 'Told by what did not happen',
  ask: 'What did happen, and what was known at that minute? What is still to be done belongs to the action items.',
  reword: [sayStatement(nothingShowed, nothingMadeSure, nothingPrompted, nothingEnsured, wasPossible, couldBeDone)],
})
