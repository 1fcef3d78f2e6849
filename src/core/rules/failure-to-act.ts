/** What people did not do, told as their fault. */
import {languageRule} from '../language/language-rule.ts'
import {type Pattern, rows} from '../language/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm
/** Sections in which something left undone is luck, success or a plan. */
const quiet = ['went-well', 'got-lucky', 'action-items', 'impact'] as const

const finite = Tag.past | Tag.base | Tag.participle | Tag.gerund

/** With these words somebody's not acting is good news, or no act at all. */
const noFault =
  'wrong hurt injured died harmed blame fault lost complained data customer customers user users knew known had received needed could expected saw seen attempted encountered experienced thought seriously'

/** Whoever did not act: people, firms that owe an act, and capitalised words that may be a name. */
const whoever = people | Kind.proper
const blamable = others | Kind.firm | Kind.proper
const told = Tag.past | Tag.third | Tag.participle

const failed: readonly Pattern[] = [
  {
    words: '=fail|neglect|omit! to',
    subject: staff,
    form: Tag.past | Tag.participle | Tag.third | Tag.gerund,
    passive: false,
    negated: false,
  },
  {
    words:
      '=fail|neglect|omit! to <adv>? =notify|inform|tell|communicate|disclose|warn|announce|honour|honor|escalate|respond|answer|acknowledge',
    subject: Kind.firm | Kind.proper,
    passive: false,
  },
  {
    words:
      '=fail|neglect|omit! to <adv>? =$humanDuty|notify|inform|tell|check|verify|document|monitor|realize|realise|update|follow|ask|consider|test|read|communicate|anticipate|coordinate',
    subject: Kind.elided | Kind.proper,
    passive: false,
    form: Tag.past,
  },
  {words: '=fail in|at <ing|det>', subject: Kind.person | Kind.named | Kind.group | Kind.self, form: Tag.past},
  {words: 'failure|inability|neglect|omission|unwillingness|refusal of|by|on @staff .. to!'},
  {words: "@staff's <adj>? failure|neglect|omission|unwillingness|inaction! to|of"},
  {
    words:
      'failure|neglect! to <adv>? =$humanDuty|follow|notify|check|verify|communicate|test|document|inform|update|monitor|escalate|review|read|consult|ask|validate|plan|prepare|anticipate|coordinate|renew|rotate|involve|consider',
    without: 'could may can would',
  },
  {words: 'inaction|inactivity|non-compliance|noncompliance|passivity of|by|on|from @staff'},
  {words: "@staff's inaction|inactivity|silence|non-compliance|passivity"},
  {words: '=bother', subject: people | Kind.elided, negated: true},
  {words: 'without! even? bothering|troubling'},
  {words: '=bother', subject: Kind.nobody},
]

