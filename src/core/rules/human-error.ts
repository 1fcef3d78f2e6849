/** A person's error, given as the cause. */
import {languageRule} from '../wording/language-rule.ts'
import {spanishRows} from '../wording/spanish-lists.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {systemAllowed} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, wasPossible} from '../rewording/rewordings.ts'

const metric =
  '~rate|rates|budget|budgets|handling|message|messages|code|codes|page|pages|log|logs|report|reports|class|response|responses|text|counter|count|counts|dashboard|trace|traces|tracking|stayed|went|rose|fell|dropped|spiked|increased|('
const rejection = 'symptom never calling blame nobody whether'
const mistakenly =
  'accidentally|mistakenly|inadvertently|erroneously|unintentionally|unwittingly|unknowingly|incorrectly|wrongly|wrongfully|errantly'
const agents = staff | Kind.firm | Kind.proper | Kind.outsider
/** Slips of people, and errors, which need somebody to be said of. */
const mistake = 'error|errors|fault|$mistake'
const slip = '$mistake'
/** What is done at a desk, with a tool or by hand, and can be done to the wrong thing. */
const handled =
  '=$deed|type|key|punch|tick|dial|write|wire|seat|rack|crimp|label|tag|load|insert|grab|hit|flash|open|save|name|draw|store|schedule|scale|query|patch|assign|book|carry|address|order|print|scan|pull|log|join|mail|fetch|bring|leave|take|mount|hand|dispense|administer|feed|connect|sign|tap|wipe|target|aim'
/** Places in which a command, a value or a message can end up by mistake. */
const wrongPlace =
  'window|terminal|tab|pane|shell|console|session|prompt|account|tenant|context|cluster|region|directory|folder|branch|channel|environment|env|namespace|project|room|database|host|hostname|node|server|machine|box|instance|bucket|table|schema|column|field|cell|row|line|file|device|port|one|ones|thing|things|slot|socket|rack|disk|drive|breaker|valve|button|key|switch|lever|entry|option|menu|dropdown|item|checkbox|flag|tag|version|image|build|template|list|recipient|recipients|order|direction|way|side|place|sequence|end|unit|units|format|sign|number|digit|digits|customer|patient|command|script|job|playbook|profile|certificate|cert|link|step|page|group|audience|segment|date|timezone|currency'

/** What is wrong as a judgement, not as a slip. */
const choices = 'call|decision|choice|move|step|idea|assumption|conclusion|turn|track|question|impression|priorities|sums|time|moment'

