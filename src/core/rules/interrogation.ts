/** A question that asks for a culprit or a defence. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind} from '../language/tag.ts'

const analysed = ['five-whys', 'fishbone', 'points-of-failure', 'tollgates', 'so-what'] as const
const acting =
  'approve|merge|deploy|push|give|decide|let|allow|write|authorise|authorize|sign|break|cause|do|think|make|run|delete|drop|change|commit|ship|release|grant|forget|leave|turn|disable|enable|skip|review|miss|ignore|remove|add|put|choose|pick|order|tell|click|press|start|stop|restart|touch|install|configure|set|test|check|green-light|wave|bypass|override|clear|accept|lower|raise|open|close|use|share|leak|send|unplug|pull|kill|revoke|create|introduce|schedule|insist|ask|want|say|own|sleep|fail|design|rubber-stamp|fat-finger|mess|screw|build|wipe|switch|agree|hire|permit|promise'

const who: readonly Pattern[] = [
  {
    words: `who <adv>? <have>? <adv>? =${acting}!`,
    question: true,
    never: ['action-items'],
    past: true,
    without: 'affected impacted notified',
  },
  {
    words: 'who! <be> .. supposed|meant|expected|responsible|accountable|to|asleep|watching|in|at|thinking',
    question: true,
    without: 'affected impacted',
    never: ['action-items', 'responders'],
  },
  {words: 'who! in .. right|mind|name|earth|world', question: true},
  {words: 'who on earth|the', question: true},
  {
    words: 'who! <modal> .. =approve|let|do|think|merge|push|leave|sign|allow|write|ship',
    question: true,
    never: ['action-items', 'options'],
  },
  {
    words:
      'whose! <adj>? fault|idea|job|decision|bug|commit|change|responsibility|mistake|call|brilliant|bright|shift|watch|deploy|code|pr|blunder|turn|neck|task|duty',
    question: true,
    never: ['action-items'],
  },
  {
    words:
      'which one? of? you|them|us|the? <adj>? <noun>? .. =approve|merge|deploy|push|decide|let|allow|write|authorise|authorize|break|cause|do|think|make|run|delete|drop|forget|leave|skip|miss|ignore|remove',
    question: true,
    subject: Kind.person | Kind.you | Kind.group | Kind.self,
    never: ['action-items'],
  },
  {
    words:
      'which! genius|idiot|engineer|developer|team|admin|person|operator|reviewer|one|manager|dba|sre|intern|contractor|guy .. =approve|merge|deploy|push|decide|let|allow|write|authorise|authorize|break|cause|do|think|make|run|delete|drop|forget|leave|skip|miss|ignore|remove|sign|change|touch|ship',
    question: true,
    never: ['action-items'],
  },
  {words: 'which! one? of <det>? @anyone', question: true, never: ['action-items', 'impact']},
  {words: 'was|were! it @anyone .. who', question: true},
  {words: 'whom! .. blame|thank', question: true},
  {words: 'who! .. blame', question: true},
]

const why: readonly Pattern[] = [
  {words: 'why! .. =take <det>? @other', question: true, never: analysed},
  {words: 'what took! @other', question: true},
  {words: 'why! .... by @other', question: true, never: analysed, without: 'affected'},
  {words: 'why|how! <pause>? .. <do|have|be|modal> not? you', question: true, never: analysed},
  {words: '^ should|could|would! not? @other', question: true, never: [...analysed, 'action-items', 'options']},
  {words: 'what <do|be|have> @other think|thinking|expect|do|doing|waiting', question: true},
  {words: 'why! ... guys|folks|people|you|team $', question: true, never: analysed, without: 'do did'},
  {words: 'why|how! <pause>? .. <do|have|be|modal> not? @other', question: true, never: analysed, without: 'us'},
  {words: 'why|how! <pause>? .. <do|have|be|modal> you', question: true, never: analysed},
  {words: 'why|how! <pause>? .. <do|have|be|modal> not? @named', question: true, never: analysed},
  {words: 'how! come @other', question: true, never: analysed},
  {words: 'how! come nobody|no|you|@named', question: true, never: analysed},
  {words: 'how! could|can @staff', question: true, never: analysed, without: 'improve prevent better we'},
  {words: 'how! on earth|the', question: true, never: analysed},
  {words: 'why! on earth|the', question: true, never: analysed},
  {words: 'why! <be> @other .. <ing|part>', question: true, never: analysed},
  {words: 'why! <be> @named', question: true, never: analysed},
  {words: 'why! <be> nobody|no <np>?'.replace(' <np>?', ''), question: true, never: analysed},
  {words: 'why! no one|@staff <past|verb>', question: true, never: analysed},
]

const defend: readonly Pattern[] = [
  {words: '=explain|justify|tell|defend|account! .. <prep>? @anyone? why|how|what @staff', question: true, never: analysed},
  {words: 'can|could|would|will! @staff .. =explain|justify|defend|account', question: true, never: analysed},
  {words: 'please! .. explain|justify|defend', question: true, never: analysed},
  {words: 'what .... thinking', question: true},
  {words: 'what! on|the earth|hell|heck', question: true},
  {words: 'what <be> @staff .. thinking|doing|waiting|up|smoking|playing', question: true},
  {words: "what <be> @maker's excuse|defence|defense|justification|reason|explanation|plan", question: true},
  {words: 'what excuse|defence|defense|right|business', question: true},
  {words: 'what made|possessed|gave @other', question: true, never: analysed},
  {words: 'what <do> @other think|expect', question: true},
  {words: 'where! <be> @other', question: true},
  {
    words:
      '=do! not? anyone|anybody|nobody|someone|@other .. =check|test|look|read|think|notice|review|bother|know|see|ask|verify|realise|realize',
    question: true,
    inverted: true,
    never: analysed,
  },
  {
    words: 'has|have|had|did|does|was|is! .. nobody|anybody|anyone|no <verb|adv|noun>',
    question: true,
    never: [...analysed, 'response', 'impact'],
  },
  {words: 'is|was! @named .. aware|serious|blind|asleep|even', question: true},
  {words: 'is|was! anyone|nobody|no|anybody', question: true, never: [...analysed, 'response', 'impact']},
  {words: 'are|were you', question: true, never: analysed},
]

export default languageRule({
  name: 'interrogation',
  code: 'PM210',
  summary: 'A question that asks for a culprit or a defence',
  severity: 'warning',
  english: [...who, ...why, ...defend],
  ask: 'ask how it came about, or what made it possible, instead of who or why they did it?',
})
