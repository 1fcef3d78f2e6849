import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {quiet} from '../../wording/where.ts'
import {Kind, others, staff, Tag} from '../../language/tag.ts'

export default family({
  says: 'Nobody was there, nothing came back, or it was done without looking.',
  english: [
    {
      words:
        'never|not <adv>? =give|deliver|provide|answer|send|complete|heed|make|finish|close|fix|implement|honour|honor|grant|hold|act|open|read|consult|use|follow!',
      agent: 0,
      modal: [''],
      negated: true,
      never: [...quiet, 'background', 'mitigation'],
      passive: true,
      past: true,
      unlessJustified: true,
      withWord: 'asked requested promised agreed proposed suggested raised checklist runbook procedure manual instructions memo mail',
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
    {
      words: '=pick|take|answer|look|react|respond|own|check|notice|read|ask|call|open|come|reply|act|escalate|chase',
      form: Tag.third,
      modal: [''],
      only: ['timeline', 'what-happened', 'response', 'communication'],
      passive: false,
      subject: Kind.nobody,
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
      subject: Kind.group | Kind.person | Kind.named | Kind.self,
      without: 'need needed if when who',
    },
    {
      words: '=want|dare|care|wish|volunteer|offer to',
      modal: [''],
      negated: true,
      never: [...quiet, 'mitigation', 'background'],
      passive: false,
      past: true,
      subject: others,
    },
    ...rows(
      `
      =keep meaning|planning|intending|wanting|hoping|promising|forgetting to
      =see|notice|hear|read|get|receive <det> <adj>? <noun>? warning|alert|alarm|message|error|prompt|page .... =carry|continue|proceed|go|close|dismiss|move|press|work|click
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
    ...rows(
      `
      nobody|noone|no-one home|there|awake|around|manning|minding|watching|looking|listening ~<noun>
      no|zero|nil|any|without <adv>? reaction|answer|reply|response|word|callback|acknowledgement|acknowledgment|sign|sound|peep|feedback .. from|by|of|to @maker
      before|until a <adj>? soul|person|human|body =look|see|notice|check|open|read|answer|react|respond|care|bother
      not|never|nobody so much as
      =go <adv>? back to sleep|lunch|gaming
`,
      {never: [...quiet, 'background'], without: 'server host endpoint node api upstream socket probe'},
    ),
    {words: '=leave! to|at ... goodwill|chance|luck|memory|discretion|providence|fate', passive: true, past: true},
  ],
  finds: [
    'lessons: We do not rehearse failovers.',
    "timeline: 09:00 Nobody home at the vendor's hotline",
    'timeline: 04:10 Page to the duty manager, no reaction from him',
    'The alert rang for forty minutes before a soul looked at it.',
    "The contractor didn't so much as glance at the drawing.",
    'The on-call acked the page and went back to sleep.',
    'timeline: 05:20 IC asks for an update, nobody answers',
    'points-of-failure: The runbook was not consulted.',
    'went-poorly: The incident was not declared until 11:40, two hours in.',
    'lessons: We kept meaning to automate this.',
    'He saw the warning, closed the window and carried on.',
    "five-whys: The ops team didn't want to touch it.",
    'root-causes: Follow-up on the audit finding was left to individual goodwill.',
    "five-whys: Because the developers don't write tests.",
  ],
  leaves: ['The socket got no reply from the peer.', 'mitigation: A column that nobody reads is dropped.'],
})
