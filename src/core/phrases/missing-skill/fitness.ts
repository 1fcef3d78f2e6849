import {Kind, staff} from '../../language/tag.ts'
import {learned, texts, trained} from '../../wording/knowing.ts'
import {each, family} from '../../wording/family.ts'

const people = staff | Kind.firm | Kind.proper
const others = Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm
const colleagues = Kind.person | Kind.named | Kind.group
const elsewhere = ['background', 'impact'] as const

export default family({
  says: 'Somebody was not trained, experienced or good enough.',
  english: [
    {words: '=be|feel|remain|seem! .. $unversed|rusty', subject: people},
    {words: '=be|feel|seem! .. $versed ~that', negated: true, subject: people, form: -1, without: 'including adding'},
    {
      words:
        '<be> not|never .. versed|well-versed|conversant|proficient|clued-up|knowledgeable|fluent|schooled|practised|practiced in|with|on|at|about|enough',
      without: `${trained} binary image ${texts}`,
    },
    {words: 'few|hardly|barely|half|scarcely of? @staff .... <be> <adv>? $versed', never: elsewhere},
    {
      words:
        'poorly|insufficiently|inadequately|badly|barely|half|minimally|improperly trained|skilled|qualified|schooled|onboarded|instructed|educated|prepared! ~data',
      without: `${trained} network networks statement`,
    },
    ...each({without: `${texts} ${trained}`, never: elsewhere}, [
      {words: '~<be> $unversed with|in|on|at|about|for'},
      {words: '$unversed|newly-hired <adj>? <prep>? <noun>? $role|team|staff|personnel|people|person|crew|hands'},
    ]),
    {words: '@staff <pause>? $unversed|ignorant|oblivious! with|in|on|of|to|about', without: texts},
    {words: 'too|still|so|very|quite $unversed', without: texts},
    ...each({subject: staff}, [
      {words: '=be! .. technical|senior|seasoned|strong enough', negated: true},
      {words: '=be! <adv>? weak|poor|bad|hopeless|useless|rusty|shaky|clumsy at|in|on|with', without: 'signal'},
      {
        words:
          '=be! .. novice|novices|beginner|beginners|newbie|newbies|neophyte|rookie|rookies|amateur|amateurs|newcomer|newcomers at|in|to|with|when',
      },
      {
        words: '=be! .. expert|experts|specialist|specialists|guru|people|person|native|natives',
        negated: true,
        without: 'affected paged only',
      },
      {words: '=be! .. up to|for the? job|task|scratch|challenge', negated: true, form: -1},
      {words: '=be|seem|remain! <adv>? hazy|fuzzy|vague|shaky|sketchy|foggy|muddled|woolly on|about|over'},
      {words: '=be|run! .. thin|light|short|low|weak on|of|in|at .. $skill', without: learned},
    ]),
    {words: '=be! .. ignorant of|that', subject: colleagues | Kind.self},
    {words: '=be|look|seem|remain! <adv>? <adv>? green ~again', subject: colleagues, withWord: 'still too very relatively so quite'},
    {words: '=need|require! .. training|coaching|mentoring|hand-holding|schooling', subject: others, past: true, without: learned},
    {
      words: '=read|interpret|operate|drive|debug|decipher|navigate! <det> <adj|noun>? <noun>',
      modal: ['can', 'cannot', 'could'],
      negated: true,
      subject: others,
      without: 'permission access key certificate token role because secret vault file files outage',
    },
    {words: '=tell|know! a|an|one|their|his|her <adj>? <noun> .. .. from a|an|the|another', subject: staff, negated: true, form: -1},
    {words: '=make head|heads|sense|anything or|nor|of|from|tail', subject: staff, negated: true, form: -1},
    {words: '=speak|write! enough|any|no <noun>', subject: Kind.nobody | colleagues, withWord: 'nobody no not none'},
    {words: 'nobody|one|few|hardly .... speak|speaks|spoke ~to|with|at|up|about <noun|adj>', withWord: 'nobody no few none hardly'},
    {words: '=know! one end|side of .... from', negated: true},
  ],
  finds: [
    'The on-call was unfamiliar with the service.',
    'The admins are not qualified to run this cluster.',
    'Those who wrote the playbook were not versed in firewalls.',
    'Few of the moderators are comfortable with the console.',
    'Insufficiently trained personnel connected the wrong pair.',
    'root-causes: On-call unfamiliar with the failover.',
    'Untrained staff rebooted the controller.',
    'The engineer on shift, unfamiliar with the ingress, restarted it.',
    'The clerk was still inexperienced.',
    "The product owner wasn't technical enough.",
    'The team is weak in concurrency.',
    'The maintainer is an amateur when it comes to ciphers.',
    "Our operators aren't database people.",
    'They are not up to the task.',
    'The engineers were hazy on the difference.',
    'The team is thin on storage expertise.',
    'The author was ignorant of the collation.',
    'Paulo was still green.',
    'The operators needed coaching.',
    "Half the team can't read a flame graph.",
    'The team could not tell a lease from a lock.',
    "The operator couldn't make sense of the alarm list.",
    'Nobody in the warehouse speaks enough German.',
    'Few in the office speak German.',
    'The temp did not know one end of the cable from the other.',
  ],
  leaves: [
    'timeline: 12:43 The idle timer fired since nobody spoke',
    'The export runs for a few days before we are confident that it is complete.',
    'The icon stays so green that the fault looks healthy.',
    'Readers unfamiliar with the ledger may start with the guide.',
    'We are not yet confident that the index is complete.',
  ],
})
