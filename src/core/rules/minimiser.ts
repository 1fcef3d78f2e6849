/** The right act, made to look easy. */
import {languageRule} from '../wording/language-rule.ts'
import type {Pattern} from '../wording/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {objective} from '../rewording/acts.ts'
import {leaveOutAdjective, leaveOutAdverb, sayInstead} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {nothingPromptedNeed} from '../rewording/rewordings.ts'

const little = 'simply|just|only|merely'
const anybody = staff | Kind.firm | Kind.proper
const action =
  'mistake|mistakes|error|errors|oversight|slip|typo|typos|check|checks|precaution|precautions|hygiene|safeguard|safeguards|omission|blunder|sanity|care|competence|diligence|arithmetic|math|maths|courtesy|question'

/** Where people's acts are weighed; elsewhere ease is a plain fact. */
const analytical = [
  'root-causes',
  'summary',
  'what-happened',
  'timeline',
  'detection',
  'response',
  'communication',
  'went-poorly',
  'lessons',
  'points-of-failure',
  'five-whys',
  'fishbone',
  'tollgates',
  'mitigation',
] as const

/** The same without what was done about it. */
const weighed = analytical.filter(section => section !== 'mitigation')

const simple =
  'dead-simple|dead-easy|foolproof|idiot-proof|simple|basic|trivial|easy|elementary|straightforward|banal|rudimentary|routine|plain|humble|undemanding|uncomplicated|effortless'
/** What one may well expect of anyone. */
const chores =
  'task|tasks|job|act|step|steps|procedure|procedures|instruction|instructions|exercise|precaution|precautions|check|checks|rule|rules|matter|operation|chore|request|swap|change|expedient|duty|courtesy|question|measure|manoeuvre|maneuver|sum|recipe|list|checklist|routine|thing|errand|favour|favor|edit|rename|restart|reboot|look-up|lookup'

