/** A person, team or vendor named as the one who did harm. */
import {languageRule} from '../language/language-rule.ts'
import {type Pattern, rows} from '../language/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'

const makers = others | Kind.firm | Kind.proper
const named = Kind.person | Kind.named | Kind.group | Kind.firm
const harm =
  'outage|incident|downtime|failure|breakage|crash|disruption|breach|leak|loss|bug|regression|mess|problem|problems|issue|damage|delay|delays|disaster|corruption|deletion|error|errors|mistake|mistakes|leaking|double|data|expired|expiry|degradation'
const bad =
  'bad|broken|buggy|faulty|botched|untested|half-tested|half-baked|half-finished|unreviewed|wrong|rogue|shoddy|defective|flawed|screwed-up|clumsy|crappy|poor|incorrect|unsafe|dodgy'
const work =
  'deploy|deployment|deploys|commit|commits|push|merge|migration|change|changes|patch|release|rollout|script|query|code|config|configuration|update|upgrade|fix|pr|edit|command|hotfix|refactor|work|job|decision|rebase|revert|build|test|tests|import|template|job'
const blameNoun =
  'fault|negligence|blunder|blunders|screw-up|screwup|screw-ups|mess-up|mess|cock-up|cockup|fuck-up|fuckup|mishap|sabotage|doing|recklessness|incompetence|carelessness|sloppiness|failings|failing|bad|wrongdoing|culpability'

/** What a group did, where the noun alone tells that it was their doing. */
const doing =
  'change|changes|push|deploy|deployment|release|rollout|campaign|script|scripts|migration|commit|merge|demand|demands|decision|insistence|impatience|refusal|failure|absence|silence|giveaway|policy|experiment|tinkering|meddling|shortcut|shortcuts|workaround|hack|rewrite|refactor|refactoring|patch|upgrade|query|queries|action|actions|inaction|haste|fiddling|stunt|hobby|fork|promo|promotion|launch|announcement|reorganisation|reorg|edit|edits|command|cleanup|rebuild|index|job|cron|test|load|mistake|slowness|greed|work|feature|idea|pr|choice|behaviour|behavior|conduct|interference|intervention|negligence|oversight'
const grave =
  'botched|half-baked|half-finished|sloppy|ill-fated|shoddy|reckless|misguided|last-minute|unannounced|private|careless|rushed|hasty|clumsy|ham-fisted|over-eager|overeager|unreviewed|untested|unsanctioned|rogue|unauthorised|unauthorized|uncoordinated|badly|poorly|ill-timed|ill-advised|thoughtless|hurried|slapdash|cowboy|crappy|lousy|late-night|friday'
/** Acts that nobody commits without harm. */
const ruin =
  'wreck|bork|hose|nuke|cripple|ruin|botch|derail|sabotage|clobber|mangle|bungle|torpedo|scupper|paralyse|paralyze|strangle|hobble|poison|pollute|jeopardise|jeopardize|endanger|trample|obliterate|decimate|flatten|brick|fry|trash|swamp|choke|clog|sink|tank|torch|spoil|muck|hammer|compromise|gut'

