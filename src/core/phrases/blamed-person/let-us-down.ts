import {Kind, others, Tag} from '../../language/tag.ts'
import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

const makers = others | Kind.firm | Kind.proper
const us = 'us|me|everyone|everybody|customers|users'

export default family({
  says: 'Somebody failed or betrayed the others.',
  english: [
    ...rows(
      `
      =let @anyone down
      =drop! the ball
      =leave! ${us} in|holding|hanging|stranded|with|to|without <det>? lurch|dark|cold|dry|bag|mess|pick|clean|ticking|bomb|hanging|find
      =leave! ${us} with <det> ticking|mess
      =throw|push ... under the|a bus
      =hang ... out to dry
      =pull the rug
      =drop ${us} in it
      =get|drag|land|put|drive ${us} in|into <det>? <adj>? this|mess|hole|corner|trouble|position|situation|rebuild
      =keep ${us} in the dark
      =spring ... on ${us}
      =ship|sell|give|hand ${us} a <adj>? lemon|dud|mess|turkey|headache
      =make .. mess|hash|pig|mockery|shambles of
      =make things|matters|it|everything <adv>? worse
      =fail|betray|burn ${us}
      =breach|violate|flout <det> <noun>? sla|contract|agreement|freeze|rules|policy
      =have! a <adj>? habit|history of
      =wreak|cause havoc|chaos|mayhem
    `,
      {negated: false, subject: makers, form: Tag.past | Tag.third | Tag.participle, modal: ['']},
    ),
    {words: '=let our|my|their guard down', subject: makers | Kind.self},
    {words: '=drop! the ball', subject: Kind.self, negated: false, form: Tag.past | Tag.participle, modal: ['']},
    {words: 'can|could|must not be! trusted', subject: makers},
    ...rows(
      `
      behind @staff's back|backs
      in over @staff's head|heads
      takes|took|taken it upon himself|herself|themselves|itself
      at the hands of @other
      at the hands of @other's
      at the mercy of <det> @team
      ball .. in @other's court
      inflicted on|upon .. by @maker
      =clean|mop|tidy up after @other
    `,
      {never: ['went-well', 'action-items']},
    ),
  ],
  finds: [
    'The carrier let us down.',
    'The support vendor dropped the ball.',
    'Our carrier left us in the lurch.',
    'The consultant left us with a ticking bomb.',
    'Every quarter the tax team threw us under the bus.',
    'Our hosting company hung us out to dry.',
    'The network team pulled the rug from under us.',
    'The platform team dropped us in it.',
    'The contractors got us into this mess.',
    'Marketing kept us in the dark.',
    'The platform team sprang an upgrade on us.',
    'The integrator shipped us a lemon.',
    'The crew made a hash of the recount.',
    'Support made things worse.',
    'The vendor failed us.',
    'The partner breached the SLA.',
    'The vendor has a history of late fixes.',
    'The new team wreaked havoc.',
    'Our integrator cannot be trusted with credentials.',
    'We let our guard down.',
    'We dropped the ball on the renewals.',
    'We have certainly dropped the ball.',
    'The backend team changed the contract behind our backs.',
    'The engineers of the agency were in over their heads.',
    'Dieter took it upon himself to rewrite the loop.',
    'The data suffered at the hands of our interns.',
    'The data suffered at the hands of Ana’s team.',
    'We were at the mercy of a supplier.',
    'The ball was in the vendor’s court.',
    'The loss was inflicted on us by our carrier.',
    'We spent a day to clean up after Henrik.',
  ],
  leaves: [
    'The failover let traffic down the second path.',
    'Sam dropped everything and helped.',
    'The team takes full responsibility for the fix.',
  ],
})