const labels: readonly Pattern[] = [
  {words: 'human-induced|operator-induced|user-induced|human-caused|operator-initiated|staff-induced|man-made', without: 'climate'},
  ...rows(`
    human|operator|user|staff induced|inflicted
    own-goal|self-own|facepalm|whoops|oopsie|oopsies
    own goal|goals
    unforced error|errors|mistake|mistakes
    schoolboy|school-boy|rookie|beginner|beginners|elementary|basic|amateur error|mistake|slip|blunder
    false|wrong operation|manipulation|action|handling|switching .. by|of|from @staff
    faulty|improper|incorrect|wrong|careless|poor|erroneous handling|operation|use|manipulation|entry|execution|installation|assembly|setup|wiring|maintenance of .... by @staff
    cause|causes|category|classification|class|type|origin <noun>? : human|people|operator|personnel|man $
    maloperation|mal-operation|misoperation|mis-operation of|by|:
    between .. chair|keyboard and .. keyboard|chair|desk|screen
    wrong|incorrect|improper|erroneous|faulty|bad|mistaken <noun>? operation|handling|use|usage|action|manipulation|execution|maintenance|setting|input|switching|click|keystroke|entry|merge|command|wiring|cabling|installation|assembly|reading|calculation|resolution|commissioning|choice by|of|from|on @staff
    wrong|incorrect|improper|erroneous operation|handling|use|manipulation by|from @outsider
    fat-finger ~check|checks|limit|limits|guard|guards|filter|filters|protection|threshold|thresholds|control|controls|rule|rules|test|tests|prevention
    pebkac|pebcak|pebmac|id10t|id-10-t|picnic-error|layer-8|fat-fingers|fat-fingering|butterfingers|brain-fart|thinko|fatfinger|fatfingered|finger-slip
    =fat-finger ~check|checks|limit|limits|guard|guards|filter|filters|protection|threshold|thresholds|control|controls|rule|rules|test|tests|prevention
    =shoot ourselves|myself|himself|herself|themselves|itself
    =shoot .. in the foot|feet
    screwed the pooch
    shit|shat the bed
    finger|keyboard|layer trouble|8
    fat|clumsy|slipped|slippery finger|fingers|fingered|fingering
    brain fart|fade|cramp|freeze
    a|the|this|another manipulation|handling error|mistake ~message|code
    manipulation error of|by|from
    keying|typing|transcription|data-entry|copying|copy-paste|pasting|copy-and-paste|clerical|wiring|cabling|cut-and-paste|spelling|arithmetic|labelling|labeling|switching|scheduling|administrative|bookkeeping|booking|counting|patching|planning|picking|dosing|merging error|errors|mistake|mistakes|slip|slips|blunder|lapse|mishap
    copy / paste|pasting error|errors|mistake|mistakes|slip|slips|fail|fails
    copy and paste error|errors|mistake|mistakes|slip|slips
    slip|slips|flick of the|a finger|hand|tongue|keyboard|pen|mouse|key|thumb|wrist|cursor
    mea culpa
    due|owing|thanks to oversight|inadvertence
    <be> <adv>? self-inflicted|self-induced|self-caused
    self-inflicted|self-induced|self-caused outage|incident|downtime|failure|damage|problem|loss|injury
    my|our bad|mistake|fault|blunder|oversight :|,|.|!|and|because|for|in|on|when|there|here|as
    guilty as charged
    moment|spell of madness|weakness|inattention|confusion|distraction|absent-mindedness
  `),
  {
    words: `human|operator|user|pilot|administrator|admin|engineer|developer|technician|operational|personnel|clerical|manual|worker|staff|people|procedural|handling|operating|driver|dispatcher|contractor|installer|crew|reviewer|programmer|analyst|maintainer|electrician|clerk|dba|sysadmin|employee|personal|user-side|man-made <adj>? error|errors|mistake|mistakes|failing|failings|fallibility|mishandling|maloperation|misoperation|misuse|oversight|oversights|lapse|lapses|blunder|negligence|fault ${metric}`,
    without: `${rejection} tell tells told learn learned nothing compiler parser syntax impossible`,
  },
  {
    words: 'human|operator|user|pilot slip|slips|factor|failure|failures|element|component|intervention',
    withWord: 'cause due slip slips root : led failure failures to',
    without: `${rejection} factors`,
  },
  {words: '=drop <det> clanger|bollock|brick', subject: staff | Kind.proper},
  {
    words:
      'wrong|stray|erroneous|accidental|unintended|unintentional|inadvertent|careless|misplaced|premature|errant keystroke|keypress|click|tap|key-press|button-press|mouse-click|paste|drag|swipe|flick|twist',
    without: 'prevent prevents tell tells distinguish distinguishes intended guard guards protect protects against',
  },
  {
    words: 'honest|genuine|understandable|innocent|careless|costly|unfortunate|classic mistake|slip|error|oversight|blunder',
    without: 'http log',
  },
]

const whose: readonly Pattern[] = [
  ...rows(
    `
    ${mistake}! ~<noun> ... by|from @staff
    ${slip}! ... by @maker
  `,
    {without: 'caught spotted found noticed reported fixed corrected seen'},
  ),
  ...rows(`
    ${slip}! of @staff's
    ${mistake}! made|committed|introduced|perpetrated by @maker
    ${mistake}! .. on|at|from @staff's <adj>? part|side|end|behalf
    ${mistake}! .. on the part|side|end|behalf of @anyone
    ${mistake}! .. on @maker's <noun>? part|side|end|behalf
    wrong|bad|faulty|incorrect|botched|broken|improper|sloppy|erroneous|mistaken <noun|adj>? <noun>? on|from|at @staff's part|side|end
    because|result|consequence of a|an|the|this|another ~$easy <adj>? ${slip}!
    =be|seem|appear .. a|an|the|another <adj>? oversight|slip-up|blunder|lapse $
    a|an|the ${mistake}! @staff made
    simple|basic|honest|silly mistake|error|slip by|of|from @staff
  `),
  {words: `${mistake}! ~<noun> .. by|from|of @staff`, without: 'caught spotted found noticed reported'},
  {
    words: "on @staff's part|account",
    never: ['went-well', 'got-lucky', 'action-items'],
    without: 'no not any great good excellent quick work thanks action required effort generous kind nothing needed wise smart nice',
  },
  {words: `@staff's <adj>? <adj>? ${slip}! ${metric}`, without: rejection},
  {words: `due|owing|attributable|down|thanks to a|an|the|this|our|his|her|their ~$easy <adj>? ${slip}!`, without: 'parser compiler'},
  {
    words: `caused|triggered|introduced|explained by a|an|the|this|another <adj>? ${slip}!`,
    without: 'misconfiguration misconfigurations omission',
  },
  {words: `${mistake}! that? @maker =make|introduce|commit!`, subject: agents},
  {
    words:
      '=make|commit|introduce|do <det>? <adj>? <adj>? mistake|mistakes|fault|misjudgement|misjudgment|mis-step|misstep|boo-boo|error|errors|typo|typos|blunder|slip|oversight',
    passive: false,
    subject: agents,
  },
  {words: 'mistake|mistakes|error|errors|typo|typos|blunder|slip|oversight =make|commit|introduce!', agent: agents, passive: true},
]

