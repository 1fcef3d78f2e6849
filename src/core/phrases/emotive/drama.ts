import {each, family} from '../../wording/family.ts'

/** Drills, plans and rules that are named after what they guard against. */
const guarded =
  'drill|drills|declaration|plan|plans|exercise|scenario|scenarios|mode|response|team|alert|type|class|category|code|flag|tolerance|avoidance|zone|policy|insurance|recovery|testing|preparedness|readiness'

export default family({
  says: 'A word of drama stands where a number or a fact could.',
  english: [
    {
      words:
        '<det|adj>? $drama! ~section|mode|suite|genre|is|calls|runs|value|values|reading|readings|timestamp|well|good|nice|useful|helpful|happy|behavior|behaviour|conduct',
      lower: true,
      without: 'apache risk risks genre threat called named earthquake flood floods hurricane storm',
    },
    {words: '$dramaticDegree ~<adj|part|noun>', lower: true},
    {words: '$dramaticDegree wrong|bad|badly|handled|managed|planned|organised|organized', lower: true},
    {words: '$dramaticDegree <adj>', lower: true, thorough: true},
    {
      words: `<adv|adj>? disaster|disasters|catastrophe|catastrophes! ~${guarded}`,
      without:
        'against insurance recovery dr declared natural prevention preparedness management site waiting recipe relief flood earthquake',
    },
    {
      words:
        'catastrophic event|events|outage|outages|incident|incidents|day|night|week|weekend|month|launch|release|rollout|mistake|error|decision|blunder|result|results|consequence|consequences|impact',
      without: 'could would might may can potential potentially if prevent avoid risk',
    },
    {words: '^ this|that <be>! <adv>? not <adv>? acceptable $', negated: true, never: ['action-items', 'options']},
    {words: 'darkest|blackest|saddest|ugliest|bleakest hour|hours|day|days|night|week|moment|chapter'},
    {words: 'bloody|sorry|sad|pathetic|pitiful|shameful|ghastly|hideous excuse|sight|spectacle|state|affair|chapter|episode|saga|tale'},
    ...each(
      {
        thorough: true,
        without:
          'could would might may can potential potentially if prevent avoid risk backtracking forgetting cancellation interference exponential regex regexp',
      },
      [{words: 'catastrophic <noun>'}, {words: '=be <adv>? catastrophic'}, {words: 'catastrophically'}],
    ),
  ],
  finds: [
    'This is simply not acceptable.',
    'The horrific latency lasted two hours.',
    'For the shops the morning was a complete disaster.',
    'The restore went terribly.',
    'The handover went horribly wrong.',
    'The export was awfully slow.',
    'A catastrophic weekend for the whole company.',
    'This was the darkest hour of the billing project.',
    'A pathetic excuse was all the vendor sent.',
    'The index saw catastrophic growth.',
    'The effect on the queue was catastrophic.',
    'The scheduler failed catastrophically.',
  ],
  leaves: [
    'No disaster testing is in the plan.',
    'An export is a cheap insurance against disaster.',
    'The disaster recovery site took over at 11:02.',
    'Disaster drills are held twice a year.',
    'In the worst case an export takes two hours.',
    'Catastrophic backtracking in a regular expression used all the CPU.',
    'Reports of unacceptable behavior go to the conduct desk.',
    'Staggering the restarts kept one replica up.',
    'The torture test of the file system passed.',
    'A wrong key could have catastrophic consequences.',
  ],
})
