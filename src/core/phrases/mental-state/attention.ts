import {Kind, Tag} from '../../language/tag.ts'
import {minds, otherMinds, theirMinds} from '../../wording/minds.ts'
import {each, family} from '../../wording/family.ts'

const mind = 'mind|minds|thoughts|head|heads|attention'

export default family({
  says: 'Somebody’s attention was elsewhere.',
  english: [
    ...each({subject: minds}, [
      {words: '=be|run|go|work|act! on autopilot'},
      {words: '=fall! asleep'},
      {words: '=blank on'},
      {
        words: '=space|zone|tune|doze|nod|switch! out|off',
        modal: [''],
        passive: false,
        past: true,
        without: 'traffic lights light disk node feature flag power',
      },
      {
        words:
          '=be|get|become|grow! <adv>? <adv>? fixated|obsessed|blinkered|transfixed|flustered|rattled|engrossed|distracted|sidetracked|inattentive|preoccupied|oblivious|absent-minded|daydreaming|half-asleep ~from',
        past: true,
        without: 'commit',
      },
      {
        words:
          '=be! <adv>? so|too <adv>? absorbed|engrossed|busy|focused|focussed|fixated|wrapped|tired|stressed|preoccupied|excited|sure|stubborn',
        past: true,
      },
      {
        words:
          '=get|be|become|grow! <adv>? <adv>? <adv>? used|accustomed|numb|deaf|blind|immune|inured|desensitised|desensitized|indifferent to',
        past: true,
        passive: false,
      },
      {words: '=be! so|too used to'},
      {words: '=skim|gloss|breeze! over|past|through', past: true, passive: false},
      {words: '=have .. tunnel vision'},
      {words: '=have <det>? blinkers|blinders on'},
      {words: '=let! .. guard down'},
      {words: '=have! <det> mind|minds|head|heads|thoughts|attention|eye|eyes on|elsewhere|in|already', past: true},
      {
        words: '=pay! .. no|little|not|insufficient|scant|much|enough|any|close attention|heed|mind',
        withWord: 'no not never nobody little insufficient scant',
      },
      {words: '=pay|give|spare! no|little|scant <adj>? mind|heed|thought|attention|consideration'},
      {
        words: '=concentrate|focus|listen|think|watch|look|pay!',
        form: Tag.gerund,
        negated: true,
        past: true,
        without: 'socket port event for',
      },
      {words: '=look|stare|watch|focus|concentrate! ... at|on the wrong', past: true, without: 'screen'},
      {
        words: '=lose! <adv>? <det>? <adj>? focus|concentration|overview|track|sight|patience|interest|count|thread|plot|nerve|cool|head',
        passive: false,
      },
    ]),
    {words: '<pause> not <adv>? noticing|realising|realizing that|how|the|his|her|their|our'},
    {words: '=lose! track|sight|focus of', subject: Kind.elided, form: Tag.past},
    {words: '=pay! attention|heed', negated: true, subject: theirMinds | Kind.elided, past: true},
    {words: `@staff's ${mind} was|were|had|kept|wandered|drifted`, without: 'search'},
    {words: `mind|minds|attention|thoughts|eyes <adv>? <be|have> <adv>? wandered|drifted|elsewhere|wandering|drifting|lapsed`},
    {words: '^ tired|exhausted|distracted|sleepy|confused|frustrated|flustered|stressed|overwhelmed|rattled|oblivious ... <pause> @crew'},
    {words: '@staff <pause> <adv>? oblivious|heedless|inattentive to|of'},
    {words: 'slipped|slip|slips|escaped|eluded @np', withWord: 'mind minds memory attention notice'},
    {words: 'not|without <adv>? paying <adv|adj|det>? attention|heed|mind'},
    {words: 'tunnel vision'},
    {words: '=have .. presence of mind', withWord: 'not no nobody none lacked'},
    {words: "on|off @staff's radar", withWord: 'not never nobody off'},
    {
      words: '=stop|cease! .. caring|looking|listening|reading|trusting|noticing|watching|worrying',
      passive: false,
      past: true,
      subject: otherMinds,
    },
  ],
  finds: [
    'The reviewer skimmed over the second page.',
    'They went on with the import, not noticing that the first one was still running.',
    'The operator was on autopilot.',
    'The on-call fell asleep.',
    'I blanked on the second half.',
    'The reviewer had zoned out by the third file.',
    'The responders became fixated on the release.',
    'The reviewer was too busy to read it.',
    'The operators had grown deaf to that alarm.',
    'The team was so used to red builds that one more did not matter.',
    'We had tunnel vision on the balancer.',
    'The managers had blinkers on.',
    'We let our guard down.',
    'The engineer had her mind on the demo.',
    'Nobody paid much attention to the queue.',
    'The studio paid no heed.',
    "The reviewer wasn't thinking.",
    'The reviewers were looking at the wrong file.',
    'The team lost focus.',
    'Lost track of the open items.',
    "Support wasn't paying attention to the queue.",
    "The approver's thoughts were already on the weekend.",
    'Minds had wandered.',
    'Not paying much heed to the prompt, the clerk confirmed.',
    "The renewal had slipped the clerk's mind.",
    'Confused by the colours, the nurse took the wrong pump.',
    'The helpdesk, oblivious to what they had in common, closed them.',
    'None of us had the presence of mind to stop.',
    "The queue was not on the team's radar.",
    'Ops simply stopped caring about it.',
  ],
  leaves: [
    'The on-call was asleep when the first page arrived and answered the second.',
    'Context is lost when the thread pool is swapped.',
    'The event is dropped when nobody is listening on the socket.',
    'The load was switched off.',
  ],
})