const notDone: readonly Pattern[] = [
  {
    words:
      'no <adj>? <noun>? $dutyNoun|ticket|backup|snapshot <be|have> <be>? raised|done|made|given|held|performed|carried|sought|requested|sent|taken|opened|filed|written|conducted|obtained|arranged|scheduled|offered|issued|agreed|prepared|kept|logged|provided',
    never: [...quiet, 'background', 'mitigation'],
    without: 'needed required because',
  },
  {
    words:
      'no <adj>? <noun>? <noun> <be|have> <be>? raised|done|made|given|held|performed|carried|sought|requested|sent|taken|opened|filed|written|conducted|arranged|scheduled|offered|issued|prepared|provided by @staff',
    never: quiet,
  },
  {words: '=have <adv>? yet to =$duty|act|do|get|come|own', subject: others | Kind.firm | Kind.proper},
  {words: 'still waiting for|on @other'},
  {
    words: '@staff .. <be> asked|told|warned|reminded|urged|advised|instructed|alerted .... never|but|yet|nothing|anyway|still|regardless',
    without: 'customer customers users',
  },
  {
    words:
      'before|until anyone|anybody|someone|somebody <adv>? <have>? =think|bother|look|check|act|react|respond|care|pick|ask|question|escalate|call|read|raise|speak|step|take',
  },
  {words: 'until|before someone|somebody|anyone|anybody finally|eventually|actually|even'},
  {words: '=take care of|to|that', negated: true, subject: people},
  {words: 'not informed to'},
  {words: 'winged it'},
  {words: 'non-adherence|nonadherence|non-conformance|non-compliance|noncompliance to|with|of <det>? <adj>? <noun>? $procedure'},
  {words: 'lack|absence of adherence|compliance|follow-through|conformance|observance'},
  {words: 'deviation|departure from <det>? <adj>? <noun>? $procedure by @staff'},
  {
    words: 'information|news|warning|concern|concerns|word|complaint|complaints|feedback|note|memo|number .. =pass|hand|share!',
    passive: true,
    negated: true,
    agent: 0,
  },
  {words: 'message|messages .. =pass! on|along', passive: true, negated: true, agent: 0},
  {words: '=neglect', passive: true, agent: 0, past: true, modal: [''], without: 'terms term friction resistance'},
  {
    words:
      'never ~thought|realised|realized|gave|cared|believed|imagined|occurred|crossed|understood|grasped|forgot|considered|took <adv>? <past>!',
    subject: Kind.person | Kind.named | Kind.group | Kind.self | Kind.firm,
    passive: false,
    modal: [''],
    never: [...quiet, 'background'],
    without: `${noFault} reached exceeded intended planned dropped went fell rose ran stopped left worked used saw`,
  },
  {
    words:
      '=stop|halt|abort|cancel|undo|turn|switch|shut|disable|start|trigger|execute|approve|restore|charge|support|save|retain|deliver|wear|hand|drain|isolate|label|tighten|seal|finish|ensure|secure|bring|leave|close|lock|get|mention|wait|say|flag|size|engage|bring over|back|in|up|out|on|the|a|their|his|her|its',
    subject: Kind.person | Kind.named | Kind.group,
    negated: true,
    past: true,
    passive: false,
    modal: [''],
    never: quiet,
    without: 'need because already as access',
  },
  {words: '=get back to', subject: people, negated: true, past: true},
  {
    words: 'outside|outwith <prep>? the <adj>? <noun>? window|procedure|process|freeze',
    withWord: 'implemented deployed performed carried made pushed applied done executed ran changed merged worked',
  },
  {
    words:
      '@crew .... against|despite|notwithstanding the|a|an|all|our|their <adj>? <adj>? freeze|window|moratorium|advice|warning|warnings|guidance|instructions|rules|agreement|plan|recommendation|recommendations|objection|objections|checklist',
    without: 'still could',
  },
  {
    words: '=hold|keep back|from|quiet|to <det>? ... news|information|details|report|facts|word|it|warning|warnings|findings',
    subject: others | Kind.firm,
    past: true,
    withWord: 'back quiet',
  },
  {
    words:
      '=withhold|conceal|hide|suppress <det>? <adj>? news|information|details|report|facts|warning|warnings|findings|problem|incident|outage',
    subject: others | Kind.firm,
    past: true,
  },
  {words: '=leave alone', passive: true, withWord: 'acknowledged alert ticket then'},
  {words: 'then left alone|there|open'},
  {words: 'nobody|noone|no-one .... <past>! ~part', subject: Kind.nobody, passive: false, modal: [''], never: quiet, without: `${noFault}`},
  {words: 'no one from|in|on|at .. =$duty|join|answer|reply|attend|own|help|look!', past: true, never: quiet},
  {words: 'no one .... <past>!', subject: Kind.nobody, passive: false, modal: [''], never: quiet, without: `${noFault}`},
  {words: 'no @staff <adv>? <past>!', passive: false, modal: [''], never: quiet, without: `${noFault}`},
  {
    words: 'not a|one <adj>? ... <past>!',
    subject: staff,
    passive: false,
    modal: [''],
    never: quiet,
    without: `${noFault}`,
    withWord: 'single one',
  },
  {
    words: 'neither .... <past>!',
    subject: staff,
    passive: false,
    modal: [''],
    never: quiet,
    without: `${noFault} copy disk host hosts node nodes region field`,
  },
  {words: 'neither <adv>? =reply|answer|respond|ask|check|notice|escalate|speak|look|read|raise|test|say|act!'},
  {words: 'none of .... <past>!', subject: Kind.nobody, passive: false, modal: [''], never: quiet, without: `${noFault}`},
  {words: '=sleep through|past', subject: people | Kind.proper},
  {
    words: '=gloss|skim|skip|skate|breeze|race|rush|click|rattle|flick|leaf|whizz|page over|through|past',
    subject: whoever,
    past: true,
    passive: false,
    without: 'traffic packets',
  },
  {words: '=skim', subject: others | Kind.self, past: true},
  {
    words: '=take <det> time|sweet to|over|in|before|$',
    subject: Kind.group | Kind.firm,
    past: true,
    withWord: 'its their sweet',
    passive: false,
  },
  {
    words: 'it =take @other .... to even? =open|answer|reply|respond|acknowledge|react|notice|call|join|look|escalate|admit|read|act',
    withWord: 'even',
  },
  {
    words:
      '$dutyNoun|paperwork|matter|item|action|actions|action-item|points|request|question|issue|finding|findings|recommendation|recommendations|promise|commitment|homework|formality|formalities .. =do|perform|conduct|hold|complete|observe|keep|honour|honor|pursue|carry|undertake|seek|obtain|request|schedule|arrange|follow|finish|fulfil|address|close|raise|consider|implement!',
    passive: true,
    past: true,
    negated: true,
    agent: 0,
    modal: [''],
    without: 'ci pipeline automatically job scheduler yet timeout fields',
    never: ['action-items', 'impact', 'background', 'mitigation'],
  },
  {words: 'paperwork|homework|follow-up|groundwork|preparation|checks|housekeeping .. not|never .. done'},
  {
    words: '=pursue|honour|honor|chase|undertake|challenge|question',
    passive: true,
    past: true,
    negated: true,
    agent: 0,
    modal: [''],
    never: ['action-items'],
  },
  {words: 'lift|lifted|lifting a finger', withWord: 'not never nobody without hardly'},
  {words: '@staff <adv>? stood|sat|looked <adv>? by|idle|idly ~<det|pronoun|name>', without: 'ready'},
  {
    words:
      '=come|get|make|find|take|see|deign|stop|trouble|manage|volunteer|attempt|try|offer|stay|stick|feel|dare! .. to|round|around|fit|up|need|time|trouble|effort|on',
    negated: true,
    subject: Kind.nobody | Kind.named | Kind.person | Kind.group | Kind.self,
    past: true,
    passive: false,
    modal: [''],
    withWord: 'round around fit time trouble effort need deigned deign stopped dare bother',
    never: quiet,
    without: 'what seriously',
  },
  {words: '=get round|around to', negated: true, subject: whoever},
  {
    words:
      '=make|take no attempt|attempts|effort|efforts|move|moves|provision|provisions|action|actions|steps|step|measures|notice|interest|precaution|precautions|preparations|inquiries|enquiries',
    subject: others | Kind.self | Kind.firm | Kind.proper,
    past: true,
    never: quiet,
  },
  {
    words:
      '=give|send|offer|provide|issue no|little <adj>? notice|warning|explanation|answer|reply|response|update|updates|notification|feedback|reason',
    subject: others | Kind.firm | Kind.proper | Kind.self,
    past: true,
    never: quiet,
  },
  {words: '=do! nothing|little|zilch|zero|naught|sweet|next', subject: people | Kind.elided, form: told, passive: false, modal: ['']},
  {words: 'room|desk|team|crew|shift|ops|support|management|leadership|office|desk|side did nothing|little'},
  {
    words:
      '=speak|pipe|own|step|dial|pick|pitch|chip|log|turn|show|follow|act|chase|dig|push|check|look|chime|call|report|come|tune|phone|ring|write|get! up|in|on|through|back|into|forward|further|deeper|round|around|away|the',
    subject: Kind.nobody,
    past: true,
    passive: false,
    modal: [''],
    never: quiet,
  },
  {
    words: '=speak|pipe|own|step|dial|pick|follow|act|chase|dig|push! up|in|on|through|back|into|forward|further|deeper',
    subject: others | Kind.self | Kind.firm,
    negated: true,
    past: true,
    passive: false,
    modal: [''],
    never: quiet,
    without: 'need because needed',
  },
  {
    words:
      '=be! .. watching|looking|monitoring|minding|checking|paying|listening|manning|steering|around|available|reading|tracking|following|guarding|owning|keeping|asking|counting',
    subject: Kind.nobody,
    past: true,
  },
  {
    words: '=bother|care|think|deign|dare|volunteer|remember|try|want|offer|stop|manage|see|take|feel to|the|it',
    subject: Kind.nobody,
    past: true,
    never: quiet,
  },
  {
    words:
      '=run|write|open|join|attend|pick|tell|look|see|take|touch|dig|probe|size|join|set|turn|use|ring|phone|call|chase|correlate|rehearse|mention|own|fix|pull|trace|answer|log|exercise|load',
    subject: Kind.nobody,
    past: true,
    passive: false,
    modal: [''],
    never: [...quiet, 'background'],
    withWord: 'until before even ever for from the',
    without: 'hurt lost online',
  },
  {
    words: 'rarely|seldom|hardly|scarcely|barely =$duty|rehearse|exercise|run',
    subject: others | Kind.self,
    passive: false,
    form: Tag.past | Tag.third | Tag.base | Tag.participle,
    never: quiet,
  },
  {words: 'hardly|scarcely|barely|almost anyone|anybody|nobody|none =$duty|bother|read|use|run'},
  {
    words: 'neither <det>? ... nor <det>? .. =$duty|run|open|rehearse|attend|own|see!',
    past: true,
    subject: staff | Kind.proper,
    passive: false,
    never: quiet,
  },
  {words: '=hear nothing|little from @maker'},
  {words: 'lessons|lesson|learnings .. =learn|heed|apply|draw!', passive: true, negated: true},
  {
    words: 'never|not =happen|materialise|materialize|take|get',
    subject: Kind.thing | Kind.proper,
    withWord: 'follow-up follow-ups followup review reviews rehearsal drill handover retro retrospective debrief sign-off escalation',
  },
  {
    words: '=use|run',
    subject: staff,
    passive: false,
    negated: true,
    past: true,
    modal: [''],
    infinitive: false,
    form: finite,
    without: 'need because before ever yet',
    never: quiet,
  },
  {
    words: '=$duty',
    subject: Kind.self | Kind.person | Kind.named | Kind.group | Kind.you,
    passive: false,
    negated: true,
    past: true,
    modal: [''],
    infinitive: false,
    form: finite,
    without: 'need needed needs why because already advises correctly rightly',
    never: quiet,
  },
  {
    words: '=$duty',
    subject: Kind.person | Kind.named | Kind.group,
    passive: false,
    negated: true,
    past: false,
    modal: [''],
    infinitive: false,
    form: Tag.base | Tag.gerund,
    without: 'need needed needs why because they so',
    never: [...quiet, 'background', 'mitigation'],
  },
  {
    words: '=$duty',
    subject: Kind.nobody,
    passive: false,
    modal: [''],
    infinitive: false,
    form: Tag.past | Tag.participle | Tag.gerund | Tag.base,
    never: quiet,
  },
  {
    words: '=think|remember|step|speak|jump|question|intervene|object|react|own to|of|in|up|it|the|this',
    subject: Kind.nobody,
    form: Tag.past | Tag.third,
  },
  {words: 'nobody|none <adv>? =own|feel|seem|volunteer|want|remember|care', subject: Kind.nobody, form: Tag.past | Tag.third},
  {words: 'no @staff <adv>? <have>? <adv>? =$duty!', form: Tag.past | Tag.participle, passive: false},
  {words: 'not one|anyone|anybody|a|everyone|everybody|all .. <adv>? =$duty!', subject: Kind.person, form: Tag.past, passive: false},
  {
    words:
      '=$humanDuty|run|write|check|verify|validate|notify|inform|tell|renew|rotate|announce|warn|monitor|ask|document|coordinate|update',
    subject: Kind.elided,
    passive: false,
    negated: true,
    past: true,
    modal: [''],
    form: Tag.base | Tag.participle,
    never: quiet,
  },
  {
    words:
      '^ not <adv>? =check|test|verify|review|follow|escalate|read|communicate|notify|monitor|ask|validate|document|coordinate|update!',
    form: Tag.gerund,
  },
  {
    words: '=read|notify|inform|tell|communicate|escalate|acknowledge|ask|follow',
    subject: Kind.proper,
    past: true,
    passive: false,
    negated: true,
    modal: [''],
    form: Tag.base,
  },
  {words: '=do nothing|little', subject: people | Kind.elided, form: Tag.past, passive: false, modal: ['']},
  {words: 'nothing|little! <be> done', without: 'can could'},
  {
    words: '=$duty',
    subject: Kind.firm,
    passive: false,
    negated: true,
    past: true,
    modal: [''],
    withWord: 'us told notify notified inform informed tell announce announced warn warned communicate answer respond reply',
  },
  {words: '=look|see|know|hear|watch the other way', subject: people},
]

