import {each, family} from '../../wording/family.ts'
import {automatic, order, wish} from '../../wording/wish.ts'

const tools = `${automatic} able ci so branch role permission`
/** What is done with the head, and needs no tool. */
const minding =
  'remember|think|know|understand|learn|watch|listen|respect|adhere|double-check|communicate|pay|stay|concentrate|memorise|memorize|study'
/** What is work as well, where nobody asks for more of it. */
const looking = 'check|verify|read|review|test|confirm|look|ask|inform|notify|announce|communicate'
const procedure =
  'runbook|process|processes|procedure|procedures|checklist|policy|rules|guidelines|playbook|protocol|standards|freeze|instructions|convention|conventions'

export default family({
  says: 'It lays a duty on people, who had it before.',
  english: [
    ...each({...wish, without: tools}, [
      {words: `^ adherence|compliance to|with <det>? <adj>? <noun>? ${procedure}|policies`},
      {words: `@anyone must|should|shall|need|needs|ought <to>? <adv>? =${minding}`},
      {
        words: `@other must|should|shall|need|needs|ought <to>? <adv>? =${looking}|follow|stop|avoid|own|defend`,
        without: `${tools} periodically regularly weekly monthly quarterly yearly`,
      },
      {words: `@crew to <adv>? =${minding}|follow|own|defend|avoid|refrain|take`},
      {words: `@crew to <adv>? =${looking} .... before|prior|first|always|every|each|whenever|more|carefully|properly|earlier|when`},
      {words: '@staff is|are expected|supposed|required|obliged|urged|encouraged|reminded to'},
      {words: '^ everyone|everybody|all|people|staff :|,? <adv>? =read|check|think|follow|remember|verify|test|be'},
    ]),
    ...each(order, [
      {words: `=follow|respect! <adv>? <det>? .. ${procedure}`, without: `${tools} vendor`},
      {words: '=adhere|stick|comply|abide! <adv>? to|with|by'},
      {words: 'let us <adv>? not|never|all|try|be|keep|stay|remember|pay|avoid'},
      {words: '=take! .. ownership|responsibility'},
    ]),
  ],
  finds: [
    'action-items: Reviewers should verify the changes in staging.',
    'action-items: We need to remember the freeze.',
    'action-items: Engineers must read the diff before they approve.',
    'action-items: Operators to check the hostname first',
    'action-items: Developers to follow the checklist',
    'action-items: The team is expected to take care of it.',
    'action-items: Everyone reads the guide.',
    'action-items: Everyone: think before you merge',
    'action-items: Follow the procedure.',
    'action-items: Adherence to our internal policies (operations)',
    'action-items: Stick to the change calendar.',
    "action-items: Let's be more disciplined about reviews.",
    'action-items: Let us not rush.',
    'action-items: Take ownership of the alerts.',
  ],
  leaves: [
    'action-items: The deploy job should stop when the canary has no traffic.',
    'action-items: Engineers should not need to check two dashboards.',
    'action-items: We should check the other regions for the same fault.',
    'action-items: Platform team to review the limits of all queues.',
    'action-items: The data team should periodically review the records of the zone.',
    'action-items: Vendor to deliver a fixed build by 30 June',
    'action-items: Ana to break the deploy job into two stages.',
    'action-items: We should add an alert on the age of the oldest message.',
    'action-items: We were required to duplicate the group and attach it again.',
  ],
})
