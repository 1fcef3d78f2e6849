import {Kind, staff, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'

const acting = staff | Kind.proper
const finite = Tag.past | Tag.third | Tag.participle

export default family({
  says: 'The verb itself says that a person did it badly.',
  english: [
    ...each({modal: [''], negated: false}, [
      {words: '=$misdeed', form: finite, passive: false, subject: acting},
      {words: '=$misdeed <det|num|prep>', form: Tag.past | Tag.participle, passive: false, subject: Kind.elided},
      {words: '=$misdeed', agent: acting, passive: true},
      {
        words: '=mistype|miskey|misclick|mispaste|mis-enter|miscount|fumble',
        agent: 0,
        infinitive: false,
        passive: true,
        past: true,
        without: 'rejected refused',
      },
      {words: '=do it|this|that|them wrong|incorrectly|wrongly', form: finite, passive: false, subject: acting},
      {words: '=slip|foul|goof! up', form: finite, passive: false, subject: acting},
      {
        words: '=fluff|botch|bungle|garble|jumble|muddle ... order|sequence|steps|step|syntax|commands|command|names|numbers|labels|cables',
        form: finite,
        passive: false,
        subject: acting,
      },
    ]),
    {
      words:
        'mis-keyed|miskeyed|mistyped|misread|miswired|mislabelled|mislabeled|misplaced|miscounted|misspelled|misspelt|mixed-up <adj|noun>? <noun> .... by @staff',
    },
    {
      words: 'a|one|single mistyped|misspelled|misspelt|miskeyed|mispasted|fat-fingered <adj>? <noun>',
      never: ['mitigation', 'action-items', 'went-well'],
      without: 'cannot can could asks rejects rejected refused guard prevents would',
    },
  ],
  finds: [
    'We tried to mend the mapping, but did it wrong.',
    'The release engineer mistyped the account number.',
    'timeline: 10:02 Mislabelled the two cables',
    'The port was miswired by the contractor.',
    'The limit was mistyped during the change.',
    'The engineer goofed up with the dates.',
    'We botched the order of the commands.',
    'A miskeyed value in field 12 by the night operator.',
    'The page was down because of one mistyped host name.',
  ],
  leaves: ['The exporter misreads the second column.', 'A mistyped name is rejected by the form, and could do no harm.'],
})
