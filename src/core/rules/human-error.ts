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
/** Slips of people, and errors, which need somebody to be said of. */
const mistake = 'error|errors|fault|$mistake'
const slip = '$mistake'
/** What is done at a desk, with a tool or by hand, and can be done to the wrong thing. */
const handled =
  '=$deed|type|key|punch|tick|dial|write|wire|fit|seat|rack|crimp|label|tag|load|insert|grab|hit|flash|open|save|name|fill|draw|store|schedule|scale|query|patch|assign|book|carry|address|order|print|scan|pull|log|join|mail|fetch|bring|leave'
/** Places in which a command, a value or a message can end up by mistake. */
const wrongPlace =
  'window|terminal|tab|pane|shell|console|session|prompt|account|tenant|context|cluster|region|directory|folder|branch|channel|environment|env|namespace|project|room|database|host|hostname|node|server|machine|box|instance|bucket|table|schema|column|field|cell|row|line|file|device|port|slot|socket|rack|disk|drive|breaker|valve|button|key|switch|lever|entry|option|menu|dropdown|item|checkbox|flag|tag|version|image|build|template|list|recipient|recipients|order|direction|way|side|place|sequence|end|unit|units|format|sign|number|digit|digits|customer|patient|order|command|script|job|playbook|profile|certificate|cert|link|row|step|page|group|audience|segment|date|timezone|currency'

const labels: readonly Pattern[] = [
  {
    words: `human|operator|user|pilot|administrator|admin|engineer|developer|technician|operational|personnel|clerical|manual|worker|staff|people|procedural|handling|operating|driver|dispatcher|technician|contractor|installer|crew|reviewer|programmer|analyst|maintainer|electrician|clerk|dba|sysadmin|employee|personal|user-side|man-made <adj>? error|errors|mistake|mistakes|failing|failings|fallibility|mishandling|maloperation|misoperation|misuse|oversight|oversights|lapse|lapses|blunder|negligence|fault ${metric}`,
    without: `${rejection} tell tells told learn learned nothing`,
  },
  {words: `human|operator|user|pilot slip|slips|factor|failure|failures|element|component|intervention`, without: `${rejection} factors`, withWord: 'cause due slip slips root : led failure failures to'},
  {words: 'cause|causes|category|classification|class|type|origin <noun>? : human|people|operator|personnel|man $'},
  {words: 'maloperation|mal-operation|misoperation|mis-operation of|by|:|$'},
  {words: 'between .. chair|keyboard and .. keyboard|chair|desk|screen'},
  {words: 'wrong|incorrect|improper|erroneous|faulty|bad|mistaken <noun>? operation|handling|use|usage|action|manipulation|execution|maintenance|setting|input|switching|click|keystroke|entry|merge|command|wiring|cabling|installation|assembly|reading|calculation|resolution|commissioning|choice by|of|from|on @staff'},
  {words: 'wrong|incorrect|improper|erroneous operation|handling|use|manipulation by|from @outsider'},
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
      'keying|typing|transcription|data-entry|copy-paste|copy-and-paste|clerical|wiring|cabling|cut-and-paste|spelling|arithmetic|labelling|labeling|switching|scheduling|administrative|bookkeeping|booking|counting|patching|planning|picking|dosing|merging error|errors|mistake|mistakes|slip|slips|blunder|lapse|mishap',
  },
  {words: 'copy / paste|pasting error|errors|mistake|mistakes|slip|slips|fail|fails'},
  {words: 'copy and paste error|errors|mistake|mistakes|slip|slips'},
  {words: 'slip|slips|flick of the|a finger|hand|tongue|keyboard|pen|mouse|key|thumb|wrist|cursor'},
  {words: 'mea culpa'},
  {words: 'my|our bad|mistake|fault|blunder|oversight :|,|.|!|and|because|for|in|on|when|there|here|as'},
  {words: 'guilty as charged'},
  {words: 'moment|spell of madness|weakness|inattention|confusion|distraction|absent-mindedness'},
]