const faultOf: readonly Pattern[] = [
  {
    words: 'work|handiwork|doing|fruit|product of @other',
    withWord: 'outage incident overload crash mess failure breakage problem corruption deletion was were is',
    without: 'hard good great excellent thanks quick great months years',
    never: ['went-well', 'got-lucky', 'background'],
  },
  {words: '@other <be> <adv>? squarely|solely|entirely|directly|wholly|ultimately|largely responsible'},
  {words: 'trouble|troubles|problems|it|everything|this|nightmare|chaos|mess started|began|starts when|with|after @other ~who'},
  {words: '=screw|fuck us|me|everyone|everybody|customers|users', subject: makers},
  {words: '=lock|shut|kick everyone|everybody|us|all|half out|off', subject: named | Kind.proper, past: true, passive: false},
  {words: 'not for the first|second time'},
  {words: '=make ... worse', subject: makers, past: true, passive: false},
  {
    words:
      '=ship|push|deploy|change|release|merge|rotate|drop|roll|switch|move|cut .... unannounced|unasked|unilaterally|unprompted|unchecked',
    subject: others | Kind.firm | Kind.proper,
    past: true,
    passive: false,
  },
  {words: 'my|our <adj>? change|commit|pr|patch|merge|refactor|script|rewrite|hotfix .. =break|corrupt|wipe|nuke|wreck|crash', past: true},
  {words: 'unauthorised|unauthorized|unapproved|unsanctioned|rogue|unplanned|unannounced|uncoordinated <noun>? <noun> by|from|of @maker'},
  {words: '=promise .... could|can not', subject: others, past: true},
  {words: '=be @maker again', subject: Kind.thing, without: 'shift turn'},
  {
    words: "@other's idea|brainwave|brilliant|bright|stunt|brainchild",
    withWord: 'was is been were',
    never: ['went-well', 'options', 'lessons', 'action-items'],
  },
  {words: "on @other's watch"},
  {
    words:
      'fine|well|quiet|stable|green|working|normal until @other =touch|change|deploy|merge|start|decide|push|restart|step|get|run|upgrade|arrive|log|intervene',
  },
  {words: 'can|may thank @other', never: ['went-well', 'got-lucky']},
  {words: '=sell us|me <det>', subject: makers, past: true},
  {
    words: '=force|impose|inflict|dump|land|drop .... on|upon us|everyone|everybody|users|customers|all',
    subject: makers,
    past: true,
    passive: false,
  },
  {
    words:
      'fingers|finger|evidence|trail|clues|signs|everything|arrows of? <noun>? points|point|pointed|lead|leads|led .. to|at|towards @other',
  },
  {words: '=do .. job|homework|jobs', subject: others, negated: true},
  {words: "@maker 's doing ~<det|noun|pronoun|adv|adj>"},
  {words: '=have|bear ... written|stamped|fingerprints|name|signature|handwriting all', withWord: 'mess outage this incident bug it whole'},
  {words: "@other's fingerprints|handwriting|name is|are|was|were|all"},
  {
    words: '=thank @other for',
    never: ['went-well', 'got-lucky', 'responders', 'action-items'],
    subject: Kind.you | Kind.self | Kind.elided,
    withWord: 'can could may have',
  },
  {words: 'it|this|that <be> <adv>? always @other', never: ['went-well']},
  {words: '^ <conj>? always @team'},
  {words: 'problem|trouble|issue|culprit|cause|reason|answer <be> <adv>? <adv>? @other ~who|<conj>? $', without: 'contact ask'},
  {words: 'at fault ... <be> @maker'},
  {words: "stem|stems|stemmed|result|resulted|arose|arises|follows|followed|came|originates|originated from @other's"},
  {
    words: 'stems|stemmed|resulted|arose|originated|originates|came from|with @other $',
    without: 'message mail call report request idea question',
  },
  {
    words:
      "@other's <adj>? <adj>? meddling|tinkering|fiddling|insistence|obsession|impatience|haste|interference|refusal|greed|bungling|blundering|sabotage|mess|obstinacy|hobby|pet|whim|whims|antics|shenanigans|handiwork|masterpiece|brainchild|misadventure|fiasco|experiment|experiments",
  },
  {words: 'responsible for .... : @maker $', withWord: 'outage incident mess loss failure damage breach downtime leak error mistake'},
  {
    words: 'ruined|wrecked|spoiled|spoilt|lost|wasted|brought|gifted|served|sponsored <prep>? <pronoun>? by|to @other',
    without: 'connection packets data',
    never: ['went-well'],
    withWord: 'another weekend night day hours outage downtime evening launch again',
  },
  {words: '=have|thank .. @maker to thank', never: ['went-well', 'got-lucky']},
  {words: 'no thanks to @maker'},
  {words: "no thanks to @maker's"},
  {words: "courtesy|compliments of @maker's", never: ['went-well', 'got-lucky']},
  {
    words: `blame|fault|guilt|culpability .... falls|fell|fall|lies|lay|lie|rests|rested|rest|sits|sat|sit|belongs|belonged|goes|went|lands|landed .. on|with|at|to @maker`,
    without: 'not nobody none',
  },
  {
    words: `responsibility|accountability|liability|onus .... falls|fell|fall|lies|lay|lie|rests|rested|rest|sits|sat|sit|belongs|belonged|lands|landed .. on|with|at|to @maker`,
    without: 'not nobody none',
    withWord: harm.replaceAll('|', ' '),
  },
  {words: '=pin|lay|lump|fasten .. <noun>? on @maker', without: 'version package pod pods cpu core cores'},
  {
    words:
      'source|root|origin|heart|bottom|crux|cause of the|this|all|our <adj>? problem|trouble|troubles|problems|issue|outage|incident|mess|misery|evil|it|this <be|verb> <adv>? @maker',
  },
  {words: 'root|bottom|heart of all|this|the .... <be> @other', without: 'filesystem certificate'},
  {words: 'whoever .... has|have a|some|much lot|explaining|to|answer'},
  {words: 'cause|culprit|responsible|offender : @maker $'},
  {
    words:
      'author|authors|architect|architects|instigator|instigators of the|our|this|all <adj>? misfortune|misfortunes|misery|woes|downfall|trouble|troubles|mess|disaster|outage|problems|pain|grief|predicament|chaos',
  },
  {words: 'guilty|culpable of <ing|det>'},
  {words: '=be! .. guilty|culpable|liable|answerable|blameworthy of|for', subject: makers | Kind.self, negated: false},
  {words: '=have! .. lot|much|something|plenty|explaining to answer|explain|do for?', subject: makers},
  {words: '=have <det>? explaining to do'},
  {words: '=answer for', subject: makers, infinitive: true},
  {
    words:
      '=breach|violate|flout|break|infringe|contravene! <det> <noun>? sla|slas|contract|contracts|agreement|agreements|policy|rules|rule|freeze|protocol|moratorium|terms|promise|word|embargo',
    subject: makers,
  },
  {words: 'at the hands of @maker'},
  {words: "at the hands of @maker's"},
  {
    words: '=be! .. downfall|undoing|nemesis|menace|liability|bottleneck|weak-link|culprit|culprits|problem|offender',
    subject: Kind.named | Kind.person | Kind.group,
  },
  {words: '=clean|mop|tidy|clear|sweep up after @maker'},
  {
    words:
      'mess|chaos|havoc|trouble|damage|problem|problems|deadlock|bug|regression|corruption|hole|leak|breakage|disaster|gap|misery|mess that|which? @other =leave|make|create|cause|introduce|do|bring|wreak|put|add|build!',
    without: 'fixed',
  },
  {words: '=make of', subject: Kind.named | Kind.proper | Kind.group, past: true, passive: false, withWord: 'mess hash'},
  {
    words:
      'deadlock|bug|regression|corruption|hole|leak|breakage|mess|crash|loop that|which? @maker =leave|make|create|cause|introduce|put|add!',
    subject: others | Kind.proper,
  },
  {
    words:
      '=leave! us|me|everyone|customers|users|callers|team|rest .. in|high|holding|hanging|stranded|out|with|to|without <det>? lurch|dark|cold|dry|bag|baby|hanging|mess|find|pick|clean|clear|sort|deal|power|network',
    subject: makers,
  },
  {
    words: '=stab|throw|drop|land|dump|sell|hang ... in|under|out <det>? <adv>? back|bus|it|dry|deep|river|mess',
    subject: makers,
    passive: false,
    past: true,
    withWord: 'us me everyone',
  },
  {words: '=pull the rug', subject: makers},
  {words: '=fail|betray|burn|sting us|me|everyone|customers|users', subject: makers, past: true, passive: false},
  {words: '=let|fail|betray|sink|undo|sting|burn! .. by @maker', passive: true, agent: makers},
  {words: '=pay the|a|for <adj>? price|haste|impatience|negligence .. for|of @maker'},
  {words: 'guess|wonder who|which|whose'},
  {words: 'naming|name no|not? names'},
  {words: 'looking at you'},
  {words: 'shall|will|should|must remain nameless|unnamed|anonymous'},
  {words: 'heads must|should|will|have roll|to'},
  {words: 'the usual suspects|suspect|culprit|culprits|offenders', without: 'killer kernel when memory dns gc'},
  {words: '=be! <adv>? notorious|infamous', subject: makers},
  {
    words: '=have! <det> <adj>? habit|history|tradition|knack|track-record|talent|gift|form of|for',
    subject: Kind.group | Kind.named | Kind.person,
  },
  {words: 'self-inflicted|self-made by|at'},
  {words: 'could|can not be trusted|relied', subject: makers},
  {words: '@maker <have|be>? single-handedly'},
  {words: 'single-handedly =$harm', subject: makers},
  {words: '=throw|put|toss <det> spanner|wrench', subject: makers},
  {words: '=throw <det>? @np? into|in chaos|disarray|confusion|turmoil', subject: makers},
  {
    words: '=throw|plunge|bring|send .. into|in|to chaos|disarray|confusion|turmoil|darkness|knees|halt|standstill|grinding by',
    passive: true,
    agent: others | Kind.firm | Kind.proper,
  },
  {words: "=throw|plunge|bring|send .. into|in|to <det>? chaos|disarray|confusion|turmoil|darkness|knees|halt|standstill .. by @maker's"},
  {words: '=wreak|play|raise|cause havoc|chaos|mayhem|hell', subject: makers | Kind.proper},
  {words: '=make .. mess|hash|pig|mockery|shambles|botch|bodge of', subject: makers},
  {words: '=blow it', subject: makers, past: true},
  {words: '=blow <det> deadline|launch|budget|cutover|migration|release', subject: makers, past: true},
  {words: 'traced|attributed|ascribed|pinned|blamed back? to|on @other', never: ['went-well', 'got-lucky']},
  {words: 'fault|blame <be> <adv>? <adv>? theirs|his|hers|yours|mine|ours', without: 'not'},
  {words: 'fault|blame <be> <adv>? <adv>? @other $', without: 'not'},
  {words: 'all|entirely|solely|squarely|purely|only|largely|mostly down|due|owed to @other', without: 'not'},
  {words: '=make things|matters|it|everything <adv>? worse', subject: makers},
  {words: 'because of @other ~who|whose', never: ['went-well', 'got-lucky', 'background', 'options']},
  {words: 'responsible party|person|team|one|individual|people <be> @maker'},
  {words: '=hold @maker responsible|accountable', never: ['action-items']},
  {words: '=be! to blame', owner: staff},
  {words: '=be! at fault', owner: staff},
  {words: '=let @anyone down', subject: makers | Kind.self},
  {words: 'as usual|always <pause>? nobody|no|none'},
  {words: '<be> <adv>? on! @named $'},
  {words: 'outage|incident|blame|fault|mess|failure|one|crash|leak|breach|downtime <be> .. on! @anyone $'},
  {words: 'finger|fingers =point .. at|to @anyone'},
  {
    words: 'whoever =deploy|do|write|merge|approve|push|build|design|run|change|delete|set|leave|configure|decide|break',
    subject: Kind.person,
  },
  {words: '=lay|put|pin|place|hang|lie ... at the door|feet of @maker'},
  {words: "=lay|put|pin|place|hang|lie ... at @maker's door|feet"},
  {words: '@staff <be> <adv>? the reason'},
  {words: '@maker <adv>? =bear|carry|own .. responsibility for'},
  {words: `@maker <be> <adv>? responsible! for .... ${harm}|lost|broken|leaked|down|unavailable`, without: 'not nobody none fixing'},
  {words: 'blame! for ... =sit|lie|rest|fall|belong .. with|on|at @maker'},
  {words: 'blame|fault! <prep>? @np? =sit|lie|rest|fall|belong <adv>? <adv>? with|on|at|to @maker', without: 'not nobody'},
  {words: `@anyone's <adj>? <adj>? ${blameNoun}!`, without: 'not nobody none no never neither without'},
  {
    words: `fault|blame|guilt .. lies|lie|lay|sits|sit|sat|rests|rest|rested|falls|fell|belongs|belonged <adv>? <adv>? with|on|at|to @anyone`,
    without: 'not nobody none',
  },
  {words: `fault|negligence|blunder|screw-up|doing of @maker`, without: 'not nobody none'},
  {words: `=be! <adv>? <adv>? at fault`, subject: makers | Kind.self, negated: false},
  {words: `=be! <adv>? <adv>? to blame`, subject: makers | Kind.self, negated: false},
  {words: `@maker .. =have|take|bear|deserve|carry .. blame!`, without: 'not nobody none no'},
  {
    words: `=blame <det>? @maker`,
    negated: false,
    infinitive: false,
    form: Tag.past | Tag.third | Tag.base,
    without: 'not nobody none without instead never rather',
  },
  {
    words: `=blame .. on <det>? @maker`,
    negated: false,
    infinitive: false,
    form: Tag.past | Tag.third | Tag.base,
    without: 'not nobody none without instead never rather',
  },
  {words: `@maker <be> <adv>? responsible for <det>? <adj>? <noun>? ${harm}`, without: 'not nobody none fixing'},
  {words: `@maker <be> <adv>? responsible for <det>? <ing> ${harm}`, without: 'not nobody none'},
  {words: `^ responsible of|for ... <be> @maker`},
  {words: `person|people|party|one|team|engineer|developer|individual|individuals .. responsible for .. ${harm}`, without: 'not'},
  {words: `culprit|culprits|guilty|offender|perpetrator|villain <noun>? <be|pause> <adv>? @staff`},
  {words: `@staff .. <be> <adv>? the? culprit|guilty|offender|perpetrator|villain|culprits`, without: 'not'},
  {words: 'every! single? time @staff'},
  {words: 'every! time .. @team .. =$harm|kill|push|deploy|touch|run'},
  {words: `@maker <be> <adv>? <det> <noun|adj>? ones|one|people|person who|that =$harm|kill|take|bring|let|push|cause|forget|skip|do`},
  {
    words: `thanks! to @maker <pause>? @np .. =lose|break|crash|go|fail|have|miss|suffer|wait|spend|waste|fall`,
    never: ['went-well', 'got-lucky'],
    without: 'snapshot backup quick quickly fast great',
  },
  {words: `thanks! to @maker <pause>? .. no|down|lost|broken|outage|nothing|dark`, never: ['went-well', 'got-lucky']},
  {words: `thanks! to @maker's <adj>? ${bad}`},
  {words: `courtesy|compliments! of @maker`, never: ['went-well', 'got-lucky']},
  {words: `=point .. finger|fingers at @maker`, without: 'not nobody without'},
  {words: 'name on|for it <pause>? that name <be> @np'},
  {words: `our|my bad $`},
  {words: `<be> .. our|my bad!`},
  {words: `@maker <adv>? =let us|me|everyone|everybody|team|customers|users down`},
  {words: `@maker <adv>? =leave! us|me|customers|users in the lurch|dark|cold`},
  {words: `@maker <adv>? =drop! the ball`},
  {words: `@maker <have>? <adv>? dropped|drop|drops the ball`},
]