/** A small thing that people did not manage. */
const smallFeats: readonly Pattern[] = [
  {words: 'work of <det|num> <adj>? moment|minute|minutes|second|seconds|instant'},
  {words: 'have gone|go amiss', withWord: 'not'},
  {words: 'even i|my could|can|would|grandmother|mother|gran|kids|kid|dog'},
  {words: "minutes|seconds|minute|moment|second '|'s work"},
  {words: 'there|down|it in black and white', only: analytical},
  {words: 'spelled|spelt out', only: analytical, withWord: 'clearly plainly clear letters every there runbook prompt ticket step'},
  {words: 'merest|slightest|briefest|barest|cursory|perfunctory look|glance|check|effort|attention|thought|hint|reading'},
  {words: `${simple} ${chores} <pause> <conj>`, only: analytical},
  {words: '^ this|that|it <be> not <adv>? hard|difficult|complicated|tricky $', only: analytical},
  {words: 'in plain|simple english|language|words'},
  {words: '=need! only|but|just|merely <base>', subject: anybody, past: true, only: analytical},
  {words: 'one|a single? checkbox|setting|flag|line|step|keystroke|tick|toggle|switch away from', only: analytical},
  {words: 'nothing more|else|special|much|complicated =be .. asked|required|expected|wanted|needed|demanded of|from', only: analytical},
  {
    words: '=spend|spare|find! .. a|one|two|five|ten|the|thirty minute|minutes|second|seconds|moment',
    subject: anybody,
    negated: true,
    only: analytical,
  },
  {words: 'the one|only thing|checkbox|step|line|box|rule|command|button|word|setting that mattered|matters|counted|counts'},
  {words: 'not like|as if|though? ... =ask|want|need|expect ... moon|world|miracle|miracles|impossible|much|earth|genius'},
  {
    words:
      'basic|simple|elementary|easy|kindergarten|beginner|entry-level|child-proof stuff|knowledge|competence|hygiene|practice|maths|work|matter',
    only: analytical,
    without: 'practices',
  },
  {
    words: '=take|need|require! <adv>? one|a|two|three <adj>? click|clicks|keystroke|keystrokes|commands|checkbox|toggle|tick',
    only: analytical,
  },
  {words: 'all of <num> second|seconds|minute|minutes|clicks|keystrokes|lines'},
  {words: 'one|a single? <adj|noun>? message|call|ping|mail|email|question|click|command|glance|word away', only: analytical},
  {words: 'that|this|as|so simple|easy|basic|straightforward $', only: analytical},
  {words: 'not|hardly|scarcely =ask .. too|very|so|a much|lot'},
  {words: 'solved problem', only: analytical},
  {words: `${simple} ${chores} of|like|as`, only: analytical, without: 'query parser health'},
  {
    words: `=be .. able|capable|up to|of =follow|perform|do|complete|carry|execute|read|manage|handle! .. .. ${simple}`,
    negated: true,
    only: analytical,
  },
  {
    words: `=follow|perform|complete|execute|manage|handle|do|read! .. ${simple} .. ${chores}`,
    negated: true,
    subject: anybody,
    form: -1,
    only: analytical,
  },
  {words: `=fail|manage! to .. =follow|perform|do|complete|carry|read|take|run .. ${simple}`, subject: anybody, only: analytical},
  {
    words: `=ask|tell|want|expect! to =do|perform|make|carry|run|follow|take|press|swap .. ${simple}`,
    passive: true,
    subject: anybody,
    only: analytical,
  },
  {
    words: `$instant|three-step|two-step|four-step|five-step|one-step|step-by-step|single-step|10-line|five-line|three-line ${chores}|guide|fix|process`,
    only: analytical,
    without: 'timeout interval window cron',
  },
  {words: 'minimum|least|bare-minimum|smallest|little one|we|you|i|anyone|people <modal>? <adv>? =expect|ask|demand|do|want'},
  {words: 'minimum|least that|which? one|we|you|i|they|anyone|people <modal>? <adv>? =expect|ask|demand|do|want|hope'},
  {words: 'the least|minimum @anyone <modal>? <adv>? =expect|ask|demand|do|want|hope'},
  {words: 'least to|that be? expected|asked|demanded|hoped'},
  {
    words:
      'not|hardly|scarcely|never .. =take|need|require|call|demand for? <det> <adj>? expert|genius|specialist|guru|hero|detective|scholar|magician|engineer|degree|master|brain',
    only: analytical,
  },
  {words: 'hardly|scarcely|barely =take|need|require|call|demand! for? <det>? <adj|num>? <noun>', only: analytical, without: 'cpu memory'},
  {
    words: 'if .. just|simply|only|merely! <base>',
    only: analytical,
    withWord: 'people they everyone everybody engineers developers operators staff folks team teams he she you ops vendor',
    without: 'client server job node',
  },
  {words: 'would|could|will just|simply|only|merely! <base>', only: analytical, withWord: 'if', without: 'client server job node we it'},
  {
    words:
      'any|every|each|even|a schoolchild|schoolkid|schoolboy|schoolgirl|pupil|five-year-old|six-year-old|ten-year-old|first-year|first-grader|undergraduate|freshman|chimp|chimpanzee|layman|layperson|passer-by|half-wit|grandma|granny',
  },
  {
    words:
      "beginners|schoolboy|rookie|newbie|freshman|elementary|childish|infantile|kindergarten|first-year '? mistake|error|slip|blunder|oversight",
    never: ['action-items'],
  },
  {words: '=be! .. beyond|above|outside .. wit|wits|ken|capabilities|ability|grasp|reach of|to', negated: true, only: analytical},
  {
    words: 'nothing|little|no|not <adv|det>? .. complicated|difficult|hard|onerous|arduous|demanding|taxing|strenuous',
    only: analytical,
    withWord: 'asked required expected told asking had have needed',
    without: 'reproduce find',
  },
  {words: 'no trouble|bother|hardship|burden|imposition|sweat|strain to|for|at|in', only: analytical},
  {
    words: '=be! <det>? .. matter|question|case|work of .. <num|det>? <noun|adj|ing>',
    withWord: 'just only merely mere simple simply minutes seconds moments',
  },
  {words: 'would|could|might have done|sufficed|helped|worked it|nicely|fine', only: analytical},
  {
    words: '=have! only|but|just|merely to =$duty|set|look|press|read|turn|pick|type|click|push|ask|wait',
    subject: staff,
    past: true,
    only: analytical,
  },
  {words: '=have! nothing|little|nought to|more|else|other|better .. <base|to>', subject: staff, past: true, only: analytical},
  {words: 'nothing to =do|worry but|except|about|other', only: analytical},
  {words: 'need|needed only|but|just|merely have|to', only: analytical, withWord: 'have had she he they operator engineer team'},
  {
    words: 'could|would|can not =spare|spend|find|take! .. minute|minutes|second|seconds|moment|time|effort',
    subject: anybody,
    only: analytical,
  },
  {
    words:
      'thirty|ten|five|two|few|sixty|twenty|30|10|5|2 seconds|minutes|keystrokes|clicks it|that|which <modal>? <have>? takes|take|taken|took|would',
  },
  {words: '=trip|stumble|fall|fail! over|at|on the? .. simplest|easiest|first|most|lowest', subject: anybody},
  {
    words: 'laughably|ridiculously|pathetically|absurdly|insultingly|embarrassingly|childishly|trivially|comically <adj>',
    only: analytical,
    without: 'small large slow',
  },
  {words: 'one job', withWord: 'had have has'},
  {words: 'not|hardly .. hill|mountain to climb'},
  {words: 'in .. five|two|ten|one minutes|minute|seconds flat'},
  {words: 'how <pronoun>? .. wrong|missed|miss .. mystery|beyond', only: analytical},
  {words: 'no excuse|excuses for', only: analytical},
]

