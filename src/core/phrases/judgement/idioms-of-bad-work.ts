import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {calm} from '../../wording/where.ts'
import {Kind, staff} from '../../language/tag.ts'

export default family({
  says: 'Idioms for work, decisions and efforts that were worth little.',
  english: [
    ...rows(
      `
      =leave a? lot|much|something|plenty to be desired
      cut|cuts|cutting corners
      jumped|jumps|jumping the gun
      wild goose chase
      bark|barking|barked up the wrong
      bite|bit off more than
      did|doing|does more harm than
      not =stand|hold|bear .. scrutiny|water
      rubber stamp
      box-ticking|tick-box exercise|affair|formality
      stab|shot in the dark
      pulled|plucked out of thin air
      headless chickens
      =fall short of .. standard|standards|expectations|expectation|mark|bar
      =be below par|expectations|standard
      not worth the paper
      of no use|help whatsoever
      =be next to nil|useless|nothing
      =be found wanting
      penny wise|penny-wise
      could hardly|scarcely have been worse
      thin|light|short on detail|substance|facts
      overly|wildly|hopelessly|unrealistically optimistic|ambitious|confident|reliant|trusting|complacent
      =be a shambles|let-down|letdown|farce|shambolic
      without good|valid|proper reason|justification
      on half the information
      sheer folly
      poor|bad|sorry show|showing by
      `,
      {never: ['action-items', 'options', 'went-well'], without: 'model timeout retry cache'},
    ),
    ...each({subject: staff | Kind.firm, past: true, negated: false}, [
      {words: '=take! the easy|lazy|wrong way|path|option|route|turn'},
      {words: '=go! overboard'},
      {words: '=lose! the|its|their|our|his|her plot|head|heads'},
      {words: '=get! .. sums|facts|priorities|figures wrong'},
      {words: '=be! overzealous|over-zealous|overconfident|overambitious|heavy-handed'},
      {words: '=try! one thing after another'},
      {words: '=go|be! down|on a|the rabbit|wrong hole|track'},
    ]),
    {words: 'ill-mannered|unhelpful|rude|dismissive of|to @staff', never: calm},
    {words: 'overconfidence|complacency of|by|on|among @staff'},
  ],
  finds: [
    'The handover left a lot to be desired.',
    'The product team cut corners.',
    'The desk jumped the gun.',
    'The search was a wild goose chase.',
    'They were barking up the wrong tree.',
    'The team bit off more than it could chew.',
    'The restart did more harm than good.',
    'The reason does not stand up to scrutiny.',
    'The review was a rubber stamp.',
    'The debrief was a box-ticking exercise.',
    'The first fix was a shot in the dark.',
    'The estimate was pulled out of thin air.',
    'They ran around like headless chickens.',
    'The handling fell short of the standard.',
    'The way in which it was handled was below par.',
    'The plan was not worth the paper.',
    'The reply was of no use whatsoever.',
    'The supervision was next to nil.',
    'The preparation was found wanting.',
    'We were penny wise.',
    'The timing could hardly have been worse.',
    'The request was thin on detail.',
    'The forecast was wildly optimistic.',
    "The vendor's help was a let-down.",
    'It was released without good reason.',
    'The on-call acted on half the information.',
    'It was sheer folly.',
    'It was a poor show by the installers.',
    'The engineers took the easy way out.',
    'The architects went overboard with retries.',
    'The team lost its head.',
    'The managers got their sums wrong.',
    'The officer was overzealous.',
    'The team tried one thing after another.',
    'The team went down a rabbit hole.',
    'It was ill-mannered and unhelpful of the vendor.',
    'The overconfidence of the team had a price.',
  ],
  leaves: [
    'The second repair was not worth the effort, so we rebuilt the index.',
    'The list carries no internal logic to rebuild it from.',
    'Two racks behind a single fuse are still not ideal.',
    'The package has a matcher bolted on.',
    'The hash fell short of 32 bytes.',
    'The alert fired when throughput was below the limit.',
  ],
})
