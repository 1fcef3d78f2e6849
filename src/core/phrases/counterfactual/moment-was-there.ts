import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {Kind, staff, Tag} from '../../language/tag.ts'

const people = staff | Kind.firm
/** Acts of care, left undone for something else. */
const asking =
  'ask|check|escalate|follow|raise|report|consult|stop|admit|listen|read|test|verify|call|tell|warn|look|investigate|alert|declare|hand|flag|page|inform|notify|document|seek|request|double-check|pause'

export default family({
  says: 'The duty, the chance or the right moment was there.',
  english: [
    ...rows(`
      there <be> ample|plenty|every|still of? <adj>? time|opportunity|opportunities|chance|chances|reason for|to @staff to
      this|that|which|here|it =be <det> <adj>? moment|point|time|chance|opportunity for @staff to
`),
    {words: 'supposed|meant|expected|due|obliged|required|scheduled to have been! <adv>? <part>', agent: people},
    {words: `had better|best <adv>? =${asking}|wait|involve|leave|keep`, form: Tag.past | Tag.participle, without: 'performance'},
    {
      words: 'would have been the <adj>? moment|time|point|thing|move|step|course|chance|place|call|choice|option|answer',
      never: ['impact'],
    },
    {
      words: 'there <be> ample|plenty|every of? <adj>? time|opportunity|opportunities|chance|chances|reason|occasion to <base>',
      never: ['mitigation'],
    },
    {
      words: 'had! every|several|numerous|countless|repeated|many of? <adj>? opportunity|opportunities|chance|chances|reason|warning to',
      subject: staff | Kind.firm,
    },
  ],
  finds: [
    'points-of-failure: The upgrade path from 4.x was supposed to have been tested by the QA guild, going by the plan.',
    'tollgates: QA had every chance to find this.',
    'root-causes: There was every chance to stop, and it was let go by.',
    'There was ample opportunity for the provider to warn us, and it did not take it.',
    'timeline: 13:05 Error rate passes 5 %. This was the moment for us to stop the rollout.',
    'root-causes: Testing in staging first would have been the sensible thing to do.',
    'went-poorly: The agency had better checked the badge list first.',
  ],
  leaves: ['summary: We had ample time to resolve it.', 'We were expected at the site.'],
})
