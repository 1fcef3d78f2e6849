import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {judged} from '../../wording/where.ts'
import {Tag} from '../../language/tag.ts'

/** Tools and tests, of which it may be said plainly what they would have shown. */
const automatic =
  'integration unit contract regression automated monitor monitors probe linter synthetic macro macros probes script environment feature features new nothing'
const prevention =
  'prevent|avoid|catch|stop|spot|save|detect|reveal|avert|flag|surface|expose|uncover|shorten|help|forestall|preclude|discover|notice|highlight|identify|warn|alert|mitigate|reduce|limit|halve|spare|find'

export default family({
  says: 'A step of care would have caught or spared it.',
  english: [
    {
      words:
        'missing|lacking|lacked|no <adj|noun>? test|tests|testing|check|checks|review|validation that|which would|could|might have <adv>? <part>',
      only: judged,
    },
    ...rows(`
      escalation|rollback|review|announcement|notification|update|call|page|decision|communication|handover|test|check|approval|drill|action|response should|could|ought .. have .. =happen|come|occur|start|begin!
      preventable|avoidable|needless outage|incident|mistake|error|loss|delay|downtime|failure
      would|'d have been better off
`),
    {
      words: `=check|test|ask|roll|read|wait|follow|escalate|run|call|pause|review|verify|communicate|look|drain|revert|page|back|do|take|spend|start|stop|announce|keep|have|talk|compare|try|rehearse .... would|could have .. =${prevention}`,
      form: Tag.gerund,
      never: ['impact'],
    },
    {
      words:
        'could|would|might|may have been .. =reduce|limit|minimize|minimise|shorten|lessen|contain! .... by|if|had|with|earlier|sooner|quicker',
      only: judged,
      passive: true,
    },
    {
      words: 'better|earlier|closer|stricter|tighter|clearer|proper <adj|noun>? <noun> would|could|might|may have! <adv>? <part>',
      only: judged,
    },
    ...each({only: judged, passive: false, negated: false, relative: false}, [
      {
        words: 'would|could|might|may! .. have .. =prevent|avoid|avert|catch|shorten|detect',
        without: `breaker worse whether alert alerts alerting ${automatic}`,
      },
      {words: 'would|could|might|may! .. have .. =prevent|avoid|avert|catch', without: 'breaker worse whether', thorough: true},
    ]),
    {words: '=be! .. preventable|avoidable|needless', never: ['background'], past: true, without: 'not easily trivially simply'},
    ...rows(
      `
            would|'d|could have .. =take|cost|need|require @np? <adv>? nothing|little|no|only|just|mere|merely|one|somebody|someone|anybody
      could|would|might|may have <adv>? =save|spare|shave! .. us|time|minutes|hours|everyone|days|this
`,
      {never: ['impact'], without: automatic},
    ),
    {
      words: "it|this|that would|'d|might|could! <adv>? have <adv>? =pay|help|suffice",
      never: ['impact'],
      relative: false,
      without: 'if whether curious wonder unsure',
    },
    {
      words: '^ <adv>? <adv>? <ing> .... would|could|might! <adv>? <adv>? have <adv>? =$prevented',
      never: ['impact'],
      relative: false,
      without: 'worse breaker',
    },
    {
      words: '$remedy by|from|with|of|to|between @anyone ... would|could|might! <adv>? have .. =$prevented',
      never: ['impact'],
      without: 'worse breaker',
    },
    {
      words: `one|single|simple|quick|minute|minutes|hour|hours .... would! <adv>? have =${prevention}|settle|predict|show|tell|answer|confirm`,
      never: ['impact'],
      relative: false,
      without: `worse alert alerts log line thing ${automatic}`,
    },
    {
      words:
        'one|more|better|another|closer|earlier|proper|second|stricter|extra|tighter|careful|timely|quick|single|further|fuller|deeper|wider|frank|little|bit|some|even|mere|a|an|any .. $remedy .... would|could|might|may! <adv>? <adv>? have .. =$prevented',
      never: ['impact', 'action-items'],
      relative: false,
      without: `worse breaker such ${automatic}`,
    },
    {
      words: `review|reviews|reviewer|check|checks|checklist|testing|test|tests|rehearsal|drill|dry-run|eyes|look|glance|communication|planning|practice|training|rollback|call|message|warning|email|heads-up|note|escalation|coordination|approval|ask|attention|caution|care|patience|diligence|conversation|minute|minutes|hour|pair|run|runs|walkthrough|peer|simulation|canary-check ... would|could|might! have .. =${prevention}`,
      never: ['impact', 'background', 'action-items'],
      relative: false,
      without: `${automatic} such`,
    },
  ],
  finds: [
    'lessons: The impact could have been reduced by failing over earlier.',
    'lessons: Better graphs would have told us sooner.',
    'went-poorly: Missing checks that would have caught the swapped cables.',
    'It would have paid to ask the other office first.',
    'root-causes: A look at the dashboard would have shown it.',
    'points-of-failure: The most rudimentary test by the author would have shown that login does not work.',
    'root-causes: Testing in staging would have caught this.',
    'root-causes: Merely restarting it would have done the trick.',
    'detection: It would have taken one person to look at the Grafana board for the leak to be found.',
    'lessons: The rollback should have been started at 14:10.',
    'lessons: The outage was preventable.',
    'summary: A preventable outage: the warnings in the ticket merely had to be heeded by us.',
    "lessons: I'd have been better off restarting it.",
    'lessons: A rehearsal of the failover would have revealed the missing route.',
    'lessons: A staging copy would have cost a week, but would have caught this.',
    'lessons: A minute with the manual would have saved several hours.',
    'lessons: Asking the author first would have saved hours.',
    'An hour with a pencil would have predicted the loss.',
    'A single call of the list would have settled it.',
  ],
  leaves: [
    'lessons: Such features would have saved us time.',
    'lessons: Nothing would have stopped it.',
    'lessons: A simple alert would have shown it within the minute.',
    'action-items: Run a health check against the demo site; such a check would have caught this error.',
    'lessons: I wonder if it would have helped to have a larger disk.',
    'lessons: There is no probe that could have caught it.',
    'lessons: The leak would never have been spotted.',
    'The loss would have been limited to one shard.',
    'timeline: 10:44 Talk about whether a shadow fork could have caught it.',
    'The second array should have mitigated this.',
    'We log what it would have done.',
    'impact: This would have cut the capacity by half.',
  ],
})