const causedBy: readonly Pattern[] = [
  {words: 'inflicted|wrought|perpetrated|visited on|upon|by .. by @maker'},
  {words: 'inflicted|wrought|perpetrated by @maker'},
  {
    words:
      '=inflict|wreak|sabotage|provoke|orchestrate|smuggle|bungle|wreck|poison|ruin|botch|jeopardise|jeopardize|damage|spoil|sink|undo|perpetrate|swamp|clobber|hammer|wipe|nuke|slip ... by',
    passive: true,
    agent: others | Kind.firm | Kind.proper,
    without: 'planned routine agreed test tests',
  },
  {
    words: `=cause|break|trigger|introduce|crash|kill|wreck|ruin|bork|botch|mess|screw|hose|brick|nuke|cripple|corrupt|bring|take|derail|poison|sink|knock|swamp|throw|wipe|undo|overload|flood|overwhelm|spoil|set|start|provoke|damage|delay|block ... by @other's <adj>? <adj>? <noun>? ${doing}`,
    passive: true,
  },
  {
    words: `=cause|break|trigger|introduce|crash|kill|wreck|ruin|corrupt|bring|take|derail|poison|knock|swamp|wipe|set|start ... by @other's ${grave}|${bad}`,
    passive: true,
  },
  {words: "=introduce|smuggle|slip|sneak in? .. by|with|through|via @other's"},
  {words: `@other's ${grave} <adj>? <noun>? <noun>`, never: ['went-well', 'got-lucky', 'action-items', 'background']},
  {
    words: 'because @other =decide|insist|want|choose|prefer|demand|think|refuse|feel|press|push!',
    subject: Kind.person | Kind.named | Kind.group,
    never: ['went-well', 'got-lucky', 'action-items', 'options'],
  },
  {
    words: 'due|down|attributable|traced|owing to @other ~<be|ing>',
    never: ['went-well', 'got-lucky', 'impact'],
    without: 'pagerduty reported handed escalated passed back-to-back',
  },
  {
    words:
      '=cause|break|trigger|introduce|crash|kill|wreck|ruin|bork|botch|mess|screw|hose|brick|nuke|cripple|corrupt|bring|take|derail ... by',
    passive: true,
    agent: others | Kind.firm,
    without: 'backup alert page customer',
  },
  {words: 'because|due|down|owing|traced|attributable|attributed of|to @named', never: ['went-well', 'got-lucky']},
  {words: `because|due|down|owing|traced|attributable of|to @maker's <adj>? ${bad}`},
  {words: `because|due|down|owing|traced to|of @other <pause>? who`},
  {words: `because! @named .. =$harm|push|deploy|delete`},
]

