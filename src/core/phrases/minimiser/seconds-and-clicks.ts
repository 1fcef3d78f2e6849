import {each, family} from '../../wording/family.ts'
import {weighing} from '../../wording/where.ts'
import {staff} from '../../language/tag.ts'

const short = 'second|seconds|minute|minutes|moment|click|clicks|keystroke|keystrokes|command|commands'
/** Minutes pass for machines as well. */
const instant = 'second|seconds|moment|click|clicks|keystroke|keystrokes|command|commands'
const look = 'check|look|read|ask|see|verify|compare|type|press|call|test|tell|spot|notice'

export default family({
  says: 'The right act is counted in seconds or clicks.',
  english: [
    {words: `<modal> have taken|cost @anyone <adv>? <adv>? <num|det>? <adj>? ${short}`},
    {words: `=take|cost! @anyone <adv>? <num|det> ${short} $`},
    ...each({only: [...weighing, 'detection', 'response', 'mitigation']}, [
      {words: `would|could have taken <adv>? <num|det> <adj>? ${short} to =${look}`},
      {words: `=take <adv>? <num|det> <adj>? ${instant} to =${look}`},
      {words: `=take|spare|spend|find! the|a|one|two|ten|thirty ${short}`, subject: staff, negated: true},
      {words: `=take all of <num> ${short}`},
      {words: 'takes|take|is <adv>? one|a single? click|toggle|keystroke|command <pause>'},
      {words: '=cost! .. nothing|little to =ask|check|look|read|test|call|try|tell'},
      {words: '=cost @anyone nothing|little'},
      {words: 'costs nothing $'},
      {words: '$instant job|task|chore|errand|call|look|conversation|chat|exercise'},
      {words: '$instant check|test|fix ... would|could|enough|sufficed'},
      {words: 'one|single|just <adj|noun>? <noun>? click|call|message|mail|question|checkbox|tick|setting|keystroke away'},
      {words: 'a|one|single <adj>? <noun>? $smallAct by|from|to|with @staff .. would|could|was|is|had|might'},
      {words: 'look|glance|peek|minute|second at|into|with <det> <noun> =tell|show|reveal @anyone? everything|all|enough'},
      {words: 'only|just|simply|merely a matter|case|question of @staff <ing>'},
      {words: 'a matter|case|question of simply|just|merely not? <ing>'},
      {words: 'work of a|one|two|five moment|minute|minutes|seconds'},
      {words: '=take <det|num> <noun> of <noun> and nothing|little|not more|else|much'},
      {words: '=do! ... with|in <num|det> clicks|seconds|minutes|keystrokes <pause> and|but|yet still|nobody|nevertheless'},
      {words: 'with a|one single? moment|minute|second|look of|at? thought|care', withWord: 'would could anyone anybody'},
      {words: 'free hand to', withWord: 'easily simply just'},
      {words: 'simply <ing> .... <be> enough to'},
      {words: 'why @staff could not simply|just'},
    ]),
  ],
  finds: [
    'It would have taken the admin ten seconds.',
    'Checking the number takes a mechanic five seconds.',
    'It would have taken thirty seconds to check.',
    'It takes two seconds to look at the prompt.',
    'The analyst would not spend a minute on a dry run.',
    'The check takes all of five seconds.',
    'Turning it off is one click, and nobody did.',
    'It costs nothing to ask a colleague.',
    'It costs an operator nothing.',
    'It costs nothing.',
    'It was a two-minute job for the admins.',
    'A ten-second check would have been enough.',
    'Help was only one click away.',
    'A single click by the tester would have done it.',
    'A glance at the panel told you everything.',
    'It was just a matter of the admin reading the mail.',
    'It was a case of simply not pressing the key.',
    'Pulling a fresh copy is the work of a moment.',
    'Reading a label takes a moment of care and nothing more.',
    'You can do the swap with two clicks, and still it took a morning.',
    'It is a slip that anyone could avoid with a moment of thought.',
    'The operator had a free hand to stop the pump, easily.',
    'Simply restarting the agent was enough to put things right.',
    'Why the officer could not simply call the number is not known.',
  ],
  leaves: [
    'The five-minute rule closes quiet tickets.',
    'It is only a matter of minutes until the cache is warm.',
    'The restore takes two minutes to copy a shard.',
    'The image build takes thirty seconds.',
    'The five-minute check of the load balancer failed twice.',
  ],
})
