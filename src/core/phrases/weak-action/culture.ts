import {each, family} from '../../wording/family.ts'
import {order, wish} from '../../wording/wish.ts'

const virtue =
  'communication|discipline|coordination|collaboration|teamwork|ownership|accountability|attention|diligence|attitude|judgement|judgment|mindset|responsiveness|vigilance'
const elsewhere =
  'service services protocol api broker node nodes client clients server cluster template templates channel gateway tool bot automatic'

export default family({
  says: 'It wants better habits, and names nothing that would form them.',
  english: [
    ...each({...order, without: elsewhere}, [
      {words: `=improve|increase|strengthen|tighten|foster|promote|encourage! <det>? <adj>? .. ${virtue} ~channels`},
      {words: '=foster|promote|encourage|cultivate|nurture|instil|instill|build|create! .. culture|mindset|attitude|habit|spirit|sense of'},
      {words: '=make! it|this a habit|rule'},
      {words: '=hold! .. @anyone accountable|responsible'},
    ]),
    ...each({...wish, without: elsewhere}, [
      {
        words: `^ better|more|improved|stricter|clearer|closer|stronger ${virtue} between|among|across|from|by|in|with|on|around|when|during`,
      },
      {words: '^ <det>? <adj>? culture|mindset of care|ownership|responsibility|quality|caution|safety'},
    ]),
  ],
  finds: [
    'action-items: Improve communication between teams.',
    'action-items: Foster a culture of quality in the build team.',
    'action-items: Make it a habit.',
    'action-items: Hold the squads accountable for their budgets.',
    'action-items: Better communication between the two offices',
    'action-items: A culture of ownership in the build team',
  ],
  leaves: [
    'action-items: Strengthen communication channels between the two sites.',
    'action-items: Improve the communication template for P1 incidents with a field for workarounds.',
    'action-items: Improve the error message of the CLI.',
    'action-items: Encourage caching by setting the age to one hour.',
  ],
})