const agentOfHarm: readonly Pattern[] = [
  {
    words:
      '=manage to =delete|break|wipe|crash|kill|lock|take|bring|drop|corrupt|destroy|lose|erase|knock|ruin|wreck|overwrite|leak|expose|misconfigure|shut',
    subject: others | Kind.self | Kind.proper,
    past: true,
    passive: false,
  },
  {words: '=bring|drive ... to <det> <adj>? knees|halt|standstill', owner: others | Kind.proper | Kind.firm, passive: false, past: true},
  {
    words: '=cause <det|adj|num>',
    subject: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    past: true,
    modal: [''],
    without: 'fixed alert what determine whatever',
  },
  {
    words:
      '=push|deploy|ship|release|merge|drop|roll|publish|commit|install|upload|send|apply|issue out? .. <adv>? broken|bad|buggy|faulty|botched|untested|unreviewed|half-baked|half-finished|corrupt|corrupted|defective|flawed|incompatible',
    subject: named | Kind.proper,
    passive: false,
    past: true,
    negated: false,
    without: 'fix fixed',
  },
  {words: '=leave .. <noun>? in <det> <adj>? mess|state|shambles|ruins|tatters|disarray|pieces', subject: makers, past: true},
  {
    words: `=take|bring|knock down|offline|out ~<prep|conj|adv> ~node|nodes|host|hosts|canary|standby|replica|notes`,
    subject: Kind.named | Kind.proper | Kind.group,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'maintenance planned graceful gracefully drain migration rack agreed asked call number numbers names minutes',
  },
  {
    words: '=blow|break|knock|mess|trip|set|screw up|off|over|down',
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    past: true,
    negated: false,
    withWord: 'up broke broken over messed screwed down',
  },
  {
    words: `${doing} by|from|of @other .. =break|crash|wreck|take|bring|kill|cause|trigger|corrupt|ruin|sink|derail|poison|knock|wipe!`,
    past: true,
    passive: false,
    negated: false,
    without: 'alert alerts',
  },
  {
    words: '=let .. <noun> through|out|in|slip|past|by|loose',
    subject: Kind.named | Kind.group | Kind.person,
    passive: false,
    past: true,
    withWord: 'bug bugs regression error defect defects change fault issue problem vulnerability bad broken',
  },
  {
    words:
      '=introduce|create|cause|inject|add <det> <adj>? <noun>? <noun>? leak|bug|regression|deadlock|race|vulnerability|hole|loop|defect|fault|breakage|corruption|flaw',
    subject: Kind.named | Kind.group | Kind.person | Kind.proper,
    passive: false,
    past: true,
    negated: false,
  },
  {
    words: '=crash|break|wreck|kill <det> <adj|noun>? <noun>',
    subject: Kind.named | Kind.group,
    passive: false,
    form: Tag.past,
    negated: false,
    modal: [''],
    without: 'stuck hung session process query test pod job ice deadlock',
    never: ['mitigation', 'went-well'],
  },
  {
    words: `=${ruin}`,
    subject: named | Kind.proper,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    without: 'test drill simulation intentionally deliberately',
  },
  {
    words: `=${ruin}|break|crash|kill|destroy|overload|flood|knock`,
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    infinitive: false,
    without: 'stuck hung',
  },
  {
    words: `=cause|trigger|bring|take|lead .... ${harm}|knees|halt|standstill|down|out|offline`,
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    without: 'alert alerts',
  },
  {words: '=bring|drive|force ... to|on <det>? knees|halt|standstill', subject: named | Kind.proper, passive: false},
  {
    words: '=take|knock .... out|offline|over',
    subject: Kind.named | Kind.proper | Kind.group,
    passive: false,
    form: Tag.past | Tag.third,
    withWord: 'whole entire all everything prod production fleet cluster site region',
  },
  {
    words: '=take|knock|bring out|down|offline',
    subject: Kind.named | Kind.proper | Kind.group,
    passive: false,
    form: Tag.past | Tag.third,
    withWord: 'whole entire all everything prod production fleet cluster site region checkout service',
  },
  {
    words: '=kill|wipe|crash|destroy|erase <det>? whole|entire|kafka|cluster|database|share|volume|fleet|site',
    subject: Kind.named | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'stuck test staging',
  },
  {
    words:
      '=kill|wipe|break|crash <det> <adj|noun>? cluster|database|fleet|site|service|build|share|network|region|queue|platform|pipeline|api|app|release',
    subject: Kind.named | Kind.group | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'stuck hung session process query test',
  },
  {
    words: '=hammer|swamp|overload|flood|choke|starve',
    subject: Kind.named | Kind.group | Kind.person,
    passive: false,
    form: Tag.past | Tag.third | Tag.participle,
    without: 'test',
  },
  {
    words: '=break|wreck|brick|ruin|crash|corrupt|wipe|delete|destroy|nuke|kill|cause|trigger|cripple|trash|drop|take|bring|lock',
    owner: Kind.named,
    passive: false,
    negated: false,
    form: Tag.past,
    without: 'fixed stuck',
  },
  {
    words: '=knock|take|bring|pull @np over|down|out|offline',
    subject: named | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'maintenance graceful gracefully planned restore rotation',
    withWord: 'again vpn site prod production everything whole entire all checkout service',
  },
  {words: '=wipe|blow|burn out|away|up', subject: named, passive: false, form: Tag.past},
  {
    words:
      '=break|wreck|bork|hose|nuke|cripple|brick|ruin|botch|derail|sabotage|mangle|bungle|trash|torch|corrupt|spoil ~change|changes|out|into|even|through|for|ground',
    subject: makers,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
    without: 'deadlock tie bread down-into ground glass',
  },
  {
    words: '=break|bork|hose|nuke|brick|botch|bungle ~out|into|even|through|for|ground',
    subject: Kind.self,
    passive: false,
    negated: false,
    form: Tag.past | Tag.participle,
    modal: [''],
  },
  {words: '=crash|destroy', subject: named, passive: false, negated: false, form: Tag.past | Tag.third, without: 'test'},
  {
    words: '=cause! ... ' + harm,
    without: 'what determine whatever',
    subject: named | Kind.proper,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
  },
  {
    words: '=trigger|introduce! .. ' + harm.replace('|error|errors', ''),
    subject: Kind.person | Kind.named | Kind.group,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third,
  },
  {words: '=screw|mess|cock|fuck|muck .. up', subject: makers | Kind.self | Kind.elided, passive: false},
  {words: '=screw|mess|cock|fuck up', passive: true},
  {
    words: '=take|bring|knock|pull ... $everything .. down|out|offline',
    subject: named | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'maintenance graceful gracefully planned restore',
  },
  {
    words: '=take|bring|knock|pull down|out|offline .. $everything',
    subject: named | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'maintenance graceful gracefully planned',
  },
  {
    words: '=kill|tank|sink|blow|wipe|drop .. $everything',
    subject: named,
    passive: false,
    form: Tag.past | Tag.third,
    without: 'query process session job pod container connection stuck up-to-date table tables index partition node instance worker test',
  },
  {
    words: '=kill|blow .. our|my|the .. run|build|deploy|service|cluster|database|production|prod',
    subject: named,
    passive: false,
    form: Tag.past,
    without: 'process session stuck hung',
  },
  {words: '=blow|burn .. up', subject: named, passive: false, form: Tag.past},
  {words: '=cost us|customers|me|everyone', subject: named | Kind.proper, passive: false},
  {
    words: `=push|merge|deploy|ship|add|release|commit|introduce|roll|land|publish|upload|flash|install|apply|write|submit|send|launch .. <adv>? ${bad}|half|partially .. <noun>`,
    subject: named | Kind.proper,
    passive: false,
    form: Tag.past | Tag.third,
  },
  {words: `@maker's <adj>? ${bad} <adj>? <noun>? ${work}`, without: 'fix fixed fixes'},
  {words: `${bad} ${work} by|from|of @staff`, without: 'not'},
]