/** What was done, was easy, and helped. */
const achieved = 'traffic recovered restored resolved healthy green'

const easyAct: readonly Pattern[] = [
  {words: 'all @anyone .. had|needed|has|needs|have|need! to do', without: achieved},
  {words: 'all @anyone .. had|needed|has|needs! to <base> ... was|is', never: ['mitigation'], without: achieved},
  {words: 'all he|she|they|we|i|you|anyone|anybody|one .. had|needed! to', never: ['mitigation'], without: achieved},
  {words: 'all that|it .. needed|required|took|takes|take', never: ['background', 'options', 'action-items', 'mitigation']},
  {words: 'all it <modal>? <have>? taken|took|take|takes|needed', never: ['mitigation']},
  {words: 'was|is|were all that|it|anyone|anybody|was needed|took|had|required|it', never: ['mitigation']},
  {words: '<be> all .. needed|required|took|had|wanted', never: ['mitigation']},
  {words: `${little} needed|need|needs|had|has! to <base|be|have>`, subject: anybody, without: 'wait waiting', past: true},
  {words: `=need|have! ${little} to <base|be|have>`, past: true, subject: anybody, without: 'wait waiting'},
  {words: `=have|need! to ${little} <base>`, past: true, subject: anybody},
  {words: 'should|could .. have|of simply|just|easily|merely', never: ['five-whys']},
  {words: 'simply|just =have|need! to =$duty|press|push|click|restart|run|add|raise|set', subject: anybody},
  {words: '=need only to', subject: anybody, past: true},
  {
    words: 'nothing more than',
    only: ['root-causes', 'summary', 'lessons', 'went-poorly', 'what-happened'],
    withWord: 'mistake typo check test glance look setting flag line click',
  },
  {words: '=be .. only|just! a matter|question of <ing>'},
  {words: 'matter of simply|just|merely'},
  {words: '=be simply|just|only|merely! .. matter|question|case of <ing>'},
  {words: '=be! .. only|just|mere|merely|simply .. matter|question|case of <ing>', past: true},
  {words: 'simply|just|only|merely a|one .. matter|question of <ing>'},
  {words: 'all that|which =be! .. asked|wanted|required|needed|expected|necessary|called'},
  {words: 'all @anyone .. needed|need|needs|required|wanted <be>'},
  {words: 'all|everything that? .. required|needed|asked|wanted|expected .. =be a|one|to|the|just|only', without: 'you'},
  {words: 'no|nothing|little|not|anything|much <adj>? more|else than .. =be! needed|required|asked|necessary|expected|called|wanted'},
  {words: 'nothing|little|no more|else .. =be! needed|required|asked|necessary|expected|wanted than'},
  {words: 'more|else .. =be! needed|required|asked|necessary than|of $smallAct|a|one'},
  {
    words:
      'nothing|not|little complicated|difficult|hard|special|fancy|magic|magical|tricky|exotic|mysterious|clever|heroic|extraordinary|sophisticated|onerous|arduous .. about|in|was|is|asked|required|being',
  },
  {
    words: 'no magic|mystery|art|secret|feat|trick|wizardry|sorcery|witchcraft|heroics|rocket|great in|to|about|required|feat',
    without: 'number cookie byte value',
  },
  {words: 'nothing to it'},
  {words: 'nothing .. more|else to do|it than'},
  {
    words:
      'no great|big|particular|special|high feat|deal|ask|effort|skill|challenge|hardship|trick|talent|expertise|shakes|art|science|mystery|secret|magic|burden|chore|stretch|undertaking|imposition|achievement|demand',
  },
  {words: 'no|hardly|not|any <det>? big|huge deal|ask', without: 'data'},
  {words: 'not|hardly|scarcely|never|is|was .. too|very much to ask|expect|demand|hope'},
  {words: '=ask! too|very much of|from|to', negated: true},
  {words: 'not =ask|demand! too|very|so much'},
  {
    words:
      'not|hardly|never|scarcely =take|require|need|demand <adv>? much|lot|long|phd|degree|genius|effort|more|brains|intelligence|skill|talent to|than',
    without: 'cpu memory recovery failover',
  },
  {
    words:
      'not|hardly|never|scarcely =take|require|need|demand a|any|more <adv|adj>? <adj>? phd|degree|lot|effort|skill|brains|minute|second|seconds|doctorate|wizard|expert|guru|genius to|than',
    without: 'cpu memory',
  },
  {words: 'no skill|effort|time|brains|talent|art|trouble|expertise|trick|imagination|thought at? to|required|needed|whatsoever'},
  {words: 'simple|easy|trivial|cheap|straightforward|quick|basic|clear enough to|for'},
  {
    words: 'simple|easy|trivial|cheap enough <pause>',
    only: ['root-causes', 'went-poorly', 'lessons', 'points-of-failure', 'detection', 'summary', 'what-happened', 'response'],
  },
  {
    words: 'anyone|anybody|everyone|everybody can|could|would|is|knows|should <adv>? ~see|view|access <base|have|do|be>',
    only: analytical,
    without: 'access url link internet network token password anonymous public credentials',
  },
  {
    words:
      'any|every|even <adv|adj|noun|det>? <adj|noun|num>? child|kid|toddler|monkey|intern|junior|beginner|novice|layman|technician|operator|engineer|admin|sysadmin|dba|developer|clerk|nurse|student|mechanic|electrician|trainee|apprentice|schoolboy|grandmother|teenager|amateur|newcomer|person|man|woman|colleague can|could|would|knows|know|should|is|learns',
    only: analytical,
    without: 'access permission permissions role',
  },
  {
    words: 'that|which any|anyone|anybody|everyone|every|everybody <noun|adj>? <noun>? .. can|could|knows|learns <verb>',
    only: analytical,
    without: 'access',
  },
  {words: "in @anyone's sleep"},
  {words: 'in your sleep'},
  {words: 'with one hand|arm .. behind|tied'},
  {words: 'blindfold|blindfolded'},
  {words: 'free hand to', withWord: 'easily simply just'},
  {words: 'at|with|by the|a|one mere|simple|single? push|touch|press|flick|click|stroke|flip of a|the|one', only: analytical},
  {
    words:
      'mere|merely|simply a|the|one? <adj>? $smallAct|formality|matter|question|tick|mistake|oversight|slip|typo|trifle|detail|technicality',
    without: 'milliseconds',
  },
  {
    words:
      'down|boil|boils|boiled|came|comes down? to a|one|single|nothing|two <adj>? <adj|noun>? <part|adj|noun>? $smallAct|typo|slip|mistake|oversight|space|variable|default|semicolon|bracket|quote|word|letter|zero|carelessness',
    withWord: 'down',
    without: 'costs price choice load',
  },
]

