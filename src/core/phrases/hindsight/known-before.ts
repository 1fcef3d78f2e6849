import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'
import {staff} from '../../language/tag.ts'

export default family({
  says: 'People are said to have known, or to have had every reason to know, how it would end.',
  english: [
    {
      words: '@staff all? =know! that? it|this|that|which would|was|could|were',
      past: true,
      negated: false,
      without: 'planned announced since because already',
    },
    {
      words: '@staff all? =know! .... would|day',
      past: true,
      negated: false,
      withWord: 'eventually day soon break fail happen come blow sooner later',
    },
    {words: '@staff =know! <be> coming|going', past: true, negated: false},
    {
      words: 'everyone|everybody =know! that? <det|pronoun> ~of',
      past: true,
      negated: false,
      without: 'plan channel password role',
      never: calm.filter(section => section !== 'background'),
    },
    {words: '=know! full|perfectly|damn|only|very too? well', subject: staff},
    {words: '@staff =know|see! how|where .. this|it|that would|was =end|lead|go', past: true, negated: false},
    {words: '=know! all along', subject: staff},
    {words: '=have! every|ample|good reason to =expect|know|suspect|fear', subject: staff, past: true},
    {words: 'must have =know|see|realise|realize!', subject: staff, never: calm},
    {words: '=have! a <adv>? bad|sinking|uneasy|nagging feeling about', subject: staff, past: true},
    {words: '=walk|sleepwalk|stumble! right|straight|blindly into', subject: staff, past: true},
    ...each({never: calm}, [{words: '=see! it|this|that one? coming', negated: false}]),
  ],
  finds: [
    'We knew this would happen one day.',
    'The database folks knew the link would break sooner or later.',
    'It was a problem that we knew was coming.',
    'Everybody knew the window was too short.',
    'The team knew full well that the certificate was due.',
    'After that, everybody knew how this would end.',
    'The lead had known all along.',
    'The studio team had every reason to expect a storm of logins.',
    'The team must have known that the cluster was full.',
    'The team had a bad feeling about this release.',
    'They walked straight into it.',
    'We all saw this coming.',
  ],
  leaves: [
    'We knew the host that was to be replaced.',
    'We did not see this coming.',
    'Readers of the last report may know where this is heading.',
    'The cache knew the key from the last run.',
  ],
})
