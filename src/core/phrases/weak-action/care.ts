import {Kind, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {asked, automatic, order, wish} from '../../wording/wish.ts'

const moreCare =
  'care|caution|attention|diligence|vigilance|discipline|rigor|rigour|thought|scrutiny|respect|patience|consideration|responsibility|ownership'
const careful =
  'careful|vigilant|cautious|mindful|diligent|attentive|disciplined|alert|conscientious|rigorous|aware|patient|prudent|watchful|responsible|meticulous|considerate|proactive|professional|strict|stricter|wary|thorough'
/** Said of people before what they are to do. */
const owing = '@anyone need|needs|have|ought'

export default family({
  says: 'It asks for more care, as if that could be decided.',
  english: [
    ...each(order, [
      {words: `be|stay|remain|become|get! ~now .. ${careful}`, without: `${automatic} package`},
      {
        words: `=take|exercise|use|apply|show|pay|put! .. more|extra|better|greater|due|closer|special|great|particular|utmost|enough ${moreCare}`,
      },
      {words: '=pay|take! .. attention|heed|care to|of|with|about|when', without: 'automatically'},
      {words: "=take|give! @staff's time"},
    ]),
    ...each({...wish, without: `${automatic} tool had`}, [
      {words: '^ exercise|use|show|practise|practice <adj>? caution|discretion|restraint|judgement|judgment|care|discipline|vigilance'},
      {words: `with <adv>? more|greater|extra|better|full|due|utmost|proper ${moreCare}`},
      {
        words:
          '^ =test|review|check|verify|read|inspect|examine|monitor|watch|plan! .. carefully|thoroughly|diligently|closely|attentively',
        form: Tag.base,
        subject: Kind.elided,
      },
      {words: 'more|extra carefully|cautiously|diligently|thoroughly|attentively|closely|conscientiously|responsibly|vigilantly'},
    ]),
    ...each({...wish, without: `${automatic} package able`}, [
      {words: `${owing} to <adv>? be|stay|remain|become|get .. ${careful}`},
      {
        words: `${owing} to <adv>? take|exercise|use|apply|show|pay .. more|extra|better|greater|due|closer|special|great|particular|utmost|enough ${moreCare}`,
      },
      {words: `${owing} to <adv>? pay|take .. attention|heed|care to|of|with|about|when`},
    ]),
    ...each(wish, [
      {
        words: `^ greater|more|extra|increased|better|heightened|additional ${moreCare}|awareness|professionalism|accountability|mindfulness`,
      },
      {words: `@staff to be|stay|remain|become <adv>? ${careful}`},
      {words: '^ <adv>? carefully|thoroughly|diligently|meticulously <base>'},
    ]),
    ...each(wish, [{words: '=keep! <det>? .. eyes|eye open|peeled|on', subject: asked}]),
  ],
  finds: [
    'action-items: Test thoroughly.',
    'action-items: Review all code carefully before the release.',
    'action-items: Be more careful with the shared account.',
    'action-items: Take more care when changing firewall rules.',
    'action-items: Exercise caution when working on the bastion.',
    'action-items: Pay attention to the disk graphs.',
    'action-items: We need to be more careful with the shared account.',
    'action-items: Developers need to take more care with the firewall.',
    'action-items: We have to pay attention to the disk graphs.',
    'action-items: Take your time with the confirmation.',
    'action-items: Engineers should handle the keys with more care.',
    'action-items: More diligence in code review',
    'action-items: Operators to be vigilant during month-end',
    'action-items: Reviewers should look more closely at migrations.',
    'action-items: Carefully monitor the rules for our services',
    'action-items: Keep an eye on the queue.',
  ],
  leaves: [
    'action-items: Careful-mode prompt: ask for the name of the tenant before a purge',
    'action-items: The alert is there now, so we are aware of the load.',
    'action-items: Write the steps down, so that no single admin has to look after the renewals.',
    'action-items: We are now focused on the following work:',
    'action-items: Be explicit in the schema about null values.',
    'action-items: Raise the attention threshold of the sensor to 0.7.',
  ],
})