/** Idioms of ease. */
const idioms: readonly Pattern[] = [
  {words: "within|beyond|above @anyone's abilities|ability|reach|grasp|power|capabilities|means|wit", only: analytical},
  {words: 'beyond|exceed the wit of'},
  {words: 'not as|like if|though .... hard|difficult|much|complicated|work|trouble|effort|science'},
  {words: 'anyone|anybody|everyone|everybody|people|person who|that can <base> .... can|could|would|should|is', without: 'access'},
  {words: 'second nature'},
  {
    words:
      'not|hardly|scarcely|no a|exactly? <adv>? big|huge|major|massive|demanding|enormous|herculean|monumental job|task|effort|feat|ask|undertaking|chore',
    only: analytical,
  },
  {
    words: '<pause> nothing more|else $',
    only: analytical,
    withWord: 'mistake typo slip comma space digit character line click letter missing wrong look glance',
  },
  {words: 'sort|kind|type of <adj>? slip|oversight|blunder|typo|mistake that|any|a|anyone|which', only: analytical},
  {words: 'just|only|merely one|a|two|single wrong|missing|extra|misplaced|forgotten|stray|swapped|mistyped <noun>', only: analytical},
  {words: '^ <ing> .... =take <adv>? <num|det> second|seconds|moment|click|clicks|keystroke|keystrokes', only: analytical},
  {words: 'one|you only|just|simply|merely has|have|need|needs|had to', only: analytical},
  {words: 'trivial|easy|simple|straightforward|effortless for anyone|anybody|any|everyone|everybody', only: analytical},
  {
    words:
      'not|hardly|scarcely|exactly a|an|much|some <adj>? art|science|feat|challenge|mystery|secret|miracle|chore|burden|hardship|ordeal',
    only: analytical,
  },
  {words: 'need only have <part>'},
  {words: 'nothing could|can|would .. =be .. simpler|easier|clearer'},
  {words: 'bare|barest|absolute minimum', only: ['root-causes', 'went-poorly', 'lessons', 'points-of-failure'], without: 'wage size'},
  {words: '=have|need! <to> .. no|nothing|little more than', past: true, subject: anybody},
  {words: 'do|done no|nothing|little more than'},
  {
    words: 'easy catch|fix|win|call|spot|target|task|job|save|thing|remedy|precaution|step|pickings|check',
    only: ['root-causes', 'went-poorly', 'lessons', 'points-of-failure', 'summary', 'what-happened', 'five-whys', 'detection'],
  },
  {
    words: 'would|could|might have been! <adv>? <adv>? easy|trivial|simple|straightforward|quick|cheap|effortless|painless|enough|a',
    withWord: 'easy trivial simple straightforward quick cheap effortless painless breeze doddle cinch',
    never: ['options', 'action-items'],
  },
  {
    words: '=take|need .. less|under|fewer|below than? <det|num> <num>? second|seconds|minute|minutes|moment|click|clicks|lines',
    only: ['root-causes', 'went-poorly', 'lessons', 'points-of-failure', 'five-whys'],
    past: false,
  },
  {words: '=need|take|require|cost nothing but|except|beyond|other|more'},
  {words: 'matter|question of <num|det>? <adj>? clicks|click|seconds|keystrokes|lines|moments', only: analytical},
  {
    words:
      '^ <ing> .... =be <adv>? <num|det> <adj>? line|lines|click|clicks|command|commands|step|keystroke|keystrokes|toggle|flag of|in|away',
    only: analytical,
  },
  {words: '$pushover', only: analytical, without: 'package packages oil'},
  {words: 'walk|stroll in the park'},
  {words: 'bread and butter'},
  {words: 'as? easy|simple as? pie|abc|falling|breathing|can'},
  {words: 'easiest|simplest|most|easy thing|task|job|step|basic|elementary|simple in|of|imaginable', only: analytical, without: 'way path'},
  {
    words:
      'dead|super|ridiculously|laughably|trivially|stupidly|childishly|embarrassingly|incredibly|absurdly|perfectly|really|so easy|simple|trivial|straightforward|basic',
    only: analytical,
    without: 'not query',
  },
  {
    words:
      'such|so a|an|as? trivial|simple|easy|small|basic|little|cheap|tiny|elementary|silly a|thing|check|step|task|matter|mistake|fix|change|detail|oversight|precaution|to|job',
  },
  {words: 'silly|stupid|dumb|tiny|small|simple little|old|small <noun|adj>? mistake|typo|slip|error|thing|oversight|bug|flag|detail'},
  {words: 'bread-and-butter <noun>'},
  {
    words: 'abc|abcs|basics|fundamentals|one-oh-one|rudiments|foundations of|in|for',
    only: analytical,
    withWord: 'the is was these those',
  },
  {words: '<noun> 101 $', without: 'status http code room port switching'},
  {
    words:
      '101|day-one|first-week|first-day|entry-level|junior-level|beginner-level|undergraduate|freshman knowledge|stuff|material|skill|skills|task|job|course|lesson|level|mistake|practice',
  },
  {
    words:
      'first|very|one lesson|thing|things you|anyone|one|every|they|a|everybody|we|any <noun|adj>? learn|learns|learned|learnt|teach|taught|is|does|checks|look|looks|do',
    only: analytical,
    withWord: 'first',
  },
  {words: 'day one stuff|knowledge|material|lesson'},
  {
    words:
      'basic|elementary|standard|normal|routine|everyday|ordinary|minimal|simple|rudimentary housekeeping|hygiene|precaution|precautions|courtesy|discipline|decency|care|prudence|craft|craftsmanship|due|competence|sense|arithmetic|caution|checks|sanity|diligence',
    only: analytical,
  },
  {
    words:
      'basic|elementary|simple|trivial|easy|cheap|quick <adj>? check|checks|test|tests|step|steps|task|fix|precaution|look|glance|question|lookup|search|remedy|trick|rule|rules|principle|principles|lesson|matter|exercise|truth',
    only: ['root-causes', 'went-poorly', 'lessons', 'points-of-failure'],
    without: 'health readiness liveness ci heartbeat endpoint returns returned query',
  },
  {
    words: 'cheap|quick|routine|standard <adj>? check|precaution|test|look|question|fix|safeguard for|by|to|on|that',
    only: analytical,
    without: 'health',
  },
  {
    words:
      'most|simplest|barest basic|elementary|rudimentary|trivial|simple? of <adj>? checks|precautions|tests|steps|rules|questions|safeguards|things|tasks|measures',
  },
  {
    words: '$instant <adj|noun>? $task|look|glance|call|test|lookup|read|conversation|search|question|reboot|restart|chat',
    only: analytical,
    without: 'patch window interval',
  },
  {
    words:
      '=take|cost|need @anyone <adv>? <adv>? <adv>? <num|det> second|seconds|click|clicks|keystroke|keystrokes|moment|line|glance|look|command',
  },
  {words: '=take|cost|require|need @anyone nothing|little|seconds|moments|minutes|no <adv|noun>? to|at|time|effort'},
  {words: '=cost! @anyone nothing|little', never: ['options', 'action-items']},
  {words: 'costs|cost|costing nothing|little to|and', only: analytical},
  {
    words: 'takes|take|needs|need a|an|the <noun|adj>? <noun>? <num> $smallAct',
    only: analytical,
    without: 'average image build restore copy job p99',
  },
  {words: 'matter of seconds|moments|minutes|keystrokes|clicks to <base>', only: analytical},
  {words: 'only|just|mere|merely|literally|barely one|a|two|three <adj>? <noun>? $smallAct away|off|from|of|to|would'},
  {
    words:
      'a|one|two|three|single|few <adj>? <noun>? click|clicks|keystroke|keystrokes|command|line|call|message|step|toggle|switch <pause>? away|off ~<prep>',
  },
  {
    words:
      'a|one|single <adj>? <noun>? $smallAct by|from|to|with|at|on|in|into @staff <adv>? .. would|could|was|is|had|might <adv>? have|all|enough|what|sufficient|needed',
    only: analytical,
  },
  {words: '=be one|a single? toggle|click|command|checkbox|line|keystroke|button|switch|flag|flip <pause|conj>', only: analytical},
  {words: '=suffice', past: true, only: analytical, without: 'memory capacity not'},
  {words: '$smallAct .. =be .. enough|sufficient|all|plenty to|that|it|anyone|anybody', only: analytical},
  {
    words:
      '=be .. enough|sufficient|plenty to =tell|show|reveal|put|fix|find|spot|see|recognise|recognize|know|understand|stop|restore|undo',
    only: analytical,
    past: true,
    withWord: 'glance look simple simply single mere click command just quick restarting second seconds minute',
  },
  {
    words:
      'difficult|hard|impossible|complicated|costly|expensive to <adv>? =avoid|prevent|check|spot|notice|catch|verify|test|read|ask|fix|add|remember|follow|see|get',
    negated: true,
    only: analytical,
    without: 'reproduce',
  },
  {
    words:
      'not|never|hardly|exactly|quite <adv>? hard|difficult|brain|rocket|black|quantum|nuclear|higher|advanced science|surgery|magic|physics|maths|math|mathematics|engineering|calculus',
  },
  {words: 'how hard|difficult|complicated|much|tough is|was|can|could|would it|that <be>?', question: true},
  {words: 'how hard|difficult|tough can|could it <be>'},
]