const passiveUndone: readonly Pattern[] = [
  {
    words:
      'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|mail|mails|message|messages|ticket|tickets|notification|notifications .. =go|pass|remain .. unnoticed',
  },
  {words: '=go .. unnoticed by @staff'},
  {words: '=notice', passive: true, negated: true, agent: staff},
  {
    words: '=$humanDuty',
    passive: true,
    past: true,
    negated: true,
    agent: 0,
    modal: [''],
    without: 'yet intended designed',
    never: ['action-items', 'impact', 'background'],
  },
  {words: '=$duty|identify|discover|find|see|recognise|recognize', passive: true, negated: true, agent: staff, modal: ['']},
  {
    words:
      'procedure|procedures|process|processes|runbook|runbooks|checklist|checklists|policy|policies|protocol|protocols|guideline|guidelines|playbook|instructions|steps|rules|guidance|convention|sop|practice|practices .. =follow|observe|respect|adhere|apply|use|consult|respect!',
    passive: true,
    negated: true,
  },
  {words: '=act|follow|pick|look|sign|check up|on|upon|at|off|into', passive: true, negated: true, agent: 0, modal: ['']},
  {
    words: '=inform|tell|notify|warn|consult|brief|involve|loop|invite|ask|alert|page',
    passive: true,
    negated: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.self,
    agent: 0,
    modal: [''],
    without: 'alertmanager pagerduty',
  },
  {
    words: '=inform|tell|notify|warn|consult|brief|involve|invite|ask|read|check|test|review|verify|communicate',
    passive: true,
    negated: true,
    agent: staff,
  },
  {words: 'never|not =$humanDuty|communicate|document|check|verify|validate|exercise|rehearse|run', passive: true, agent: staff},
  {
    words:
      'never =test|review|check|verify|rehearse|communicate|escalate|exercise|practise|practice|raise|discuss|read|consider|question|follow|act|prioritise|prioritize|finish|complete|document|schedule|implement|try',
    passive: true,
  },
  {words: '=skip|omit|bypass|circumvent|neglect|disregard', passive: true, agent: staff},
  {
    words:
      'step|steps|review|reviews|test|tests|testing|checks|drill|drills|approval|procedure|checklist|process|verification|validation|qa|rehearsal|sign-off|handover|training|audit =be|get|have .. skipped|omitted|bypassed|neglected|forgone|circumvented',
    without: 'if ci pipeline optional are is for when',
  },
  {
    words:
      '=go|sit|remain|stay|lie|stand|leave|languish|close|approve|merge|sign|file|delete|archive unacknowledged|unanswered|unread|unheeded|unaddressed|unprioritized|unprioritised|unattended|untested|unreviewed|unchallenged|unquestioned|undetected-by|untouched|ignored|unreported|undone|unassigned|unchecked|unmonitored|unresolved-by|unescalated|unactioned|unfixed|unpatched|untriaged|unseen|unopened|unrenewed|unclaimed|unowned|unverified|unvalidated|unrehearsed|unexamined|uninspected|unqueried|unconfirmed|uncalled|unserviced|unmaintained|unmanned|unstaffed|unguarded|un-acked|unacked|overlooked|neglected|unwatched',
  },
]