/** How people are said to have let others down. */
const betrayals: readonly Pattern[] = [
  {
    words:
      '=freeze|stall|jam|paralyse|paralyze|halt|hang|topple|flood|swamp|overload|saturate|exhaust|contaminate|infect|disrupt|expose|leak|strand|bury|cripple|clog|choke|corrupt|crash|brick|degrade|overwhelm|deadlock|smash|shatter|pollute <det|num|adj|noun|name>',
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third,
    modal: [''],
  },
  {
    words:
      '=freeze|stall|jam|paralyse|paralyze|topple|swamp|saturate|contaminate|infect|disrupt|strand|overwhelm|smash|shatter|pollute|deadlock <det|num|adj|name> ~lease|token|test',
    subject: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third,
    modal: [''],
    never: ['mitigation', 'action-items', 'went-well'],
  },
  ...rows(
    `
    =shut|switch|turn|cut off|down <det> production|prod|whole|entire|live|main|only|last|core
    =decide|choose|elect|opt to .... noon|friday|midnight|middle|peak|rush|worst|busiest|eve|holiday|holidays
    =pick|choose|find|think|consider the|it|a <adj>? worst|busiest|good|perfect|ideal|right moment|time|day|hour
    =do whatever|as|what it|he|she|they likes|like|want|wants|wanted|liked|please|pleases|pleased|see|sees|saw
    =need|have to own|explain|answer <adv>? this|itself|themselves|himself|herself|for|up|why
    =manage to =$harm|paralyse|freeze|stall|disable|overload|flood|knock|expose|leak
    =take|bring|knock <det> ... down|out|offline with|by a|one|an
    =bring ... crashing|tumbling|screeching|down
    `,
    {
      subject: makers,
      passive: false,
      negated: false,
      past: true,
      never: ['mitigation', 'action-items', 'went-well', 'options'],
      without: 'planned maintenance because safe',
    },
  ),
  ...rows(
    `
    =throw|chuck|shove|push|toss|hurl ... under the|a bus|train|lorry|truck
    =hang ... out to dry
    =leave us|me|everyone|everybody|them|customers|users|ops|support|operations|sre holding|carrying|high|stranded|exposed|scrambling|guessing|standing|out|hanging|twisting|picking|mopping|cleaning
    =leave us|me|everyone|ops|support to|with <det>? pick|clean|mop|foot|face|carry|deal|fend|mess|bill|pieces|tab|debt|minefield|skeleton|landmine|trap|bomb|time-bomb|ticking
    =pull|yank|whip ... rug|carpet out|away|under|from
    =pull ... plug|rug on|out|from|under <adv>? us|me|everyone
    =sell us|me|everyone down|short
    =drop|land us|me|everyone|ops|support|them in it|trouble|hot|the
    =spring ... on us|everyone|ops|support|operations|me|the <noun>?
    =stab us|me|everyone|ops ... back
    =take us|me|everyone|them for a|fools
    =lead|string us|me|everyone up|down|astray|along
    =stitch|mess|mug|shaft|burn|shortchange|short-change|sandbag|ambush|blindside|bulldoze|steamroll|steamroller|undermine|sideline|stonewall|snub|fleece|rob us|me|everyone|everybody|ops|support|users|customers
    =saddle|lumber|stick|lump us|me|everyone|ops|support with
    =hold us|me|everyone to|hostage
    =keep us|me|everyone guessing|waiting|in
    =ship|deliver|sell|give|hand|send us|me|everyone a|an|some <adj>? lemon|dud|pup|mess|turkey|brick|headache|junk|rubbish|trash|garbage|disaster|trojan
    =make <det> <adv>? mess|hash|pig|hames|dog|mockery|shambles|disaster of
    =add|pour|throw ... fuel|oil|insult|petrol on|to
    =put|stick|throw ... spanner|wrench in|into
    =muddy|poison <det>? waters|water|well
    =do us|me no|a favours|favors|disservice|dirty
    =tie our|my hands
    =set fire|light|match to
    =put ... foot in
    =cost us|me|everyone|customers
    =go <adv>? rogue|cowboy|off-piste|maverick|freelance
    =run amok|riot|wild|roughshod
    =play god|hero|cowboy|silly
    =step|trample|tread|walk ... on|over our|everyone|everybody|the toes|work|changes
    =rip|tear ... heart|guts|hole out|in|through
    =blow|punch|poke|tear|put ... hole|holes in|through
    =open ... floodgates|door|gates|pandora to|for
    =put|set|hold .. match|fuse|torch to
    =bear|carry|shoulder|take|share|deserve .. responsibility|blame|guilt|brunt
    =own this|the failure|outage|mess|incident|bug|breakage
    =be the one|ones|person|people|team to blame
    =be the source|root|origin|author|cause|reason|heart of|for|we|that
    =be! <adv>? behind this|it|the|that
    =drop the baton|bomb|bombshell
    =start the fire|trouble|mess
    =pull the trigger|pin
    =do this|it|that to us|me|everyone
    =do the damage|harm|deed
    =bring this|it|that|outage on|upon us|themselves|everyone
    =have .. blood|egg on
    =do it|this again
    =hide|shelter ... behind
    =stand|get in the|our way
    =slow|hold|drag us|everyone down|up|back
    =sell|promise|commit|sign .... nobody|noone|impossible|unrealistic|unachievable
    =lock|shut|kick|throw|cut|knock all? of? us|me|everyone|everybody|customers|users .. out|off
    =wreak|cause|sow|spread havoc|chaos|mayhem|confusion|panic
    `,
    {subject: makers, passive: false, negated: false},
  ),
  ...rows(
    `
    behind @staff's back|backs
    over @staff's head|heads
    took|taken|taking|takes it upon|on himself|herself|themselves|itself|myself
    off|on his|her|their own bat|initiative|authority|accord
    ball .. in @maker's court
    sins|legacy|mess|debt|debts|garbage|ruins of|from|by|left @team
    =clean|mop|pick|tidy! up after @other
    price|bill|penalty for @other's
    slave|slaves|hostage|hostages|mercy to|of @team
    `,
    {never: ['went-well', 'got-lucky', 'action-items', 'background']},
  ),
  {
    words:
      '=trip|eat|swallow|zap|toast|melt|vaporise|vaporize|evaporate|annihilate|shred|garble|floor|starve|hog|exhaust|blast|blank|turn|plunge|tip|reduce|throw|send|drag|sink|gut .... table|tables|database|site|page|homepage|cluster|disk|breaker|power|queue|index|customers|users|white|dark|black|red|rubble|chaos|outage|darkness|cart|carts|rows|data|records|inbox|pool|memory|cpu|network|region|checkout|production|prod|everything|everyone',
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third,
    modal: [''],
  },
  {
    words: '=trip|eat|plunge|tip|sink|drag|zap|toast|floor|blacken|shred <det|num|adj> ~test|cache|stuck',
    subject: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third,
    modal: [''],
    withWord:
      'breaker whole entire all everything site power cage row prod production dark darkness region cluster database platform outage chaos knees',
  },
  {
    words: '=sink|spam|exhaust|mutilate|tear|rip|vandalise|damage|degrade|destabilise|destabilize|knock|upset .. <adj|noun>? $everything',
    subject: Kind.named | Kind.group | Kind.person,
    passive: false,
    negated: false,
    form: Tag.past | Tag.third,
    modal: [''],
    never: ['mitigation', 'action-items'],
    without: 'test drill',
  },
  {words: '=take|bring|drag|pull ... with him|her|them', subject: named, past: false, passive: false, form: Tag.third | Tag.past},
]

