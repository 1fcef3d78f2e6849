/** What people did not do, told as their fault. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm
/** Sections in which something left undone is luck, success or a plan. */
const quiet = ['went-well', 'got-lucky', 'action-items', 'impact'] as const

const finite = Tag.past | Tag.base | Tag.participle | Tag.gerund

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
    without: 'need needed needs why because advises correctly rightly',
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
    without: 'if ci pipeline optional',
  },
  {
    words:
      '=go|sit|remain|stay|lie|stand|leave unacknowledged|unanswered|unread|unheeded|unaddressed|unprioritized|unprioritised|unattended|untested|unreviewed|unchallenged|unquestioned|undetected-by|untouched|ignored|unreported|undone|unassigned|unchecked|unmonitored|unresolved-by|unescalated|unactioned|un-acked|unacked|overlooked|neglected|unwatched',
  },
]

const withoutDoing: readonly Pattern[] = [
  {words: 'without @staff <adv>? <ing>'},
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

const missed: readonly Pattern[] = [
  {
    words: '=leave! ... open|unlocked|running|exposed|enabled|disabled|behind|lying',
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
  english: [...failed, ...notDone, ...passiveUndone, ...withoutDoing, ...missed],
  ask: 'what was done instead, and what would have prompted it then?',
})
