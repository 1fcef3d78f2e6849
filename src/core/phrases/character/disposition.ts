import {each, family} from '../../wording/family.ts'
import {Kind, staff} from '../../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
/** Whoever is said to be so, after the adjective. */
const bearers =
  '$role|team|teams|squad|crew|staff|vendor|supplier|management|people|person|guy|guys|lads|lot|bunch|crowd|folk|folks|colleague|colleagues|organisation|organization|department|company|contractor|contractors|subcontractor|engineer|engineers|developers|hands|someone|somebody|us'
/** What such people are said to do or to have. */
const doings =
  'mistake|mistakes|move|work|handling|approach|attitude|mindset|behaviour|behavior|conduct|decision|act|way|ways|manner|tone|habits|engineering|error|oversight|reply|remark|style|deployment|deploy|planning|execution|streak|shortcut|practice|practices|thing|change|commit|admin|culture|edit|edits|merge|push|cleanup|restart|rollback|rollout|release|migration|review|reading'
const techniques =
  'loading evaluation initialization initialisation init deletion allocation terminal pipe proxy quotes quorum bayes matching regex timestamp datetime binding import imports iterator fetch mode phrase phrases query queries expression selector parsing handshake watchdog breaker probe'

export default family({
  says: 'Somebody is said to be careless, lazy, unprofessional or the like.',
  english: [
    ...each({without: techniques, lower: true}, [
      {
        words: `$fault|$doubtfulFault|overconfident|over-confident <pause|conj>? <adj|noun>? <noun>? ${bearers} ~client|clients|api|tool|tools|account`,
      },
      {words: `$fault <adj>? <noun>? ${doings}`},
      {words: '$fault <noun> .... by @staff'},
      {words: '<be>! <det>? <adv>? <adv>? $fault|$doubtfulFault|overconfident|over-confident ~evaluation', subject: people},
      {
        words:
          '=become|grow|get|act|seem|look|feel|prove|remain! <adv>? a? <adv|adj>? bit|little|touch|too? $fault|$doubtfulFault|overconfident|over-confident ~<noun>',
        subject: people,
      },
      {words: '<be> <adv>? <adv>? $fault ~<noun>'},
      {words: 'it <be> <adv>? $fault|$doubtfulFault of|to'},
      {words: '$fault|$doubtfulFault|$unsteady of @staff'},
      {words: '^ <adv>? $fault $', only: ['root-causes', 'five-whys', 'fishbone', 'points-of-failure']},
      {words: '@staff <pause> <adv>? $fault|$doubtfulFault <conj|pause>'},
      {words: 'as $unsteady|$fault|$doubtfulFault as @staff'},
      {words: '@staff <be|verb> <adv>? <adv>? <adj> <conj> $fault|$doubtfulFault'},
      {words: `@staff's <adv>? <adv>? $fault|$doubtfulFault <noun>`},
    ]),
    {words: '$faultAdverb ~<noun>', without: 'heed'},
    ...each({subject: staff}, [
      {words: '<be>! <adv>? <adv>? <adj>? $unsteady ~by|with|because'},
      {words: '=prove|seem|look|sound|act|turn|become|grow|get|feel! <adv>? $unsteady ~of|at'},
      {
        words:
          '<be>! too <adv>? lazy|idle|stupid|dumb|proud|arrogant|stubborn|timid|green|junior|inexperienced|careless|cocky|vain|sure|trusting',
      },
    ]),
    {
      words:
        '<be>! <adv>? <adv>? <adv>? impatient|stubborn|arrogant|cocky|timid|sloppy|chaotic|disorganised|disorganized|undisciplined|unprofessional|unreliable|pushy|forgetful|messy|lazy|gullible|clumsy|reckless|useless|toxic|rude|hostile|dishonest|dysfunctional|clueless|shambolic|amateurish|heavy-handed|short-sighted|incapable',
      subject: staff | Kind.firm,
    },
    {words: '<be>! <adv>? <adv>? bone|downright|plain|just idle|lazy|dozy|stupid|dumb', subject: staff | Kind.firm},
    {
      words: '$unsteady <adj|noun>? <noun>? $role|squad|crew|vendor|supplier ~client|clients|api|guide|tool|tools|terms|interface|account',
      never: ['impact', 'background'],
      without: 'hosts nodes node host',
    },
  ],
  finds: [
    'A trigger-happy operator restarted the array.',
    'It was another careless mistake.',
    'A thoughtless cleanup of the bucket by an analyst removed it.',
    'The on-call was negligent.',
    'The team grew complacent after the spring.',
    'The reviewers had become a little careless.',
    'It was irresponsible to deploy on a Friday.',
    'That was unhelpful of the vendor and lazy of the team.',
    'root-causes: Careless.',
    'The operators, careless and tired, skipped the list.',
    'As stubborn as they are, the owners kept the old schedule.',
    'The on-call was inexperienced and reckless.',
    "The reviewer's sloppy reading let it through.",
    'The deploy was done carelessly.',
    'Valentin is impulsive.',
    'The maintainers seem unreliable.',
    'The manager is too proud to ask.',
    'The night shift is bone idle.',
    'The vendor was clueless.',
    'The operator (careless) restarted it.',
    'An overeager admin emptied the queue.',
  ],
  leaves: [
    'Lazy loading hid the broken links from the crawler.',
    'We got a slack message about the full disk.',
    'The on-call got the reports on Slack.',
    'Errors at checkout? cc @dave (Slack)',
    'We asked the vendor (Slack, ten messages).',
    'The arrogant knight is a boss in level 9.',
    'The linter now checks for careless casts.',
    'The model was over-confident about the second class.',
    'The health check was erratic after the upgrade.',
  ],
})