/** Who is to answer for it. */
const answerable: readonly Pattern[] = [
  ...rows(
    `
    guilty|offending party|parties|person|team|engineer|individual|department|developer|committer|colleague :|is|was|were|turned
    responsible party|parties|person|individual :|was|were|turned
    culprit|culprits|offender|offenders|perpetrator|perpetrators|villain|villains|sinner|suspect <adv>? : @maker
    fault|blame|responsibility|guilt|problem|liability <be>! <adv>? with @maker
    fault|blame|responsibility|guilt|outage|incident|failure|this|mess|loss .... <modal>? <be>? laid|placed|dumped|put|pinned|hung|heaped|lies|lay|rests|sits|falls|squarely .. on|at|upon|in the shoulders|doorstep|door|feet|lap|heads|conscience|plate of @maker
    at|on|in @maker's doorstep|door|feet|conscience|lap|shoulders
    =hold @maker accountable|responsible|answerable|liable
    only himself|herself|themselves|itself|ourselves to blame|thank
    @maker <have>! .. lot|lots|much|plenty to answer
    this|that|outage|incident|one|it <be> on|down on? @maker <pause>? pure|entirely|alone|squarely|solely
    this|that one <be>! on @maker
    buck stops|stopped with|at @maker
    look no further than @maker
    all roads lead|led to @maker
    chalk|chalked it|this|that up to @maker
    begins|starts|started|began and ends|ended with @maker
    brought to you|us|everyone by @maker
    gift|present|treat|parting|surprise|courtesy|souvenir from|of @other
    sponsored|signed|authored by @other <pause>? .. outage|downtime|mess|weekend|chaos
    =happen! when|if|whenever @other <verb>
    what comes|came|happens|happened of|when|with|from letting|trusting|giving|leaving|allowing @other
    leave|trust it? to? @other to <adv>? =break|wreck|ruin|find|pick|choose|turn|miss|ship|push|forget|delete|ignore|do|bring|take|make
    strikes|strike|struck again
    @other <be>! <adv>? at it <adv>? again
    @team being @team
    of all people|teams <pause>?
    no prizes for guessing
    guess|guessed who|which|whose ~<to>
    friends like @maker
    with friends like
    once|yet <adv>? again|more proved|proves|proving to be <det>? weak|weakest
    @maker <adv>? <adv>? =prove|be|remain|turn .. weak|weakest link
    =have @maker's name on|all|written
    kudos|bravo|congratulations|congrats|props|cheers|applause|medal|award|trophy|credit|oscar|prize .... disaster|outage|mess|breaking|wiping|killing|deleting|ruining|crashing|forgetting|dropping|skipping|chaos|downtime|weekend .... @other
    kudos|bravo|congratulations|congrats|props|cheers|applause|medal|award|trophy|oscar|prize to|for @other for|who =break|wipe|kill|delete|ruin|crash|forget|drop|skip|push|ignore|take
    @other's <adj>? fault|doing|responsibility|bad $
    hand|hands of @named
    in the wrong hands
    what|thing =bring|break|take|cause|kill|sink|wreck|trigger|lose .... <be> <adv>? @other
    what|thing =bring|break|take|cause|kill|sink|wreck|trigger|lose .... <be> <adv>? @other's
    cause|causes|problem|issue|trouble|reason|failure|error|weakness lies|lie|lay|rests|sits|sit|resides <adv>? with|at @other
    regression|bug|breakage|problem|trouble|fault|leak|error|mess =come|arrive|creep|slip .. with|from|through|via @other's
    of @other's own? making|doing
    along|then|enter|in came|comes|come|walked|walks|stepped @other
    began|started|begins|starts|broke|ended when|the @other =get|meddle|decide|insist|touch|fiddle|tinker|take|lay
    reason|cause|culprit|answer|explanation|problem .... : @maker <adv>? $
    it|this|that <be> <adv>? @other who|that|which ~noticed|spotted|found|fixed|restored|saved|caught|saw|discovered|suggested|helped|reported|proposed|realised|realized|answered|gets|owns|runs|first <have>? <past|third|part>
    with @maker's <noun|adj>? <noun> you never
    troubles|problems|trouble|misery|woes|decline =start|begin! with <det> arrival|departure|takeover|appointment|promotion of @other
    common denominator|factor|thread <adv|prep|pause>
    =get|be burned|burnt|bitten|stung|screwed|shafted|bullied|steamrolled|blindsided|ambushed|betrayed|abandoned|failed by @maker
    humming|purring|smooth|smoothly|peacefully|happily|quietly|nicely|fine|well until|till @other
    @maker's so-called|supposed|alleged|self-styled|famous|infamous|legendary|vaunted <adj>? <noun>
    responsibility|fault|doing|work|making of @other $
    consequence|result|product|outcome|fruit of @other's <adj>? <noun>
    traced|owed|due|owing|imputable|ascribed|attributed|attributable|chalked back|up? to @maker's <adj>? <noun> ~of
    imputable|ascribable|attributable|chalked|owed up? to @maker
    prolonged|aggravated|exacerbated|compounded|worsened|deepened by @other
    made worse by @other
    set|sparked|touched|kicked off by @other
    <be> thanks to @other
    a certain $role|team|gentleman|lady|mr|ms|party|department|vendor|individual|squad
    those|people|ones|persons|parties responsible|guilty|accountable|behind ~to
    you break|broke it <pause>
    @other <adv>? yet|once again|more $
    and|together with it|them <det> <noun>? payroll|site|production|business|weekend|checkout
    @other .... against|despite the|our|a|an <adj>? <noun>? freeze|advice|agreement|ban|embargo
    `,
    {never: ['went-well', 'got-lucky', 'action-items', 'background', 'responders'], without: 'not nobody none neither'},
  ),
]

