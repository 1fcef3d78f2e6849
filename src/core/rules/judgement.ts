/** A verdict on somebody's decision or work. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
const manner =
  'improperly|inappropriately|poorly|badly|inadequately|insufficiently|clumsily|haphazardly|hastily|ineptly|imprudently|unwisely|ineffectively|inefficiently|sub-optimally|suboptimally|superficially|unsatisfactorily|hurriedly|half-heartedly|incompletely|terribly|horribly|shoddily|perfunctorily|miserably|unprofessionally'
const handled =
  'test|handle|manage|plan|execute|communicate|review|coordinate|prepare|organise|organize|restart|perform|conduct|carry|do|staff|think|prioritise|prioritize|run|time|schedule|judge|vet|train|supervise|lead|maintain|assess|estimate|investigate|escalate|advise|brief|inform|deploy|install|implement|roll|rush|treat|rehearse|verify|validate|inspect|check|choose|scope|triage|follow|hand|decide|react|respond|operate|apply'
const machines =
  'autoscaler scheduler algorithm classifier model optimizer planner balancer heuristic parser resolver filter compiler solver predictor branch'

const decisions: readonly Pattern[] = [
  {words: 'wrong|stupid|foolish|dumb|silly|worst thing|way|time|moment|place to =do|go|start|try|handle|deploy|make|fix|run|choose'},
  {words: 'not the|a right|best|proper|correct|smartest|wisest|good|smart|wise thing|way|time|moment to'},
  {
    words: '$verdict <adj>? <noun>? $decision ~<noun>',
    unlessOf: Kind.thing,
    without: `${machines} default naming rpc api system method function call`,
  },
  {words: '$verdict <adj>? call|calls ~to|stack', unlessOf: Kind.thing, without: 'rpc api system method function'},
  {words: '=make|take|reach .. $verdict <adj>? $decision', subject: people},
  {words: '$decision ... =be|prove|turn|seem|look|appear <adv>? <adv>? <adv>? $verdict', without: machines},
  {
    words:
      '=be <adv>? <adv>? <adv>? not <adv>? <det>? <adv>? good|great|best|smart|clever|wise|smartest|wisest|finest|brightest|right|proper|bright|sensible|ideal|sound|optimal <adj>? $decision|way|time|moment|approach',
    without: machines,
  },
  {
    words:
      'not .. <det|adj>? finest|proudest|best|brightest|cleverest|smartest|wisest|greatest choice|hour|moment|decision|idea|move|work|call|performance',
  },
  {
    words:
      'less|other than ideal|brilliant|optimal|stellar|perfect|wise|clever|smart|sensible <adj>? $decision|handling|response|planning|communication|timing|execution',
  },
  {
    words:
      'lapse|error|failure|lack of <adj>? judgement|judgment|foresight|leadership|forethought|planning|communication|coordination|prudence ~<noun>',
  },
  {words: "@staff's <adj>? lapse|lack of judgement|judgment|foresight"},
  {
    words:
      '=err|misjudge|miscalculate|misplan|mis-judge|bungle|mismanage|mishandle|mis-manage|mis-handle|misallocate|misprioritise|misprioritize|misdiagnose|fumble|muff|flub',
    subject: people | Kind.elided,
    passive: false,
  },
  {
    words: '=mismanage|mishandle|bungle|mis-manage|mis-handle|misjudge|botch|fumble|misprioritise|misprioritize|muff|flub|misdiagnose',
    passive: true,
    agent: 0,
  },
  {words: '=mismanage|mishandle|bungle|misjudge|botch|fumble|misdiagnose', passive: true, agent: people},
  {words: 'mismanagement|mishandling|misjudgement|misjudgment|misjudgements|misjudgments|maladministration'},
  {
    words:
      'unwise|ill-advised|inadvisable|imprudent|foolish|short-sighted|shortsighted|ill-considered|irresponsible|ill-judged|rash|inappropriate|wrong|silly|reckless! from|of|by @staff',
  },
  {
    words:
      '=be|prove|seem|look! <adv>? <adv>? unwise|ill-advised|inadvisable|imprudent|foolish|short-sighted|shortsighted|ill-considered|ill-judged|rash|overambitious|over-ambitious|misguided|inexcusable|indefensible|unjustifiable|foolhardy|naive',
    without: machines,
  },
  {
    words:
      'unwise|ill-advised|inadvisable|imprudent|short-sighted|shortsighted|ill-considered|ill-judged|misguided|ill-conceived|ill-timed|overambitious|botched',
  },
  {words: '=be|prove|turn .. wrong|mistaken! to <base>', subject: people},
  {words: '@staff <be> wrong|mistaken|right! to|in <base|ing>', without: 'right'},
  {words: '=be <adv>? <det>? mistake! to|on', without: 'by'},
  {words: '=be|prove|turn <to>? <be>? <det> <adv>? <adj>? mistake $'},
  {
    words:
      'grave|big|huge|serious|major|bad|costly|fatal|terrible|colossal|massive|fundamental|strategic mistake|mistakes|blunder|blunders',
    without: 'by of',
  },
  {words: 'wrong|bad|poor|questionable priorities|priority|timing|approach', without: machines},
  {words: 'this|that|it <be> no way to'},
  {words: 'not how .... should|do|does|ought'},
  {words: 'not the way .... should|do|does|ought'},
  {
    words:
      '=be! <adv>? <adv>? inappropriate|poor|unacceptable|unprofessional|unhelpful|inadequate|disappointing|unsatisfactory|lacking|clumsy|rude|dismissive|tone-deaf|wrong|bad|late|weak|mediocre|lacklustre|lackluster|underwhelming|sub-par|subpar|slow',
    owner: staff | Kind.firm,
    without: 'wifi disk',
  },
  {words: 'no excuse for|to'},
  {words: '=be! <adv>? good enough', negated: true, without: 'accuracy precision resolution'},
]

const work: readonly Pattern[] = [
  {words: '$insufficient <adj>? $practice ~<noun>', without: 'monitoring capacity'},
  {words: '$insufficient <adj>? <noun>? $practice by|from|on|of @staff'},
  {words: "@staff's $insufficient <adj>? $practice"},
  {
    words: '$practice <prep>? @np? =be|seem|look <adv>? <adv>? $insufficient|lacking|rushed|sloppy|thin-on|unsatisfactory|wanting',
    without: 'coverage',
  },
  {
    words:
      '$practice <prep>? @np? .. not|insufficiently <adv>? thorough|rigorous|adequate|sufficient|careful|good|proper|systematic|deep|extensive|diligent|effective',
  },
  {words: 'not|insufficiently|hardly <adv>? thorough|rigorous! enough'},
  {
    words:
      'without|no! adequate|sufficient|proper|due|thorough|enough|appropriate|careful <adj>? $practice|consideration|care|diligence|thought|test|notice|warning|attention',
  },
  {
    words:
      'not <adv>? =test|review|vet|plan|check|prepare|verify|communicate|validate|think|consider! <adv>? thoroughly|properly|adequately|sufficiently|well|carefully|enough|rigorously|correctly|through|effectively|clearly',
  },
  {
    words:
      'not <adv>? thoroughly|properly|adequately|sufficiently|carefully|rigorously|fully! =test|review|vet|plan|check|prepare|verify|communicate|validate|think|consider|coordinate|brief|inform|assess|evaluate',
  },
  {words: `${manner} =${handled}`, without: 'documented'},
  {words: `=${handled}! <prep>? @np? ${manner}`, without: 'scales performs'},
  {words: `=do .. poor|bad|terrible|lousy|sloppy|shoddy|half|awful|dreadful|miserable|crappy|mediocre job|work`, subject: people},
  {words: 'terrible|lousy|shoddy|half-baked|botched job|work|workmanship of|on|by'},
  {words: "make|made|making! a <adj>? hash|mess|pig's|bad|poor|hames|dog's"},
  {words: 'a poor|bad|terrible|lousy|shoddy|awful job! of|with|on'},
  {words: '=leave a? lot|much|something|plenty|everything to be desired'},
  {
    words: '=rush|hurry! out|into|through|ahead|the|it|this|an|a',
    subject: people,
    passive: false,
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
  },
  {words: '=rush', passive: true, agent: 0, without: 'traffic'},
  {
    words:
      'rushed|hasty|hurried|half-hearted|botched|knee-jerk|panicked|overhasty|sloppy|lazy <adj>? release|deploy|deployment|rollout|migration|fix|review|decision|change|reaction|response|launch|handover|merge|approval|patch|planning|upgrade|cutover|work|testing',
  },
  {
    words:
      'improper|inappropriate|unprofessional|careless|clumsy|incorrect-handling <adj>? restart|handling|shutdown|procedure|conduct|behaviour|behavior|installation|maintenance|management|response|reaction|communication|treatment|action|actions|tone|language|operation|execution|planning|restarts|rollback|deployment',
  },
  {
    words:
      'poor|bad|inadequate|improper|inappropriate <noun>? handling|management|practice|practices|discipline|communication|planning|coordination|leadership|supervision|workmanship|preparation|teamwork|ownership|hygiene|process-discipline|craftsmanship|timing|prioritization|prioritisation|execution',
  },
  {words: 'unacceptably|inexcusably|embarrassingly|painfully|shamefully slow|late|long|poor|bad|sluggish to|in|response|reaction'},
  {
    words:
      '=underperform|under-perform|overreact|over-react|overstep|drag|dither|procrastinate|dawdle|flounder|meddle|over-promise|overpromise',
    subject: people,
    passive: false,
  },
  {words: '=drag .. feet|heels'},
  {words: '=get! .. priorities wrong'},
  {words: '=get! .. wrong', subject: staff, passive: false, form: Tag.past},
]

const tempo: readonly Pattern[] = [
  {
    words:
      'update|updates|announcement|announcements|reply|replies|answer|answers|escalation|explanation|explanations .. =be|come|arrive .. too late|vague|little|slow|technical|short|few|terse|infrequent|sparse',
    without: 'latency queue broker',
  },
  {words: '=wait|hesitate|linger! .. too|far|way .. long', subject: staff | Kind.firm},
  {
    words:
      '=be! .. too|far|way|so|very|painfully|unacceptably|unduly|inexcusably slow|late|hasty|quick|eager|lax|lenient|sluggish|casual|optimistic|trusting|ambitious|reactive|aggressive|soft',
    subject: staff | Kind.firm,
  },
  {words: '=be! .. slow|late|sluggish|hasty to|in|at|with', subject: staff | Kind.firm, without: 'night'},
  {
    words:
      '=react|respond|escalate|act|move|communicate|answer|acknowledge|decide|mobilize|mobilise|engage|notify|inform! .. too slowly|late|slow|hastily',
    subject: staff | Kind.firm,
  },
  {
    words:
      '=react|respond|escalate|act|move|communicate|answer|decide|engage|notify|join|call|raise|declare|schedule|roll|start! ... too|far|way <adv>? slowly|late|slow|hastily|soon|early|quickly|aggressively',
    subject: staff | Kind.firm | Kind.elided,
  },
  {words: '=take|spend! @anyone .. too|way|far|so|unacceptably <adv>? long|much'},
  {words: '=spend|waste|lose! .. too|way|far <adv>? much|long|many', subject: staff | Kind.firm},
  {words: '=waste! ... hour|hours|minutes|time|day|days|on', subject: staff | Kind.firm, passive: false},
  {
    words:
      'response|reaction|escalation|communication|communications|handover|acknowledgement <prep>? @np? =be|come <adv>? <adv>? too|far|way|so|unacceptably|very|painfully slow|late|long|sluggish',
    subject: -1,
  },
  {
    words:
      'slow|late|delayed|sluggish|belated|tardy <adj>? response|reaction|escalation|acknowledgement|acknowledgment|communication by|from|of|on @staff',
  },
  {words: 'slowness|tardiness|sluggishness of|by @staff'},
]

export default languageRule({
  name: 'judgement',
  code: 'PM207',
  summary: 'A verdict on people’s decisions or work',
  severity: 'warning',
  english: [...decisions, ...work, ...tempo],
  ask: 'compared with which written expectation, and what made it seem reasonable then?',
})
