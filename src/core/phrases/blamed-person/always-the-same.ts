import {Kind, others, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

const makers = others | Kind.firm
const acts = 'break|forget|ignore|skip|rush|push|ship|cut|miss|drop|lose|mess|fail|delay|refuse|merge|deploy|leave'

export default family({
  says: 'A group is judged by what it always or never does.',
  english: [
    {
      words: 'never =$duty|test|care|learn|respond|read|answer|own|deliver|bother|want|help',
      form: Tag.base | Tag.third,
      subject: Kind.group | Kind.firm | Kind.named | Kind.person,
      without: 'should must',
      never: ['action-items', 'options'],
    },
    {
      words:
        'always|constantly|perpetually|forever|invariably =break|forget|ignore|skip|rush|cut|miss|mess|fail|delay|refuse|leave|complain|blame',
      form: Tag.base | Tag.third | Tag.gerund,
      never: ['went-well', 'action-items', 'options'],
      subject: Kind.group | Kind.firm | Kind.named | Kind.person,
      without: 'should must',
    },
    {words: '=keep! breaking|ignoring|forgetting|skipping|pushing|missing|merging|dropping|deleting|messing|blaming', subject: makers},
    {words: 'every! single? time <det>? @team', withWord: 'break breaks broke down offline kill kills again', never: ['action-items']},
    {
      words:
        'every! single? time <det>? <noun|adj>? people|guys|folks|lot|developers|consultants|contractors =touch|break|push|deploy|run|change',
    },
    ...each({never: ['went-well', 'impact', 'action-items']}, [
      {words: '^ as usual|always <pause>? @team'},
      {words: '^ as usual|always <pause>? nobody|no'},
      {words: '@other <pause> as usual|always', without: 'worked works working normal'},
      {words: '^ @other <adv>? yet|once again|more $'},
      {words: `@team <have>? once|yet again|more =${acts}|cause|hold`},
      {words: `=break|crash|nuke|wreck .... again $`, subject: makers, past: true},
      {words: 'typical of? @team'},
    ]),
    ...rows('once more|again <pause>? it <be> @other', {never: ['went-well']}),
  ],
  finds: [
    'QA never tests the tablet builds.',
    'Ops always forgets to tell us.',
    'The frontend team keeps breaking the contract.',
    'Every time the platform team touches it, half the company goes offline.',
    'Every single time the analytics people run a load, we feel it.',
    'As usual, marketing had sent two million mails.',
    'As always, nobody came.',
    'The vendor, as always, came late.',
    'Our carrier yet again.',
    'The platform team once again forgot the freeze.',
    'Finance broke the import again.',
    'Typical of the platform team.',
    'Once more it was the vendor.',
  ],
  leaves: [
    'You get new code every time you install it.',
    'The name was removed every time we changed the handbook.',
    'mitigation: Always limit teams to the keys in their own file.',
    'The lesson comes back every time someone reads the page.',
    'The on-call paged the provider once again.',
    'The team always deploys on Tuesdays.',
    'The parser never tests the last byte.',
  ],
})
