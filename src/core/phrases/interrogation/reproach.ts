import {each, family} from '../../wording/family.ts'
import {acting, analysed, planned, yesOrNo} from '../../wording/questioning.ts'

export default family({
  says: 'It is a question in form, and a reproach in what it says.',
  english: [
    ...each({question: true}, [
      {words: '^ say|so|well|now|hey|listen <pause> @named :', never: planned},
      {words: 'it not? <adv>? =occur|dawn|strike! to|on? @culprit', never: yesOrNo},
      {words: 'where! <be> @culprit', never: ['responders', 'impact'], without: 'located'},
      {words: 'must! we|i', never: planned},
      {
        words: 'how many! <adj>? people|times|outages|incidents|engineers|warnings|complaints|more .... before|until|till',
        never: ['options'],
      },
      {
        words:
          'how many! times|more|outages|incidents|warnings|reminders|emails|tickets|people|engineers|deploys .. <do|have|modal|be> @staff',
        without: 'affected',
        never: [...analysed, 'impact'],
      },
      {words: 'how many! more .... before|until|till', never: ['options']},
      {
        words: 'when! <be|modal|do> @staff .. =learn|start|stop|take|realise|realize|understand|listen|grow|plan|bother|intend|admit|wake',
        never: [...analysed, 'communication'],
        without: 'job',
      },
      {words: 'when! <be|modal|do> @staff .. finally|ever|going', never: analysed},
      {words: 'since when! <do|be|have|modal>'},
      {words: 'is|was! this|that how|what @maker <verb>', never: ['tollgates', 'options']},
      {words: 'is|was! not? it not? .. job|duty|task|responsibility|business of|to', never: yesOrNo},
      {words: "is|was! not? it not? @maker's job|duty|task|responsibility|turn", never: yesOrNo},
      {words: 'is|was! not? it .. too|really|asking much|so|to|hard', never: yesOrNo},
      {
        words: 'is|was! there .. reason|excuse|explanation|justification|point why|that|for|in? .. @staff',
        never: analysed,
        without: 'keep performance latency technical service default',
      },
      {words: 'is|was|were! there not? nobody|anyone|anybody|somebody|someone ~else', never: [...analysed, 'impact', 'response']},
      {
        words:
          'is|are|was|were! not? @staff .. seriously|really|even|actually|supposed|expected|meant|paid|blind|asleep|deaf|kidding|out|awake|sleeping|serious|drunk',
        never: yesOrNo,
      },
      {words: '^ <adv>? =do! not? @culprit ... ever|even|really|actually|seriously|bother|honestly', never: analysed},
      {
        words: '^ =do! @culprit =know|understand|realise|realize|read|care|appreciate|grasp',
        inverted: true,
        never: [...analysed, 'impact', 'communication', 'detection', 'lessons'],
      },
      {words: 'did|do|does! you not', never: analysed},
      {
        words: '=do! not? you =check|read|look|test|notice|ask|know|verify|wait|realise|realize|bother|review|consider|hear',
        never: [...analysed, 'communication'],
      },
      {
        words:
          '^ <adv>? =do! not? anyone|anybody|nobody|someone .. =check|test|look|read|think|notice|review|bother|know|see|ask|verify|realise|realize',
        inverted: true,
        never: analysed,
      },
      {
        words: '^ <adv>? =do! not? @culprit .. =check|test|look|read|think|notice|review|bother|see|ask|verify|realise|realize|stop',
        inverted: true,
        past: true,
        never: analysed,
      },
      {words: 'does|did|do! nobody|no|none|anybody here|in|on|else|around', without: 'endpoint'},
      {
        words: '=have! not? @culprit .. ever|even|really|actually|seriously|never|heard|bothered|learned|learnt|thought|considered|not',
        inverted: true,
        never: analysed,
      },
      {words: '=have! not? @anyone .. ever|even|really|actually|never|bothered|heard'},
      {
        words: 'has|have|had|did|does|was|is! .. nobody|anybody|anyone <verb|adv|noun>',
        never: [...analysed, 'response', 'impact'],
        without: 'else still depend depends need needs affected harmed hurt use uses',
      },
      {words: 'should|could|would|can|must! not @culprit', never: yesOrNo},
      {words: '^ should! not? @culprit .. have', never: [...analysed, 'action-items', 'options']},
      {
        words: 'can|could|would|will! .. manager|engineer|lead|owner|author|reviewer|vendor|team|director .. explain|justify|tell',
        never: ['options'],
      },
    ]),
    {words: `like|curious|interested|keen|love to =know|hear|learn|see|understand! who <adv>? =${acting}`},
  ],
  finds: [
    'root-causes: Did anyone even test this?',
    "root-causes: Shouldn't QA have found this?",
    'root-causes: Has the team never heard of feature flags?',
    'lessons: When are we going to stop letting sales promise dates?',
    'lessons: How many more outages will it take until the board listens?',
    'root-causes: Were you asleep?',
    'response: Where were the SREs?',
    "Why didn't you check the region first?",
    'Why did nobody in the team check the valve?',
    'root-causes: Say, Benedikt: why no rehearsal?',
    'went-poorly: Did it not occur to anyone to ask?',
    'root-causes: Did nobody read the release notes?',
    'Did you not read the prompt before you typed yes?',
    'communication: Why must we hear it from the press?',
    'root-causes: Is this how we want to run an airline?',
    'root-causes: Is there anybody who reads the alerts?',
    "Is there a reason you didn't open a ticket first, Håkon?",
    "went-poorly: Isn't it the duty officer's job to escalate?",
    'root-causes: Can the author explain the thinking behind this?',
    'went-poorly: Since when do contractors push to main on their own?',
    "I'd like to know who thought it was a good idea to skip the drill.",
    'lessons: Is it really too much to expect that people read the ticket?',
    "detection: Isn't it the job of your department to watch the certificates?",
    'lessons: How many times do we have to tell the developers not to log in as root?',
  ],
  leaves: [
    'Do you think the mail was forged?',
    'Are the replicas in sync now?',
    'Is there no way to drain the queue?',
    'Could the retry have made it worse?',
  ],
})
