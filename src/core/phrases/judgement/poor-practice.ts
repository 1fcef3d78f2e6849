import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'
import {Kind, staff} from '../../language/tag.ts'

/** What people are judged by whatever machines the sentence is about. */
const habits =
  'practices|diligence|leadership|judgement|judgment|teamwork|workmanship|craftsmanship|forethought|decision-making|due-diligence|housekeeping'
/** What only people do; software has handling, management, validation and monitoring as well. */
const practice =
  'testing|planning|preparation|coordination|co-ordination|communication|communications|oversight|supervision|leadership|review|reviews|diligence|vetting|scrutiny|teamwork|prioritisation|prioritization|judgement|judgment|follow-up|housekeeping|workmanship|craftsmanship|rehearsal|sign-off|handover|hand-over|due-diligence|decision-making|forethought|discipline|rigor|rigour|ownership|escalation|estimation|attention|practices|qa|execution'
const bad =
  'poor|bad|inadequate|superficial|lacking|deficient|cursory|half-hearted|shoddy|weak|lax|subpar|sub-par|substandard|patchy|perfunctory|slapdash|haphazard|sloppy|careless|inept|rushed|hasty|minimal|scant'
const poor = `insufficient|${bad}`
const machines =
  'node nodes replica replicas network link database broker protocol socket bus gateway api server servers kernel cluster endpoint bandwidth signal'

