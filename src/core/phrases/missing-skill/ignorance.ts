import {Kind, staff} from '../../language/tag.ts'
import {texts, unclear} from '../../wording/knowing.ts'
import {each, family} from '../../wording/family.ts'

const others = Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm
const colleagues = Kind.person | Kind.named | Kind.group
/** Where not knowing is the course of events and not its explanation. */
const unfolding = ['timeline', 'impact', 'communication', 'detection', 'response', 'mitigation', 'background'] as const
const explaining = ['root-causes', 'five-whys', 'fishbone', 'went-poorly', 'lessons', 'points-of-failure'] as const
const scale = 'many|much|long|far|bad|big|badly|large|widespread'

export default family({
  says: 'Somebody did not know or understand what the work asks for.',
  english: [
    ...each({negated: true, form: -1, modal: [''], without: unclear}, [
      {words: `=know! how|what|about|enough|better|any ~${scale}`, subject: others},
      ...[{past: true, never: unfolding}, {only: explaining}].flatMap(told => [
        {words: '=know! enough|about', subject: Kind.self, ...told},
        {words: `=know! how|what ~${scale} <to|det|pronoun|noun>`, subject: Kind.self, ...told},
      ]),
      {words: '=know! that|what|when .... had|have|has|need|needs|needed|must|should', subject: staff, never: unfolding},
      {words: '=know! that|of|it|the|where|which|when', subject: colleagues | Kind.firm, only: explaining},
      {
        words: '=know! that|of|it|the|where|which|when',
        subject: others,
        thorough: true,
        never: ['timeline', 'impact', 'communication', 'detection'],
      },
      {words: '=understand|grasp|comprehend', subject: Kind.self, passive: false, never: unfolding},
    ]),
    {words: '=understand|grasp|comprehend', negated: true, subject: colleagues, form: -1, passive: false, without: unclear},
    {
      words: '=know|understand|grasp|comprehend',
      negated: true,
      subject: Kind.elided,
      past: true,
      passive: false,
      modal: [''],
      only: explaining,
      without: unclear,
    },
    {words: '=understand|grasp|comprehend', subject: Kind.nobody, passive: false, modal: [''], past: true, without: unclear},
    {words: '=understand|grasp|comprehend', subject: Kind.nobody, passive: false, modal: [''], without: unclear, never: unfolding},
    {words: '=know! how|enough', subject: Kind.nobody, past: true, without: unclear, never: ['impact']},
    {words: '=know! that|how|what|enough|about', negated: true, subject: colleagues, modal: ['would', 'could'], perfect: true},
    {words: '=know! .. little|nothing|next about|of|to', subject: staff},
    {
      words: 'enough|few of? @staff .... =know|understand! how|the|its|what|about|our|it',
      withWord: 'few hardly barely not',
      thorough: true,
      without: unclear,
      never: unfolding,
    },
    {words: 'not|never <adv>? fully? understood|grasped|known by @staff'},
    {words: '=know! .. anything|much|first <noun>? about', negated: true, subject: staff, without: texts},
    {words: '=know! ... enough to', negated: true, subject: staff},
    {words: '=know .. way around', negated: true},
    ...each({negated: true, form: -1, without: texts}, [
      {words: '=be! .. aware of|that|how', subject: staff | Kind.firm, only: explaining, thorough: true},
      {words: '=be! .. aware of how|what', subject: colleagues},
      {words: '=be! .. sure|certain|clear how|what <to>', subject: others},
    ]),
    {words: '=be! .. unaware of|that|how', subject: colleagues | Kind.firm, only: explaining, without: texts},
    {words: 'unsure|uncertain how|what to', never: ['background', 'impact'], without: `${texts} we`},
    {words: '=be! .. unsure|uncertain|unclear|confused how|what|about|on|which', subject: others, without: 'why whether'},
    {words: '^ not <adv>? knowing|understanding|grasping|appreciating how|what|enough|any ~' + scale},
    {words: '<pause> not <adv>? knowing|understanding|grasping|appreciating how|what|enough|any ~' + scale},
    {
      words: 'without <adv>? understanding|grasping|comprehending|appreciating! ~<prep|pause>',
      without: unclear,
      never: ['background', 'impact', 'action-items', 'options'],
    },
    {words: 'without <adv>? fully? knowing how|what|enough', without: `${unclear} you can if`, thorough: true},
    {
      words:
        'no|little|limited|poor|insufficient|any <det>? <adj>? understanding|grasp|knowledge|idea|notion|clue|appreciation of|about|on? how|what|where|which',
      never: ['impact', 'communication', 'background', 'timeline', 'detection'],
      without: `${unclear} many long large much users customers you`,
    },
    {words: 'no one|nobody|none else <adv>? understands|understood|knows|knew'},
    {
      words:
        'anyone|anybody|somebody|nobody|one who|that <adv>? =know|understand|speak|master|operate|maintain|administer! ... well|how|the|this|it',
      withWord: 'not no nobody without lacked',
      never: ['impact', 'background'],
    },
    {words: 'nobody|none|not .. =have .. full|whole|big|bigger|complete|overall picture|overview|view', never: ['impact', 'communication']},
    {words: '=lose! .. big|bigger|overall|whole|full|wider|situational|situation picture|overview|awareness', subject: staff},
    {words: '=lose! sight|track|hold of .. overall|whole|big|bigger|picture|situation|wider', subject: staff},
    {
      words:
        'situational|situation awareness .. =be|get|break|suffer|degrade|collapse|drop! .. lost|gone|poor|low|degraded|impaired|incomplete|limited',
    },
    {words: '=lose! its|their|his|her|our|my bearings|footing|grip', subject: staff},
    {words: '=be|feel|seem! .. at a loss', subject: others},
    {words: '=be! .. stumped|baffled|flummoxed|bewildered|nonplussed by', subject: others},
  ],
  finds: [
    'I don’t know anything about how the mail server signs.',
    'lessons: I did not know the schema well enough to read the plan.',
    'The operator did not know how to fail over.',
    'We did not know enough about the broker.',
    'root-causes: We did not know how the failover worked.',
    'They did not know that they had to copy the key.',
    'root-causes: The responders did not know where the runbook was.',
    'He did not know the flag had been set.',
    'We do not understand our own cache.',
    'root-causes: Did not initially understand how the two keys differ',
    'The new engineer did not understand the retry semantics.',
    'Nobody understood the failover.',
    'Nobody in the squad really understands the billing engine.',
    'Nobody knew how the failover worked.',
    'The contractor would not have known that the field is signed.',
    'She knew little of message brokers.',
    'Too few of us understand how the ledger works.',
    'The rule was not understood by the operators.',
    'The new hire did not know his way around.',
    'root-causes: The engineer was not aware of the limit.',
    'root-causes: We were not aware of the limit.',
    'The author was not aware of how leases work.',
    'The on-call was not sure how to promote the replica.',
    'root-causes: The administrators were unaware that the key had a date.',
    'timeline: 03:10 On-call unsure how to promote the replica',
    'The operators were confused about the two modes.',
    'Not knowing how the lock works, the clerk waited.',
    'The clerk waited, not knowing what to do.',
    'It was changed without understanding how the lease works.',
    'root-causes: Tried the old adapter without understanding its limits',
    'It was restarted without knowing what was running.',
    'The on-call had no clue how to fail over.',
    'With him gone, no one else understands the scheduler.',
    "We didn't have anyone who understood the mainframe well.",
    'Nobody had the full picture.',
    'The responders lost the big picture.',
    'The war room lost sight of the whole.',
    'Situational awareness was lost after the second alarm.',
    'The shift lost its bearings.',
    'The operators were at a loss.',
    'The operator was baffled by the alarm list.',
  ],
  leaves: [
    'timeline: 11:02 Ana joins and says that she did not know the change would be deployed.',
    'timeline: 11:05 The change looks ready for production, not knowing that it is there already.',
    'Customers were not aware of the delay.',
    'The buffer can be read without knowing the type of the field.',
    'We did not know yet why the queue grew.',
    'With its label lost, we now don’t know what to fetch.',
  ],
})