const withoutDoing: readonly Pattern[] = [
  {
    words:
      'without <adv>? <adv>? =$duty|talk|speak|seek|obtain|get|do|take|go|think|rehearse|understand|drain|log|file|stop|give|leave|mention|clear|agree|put',
    form: Tag.gerund,
    subject: (staff & ~Kind.you) | Kind.firm | Kind.proper,
    without: 'assume assumed assuming assumes presumed able possible',
    never: quiet,
  },
  {words: 'without so much as'},
  {words: 'without <adv>? first =$duty|talk|speak'},
  {
    words: 'without! <det|adj>? <adj|part|noun>? <noun|adj>? $dutyNoun|rollout|dry',
    never: ['went-well', 'got-lucky', 'action-items', 'impact', 'background'],
    withWord:
      'we i he she they merged merge shipped ship pushed push released release deployed deploy approved approve ran went proceeded carried applied accepted changed rotated started signed made did moved promoted rolled launched switched upgraded restarted handed took left put tagged published cut opened closed installed',
    without: 'can could possible bot able ci automatically',
  },
  {
    words:
      '=proceed|press|plough|plow|push|carry|go|forge|soldier|charge ahead|on|through|forward .. without|despite|regardless|notwithstanding|before|anyway|nonetheless',
    subject: whoever,
    past: true,
    passive: false,
  },
  {words: '=go|carry|proceed|push through|ahead|on with ... without', subject: whoever, past: true},
  {words: '=go|press|push|carry|plough ahead|on|through despite|regardless', subject: Kind.elided},
  {words: 'without @staff <adv>? <ing|have>'},
  {
    words: '@crew .... without <adv>? <adv>? =$duty!',
    form: Tag.gerund,
    without: 'can could may possible able assume assumed assuming assumes presumed',
    never: quiet,
  },
  {
    words:
      'without <adv>? =talk|speak|warn|check|test|verify|review|read|ask|consult|inform|tell|notify|open|look|run|confirm|validate|follow|wait|announce|warn|escalate|consider|approve|discuss|communicate|coordinate|double-check|inspect|do|take|go|get|seek|involve|think|rehearse|plan|prepare|understand|watch|monitor|back|drain|update|document|log|raise|file|record|evaluate|assess',
    form: Tag.gerund,
    subject: (staff & ~Kind.you) | Kind.proper,
    without: 'assume assumed assuming assumes presumed',
  },
  {
    words:
      '@crew ... without any|a|the|prior|proper|further|first? .. review|approval|testing|notice|warning|consultation|peer-review|sign-off|permission|authorization|authorisation|verification|validation|coordination|ticket|plan|rehearsal|test|announcement|discussion|second',
    without: 'can could',
  },
  {words: 'instead|rather of|than =check|test|verify|follow|read|ask|escalate|wait|consult', form: Tag.gerund | Tag.base, subject: staff},
]