/** How little it would have been, whoever was to do it. */
const littleAsked: readonly Pattern[] = [
  {
    words:
      'only|one|single|sole thing|task|job|duty|step|act|action|request|instruction|chore that? @anyone <adv>? <be|have>? <adv>? had|needed|needs|has|required|asked|expected|supposed|told! to <base|do>',
    only: weighed,
  },
  {words: 'no|nothing|not|little more|else|further =be! <adv>? asked|required|expected|wanted|needed|demanded|called', only: weighed},
  {
    words:
      '=do|fix|solve|undo|swap|avoid|prevent|settle|stop|change|restore|switch|revert|test|check|verify! ... with|in|by <det|num> <adj|num>? $smallAct',
    modal: ['can', 'could', 'would'],
    only: weighed,
    passive: false,
    subject: anybody,
  },
  {
    words:
      '=do|fix|solve|undo|swap|avoid|prevent|settle|stop|change|restore|switch|revert|test|check|verify! ... with|in|by <det|num> <adj|num>? $smallAct',
    agent: 0,
    modal: ['can', 'could', 'would'],
    only: weighed,
    passive: true,
    withWord: 'yet still nobody nevertheless',
  },
  {
    words: '=take|need|require|cost|demand .... and|but nothing|little|not else|more|much|further',
    only: weighed,
    without: 'memory cpu disk bandwidth gpu network',
  },
  {
    words: '^ just|simply =read|check|ask|look|test|follow|press|call|verify|try!',
    form: Tag.base,
    only: ['root-causes', 'went-poorly', 'lessons'],
    subject: Kind.elided,
  },
  {words: 'just|simply|only|merely <base>!', negated: false, only: weighed, past: false, form: Tag.base, subject: Kind.you},
  {
    words:
      'glance|look|peek|minute|second at|into|with <det> .... =tell|show|reveal|say|give! @anyone? everything|all|it|enough|plenty|so|away',
    only: weighed,
  },
]