const whose: readonly Pattern[] = [
  {words: `${mistake}! ... by|from @staff`, without: 'caught spotted found noticed reported fixed corrected seen'},
  {words: `${slip}! ... by @maker`, without: 'caught spotted found noticed reported fixed corrected seen'},
  {words: `${slip}! of @staff's`},
  {words: `${mistake}! .. by|from|of @staff`, without: 'caught spotted found noticed reported'},
  {words: `${mistake}! made|committed|introduced|perpetrated by @maker`},
  {words: `${mistake}! .. on|at|from @staff's <adj>? part|side|end|behalf`},
  {words: `${mistake}! .. on the part|side|end|behalf of @anyone`},
  {words: `${mistake}! .. on @maker's <noun>? part|side|end|behalf`},
  {words: `wrong|bad|faulty|incorrect|botched|broken|improper|sloppy|erroneous|mistaken <noun|adj>? <noun>? on|from|at @staff's part|side|end`},
  {words: `on @staff's part|account`, without: 'no not any great good excellent quick work thanks action required effort generous kind nothing needed wise smart nice', never: ['went-well', 'got-lucky', 'action-items']},
  {words: `@staff's <adj>? <adj>? ${slip}! ${metric}`, without: rejection},
  {
    words: `due|owing|attributable|down|thanks to a|an|the|this|our|his|her|their ~$easy <adj>? ${slip}!`,
    without: 'parser compiler',
  },
  {words: `because|result|consequence of a|an|the|this|another ~$easy <adj>? ${slip}!`},
  {
    words: `caused|triggered|introduced|explained by a|an|the|this|another <adj>? ${slip}!`,
    without: 'misconfiguration misconfigurations omission',
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

const acting = agents & ~Kind.outsider
const tense = Tag.past | Tag.third | Tag.participle

const deedsGoneWrong: readonly Pattern[] = [
  {words: '=$misdeed', subject: staff | Kind.proper | Kind.elided, form: tense, passive: false, modal: [''], negated: false},
  {words: '=$misdeed', passive: true, agent: staff | Kind.proper},
  {
    words: '=mistype|mis-type|miskey|mis-key|misclick|mis-click|mispaste|mis-paste|mis-enter|mis-select|miscount|transpose|fumble',
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    infinitive: false,
    without: 'matrix matrices',
  },
  {words: '=trip|slip|foul|goof|blow up', subject: staff | Kind.proper, form: tense, passive: false, modal: [''], without: 'size image'},
  {words: '=misplace|mix|mistake', subject: staff | Kind.elided, form: Tag.past, passive: false},
  {words: '=get|muddle|jumble|mix ... mixed|muddled|confused|crossed|reversed|swapped|jumbled|backwards up?', subject: acting, passive: false, past: true},
  {words: '=get ... wrong|backwards ~<noun|adj|gerund>', subject: acting & ~Kind.nobody, passive: false, past: true, negated: false, modal: ['']},
  {words: '=get ... wrong way|way-round round|around', subject: acting, passive: false, past: true},
  {words: '=mix|muddle|jumble up', subject: acting | Kind.elided, passive: false, past: true, modal: ['']},
  {words: '=confuse|conflate|mistake|interchange ... with|for|and', subject: staff | Kind.proper | Kind.elided, passive: false, past: true, modal: [''], without: 'might'},
  {
    words:
      '=swap|reverse|invert|flip|switch|interchange|transpose <det|num>? <adj>? ... feeds|digits|labels|arguments|parameters|columns|cables|fibres|fibers|letters|order|names|addresses|ports|wires|leads|polarity|condition|sign|signs|logic|comparison|predicate|boolean|operands|fields|rows|characters|keys|hostnames|plugs|tubes|samples|and',
    subject: acting,
    passive: false,
    past: true,
    modal: [''],
    without: 'faulty failed broken new spare replacement hot out correctly',
    never: ['mitigation', 'action-items'],
  },
  {words: '=negate', subject: acting, passive: false, past: true},
  {
    words: `${handled} .... wrong ${wrongPlace}`,
    subject: acting | Kind.elided,
    passive: false,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
  },
  {words: `${handled} .... wrong <noun|adj>`, subject: acting & ~Kind.self & ~Kind.firm & ~Kind.proper, passive: false, form: tense, modal: [''], negated: false},
  {words: `${handled} .... wrong <noun|adj>`, subject: Kind.self, passive: false, form: Tag.past, without: 'data values figures totals'},
  {
    words: `=run|execute|type|paste|enter|issue|launch|press|key|pull|flip|select|pick|click|plug|open|close|carry|perform|cut|tag|connect ... wrong ${wrongPlace}`,
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    infinitive: false,
  },
  {words: `wrong ${wrongPlace} =$deed|pick|pull|select|choose|use|delete|restart|pull|open|close|press|flip|patch|reboot|enter!`, passive: true, past: true, agent: staff | Kind.proper},
  {words: `wrong ${wrongPlace} =delete|restart|pull|press|flip|reboot|click|select|pick|choose|disconnect|unplug|push|wipe|format|drain|power|cut|shut!`, passive: true, past: true, agent: 0, modal: ['']},
  {words: '=type|enter|paste|click|press|key|tick|hit|punch|write|dial|set|pick|select ... instead|rather of|than', subject: acting, passive: false, form: tense, modal: ['']},
  {words: '=type|enter|paste|click|press|key|write|set .. <num> when|where|although|though|while|and .... said|meant|asked|called|wanted|read|stated', subject: acting, passive: false, form: tense},
  {
    words: '=$deed .... instead|rather of|than <det>? staging|test|sandbox|dev|demo|canary|stage|qa|uat|preprod|pre-prod|development|standby|replica|backup|feeder|primary|secondary|the',
    subject: acting & ~Kind.firm,
    passive: false,
    form: tense,
    modal: [''],
    withWord: 'prod production live primary staging test sandbox dev demo canary stage qa uat preprod development feeder',
    never: ['mitigation', 'action-items', 'options'],
  },
  {words: '=run|execute|carry|perform|apply|issue|enter|type|press .... instead|rather of|than', passive: true, past: true, agent: 0, modal: [''], withWord: 'prod production live staging test sandbox dev feeder breaker valve', without: 'should ci pipeline automatically'},
  {words: 'extra|additional|missing|stray|superfluous|trailing zero|zeros|zeroes|digit|digits|comma|space|quote|character|slash|dash|letter|semicolon|bracket|asterisk|wildcard .. typed|entered|keyed|added|inserted|pasted|put|left by @maker'},
  {words: '=type|enter|key|add|insert|put|paste|write .. extra|additional|stray|superfluous|trailing zero|zeros|zeroes|digit|digits|comma|space|quote|character|slash|dash|letter|semicolon|bracket|asterisk|wildcard', subject: acting, passive: false, form: tense},
  {words: '=miss|drop|lose|forget|leave|omit out? a|an|one|the zero|zeros|zeroes|digit|digits|comma|quote|character|slash|dash|hyphen|letter|semicolon|bracket|minus|decimal|colon|where|clause', subject: acting, passive: false, form: tense},
  {words: 'one|two|a zero|zeros|zeroes|digit|digits|comma too many|few|much'},
  {words: '=hit|press|push|click|tap enter|return|send|submit|save|ok|yes|y|confirm too|before|twice|by|without|prematurely', subject: acting, passive: false, form: tense},
  {words: '=press|push|hit|touch|lean|knock|brush|trip .. emergency|epo|power|reset|kill|big-red|red <noun>? button|switch|stop|cord', subject: acting, passive: false, form: Tag.past, without: 'deliberately procedure'},
  {words: '=have <det> <adj>? brain|senior|blonde fade|fart|freeze|moment'},
  {words: 'by me|myself <pause>? not|instead|rather|alas|sorry|unfortunately'},
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
