import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'
import {Kind, staff} from '../../language/tag.ts'

const tidings = 'signs|sign|signals|warning|warnings|clue|clues|flags|omens|hints|evidence|signal'
const there = 'there|visible|obvious|everywhere|plain|clear|apparent|evident|unmistakable|present'

export default family({
  says: 'Signs of trouble were there to be read, or somebody had been told.',
  english: [
    {words: 'writing <be|have> .. on the wall'},
    {words: 'alarm bells <be|have> .. ringing|rung!', past: true, withWord: 'all weeks days months long since'},
    ...each({never: calm.filter(section => section !== 'background')}, [
      {
        words: `warning|early|danger|red? ${tidings} <have>? =be! all? <adv>? <adv>? ${there}`,
        past: true,
        negated: false,
        without: 'only debug log compiler lint',
      },
      {words: `all the <adj>? ${tidings} =be|point!`, past: true},
      {words: `${tidings}|answer =be! <adv>? <adv>? right|directly? in front of @staff`, past: true},
      {words: `${tidings} =be! .. in plain sight|view`, past: true},
      {words: 'there =be! <adv>? red flags', past: true, negated: false},
      {words: 'red|warning light|lights =be! on|flashing for', past: true},
      {words: 'cracks <be|have>! .. showing|shown|appearing|visible', past: true, without: 'concrete tile glass screen'},
      {words: 'risk|danger|hazard|threat =be! <adv>? well? known|plain|evident|apparent|obvious to|from|since', past: true, negated: false},
      {words: 'early|warning <adj>? sign|signs <adv>? ignored|missed|overlooked'},
      {words: '=warn! <adv>? $', subject: staff & ~Kind.you, passive: true, past: true, perfect: true},
      {
        words: '=warn!',
        subject: staff & ~Kind.you,
        passive: true,
        past: true,
        perfect: true,
        withWord: 'but and yet often repeatedly twice',
      },
      {words: '=be! .. common knowledge', past: true, negated: false},
      {words: '=tell|warn|scream|shout|yell|cry! at|out|for? us|everyone|everybody|attention .. for|since|everything', past: true},
      {words: '=try! to tell|warn us|everyone|everybody', past: true},
      {words: '=announce! itself|themselves', withWord: 'weeks months days years long since'},
      {words: 'history|experience <have>? <adv>? =show|teach|tell! us', past: true},
      {words: 'warning|warnings could hardly|scarcely|not have been <adv>? clearer|louder|plainer'},
      {words: 'warning|warnings|sign|signs .... could|can not <have>? =miss!', negated: true},
      {words: 'all the ingredients|makings of|for', without: 'recipe image bundle'},
    ]),
  ],
  finds: [
    'background: The writing was on the wall for the old relay.',
    'The alarm bells had been ringing for weeks.',
    'The warning signs were there all week.',
    'All the signs pointed to the disk.',
    'The answer was right in front of the operators.',
    'All the red flags were in plain sight.',
    'There were red flags all over that request.',
    'The red lights were on for anyone who looked.',
    'The cracks had been showing for months.',
    'The risk was well known to the board.',
    'The early signs ignored in May came back in June.',
    'We had been warned: this had happened before.',
    'Management had been warned and chose to wait.',
    'It was common knowledge that the pool was too small.',
    'The graphs had been telling us since March.',
    'The pager had been trying to tell us for days.',
    'The trouble had been announcing itself for weeks.',
    'History had already shown us that this does not work.',
    'The warning could hardly have been clearer.',
    'The complaints were an early sign that the team could not have missed.',
    'All the ingredients of an outage had been on the table.',
  ],
  leaves: [
    'The warnings were visible only in debug mode.',
    'Constant clipping is a red flag for this model.',
    'The writing on the wall display was too small.',
    'You have been warned by the man page.',
    'The users still get all the warnings.',
    'Customers had been warned of the maintenance by mail.',
  ],
})
