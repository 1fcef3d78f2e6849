import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {analysing, judged} from '../../wording/where.ts'
import {Kind, staff, Tag} from '../../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
/** Acts of care, left undone for something else. */
const asking =
  'ask|check|escalate|follow|raise|report|consult|stop|admit|listen|read|test|verify|call|tell|warn|look|investigate|alert|declare|hand|flag|page|inform|notify|document|seek|request|double-check|pause'
const wiser =
  'right|correct|proper|sensible|safe|safer|prudent|better|best|obvious|responsible|wise|wiser|smart|smarter|sane|saner|decent|professional|natural|logical'
const course =
  'thing|course|move|step|option|choice|action|response|reaction|approach|way|order|place|plan|decision|call|path|answer|time|moment|process|procedure|protocol'
const departments = 'support|security|marketing|sales|legal|finance|engineering|product|procurement|infra|operations|platform|networking'

export default family({
  says: 'Another course is held against the one that was taken.',
  english: [
    ...rows(`
      ^ had anyone|anybody|someone|somebody|one .... would|might|could
      should|could|might|would have been <adv>? <adv>? headed|nipped|staved|warded|fended off|in
      need|needs never have
      ${wiser} <noun>? ${course} for @anyone .. <to>? <base>? .... was|is|would|lay
      more|less|better <adv>? <adj> $role|team|crew|eye|eyes|colleague|provider|vendor would|could|might
      review|reviews|reviewers|reviewer|testing|qa|approval|approvals|sign-off|checklist|uat|audit|audits|approvers|handover <be> .. meant|supposed|there|intended|for|designed|made to? =find|catch|spot|prevent|stop|detect|flag|avoid|discover
      what @staff <do> not do was|is|:
`),
    {words: 'should not? be =catch|check|test|review|watch|look|ask|read|follow|monitor!', form: Tag.gerund, only: judged, subject: staff},
    {
      words:
        'cut-over|cutover|migration|deploy|deployment|release|change|launch|rollout|switch|move|upgrade|work|job|maintenance|restart|go-live should|ought|could|might .. have waited|paused|stopped',
      never: ['background'],
    },
    ...rows(
      `
      would|could|might have been .. wise|smart|right|safe|appropriate|advisable|best|ideal|desirable|fitting|sane|fair|proper|kinder|cleverer to|if|for
      would|'d|could|might not have hurt|harmed|killed|cost|broken ~the
`,
      {never: ['impact']},
    ),
    ...rows(
      `
      right|correct|proper|sensible|wise|prudent|responsible ${course} .. .. was|is to =$duty|abort|stop|wait|roll|pause|drain|hand
      ${wiser} <noun>? ${course} .... would|could|might have been
`,
      {only: judged},
    ),
    ...rows(
      `
      it =be! .. up|down|left|incumbent to|on @anyone to =$duty
      it|that|this =be .. job|duty|responsibility|task|place|role|turn of|for @anyone to
`,
      {only: judged, past: true},
    ),
    {words: '=be! supposed|meant|expected to =see|spot|know|have|find|get|stop|do', only: judged, past: true, subject: Kind.self},
    ...rows(
      `
      =need to have been <ing>
      should|ought <to>? have! $
      should|ought! .... in the first place
`,
      {subject: people},
    ),
    {
      words:
        'there should|could|might|ought to? have! been <adv>? <det>? <adj>? <noun>? $dutyNoun|communication|warning|announcement|handover|discussion',
      only: judged,
    },
    {words: 'would still be!', withWord: 'without had if'},
    {words: `${departments} should|ought|could|might <to>? have ~been <adv>? <part>`, without: 'feature'},
    {words: `instead|rather of|than <adv>? =${asking} .... @maker`, without: 'we i us', only: judged},
    {words: `instead|rather of|than <adv>? =${asking}|measure|step!`, holds: 'unguarded act', only: analysing},
    {
      words:
        'it|this|that|things|they|he|she should|ought|need|needed not|never <to>? have taken|come|got|gotten|gone|needed|required|reached|lasted|waited|dragged',
      without: 'worse',
    },
    {words: 'it|this|that|things need|needed not have happened'},
    {words: 'it|this|that|things should|ought not|never <to>? have happened', thorough: true},
  ],
  finds: [
    'What we did not do: mend the other two.',
    'went-poorly: There could have been weekly checks of the two lists.',
    'response: The proper course would have been to ask for the list first.',
    'root-causes: It would have been wise to test the restore.',
    'root-causes: Someone needed to have been watching.',
    'root-causes: Had anyone glanced at the dashboard, the spike would have been hard to miss.',
    'The cut-over should have waited until the settlement window had closed, but the programme office pushed on.',
    'detection: We were expected to see the drop in orders within five minutes; it took us two hours.',
    'root-causes: The whole thing could have been headed off by a quick word with networking.',
    'root-causes: The right call at that point was to abort.',
    'root-causes: QA should be catching these.',
    "lessons: It needn't have come to this.",
    "lessons: It needn't have happened.",
    'This should not have happened.',
    'summary: The outage need never have happened: a dry run by the migration owner was all that stood in between.',
    'five-whys: Because support should have escalated it and did not.',
    "five-whys: Because the store manager didn't do what she should have, namely count the float.",
    'root-causes: It was up to the hosting team to renew the certificate.',
    'root-causes: It was the responsibility of the build team to pin the image, which they did not do.',
    'response: The proper thing for the shift lead to do was to call the bridge at once.',
    'root-causes: The sensible thing would have been to wait for the DBA.',
    'went-poorly: I reasoned about the list instead of reading it.',
    'Instead of asking for help, Joris kept trying on his own for forty minutes.',
    'root-causes: A more experienced engineer would not have run the script against both sites.',
    "root-causes: Without Devi's shortcut, the tables would still be there.",
    'root-causes: It would not have killed anyone to send a message.',
    'Nobody should be logging in to the ledger host by hand in the first place, yet Arturo did.',
    'points-of-failure: The reviewer was supposed to catch exactly this sort of thing.',
    "root-causes: What we didn't do was check who else was using the bucket.",
  ],
  leaves: [
    'Had nobody looked, the shop would have stayed shut.',
    'This would have found the third letter, and would not have hurt the others.',
    'lessons: The lists are compared by a job instead of checking them by hand.',
    'You can call this function instead of calling the other.',
    'It was the turn of the second broker.',
    'background: The right way is to write it twice.',
  ],
})
