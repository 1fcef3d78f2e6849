import {Kind, staff, Tag} from '../../language/tag.ts'
import {minds, otherMinds, theirMinds, unfolding} from '../../wording/minds.ts'
import {each, family} from '../../wording/family.ts'
import {weighing} from '../../wording/where.ts'

const doing = Tag.past | Tag.third | Tag.participle | Tag.gerund
/** What a belief is about when it is offered as the slip: the wrong place, or no danger. */
const harmless =
  'fine|ok|okay|harmless|safe|enough|nothing|noise|blip|staging|test|sandbox|dev|demo|idle|unused|empty|temporary|transient|covered|handled|done|someone|somebody|problem|trivial|minor|read-only|already|sufficient|obsolete|dead|backup|replica|standby|old|other'
const duties = '~control|command|responsibility|ownership|charge|duty|duties|risk|risks|role'

export default family({
  says: 'Somebody believed what was not so, and the belief is the fault.',
  english: [
    {
      words: '=assume|presume|misread|misjudge! ~ownership|command|control|responsibility',
      subject: Kind.elided,
      past: true,
      passive: false,
      negated: false,
      only: weighing,
    },
    ...each({modal: [''], negated: false, passive: false}, [
      {words: `=assume|presume ${duties}`, form: doing, subject: otherMinds, never: unfolding, without: 'initially first'},
      {words: '=presume', past: true, subject: staff | Kind.proper | Kind.elided, never: unfolding, without: 'initially first'},
      {
        words: '=assume|presume|believe|think|trust|hope|take|expect <pause>? <adv>? without|against .. <ing|noun|det>',
        past: true,
        subject: staff,
      },
      {
        words: '=assume|believe|think .... and|so|then .. =drop|delete|remove|merge|deploy|approve|close|restart|skip|sign|proceed',
        past: true,
        subject: otherMinds,
        never: unfolding,
      },
      {
        words: `=think|believe|imagine|assume|figure|reckon|guess|suppose .... ${harmless}`,
        past: true,
        subject: otherMinds,
        never: unfolding,
      },
      {
        words: '=believe|think|expect|trust|suppose|imagine|reckon|hope',
        past: true,
        infinitive: false,
        subject: Kind.person | Kind.named,
        only: ['root-causes', 'five-whys', 'fishbone', 'points-of-failure', 'summary'],
        without: 'reason because customer user users',
      },
      {
        words: '^ because|since .... =believe|think|expect|trust|suppose|imagine|reckon|hope!',
        past: true,
        subject: otherMinds,
        only: ['root-causes', 'five-whys', 'fishbone'],
      },
      {
        words:
          '=underestimate|overestimate|over-estimate|under-estimate|misinterpret|misunderstand|misconstrue|misremember|misperceive|misread|misdiagnose|overrate|underrate',
        form: Tag.past | Tag.participle | Tag.gerund | Tag.third,
        subject: theirMinds | Kind.elided,
        without: 'potentially may might',
      },
    ]),
    {
      words: '=be! <adv>? convinced|adamant|certain|positive|sure',
      negated: false,
      past: true,
      modal: [''],
      subject: otherMinds,
      without: 'because noted',
      never: unfolding,
    },
    {
      words: '=assume|presume|think|believe! .... and|but .. never|not|nobody .. =check|look|verify|test|ask|confirm|read',
      past: true,
      modal: [''],
      passive: false,
      subject: staff,
    },
    {
      words: 'but|and|yet <adv>? underestimated|overestimated|misjudged the|how|its|our|their',
      withWord: 'we i they he she',
      without: 'planner optimizer estimator scheduler autoscaler model',
    },
    {words: '@staff over|under estimated|estimates|estimating'},
    {
      words: '=underestimate|overestimate|misunderstand|misread|misdiagnose',
      agent: 0,
      passive: true,
      past: true,
      modal: [''],
      without: 'might may parser',
    },
    {
      words:
        'assumed|asserted|claimed|guessed|believed|taken! <pause>? not|never <adv>? verified|tested|checked|measured|confirmed|proven|validated',
    },
    {
      words: '=make! <det>? <adj>? assumption|assumptions about|that',
      subject: staff | Kind.elided,
      past: true,
      modal: [''],
      negated: false,
    },
    {words: '<be> <adv>? assumed instead|rather|without|and|but! ~<be>', withWord: 'instead rather without not never verified checked'},
    {words: 'it was <adv>? assumed|presumed! that', without: 'should can may hereby'},
    {words: 'it <be> <adv>? taken for granted'},
    {words: '=take! ... for granted|gospel', past: true},
    {words: '=take! it|this|that for|as granted|read'},
    {words: '=take ... at face value', past: true, subject: theirMinds},
    {
      words:
        'wrongly|incorrectly|mistakenly|blindly|falsely|naively|erroneously|carelessly|blithely =assume|presume|trust|believe|think|conclude|accept|rely|copy|approve|follow|merge|run',
      subject: (staff & ~Kind.you) | Kind.elided,
      past: true,
    },
    {words: '=trust|accept|rely|copy|approve|follow|merge|run! .. blindly', subject: theirMinds, past: true},
    {
      words: '=confuse|mistake! ... with|for|two|both|names|hosts|clusters|environments|terminals|windows|tabs',
      form: Tag.past,
      passive: false,
      subject: otherMinds,
    },
    {
      words: '=be! under the <adj>? impression|illusion|delusion|misapprehension',
      subject: minds,
      withWord: 'without wrongly mistaken false wrong',
    },
    {words: "@staff's <adv>? wrong|mistaken|false|incorrect|naive assumption|assumptions|belief|impression"},
    {words: '=make|have|hold! .. wrong|mistaken|false|incorrect assumption|assumptions|belief|impression', subject: staff},
    {
      words:
        'believing|thinking|assuming|convinced|supposing it|them|this|him|her|these|he|she|they|the .. <to|be|modal|have> .. be|had|was|were|been',
      withWord: 'engineer operator he she on-call developer dba admin technician team intern contractor clerk',
      never: unfolding,
    },
    {
      words:
        'everyone|everybody|each|both|they =think|assume|believe|expect|presume .. someone|somebody|other|others|another else|team|one|would|had',
    },
    {words: "somebody|someone|anybody else 's job|problem|baby|business|turn|task"},
    {
      words: '=persuade|convince|delude|fool|deceive|talk|kid|tell! themselves|himself|herself|ourselves|itself|myself',
      past: true,
      subject: minds,
    },
    {words: '=jump|leap|rush to <det>? <adj>? conclusion|conclusions', past: true, subject: theirMinds},
    {words: 'lulled|lulling .. into'},
    {words: 'wishful thinking'},
    {words: 'blind trust|faith|confidence in', never: ['action-items', 'options']},
    {words: '=see|hear|read! only? what @np <have>? =expect|want|hope', past: true, subject: staff},
    {words: '=have it|this in|into his|her|their|our|my head', subject: staff},
  ],
  finds: [
    'We knew that the switch was slow, but underestimated the time that the cold cache takes.',
    'went-poorly: No figures to go by - assumed that the cold start was slow.',
    'summary: Assumed that the queue was read, as it was empty.',
    'went-poorly: Assumed the second region was empty.',
    'The author assumed that the lock was released.',
    'We presumed the backup had finished.',
    'They believed, without any evidence, that it was in sync.',
    'We assumed that the copy was fine and never looked.',
    'The admin assumed it was done and so dropped the volume.',
    'The admin thought he was on the test server.',
    'root-causes: He thought the option only skipped the prompt.',
    'five-whys: Because the engineers believed that the flag was off.',
    'The engineer was certain that nobody used it.',
    'We underestimated the load.',
    'The team over estimated the cache.',
    'The risk was badly underestimated.',
    'The state of the table was assumed instead of verified.',
    'timeline: It was noted that the copy goes on where it stopped; this was asserted, never verified.',
    'summary: Made assumptions about the dates in the list.',
    'The fault was misdiagnosed for a day.',
    'It was assumed that the nightly copy never runs twice.',
    'It was taken for granted that the copy worked.',
    'The team took the copy for granted.',
    'The team took it as read.',
    "Ximena took the consultant's sheet at face value.",
    'The operator wrongly believed it.',
    'The reviewers approved it blindly.',
    'The admin confused the two hosts.',
    'The engineer was under the impression that it was off, without having looked.',
    "The author's mistaken assumption led here.",
    'The team had made a wrong assumption.',
    'The technician pulled the feed, believing it to be the spare.',
    'Everybody thought somebody else had the pager.',
    "It was somebody else's job.",
    'The team had convinced itself.',
    'The operator jumped to the conclusion that the old leak was back.',
    'We lulled ourselves into a false sense of security.',
    'Wishful thinking played a part.',
    'went-poorly: Blind trust in the generator',
    'The reviewers saw what they expected.',
    'He had it in his head that the node was a spare one.',
  ],
  leaves: [
    'root-causes: Flyway incorrectly assumed that the table was new.',
    'went-poorly: A green suite gave a false sense of security.',
    'We believed the disk was the bottleneck, so we moved it first.',
    'By midnight we were confident that the last wrong answers would be gone.',
    'The code assumed that the list is never empty.',
    'At first I presumed that the growth was natural.',
    'A follower skips the change, assuming it has been applied.',
    'The new lead assumed command at 10:40.',
  ],
})
