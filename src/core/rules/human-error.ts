/** A person's error, given as the cause. */
import {languageRule} from '../language/language-rule.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import type {Pattern} from '../language/pattern.ts'

const metric =
  '~rate|rates|budget|handling|message|messages|code|codes|page|pages|log|logs|report|reports|class|response|responses|text|counter|count|counts|dashboard|trace|traces|tracking|stayed|went|rose|fell|dropped|spiked|increased|('
const rejection = 'symptom never calling blame nobody'
const mistakenly =
  'accidentally|mistakenly|inadvertently|erroneously|unintentionally|unwittingly|unknowingly|incorrectly|wrongly|wrongfully|errantly'
const agents = staff | Kind.firm | Kind.proper | Kind.outsider
const mistake =
  'error|errors|mistake|mistakes|slip|slips|slip-up|slip-ups|slipup|oversight|oversights|typo|typos|blunder|blunders|goof|lapse|lapses|misstep|missteps|misclick|misconfiguration|misconfigurations|miscalculation|fumble|gaffe|omission'

const labels: readonly Pattern[] = [
  {
    words: `human|operator|user|pilot|administrator|admin|engineer|developer|technician|operational|personnel|clerical|manual|worker|staff|people <adj>? error|errors|mistake|mistakes|failing|failings|fallibility ${metric}`,
    without: rejection,
  },
  {words: `human|operator|user|pilot slip|slips|factor|failure|failures`, without: rejection},
  {
    words:
      'pebkac|pebcak|pebmac|id10t|id-10-t|picnic-error|layer-8|fat-finger|fat-fingers|fat-fingering|butterfingers|brain-fart|thinko|fatfinger|fatfingered|finger-slip',
  },
  {words: '=fat-finger'},
  {words: 'finger|keyboard|layer trouble|8'},
  {words: 'fat|clumsy|slipped|slippery finger|fingers|fingered|fingering'},
  {words: 'brain fart|fade|cramp|freeze'},
  {words: 'a|the|this|another manipulation|handling error|mistake ~message|code'},
  {words: 'manipulation error of|by|from'},
  {
    words:
      'keying|typing|transcription|data-entry|copy-paste|copy-and-paste|clerical|wiring|cabling error|errors|mistake|mistakes|slip|slips',
  },
  {words: 'copy / paste|pasting error|errors|mistake|mistakes|slip|slips|fail|fails'},
  {words: 'copy and paste error|errors|mistake|mistakes|slip|slips'},
  {words: 'slip of the finger|hand|tongue|keyboard|pen|mouse'},
]

const whose: readonly Pattern[] = [
  {words: `${mistake}! .. by|from|of @staff`, without: 'caught spotted found noticed reported'},
  {words: `${mistake}! made|committed|introduced by @maker`},
  {words: `${mistake}! .. on|at|from @staff's <adj>? part|side|end|behalf`},
  {words: `${mistake}! .. on the part|side|end|behalf of @anyone`},
  {words: `@staff's <adj>? <adj>? ${mistake.replace('error|errors|', 'mistake|')}! ${metric}`, without: rejection},
  {
    words: `due|owing|attributable|down|thanks to a|an|the|this|our|his|her|their ~$easy <adj>? ${mistake.replace('error|errors|', '')}!`,
    without: 'parser compiler',
  },
  {words: `because|result|consequence of a|an|the|this|another ~$easy <adj>? ${mistake.replace('error|errors|', '')}!`},
  {
    words: `caused|triggered|introduced by a|an|the|this|another <adj>? ${mistake.replace('error|errors|', '').replace('|misconfiguration|misconfigurations', '')}!`,
  },
  {words: `=be|seem|appear .. a|an|the|another <adj>? oversight|slip-up|blunder|lapse $`},
  {words: `a|an|the ${mistake}! @staff made`},
  {words: `${mistake}! that? @maker =make|introduce|commit!`, subject: agents},
  {
    words: `=make|commit|introduce <det>? <adj>? <adj>? mistake|mistakes|error|errors|typo|typos|blunder|slip|oversight`,
    subject: agents,
    passive: false,
  },
  {words: `mistake|mistakes|error|errors|typo|typos|blunder|slip|oversight =make|commit|introduce!`, passive: true, agent: agents},
  {words: 'simple|basic|honest|silly mistake|error|slip by|of|from @staff'},
]

