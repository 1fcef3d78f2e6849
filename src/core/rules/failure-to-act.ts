/** What people did not do, told as their fault. */
import {families} from '../phrases/failure-to-act.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'
import {sayStatement} from '../rewording/reword.ts'
import {nothingEnsured, nothingMadeSure, nothingPrompted, nothingShowed, notPromptedTo} from '../rewording/rewordings.ts'

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
    form: Tag.past | Tag.participle | Tag.third | Tag.gerund,
    negated: false,
    passive: false,
    subject: staff,
  },
  {
    words:
      '=fail|neglect|omit! to <adv>? =notify|inform|tell|communicate|disclose|warn|announce|honour|honor|escalate|respond|answer|acknowledge',
    passive: false,
    subject: Kind.firm | Kind.proper,
  },
  {
    words:
      '=fail|neglect|omit! to <adv>? =$humanDuty|notify|inform|tell|check|verify|document|monitor|realize|realise|update|follow|ask|consider|test|read|communicate|anticipate|coordinate',
    form: Tag.past,
    passive: false,
    subject: Kind.elided | Kind.proper,
  },
  {words: '=fail in|at <ing|det>', form: Tag.past, subject: Kind.person | Kind.named | Kind.group | Kind.self},
  ...rows(`
    failure|inability|neglect|omission|unwillingness|refusal of|by|on @staff .. to!
    @staff's <adj>? failure|neglect|omission|unwillingness|inaction! to|of
    inaction|inactivity|non-compliance|noncompliance|passivity of|by|on|from @staff
    @staff's inaction|inactivity|silence|non-compliance|passivity
    without! even? bothering|troubling
  `),
  {
    words:
      'failure|neglect! to <adv>? =$humanDuty|follow|notify|check|verify|communicate|test|document|inform|update|monitor|escalate|review|read|consult|ask|validate|plan|prepare|anticipate|coordinate|renew|rotate|involve|consider',
    without: 'could may can would write writes disk kernel daemon node replica broker consumer',
  },
  {words: '=bother', negated: true, subject: people | Kind.elided},
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
  ...rows(`
    still waiting for|on @other
    before|until anyone|anybody|someone|somebody <adv>? <have>? =think|bother|look|check|act|react|respond|care|pick|ask|question|escalate|call|read|raise|speak|step|take
    until|before someone|somebody|anyone|anybody finally|eventually|actually|even
    not informed to
    winged it
    non-adherence|nonadherence|non-conformance|non-compliance|noncompliance to|with|of <det>? <adj>? <noun>? $procedure
    lack|absence of adherence|compliance|follow-through|conformance|observance
    deviation|departure from <det>? <adj>? <noun>? $procedure by @staff
    then left alone|there|open
    neither <adv>? =reply|answer|respond|ask|check|notice|escalate|speak|look|read|raise|test|say|act!
    paperwork|homework|follow-up|groundwork|preparation|checks|housekeeping .. not|never .. done
    room|desk|team|crew|shift|ops|support|management|leadership|office|side did nothing|little
    hardly|scarcely|barely|almost anyone|anybody|nobody|none =$duty|bother|read|use|run
    =hear nothing|little from @maker
  `),
  {
    words: '@staff .. <be> asked|told|warned|reminded|urged|advised|instructed|alerted .... never|but|yet|nothing|anyway|still|regardless',
    without: 'customer customers users',
  },
  {words: '=take care of|to|that', negated: true, subject: people},
  ...rows(
    `
    information|news|warning|concern|concerns|word|complaint|complaints|feedback|note|memo|number .. =pass|hand|share!
    message|messages .. =pass! on|along
  `,
    {agent: 0, negated: true, passive: true},
  ),
  {words: '=neglect', agent: 0, modal: [''], passive: true, past: true, without: 'terms term friction resistance'},
  {
    words:
      'never ~thought|realised|realized|gave|cared|believed|imagined|occurred|crossed|understood|grasped|forgot|considered|took <adv>? <past>!',
    modal: [''],
    never: [...quiet, 'background'],
    passive: false,
    subject: Kind.person | Kind.named | Kind.group | Kind.self | Kind.firm,
    without: `${noFault} reached exceeded intended planned dropped went fell rose ran stopped left worked used saw`,
  },
  {
    words:
      '=stop|halt|abort|cancel|undo|turn|switch|shut|disable|start|trigger|execute|approve|restore|charge|support|save|retain|deliver|wear|hand|drain|isolate|label|tighten|seal|finish|ensure|secure|bring|leave|close|lock|get|mention|wait|say|flag|size|engage over|back|in|up|out|on|the|a|their|his|her|its',
    modal: [''],
    negated: true,
    never: quiet,
    passive: false,
    past: true,
    subject: Kind.person | Kind.named | Kind.group,
    unlessJustified: true,
    without: 'need already access',
  },
  {words: '=get back to', negated: true, past: true, subject: people},
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
    past: true,
    subject: others | Kind.firm,
    withWord: 'back quiet',
  },
  {
    words:
      '=withhold|conceal|hide|suppress <det>? <adj>? news|information|details|report|facts|warning|warnings|findings|problem|incident|outage',
    past: true,
    subject: others | Kind.firm,
  },
  {words: '=leave alone', passive: true, withWord: 'acknowledged alert ticket then'},
  ...rows(
    `
    nobody|noone|no-one .... <past>! ~part
    no one .... <past>!
    none of .... <past>!
  `,
    {modal: [''], never: quiet, passive: false, subject: Kind.nobody, without: `${noFault}`},
  ),
  {words: 'no one from|in|on|at .. =$duty|join|answer|reply|attend|own|help|look!', never: quiet, past: true},
  {words: 'no @staff <adv>? <past>!', modal: [''], never: quiet, passive: false, without: `${noFault}`},
  {
    words: 'not a|one <adj>? ... <past>!',
    modal: [''],
    never: quiet,
    passive: false,
    subject: staff,
    withWord: 'single one',
    without: `${noFault}`,
  },
  {
    words: 'neither .... <past>!',
    modal: [''],
    never: quiet,
    passive: false,
    subject: staff,
    without: `${noFault} copy disk host hosts node nodes region field`,
  },
  {words: '=sleep through|past', subject: people | Kind.proper},
  {
    words: '=gloss|skim|skip|skate|breeze|race|rush|click|rattle|flick|leaf|whizz|page over|through|past',
    passive: false,
    past: true,
    subject: whoever,
    without: 'traffic packets',
  },
  {words: '=skim', past: true, subject: others | Kind.self},
  {
    words: '=take <det> time|sweet to|over|in|before',
    passive: false,
    past: true,
    subject: Kind.group | Kind.firm,
    withWord: 'its their sweet',
  },
  {
    words: 'it =take @other .... to even? =open|answer|reply|respond|acknowledge|react|notice|call|join|look|escalate|admit|read|act',
    withWord: 'even',
  },
  {
    words:
      '$dutyNoun|paperwork|matter|item|action|actions|action-item|points|request|question|issue|finding|findings|recommendation|recommendations|promise|commitment|homework|formality|formalities .. =do|perform|conduct|hold|complete|observe|keep|honour|honor|pursue|carry|undertake|seek|obtain|request|schedule|arrange|follow|finish|fulfil|address|close|raise|consider|implement!',
    agent: 0,
    modal: [''],
    negated: true,
    never: ['action-items', 'impact', 'background', 'mitigation'],
    passive: true,
    past: true,
    without: 'ci pipeline automatically job scheduler yet timeout fields',
  },
  {
    words: '=pursue|honour|honor|chase|undertake|challenge|question',
    agent: 0,
    modal: [''],
    negated: true,
    never: ['action-items'],
    passive: true,
    past: true,
  },
  {words: 'lift|lifted|lifting a finger', withWord: 'not never nobody without hardly'},
  {words: '@staff <adv>? stood|sat|looked <adv>? by|idle|idly ~<det|pronoun>', without: 'ready'},
  {
    words:
      '=come|get|make|find|take|see|deign|stop|trouble|manage|volunteer|attempt|try|offer|stay|stick|feel|dare! .. to|round|around|fit|up|need|time|trouble|effort|on',
    modal: [''],
    negated: true,
    never: quiet,
    passive: false,
    past: true,
    subject: Kind.nobody | Kind.named | Kind.person | Kind.group | Kind.self,
    withWord: 'round around fit time trouble effort need deigned deign stopped dare bother',
    without: 'what seriously',
  },
  {words: '=get round|around to', negated: true, subject: whoever},
  {
    words:
      '=make|take no attempt|attempts|effort|efforts|move|moves|provision|provisions|action|actions|steps|step|measures|notice|interest|precaution|precautions|preparations|inquiries|enquiries',
    never: quiet,
    past: true,
    subject: others | Kind.self | Kind.firm | Kind.proper,
  },
  {
    words:
      '=give|send|offer|provide|issue no|little <adj>? notice|warning|explanation|answer|reply|response|update|updates|notification|feedback|reason',
    never: quiet,
    past: true,
    subject: others | Kind.firm | Kind.proper | Kind.self,
  },
  {words: '=do! nothing|little|zilch|zero|naught|sweet|next', form: told, modal: [''], passive: false, subject: people | Kind.elided},
  {
    words:
      '=speak|pipe|own|step|dial|pick|pitch|chip|log|turn|show|follow|act|chase|dig|push|check|look|chime|call|report|come|tune|phone|ring|write|get! up|in|on|through|back|into|forward|further|deeper|round|around|away|the',
    modal: [''],
    never: quiet,
    passive: false,
    past: true,
    subject: Kind.nobody,
  },
  {
    words: '=speak|pipe|own|step|dial|pick|follow|act|chase|dig|push! up|in|on|through|back|into|forward|further|deeper',
    modal: [''],
    negated: true,
    never: quiet,
    passive: false,
    past: true,
    subject: others | Kind.self | Kind.firm,
    unlessJustified: true,
    without: 'need needed',
  },
  {
    words:
      '=be! .. watching|looking|monitoring|minding|checking|paying|listening|manning|steering|around|available|reading|tracking|following|guarding|owning|keeping|asking|counting',
    past: true,
    subject: Kind.nobody,
  },
  {
    words: '=bother|care|think|deign|dare|volunteer|remember|try|want|offer|stop|manage|see|take|feel to|the|it',
    never: quiet,
    past: true,
    subject: Kind.nobody,
  },
  {
    words:
      '=run|write|open|join|attend|pick|tell|look|see|take|touch|dig|probe|size|set|turn|use|ring|phone|call|chase|correlate|rehearse|mention|own|fix|pull|trace|answer|log|exercise|load',
    modal: [''],
    never: [...quiet, 'background'],
    passive: false,
    past: true,
    subject: Kind.nobody,
    withWord: 'until before even ever for from the',
    without: 'hurt lost online',
  },
  {
    words: 'rarely|seldom|hardly|scarcely|barely =$duty|rehearse|exercise|run',
    form: Tag.past | Tag.third | Tag.base | Tag.participle,
    never: quiet,
    passive: false,
    subject: others | Kind.self,
  },
  {
    words: 'neither <det>? ... nor <det>? .. =$duty|run|open|rehearse|attend|own|see!',
    never: quiet,
    passive: false,
    past: true,
    subject: staff | Kind.proper,
  },
  {words: 'lessons|lesson|learnings .. =learn|heed|apply|draw!', negated: true, passive: true},
  {
    words: 'never|not =happen|materialise|materialize|take|get',
    subject: Kind.thing | Kind.proper,
    withWord: 'follow-up follow-ups followup review reviews rehearsal drill handover retro retrospective debrief sign-off escalation',
  },
  {
    words: '=use|run',
    form: finite,
    infinitive: false,
    modal: [''],
    negated: true,
    never: quiet,
    passive: false,
    past: true,
    subject: staff,
    unlessJustified: true,
    without: 'need before ever yet',
  },
  {
    words: '=$duty',
    form: finite,
    infinitive: false,
    modal: [''],
    negated: true,
    never: quiet,
    passive: false,
    past: true,
    subject: Kind.self | Kind.person | Kind.named | Kind.group | Kind.you,
    unlessJustified: true,
    without: 'need needed needs why already advises correctly rightly parties',
  },
  {
    words: '=$duty',
    form: Tag.base | Tag.gerund,
    infinitive: false,
    modal: [''],
    negated: true,
    never: [...quiet, 'background', 'mitigation'],
    passive: false,
    past: false,
    subject: Kind.person | Kind.named | Kind.group,
    unlessJustified: true,
    without: 'need needed needs why they so agreement',
  },
  {
    words: '=$duty',
    form: Tag.past | Tag.participle | Tag.gerund | Tag.base,
    infinitive: false,
    modal: [''],
    never: quiet,
    passive: false,
    subject: Kind.nobody,
  },
  ...rows(
    `
    =think|remember|step|speak|jump|question|intervene|object|react|own to|of|in|up|it|the|this
    nobody|none <adv>? =own|feel|seem|volunteer|want|remember|care
  `,
    {form: Tag.past | Tag.third, subject: Kind.nobody},
  ),
  {words: 'no @staff <adv>? <have>? <adv>? =$duty!', form: Tag.past | Tag.participle, passive: false},
  {words: 'not one|anyone|anybody|a|everyone|everybody|all .. <adv>? =$duty!', form: Tag.past, passive: false, subject: Kind.person},
  {
    words:
      '=$humanDuty|run|write|check|verify|validate|notify|inform|tell|renew|rotate|announce|warn|monitor|ask|document|coordinate|update',
    form: Tag.base | Tag.participle,
    modal: [''],
    negated: true,
    never: quiet,
    passive: false,
    past: true,
    subject: Kind.elided,
  },
  {
    words:
      '^ not <adv>? =check|test|verify|review|follow|escalate|read|communicate|notify|monitor|ask|validate|document|coordinate|update!',
    form: Tag.gerund,
  },
  {
    words: '=read|notify|inform|tell|communicate|escalate|acknowledge|ask|follow',
    form: Tag.base,
    modal: [''],
    negated: true,
    passive: false,
    past: true,
    subject: Kind.proper,
  },
  {words: '=do nothing|little', form: Tag.past, modal: [''], passive: false, subject: people | Kind.elided},
  {words: 'nothing|little! <be> done', without: 'can could'},
  {
    words: '=$duty',
    modal: [''],
    negated: true,
    passive: false,
    past: true,
    subject: Kind.firm,
    withWord: 'us told notify notified inform informed tell announce announced warn warned communicate answer respond reply',
  },
  {words: '=look|see|know|hear|watch the other way', subject: people},
]