export default family({
  says: 'People’s practice is called poor or too little: a verdict on testing, review, planning, communication and the like, not on a system.',
  english: [
    ...each({never: calm, without: machines}, [
      {words: `${bad} <adj>? <noun>? ${practice}`},
      // “Insufficient testing” alone heads as many lists of gaps as verdicts; who it is told of, or before what, makes it a verdict.
      {words: `insufficient <adj>? <noun>? ${practice} before|by|during`},
      {words: `insufficient|enough <adj>? <noun>? ${practice}`, thorough: true},
      {words: `too|very|had|have|has little <adj>? ${practice}|thought|attention`},
      {
        words: `${practice} <prep>? <det>? <adj|noun>? <noun>? =be! <adv>? <adv>? ${poor}|unsatisfactory|wanting|skin-deep|sub-par|rubber-stamped`,
        negated: false,
        past: true,
      },
      {words: `${practice} <prep>? @np? .. not <adv>? thorough|rigorous|careful! enough?`},
      {words: `${practice} =be! not <adv>? adequate|sufficient|good`, negated: true},
      {
        words: `despite|following|based|relied <prep>? <det>? insufficient|incomplete|inadequate|hasty <adj>? analysis|investigation|review|testing|verification|diagnosis`,
      },
      {words: `less than ideal|optimal|perfect|stellar ${practice}|response|handling|decision`},
      {words: `${poor}|improper <adj>? change|incident|risk|release|project|crisis|vendor|time|patch management|handling|response`},
      {words: `${poor}|improper <adj>? execution|maintenance|escalation|analysis|investigation`},
      {words: `${poor} validation|verification|management|handling`, thorough: true},
      {words: 'not <adv>? thorough|rigorous enough', withWord: 'test tests testing review reviews check checks'},
      {
        words: `without adequate|sufficient|proper|due|thorough|enough|appropriate|careful <adj>? ${practice}|consideration|thought|care|warning|notice|test|tests|approval|analysis|precautions`,
      },
      {words: `no method|rhyme|structure|plan to our|their|the debugging|testing|search|response`},
      {words: 'inadequate|insufficient|little|no attention|thought|consideration =be! paid|given', past: true},
      {words: 'enough|much thought|attention|care|consideration =be! given|paid', withWord: 'not'},
      {words: 'too much optimism|confidence|haste|trust|faith'},
      {words: 'wishful|magical|woolly|muddled|short-term planning|thinking'},
      {words: 'lack|absence of <adj>? coordination|communication|oversight|planning|supervision|preparation|diligence', thorough: true},
    ]),
    {words: `${poor} <adj|noun>? <noun>? ${habits}`, never: calm},
    {
      words: `${poor} <adj>? communication|coordination|co-ordination|cooperation|collaboration between|among|by|with|from @anyone`,
      never: ['action-items', 'options', 'went-well'],
    },
    ...each({never: ['action-items', 'options', 'went-well']}, [
      {words: `${poor} <adj>? <noun>? $practice|$conduct by|from|of @staff`},
      {words: `${poor} <adj>? <noun>? $practice|$conduct on the part of @anyone`},
      {words: '$misjudged <adj>? $move|$conduct|configuration by|from|of @staff'},
      {words: '$misjudged <adj>? $conduct at|in|for <det>', without: machines, never: calm},
      {words: 'lax|weak|poor|slack enforcement|adherence|observance of|by'},
      {words: '=do|make! a <adj>? poor|bad|terrible|lousy|sloppy|shoddy job|work', past: true},
      {
        words: '=give! @np? a cursory|perfunctory|superficial|quick|token read|glance|look|review|check',
        past: true,
        never: ['mitigation', 'response', 'detection'],
      },
      {words: 'in a <adv>? perfunctory|sloppy|half-hearted|haphazard|slapdash|careless|chaotic manner|way|fashion'},
      {words: 'with|without|in undue|indecent haste', thorough: true},
    ]),
    {words: 'lack|absence of <adj>? oversight|supervision|coordination|communication|leadership ~<noun>', never: calm, without: machines},
    {words: `no adequate|proper|thorough|sufficient <adj>? ${practice}`, never: calm},
    {
      words:
        '$misjudged <adj>? <noun>? release|rollout|migration|fix|response|reaction|attempt|effort|move|plan|work|handover|review|announcement|upgrade|restart|rollback ~<noun>',
      never: calm,
      without: machines,
    },
    {words: '$conduct|$move =be! <adv>? <adv>? <det>? $misjudged', past: true, negated: false, never: calm, without: machines},
    {words: '=put|place|have! too|blind much? faith|trust|confidence in', subject: staff | Kind.firm, past: true, negated: false},
  ],
  finds: [
    'The approval was based on an incomplete analysis.',
    'mitigation: There was poor communication between me and the network team.',
    'There was a lack of oversight by the board.',
    'No proper review took place.',
    'It was a hasty rollout.',
    'The rollback was clumsy.',
    'We put too much trust in the vendor.',
    'Poor coordination between the two teams.',
    'The servers fell to an old kernel and bad admin practices.',
    'Insufficient testing before the release.',
    'There was not enough review of the request.',
    'The service had little oversight.',
    'Communication was poor throughout the incident.',
    'Testing in staging was not thorough enough.',
    'Oversight was not adequate.',
    'It was less than ideal communication.',
    'Poor change management.',
    'Inadequate maintenance of the site.',
    'Inadequate validation before the release.',
    'The load test was not thorough enough.',
    'It was released without adequate testing.',
    'There was no method to our debugging.',
    'Insufficient attention was paid to the disk.',
    'Not enough thought was given to the way back.',
    'It was undertaken with far too much optimism.',
    'The design is the product of wishful planning.',
    'A lack of coordination drew it out.',
    'Bad planning by the project team.',
    'Superficial review on the part of the two approvers.',
    'Ill-prepared migration by the data team.',
    'A half-hearted attempt at a test.',
    'Lax enforcement of the policy by management.',
    'The reviewers did a poor job.',
    'The architect gave the design a cursory read.',
    'The checks were done in a perfunctory manner.',
    'The fix went out with undue haste.',
  ],
  leaves: [
    'The cache hit rate was poor and the capacity inadequate.',
    'The engine reads such bytes in a lax way.',
    'Communication between the nodes was poor.',
    'The beta environment was not fully prepared for the drill.',
    'action-items: Never merge without sufficient test coverage.',
    'Insufficient memory stopped the review app.',
    'We were never in a rush.',
    'The testing process of the branch was not sufficient for two chains.',
  ],
})