const adverbs: readonly Pattern[] = [
  {words: `${mistakenly} =$deed`, subject: agents, passive: false, never: ['went-well', 'action-items']},
  {
    words: `${mistakenly} =$deed`,
    subject: Kind.elided,
    passive: false,
    form: Tag.past | Tag.participle,
    never: ['went-well', 'action-items'],
  },
  {words: `=$deed! .. ${mistakenly}`, subject: agents | Kind.elided, passive: false, form: Tag.past, never: ['action-items']},
  {
    words: `${mistakenly.replace('|incorrectly', '').replace('|wrongly', '')} =$deed`,
    passive: true,
    modal: [''],
    infinitive: false,
    agent: 0,
    never: ['went-well', 'action-items'],
    without: 'prevent preventing protect avoid could can',
  },
  {
    words: `=$deed! ${mistakenly.replace('|incorrectly', '').replace('|wrongly', '')}`,
    passive: true,
    modal: [''],
    infinitive: false,
    agent: 0,
    never: ['went-well', 'action-items'],
    without: 'prevent preventing protect avoid could can',
  },
  {words: `${mistakenly} =$deed`, passive: true, agent: agents},
  {words: `=$deed! .. ${mistakenly}`, passive: true, agent: agents},
  {words: '=$deed! ... by|in mistake|accident|error|oversight', subject: agents | Kind.elided, passive: false, form: Tag.past},
  {words: 'by|in mistake|accident|error|oversight ... =$deed!', subject: agents, form: Tag.past | Tag.gerund | Tag.third, passive: false},
  {words: '=$deed! ... by|in mistake|accident|error|oversight', passive: true, agent: 0},
  {words: '=$deed! ... by|in mistake|accident|error|oversight by @maker', passive: true},
  {words: `accidental|inadvertent|mistaken|unintentional|erroneous|unintended <adj>? <noun>? $deedNoun by @staff`},
  {
    words: `accidental|inadvertent|mistaken|unintentional|erroneous $deedNoun of`,
    without: 'prevent prevents preventing against protect protects protection avoid avoids avoiding guard risk possible block blocks',
    never: ['action-items', 'went-well', 'lessons', 'got-lucky', 'options', 'background'],
  },
]

const deedsGoneWrong: readonly Pattern[] = [
  {
    words: '=mistype|mis-type|misclick|mis-click|misspell|fumble|mis-key|mis-paste|misplace|mix',
    subject: staff | Kind.elided,
    form: Tag.past,
    passive: false,
  },
  {words: '=mistype|misspell|misclick|fumble|misplace', passive: true, agent: staff},
  {
    words:
      '=run|type|paste|click|pick|select|choose|delete|push|deploy|edit|press|pull|apply|execute|use|enter|merge|restart|reboot|drop|set|copy|send|connect|plug|point|grab|target|hit|flash|open|terminate|kill|put|wipe ... wrong <noun|adj>',
    subject: agents & ~Kind.self & ~Kind.firm,
    passive: false,
    form: Tag.past,
  },
  {
    words:
      '=run|type|paste|click|pick|select|choose|delete|push|deploy|edit|press|pull|apply|execute|enter|merge|restart|reboot|drop|copy|send|connect|plug|grab|target|hit|flash|open|terminate|kill|put|wipe ... wrong <noun|adj>',
    subject: Kind.self,
    passive: false,
    form: Tag.past,
  },
]

const spanish: readonly Pattern[] = [
  {words: '$equivocación humano|humanos|humana', without: 'nunca síntoma sintoma'},
  {words: '$equivocación de|del|por|nuestro|nuestra|mío|mía .. $persona'},
  {words: '$equivocación nuestro|nuestra|mío|mía|suyo|suya|propio'},
  {words: '$hecho .. por error|equivocación|equivocacion|accidente|descuido|despiste'},
  {words: 'por error|equivocación|equivocacion|accidente|descuido|despiste .. $hecho'},
  {words: 'accidentalmente|erróneamente|erroneamente|equivocadamente|inadvertidamente .. $hecho'},
  {words: '$hecho .. accidentalmente|erróneamente|erroneamente|equivocadamente|inadvertidamente'},
  {words: 'debido|causado|provocado|causada|provocada a|por un|una $equivocación'},
]

export default languageRule({
  name: 'human-error',
  code: 'PM201',
  summary: 'A person’s error is given as the cause',
  severity: 'warning',
  english: [...labels, ...whose, ...adverbs, ...deedsGoneWrong],
  spanish,
  ask: 'what made this act look right at the time, and what let it take effect?',
})
