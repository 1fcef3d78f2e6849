import {each, family} from '../../wording/family.ts'
import {weighing} from '../../wording/where.ts'

const simple = 'simple|basic|trivial|easy|silly|elementary|rudimentary|dumb|stupid'
const check = 'check|checks|test|precaution|precautions|grep|look|glance|question|search|step|call|diff|review|message'

export default family({
  says: 'A mistake or a check is called simple, so that whoever made or missed it looks simple too.',
  english: [
    {
      words: `${simple} <adj>? <noun>? mistake|mistakes|error|errors|oversight|slip|typo|blunder|omission ~<noun>`,
      never: ['action-items', 'background', 'options', 'mitigation', 'impact'],
      without: 'message handling',
    },
    {words: 'mere <adj>? tick|click|keystroke|checkbox|formality|typo|oversight|slip in|of|by|away|that'},
    ...each({only: [...weighing, 'detection', 'response']}, [
      {words: `a|one|the ${simple}|quick|single|short|brief|cursory <noun>? ${check} ... would|could|might <have|be>`},
      {words: `most ${simple} <adj>? <noun>? ${check}`},
      {words: `${simple}|routine <noun>? ${check} ... =be! <adv>? missing|omitted|skipped`, past: true},
      {words: `${simple}|routine <noun>? ${check} ... =be! not|never done|made|run|performed`},
      {words: `${simple} <noun>? ${check} by @staff`},
      {words: `quick|simple|single <adj|noun>? ${check} ... =be! enough to =prevent|avoid|see|notice|catch|spot|stop`, past: true},
      {words: `${simple} act|task|matter|expedient|courtesy|precaution of <ing>`},
      {words: '=ask|tell! to =do|make|perform|follow .. simple|straightforward|trivial|easy', passive: true, past: true},
      {words: 'simple <adj>? <noun|num>? procedure|checklist|instruction|instructions|steps', withWord: 'not unable fail failed could'},
      {words: 'dead-simple|foolproof|idiot-proof procedure|task|step|change|process'},
      {words: 'down to a|one|single simple|single|trivial|missing|stray'},
      {words: 'such a|an <adj>? simple|easy|trivial|basic|cheap|elementary|small thing|check|step|task|matter|precaution|fix'},
    ]),
    {words: 'only|just a one-line|one-character|two-line fix|change|edit', only: weighing},
    {words: 'fix =be! a single line|character|word', past: true, only: weighing},
    {words: 'misses|missed the one|only checkbox|line|step|box|word that mattered|counted'},
  ],
  finds: [
    'A simple mistake in the values file.',
    'A simple tick, a mere keystroke in the form, and the flag was on.',
    'A single grep would have shown it.',
    'Even the most basic sanity check was left out.',
    'A basic check of the total was missing.',
    'Even a basic test of the link was not run.',
    'A simple check by the reviewer and none of this happens.',
    'A quick call to the site was enough to prevent all of this.',
    'The simple act of asking would have told him.',
    'They were asked to do a straightforward swap and took down the row.',
    'The team could not follow a simple five-step procedure.',
    'It was a dead-simple procedure.',
    'It came down to a single missing comma.',
    'It was such an easy thing to check.',
    'It was only a one-line change.',
    'The fix was a single line.',
    'timeline: 12:05 Agent misses the one checkbox that mattered',
  ],
  leaves: [
    'The basic check of the node passed.',
    'The simple health check returns 200.',
    'We had no quick fix at hand, not even for a day.',
    'The page shows a simple error message.',
    'The outage lasted mere minutes.',
    'It provides a simple way to verify a name.',
  ],
})