const adverbs: readonly Pattern[] = [
  {words: 'in the heat of', withWord: 'deleted dropped ran typed pressed pulled moment killed removed'},
  ...rows(`
    off-by-one on|by|from @staff's
    accidental|inadvertent|mistaken|unintentional|erroneous|unintended <adj>? <noun>? $deedNoun by @staff
  `),
  {words: `${mistakenly} =$deed`, never: ['went-well', 'action-items'], passive: false, subject: agents},
  {
    words: `${mistakenly} ~assumed|believed|thought|concluded|presumed|trusted|understood|expected|considered|interpreted|assumes|believes|thinks <past|part>!`,
    negated: false,
    never: ['went-well', 'action-items'],
    passive: false,
    subject: agents & ~Kind.outsider,
  },
  {words: `^ ${mistakenly} <pause> .... <past>!`, passive: false, subject: agents & ~Kind.outsider},
  {
    words: `${mistakenly} =$deed`,
    form: Tag.past | Tag.participle,
    never: ['went-well', 'action-items'],
    passive: false,
    subject: Kind.elided,
  },
  {words: `=$deed! .. ${mistakenly}`, form: Tag.past, never: ['action-items'], passive: false, subject: agents | Kind.elided},
  ...rows(
    `
    ${mistakenly.replace('|incorrectly', '').replace('|wrongly', '')} =$deed
    =$deed! ${mistakenly.replace('|incorrectly', '').replace('|wrongly', '')}
  `,
    {
      agent: 0,
      infinitive: false,
      modal: [''],
      never: ['went-well', 'action-items'],
      passive: true,
      without: 'prevent preventing protect avoid could can',
    },
  ),
  {
    words: `${mistakenly}|improperly|badly|poorly =$deed|implement|perform|carry|execute|wire|calculate|estimate|document|enter|key|seat|crimp|terminate`,
    agent: staff | Kind.proper,
    passive: true,
  },
  ...rows(
    `
    =$deed|implement|perform|carry|execute|wire|calculate|enter|key|seat|crimp! .. ${mistakenly}|improperly|badly|poorly by @staff
    =$deed! ... by|in mistake|accident|error|oversight by @maker
  `,
    {passive: true},
  ),
  {
    words: '@crew .... by mistake|accident|oversight|error',
    never: ['went-well', 'got-lucky', 'action-items'],
    without: 'not no found spotted noticed discovered',
  },
  ...rows(
    `
    ${mistakenly} =$deed
    =$deed! .. ${mistakenly}
  `,
    {agent: agents, passive: true},
  ),
  {
    words: '=$deed|tick|tap|drag|key|dial|scan|pull|fire! .... by|in mistake|accident|error|oversight',
    form: Tag.past | Tag.participle,
    passive: false,
    subject: agents | Kind.elided,
  },
  {words: 'by|in mistake|accident|error|oversight ... =$deed!', form: Tag.past | Tag.gerund | Tag.third, passive: false, subject: agents},
  {words: '=$deed! ... by|in mistake|accident|error|oversight', agent: 0, passive: true},
  {words: '<part>! .. by mistake|oversight', agent: 0, passive: true, without: 'found discovered spotted noticed caught'},
  {
    words: 'accidental|inadvertent|mistaken|unintentional|erroneous $deedNoun of',
    never: ['action-items', 'went-well', 'lessons', 'got-lucky', 'options', 'background'],
    without: 'prevent prevents preventing against protect protects protection avoid avoids avoiding guard risk possible block blocks',
  },
]

const acting = agents & ~Kind.outsider
const tense = Tag.past | Tag.third | Tag.participle