const passiveUndone: readonly Pattern[] = [
  ...rows(`
    alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|mail|mails|message|messages|ticket|tickets|notification|notifications .. =go|pass|remain .. unnoticed
    =go .. unnoticed by @staff
    =go|sit|remain|stay|lie|stand|leave|languish|close|approve|merge|sign|file|delete|archive unacknowledged|unanswered|unread|unheeded|unaddressed|unprioritized|unprioritised|unattended|untested|unreviewed|unchallenged|unquestioned|undetected-by|untouched|ignored|unreported|undone|unassigned|unchecked|unmonitored|unresolved-by|unescalated|unactioned|unfixed|unpatched|untriaged|unseen|unopened|unrenewed|unclaimed|unowned|unverified|unvalidated|unrehearsed|unexamined|uninspected|unqueried|unconfirmed|uncalled|unserviced|unmaintained|unmanned|unstaffed|unguarded|un-acked|unacked|overlooked|neglected|unwatched
  `),
  ...rows(
    `
    =notice
    =inform|tell|notify|warn|consult|brief|involve|invite|ask|read|check|test|review|verify|communicate
  `,
    {agent: staff, negated: true, passive: true},
  ),
  {
    words: '=$humanDuty',
    agent: 0,
    modal: [''],
    negated: true,
    never: ['action-items', 'impact', 'background'],
    passive: true,
    past: true,
    without: 'yet intended designed',
  },
  {words: '=$duty|identify|discover|find|see|recognise|recognize', agent: staff, modal: [''], negated: true, passive: true},
  {
    words:
      'procedure|procedures|process|processes|runbook|runbooks|checklist|checklists|policy|policies|protocol|protocols|guideline|guidelines|playbook|instructions|steps|rules|guidance|convention|sop|practice|practices .. =follow|observe|respect|adhere|apply|use|consult!',
    negated: true,
    passive: true,
  },
  {words: '=act|follow|pick|look|sign|check up|on|upon|at|off|into', agent: 0, modal: [''], negated: true, passive: true},
  {
    words: '=inform|tell|notify|warn|consult|brief|involve|loop|invite|ask|alert|page',
    agent: 0,
    modal: [''],
    negated: true,
    passive: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.self,
    without: 'alertmanager pagerduty',
  },
  ...rows(
    `
    never|not =$humanDuty|communicate|document|check|verify|validate|exercise|rehearse|run
    =skip|omit|bypass|circumvent|neglect|disregard
  `,
    {agent: staff, passive: true},
  ),
  {
    words:
      'never =test|review|check|verify|rehearse|communicate|escalate|exercise|practise|practice|raise|discuss|read|consider|question|follow|act|prioritise|prioritize|finish|complete|document|schedule|implement|try',
    passive: true,
  },
  {
    words:
      'step|steps|review|reviews|test|tests|testing|checks|drill|drills|approval|procedure|checklist|process|verification|validation|qa|rehearsal|sign-off|handover|training|audit =be|get|have .. skipped|omitted|bypassed|neglected|forgone|circumvented',
    without: 'if ci pipeline optional are is for when',
  },
]

