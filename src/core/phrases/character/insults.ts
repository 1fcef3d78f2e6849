import {each, family} from '../../wording/family.ts'
import {Kind, staff} from '../../language/tag.ts'

/** Where such a word is a program’s, a game’s or a league’s. */
const named = 'league plan plans tier level mode season edition radio game games'

export default family({
  says: 'Somebody is called a name.',
  english: [
    ...each({lower: true}, [
      {words: '~crash|test|no|not $insult ~variable|data|proxy|load|is|runs|in|fix|fixes', without: named},
      {words: 'some|another|that|which|what|of|the|these $insult in|at|from|on|who|had|has|was|is', without: named},
      {words: 'a|the|some|another|such rookie|rookies|amateur who|at|from|with|had|did', without: named},
      {
        words:
          'rookie|amateur|novice|beginner|schoolboy|amateurish|cowboy|bush-league <adj|noun>? mistake|mistakes|error|errors|move|stuff|blunder|job|hour|engineering|effort',
        without: 'no',
      },
    ]),
    {words: '<det|adj|be> fool|fools ~proof'},
    ...each({subject: staff | Kind.firm}, [
      {
        words:
          '<be>! <det> <adv>? <adj>? <adj>? $slight|bully|coward|fool|cowboy|amateur|snail|child|disgrace|lightweight|joker|clown|hothead',
      },
      {words: '<be>! .. bunch|band|lot|pack|gang|crew of <adj>? amateurs|cowboys|clowns|beginners|fools|jokers|children|slackers|monkeys'},
      {words: '<be>! <adv>? the weakest|weak link'},
      {words: '<be>! <det>? control freak|freaks'},
      {words: '<be>! all thumbs|talk|mouth'},
      {words: '<be>! <adv>? a|an|such|the <adv>? <adj>? kind|sort|type|breed of <adj|noun>? <noun>? $role|guy|person|admin'},
      {
        words:
          '<be>! <adv>? anything|far but|from <adv>? careful|diligent|thorough|professional|reliable|disciplined|attentive|responsible|competent|organised|organized',
      },
    ]),
    {words: 'bunch|gang|pack|lot of amateurs|cowboys|clowns|fools|jokers|kids|slackers'},
    {words: 'too many cowboys|chiefs|cooks|egos|amateurs|clowns|hotheads'},
    {
      words: 'weak|weakest link in the chain|team|process',
      withWord: 'operator engineer developer team admin reviewer technician intern vendor contractor he she they who manager crew',
    },
    {words: 'loose cannon|cannons'},
    {words: 'bull in a china'},
    {words: 'like a bull|child|headless|drunk|cowboy|rookie|madman|elephant', without: 'service'},
    {
      words:
        'special|certain|particular|rare kind|sort|breed|type of <adj>? fool|idiot|stupid|stupidity|arrogance|ignorance|carelessness|laziness|incompetence',
    },
    {words: 'only|just|any|but a|an|some? <adj>? madman|fool|idiot|lunatic|moron|maniac|amateur|rookie would|could|can'},
    {words: 'some|another|our|resident|that <adj>? bright|clever|smart|wise spark|sparks|clogs|arse|alec|cookie'},
    {
      words:
        'some|another|our|resident genius|einstein|hero|wizard|joker|clown|comedian|jobsworth|hotshot|cowboy in|at|from|on|had|has|decided|thought|wrote|pushed|merged',
    },
    {words: 'dead-weight|deadweight|freeloader|freeloaders|layabout'},
    {words: 'bless him|her|them'},
  ],
  finds: [
    'The backend guys are cowboys.',
    'Some muppet in the office had plugged the switch into itself.',
    'It was a rookie who had the pager.',
    'That was amateur hour.',
    'Only a fool runs it with an unset variable.',
    'The reviewer was a pushover.',
    'The integrators are a bunch of amateurs.',
    'The night operator was the weak link.',
    'The owner of the service is a control freak.',
    'The contractor was all thumbs.',
    'He is the kind of engineer who never reads the manual.',
    'The crew was anything but diligent.',
    'A bunch of cowboys configured this.',
    'Too many cowboys, too few sheriffs.',
    'Weak link in the chain: the night operator.',
    'The new lead is a loose cannon.',
    'The new lead is a bull in a china shop.',
    'Like a bull at a gate, the release manager pressed on.',
    'It takes a special kind of stupidity to do that.',
    'Only a madman would have run that on a Friday.',
    'Some bright spark had wired both feeds to one breaker.',
    'Some genius in finance had shared the sheet.',
    'The third reviewer is dead-weight.',
    'The intern, bless him, meant well.',
  ],
  leaves: [
    'The rookie of the month page returned 404.',
    'No cowboy fixes were tried.',
    'The weakest link in the chain of proxies was the oldest one.',
  ],
})