const deedsGoneWrong: readonly Pattern[] = [
  {
    words: `=be .. in|on|at|inside|into|to <det> wrong ${wrongPlace}`,
    modal: [''],
    negated: false,
    past: true,
    subject: acting & ~Kind.firm & ~Kind.nobody,
    without: 'page paged call bridge meeting',
  },
  {
    words: `=swap|reverse|invert|interchange|transpose|cross|exchange|jumble|muddle|confuse|mix up?`,
    agent: staff | Kind.proper,
    passive: true,
    past: true,
    withWord:
      'feeds digits labels arguments parameters columns cables fibres fibers letters order names addresses ports wires leads polarity condition sign signs logic comparison predicate boolean operands fields rows characters keys hostnames plugs tubes samples',
  },
  {words: "@anyone's <adj>? finger|fingers|hand|hands|thumb|mouse|pen|cursor|elbow|sleeve|foot =slip|twitch|stray|wander|land|catch|hit"},
  {
    words:
      'human|operator|user|people|staff|personnel element|factor|link|side|part|component|layer .... weak|weakest|weaker|culprit|broke|problem',
    without: rejection,
  },
  {words: 'weak|weakest|weaker link|point|spot .... human|humans|people|person|operator|user|staff $', without: rejection},
  {words: '=$misdeed', form: tense, modal: [''], negated: false, passive: false, subject: staff | Kind.proper},
  {words: '=$misdeed <det|num|prep>', form: Tag.past | Tag.participle, modal: [''], negated: false, passive: false, subject: Kind.elided},
  {words: '=$misdeed', agent: staff | Kind.proper, passive: true},
  {
    words: '=mistype|mis-type|miskey|mis-key|misclick|mis-click|mispaste|mis-paste|mis-enter|mis-select|miscount|transpose|fumble',
    agent: 0,
    infinitive: false,
    modal: [''],
    passive: true,
    past: true,
    without: 'matrix matrices rejected refused',
  },
  {words: '=trip|slip|foul|goof|blow up', form: tense, modal: [''], passive: false, subject: staff | Kind.proper, without: 'size image'},
  {words: '=misplace|mix|mistake', form: Tag.past, passive: false, subject: staff | Kind.elided},
  ...rows(
    `
    =get|muddle|jumble|mix ... mixed|muddled|confused|crossed|reversed|swapped|jumbled|backwards up?
    =get ... wrong way|way-round round|around
    =negate
  `,
    {passive: false, past: true, subject: acting},
  ),
  {
    words: '=get ... wrong|backwards ~<noun|adj>',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: acting & ~Kind.nobody,
  },
  {words: '=mix|muddle|jumble up', modal: [''], passive: false, past: true, subject: acting | Kind.elided},
  {
    words: '=confuse|conflate|mistake|interchange ... with|for|and',
    modal: [''],
    passive: false,
    past: true,
    subject: staff | Kind.proper | Kind.elided,
    without: 'might',
  },
  {
    words:
      '=swap|reverse|invert|flip|switch|interchange|transpose <det|num>? <adj>? ... feeds|digits|labels|arguments|parameters|columns|cables|fibres|fibers|letters|order|names|addresses|ports|wires|leads|polarity|condition|sign|signs|logic|comparison|predicate|boolean|operands|fields|rows|characters|keys|hostnames|plugs|tubes|samples',
    modal: [''],
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: acting,
    without: 'faulty failed broken new spare replacement hot out correctly',
  },
  {
    words: `${handled} .... wrong ${wrongPlace}`,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
    passive: false,
    subject: acting | Kind.elided,
  },
  {
    words: `${handled} .... wrong ~${choices} <noun|adj>`,
    form: tense,
    modal: [''],
    negated: false,
    passive: false,
    subject: acting & ~Kind.self & ~Kind.firm & ~Kind.proper,
  },
  {
    words: `${handled} .... wrong ~${choices} <noun|adj>`,
    form: Tag.past,
    passive: false,
    subject: Kind.self,
    without: 'data values figures totals',
  },
  {
    words: `=run|execute|type|paste|enter|issue|launch|press|key|pull|flip|select|pick|click|plug|open|close|carry|perform|cut|tag|connect ... wrong ${wrongPlace}`,
    agent: 0,
    infinitive: false,
    modal: [''],
    passive: true,
    past: true,
  },
  ...rows(
    `
    wrong <noun|adj> .. =$deed|pick|type|key|enter|draw|wire|attach|pull!
    =$deed|pick|type|key|enter|draw|wire .... wrong ~${choices} <noun|adj>
  `,
    {agent: acting & ~Kind.firm, passive: true, past: true},
  ),
  {
    words: `wrong ${wrongPlace} .. =$deed|pick|pull|select|choose|use|delete|restart|open|close|press|flip|patch|reboot|enter!`,
    agent: staff | Kind.proper,
    passive: true,
    past: true,
  },
  {
    words: `wrong ${wrongPlace} .. =delete|restart|pull|press|flip|reboot|click|select|pick|choose|disconnect|unplug|push|wipe|format|drain|power|cut|shut!`,
    agent: 0,
    modal: [''],
    passive: true,
    past: true,
  },
  {
    words:
      '=type|enter|paste|click|press|key|tick|hit|punch|write|dial|pick|select|drag|drop|stop|delete|remove|close|open|scan|order|book|reboot|wipe|pull|unplug .... instead|rather|place of|than ~<ing>',
    form: tense,
    modal: [''],
    passive: false,
    subject: acting,
  },
  {
    words: '=$deed|pull|open|load|book|order|scale|print|feed|switch .... in place of',
    form: tense,
    modal: [''],
    passive: false,
    subject: acting & ~Kind.self,
    without: 'broken failed faulty old',
  },
  {
    words:
      '=pull|set|restart|delete|close|open|press|type|enter|reboot|disconnect|unplug|switch|pick|select|book .... <num> instead|rather of|than <num>',
    form: tense,
    modal: [''],
    never: ['options', 'background', 'action-items', 'mitigation'],
    passive: false,
    subject: acting,
  },
  {
    words: '=$deed .... when|where|while|though|although|but he|she|they|i|we =mean|intend|want!',
    modal: [''],
    negated: false,
    past: true,
    subject: acting,
  },
  {words: '=trip|stumble|fall over <det> <noun|adj>', subject: staff & ~Kind.group},
  {
    words:
      '=$deed|silence|merge|restart|drain .... when|while|although|though|but <det|pronoun> .... <be> for|meant|that|supposed|intended|not',
    modal: [''],
    negated: false,
    never: ['mitigation', 'background', 'options'],
    passive: false,
    past: true,
    subject: acting & ~Kind.firm,
  },
  {
    words:
      '=push|publish|release|tag|merge|ship|deploy|commit|upload out? .. <adv>? broken|bad|buggy|wrong|botched|half-finished|half-baked|stale|unfinished|incomplete|debug',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: Kind.self,
    without: 'fixed fix',
  },
  ...rows(`
    @crew had .... mixed|muddled up
    @crew had <det> wrong ${wrongPlace}|kubeconfig|credentials|document|sheet
    wrong button|switch|host|window|terminal|tab|command|lever|breaker <pause>
    wrongly|incorrectly|mistakenly|erroneously|badly entered|typed|keyed|pasted|set|labelled|labeled|connected|wired|copied|selected|inserted|fitted|configured <noun>? <noun>? by @staff
    extra|additional|missing|stray|superfluous|trailing zero|zeros|zeroes|digit|digits|comma|space|quote|character|slash|dash|letter|semicolon|bracket|asterisk|wildcard .. typed|entered|keyed|added|inserted|pasted|put|left by @maker
    one|two|a zero|zeros|zeroes|digit|digits|comma too many|few|much
    =have <det> <adj>? brain|senior|blonde fade|fart|freeze|moment
    by me|myself <pause>? not|instead|rather|alas|sorry|unfortunately
  `),
  {
    words: 'a|one|single|some mistyped|misspelled|misspelt|mis-typed|miskeyed|mis-keyed|mispasted|fat-fingered|transposed <adj>? <noun>',
    never: ['mitigation', 'action-items', 'went-well'],
    without: 'matrix cannot can could asks rejects rejected refused guard prevents would',
  },
  {words: '=cross <det> <adj|num>? uplinks|cables|wires|feeds|fibres|fibers|leads|lines|links|pairs', past: true, subject: acting},
  {
    words: '=take <det> <adj|noun>? <noun>? for <det>',
    passive: false,
    past: true,
    subject: Kind.person | Kind.named | Kind.self,
    withWord: 'staging test production prod sandbox live one replica standby dev',
  },
  {
    words: '=$deed|publish|release|ship|build|run from|against|on|in|into|to <det> <adj>? dirty|stale|unclean|old <noun>',
    passive: false,
    past: true,
    subject: Kind.person | Kind.named,
  },
  {
    words: '=$misdeed',
    form: Tag.gerund,
    modal: [''],
    passive: false,
    subject: staff | Kind.proper | Kind.elided,
    withWord: 'by after when while through',
  },
  ...rows(
    `
    =type|enter|paste|click|press|key|write|set|order|book|dial|pick .... when|where|although|though|while .... said|meant|asked|asks|called|calls|wanted|read|stated|says|needed|required|requires|needs
    =type|enter|key|add|insert|put|paste|write .. extra|additional|stray|superfluous|trailing zero|zeros|zeroes|digit|digits|comma|space|quote|character|slash|dash|letter|semicolon|bracket|asterisk|wildcard
    =miss|drop|lose|forget|leave|omit out? a|an|one|the zero|zeros|zeroes|digit|digits|comma|quote|character|slash|dash|hyphen|letter|semicolon|bracket|minus|decimal|colon|where|clause
  `,
    {form: tense, passive: false, subject: acting},
  ),
  {
    words:
      '=$deed .... instead|rather of|than <det>? staging|test|sandbox|dev|demo|canary|stage|qa|uat|preprod|pre-prod|development|standby|replica|backup|feeder|primary|secondary|the',
    form: tense,
    modal: [''],
    never: ['mitigation', 'action-items', 'options'],
    passive: false,
    subject: acting & ~Kind.firm,
    withWord: 'prod production live primary clone staging test sandbox dev demo canary stage qa uat preprod development feeder',
  },
  {
    words: '=run|execute|carry|perform|apply|issue|enter|type|press .... instead|rather of|than',
    agent: 0,
    modal: [''],
    passive: true,
    past: true,
    withWord: 'prod production live staging test sandbox dev feeder breaker valve',
    without: 'should ci pipeline automatically',
  },
  {
    words: '=hit|press|push|click|tap enter|return|send|submit|save|ok|yes|y|confirm too|before|twice|by|without|prematurely',
    form: tense | Tag.base,
    infinitive: false,
    modal: [''],
    passive: false,
    subject: acting,
  },
  {
    words: '=press|push|hit|touch|knock|brush|trip .. emergency|epo|power|reset|kill|big-red|red <noun>? button|switch|stop|cord',
    form: Tag.past,
    passive: false,
    subject: acting,
    without: 'deliberately procedure',
  },
]

