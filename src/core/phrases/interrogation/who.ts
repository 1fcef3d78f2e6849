import {each, family} from '../../wording/family.ts'
import {acting, analysed, owned, planned} from '../../wording/questioning.ts'
import {Kind} from '../../language/tag.ts'

export default family({
  says: 'It asks which person did it.',
  english: [
    ...each({question: true}, [
      {words: 'who! <be> <adv>? watching|minding|sleeping|supervising|guarding|babysitting|checking', never: [...planned, 'responders']},
      {words: 'by whom $', never: [...analysed, 'action-items', 'options']},
      {
        words: `~<noun|pronoun> who <adv>? <have>? <adv>? =${acting}!`,
        never: planned,
        past: true,
        without: 'sense affected impacted notified informed',
      },
      {words: `who! in|on|from|at|of @np <adv>? =${acting}`, never: planned, without: 'sense affected impacted notified informed'},
      {
        words: 'who! <be> .. supposed|meant|expected|responsible|accountable|to|asleep|watching|in|at|thinking|behind|going',
        without: 'affected impacted',
        never: ['action-items', 'responders'],
      },
      {words: 'who! .. =be|do .. it|we that|who|have|hold|need', without: 'affected', never: planned},
      {
        words:
          'who! <be> <det> <adj|num|adv>? <adj>? genius|wizard|hero|mastermind|joker|clown|idiot|moron|cowboy|fool|spark|mind|brain|person|one|guy|man|woman|soul|people|individual|colleague|somebody|someone who|that|to|in|on|at|behind|with|responsible',
        never: [...planned, 'responders', 'background'],
        without: 'contact inform notify ask',
      },
      {words: 'who! in .. right|mind|name|earth|world'},
      {words: 'who on earth|the'},
      {words: 'who the hell|heck|devil|fuck|f'},
      {
        words: 'who <modal>? <adv>? =answer|pay|carry|own|take|bear|accept! .. for|up|responsibility|consequences|blame|bill',
        never: [...planned, 'so-what', 'tollgates'],
        without: 'follow-up action item',
      },
      {
        words: 'who! <modal|be|do> .. @staff? .. =hold|blame|thank|answer|pay|fire|own|admit|explain|apologise|apologize|face|fess|confess',
        never: [...planned, 'so-what', 'tollgates'],
        without: 'topic migration page pages call',
      },
      {words: 'who! should|must|will|shall|can .. held|blamed|fired|sacked|punished|disciplined|accountable|responsible', never: planned},
      {words: 'who! else? <adv>? knew|approved|signed|saw|agreed|said|touched|had', never: ['action-items']},
      {words: 'who|whom! .. blame|thank'},
      {words: 'was|were! it @anyone .. who'},
      {words: `whose! .. ${owned}`, never: planned},
      {
        words: 'by|from|with|under|to! whom <do|be|have|modal>',
        without: 'sense affected impacted notified informed sent addressed',
        never: [...planned, 'responders', 'communication'],
      },
      {
        words:
          '^ ... by|with|at|on|under|to|through! whose authority|order|orders|permission|approval|instruction|instructions|request|say-so|consent|watch|behest|initiative|signature|command|account|name|mandate',
      },
      {words: 'on|under|by|with! what authority|basis|grounds|right|pretext|mandate|permission|evidence <do|be|have|modal> @staff'},
      {
        words: `which .. =${acting}!`,
        past: true,
        subject: Kind.self | Kind.person | Kind.group | Kind.you,
        never: ['action-items', 'impact', 'communication'],
        without: 'owns own runs holds',
      },
      {words: 'which! <adj>? genius|idiot|moron|clown|joker|cowboy|fool|wizard|muppet'},
      {words: `which <adj>? $role|team|squad <adv>? =${acting}!`, past: true, never: ['action-items', 'impact', 'communication']},
      {words: 'which! one? of <det>? <num>? @anyone', never: ['action-items', 'impact']},
    ]),
  ],
  finds: [
    'root-causes: Who is to blame for this?',
    'response: Who approved this?',
    'Who on earth turned off the alarm?',
    'root-causes: Which engineer ran the command?',
    'root-causes: Whose fault is it?',
    'Which of you approved this change?',
    'So who was it that gave the go-ahead?',
    'root-causes: Who was minding the store?',
    'Who was the first one to open the cabinet?',
    'By whom was the exception to the freeze granted?',
    'root-causes: On whose say-so did the crew go live?',
    'Who in their right mind reboots a core router at noon?',
    'root-causes: Who the heck runs DELETE without a WHERE?',
    'root-causes: Was it Farid or Joanna who left the port open?',
    'root-causes: By what right did the agency switch off logging?',
    'root-causes: Why was this merged without approval, and by whom?',
    'root-causes: Who should be held responsible for the double billing?',
    'root-causes: Which genius thought that port 22 could be open to the world?',
    'root-causes: Who answers for the eighteen thousand euros in duplicate transfers?',
  ],
  leaves: [
    'impact: Who was affected?',
    'action-items: Who will own the runbook from now on?',
    'Who was paged first is told in the timeline.',
  ],
})