const absolutes: readonly Pattern[] = [
  {
    words:
      'every! single? time|week|month|release|sprint|quarter|deploy <det>? @team <adv>? =touch|break|push|deploy|ship|change|release|do|make|decide|run|fiddle|merge|rotate|upgrade|kill',
    without: 'writes',
  },
  {
    words:
      'every! single? time <det>? <noun|adj>? people|guys|folks|lot|developers|devs|engineers|admins|ops|consultants|contractors|vendor|managers =touch|break|push|deploy|ship|change|release|do|make|decide|run|fiddle|merge|rotate|upgrade|kill',
  },
  {
    words: 'for the <adj|num> time|week|month|quarter|year|sprint|release running|straight|row|now|this|in',
    withWord:
      'team guys people consultants vendor group squad crew folks developers engineers contractor contractors marketing ops supplier provider',
  },
  {words: 'as usual <pause>? @team'},
  {words: 'typical|typically|predictably|naturally : @other'},
  {
    words:
      "@maker's <adj>? refactor|rewrite|script|commit|hack|fork|patch|push|merge|pr|one-liner|hotfix|cleanup|tweak .. =blow|break|crash|wreck|take|bring|kill|corrupt|ruin|sink|derail|wipe|nuke|knock!",
    past: true,
    passive: false,
  },
  {words: 'once|yet again|more <pause> @team'},
  {words: '@team <have>? once|yet again|more =break|cut|fail|forget|ignore|skip|push|ship|drop|do|take|miss|let|cause|change'},
  {words: 'once|yet again <pause> <det> <noun|adj>? guys|people|folks|lot|developers|engineers|consultants'},
  {
    words: 'never =$duty|test|care|learn|respond|read|answer|own|deliver|bother|want|help',
    subject: Kind.group | Kind.firm | Kind.named | Kind.person,
    form: Tag.base | Tag.third,
    without: 'should',
  },
  {
    words:
      'always|constantly|perpetually|forever|invariably =break|forget|ignore|skip|blame|rush|push|ship|cut|miss|do|leave|drop|lose|mess|screw|assume|delay|complain|refuse|merge|deploy',
    subject: Kind.group | Kind.firm | Kind.named | Kind.person,
    form: Tag.base | Tag.third | Tag.gerund,
    never: ['went-well'],
  },
  {
    words: '=keep! breaking|ignoring|forgetting|skipping|pushing|making|missing|shipping|merging|dropping|deleting|messing|blaming',
    subject: makers,
  },
  {words: 'as! usual|always <pause>? @team'},
  {words: '@maker <pause>? as! usual|always <pause>?', never: ['went-well', 'impact'], without: 'worked works working normal'},
  {words: 'yet|once again! <pause>? @other =$harm|forget|ignore|skip|fail|miss|push|ship|drop|do'},
  {words: '@team =break|fail|forget|ignore|skip|push|ship|drop|do ... yet|once again!'},
  {words: 'typical @team', never: ['impact', 'background']},
  {words: 'typical of @team'},
]

export default languageRule({
  name: 'blamed-person',
  code: 'PM202',
  summary: 'A person, team or vendor is named as the one who did harm',
  severity: 'warning',
  english: [...faultOf, ...causedBy, ...agentOfHarm, ...betrayals, ...answerable, ...absolutes],
  ask: 'what did the system allow, whoever was at the keyboard?',
})
