/** The right act, made to look easy. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const little = 'simply|just|only|merely'
const anybody = staff | Kind.outsider | Kind.firm | Kind.proper
const action =
  'mistake|mistakes|error|errors|oversight|slip|typo|typos|check|checks|precaution|precautions|hygiene|safeguard|safeguards|omission|blunder|sanity|care|competence|diligence|arithmetic|math|maths|courtesy|precaution|question'

const easyAct: readonly Pattern[] = [
  {words: 'all @anyone .. had|needed|has|needs! to'},
  {words: 'all that|it .. needed|required|took|takes|take'},
  {words: 'all it <modal>? <have>? taken|took|take|takes|needed'},
  {words: 'was|is|were all that|it|anyone|anybody|@staff|was needed|took|had|needed|required|it'},
  {words: '<be> all .. needed|required|took|had|wanted'},
  {words: `${little} needed|need|needs|had|has! to <base|be|have>`, subject: anybody, without: 'wait waiting', past: true},
  {words: `=need|have! ${little} to <base|be|have>`, past: true, subject: anybody},
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
      "trivial|easy|simple|trivially|straightforward|effortless|child's! <adv>? to =avoid|prevent|spot|catch|check|see|detect|notice|foresee|verify|test",
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
  {words: "child's|kid's|children's play|stuff"},
  {words: 'piece of cake'},
  {words: 'how hard|difficult can|could|is', question: true},
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
  {words: 'a child|toddler|monkey|intern|beginner|kid|novice|schoolboy can|could'},
  {words: 'even a child|toddler|monkey|intern|beginner|novice|kid'},
  {words: 'with|in your|his|her|our|their|eyes eyes closed|shut'},
  {words: "couldn't|not be|have simpler|easier|been"},
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
  {words: '=cost nothing|little to'},
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

export default languageRule({
  name: 'minimiser',
  code: 'PM209',
  summary: 'The right act is made to look easy',
  severity: 'information',
  english: [...easyAct, ...easyThing],
  ask: 'what made it hard to do, or hard to think of, at that moment?',
})
