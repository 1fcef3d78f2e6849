import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {judged, quiet, told} from '../../wording/where.ts'
import {Kind, staff} from '../../language/tag.ts'

const crew = staff & ~Kind.you & ~Kind.nobody

export default family({
  says: 'What only people do was not done, by nobody who is named.',
  english: [
    {
      words:
        '=announce|declare|coordinate|anticipate|foresee|vet|audit|inspect|test|review|escalate|communicate|double-check|rehearse|consult|brief|discuss|heed|question|challenge|investigate|peer-review|prioritise|prioritize|acknowledge',
      agent: 0,
      modal: [''],
      negated: true,
      only: judged,
      passive: true,
      past: true,
      without: 'yet intended designed',
    },
    {
      words:
        'no <adj|noun|part>? <adj|noun|part>? <noun> <be> <adv>? =elect|appoint|recommend|propose|consider|discuss|rehearse|announce|communicate|escalate|consult|prioritise|prioritize!',
      agent: 0,
      modal: [''],
      only: judged,
      passive: true,
      past: true,
      without: 'need needed required because yet',
    },
    {
      words:
        'not|never been? <adv>? thoroughly|adequately|sufficiently|carefully|rigorously|systematically <adv>? =$duty|think|consider|plan|study|analyse|analyze|assess|evaluate|document!',
      agent: 0,
      never: quiet,
      passive: true,
    },
    {words: '=$duty|identify|discover|find|recognise|recognize', agent: crew, modal: [''], negated: true, only: told, passive: true},
    {words: 'status page|pages .. =update!', agent: 0, modal: [''], negated: true, only: judged, passive: true, past: true},
    {
      words: 'testing|review|reviews|validation|verification|sign-off|approval|rehearsal|qa <be> <adv>? skipped|bypassed|omitted',
      without: 'ci pipeline automatically if',
      only: judged,
    },
    {words: 'never =rotate|renew|patch|upgrade', only: judged, passive: true},
    {words: '=notice', agent: staff, negated: true, passive: true},
    {words: 'not|never <past|part>!', holds: 'undone duty'},
    ...rows(
      `
      never|not =$humanDuty|communicate|document|check|verify|validate|exercise|rehearse|run
      =skip|omit|bypass|circumvent|neglect|disregard
`,
      {agent: staff, passive: true},
    ),
    {
      words:
        'procedure|procedures|process|processes|runbook|runbooks|checklist|checklists|policy|policies|protocol|protocols|guideline|guidelines|playbook|instructions|steps|rules|guidance|convention|sop|practice|practices .. =follow|observe|respect|adhere|apply|use|consult!',
      negated: true,
      passive: true,
    },
    {
      words:
        'attempt|change|deployment|migration|upgrade|rollout|release|maintenance|rollback|restore .... =follow! <det|adj>? <adj>? <noun>? procedure|procedures|process|processes|runbook|checklist|protocol|playbook|instructions|steps|policy',
      negated: true,
      passive: false,
      past: true,
      only: judged,
    },
    {
      words:
        '=go|sit|remain|stay|lie|stand|leave|languish unacknowledged|unanswered|unread|unheeded|unaddressed|unprioritized|unprioritised|unattended|untested|unreviewed|unchallenged|unquestioned|unescalated|unactioned|untriaged|unopened|unrenewed|unowned|unclaimed|unwatched|ignored|neglected',
      never: quiet,
      past: true,
    },
    {
      words:
        'never <adv>? <adv>? =test|review|check|verify|validate|size|rehearse|communicate|escalate|exercise|practise|practice|raise|discuss|read|consider|question|follow|act|prioritise|prioritize|finish|complete|document|schedule|implement|try|hold|perform|carry|run|apply|delete|remove',
      only: judged,
      passive: true,
    },
    {words: '=act|follow! up|on|upon', agent: 0, modal: [''], negated: true, only: judged, passive: true},
    {words: 'not =catch|spot|notice! in|during <det>? <adj|noun>? review|reviews|testing|qa', never: quiet},
    {words: '=leave! out', agent: crew, passive: true, past: true},
    {
      words:
        'escalation|escalations|follow-up|review|reviews|rehearsal|drill|handover|sign-off|debrief|retrospective .. not|never =happen|take!',
      never: quiet,
      past: true,
    },
  ],
  finds: [
    'root-causes: No rehearsal: migration not tested on a copy.',
    'root-causes: No test of the whole - payment never tested against the live bank',
    'points-of-failure: The restore was never once tested.',
    'root-causes: The next migration did not follow the agreed checklist.',
    'root-causes: Validation was simply skipped.',
    'The cost of a second cache was never thoroughly thought through.',
    'went-poorly: No second reviewer was appointed.',
    'went-poorly: The status page was not updated for an hour.',
    'root-causes: The token was never rotated after the move.',
    'went-poorly: The change was not announced in advance.',
    'root-causes: Warnings had gone unheeded.',
    'detection: The drop was not noticed by the team.',
    'root-causes: The change was not reviewed.',
    'The alert was not acknowledged by anybody in the team.',
    'five-whys: The script was written in haste and never validated on a copy.',
    'went-poorly: It uses a field whose order was assumed, not tested.',
    'went-poorly: Swapped labels not spotted in code review.',
    'root-causes: Due process was not observed.',
    'root-causes: Instructions on the door were disregarded by the visitor escort.',
    'lessons: The restore was never rehearsed.',
    'went-poorly: Migration not tested against the old schema.',
    'root-causes: The recommendation had been on the table since spring and was not acted upon.',
    'root-causes: Steps 4 to 6 of the checklist were left out by the crew.',
    'went-poorly: Escalation did not take place until noon.',
  ],
  leaves: [
    'root-causes: No address was assigned to the second port.',
    'root-causes: The cache was not updated.',
    'The entries remained untouched.',
    'summary: The letters were printed, and were never seen by anyone.',
    'impact: The draft stayed unread, so that it could be sent again.',
    'timeline: 10:40 Some fixes were not discussed in the open channel.',
    'The config values were not read.',
    'root-causes: Column not read by the parser.',
    'action-items: Backfill not tested yet.',
    'background: This feature was not tested in the mock.',
  ],
})
