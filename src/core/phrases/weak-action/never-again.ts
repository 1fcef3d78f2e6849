import {each, family} from '../../wording/family.ts'
import {order, wish} from '../../wording/wish.ts'

const deed =
  'deploy|merge|push|run|touch|change|edit|release|ship|restart|rush|skip|assume|forget|use|make|do|approve|delete|leave|log|trust|rely'

export default family({
  says: 'It forbids what happened, without a word on what will hold people back.',
  english: [
    ...each(order, [
      {words: '=make|ensure|see! .. that? this|it|that|such|these|nothing|we .... not|never .. =happen|occur|repeat|make|do|let'},
      {
        words:
          '=avoid|stop|refrain! <prep>? making|doing|repeating|forgetting|rushing|assuming|skipping|deploying|running|merging|pushing|changing|relying|guessing|editing',
      },
      {words: '=avoid! <det>? <adj>? <adj>? mistake|mistakes|errors|assumptions|distractions|carelessness|surprises'},
      {words: '=learn! from <det>? .. incident|mistake|mistakes|outage|this|that|it|past|experience'},
      {words: '=resist! <det>? temptation|urge|impulse'},
    ]),
    ...each(wish, [
      {words: 'ensure|sure .... <be> not|never forgotten|missed|overlooked|neglected'},
      {words: 'never! again'},
      {words: '^ never <adv>? assume|forget|guess|rush'},
      {words: '^ do not ... again|anymore'},
      {words: `^ never <adv>? ${deed} ... again|friday|fridays|weekend|production|prod|without|by`},
      {words: `^ do not <adv>? ${deed} ... again|friday|fridays|weekend|lunch|production|prod|without|by`},
      {words: 'we|nobody|everyone must|should|will not|never! .. =let|allow|happen|do|repeat|make'},
      {words: `^ no more friday|weekend|late|manual|untested|direct|last-minute <noun>`},
    ]),
  ],
  finds: [
    'action-items: We need to ensure that the second step is not forgotten.',
    'action-items: Make sure that this does not happen again.',
    'action-items: Do not do that again.',
    'action-items: Never assume: ask for the date.',
    'action-items: Avoid making manual changes in production.',
    'action-items: Avoid such mistakes in future.',
    'action-items: Learn from this incident.',
    'action-items: Resist the temptation to fix things by hand.',
    'action-items: Never again a migration at noon',
    'action-items: Never deploy on a Friday again.',
    'action-items: Do not run migrations over lunch again.',
    'action-items: We must not let this happen again.',
    'action-items: No more Friday deploys',
  ],
  leaves: [
    'action-items: Three changes are under way so that it does not happen again.',
    'action-items: Never page twice for the same incident: add deduplication to the pager',
    'action-items: Do not retry writes after a timeout.',
    'action-items: Never send more than 100 rows a batch.',
    'action-items: Avoid a full scan by adding an index.',
  ],
})