const withoutDoing: readonly Pattern[] = [
  {
    words:
      'without <adv>? <adv>? =$duty|talk|speak|seek|obtain|get|do|take|go|think|rehearse|understand|drain|log|file|stop|give|leave|mention|clear|agree|put',
    form: Tag.gerund,
    never: quiet,
    subject: (staff & ~Kind.you) | Kind.firm | Kind.proper,
    without: 'assume assumed assuming assumes presumed able possible',
  },
  ...rows(`
    without so much as
    without <adv>? first =$duty|talk|speak
    without @staff <adv>? <ing|have>
  `),
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
    passive: false,
    past: true,
    subject: whoever,
  },
  {words: '=go|carry|proceed|push through|ahead|on with ... without', past: true, subject: whoever},
  {words: '=go|press|push|carry|plough ahead|on|through despite|regardless', subject: Kind.elided},
  {
    words: '@crew .... without <adv>? <adv>? =$duty!',
    form: Tag.gerund,
    never: quiet,
    without: 'can could may possible able assume assumed assuming assumes presumed',
  },
  {
    words:
      'without <adv>? =talk|speak|warn|check|test|verify|review|read|ask|consult|inform|tell|notify|open|look|run|confirm|validate|follow|wait|announce|escalate|consider|approve|discuss|communicate|coordinate|double-check|inspect|do|take|go|get|seek|involve|think|rehearse|plan|prepare|understand|watch|monitor|back|drain|update|document|log|raise|file|record|evaluate|assess',
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
    form: Tag.third,
    modal: [''],
    never: quiet,
    passive: false,
    subject: Kind.nobody,
  },
  {
    words:
      'never|not <adv>? =give|deliver|provide|answer|send|complete|heed|make|finish|close|fix|implement|honour|honor|grant|hold|act|open|read|consult|use|follow!',
    agent: 0,
    modal: [''],
    negated: true,
    never: [...quiet, 'background', 'mitigation'],
    passive: true,
    past: true,
    withWord: 'asked requested promised agreed proposed suggested raised checklist runbook procedure manual instructions memo mail',
    unlessJustified: true,
    without: 'yet job pipeline api',
  },
  {
    words: 'not|never =declare|escalate|notify|inform|announce|report|involve|communicate|call|tell! .... until|before|for',
    agent: 0,
    modal: [''],
    never: quiet,
    passive: true,
    past: true,
    without: 'job pipeline event',
  },
  ...rows(
    `
    =keep meaning|planning|intending|wanting|hoping|promising|forgetting to
    =see|notice|hear|read|get|receive <det> <adj>? <noun>? warning|alert|alarm|message|error|prompt|page .... =carry|continue|proceed|go|close|dismiss|move|press|work|click
    =approve|sign|merge|accept|confirm|acknowledge|ack off? ... without
  `,
    {
      modal: [''],
      never: [...quiet, 'mitigation'],
      passive: false,
      past: true,
      subject: staff,
      withWord: 'kept not never nobody carried continued proceeded regardless anyway closed dismissed without',
      without: 'bot',
    },
  ),
  {
    words: '=want|dare|care|wish|volunteer|offer to',
    modal: [''],
    negated: true,
    never: [...quiet, 'mitigation', 'background'],
    passive: false,
    past: true,
    subject: others,
  },
  {
    words: '=choose|decide|prefer|opt|elect! to wait|ignore|sit|do|look|carry|continue|let|hope',
    past: true,
    subject: others | Kind.firm,
    withWord: 'warned told nothing ignore warning knew known',
  },
  {words: '=leave! to|at ... goodwill|chance|luck|memory|discretion|providence|fate', passive: true, past: true},
  {words: '=tick|do|work|type|run|perform|answer|restore|fill .... from memory'},
  {words: 'never any|a|an|one <adj>? <noun>? $dutyNoun', never: [...quiet, 'background'], withWord: 'there was were had'},
  {
    words: '^ because .... =$duty|rehearse|exercise|run|write|tell!',
    infinitive: false,
    modal: [''],
    negated: true,
    only: ['five-whys', 'root-causes', 'fishbone', 'summary', 'what-happened'],
    passive: false,
    past: true,
    subject: staff,
    without: 'need needed yet',
  },
  {
    words:
      '=write|test|read|review|document|check|follow|communicate|talk|escalate|monitor|care|listen|answer|reply|rehearse|maintain|update|clean|share|coordinate|look|plan|prepare|bother|ask',
    infinitive: false,
    modal: [''],
    negated: true,
    only: ['five-whys', 'root-causes', 'went-poorly', 'lessons', 'fishbone', 'points-of-failure', 'summary'],
    passive: false,
    past: false,
    subject: Kind.group | Kind.person | Kind.named,
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
      modal: [''],
      negated: false,
      never: [...quiet, 'mitigation', 'background'],
      passive: false,
      past: true,
      subject: others | Kind.self | Kind.firm,
      without: 'traffic connections packets requests agreed as load queue',
    },
  ),
  ...rows(
    `
    =leave out
    =disregard|put|postpone|delay|defer|cancel|shelve|reject|refuse|close|drop|scrap|turn .. off|aside|down|away|by|as
    =omit|drop|cut|cancel|miss|forgo
  `,
    {agent: staff, modal: [''], passive: true, past: true},
  ),
  {
    words:
      '$dutyNoun|meeting|exercise|failover|playtest|retro|post-mortem .... =hold|do|perform|conduct|run|schedule|give|complete|book|write|send|arrange|plan!',
    agent: 0,
    modal: [''],
    negated: true,
    never: [...quiet, 'background', 'mitigation'],
    passive: true,
    past: true,
    withWord: 'never',
    without: 'job pipeline ci scheduler cron yet',
  },
  {
    words:
      'instead|rather of|than <adv>? escalating|asking|checking|reading|testing|calling|paging|following|reverting|waiting|looking|reporting|telling|investigating|fixing|verifying|stopping|raising|consulting|reviewing|warning|informing|helping|listening|learning|documenting|owning|admitting|acting <pronoun|det|noun|prep|adv>? .... @crew <adv>? <past>!',
    never: quiet,
    passive: false,
  },
  {
    words:
      '@crew .... instead|rather of|than <adv>? escalating|asking|checking|reading|testing|calling|paging|following|waiting|looking|reporting|telling|investigating|fixing|verifying|raising|consulting|reviewing|warning|informing|helping|listening|learning|documenting|owning|admitting',
    never: [...quiet, 'mitigation'],
  },
  {
    words: 'without <adv>? <adv>? <ing>!',
    never: quiet,
    subject: staff | Kind.firm,
    withWord: 'left signed closed approved merged went ended handed walked drove logged clicked',
    without: 'can could',
  },
]

