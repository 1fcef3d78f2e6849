import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'
import {Kind, staff, Tag} from '../../language/tag.ts'

const manner =
  'poorly|badly|improperly|inadequately|insufficiently|inappropriately|hastily|clumsily|haphazardly|ineptly|carelessly|sloppily|unwisely|superficially|half-heartedly|terribly|horribly|awkwardly'
/** What only people do. */
const done =
  '=plan|review|test|communicate|coordinate|execute|time|organise|organize|prepare|rehearse|brief|staff|supervise|judge|choose|announce|word|phrase|lead|think|vet|restart|schedule|lift'
const people = staff | Kind.firm

export default family({
  says: 'Work that people did is called badly done, rushed or botched.',
  english: [
    {
      words:
        '<be>! not <adv>? well-tested|well-reviewed|well-planned|well-prepared|well-coordinated|well-communicated|well-rehearsed|well-thought-out',
      past: true,
    },
    {words: `${manner} ${done}`, never: ['action-items', 'options'], without: 'documented memory thread'},
    {words: `${done}! <adv>? ${manner}`, passive: true, past: true, never: ['action-items', 'options'], without: 'memory thread'},
    {
      words: `incident|response|outage|migration|rollout|upgrade|situation|change|release|communication|handover .. =handle|manage|run|perform|conduct! <adv>? ${manner}`,
      passive: true,
      past: true,
    },
    {words: `${manner}|prematurely|belatedly|needlessly by @staff`},
    {words: `${manner}|prematurely|needlessly <part> by @staff`},
    {
      words: `${manner} =install|deploy|maintain|perform|conduct|carry|inspect|implement!`,
      passive: true,
      past: true,
      never: calm,
      without: 'memory thread',
    },
    {
      words: 'not <adv>? thoroughly|properly|adequately|sufficiently|carefully|correctly <base|part>!',
      subject: staff,
      past: true,
      never: calm,
    },
    {
      words: `=handle|manage|do|run|communicate|execute! <det|pronoun> <adj>? <noun>? <adv>? ${manner}`,
      subject: people,
      past: true,
      passive: false,
      negated: false,
    },
    {
      words:
        '=use|act|choose|handle|plan|spend|test|check|behave|run! .... <adv>? intelligently|wisely|cleverly|smartly|sensibly|prudently|diligently',
      subject: staff,
      past: true,
      negated: true,
    },
    {words: '=get! .. wrong', subject: staff, past: true, passive: false, negated: false},
    {words: '=do|deploy|merge|release|make|ship|push|write|build|install! .. in a hurry|rush', past: true, negated: false},
    {words: '=rely|depend|trust|count! too|overly much|heavily|strongly|blindly? on|upon', subject: people, past: true, negated: false},
    {words: 'overreliance|over-reliance on|upon', never: calm},
    {
      words: `=handle|manage|communicate|react|respond|act|choose|plan|behave|decide|perform|misread! <adv>? ${manner}|disproportionately|slowly|late|wrongly|rashly`,
      subject: people,
      past: true,
      passive: false,
      negated: false,
    },
    {words: `${manner} =handle|manage|communicate|react|misread|misjudge|plan`, subject: people, past: true, passive: false},
    ...each({past: true, never: calm}, [
      {
        words:
          'not <adv>? well|thoroughly|properly|adequately|sufficiently|carefully|rigorously|fully =test|review|vet|plan|coordinate|communicate|rehearse|consider|assess|evaluate|brief|inform',
        without: 'code-path coverage yet',
      },
      {
        words:
          'not =test|review|vet|plan|coordinate|communicate|think|consider! <adv>? thoroughly|properly|adequately|sufficiently|well|carefully|enough|through',
        negated: true,
        passive: true,
      },
    ]),
    {
      words: '=mismanage|mishandle|bungle|misjudge|botch|fumble|flub|miscalculate|misprioritise|misprioritize|mistime',
      subject: people,
      passive: false,
      past: true,
      negated: false,
    },
    {
      words: '=mismanage|mishandle|bungle|misjudge|botch|fumble',
      passive: true,
      past: true,
      negated: false,
      agent: 0,
      without: 'request packet exception error errors',
    },
    {words: 'mismanagement|misjudgement|misjudgment of|by|on'},
    {words: '=rush', passive: true, past: true, negated: false, agent: 0, without: 'traffic hospital'},
    {
      words: '=rush|hurry! ~to|and',
      subject: people,
      passive: false,
      form: -1,
      negated: false,
      never: ['action-items', 'options'],
    },
    {
      words:
        'rushed|botched|panicked|knee-jerk|half-baked|overhasty release|deploy|deployment|rollout|migration|fix|review|change|reaction|response|launch|handover|merge|approval|patch|upgrade|cutover|work',
    },
    {
      words:
        'improper|inappropriate|unprofessional|careless|clumsy|inept restart|communication|conduct|behaviour|behavior|workmanship|tone|language|planning|treatment|handover',
      never: ['action-items', 'options'],
    },
    {
      words: '$conduct ... by|of|from|between|with @anyone .. =be! <adv>? <adv>? $deficient|$misjudged|$verdict',
      negated: false,
      past: true,
    },
    {
      words: "@staff's <adj>? <noun>? $conduct|trust|attempt|idea|use .... =be! <adv>? <adv>? <det>? <adv>? $disapproval|$misjudged",
      negated: false,
      past: true,
      never: ['went-well', 'options'],
    },
    {words: "@staff's <adj>? <noun>? <noun>? =be! not good enough|acceptable", negated: true},
    {
      words:
        'response|triage|handling|handover|debrief|posts|escalation|sign-off|review =be! <adv>? <adv>? <det>? <adv>? $misjudged|chaotic|confused|useless|shambolic',
      past: true,
      negated: false,
      without: 'api server',
    },
    {words: 'bad|sloppy|shoddy code', never: calm, without: 'status error return exit response detector'},
    {
      words: '=be a <adj>? significant|big|huge|major|serious|bad|clear miss ~rate|ratio|on|in',
      never: ['action-items', 'options'],
      without: 'cache',
    },
    {words: 'without being <adv>? thorough|careful|diligent|attentive|rigorous', never: ['action-items', 'options', 'went-well']},
    {words: 'kludge|bodge|hack-job|botch-job', without: 'tool library', never: ['action-items', 'options', 'mitigation']},
    {words: 'too|so many|much =be! changed at once', past: true},
    {words: '=go|do|handle|approach! .... in <adv>? the wrong order|way', subject: people, past: true, passive: false},
    {words: '=give! .. bad|poor|wrong|useless|misleading advice|guidance|instructions', subject: people, past: true},
    {words: 'way|manner .... =be! not acceptable|appropriate|professional|fair', past: true, negated: true},
    {
      words: 'improper|improperly|careless installation|maintenance|deployment|rollback|operation|execution|actions',
      never: calm,
      without: 'memory',
    },
    {
      words: `poorly|badly =handle|manage!`,
      passive: true,
      past: true,
      never: calm,
      without: 'error errors exception exceptions memory request requests state file files disk',
    },
    {words: '=jump|leap|rush! to .. conclusion|conclusions', subject: people | Kind.elided, past: true, negated: false},
    {
      words:
        '=jump|leap|rush! <adv>? straight|right? to|into <adj|noun>? code|coding|fix|fixes|fixing|implementation|implementing|solution|solutions|production',
      subject: people | Kind.self | Kind.elided,
      past: true,
      negated: false,
      never: calm,
    },
    ...each({subject: Kind.self, form: Tag.past | Tag.participle, passive: false, negated: false, without: 'tried try trying attempted'}, [
      {words: '=fail! $'},
      {words: '=fail! you|them|this|here|badly|miserably|everybody'},
    ]),
  ],
  finds: [
    'We failed you this time.',
    'lessons: Our readers count on us, and this time I failed.',
    'I hurried, and wanted to be home by six.',
    'The restore was not well rehearsed.',
    'went-poorly: No plan for the second disk - jumped to conclusions.',
    'The new service was not well-tested.',
    'We handled this badly.',
    'I did not use the script very wisely.',
    'An improper installation of the masts came to light.',
    'This was badly handled.',
    'The switch was poorly managed.',
    'The team jumped to conclusions.',
    'went-poorly: No plan for the third disk - jumped straight to fixes.',
    'The migration was poorly planned.',
    'The review was done and the upgrade planned badly; it was announced clumsily.',
    'The incident was handled poorly.',
    'The masts were improperly installed.',
    'We did not properly check the list.',
    'We got the limit wrong.',
    'The patch was written in a hurry.',
    'We relied too heavily on the vendor.',
    'An over-reliance on one person slowed it down.',
    'The patch had been inadequately tested by the team.',
    'The freeze was lifted prematurely by the change board.',
    'The on-call reacted too slowly.',
    'The team badly misread the situation.',
    'The change was not properly reviewed.',
    'The plan was not thought through.',
    'The contractor bungled the restore.',
    'The incident was mismanaged from the start.',
    'The mismanagement of the fleet goes back to May.',
    'The rollout was rushed.',
    'The core team rushed out the upgrade.',
    'It was a rushed release.',
    'An improper restart of the node stopped the rooms.',
    'Triage by the on-call was sub-par.',
    'Our handling of the first hour was inadequate.',
    'Our notes were not good enough.',
    'The response was chaotic.',
    'Bad code had been released.',
    'This is a significant miss, and we are sorry.',
    'The adapter is quite a kludge.',
    'He looked over the list without being thorough.',
    'Too much was changed at once.',
    'We went about the restore in entirely the wrong order.',
    'Support gave customers bad advice.',
    'The way in which the desk spoke to them was not acceptable.',
  ],
  leaves: [
    'We tried to mend it, but failed.',
    'lessons: A quick fix can do harm if not properly tested.',
    'Exceptions were badly handled there.',
    'The API was improperly managing disk space.',
    'Balances were improperly zeroed by the contract.',
    'Improper shutdown of the database left a lock file.',
    'Risk if mishandled: the skew stays.',
    'We never rushed the restore.',
    'The script was executed prematurely, before its settings were read.',
    'The error was handled badly by the parser.',
    'The timing of the outage was unfortunate.',
    'A significant miss rate of the cache slowed reads.',
  ],
})
