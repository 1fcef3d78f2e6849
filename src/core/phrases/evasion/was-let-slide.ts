import {Kind} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'

const upkeep =
  'standards|discipline|rigour|rigor|hygiene|vigilance|attention|care|diligence|communication|communications|housekeeping|oversight|governance|supervision'
const machines =
  'server servers service services client clients database cluster sensor hub node nodes bus controller controllers endian firmware modem broker daemon packet packets'
const checks =
  'review reviews approval approvals sign-off drill drills rehearsal rehearsals training audit audits procedure procedures handover consultation channels'
const never = ['impact', 'mitigation', 'options', 'action-items', 'went-well'] as const

export default family({
  says: 'Care and agreements wore off, and nobody let them.',
  english: [
    ...each({past: true, never, without: machines}, [
      {words: `${upkeep} =slip|slide|lapse|erode|slacken|suffer|falter|break|crumble!`, passive: false},
      {words: `${upkeep}|process|procedure =be|have .. allowed|left|let to =slide|slip|lapse|drift|erode`},
      {
        words: '=allow|let! to? =get|run|spiral|grow|go|slide|fester|drift',
        passive: true,
        agent: 0,
        withWord: 'hand control unchecked wild slide fester drift months years',
      },
      {words: '=rubber-stamp', passive: true, agent: 0},
      {words: '=get|be|have .. rubber-stamped|waved|nodded'},
      {
        words: '=bypass|skip|omit|circumvent|sidestep|forgo|curtail|neglect|abandon! <prep>? ~<det>',
        passive: true,
        agent: 0,
        modal: [''],
        withWord: checks,
        without: `${machines} ci filter pipeline because if since where`,
      },
      {words: '=waive! ~fee|fees|charge', passive: true, agent: 0},
      {words: '=dispense|skimp with|on', passive: true, agent: 0},
      {words: 'kept|keeps being|getting pushed|put|postponed|deferred|delayed|bumped|deprioritised|deprioritized'},
      {words: '=put off|back .. time|again|repeatedly|twice', passive: true, agent: 0},
      {
        words: '=put|place|leave .. on .. burner|back-burner|backburner|ice',
        without: 'order orders payment payments transfer deploy deploys deployment rollout',
      },
      {
        words: '=deprioritise|deprioritize|shelve|mothball|sideline',
        passive: true,
        agent: 0,
        modal: [''],
        withWord:
          'upgrade upgrades fix patch migration replacement work project ticket refactoring clean-up cleanup maintenance testing review audit recommendation drill hardening',
      },
      {words: 'nothing|little <adv>? =come of'},
      {words: 'consideration|thought|attention|heed|weight|care =be|have .. =give|pay|take!', passive: true, negated: true, agent: 0},
      {words: 'matter|question|concern|finding =be! .. left|let unresolved|hanging|unanswered|unaddressed|alone|slide'},
      {words: '=leave hanging|dangling', passive: true},
      {words: 'loose ends|threads .. =be|remain|stay .. left|untied|hanging|dangling|unresolved'},
      {
        words: 'message|word|memo|news|warning|instruction =do|get|come|make! .. through|across|around',
        negated: true,
        without: `${machines} queue topic kafka consumer`,
      },
      {words: 'right people|persons|teams|stakeholders <be>! ... loop|room|call|consulted|informed|told|involved'},
      {words: 'lines|responsibility|responsibilities|roles|accountability|ownership .. =be|become|get! .. blurred|muddled|murky|diffused'},
      {words: 'not everything .... =do|follow|complete|finish!', passive: true},
    ]),
    {
      words:
        'failure|failures|breakdown|breakdowns|lapse of|in <adj>? process|communication|communications|oversight|governance|planning|coordination|leadership|discipline|procedure',
      without: machines,
      never,
    },
    {words: 'communication|communications breakdown|breakdowns|failure|failures', without: machines, never},
    {words: 'communication|coordination|planning|handover|preparation could|should|might have been <adv>? better|smoother|clearer|tighter'},
    {
      words:
        'something =go wrong with|between|at|along|somewhere in? <det>? <noun>? handover|chain|approval|line|shift|team|teams|review|planning',
      past: true,
      subject: Kind.thing | Kind.person,
    },
    {
      words:
        'there =be <det>? <adv>? <adj>? reluctance|unwillingness|complacency|laxity|apathy|inertia|indifference|haste|finger-pointing|buck-passing',
      past: true,
      without: 'no',
      never,
    },
  ],
  finds: [
    'Over the summer standards slipped.',
    'Standards had been allowed to slip.',
    'The backlog was allowed to get out of hand.',
    'The assessment was rubber-stamped.',
    'The plan got waved through.',
    'The drill was waived.',
    'The usual review was skipped.',
    'The checks were dispensed with.',
    'The upgrade kept getting pushed back.',
    'The patch was put off time and again.',
    'The renewal had been put on the back burner.',
    'The upgrade was deprioritised.',
    'The concern was raised, but nothing came of it.',
    'Proper care was not taken.',
    'The matter was left unresolved.',
    'Loose ends were left hanging.',
    'The message did not get through.',
    'The right people were not consulted.',
    'Lines of responsibility became blurred.',
    'Not everything that was agreed got done.',
    'There was a breakdown in communication.',
    'There were communication breakdowns.',
    'Communication could have been better.',
    'Something went wrong somewhere in the approval chain.',
    'There was a certain complacency.',
  ],
  leaves: [
    'The quality of the images degraded.',
    'The readiness check was skipped on both nodes.',
    'Not all requests were completed.',
    'The number of approvals was dropped down to one.',
    'The communication failure between the two nodes lasted a minute.',
    'The test was skipped because the image had not changed.',
  ],
})
