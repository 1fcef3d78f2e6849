import {each, family} from '../../wording/family.ts'
import {automatic, order, wish} from '../../wording/wish.ts'

export default family({
  says: 'It asks people to think, look or try harder than they did.',
  english: [
    ...each(order, [
      {words: '=look|try|think|work! harder|closer|ahead ~<noun>'},
      {
        words: '=look|test|communicate|plan|review|listen|watch|read|check! .. more|better|properly|closely|harder|twice ~<noun> ~about',
        without: `${automatic} when`,
      },
      {words: '=think .. twice|ahead|first|before'},
      {words: '=try|strive|promise! <adv>? not? to =remember|be|avoid|keep|make|think|stay|communicate'},
      {words: '=get|become|be! better|faster|quicker|stricter|smarter at|about|with|in|when'},
      {words: '=do! more|better testing|planning|checks|checking|reviews|preparation'},
      {words: '=slow! down'},
      {words: '=use .. common sense'},
      {
        words:
          '=start|declare|escalate|raise|communicate|respond|react|report|ask! <noun|adj|det>? .. earlier|sooner|faster|promptly|immediately',
      },
      {words: '=communicate|collaborate|coordinate|cooperate! better|more|closely'},
      {words: '=work|collaborate|coordinate! .. closely|closer|together with'},
    ]),
    ...each(wish, [
      {words: '^ do better'},
      {words: '^ start|declare|escalate|raise|open <noun>? earlier|sooner'},
      {words: "^ work|working on @staff's <adj>? attention|communication|discipline|attitude|habits|skills"},
      {words: 'check|measure|think twice <pause>? cut|act|run|deploy|delete|press|click'},
      {words: 'we must|should|need|will <to>? do|be better'},
      {words: '@crew to|will <be|adv>? .. closely|stricter|harder|twice'},
    ]),
  ],
  finds: [
    'action-items: Look harder at the plans.',
    'action-items: Communicate better with the carrier.',
    'action-items: Think twice before approving changes.',
    'action-items: Try to remember to renew the domain.',
    'action-items: Get better at estimating load.',
    'action-items: Do more testing.',
    'action-items: Do better.',
    'action-items: Slow down and read what it says.',
    'action-items: Use common sense when the graphs disagree.',
    'action-items: Escalate earlier.',
    'action-items: Declare incidents sooner.',
    'action-items: Work on our attention to detail.',
    'action-items: Work closely with the networking group.',
    'action-items: Check twice, delete once.',
    'action-items: We must do better at naming branches.',
    'action-items: Reviewers to look more closely at migrations',
  ],
  leaves: [
    'action-items: You can read more about the move in the post.',
    'action-items: Try harder compression for the archive (level 9) and measure.',
    'action-items: Adjust the thresholds to page members earlier.',
    'action-items: A second pool allows us to better handle peaks.',
    'action-items: Page the secondary earlier when nobody acknowledges.',
    'action-items: When the trial has ended, the new meter goes to all sites.',
  ],
})