/** What they left, gave or made was nothing. */
const nothingLeft: readonly Pattern[] = [
  {
    words:
      'routinely|habitually|regularly|usually|often|always|generally|frequently|commonly|invariably|constantly|consistently|repeatedly =skip|bypass|ignore|circumvent|silence|sidestep|neglect|omit|evade|override|flout|violate|disregard|mute',
    never: [...quiet, 'mitigation', 'action-items'],
    passive: false,
    subject: others | Kind.self,
  },
  {
    words:
      '=leave|write|provide|produce|pass|keep|file|issue|prepare|record|hold|schedule|organise|organize|arrange|draw|offer no <adj|noun>? <noun>? $dutyNoun|note|notes|documentation|docs|drawing|drawings|record|records|comment|comments|instructions|message|word|owner|deputy|contact|minutes|report|guidance|description|diagram|diagrams|list|number|details',
    modal: [''],
    never: [...quiet, 'background', 'impact', 'mitigation'],
    passive: false,
    past: true,
    subject: others | Kind.firm,
    without: 'data lock',
  },
  {
    words: '=leave|write|put|hand nothing|little in|on|for|behind|down|over',
    modal: [''],
    passive: false,
    past: true,
    subject: others,
    never: [...quiet, 'impact'],
  },
  {
    words:
      '=make|undertake|show! no|little|hardly|not <adj>? attempt|effort|move|enquiries|inquiries|inclination|provision|arrangements|contact to|at|for|with',
    modal: [''],
    passive: false,
    subject: others | Kind.self | Kind.firm,
    never: [...quiet, 'impact'],
  },
  {
    words:
      '=let .. alarm|alarms|alert|alerts|phone|phones|page|pager|bell|calls|call|siren .. ring|beep|go|fire|flash|sound|buzz|pile|wail|blink',
    past: true,
    subject: whoever,
  },
  {words: 'not|never|no|at once|time|point|moment|stage did @staff <adv>? =$duty', never: quiet},
  {
    words: '=stop|pause|turn|trouble|think! to =$duty|think|ask|look|consider|read|wonder|listen',
    negated: true,
    subject: staff,
    never: quiet,
  },
]

