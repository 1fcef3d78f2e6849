import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {quiet} from '../../wording/where.ts'
import {Kind, staff, Tag} from '../../language/tag.ts'

export default family({
  says: 'What people failed, neglected or refused to do is told as such.',
  english: [
    {
      words:
        '^ <adv>? failed|neglected|omitted to! ~start|load|run|connect|reproduce|find|access|recover|restore|log|authenticate|open|reach|resolve|fetch|parse|write|read|get|fix',
      only: ['went-poorly', 'lessons', 'five-whys', 'points-of-failure', 'tollgates'],
    },
    {
      words: '^ <adv>? failing|neglecting|omitting to! ~start|load|run|connect <base> .... was|led|caused|meant|resulted|allowed|cost',
      never: quiet,
    },
    ...rows(`
      failure|inability|neglect|omission|unwillingness|refusal of|by|on @staff .. to!
      @staff's <adj>? failure|neglect|omission|unwillingness|inaction! to|of
`),
    {
      words: '=fail! to ~log|connect|reproduce|find|access|recover|restore|load|authenticate|sign|get|open|start|reach|resolve|fix|obtain',
      form: Tag.past | Tag.participle | Tag.gerund,
      negated: false,
      passive: false,
      subject: staff,
    },
    {words: '=fail in|at <ing|det>', form: Tag.past, subject: Kind.person | Kind.named | Kind.group | Kind.self},
    {words: '=neglect|omit! to', negated: false, passive: false, subject: staff, form: Tag.past | Tag.participle | Tag.third | Tag.gerund},
    {
      words:
        'failure|neglect! to <adv>? =$humanDuty|follow|notify|check|verify|communicate|test|document|inform|update|monitor|escalate|review|read|consult|ask|validate|plan|prepare|anticipate|coordinate|renew|rotate|involve|consider',
      without: 'could may can would write writes disk kernel daemon node replica broker consumer',
    },
  ],
  finds: [
    'lessons: Also failed to ask the second site.',
    'lessons: Failing to read the label was what cost us the morning.',
    'went-poorly: Failed to page the database team.',
    'root-causes: The rota team omitted to name a deputy.',
    "The trader's supervisor failed in his duty to reconcile the book.",
    'root-causes: Failure by the developers to understand the isolation level led to double bookings.',
    'The second flood came from our failure to mend the pump after the first.',
    'root-causes: Failure to follow the change process led to the outage.',
    'Operations failed to escalate within the hour.',
  ],
  leaves: [
    'went-poorly: Failed to start the second pod.',
    'timeline: 10:02 Operator failed to log in.',
    'The pod failed to start.',
    'lessons: Failing to drain a node will lose its jobs.',
  ],
})
