import {family} from '../../wording/family.ts'
import {staff} from '../../language/tag.ts'

export default family({
  says: 'What should have been, in turns of phrase that name no act.',
  english: [
    {
      words:
        'should|ought to? have been! the|our|his|her|their|my|a <adv>? <adj>? first|next|immediate|default|priority|move|step|response|reaction|instinct|reflex|no-go',
    },
    {words: 'would|could have been enough|sufficient', never: ['impact'], without: 'capacity'},
    {
      words:
        'should|ought .. have been <adv>? =$deed|allow|permit|do|approve|accept|make|rush|ship|attempt|let|ignore|skip|start|release|schedule|give!',
      passive: true,
      negated: true,
      relative: false,
    },
    {
      words:
        'change|changes|deploy|deployment|release|migration|rollout|upgrade|pr|commit|merge|build|work should|ought not|never <to>? have! <adv>? gone|happened|reached|made|been|landed|left|passed|proceeded|started',
    },
    {words: 'what should have =happen!'},
    {words: '=have|need! to have .. <part>', subject: staff},
  ],
  finds: [
    'root-causes: The deploy should not have gone out on a Friday.',
    'root-causes: The rollback should have been the first thing we reached for.',
    'lessons: A quick look at the docs would have been enough.',
    'went-poorly: We really needed to have looked at the dashboards before we pressed the button.',
    'tollgates: Sign-off should never have been given without a load test.',
    'lessons: What should have happened is a call to the bank.',
  ],
  leaves: ['The limit should have been 4 GB.', 'lessons: We should have alerting on the age of the oldest message.'],
})
