import {each, family} from '../../wording/family.ts'
import {automatic, order, wish} from '../../wording/wish.ts'

const software = `${automatic} code importer`
const looking = 'double-check|check|verify|review|read|test|ask|confirm|look'

export default family({
  says: 'It adds one more check by hand, or one more thing to remember.',
  english: [
    ...each({...wish, without: software}, [
      {words: '^ <adv>? double-check|triple-check|doublecheck ~<noun>'},
      {words: '^ <adv>? double|triple check <det>'},
      {words: '^ <adv>? double-check|triple-check|doublecheck <noun|adj>', withWord: 'before when each every prior'},
    ]),
    ...each(wish, [{words: `^ always <adv>? ${looking}|run|consider!`}, {words: `^ please|carefully|manually <adv>? ${looking}!`}]),
    ...each(order, [
      {words: '=remember! to|that|how'},
      {words: '=do! not =forget|overlook|neglect|underestimate|assume|rush|skip'},
      {words: '=keep|bear! ... in mind'},
      {words: '=watch! out|for'},
      {words: '=stay|keep|be! <adv>? on top of', thorough: true},
      {words: '=mind! the|your|our|what|how'},
      {words: '=ask|consult! @anyone .. before|first|whenever'},
    ]),
    ...each(wish, [{words: 'next time <pause>? <verb|adv|pronoun|do>'}, {words: 'when in doubt'}]),
  ],
  finds: [
    'action-items: Double-check the region before each delete.',
    'action-items: Double check the hostname.',
    'action-items: Double-check configuration files before each deployment.',
    'action-items: Always verify before sending.',
    'action-items: Code review: always check who else writes to the table',
    'action-items: Please read the plan before you approve it.',
    'action-items: Remember to check the target.',
    "action-items: Don't forget to update the status page.",
    'action-items: Keep in mind that the rollback takes an hour.',
    'action-items: Watch out for long-running queries.',
    'action-items: Stay on top of the deprecation notices.',
    'action-items: Mind the time zone.',
    'action-items: Ask a colleague before running anything with force.',
    'action-items: Next time, keep the rollback ready.',
    'action-items: When in doubt, call the secondary.',
  ],
  leaves: [
    'action-items: Double-check in the importer that both totals agree and stop otherwise.',
    'action-items: Watch the length of the queue with an alert at 10,000.',
    'action-items: Add a check that the hostname matches the environment.',
    'action-items: Double the number of replicas.',
    'action-items: The gate should always check the age of the snapshot.',
  ],
})