const missed: readonly Pattern[] = [
  {words: '=turn|switch|put|mute|silence <det> phone|phones|pager|pagers', past: true, subject: others | Kind.self},
  {words: '=walk away|off|out from|on|without|mid|before', past: true, subject: others},
  {
    words: '=leave|desert|abandon|quit <det> post|posts|desk|station|console|seat|watch',
    past: true,
    subject: others | Kind.self,
    without: 'at to',
  },
  {
    words: '=let ... run|get|go out|down|short|dry|flat|over',
    modal: [''],
    passive: false,
    past: true,
    subject: whoever,
    without: 'timer job script task test it',
  },
  {
    words:
      '=forgo|forego|skip|omit|bypass|circumvent|sidestep|dodge|evade|ditch|shirk|waive|dispense|neglect with? <det>? <adj>? <noun>? $dutyNoun',
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: whoever | Kind.elided,
  },
  {
    words: '=omit|skip|forgo|forego|sidestep|neglect|contravene|flout <det>',
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: staff,
  },
  ...rows(
    `
    =leave out <det> <adj>? <noun>? $dutyNoun|section
    =leave <det> <adj>? <noun>? $dutyNoun out
    =cut|take corners|short-cut|shortcut|shortcuts|short-cuts
    =take a|the <adj>? short-cut|shortcut|cut
    =deviate|stray|depart|diverge|digress from|off
    =let .. go|sit unanswered|unread|unheeded|unnoticed|unresolved|open|for|there|stale
  `,
    {passive: false, past: true, subject: whoever},
  ),
  {
    words: '=jump|skip|go|leap|race|rush|move <adv>? <adv>? past|over|straight|directly|right <pronoun|det>? ... to|past|into',
    passive: false,
    past: true,
    subject: others | Kind.proper,
    withWord: 'canary staging soak test review percent cent production prod pilot checklist step steps full',
  },
  ...rows(
    `
    =give .... a miss|pass
    =deviate|stray|diverge from <det>? <adj>? <noun>? $procedure
    =leave ... to rot|fester|languish|linger|expire|lapse|chance|die|moulder|drift
  `,
    {past: true, subject: whoever | Kind.elided},
  ),
  ...rows(
    `
    =cut short <det>? <adj>? $dutyNoun
    =keep|start postponing|delaying|deferring|shelving|avoiding|dodging|stalling|snoozing|pushing|putting|kicking|rescheduling|ignoring|sidestepping|ducking|procrastinating ~pressure
    =fall down on <det>
    =rubber-stamp
    =sign|approve|accept|merge off? ... unread|unseen|untested|unchecked|sight-unseen|unreviewed
  `,
    {past: true, subject: whoever},
  ),
  {
    words: '=work|go|get|route around <det> <noun|adj>? $dutyNoun|lock|guard|control|controls|safeguard|interlock|process',
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: others | Kind.self | Kind.proper,
  },
  {
    words: '=stand|sit|look|watch! by|idle|idly|back|on|around|still',
    form: told,
    negated: false,
    passive: false,
    subject: others | Kind.self,
    without: 'ready asked call bridge',
  },
  {
    words: '=sit|look|stand .. on|by while|as|for',
    form: told,
    subject: blamable,
    withWord: 'ticket report warning request finding patch fix hands while',
  },
  {
    words: '=sit on <det>? <adj>? hands|ticket|report|warning|request|finding|patch|fix|issue|alert|it|mail|email|bug',
    form: told,
    subject: whoever,
  },
  {words: '=twiddle|fold|wring thumbs|arms|hands', subject: others | Kind.self},
  {words: '=raise|stir|move a|an|one finger|eyebrow|hand|muscle', negated: true},
  ...rows(
    `
    =drag .. feet|heels
    =procrastinate|dither|dawdle|dally|dilly-dally|balk|baulk
  `,
    {subject: whoever},
  ),
  ...rows(`
    kicked|kicking|kick|kicks the can
    =kick|boot .... down the road|line
    no-show|no-shows|awol
    absent without leave
    missing in action
    @crew .. nowhere to be found|seen|reached
    default|breach|violation|dereliction|contravention of its|their|his|her|our|the? <adj>? obligation|obligations|duty|duties|contract|policy|procedure|promise
    @crew .... against|contrary to? <det> <adj>? <noun>? policy|procedure|procedures|protocol|rules|instruction|instructions|agreement|advice
    neglect|omission|non-observance|non-compliance|nonobservance|avoidance|evasion of .... by|from|on @maker
    lack|absence|want|dearth of <adj>? <noun>? ~discipline|rigor|rigour|ownership|care|judgement|judgment $practice|communication|action|initiative|feedback|cooperation|follow-through|reaction|answer|answers|input by|from|on|in|among|at @anyone
    =wave|nod|sign|rubber-stamp|let through|off .. unread|unseen|blind|untested|unchecked|regardless
    approved|approve|approves|merged|signed|lgtm without|before .. reading|opening|looking|checking|running|testing
    ^ missed .. testing|test|opportunity|opportunities|review|communication|deadline|step|alert|page
  `),
  {
    words:
      '=shelve|park|mothball|bury|deprioritise|deprioritize|de-prioritise|de-prioritize|punt|ditch on? <det>? <adj>? <noun>? report|warning|finding|findings|recommendation|advisory|patch|patches|upgrade|fix|ticket|bug|it|them|issue|advice|request|vulnerability|cve|audit',
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: blamable,
  },
  {
    words: '=postpone|defer|delay|put|push|reschedule .... again|repeatedly|twice|times|indefinitely|year|sprint|quarter|month|release',
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: whoever,
    withWord: 'again repeatedly twice times indefinitely after',
  },
  {
    words: '=put off <det|ing>',
    infinitive: false,
    modal: [''],
    never: ['mitigation', 'action-items'],
    passive: false,
    subject: blamable | Kind.self,
  },
  {
    words: '=put .. off',
    passive: false,
    past: true,
    subject: others,
    withWord: 'year sprint quarter month again repeatedly twice weeks months',
  },
  {
    words: '=stop|fall|come short|up|down of|on|in|with',
    past: true,
    subject: others | Kind.firm | Kind.proper,
    withWord: 'short',
    without: 'supply budget',
  },
  ...rows(
    `
    =shrink|back! away|from|off|down from
    =say nothing|little
  `,
    {past: true, subject: others | Kind.firm},
  ),
  {
    words: '=decline|choose|opt|elect|prefer|decide to|not <adv>? not|to? <adv>? to? =$duty|communicate|disclose|publish|help',
    never: ['mitigation', 'action-items', 'went-well'],
    past: true,
    subject: others | Kind.firm | Kind.proper,
    withWord: 'not decline declined declines',
    without: 'as because since so offer',
  },
  {words: '=decline to =$duty|disclose|publish|help|name|say', passive: false, past: true, subject: others | Kind.firm | Kind.proper},
  ...rows(
    `
    =be! <adv>? nowhere to be
    =shirk|evade|dodge|duck
  `,
    {subject: people},
  ),
  {words: '=be! .. in default|breach|violation|dereliction|arrears of|on|with', subject: people | Kind.proper},
  {
    words: 'in violation|breach|contravention|defiance|disregard of <det>? <adj>? <noun>? $procedure',
    withWord:
      'we i he she they engineer operator team deployed merged pushed changed ran started applied was were opened made shipped contractor vendor',
    without: 'pod request job',
  },
  {
    words:
      '=ignore|violate|flout|break|breach|disobey|override|overrule|sidestep|disregard <det>? <adj>? <noun>? $procedure|lockout|approval',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: whoever,
  },
  {
    words: 'no <adj>? evidence|sign|record|trace|indication|proof that <det>? ... =$duty|run',
    never: ['impact', 'went-well'],
    without: 'data attacker attackers intruder accessed',
  },
  {
    words: 'no <adj>? evidence|sign|record|trace|indication of <det>? <adj>? <noun>? $dutyNoun .. by|from|having',
    never: ['impact', 'went-well'],
  },
  {words: '=let ... $decay', modal: [''], passive: false, past: true, subject: whoever},
  {words: '=leave ... till|until|to|for last|late|end', past: true, subject: others | Kind.self, withWord: 'too last'},
  {
    words:
      '=miss .. <noun>? call|meeting|handover|standup|stand-up|sync|checkpoint|renewal|cutoff|cut-off|briefing|handoff|review|window|appointment|mail|memo|round|rounds|shift|check|checks',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: people | Kind.proper,
  },
  {
    words: '=miss that|the|how fact|error|mistake|bug|typo|sign|significance|point|change|entry|line|warning|difference|clue|clues',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: people | Kind.elided,
  },
  {words: '=miss that', negated: false, passive: false, past: true, subject: staff},
  {
    words:
      'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|sign|signs|clue|clues|deadline|deadlines|renewal|reminder|reminders|step|steps|opportunity|opportunities|chance|chances|checkpoint|checkpoints|meeting|handover|invitation .. =miss!',
    agent: 0,
    modal: [''],
    negated: false,
    passive: true,
    past: true,
    without: 'heartbeat heartbeats probe could if when unless would',
  },
  {
    words: '=turn|show|arrive|log|join|come! up|in|late .. late|hour|hours|minutes',
    past: true,
    subject: others,
    withWord: 'late',
    without: 'customer',
  },
  {
    words:
      '=wait|hesitate|take|delay|hold|need ... before|until|to|off =tell|notify|escalate|inform|page|call|communicate|alert|react|respond|raise|report|declare|involve|warn|act|admit|acknowledge|ask',
    form: told,
    never: ['timeline'],
    passive: false,
    subject: others,
    withWord: 'hour hours minutes day days before until waited hesitated week weeks off held',
    without: 'runbook procedure policy',
  },
  {words: '=keep|stay|remain|go! silent|quiet|mum|schtum|shtum|dark|tight-lipped', subject: others | Kind.self | Kind.firm},
  {
    words: 'silence|inaction|inertia|foot-dragging|footdragging|procrastination|dithering|stonewalling|passivity',
    lower: true,
    withWord: 'from by management team leadership vendor of engineers operator ops owner supplier',
    without: 'alert alerts alertmanager rule moment zone tensor period matcher',
  },
  {words: '=wave|nod ... through', past: true, subject: others | Kind.self, without: 'traffic'},
  {
    words: '=leave! ... open|unlocked|exposed|enabled|disabled|behind|lying',
    form: Tag.past,
    passive: false,
    subject: others,
    without: 'ticket tickets',
  },
  {words: '=show|turn up', subject: Kind.nobody},
  {words: '=show|turn up', negated: true, past: true, subject: others},
  {words: 'never =do|complete|finish|close|address|implement|act|start', never: ['impact'], passive: true},
  {
    words: '=skip|bypass|circumvent <det|adj|noun|ing>',
    form: Tag.past | Tag.participle,
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items'],
    passive: false,
    subject: others | Kind.self | Kind.elided | Kind.proper,
    without: 'build ci pipeline maintenance',
  },
  {
    words:
      '=miss <det>? <adj|noun>? <noun>? alert|alerts|page|pages|warning|warnings|sign|signs|deadline|step|steps|email|message|notification|opportunity|opportunities|review|test|tests|case|detail|error|bug|signal|signals|problem|issue|change|field|flag|line|entry',
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
    passive: false,
    subject: people | Kind.elided | Kind.proper,
  },
  {words: '=miss', agent: staff, passive: true},
  {words: '=miss during|in|at|by .. review|testing|audit|planning|qa|triage|handover', passive: true},
  ...rows(
    `
    =wait|delay|postpone|defer|hesitate .. before|to|until =tell|notify|escalate|inform|page|call|communicate
    =abandon|desert
  `,
    {form: Tag.past, passive: false, subject: others},
  ),
  ...rows(
    `
    =let =expire|lapse|slide|slip|drop
    =let ... expire|lapse|slide|languish|rot|pile
  `,
    {form: Tag.past, passive: false, subject: staff},
  ),
  {
    words:
      '=leave! ... unattended|unprotected|unmonitored|untested|unreviewed|unanswered|unpatched|undone|unlocked|unsecured|exposed|unfinished|unacknowledged|unread',
    passive: false,
    subject: staff,
  },
  {words: '=sit on', form: Tag.past, subject: Kind.person | Kind.named | Kind.group | Kind.self, without: 'call bridge same'},
]

export default languageRule({
  name: 'failure-to-act',
  code: 'PM203',
  summary: 'What people did not do is told as their fault',
  severity: 'warning',
  silentIn: ['went-well', 'got-lucky'],
  english: [...englishOf(families), ...failed, ...notDone, ...passiveUndone, ...withoutDoing, ...absence, ...putAside, ...nothingLeft, ...missed],
  defect: 'An omission told as a fault',
  ask: 'What was done instead, and what would have prompted it then?',
  reword: [sayStatement(nothingShowed, nothingMadeSure, nothingPrompted, nothingEnsured, notPromptedTo)],
})