/** Nobody there, and nothing back. */
const absence: readonly Pattern[] = [
  ...rows(
    `
    nobody|noone|no-one home|there|awake|around|manning|minding|watching|listening ~<noun>
    no one home|awake|around|manning|minding|watching|listening ~<noun>
    no|zero|nil|any|without <adv>? reaction|answer|reply|response|word|callback|acknowledgement|acknowledgment|sign|sound|peep|feedback .. from|by|of|to @maker
    before|until a <adj>? soul|person|human|body =look|see|notice|check|open|read|answer|react|respond|care|bother
    not|never|nobody so much as
    not|never even <adv>? =look|open|read|glance|ask|check|try|answer|reply|log|pick|call!
    =go <adv>? back to sleep|lunch|gaming
    roll|rolled over and
    late to|at the|their|his|her phone|desk|keyboard
    phone|pager|laptop was|were <adv>? off|silent|muted|dead|away
    dead silence|air from|on|at
    radio silence from|on|by|at
    deafening silence
    `,
    {never: [...quiet, 'background'], without: 'server host endpoint node api upstream socket probe'},
  ),
  {
    words: '=pick|take|answer|look|react|respond|own|check|notice|read|ask|call|open|come|reply|act|escalate|chase',
    subject: Kind.nobody,
    form: Tag.third,
    passive: false,
    modal: [''],
    never: quiet,
  },
  ...rows(
    `
    never|not <adv>? =give|deliver|provide|answer|send|complete|heed|make|finish|close|fix|implement|honour|honor|grant|hold|act|open|read|consult|use|follow!
    `,
    {
      passive: true,
      negated: true,
      past: true,
      agent: 0,
      modal: [''],
      never: [...quiet, 'background', 'mitigation'],
      withWord: 'asked requested promised agreed proposed suggested raised checklist runbook procedure manual instructions memo mail',
      without: 'yet job pipeline api',
    },
  ),
  {
    words: 'not|never =declare|escalate|notify|inform|announce|report|involve|communicate|call|tell! .... until|before|for',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    never: quiet,
    without: 'job pipeline event',
  },
  ...rows(
    `
    =keep meaning|planning|intending|wanting|hoping|promising|forgetting to
    =see|notice|hear|read|get|receive <det> <adj>? <noun>? warning|alert|alarm|message|error|prompt|page .... =carry|continue|proceed|go|close|dismiss|move|press|work|click
    =approve|sign|merge|accept|confirm|acknowledge|ack off? ... without
    `,
    {
      subject: staff,
      past: true,
      passive: false,
      modal: [''],
      never: [...quiet, 'mitigation'],
      withWord: 'kept not never nobody carried continued proceeded regardless anyway closed dismissed without',
      without: 'bot',
    },
  ),
  {
    words: '=want|dare|care|wish|volunteer|offer to',
    subject: staff,
    negated: true,
    past: true,
    passive: false,
    modal: [''],
    never: [...quiet, 'mitigation', 'background'],
  },
  {
    words: '=choose|decide|prefer|opt|elect! to wait|ignore|sit|do|look|carry|continue|let|hope',
    subject: others | Kind.firm,
    past: true,
    withWord: 'warned told nothing ignore warning knew known',
  },
  {words: '=leave! to|at ... goodwill|chance|luck|memory|discretion|providence|fate', passive: true, past: true},
  {words: '=tick|do|work|type|run|perform|answer|restore|fill .... from memory'},
  {words: 'never any|a|an|one <adj>? <noun>? $dutyNoun', never: [...quiet, 'background'], withWord: 'there was were had'},
  {
    words: '^ because .... =$duty|rehearse|exercise|run|write|tell!',
    subject: staff,
    negated: true,
    past: true,
    passive: false,
    modal: [''],
    infinitive: false,
    only: ['five-whys', 'root-causes', 'fishbone', 'summary', 'what-happened'],
    without: 'need needed yet',
  },
  {
    words:
      '=write|test|read|review|document|check|follow|communicate|talk|escalate|monitor|care|listen|answer|reply|rehearse|maintain|update|clean|share|coordinate|look|plan|prepare|bother|ask',
    subject: Kind.group | Kind.person | Kind.named,
    negated: true,
    past: false,
    passive: false,
    modal: [''],
    infinitive: false,
    only: ['five-whys', 'root-causes', 'went-poorly', 'lessons', 'fishbone', 'points-of-failure', 'summary'],
    without: 'need needed if when who',
  },
]

