import {Kind, staff, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

const agents = staff | Kind.firm | Kind.proper
const doing = Tag.past | Tag.third | Tag.participle | Tag.gerund
const never = ['went-well', 'action-items'] as const
/** What is found by accident is luck, what is feared has not happened, and a guard speaks of what it prevents. */
const notActs = 'worried afraid feared wondered wondering found discovered spotted noticed caught prevent preventing avoid protect'
/** What is believed by mistake is a state of mind. */
const notBelief = '~assumed|believed|thought|concluded|presumed|trusted|understood|expected|considered|interpreted|assumes|believes|thinks'
const slip = 'mistake|accident|oversight'
/** "In error" is a state of machines as well. */
const inError = 'in error ~state|mode|status|log|logs|message'

export default family({
  says: 'Somebody did something that was not meant, or something was done that only people do.',
  english: [
    ...each({form: doing, modal: [''], negated: false, passive: false, never, without: notActs}, [
      {words: `$slipwise ${notBelief} <past|third|part|ing>!`, subject: agents},
      {words: 'incorrectly|wrongly|improperly|wrongfully =$deed|triage|diagnose|assess|prioritise|prioritize|estimate', subject: staff},
      {words: '^ $slipwise <pause> .... <past>!', subject: agents},
      {words: '<past|third|part>! .... $slipwise $', subject: agents},
      {words: '=$deed! .. $slipwise', subject: agents},
      {words: '^ $slipwise =$deed', subject: Kind.elided},
      {words: '=$deed! ... $slipwise $', subject: Kind.elided},
      {words: `<past|third|part>! .... by ${slip}`, subject: agents},
      {words: `=$deed! .... by ${slip}`, subject: Kind.elided},
      {words: `=$deed|unplug! .... ${inError}`, subject: staff},
      {words: `${inError} ... =$deed|merge|open!`, subject: staff},
      {words: `by ${slip} ... <past|third|part>!`, subject: agents},
    ]),
    {words: '$slipwise clicked|typed|pressed|pasted', passive: false, never},
    ...each({passive: true, never, without: notActs}, [
      {words: '$slipwise <part>!', agent: agents},
      {words: '<part>! .. $slipwise', agent: agents},
      {words: `<part>! ... by ${slip} by @maker`},
    ]),
    ...each({passive: true, agent: 0, infinitive: false, modal: [''], negated: false, never, without: notActs}, [
      {words: '<be> <adv>? <adv>? $slipwise =$handiwork'},
      {words: 'got|gets $slipwise =$handiwork'},
      {words: '<be> <adv>? <adv>? $slipwise =miss|omit|leave|forget!'},
      {words: '=$handiwork! .. $slipwise'},
      {words: `=$handiwork! ... by ${slip}`},
      {words: `=$handiwork! ... ${inError}`},
    ]),
    {words: 'improperly|badly|poorly|wrongly|incorrectly|erroneously <part>! .... by @staff', passive: true, never},
    {words: '<part>! .. improperly|badly|poorly|wrongly|incorrectly|erroneously by @staff', passive: true, never},
    {words: `^ by ${slip} ~of|,`, never: [...never, 'mitigation', 'got-lucky', 'background'], without: notActs},
    ...rows('accidental|inadvertent|mistaken|unintentional|erroneous|unintended <adj>? <noun>? $deedNoun .. by @staff', {never}),
    {
      words: 'accidental|inadvertent|mistaken|unintentional|erroneous $deedNoun of',
      never: [...never, 'options'],
      without: notActs,
      thorough: true,
    },
  ],
  finds: [
    'We inadvertently exposed the internal address list.',
    'Each night we were accidentally emptying the outbox.',
    'timeline: Accidentally deleting the live volume',
    'The engineer incorrectly configured the route.',
    'Accidentally, the new colleague emptied the outbox.',
    'The technician unplugged the live feed accidentally.',
    'The admin dropped mistakenly the wrong table.',
    'timeline: 10:02 Accidentally deleted the volume',
    'timeline: 10:02 Deleted the live volume accidentally',
    'Marta sent the draft to all tenants by mistake.',
    'timeline: 10:02 Removed the route by mistake',
    'In error, the technician opened the relief valve.',
    'The technician removed the live feed in error.',
    'The key was revoked in error.',
    'The bucket was accidentally emptied by a contractor.',
    'The quota was lowered mistakenly by an operator.',
    'The rule was removed by mistake by the network team.',
    'The script was mistakenly run against the live cluster.',
    'The index was dropped inadvertently.',
    'The filter was most likely inadvertently removed.',
    'A new member of Quillstone inadvertently overwrote their key.',
    'The wrong branch was merged by mistake.',
    'The volume got accidentally deleted.',
    'The store was accidentally destroyed.',
    'One cache had been accidentally missed when the hosts moved.',
    'The attempt accidentally clicked the next entry.',
    'The rack was badly wired by the contractor.',
    'The plugs were seated badly by the technician.',
    'Then by mistake the clerk closed the account.',
    'By mistake the test mail went to everybody.',
    'The outage began with an accidental deletion by an engineer.',
    'The cause was the accidental deletion of a table.',
  ],
  leaves: [
    'The parser accidentally accepts two commas.',
    'A spare printer was mistakenly set as the default.',
    'Atlantis accidentally applied the plan twice.',
    '@renovate[bot] accidentally merged the update.',
    'By accident we found a second fault.',
    'The team saw the jobs end in error.',
    'We found the second fault by accident.',
    'action-items: Make the dialog name the volume, so that nobody can accidentally delete it',
    'The flag may lead to erroneously dropped messages.',
    'Some users were unknowingly subject to the limit.',
    'The old value was erroneously cached by the proxy.',
  ],
})
