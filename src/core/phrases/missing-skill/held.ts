import {Kind, staff} from '../../language/tag.ts'
import {knowing, learned, texts, trained, unclear} from '../../wording/knowing.ts'
import {each, family} from '../../wording/family.ts'

const people = staff | Kind.firm | Kind.proper
const others = Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm
const held = '$skill|training|exposure|grounding|mentor|practice|depth|grasp|command'
const picture =
  'context|picture|overview|confidence|seniority|vocabulary|maturity|exposure|practice|instinct|depth|guidance|supervision|certification|induction|model'

export default family({
  says: 'Somebody lacked or did not have what one has to know, or had little of it.',
  english: [
    ...each({subject: people, without: learned}, [
      {words: '=lack|want|miss! <det>? <adv>? <adj>? <adj|noun|ing>? <noun>? $skill|training|grasp|command', passive: false},
    ]),
    {words: `=lack! <det>? <adj>? ${picture}`, passive: false, subject: Kind.person | Kind.named | Kind.group | Kind.self | Kind.firm},
    {words: '=lack <det>? context to =see|understand|judge|know|decide|realise|realize|recognise|recognize|spot|notice|connect'},
    {words: 'not have the|any|enough <adj>? $skill|depth|seniority to|in|for|on|of', without: trained},
    {words: '=have! the|any|enough|sufficient <noun> or|and|nor <adj>? $skill|seniority', negated: true, subject: others, without: trained},
    {words: '=have! no|little|zero|any <adj>? idea|clue|notion|concept|inkling', subject: others, without: `${unclear} many long`},
    {
      words: '=have! no|little idea|clue|notion|inkling that|how ~large|big|high|often|far',
      subject: Kind.self,
      without: `${unclear} many long`,
    },
    ...each({subject: staff & ~Kind.you, without: trained}, [
      {words: `=have! <adv>? <adv>? no|little|limited|zero|minimal|scant|insufficient|any <adj|noun>? <adj|noun>? <noun>? ${held}`},
      {
        words: `=have|possess|bring|show! <adv>? <det|adv>? <adj|adv>? <adj|noun>? <noun>? ${held}|fluency|mastery|seniority`,
        negated: true,
      },
      {
        words: '=have|get! .. firm|good|solid|proper|real|full|clear|strong <noun>? grip|handle|grasp|command|hold|understanding on|of',
        negated: true,
        form: -1,
      },
    ]),
    {
      words:
        '=have! <adv>? <det>? <adv>? $meagre|basic|passing|faint|cursory|elementary|hazy idea|notion|notions|conception|sense|picture|grasp|command of|about',
      subject: others,
    },
    {words: '=have .. wrong|faulty|mistaken|incorrect|flawed|outdated mental model|understanding|picture|idea|notion', subject: staff},
    {words: "@staff's mental? model|picture|image of .... =be|prove! .. wrong|incorrect|incomplete|outdated|stale|off|flawed|inaccurate"},
    {
      words:
        "@staff's <adj>? unfamiliarity|inexperience|ignorance|misunderstanding|inability! with|to|in|about|of ~use|access|log|sign|reach|connect|open|view|pay|place|order|load",
      without: 'customers clients users',
    },
    {
      words: `@staff's <adj>? $skill|training|grasp ... =be|have|prove|turn! .... $meagre|basic|behind|lapsed|expired|obsolete|dated`,
      without: learned,
    },
    {
      words: `${knowing}|training .... =be|prove|seem|remain! .... $meagre|thin|behind|overdue|lapsed|obsolete ~<noun>`,
      without: `${learned} ${texts} cause initially`,
      only: ['root-causes', 'five-whys', 'went-poorly', 'lessons', 'fishbone'],
    },
    {
      words: `${knowing} .... =be! .. confined|limited|restricted|concentrated|siloed|locked to|in|with|by|within|among`,
      without: `${learned} ${texts}`,
      never: ['background', 'impact'],
    },
    {
      words: `${knowing} <prep>? @np? =be! ... where|adequate|sufficient|enough|strong|good|deep|broad`,
      negated: true,
      without: `${learned} ${texts}`,
      never: ['background', 'impact'],
    },
    {
      words: `level|standard of <adj>? <noun>? $skill .... =be|leave|vary!`,
      withWord: 'low poor insufficient inadequate weak much uneven wanting lacking',
      without: learned,
    },
    {
      words: 'knowledge|expertise|know-how|experience .... =walk|leave|go|retire|depart|vanish! .. with|out|when|door',
      past: true,
      without: learned,
    },
    {words: 'misunderstanding|misconception|confusion|misreading|misinterpretation among|by|on @staff'},
    {
      words: 'caused|due|owing|traced|down by|to <det> <adj>? misunderstanding|misconception|misreading|misinterpretation',
      without: 'parser compiler',
    },
    {
      words: 'misunderstanding|misconception|misreading|misinterpretation|ignorance of|about|regarding .... by|among|in|on|within @staff',
      without: 'parser compiler',
    },
    {
      words:
        "beyond|outside|above @staff's <adj>? area|areas|expertise|skills|skill|ability|abilities|competence|knowledge|capabilities|experience|grade|paygrade|comfort|field",
    },
    {words: "not .. in? @staff's wheelhouse|forte|field|specialty|speciality|specialism"},
    {words: 'beyond|outside|above|exceeded the expertise|skills|skill|abilities|competence|knowledge|pay of|grade'},
  ],
  finds: [
    'The engineer lacked experience with the broker.',
    'Operators lacked a mental model of the autopilot.',
    'The desk lacked the context to see what the alerts meant together.',
    'The agents did not have the depth to see it.',
    'The operators on call did not have the access or experience to repair it.',
    'The outage was caused by a misunderstanding of how leases are renewed.',
    'The contractor had no clue.',
    'We had no idea that it cascades.',
    'The on-call had no experience with the broker.',
    'Developers do not have the skills to review it.',
    "The on-call didn't have a firm grip on how quorum works.",
    'The developer had a poor grasp of transactions.',
    'The responders had the wrong mental model.',
    "The on-call's mental model of the queue was wrong.",
    "The technician's inability to read the schematics delayed the repair.",
    'Our grasp of the quota system turned out to be shaky.',
    'root-causes: Knowledge of the broker was thin.',
    'Knowledge of the ledger was confined to one engineer.',
    "The group's skills in storage are not where they need to be.",
    'The level of proficiency in the region is low.',
    'The knowledge walked out of the door with him.',
    'Confusion on the part of the operator led to the wipe.',
    'A misunderstanding of the setting by the admins explains the missing week.',
    "Storage is outside the admin's area of expertise.",
    'The broker is not really in our wheelhouse.',
    'It was beyond the expertise of those on the call.',
  ],
  leaves: [
    'The copy is not complete; I had no idea how long a whole one would be.',
    'We had no idea yet why the queue grew.',
    'If you have no idea what a lease is, read the manual first.',
    'The model had little training data.',
    'Knowledge of the type comes from the schema.',
  ],
})
