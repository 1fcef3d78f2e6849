import {each, family} from '../../wording/family.ts'
import {Kind, staff} from '../../language/tag.ts'

export default family({
  says: 'Somebody is said not to be up to the work, or never to change.',
  english: [
    ...each({subject: staff}, [
      {
        words: '=be! .. careful|conscientious|diligent|professional|thorough|responsible|disciplined|attentive|rigorous|capable',
        negated: true,
      },
      {words: '=be! .. the sharpest|brightest|quickest|strongest', negated: true},
      {words: '=be! .. up to|for .. job|task|role|challenge', negated: true},
      {words: '=be! .. the most <adj> person|engineer|developer|colleague', negated: true, subject: staff | Kind.proper},
      {words: '=know no better'},
    ]),
    {words: '=know! better', modal: ['should'], subject: staff | Kind.firm},
    {words: '=have! no business <ing|prep>', subject: staff},
    {
      words:
        'a|any more <adv>? careful|conscientious|competent|diligent|attentive|thorough|seasoned|prudent|responsible|professional <noun> would|could|might',
      without: 'check test',
    },
    {words: '@staff <pause>? never|not|hardly one|man|woman for details|detail|rules|checklists|patience|caution'},
    {words: 'true to form|type <pause> @anyone'},
    {words: 'typical|classic of @staff'},
    {
      words:
        'wilfully|willfully|notoriously|congenitally|chronically|terminally|hopelessly|incurably|habitually|perpetually $fault|$doubtfulFault|$unsteady|late|unprepared',
      never: ['background'],
      without: 'build test suite disk link',
    },
    {
      words: 'never|not <be>? trusted|trust|left|let <adv>? near|with|alone|unsupervised|loose|around',
      subject: staff,
      modal: ['can', 'could', 'should', ''],
    },
    {words: 'asleep|nodded|sleeping at|on the wheel|switch|watch'},
    {words: '=be! half asleep', subject: staff},
    {words: 'fast and loose', withWord: 'play plays played playing'},
    {
      words:
        'attitude|tone|manner|reply|thread|exchange|discussion|conversation|temper of|between|from .... =be <adv>? <adv>? $unsteady|$fault|immature',
      lower: true,
    },
  ],
  finds: [
    'He is not a careful engineer.',
    'The admin is not the sharpest when it comes to firewalls.',
    'They are simply not up to the job.',
    'Nadia is not the most careful person.',
    'He knows no better.',
    'The vendor should know better.',
    'The contractor had no business running it.',
    'A more careful engineer would have stopped.',
    'The operator, never one for details, skipped the list.',
    'True to form, the vendor came two hours late.',
    'That was typical of the integrators.',
    'A notoriously late team.',
    'Juniors should never be trusted with a root shell and the operator should never be left alone.',
    'The watch was asleep at the wheel.',
    'The whole shift was half asleep.',
    'The vendor played fast and loose.',
    'The thread between the two leads was immature.',
  ],
  leaves: [
    'The health check was half asleep: it ran once an hour.',
    'Any more careful check would cost a second.',
    'The link was chronically late.',
  ],
})