/** What was put aside, and for whom it was left. */
const putAside: readonly Pattern[] = [
  ...rows(
    `
    $conduct|$dutyNoun|security|safety|resilience|reliability|documentation|backups|capacity <adv>? =be <adv>? <adv>? <det>? afterthought|luxury|low-priority|nice-to-have|formality|footnote
    gathered|gathering|gathers|collecting|collected dust
    left|leaving|leaves|leave|allowed to rot|languish|fester|gather|rust|wither|moulder|lapse|expire
    fell|fallen|falls off the|our|their|everyone radar|table|list|agenda|end
    swept|sweeping under the
    kicked|kicking|kick|kicks <pronoun>? into the long|grass
    never|not saw the light
    never|not <be>? <adv>? got|made|left|reached past|off|beyond the drawing|drafts|backlog|paper
    died|dies|die in committee|backlog|triage|drafts|the
    stuck|sat|sits|sitting|lay|lies|lingering|lingered|parked|buried in|at|on .. backlog|inbox|drawer|in-tray|queue|bottom for|since|until|unread|of|untouched
    good intentions
    all talk and
    `,
    {never: quiet, without: 'message messages packet packets job jobs request requests cat'},
  ),
  ...rows(
    `
    =leave ... to|for <det> <adj>? others|other|next|night|day|morning|evening|late|early|somebody|someone|chance|fate|luck|weekend|monday
    =cut|drop|scrap|axe|cancel|trim|pare|sacrifice|ditch|forgo|forego|omit|skip|waive|shelve|squeeze ... $dutyNoun|playtest|playtesting|rehearsal|dry-run|second|tests|review|step|steps|check
    =leave|miss|skip|cut|omit out <det|num>? <adj|noun>? <noun>? step|steps|check|checks|line|part|half|section|reading|count
    =turn|knock|push|send ... down|back request|requests|proposal|proposals|offer|budget
    =let ... rest|ride|slide|drop|go|lapse|drift|rot|be ~by
    =drop ... subject|matter|ball|thread|idea|topic
    =break|go|renege .. promise|promises|word|commitment|agreement|back
    =wash|wipe ... hands of
    =walk|step|back|pull ... away|out|back from
    =keep|leave ... in the dark|guessing|waiting|hanging|loop|out
    =close ... without|unread|unseen
    =pass|hand|shove|shuffle|bounce|kick ... around|buck|parcel|back|forth|along|on|somebody|someone
    =sit .. tight|still|back|idle|out|on
    =bury|hide ... findings|report|warning|results|memo|mail|ticket
    =fail in|at <det>? <adj>? duty|duties|task|job|obligation|obligations|responsibility
    `,
    {
      subject: others | Kind.self | Kind.firm,
      past: true,
      passive: false,
      negated: false,
      modal: [''],
      never: [...quiet, 'mitigation', 'background'],
      without: 'traffic connections packets requests agreed as load queue',
    },
  ),
  ...rows(
    `
    =leave out
    =disregard|put|postpone|delay|defer|cancel|shelve|reject|refuse|close|drop|scrap|turn .. off|aside|down|away|by|as
    =omit|drop|cut|cancel|miss|forgo
    `,
    {passive: true, past: true, agent: staff, modal: ['']},
  ),
  {
    words:
      '$dutyNoun|meeting|exercise|failover|playtest|retro|post-mortem .... =hold|do|perform|conduct|run|schedule|give|complete|book|write|send|arrange|plan!',
    passive: true,
    past: true,
    negated: true,
    agent: 0,
    modal: [''],
    withWord: 'never',
    never: [...quiet, 'background', 'mitigation'],
    without: 'job pipeline ci scheduler cron yet',
  },
  {
    words:
      'instead|rather of|than <adv>? escalating|asking|checking|reading|testing|calling|paging|following|reverting|waiting|looking|reporting|telling|investigating|fixing|verifying|stopping|raising|consulting|reviewing|warning|informing|helping|listening|learning|documenting|owning|admitting|acting <pronoun|det|noun|prep|adv>? .... @crew <adv>? <past|third>!',
    passive: false,
    never: quiet,
  },
  {
    words:
      '@crew .... instead|rather of|than <adv>? escalating|asking|checking|reading|testing|calling|paging|following|waiting|looking|reporting|telling|investigating|fixing|verifying|raising|consulting|reviewing|warning|informing|helping|listening|learning|documenting|owning|admitting',
    never: [...quiet, 'mitigation'],
  },
  {
    words: 'without <adv>? <adv>? <ing>!',
    subject: staff | Kind.firm,
    withWord: 'left signed closed approved merged went ended handed walked drove logged clicked',
    without: 'can could',
    never: quiet,
  },
]