/** More names for it, and for the moment at which it happened. */
const labelsInPassing = rows(`
  inadvertent|accidental|unintended|erroneous|incorrect|improper|mistaken|wrong <adj>? operator|human|user|staff|manual|personnel|crew|pilot action|actions|intervention|input|operation|activity|step
  operator|human|user|staff|personnel action|actions|input|intervention ( incorrect|wrong|erroneous|inadvertent|mistaken|improper
  cause|causes|category|factor|factors|classification|mode|type|origin|trigger <noun|prep>? <noun>? : human|people|person|personnel|man|manual|operator <pause|conj>
  mode|category|cause|factor|classification : human|personnel|people|operator $
  slip|slips|slip-up|lapse|fumble|blunder|mistake|mistakes|typo during|in|within|at a|an|the|one|our manual <adj|noun>? <noun>
  slip|slip-up|lapse|mistake|blunder|typo during|in|at manual <noun>
  mix-up|mixup|muddle|slip-up|screw-up|screwup|cock-up|balls-up|mess-up|foul-up|fuck-up|goof|fumble at|with|on|by|behind|over the|two <adj|noun>? keyboard|console|terminal|controls|panel|desk|mouse|bench|rack|till|wheel|names|hosts|labels|tickets|numbers
  mistake|mistakes|error|errors|typo|slip made|introduced|committed by hand
  mistake|error|typo|slip|mix-up =creep|sneak|slip! .. when|while|as @staff
  mistake|error|typo|slip|mix-up made|committed|born in|during|under|out the|of? <det>? haste|heat|rush|hurry|stress|pressure
  oops|oopsie|d'oh|doh|whoopsie <pause>
  mistake|error|slip|fault|lapse|misstep on the|a $role|team|human|staff|user|customer|vendor|supplier|contractor side|end|part
  cause|reason|origin|factor|root =be <adv>? human ~<noun>
  manual slip|slips|lapse|blunder
  off by one|a|two|an digit|zero|character|letter|row|column|day|hour|order <pause>
  maintenance|assembly|manipulation|people|personnel|staffing error|errors|problem|mistake <pause>
  faulty|wrong|improper manipulation|handling|operation|use|usage $
  ^ a|one|single|the <adj>? typo|miskey|fat-finger|slip ... =take|bring|cause|break|kill|lead|crash|wipe|knock!
  our|my <adj>? error|mistake|typo ... =take|bring|cause|break|kill|lead|crash|wipe|knock|mean!
  individual|person|employee|engineer|operator|technician 's error|slip|mistake|typo
  typo|mistake|slip|blunder|error|oversight of mine|ours|his|hers|theirs
  =enter|type|book|post|charge|submit|send|order|pay twice by @staff
  the wrong way up|round|around|about
  extra|missing|stray|additional|superfluous zero|digit|comma|space|quote|character|asterisk|slash|dot|dash|letter .. put|left|typed|added|entered there|in by
  with <num> digits|letters|characters|numbers|columns|fields swapped|reversed|transposed|missing|switched
  lost|garbled|scrambled in transcription|transcribing|copying
  mis-keyed|miskeyed|mistyped|misread|miswired|mislabelled|mislabeled|misplaced|swapped|transposed|miscounted|misspelled|misspelt|crossed|mixed-up|muddled|misrouted|misfiled|misdialled <adj|noun>? <noun> .... by @staff
  fat-thumbed|fat-thumbing|thumb-fingered|fat-thumb
  copy-and-paste|copy-paste|cut-and-paste by|of|from @staff
`)

