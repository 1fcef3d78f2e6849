import {Kind, staff, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

const agents = staff | Kind.firm | Kind.proper | Kind.outsider
const mistake = 'error|errors|fault|misconfiguration|miscalculation|$mistake'
const measured = '~rate|rates|budget|handling|message|messages|code|codes|page|pages|log|logs|report|reports|tracking|('
const rejection = 'learn learning symptom never calling blame nobody whether'
const found =
  'caught spotted found noticed reported fixed corrected seen identified resolved mitigated addressed acknowledged discovered investigated flagged detected raised'

export default family({
  says: 'A mistake is somebody’s, or of a kind that only people make, and is given as the cause.',
  english: [
    ...rows(
      `
      ${mistake}! by|from|of @staff
      $mistake! .. by|of @maker
      ${mistake}! made|committed|introduced by @maker
    `,
      {without: found},
    ),
    ...rows(`
      ${mistake}! .. on @staff's <adj>? part|behalf
      $mistake! .. on|at|from @staff's <adj>? side|end
      ${mistake}! .. on the part of @anyone
      $mistake! .. on|at the side|end of @anyone
      $mistake! .. on|at the|a $role|team|human|vendor|supplier|customer side|end|part
      error on the human|operator|user|vendor|supplier side|part
      typo|mistake|slip|blunder|error|oversight of mine|ours|his|hers|theirs
      copy-and-paste|copy-paste|cut-and-paste by|of|from @staff
    `),
    {words: `@staff's <adj>? <adj>? $mistake! ${measured}`, without: rejection},
    {words: `@other's <adj>? error! ${measured}`, without: rejection},
    {
      words: "on @crew's part",
      never: ['went-well', 'got-lucky', 'action-items'],
      without: 'no not any great good excellent quick work thanks action required effort generous kind nothing needed wise smart nice',
    },
    {words: 'my|our bad|mistake|blunder|oversight <pause|conj|prep>', never: ['got-lucky', 'action-items']},
    {words: 'the <adj>? mistake here|there|then? <be>! that|not|to', never: ['action-items']},
    {words: '^ mistake|oversight|blunder! <noun|pause>? <num>'},
    {words: 'mistake|mistakes|error|errors|omission|omissions|oversight|oversights .. <be> mine|ours! ~<noun>'},
    {words: 'our|my <adj>? error|mistake|typo ... =take|bring|cause|break|kill|lead|wipe|mean!'},
    ...each({never: ['action-items', 'went-well'], without: `${found} parser compiler omission omissions misuse`}, [
      {words: 'due|owing|attributable|down|thanks|traced to <det> ~$easy <adj>? $mistake!'},
      {words: 'because|result|consequence of <det> ~$easy <adj>? $mistake!'},
      {words: 'cause|causes|reason .... <be> a|an|our|my ~$easy <adj>? $mistake!'},
      {words: 'caused|triggered|introduced|explained by <det> <adj>? $mistake!'},
      {words: 'due|owing to oversight|inadvertence'},
      {words: 'extended|prolonged|delayed|worsened|lengthened .... by <det> ~$easy <adj>? $mistake!'},
      {
        words: 'a|an <adj|noun>? <noun>? oversight ~<noun>',
        without: `${found} parser compiler omission omissions misuse regulatory board committee`,
      },
      {words: 'a|the|one <adj|noun>? mistake in|when|while|during ~hindsight|retrospect', thorough: true},
      {words: '=be|seem|appear .. <det> <adj>? slip-up|blunder|lapse|typo $'},
      {words: '^ this|that was a|an|my|our <adj>? mistake|oversight|error|slip <pause>', without: 'message log logs code'},
      {words: '^ this|that was a|an|my|our ... mistake|oversight|error|slip $', without: 'message log logs code'},
      {
        words:
          '<det> <adj>? typo|slip-up|blunder|misclick|miskey ~by|of|from .... =$harm|take|bring|lead|mean|send|point|leave|kill|wipe|stop|prevent!',
        past: true,
        passive: false,
      },
      {words: 'mistake|error|typo|slip|mix-up =creep|sneak|slip! .. when|while|as @staff'},
    ]),
    ...each({negated: false}, [
      {
        words: `=make|commit|do! <det|num|pronoun>? <adj|noun>? <adj>? mistake|mistakes|misjudgement|misjudgment|misstep|error|errors|typo|typos|blunder|slip|oversight ${measured}`,
        passive: false,
        subject: agents,
        modal: [''],
        relative: false,
        form: Tag.past | Tag.third | Tag.participle,
      },
      {
        words: 'mistake|mistakes|error|errors|typo|typos|blunder|slip|oversight <be|have> .. =make|commit|introduce!',
        agent: agents,
        passive: true,
      },
      {words: `${mistake} that? @maker =make|commit!`, subject: agents, past: true},
    ]),
  ],
  finds: [
    'In the end we made one grave mistake: the key lay on both hosts.',
    'A typo by the release manager pointed the job at the live bucket.',
    'The error made by Ana cost an hour.',
    'An oversight of our engineer left the port open.',
    'A miscalculation on our part doubled the load.',
    'The outage was a mistake on the part of the network team.',
    'It was an error on the vendor side.',
    'It was a slip on the operator side.',
    'It was a slip on our side.',
    'It was a slip at the end of the vendor.',
    'The error by the clerk doubled the bill.',
    'The price came from a typo of mine.',
    'A botched copy-paste by the editor put the old list live.',
    'It was our own mistake.',
    'The other mistake here was that the dry run ended too soon.',
    'Mistake #2: took the wrong list for the source',
    'Both of these omissions were mine.',
    'That was our planning and staffing mistake.',
    'It was a case of greed on the engineer’s part.',
    'My bad, the tag was the old one.',
    'Our typo took the page down.',
    'The status page stayed empty due to a typo.',
    'The page was down because of a typo in the template.',
    'The root cause of the empty page was a typo in the route.',
    'The gap was caused by a slip in the handover.',
    'The licence lapsed owing to oversight.',
    'The outage was prolonged by an hour by a mistake during the restore.',
    'The port stayed open through an oversight in the change form.',
    'The outage was due to a routing oversight.',
    'It was a blunder.',
    'This was an error; the list is not to be edited by hand.',
    'That was a mistake.',
    'That was our own planning mistake.',
    'A small mistake during the import doubled the rows.',
    'A typo in the host name sent the mail to the old relay.',
    'A mistake crept in when the operator typed the list.',
    'Our engineer made an error in the sheet.',
    'Several errors were made by the migration team.',
    'The mistake that Ana made was a small one.',
    'The pilot’s error cost an hour.',
    'The slip by Akamai cost an hour.',
  ],
  leaves: [
    'The problem was not that a clerk made a mistake.',
    'The director thanked the engineer who made the mistake.',
    'lessons: It matters that we learn from our mistakes.',
    'The print run stopped due to a misconfiguration in the tray.',
    'The audit named a misconfiguration of our mail relay.',
    'A mistake in the parser was found by an engineer.',
    'The oversight committee met on Monday.',
    'Nobody had asked the board for a regulatory oversight.',
    'We saw 500 errors on our side.',
    'The misconfiguration was resolved by the platform team.',
    'We make no error handling promises.',
    'This was not a mistake by Ana.',
    'The template had a gap; it was not an oversight.',
    'Quick work on the team’s part kept the loss small.',
  ],
})