const missed: readonly Pattern[] = [
  {words: '=turn|switch|put|mute|silence <det> phone|phones|pager|pagers', subject: others | Kind.self, past: true},
  {words: '=walk away|off|out from|on|without|mid|before|$', subject: others, past: true},
  {
    words: '=leave|desert|abandon|quit <det> post|posts|desk|station|console|seat|watch',
    subject: others | Kind.self,
    past: true,
    without: 'at to',
  },
  {
    words: '=let ... run|get|go out|down|short|dry|flat|over',
    subject: whoever,
    past: true,
    passive: false,
    modal: [''],
    without: 'timer job script task test it',
  },
  {
    words:
      '=forgo|forego|skip|omit|bypass|circumvent|sidestep|dodge|evade|ditch|shirk|waive|dispense|neglect with? <det>? <adj>? <noun>? $dutyNoun',
    subject: whoever | Kind.elided,
    passive: false,
    past: true,
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items'],
  },
  {
    words: '=omit|skip|forgo|forego|sidestep|neglect|contravene|flout <det>',
    subject: staff,
    passive: false,
    past: true,
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items'],
  },
  {words: '=leave out <det> <adj>? <noun>? $dutyNoun|section', subject: whoever, passive: false, past: true},
  {words: '=leave <det> <adj>? <noun>? $dutyNoun out', subject: whoever, passive: false, past: true},
  {
    words: '=jump|skip|go|leap|race|rush|move <adv>? <adv>? past|over|straight|directly|right <pronoun|det>? ... to|past|into',
    subject: others | Kind.proper,
    passive: false,
    past: true,
    withWord: 'canary staging soak test review percent cent production prod pilot checklist step steps full',
  },
  {words: '=give .... a miss|pass', subject: whoever | Kind.elided, past: true},
  {words: '=cut|take corners|short-cut|shortcut|shortcuts|short-cuts', subject: whoever, passive: false, past: true},
  {words: '=take a|the <adj>? short-cut|shortcut|cut', subject: whoever, passive: false, past: true},
  {words: '=cut short <det>? <adj>? $dutyNoun', subject: whoever, past: true},
  {
    words: '=work|go|get|route around <det> <noun|adj>? $dutyNoun|lock|guard|control|controls|safeguard|interlock|process',
    subject: others | Kind.self | Kind.proper,
    passive: false,
    past: true,
    never: ['mitigation', 'action-items'],
  },
  {
    words: '=stand|sit|look|watch! by|idle|idly|back|on|around|still',
    subject: others | Kind.self,
    passive: false,
    form: told,
    without: 'ready asked call bridge',
    negated: false,
  },
  {
    words: '=sit|look|stand .. on|by while|as|for',
    subject: blamable,
    form: told,
    withWord: 'ticket report warning request finding patch fix hands while',
  },
  {
    words: '=sit on <det>? <adj>? hands|ticket|report|warning|request|finding|patch|fix|issue|alert|it|mail|email|bug',
    subject: whoever,
    form: told,
  },
  {words: '=twiddle|fold|wring thumbs|arms|hands', subject: others | Kind.self},
  {words: '=raise|stir|move a|an|one finger|eyebrow|hand|muscle', negated: true},
  {words: '=drag .. feet|heels', subject: whoever},
  {words: 'kicked|kicking|kick|kicks the can'},
  {words: '=kick|boot .... down the road|line'},
  {
    words:
      '=keep|start postponing|delaying|deferring|shelving|avoiding|dodging|stalling|snoozing|pushing|putting|kicking|rescheduling|ignoring|sidestepping|ducking|procrastinating ~pressure',
    subject: whoever,
    past: true,
  },
  {words: '=procrastinate|dither|dawdle|dally|dilly-dally|balk|baulk', subject: whoever},
  {
    words:
      '=shelve|park|mothball|bury|deprioritise|deprioritize|de-prioritise|de-prioritize|punt|ditch|shelve on? <det>? <adj>? <noun>? report|warning|finding|findings|recommendation|advisory|patch|patches|upgrade|fix|ticket|bug|it|them|issue|advice|request|vulnerability|cve|audit',
    subject: blamable,
    passive: false,
    past: true,
    never: ['mitigation', 'action-items'],
  },
  {
    words: '=postpone|defer|delay|put|push|reschedule .... again|repeatedly|twice|times|indefinitely|year|sprint|quarter|month|release',
    subject: whoever,
    passive: false,
    past: true,
    withWord: 'again repeatedly twice times indefinitely after',
    never: ['mitigation', 'action-items'],
  },
  {
    words: '=put off <det|ing>',
    subject: blamable | Kind.self,
    passive: false,
    modal: [''],
    infinitive: false,
    never: ['mitigation', 'action-items'],
  },
  {
    words: '=put .. off',
    subject: others,
    passive: false,
    past: true,
    withWord: 'year sprint quarter month again repeatedly twice weeks months',
  },
  {
    words: '=stop|fall|come short|up|down of|on|in|with',
    subject: others | Kind.firm | Kind.proper,
    past: true,
    withWord: 'short',
    without: 'supply budget',
  },
  {words: '=fall down on <det>', subject: whoever, past: true},
  {words: '=shrink|back! away|from|off|down from', subject: others | Kind.firm, past: true},
  {
    words: '=decline|choose|opt|elect|prefer|decide to|not <adv>? not|to? <adv>? to? =$duty|communicate|disclose|publish|help',
    subject: others | Kind.firm | Kind.proper,
    past: true,
    withWord: 'not decline declined declines',
    without: 'as because since so offer',
    never: ['mitigation', 'action-items', 'went-well'],
  },
  {words: '=decline to =$duty|disclose|publish|help|name|say', subject: others | Kind.firm | Kind.proper, past: true, passive: false},
  {words: 'no-show|no-shows|awol'},
  {words: 'absent without leave'},
  {words: 'missing in action'},
  {words: '@crew .. nowhere to be found|seen|reached'},
  {words: '=be! <adv>? nowhere to be', subject: people},
  {words: '=be! .. in default|breach|violation|dereliction|arrears of|on|with', subject: people | Kind.proper},
  {
    words:
      'default|breach|violation|dereliction|contravention of its|their|his|her|our|the? <adj>? obligation|obligations|duty|duties|contract|policy|procedure|promise',
  },
  {
    words: 'in violation|breach|contravention|defiance|disregard of <det>? <adj>? <noun>? $procedure',
    withWord:
      'we i he she they engineer operator team deployed merged pushed changed ran started applied was were opened made shipped contractor vendor',
    without: 'pod request job',
  },
  {
    words:
      '@crew .... against|contrary to? <det> <adj>? <noun>? policy|procedure|procedures|protocol|rules|instruction|instructions|agreement|advice',
  },
  {words: '=deviate|stray|depart|diverge|digress from|off', subject: whoever, past: true, passive: false},
  {words: '=deviate|stray|diverge from <det>? <adj>? <noun>? $procedure', subject: whoever | Kind.elided, past: true},
  {
    words:
      '=ignore|violate|flout|break|breach|disobey|override|overrule|sidestep|disregard <det>? <adj>? <noun>? $procedure|lockout|approval',
    subject: whoever,
    past: true,
    passive: false,
    modal: [''],
    negated: false,
  },
  {words: 'neglect|omission|non-observance|non-compliance|nonobservance|avoidance|evasion of .... by|from|on @maker'},
  {
    words:
      'lack|absence|want|dearth of <adj>? <noun>? ~discipline|rigor|rigour|ownership|care|judgement|judgment $practice|communication|action|initiative|feedback|action|cooperation|follow-through|reaction|answer|answers|input by|from|on|in|among|at @anyone',
  },
  {
    words: 'no <adj>? evidence|sign|record|trace|indication|proof that <det>? ... =$duty|run',
    without: 'data attacker attackers intruder accessed',
    never: ['impact', 'went-well'],
  },
  {
    words: 'no <adj>? evidence|sign|record|trace|indication of <det>? <adj>? <noun>? $dutyNoun .. by|from|having',
    never: ['impact', 'went-well'],
  },
  {words: '=let ... $decay', subject: whoever, past: true, passive: false, modal: ['']},
  {
    words: '=let .. go|sit unanswered|unread|unheeded|unnoticed|unresolved|open|for|there|stale',
    subject: whoever,
    past: true,
    passive: false,
  },
  {words: '=leave ... to rot|fester|languish|linger|expire|lapse|chance|die|moulder|drift', subject: whoever | Kind.elided, past: true},
  {words: '=leave ... till|until|to|for last|late|end', subject: others | Kind.self, past: true, withWord: 'too last'},
  {
    words:
      '=miss .. <noun>? call|meeting|handover|standup|stand-up|sync|checkpoint|renewal|cutoff|cut-off|briefing|handoff|review|window|appointment|mail|memo|round|rounds|shift|check|checks',
    subject: people | Kind.proper,
    passive: false,
    past: true,
    modal: [''],
    negated: false,
  },
  {
    words: '=miss that|the|how fact|error|mistake|bug|typo|sign|significance|point|change|entry|line|warning|difference|clue|clues',
    subject: people | Kind.elided,
    passive: false,
    past: true,
    modal: [''],
    negated: false,
  },
  {words: '=miss that', subject: staff, passive: false, past: true, negated: false},
  {
    words:
      'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|sign|signs|clue|clues|deadline|deadlines|renewal|reminder|reminders|step|steps|opportunity|opportunities|chance|chances|checkpoint|checkpoints|meeting|handover|invitation .. =miss!',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    negated: false,
    without: 'heartbeat heartbeats probe could if when unless would',
  },
  {
    words: '=turn|show|arrive|log|join|come! up|in|late .. late|hour|hours|minutes',
    subject: others,
    past: true,
    withWord: 'late',
    without: 'customer',
  },
  {
    words:
      '=wait|hesitate|take|delay|hold|need ... before|until|to|off =tell|notify|escalate|inform|page|call|communicate|alert|react|respond|raise|report|declare|involve|warn|act|admit|acknowledge|ask',
    subject: others,
    form: told,
    passive: false,
    withWord: 'hour hours minutes day days before until waited hesitated week weeks off held',
    without: 'runbook procedure policy',
    never: ['timeline'],
  },
  {words: '=keep|stay|remain|go! silent|quiet|mum|schtum|shtum|dark|tight-lipped', subject: others | Kind.self | Kind.firm},
  {words: '=say nothing|little', subject: others | Kind.firm, past: true},
  {
    words: 'silence|inaction|inertia|foot-dragging|footdragging|procrastination|dithering|stonewalling|passivity',
    lower: true,
    without: 'alert alerts alertmanager rule moment zone tensor period matcher',
    withWord: 'from by management team leadership vendor of engineers operator ops owner supplier',
  },
  {words: '=wave|nod|sign|rubber-stamp|let through|off .. unread|unseen|blind|untested|unchecked|regardless'},
  {words: '=wave|nod ... through', subject: others | Kind.self, past: true, without: 'traffic'},
  {words: '=rubber-stamp', subject: whoever, past: true},
  {words: '=sign|approve|accept|merge off? ... unread|unseen|untested|unchecked|sight-unseen|unreviewed', subject: whoever, past: true},
  {words: 'approved|approve|approves|merged|signed|lgtm without|before .. reading|opening|looking|checking|running|testing'},
  {
    words: '=leave! ... open|unlocked|exposed|enabled|disabled|behind|lying',
    subject: others,
    passive: false,
    form: Tag.past,
    without: 'ticket tickets',
  },
  {words: '=show|turn up', subject: Kind.nobody},
  {words: '=show|turn up', subject: others, negated: true, past: true},
  {words: 'never =do|complete|finish|close|address|implement|act|start', passive: true, never: ['impact']},
  {
    words: '=skip|bypass|circumvent <det|adj|noun|ing>',
    subject: others | Kind.self | Kind.elided | Kind.proper,
    passive: false,
    form: Tag.past | Tag.participle,
    modal: [''],
    negated: false,
    without: 'build ci pipeline maintenance',
    never: ['mitigation', 'action-items'],
  },
  {
    words:
      '=miss <det>? <adj|noun>? <noun>? alert|alerts|page|pages|warning|warnings|sign|signs|deadline|step|steps|email|message|notification|opportunity|opportunities|review|test|tests|case|detail|error|bug|signal|signals|problem|issue|change|field|flag|line|entry',
    subject: people | Kind.elided | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
  },
  {words: '=miss', passive: true, agent: staff},
  {words: '=miss during|in|at|by .. review|testing|audit|planning|qa|triage|handover', passive: true},
  {words: '^ missed .. testing|test|opportunity|opportunities|review|communication|deadline|step|alert|page'},
  {
    words: '=wait|delay|postpone|defer|hesitate .. before|to|until =tell|notify|escalate|inform|page|call|communicate',
    subject: others,
    passive: false,
    form: Tag.past,
  },
  {words: '=let =expire|lapse|slide|slip|drop', subject: staff, passive: false, form: Tag.past},
  {words: '=let ... expire|lapse|slide|languish|rot|pile', subject: staff, passive: false, form: Tag.past},
  {
    words:
      '=leave! ... unattended|unprotected|unmonitored|untested|unreviewed|unanswered|unpatched|undone|unlocked|unsecured|exposed|unfinished|unacknowledged|unread',
    subject: staff,
    passive: false,
  },
  {words: '=sit on', subject: Kind.person | Kind.named | Kind.group | Kind.self, form: Tag.past, without: 'call bridge same'},
  {words: '=abandon|desert', subject: others, passive: false, form: Tag.past},
  {words: '=shirk|evade|dodge|duck', subject: people},
]

export default languageRule({
  name: 'failure-to-act',
  code: 'PM203',
  summary: 'What people did not do is told as their fault',
  severity: 'warning',
  silentIn: ['went-well', 'got-lucky'],
  english: [...failed, ...notDone, ...passiveUndone, ...withoutDoing, ...absence, ...putAside, ...missed],
  ask: 'what was done instead, and what would have prompted it then?',
})
