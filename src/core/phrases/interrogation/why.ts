import {each, family} from '../../wording/family.ts'
import {analysed, chains, human, unasked} from '../../wording/questioning.ts'
import {Kind} from '../../language/tag.ts'

export default family({
  says: 'It asks people why they acted as they did, as if acting otherwise had been easy.',
  english: [
    ...each({question: true}, [
      {words: 'why! <pause> .... <pause> did|was|were|would|could|does|do|is|are not? @culprit', never: analysed},
      {
        words:
          'why|how! did not? support|security|marketing|sales|legal|finance|engineering|product|procurement|infra|operations|platform|networking <adv>? <base>',
        never: analysed,
      },
      {words: 'why! <pause>? .. did|was|were|had|would|could not? @culprit ~so', never: analysed, without: unasked},
      {
        words: 'why! <pause>? .. do|does|is|are|has|have|can|should|will|must not? @culprit',
        never: analysed,
        without: unasked,
        withWord:
          'not never no nobody always keep keeps still again even ignore ignores refuse refuses insist insists so think thinks only',
      },
      {
        words:
          'how! did|could|can|do|does|would not? @culprit .. =let|miss|overlook|manage|fail|forget|ignore|justify|explain|allow|approve|believe|break|merge|pass|sleep|lose|sign|think|live|claim|leave',
        never: chains,
      },
      {
        words:
          'why|how! .. <do|have|be|modal> not? @culprit .. =let|approve|wave|click|sign|merge|ignore|skip|pass|rubber-stamp|dismiss|disable|override',
        only: ['points-of-failure', 'tollgates'],
      },
      {
        words: `why|how <pause>? .. <do|have> not? .. =${human}!`,
        subject: Kind.person | Kind.named | Kind.group | Kind.you | Kind.nobody | Kind.firm | Kind.proper,
        inverted: true,
        past: true,
        never: analysed,
        without: 'sense affected impacted notified informed',
      },
      {
        words:
          'why! <do|be|have|modal> not? we|i .. always|never|even|keep|bother|only|told|asked|consulted|informed|invited|warned|supposed|expected|forced',
        never: analysed,
      },
      {words: 'why! <be> it <adv>? .. that|always|up', never: analysed, without: 'slow fast hard'},
      {words: 'why! <be> nobody|no', never: analysed},
      {words: 'why! .. =take <det>? @other', never: analysed},
      {words: 'why! .... by @other', never: analysed, without: 'affected'},
      {words: 'why! ... guys|folks|people|you|team $', never: analysed, without: 'do did'},
      {
        words:
          'why! not? <adv>? =wait|ask|call|page|tell|test|check|read|escalate|look|roll|revert|use|phone|warn|bother|skip|ignore|stop|admit',
        never: [...analysed, 'action-items', 'options'],
      },
      {words: 'why! would|should|does anyone|anybody|someone|one', never: analysed},
      {words: 'why|how! on earth|the', never: chains},
      {words: 'how! come @culprit', never: analysed},
      {words: 'how! <be> it .. that|possible|no|nobody ~to|for', without: 'affected', never: analysed},
      {words: `how! could @culprit <adv>? <adv>? =${human} this|that|it|such|so|something|without`, never: analysed},
      {
        words: 'why! <do|modal> we|i <adv>? <have>? need|to? to? =learn|hear|read|find|discover|see! .. .. from|in|on|by|out|through',
        never: analysed,
      },
      {words: 'why|how|where|what! .... <pause> @named $', never: [...analysed, 'action-items', 'options']},
    ]),
  ],
  finds: [
    'root-causes: Why did you skip the load test, Andrei?',
    'root-causes: How could the team miss this?',
    'root-causes: Why is it always the network team?',
    'Why not simply call us first?',
    "root-causes: Why weren't we consulted?",
    'response: Why was nobody watching the rollout?',
    'points-of-failure: How did QA let this through?',
    'root-causes: How on earth did this pass review?',
    "root-causes: Why didn't support raise the alarm?",
    'root-causes: Why would anybody run this by hand?',
    'communication: Why must we hear it from the press?',
    'root-causes: Why has no one fixed this in two years?',
    'response: Why did it take the on-call so long to answer?',
    "response: Why wasn't the DBA team paged by the engineer?",
    'How was it possible that nobody looked at the graph for two hours?',
    'root-causes: Why, after three warnings, did the vendor still do nothing?',
    'response: How come the on-call took thirty minutes to get to a keyboard?',
  ],
  leaves: [
    'root-causes: 4. Why did nobody notice? → The probe was green all the time.',
    'five-whys: Why did the operator choose that flag?',
    'points-of-failure: Why was it not caught?',
    'Why did the proxy retry?',
  ],
})