const easyThing: readonly Pattern[] = [
  {
    words: `simple|basic|trivial|easy|silly|elementary|straightforward|banal|rudimentary|dumb|stupid|one-line|one-character|two-minute|five-minute|ten-second|dead-simple <adj>? ${action}`,
    without: 'health ready readiness liveness added adds add ci heartbeat endpoint',
    never: ['action-items', 'background', 'options', 'mitigation'],
  },
  {words: 'as basic|simple|easy|trivial a|an <noun> as'},
  {words: 'as simple|easy as <ing|adj>'},
  {words: '=take <adv>? a|one|two|three|five|ten|few|mere|couple <prep|adj|noun>? second|seconds|moment to'},
  {
    words: 'takes|take <adv>? a|one|two|three|five|ten|few|couple <prep|adj|noun>? minute|minutes to',
    never: ['background', 'impact', 'options'],
  },
  {
    words: '=be .. enough|sufficient to =prevent|avoid|see|notice|catch|spot|stop',
    only: ['root-causes', 'went-poorly', 'lessons', 'points-of-failure', 'detection', 'summary', 'what-happened', 'tollgates', 'response'],
  },
  {words: 'with .. eyes|hands closed|shut|tied'},
  {words: 'one-liner|two-liner', only: ['root-causes', 'went-poorly', 'lessons']},
  {
    words:
      'trivial|easy|simple|trivially|straightforward|effortless! <adv>? to =avoid|prevent|spot|catch|check|see|detect|notice|foresee|verify|test',
    without: 'makes make made not more',
  },
  {
    words:
      'easily|trivially <adv>? <have>? <be>? <adv>? =avoid|prevent|catch|spot|detect|notice|check|verify|fix|solve|foresee|stop|find|see|do|test',
    without: 'not cannot more',
  },
  {words: 'easily|trivially avoidable|preventable|avoided|prevented|caught|spotted|fixed|detected|checked|solved'},
  {words: 'not hard|difficult|complicated|rocket|exactly|brain to|science|rocket|hard|surgery|difficult|complicated'},
  {words: 'hardly|scarcely|barely rocket|difficult|hard|complicated science|to|brain'},
  {words: 'rocket science|surgery'},
  {words: 'brain surgery'},
  {words: 'no-brainer|nobrainer|cakewalk|doddle|cinch|piece-of-cake'},
  {words: 'no brainer'},
  {words: "child|kid|children 's play"},
  {words: 'piece of cake'},
  {words: 'how hard|difficult can|could', question: true},
  {words: 'how hard|difficult can|could|is'},
  {
    words:
      '^ =prevent|avoid|check|test|run|read|set|spot|catch|add|fix|verify|rotate|take|look! ... <be> .. easy|trivial|simple|straightforward',
    form: Tag.gerund,
    never: ['background', 'options', 'action-items'],
  },
  {words: 'common sense'},
  {words: 'textbook|schoolbook|101|first-year|kindergarten stuff|exercise|mistake|knowledge|material'},
  {words: 'devops|ops|security|sre|dns|linux|sysadmin|engineering|networking 101'},
  {
    words:
      'a child|toddler|monkey|intern|beginner|kid|novice|schoolboy|schoolgirl|schoolchild|five-year-old|six-year-old|ten-year-old|layman|freshman|trainee|chimp|chimpanzee can|could',
  },
  {words: 'even a child|toddler|monkey|intern|beginner|novice|kid'},
  {words: 'with|in your|his|her|our|their|eyes eyes closed|shut'},
  {words: 'not be|have simpler|easier|been'},
  {words: 'could not =be .. simpler|easier|clearer'},
  {words: 'no|little|without|minimal effort'.replace('no|little|without|minimal', 'no|little'), withWord: 'take taken have cost'},
  {
    words:
      '=take|cost|require .. only|just|merely|mere|less|five|two|ten|ten-second|a|few seconds|second|minute|minutes|than <prep>? <det>? <num|noun>? .. to =check|verify|run|test|read|fix|prevent|avoid|ask|spot',
  },
  {words: 'would|could .. have .. taken .. only|just|mere|a|two|five|ten|thirty|few seconds|second|minute|minutes|moment'},
  {words: 'one|single <noun>? line|click|command|keystroke|flag|character|phone|look|glance|call would|could'},
  {
    words:
      'a|one quick|simple|single|short|brief|cursory <noun>? check|look|glance|search|grep|test|question|call|message|read|diff|ping|review ... would|could|might|suffice|sufficed',
  },
  {words: '=cost nothing|little to', never: ['options', 'action-items']},
  {words: '=take no|little|minimal <noun>? effort|time|skill'},
  {words: 'costs nothing $'},
  {words: 'not that|so|very|exactly|really hard|difficult|complicated|tricky', without: 'find reproduce'},
  {
    words: 'basic|elementary|minimal|rudimentary <adj|noun>? knowledge|understanding|skills|competence|literacy|arithmetic',
    only: ['root-causes', 'went-poorly', 'lessons', 'summary', 'what-happened', 'points-of-failure'],
  },
  {
    words:
      'only|just a|one one-line|single|tiny|simple|quick|small|trivial|one-character <noun>? fix|change|edit|click|command|flag|setting|check|typo|line',
    only: ['root-causes', 'went-poorly', 'lessons', 'summary', 'what-happened', 'points-of-failure'],
  },
  {words: 'literally|quite just|only|literally|simply one|a|two'},
  {
    words:
      'only|just! <det|num> <adj>? click|clicks|line|lines|command|minute|minutes|flag|second|seconds|keystroke|checkbox|setting away|would|and',
  },
  {words: 'low-hanging fruit', only: ['root-causes', 'went-poorly', 'lessons']},
  {words: 'bare|barest|absolute minimum', withWord: 'check test do done expect'},
  {words: 'the least @staff could'},
  {words: 'plain and simple'},
]

const allThey = /\ball (?:that )?([^.;,]{1,40}?) (?:had|needed|have|need) to do (?:was|is) (?:to )?/iu

export default languageRule({
  name: 'minimiser',
  code: 'PM209',
  summary: 'The right act is made to look easy',
  severity: 'information',
  english: [...smallFeats, ...easyAct, ...idioms, ...littleAsked, ...easyThing],
  silentIn: ['action-items', 'options'],
  defect: 'The right act made to look easy',
  ask: 'What made it hard to do, or hard to think of, at that moment?',
  reword: [
    sayStatement(nothingPromptedNeed),
    sayInstead(allThey, ([, who = '']) => `nothing in the process prompted ${objective[who] ?? who} to `),
    leaveOutAdverb(/\b(?:simply|just|merely)\b|\bonly(?= (?:had|needed|have|need)\b)/i),
    leaveOutAdjective(/^(?:simple|basic|trivial|mere|elementary)$/),
  ],
})
