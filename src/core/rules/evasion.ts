/** Fault with nobody and no mechanism in it. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind} from '../language/tag.ts'

const omission =
  'skip|leave|forgo|forego|postpone|defer|delay|disable|bypass|ignore|omit|drop|accept|cut|waive|live|ship|proceed|merge|push|turn|abandon|suppress|silence|mute|deprioritise|deprioritize|de-prioritise|de-prioritize|shelve|park|release|remove|rush|launch|override|exempt|go|carry|reduce'

const lapses = 'communication|judgement|judgment|coordination|process|planning|oversight|care'

const made: readonly Pattern[] = [
  {
    words:
      'mistakes|mistake|errors|missteps|blunders|misjudgements|misjudgments|shortcuts|short-cuts|compromises|wrong-decisions|oversights|assumptions|slip-ups|slips|exceptions <be|have> .. =make|take|commit|introduce!',
    passive: true,
    agent: 0,
    without: 'requests request',
  },
  {
    words:
      'mistakes|mistake|oversight|oversights|slip-up|slip-ups|misunderstanding|misunderstandings|miscommunication|mix-up|mixup|mix-ups|blunder|confusion|slips =happen|occur|arise|creep|slip|emerge|ensue',
    without: 'will do can',
  },
  {words: 'mistakes|errors|inaccuracies|inconsistencies|typos|bugs|gaps|complacency =creep|sneak|slip in|into|through'},
  {words: '=creep in', subject: Kind.thing},
  {
    words: 'bad|poor|wrong|questionable|suboptimal|regrettable|some decisions|choices|calls|assumptions <be|have> .. =make|take!',
    passive: true,
    agent: 0,
  },
  {words: 'corners|corner <be|get|have|past|verb> .. cut'},
  {words: 'corner|corners =be|get|have .. cut'},
  {words: 'shortcuts|short-cuts|liberties|chances|risks <be|have> .. taken', passive: true, agent: 0, without: 'calculated'},
  {words: 'liberties were|are taken|was'},
  {
    words:
      'there =be <adv>? <det>? <adj>? <adj>? miscommunication|misunderstanding|mix-up|mixup|breakdown|oversight|confusion|disconnect|misalignment|lapse|lapses|slip-up|failings|failing|shortcomings',
    without: 'no',
  },
  {words: `errors|error|lapses|lapse|failures|failings|breakdowns|gaps of|in <adj>? ${lapses} =occur|happen|arise`},
  {words: 'breakdown in|of <adj>? communication|communications|coordination|process'},
  {words: 'communication|communications broke|breakdown|breakdowns|failure|failures down?'},
]

const lost: readonly Pattern[] = [
  {words: 'ball|balls =be|get|have .. dropped'},
  {words: 'ball|balls dropped|lost|fumbled'},
  {
    words:
      '=slip|fall|drop|go|vanish|disappear|get|pass .. through|between|down the|two|some|various|a cracks|crack|net|gaps|nets|grid|floorboards|stools|chairs|sieve',
  },
  {words: '=fall between|through .. stools|chairs|teams|cracks'},
  {words: 'through|between the cracks'},
  {words: '=fall|slip|drop .. off .. radar|plate|list|table|map|agenda|wagon|desk'},
  {words: '=fall .. by the wayside'},
  {words: '=slip|fly under the radar'},
  {
    words:
      '=get|be|become|go .. lost in .. shuffle|translation|noise|handover|hand-over|handoff|hand-off|transition|mix|backlog|thread|weeds|process|commotion|confusion|between',
  },
  {
    words: '=get|go .. lost|astray|missing|sideways|awry|haywire|amiss|pear-shaped|forgotten $',
    past: true,
    subject: Kind.thing,
    without: 'packet packets frames messages writes data',
  },
  {words: 'somewhere along|down the way|line|road'},
  {words: 'along the way', withWord: 'lost missed forgotten dropped got'},
  {words: '=go .. astray|awry|amiss|sideways|pear-shaped'},
  {words: 'wires|lines|signals =get|be|become|have .. crossed|tangled|mixed'},
  {words: 'left|right hand .. =know'},
  {words: '=cross wires|lines'},
  {words: 'something|things|stuff|some|items|details|one =slip|fall|get|go .. through|missed|overlooked|forgotten|lost|by'},
  {
    words: 'something|things|stuff|some|items|details|steps|bits =be|get missed|lost|overlooked|forgotten|dropped|mixed|confused',
    without: 'if when no whatever',
  },
  {words: 'something|things =go .. awry|sideways|pear-shaped', never: ['five-whys'], without: 'if when what anything whether until once'},
  {words: '=slip by|past|through .. unnoticed|us|everyone|review|net|testing|qa|the', subject: Kind.thing},
  {words: '=slip through'},
  {words: '=fall on deaf ears'},
  {words: '=lose|drop|miss in .. handover|hand-over|handoff|hand-off|translation|shuffle|transition', passive: true},
  {words: 'miscommunication|mix-up|mixup|mis-communication|crossed-wires|crosstalk-between'},
  {
    words: 'for whatever|one|unknown|reasons reason|unknown|another',
    withWord: 'not skipped missed never without forgotten left',
    only: ['root-causes', 'what-happened', 'summary', 'timeline', 'background', 'points-of-failure', 'tollgates', 'went-poorly'],
  },
  {
    words: 'somehow',
    only: ['root-causes', 'what-happened', 'summary', 'timeline', 'background', 'points-of-failure', 'tollgates', 'went-poorly'],
    withWord: 'missed lost skipped forgotten astray slipped dropped overlooked left nobody ended got made managed',
  },
  {words: 'one thing led to another'},
  {words: "circumstances beyond @staff's control"},
  {words: 'for reasons unknown|unclear|beyond|best'},
]

const decided: readonly Pattern[] = [
  {
    words: `it =be|get|have .. =decide|agree|determine|judge|deem|consider|feel|think|conclude|resolve|choose! .. <adv|adj>? <adj>? .. =${omission}`,
  },
  {
    words:
      'it =be|get|have .. =decide|agree|determine|judge|deem|consider|feel|think|conclude|resolve! <adv|adj>? <adj>? .. not|no|unnecessary|acceptable|sufficient|unneeded|without|out|optional',
  },
  {words: `decision|call|choice|agreement|exception|judgement|compromise =be|get|have .. =make|take|reach! .. =${omission}`},
  {words: `decision|call|choice|agreement|exception! <be|have|get> .. made|taken|reached .. not|no|without|out|against`},
  {
    words: 'it was .. assumed|believed|thought|felt|presumed|expected|hoped|understood! that|to',
    never: ['five-whys', 'background', 'options', 'went-well'],
    without: 'initially first hypothesis by',
  },
  {words: 'exception|exceptions <be|have> .. made', passive: true, agent: 0, without: 'thrown'},
]

export default languageRule({
  name: 'evasion',
  code: 'PM212',
  summary: 'Fault with nobody and no mechanism in it',
  severity: 'information',
  english: [...made, ...lost, ...decided],
  ask: 'what happened, and by which mechanism? A role or a process can be named without blame.',
})
