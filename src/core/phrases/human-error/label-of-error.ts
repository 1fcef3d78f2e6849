import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

/** After these words an error is counted or handled, and not committed. */
const measured =
  '~rate|rates|budget|budgets|handling|message|messages|code|codes|page|pages|log|logs|report|reports|class|response|responses|text|counter|count|counts|dashboard|trace|traces|tracking|stayed|went|rose|fell|dropped|spiked|increased|('
const rejection = 'symptom never calling blame nobody whether'
const checks =
  '~check|checks|limit|limits|guard|guards|filter|filters|protection|threshold|thresholds|control|controls|rule|rules|test|tests|prevention'
const wrong = 'wrong|incorrect|improper|erroneous|faulty|mistaken'

export default family({
  says: 'A class of causes is named that means that a person erred.',
  english: [
    ...rows(
      `
      human|operator|user|pilot|administrator|admin|engineer|developer|technician|personnel|clerical|manual|worker|staff|people|procedural|contractor|crew|reviewer|employee <adj>? error|mistake|mistakes|failing|failings|fallibility|mishandling|maloperation|misoperation|misuse|oversight|oversights|lapse|lapses|blunder|negligence|fault ${measured}
      human|operator|pilot errors ${measured}
    `,
      {
        without: `${rejection} tell tells told learn learned nothing compiler parser syntax impossible risk risks chance chances prone possibility potential resilient resilience robust robustness tolerant tolerance protect protects protected guard guards safe safer`,
      },
    ),
    {
      words: 'human|operator|user|pilot slip|slips|factor|failure',
      withWord: 'cause due slip slips root : led plain',
      without: `${rejection} factors`,
    },
    ...rows(
      `
      human|people element|factor|link|side .... weak|weakest|culprit
      weak|weakest link|point|spot .... human|humans|people|person
      cause|causes|category|factor|factors|classification|type <noun>? : human|people|operator|personnel|manual <pause|noun>?
    `,
      {without: rejection, only: ['root-causes', 'summary', 'fishbone', 'points-of-failure', 'five-whys', 'lessons', 'what-happened']},
    ),
    ...rows(`
      human-induced|operator-induced|user-induced|human-caused|staff-induced
      pebkac|pebcak|id10t|layer-8|butterfingers|brain-fart|thinko|finger-slip
      between .. chair|keyboard and .. keyboard|chair
      unforced error|errors
      schoolboy|rookie|beginner|elementary|basic|amateur error|mistake|slip|blunder
      fat-finger|fat-fingered|fat-fingering|fatfingered|fat-thumbed ${checks}
      fat|clumsy|slipped finger|fingers|fingered|fingering
      finger|keyboard trouble
      slip|slips of the|a finger|hand|tongue|keyboard|pen|mouse|wrist
      keying|typing|transcription|data-entry|copy-paste|copy-and-paste|cut-and-paste|clerical|cabling|copying|administrative|bookkeeping error|mistake|slip|blunder ~<adj>
      manual slip|lapse|blunder
      ${wrong} <noun>? operation|handling|manipulation|action|input|use by|of|from @anyone
      ${wrong}|inadvertent|accidental|unintended operator|human|staff|manual action|actions|input
      slip|lapse|fumble|blunder|mistake|typo|error .. during|in|at <det>? manual <noun|adj>
      mistake|error|typo|slip made|introduced|committed by hand
      screw-up|mix-up|cock-up|slip-up|fumble at|on|with the keyboard|console|terminal|controls|panel|names|labels|tickets
      honest|genuine|innocent|careless|costly|unfortunate|classic mistake|slip|oversight|blunder
      own goal
      mea culpa
      =shoot ourselves|myself|himself|herself|themselves in
      <be> <adv>? self-inflicted|self-induced
    `),
    {
      words: `${wrong}|stray|accidental|unintended|inadvertent keystroke|keypress|click|tap|mouse-click|paste ~event|events`,
      without: 'tells distinguish intended prevents prevent protects against',
    },
    {
      words: '^ oops|whoops|oopsie <pause> <det|pronoun|noun|verb>',
      only: ['timeline', 'what-happened', 'root-causes', 'summary', 'lessons'],
    },
  ],
  finds: [
    'The cause was not only human error.',
    'The deletion was due to operator error.',
    'The review lists three human errors.',
    'root-causes: The cause was plain human failure.',
    'root-causes: Once again the human element was the weakest link.',
    'root-causes: The weakest link was, as ever, the human.',
    'root-causes: Cause category: human',
    'This was a human-induced outage.',
    'It was a clear case of PEBKAC.',
    'The problem sat between keyboard and chair.',
    'It was an unforced error late in the day.',
    'A rookie mistake cost us the index.',
    'A fat-finger in the order form sold the lot.',
    'Fat fingers at the terminal did it.',
    'It was keyboard trouble at the desk.',
    'A slip of the pen doubled the dose.',
    'The price was the result of a typing error.',
    'A manual slip in the zone file cut off the site.',
    'Wrong handling by the operator emptied the tank.',
    'It began with an inadvertent operator action.',
    'A stray click sent the campaign.',
    'A mistake during the manual export emptied the list.',
    'A typo introduced by hand broke the header.',
    'It was a screw-up at the console.',
    'It was an honest mistake.',
    'This one was an own goal.',
    'Mea culpa, the template was mine.',
    'We shot ourselves in the foot with the new rule.',
    'The outage was self-inflicted.',
    'timeline: 22:05 Oops, the other bucket',
  ],
  leaves: [
    'action-items: Automate the copy to reduce the risk of human error.',
    'Human error is never the root cause.',
    'The cause was a race in the relay, not human error.',
    'The outage was not caused by human error.',
    'The user error rate rose to 31 %.',
    'The fat-finger check rejected the order.',
    'The library is about handling errors and retries.',
    'Internal impact: operator intervention was required.',
    'The page told of a maintenance error.',
  ],
})
