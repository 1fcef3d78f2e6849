import {each, family} from '../../wording/family.ts'
import {acting, analysed, chains} from '../../wording/questioning.ts'
import {Kind, Tag} from '../../language/tag.ts'

export default family({
  says: 'It demands that somebody explain themselves.',
  english: [
    ...each({question: true}, [
      {words: 'how! <be> @culprit .. allowed|permitted|trusted|left|let', never: chains},
      {words: '=explain|justify|tell|defend|account! .. <prep>? @anyone? why|how|what @staff', never: analysed},
      {
        words:
          'can|could|would|will! .... =explain|justify|defend|account|enlighten|own|confess|admit|step|come|apologise|apologize .. why|how|what|for|up|forward|to|clean|himself|herself|themselves|yourself|us',
        never: analysed,
        without: 'service system tool dashboard we',
      },
      {
        words: 'can|could|would|will! @culprit .. =explain|justify|defend|account|answer|remind|tell',
        never: [...analysed, 'action-items', 'options'],
      },
      {words: '^ <adv>? care|mind|fancy! to|explaining|telling <base>?'},
      {words: 'care|cares|like! to explain|justify|tell|enlighten|account'},
      {words: 'please step|own|come|stand|speak|explain|justify forward|up|why|yourself|to|himself|herself|clean|how'},
    ]),
    {words: '=want|need|demand! names|heads|scalps|answers', subject: Kind.self},
    {words: 'please|kindly! <adv>? =explain|justify|account|clarify|state|tell|say .. why|how|what|who|for @staff'},
    {
      words: `=want|need|deserve|demand|wish|love|know|say|tell|establish|ask|wonder! .. =know|hear|see|learn|find|understand|say|establish? out? who <adv>? <have>? =${acting}`,
      subject: Kind.self | Kind.person | Kind.named | Kind.group | Kind.nobody,
      never: ['background', 'options', 'impact'],
    },
    {words: `=find|establish|identify|determine|name|expose|discover! out? who <adv>? <have>? =${acting}`, form: Tag.base},
    {
      words: 'one|we|you|i|leaves|left|to <have|modal>? <to>? ask|wonder|question! why|how @culprit',
      never: analysed,
      without: 'customers users',
    },
    {words: '=remain|be! .. to be explained|answered|told|asked? .. why|how|what @culprit', never: analysed, withWord: 'remains remained'},
  ],
  finds: [
    'communication: Can somebody explain to me why marketing was told before us?',
    'communication: Care to explain, Rasmus, why the mail never went out?',
    'root-causes: I want names.',
    'We still do not know who pulled the cable.',
    'root-causes: How was a junior allowed to run this?',
    'action-items: Find out who approved the exception and why.',
    'Please explain why you overrode the interlock, Mr Banerjee.',
    'communication: Would the responsible engineer please step forward?',
    'root-causes: One has to ask why the operations manager did nothing for two days.',
    'root-causes: It remains to be explained why Patricia kept the key on her laptop.',
  ],
  leaves: ['Please explain the flag in the runbook.', 'The graph explains why the queue grew.'],
})