/** What was meant, and what was done. */
const meantOtherwise: readonly Pattern[] = [
  {
    words: `<past|part>! .... wrong ~${choices} <noun|adj>`,
    infinitive: false,
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items', 'options', 'background', 'went-well', 'impact', 'detection'],
    passive: false,
    past: true,
    subject: Kind.person | Kind.named | Kind.group,
    without:
      'found saw noticed reported fixed corrected replaced cleaned removed showed got received spotted discovered caught suspected proved thought assumed believed concluded team call choice move step assumption question decision decisions impression turn track priorities sums idea horse tree tool approach lead conclusion conclusions',
  },
  ...rows(
    `
    =$deed|order|book|charge|email|scan|ship|read|write|serve .... instead|rather of|than
    =$deed|order|book|write|read .... where|when|whereas .... had|showed|listed|specified|gave|stated|stood|was|were|needed|wanted
    =read|take|write|note|enter|hear|copy .. <num> as|for <num>
    =put|type|write|enter .... where|when .... belongs|belong|goes|should
    =$deed|plug|wire|patch|set|seat|post|pay|send ... and not <prep|det|num>
    =double-book|double-charge|double-post|double-submit|dislodge|nick|snag|sever
    =drop|spill|knock <det> <noun|adj>? screwdriver|spanner|wrench|coffee|tea|water|drink|cup|tool|laptop|phone|disk|drive|tray|cable
    =reverse|back|drive|crash|walk|bump|stumble|trip|lean|sit|step|brush into|on|onto|against|over <det>
    =unplug|disconnect|switch .... to|for plug|charge|vacuum|clean|hoover|vacuuming|cleaning
    =set ... to <det> previous|old|former|neighbouring|neighboring|other <noun>
    =pick|grab|take|pull|choose up|out? the <adj|noun>? <noun>? next|other|neighbouring|neighboring <noun>
  `,
    {
      form: tense,
      modal: [''],
      negated: false,
      never: ['mitigation', 'action-items', 'options', 'background', 'went-well'],
      passive: false,
      subject: Kind.person | Kind.named,
      without: 'faulty failed broken because planned',
    },
  ),
  {
    words:
      '^ instead|rather of|than <det> <noun|adj>? <noun> <pause>? @crew =delete|drop|wipe|close|stop|restart|remove|pull|send|post|pay|charge|merge|push|publish|order|book|open|cut|click|press|type!',
    never: ['mitigation', 'action-items', 'options', 'background', 'went-well'],
    passive: false,
    past: true,
  },
  {words: '^ by mistake|accident|error|oversight ~of', never: ['mitigation', 'action-items', 'went-well', 'got-lucky', 'background']},
  {
    words: 'wrong <noun> <noun>? <noun>? ... =open|read|scan|discharge|treat|charge|serve|close|delete|restart|update!',
    agent: Kind.person | Kind.named | Kind.group,
    passive: true,
    past: true,
  },
  {
    words: '=$deed|order|book|charge|post|scan .... instead|rather of|than',
    agent: Kind.person | Kind.named | Kind.group,
    modal: [''],
    passive: true,
    past: true,
  },
  ...rows(
    `
    had|has|have <pause>? in|by error|mistake|accident|oversight <pause>? <past|part>!
    =have <det> wrong <noun|adj>? <noun|adj>? open|checked|selected|active|loaded|mounted|highlighted|sourced|pinned|focused|plugged|picked
    =restore|copy|write|paste|import|save|load|deploy|push|sync .... over <det>? live|current|good|newer|latest|today|production|prod|fresh|real
    =fluff|botch|bungle|garble|jumble|muddle ... order|sequence|steps|step|syntax|commands|command|names|numbers|labels|cables
  `,
    {modal: [''], passive: false, past: true, subject: acting},
  ),
  ...rows(
    `
    when|where|while|whereas|although|though|but @staff <have>? <adv>? =mean|intend! to|the|only|it|for
    above|below|next|beside|before|after|under|than|not to? the|a one|ones|row|line|field|box|host <conj>? @staff <have>? =mean|intend|want!
  `,
    {
      negated: false,
      past: true,
      subject: acting,
      withWord:
        'hit pressed typed clicked ran picked selected deleted dropped removed entered pasted applied set chose pushed restarted wiped opened pulled',
    },
  ),
  {
    words:
      '=mean|intend to ... but|and|instead|yet|only @staff? <adv>? =hit|type|press|pick|click|select|delete|drop|run|paste|enter|choose|apply|wipe|pull|restart',
    negated: false,
    past: true,
    subject: acting,
  },
  {
    words:
      'wrong|incorrect|transposed|swapped <noun|adj>? <noun|adj>? =enter|type|key|paste|copy|write|record|note|dial|set|pick|select|scan|load|post! .. by|in hand|error|mistake',
    passive: true,
    past: true,
  },
  {words: 'manually =enter|type|key|paste|copy|write! .. wrong|incorrect|incorrectly|wrongly', past: true},
]

