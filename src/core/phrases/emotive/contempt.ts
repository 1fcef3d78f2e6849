import {each, family} from '../../wording/family.ts'

/** Where words of waste are terms: what a collector frees, what a link carries. */
const waste = 'collection collector collected collectors collect gc bytes characters frames uart input data bin can'
const degree = 'utter|utterly|complete|completely|total|totally|absolute|absolutely|sheer|pure|unmitigated|bloody|downright|right'

export default family({
  says: 'What was built is called waste, or a joke.',
  english: [
    ...each({without: waste}, [
      {words: 'pile|load|heap|bunch|piece|sack of <adj>? garbage|hacks|spaghetti|crap|rubbish|trash|junk|shit|nonsense'},
      {words: `${degree} garbage|rubbish|trash|mess|joke|circus|insult|incompetence|bollocks|nonsense|zoo|farce|abomination|wreck`},
      {words: '<be>! <adv>? <adv>? garbage|rubbish|trash|crap|junk ~<noun>', lower: true},
      {words: 'this|that|such|our rubbish|garbage|trash|crap|junk ~<noun|verb>'},
    ]),
    {words: '=be|become <adv>? a|an|one <adv>? <adj>? joke|mess|circus|zoo|farce|disgrace ~of|in|app', lower: true},
    {words: '<be>! <adv>? <adv>? crazy|nuts|bonkers|stupid|idiotic|insulting|disgusting|cursed ~<noun|adj>', lower: true},
    {
      words:
        'hot|royal|bloody|fine|almighty|godawful|god-awful|hideous|horrible|unmitigated|ungodly|unholy|terrible|awful|dreadful|sorry mess|cock-up|balls-up|muddle|tangle ~hall|tin',
      lower: true,
    },
    {words: 'train|car|dumpster|tyre|tire|trash|garbage wreck|crash|fire ~simulator|sensor|site', without: 'ci signal'},
    {
      words:
        'monstrosity|abomination|atrocity|cesspool|cesspit|garbage-fire|dumpster-fire|hellhole|hellscape|shambolic|cluster-fuck|shit-show|horror-show|freakshow|bedlam|pandemonium|moronic|pigsty|madhouse|snakepit ~is|calls|runs',
      lower: true,
    },
    {
      words: 'bloody|damn|damned|goddamn|freaking|fucking|fucked|effing|frigging|bollocks|stupid <adj>? <noun>',
      lower: true,
      without: 'character simple easy',
    },
    {words: 'sucks|sucked|stinks|stank ~in|up|of', lower: true},
    {words: 'clown show|car|college|shop', lower: true},
    {words: 'crime|sin|offence|insult against|to <adj>? engineering|humanity|nature|computing|intelligence|users'},
    {words: 'rotten to the core'},
    {words: 'laughing stock'},
    {words: '=hold|tie together by|with .. tape|string|gum|glue|prayer|prayers|spit|wire|hope|luck|twine'},
  ],
  finds: [
    'That pile of hacks we call a pipeline.',
    'The importer is absolute garbage.',
    'The old client is crap.',
    'This rubbish has been running since March.',
    'The tooling is a joke.',
    'The default is bonkers.',
    'The new console is an ungodly mess.',
    'The deploy tooling is a dumpster fire.',
    'This monstrosity of a stored procedure is eight years old.',
    'Then the damned proxy restarted.',
    'The staging network sucks.',
    'Thirty people on the call and no agenda: a clown show.',
    'The retry code is a crime against engineering.',
    'The billing module is rotten to the core.',
    'It made a laughing stock of us.',
    'The gateway is held together by tape.',
  ],
  leaves: [
    'The garbage collector paused for four seconds.',
    'There may be some garbage files to clean up.',
    'Stupid simple storage is the name of the plug-in.',
    'The train wreck simulator was not affected.',
    'The joke service returned the same joke for an hour.',
  ],
})
