import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/places.ts'
import {Kind, staff} from '../../language/tag.ts'

const machines =
  'autoscaler scheduler algorithm classifier model optimizer planner balancer heuristic parser resolver filter compiler solver predictor branch rpc api method function default'
/** Said of decisions alone, never of software. */
const unwise =
  'unwise|ill-advised|inadvisable|imprudent|short-sighted|shortsighted|ill-considered|ill-judged|misguided|ill-conceived|ill-timed|overambitious|wrongheaded|heavy-handed'
const wrong = `wrong|bad|poor|terrible|awful|horrible|stupid|foolish|questionable|dubious|dangerous|rash|hasty|reckless|silly|suboptimal|sub-optimal|dreadful|disastrous|regrettable|naive|${unwise}`
const decision = 'decision|decisions|decision-making|call|calls|choice|choices|judgement|judgment|prioritisation|prioritization|move|moves'
const people = staff | Kind.firm

export default family({
  says: 'A decision is called wrong, by the light of what came of it.',
  english: [
    {
      words: `${wrong} <adj>? <noun>? decision|decisions|decision-making|judgement|judgment|prioritisation|prioritization ~<noun>`,
      unlessOf: Kind.thing,
      without: machines,
    },
    {words: `${wrong} making|decision making`, without: machines},
    ...each({without: machines, never: ['options', 'went-well']}, [
      {words: '=make|take .. $verdict <adj>? choice|call|move|decision|wager|bet|punt|gamble', subject: people},
      {
        words: `=be! .. a|an|the <adv>? <adj>? <conj>? ${wrong} <adj>? call|choice|idea|move|thing|way|plan|time|moment ~stack|sign`,
        past: true,
        negated: false,
        unlessOf: Kind.thing,
      },
      {words: `${unwise} <adj>? <noun>? $decision|$move|$conduct`, unlessOf: Kind.thing},
      {words: 'big|huge|grave|serious|terrible|costly|fundamental|colossal mistake|mistakes|blunder'},
      {
        words: '=choose|pick|take|follow|adopt! .. wrong approach|option|path|strategy|tool|design|supplier',
        subject: people,
        past: true,
        negated: false,
      },
      {words: 'poor|bad|wrong|questionable choice of|by'},
      {words: `${wrong}|$verdict <adj>? call|choice|move|idea|bet|punt|plan|reaction by|from|of @staff`},
      {words: `decision|decisions|choice|call|judgement|judgment =be|prove! <adv>? <det>? <adv>? ${wrong}`, past: true, negated: false},
      {
        words: `decision|choice|call|plan to|of <base|det|noun>? .... =be|prove! <adv>? <det>? <adv>? ${wrong}|flawed`,
        past: true,
        negated: false,
      },
      {words: 'decision|choice to .... =be! a <adv>? $verdict one', past: true},
      {
        words:
          '=be! not <adv>? the|a right|best|wise|wisest|good|great|clever|smart|smartest|proper|correct thing|call|decision|move|choice|idea',
        past: true,
        negated: true,
      },
      {words: `=be! <adv>? ${unwise}|foolish`, past: true, negated: false},
      {words: 'it =be! <adv>? naive|wrong|reckless to|of <base|noun>', past: true, negated: false},
      {words: "=be! not @staff's finest|best|proudest|wisest choice|hour|moment|work|decision", past: true, negated: true},
      {words: `plan|decision|choice|attempt|move|trust|design =be! <adv>? ${unwise}|naive|botched`, past: true, negated: false},
      {
        words: `@staff's <adj>? <noun>? $decision|reaction|response|action|intervention .... =be! <adv>? <adv>? <det>? <adv>? ${unwise}|$disapproval`,
        past: true,
        negated: false,
        unlessOf: Kind.thing,
      },
      {words: `@staff's <adv>? ${unwise} <adj>? <noun>`},
    ]),
    {words: '=be|prove <adv>? <det>? <adv>? mistake to', past: true, without: 'by', never: ['options']},
    {words: '^ <ing> .... =be|prove! a <adj>? mistake $', past: true},
    {words: 'wrong priorities', without: 'queue scheduler thread'},
    {words: 'priorities =be! <adv>? wrong|skewed|misplaced|muddled', past: true, without: 'queue scheduler thread'},
    {words: 'error|errors|lapse|failure|lack of judgement|judgment|foresight|leadership|prudence|forethought'},
    {words: 'bold|brave|curious|peculiar choice|decision|move', withWord: 'mildly'},
    {words: '=put|place|choose|value! ... over|before|above|ahead of? $carefulAim', subject: people, never: ['action-items', 'options']},
    {
      words: '=sacrifice|trade! quality|safety|stability|reliability|testing for',
      subject: people,
      past: true,
      negated: false,
      never: ['action-items', 'options'],
    },
    {words: '=back|bet! <adv>? on? the wrong horse', subject: people},
    {words: 'expensive|costly|needless gamble|adventure'},
    {words: 'on flimsy|shaky|dubious|spurious grounds|evidence', without: 'based users'},
    {words: 'no sane|sensible|reasonable|competent|serious <noun>? $role|team|person would'},
    {words: 'nobody|no-one with|in sound|his|any judgement|judgment|sense|mind would'},
    ...each({never: calm}, [
      {words: 'not how .... should be <part>'},
      {words: '=give|assign|entrust! .... to the least|wrong <adj|noun>', subject: people, past: true},
      {words: 'bad|terrible idea', only: ['root-causes', 'lessons', 'went-poorly'], thorough: true, without: 'not generally usually'},
    ]),
    {words: '=be! a|the <adv>? <adj>? mistake ~by|in|of', past: true, negated: false},
    {
      words: '=be! <adv>? not good enough $',
      past: true,
      negated: true,
      never: calm,
      without: 'accuracy precision resolution quality signal score',
    },
  ],
  finds: [
    'In the end it was a mistake, and we rolled it back.',
    'That was not good enough.',
    'It was a bad decision.',
    'Poor decision making on the bridge.',
    'The architect made a poor choice.',
    'This was the wrong call.',
    'It was a heavy-handed reaction.',
    'The biggest cost came from one big mistake.',
    'The team picked the wrong approach.',
    'The poor choice of window cost a day.',
    'Restarting under load was a bad call by Ana.',
    'The decision was wrong.',
    'The choice of a single region was short-sighted.',
    'The decision to fail over was a bad one.',
    'Restarting the primary was not the right thing to do.',
    'It was unwise of us to run both.',
    'Starting all of them at once was unwise.',
    'It was naive to trust the first graph.',
    'It was not our finest hour.',
    'The rollout plan was ill-conceived.',
    "The lead's decision to keep going was wrong.",
    "The team's ill-conceived plan was to retire the gateway first.",
    'It was a mistake to enable it for everyone.',
    'Choosing a document store was a mistake.',
    'Management had the wrong priorities.',
    'Priorities were wrong.',
    'An error of judgement on the night shift.',
    'It was a bold choice, to put it mildly.',
    'The team chose speed over safety.',
    'The team sacrificed quality for speed.',
    'We backed the wrong horse.',
    'It turned out to be an expensive gamble.',
    'The change was approved on flimsy grounds.',
    'No sane engineer would run both.',
    'Nobody with sound judgement would do that.',
    'The date came first, which is not how fixes should be planned.',
    'Management gave the migration to the least suitable team.',
    'lessons: Three services on one host are a bad idea.',
  ],
  leaves: [
    'The autoscaler made a bad decision at 10:02.',
    'It is generally a bad idea to set this option.',
    'Putting too many services on one host is not the best idea.',
    'lessons: Never sacrifice quality for speed.',
    'Our comment on the loss was incorrect.',
    'The parser took a wrong branch.',
    'The check is quite naive and reads only the name.',
    'This rests on no evidence of a second attempt.',
  ],
})