const spanish = spanishRows(
  `
  $equivocación humano|humanos|humana
  $equivocación de|del|por|nuestro|nuestra|mío|mía de|la|el|un|una|los|parte|nuestro? $persona
  $equivocación de|del|por|nuestro|nuestra|mío|mía .. $persona
  $equivocación nuestro|nuestra|mío|mía|suyo|suya|propio
  $equivocación de operación|manipulación|tecleo|transcripción|usuario|dedo|cálculo
  $desliz al|en .. teclear|escribir|copiar|pegar|introducir|configurar|desplegar|cambiar|borrar
  $hecho ... por error|equivocación|accidente|descuido|despiste
  por|un|una error|equivocación|accidente|descuido|despiste .. se? .. $hecho
  por un|una $desliz
  se $hecho ... por $desliz
  $hecho ... por $desliz
  accidentalmente|erróneamente|equivocadamente|inadvertidamente|involuntariamente .. $hecho
  $hecho .. accidentalmente|erróneamente|equivocadamente|inadvertidamente|involuntariamente|mal
  $hecho ... sin querer
  debido|debe|debió|causado|provocado|causada|provocada|culpa a|por|de un|una $desliz
  me equivoqué|confundí|despisté|lié
  nos equivocamos|confundimos|liamos|despistamos
  $plantilla ... se equivocó|equivocaron|confundió|confundieron|lió|despistó
  $plantilla ... equivocó|equivocaron|confundió|confundieron
  $plantilla .. $hecho .... equivocado|equivocada|equivocados|equivocadas|erróneo|errónea|incorrecto|incorrecta
  $plantilla .. $hecho .... que no era|tocaba|correspondía
  $plantilla .. $hecho ... creyendo|pensando que
  $plantilla .. $hecho .... en|de lugar|vez de|del
  $hecho un|una cero|dígito|coma|espacio|asterisco de más|menos
  metí|metimos|metió|metieron la pata|gamba
  mal copia|copiado y pega|pegado
  dedo|dedos gordo|gordos
  copia y pega de|del|mal
  no era la|el ventana|consola|servidor|botón|base|entorno
  `,
  {without: 'nunca síntoma sintoma kubernetes no-culpa'},
)

/** An error of people as the name of a cause. */
const errorOfPeople =
  "(?:human|user|operator|pilot|manual|engineer(?:ing)?|developer|admin(?:istrator)?|personal|procedural|configuration)(?:'s|’s)? (?:errors?|mistakes?|slips?|oversights?|fault)|operator misconfiguration|typos?|mistakes?|oversights?|fat[- ]finger(?:ing)?|copy-paste (?:errors?|slips?)|human factors?"

export default languageRule({
  name: 'human-error',
  code: 'PM201',
  summary: 'A person’s error is given as the cause',
  severity: 'warning',
  english: [...labels, ...labelsInPassing, ...whose, ...adverbs, ...deedsGoneWrong, ...meantOtherwise],
  spanish,
  defect: 'Human error given as the cause',
  ask: 'What made this act look right at the time, and what let it take effect?',
  reword: [systemAllowed(errorOfPeople), sayStatement(couldBeDone, wasPossible)],
})
