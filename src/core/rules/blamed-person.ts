/** A person, team or vendor named as the one who did harm. */
import {languageRule} from '../wording/language-rule.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'
import {sayInstead} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, nothingMadeSure, nothingPrompted, wasPossible} from '../rewording/rewordings.ts'

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
    never: ['went-well', 'got-lucky', 'background'],
    withWord: 'outage incident overload crash mess failure breakage problem corruption deletion was were is',
    without: 'hard good great excellent thanks quick great months years',
  },
  ...rows(`
    @other <be> <adv>? squarely|solely|entirely|directly|wholly|ultimately|largely responsible
    trouble|troubles|problems|it|everything|this|nightmare|chaos|mess started|began|starts when|with|after @other ~who
    not for the first|second time
    unauthorised|unauthorized|unapproved|unsanctioned|rogue|unplanned|unannounced|uncoordinated <noun>? <noun> by|from|of @maker
    on @other's watch
    fine|well|quiet|stable|green|working|normal until @other =touch|change|deploy|merge|start|decide|push|restart|step|get|run|upgrade|arrive|log|intervene
    fingers|finger|evidence|trail|clues|signs|everything|arrows of? <noun>? points|point|pointed|lead|leads|led .. to|at|towards @other
    @maker 's doing ~<det|noun|pronoun|adv|adj>
    @other's fingerprints|handwriting|name is|are|was|were|all
    ^ <conj>? always @team
    at fault ... <be> @maker
    stem|stems|stemmed|result|resulted|arose|arises|follows|followed|came|originates|originated from @other's
    @other's <adj>? <adj>? meddling|tinkering|fiddling|insistence|obsession|impatience|haste|interference|refusal|greed|bungling|blundering|sabotage|mess|obstinacy|hobby|pet|whim|whims|antics|shenanigans|handiwork|masterpiece|brainchild|misadventure|fiasco|experiment|experiments
    no thanks to @maker
    no thanks to @maker's
    source|root|origin|heart|bottom|crux|cause of the|this|all|our <adj>? problem|trouble|troubles|problems|issue|outage|incident|mess|misery|evil|it|this <be|verb> <adv>? @maker
    whoever .... has|have a|some|much lot|explaining|to|answer
    cause|culprit|responsible|offender : @maker $
    author|authors|architect|architects|instigator|instigators of the|our|this|all <adj>? misfortune|misfortunes|misery|woes|downfall|trouble|troubles|mess|disaster|outage|problems|pain|grief|predicament|chaos
    guilty|culpable of <ing|det>
    =have <det>? explaining to do
    at the hands of @maker
    at the hands of @maker's
    =clean|mop|tidy|clear|sweep up after @maker
    =pay the|a|for <adj>? price|haste|impatience|negligence .. for|of @maker
    guess|wonder who|which|whose
    naming|name no|not? names
    looking at you
    shall|will|should|must remain nameless|unnamed|anonymous
    heads must|should|will|have roll|to
    self-inflicted|self-made by|at
    @maker <have|be>? single-handedly
    =throw|plunge|bring|send .. into|in|to <det>? chaos|disarray|confusion|turmoil|darkness|knees|halt|standstill .. by @maker's
    responsible party|person|team|one|individual|people <be> @maker
    as usual|always <pause>? nobody|no|none
    <be> <adv>? on! @named $
    outage|incident|blame|fault|mess|failure|one|crash|leak|breach|downtime <be> .. on! @anyone $
    finger|fingers =point .. at|to @anyone
    =lay|put|pin|place|hang|lie ... at the door|feet of @maker
    =lay|put|pin|place|hang|lie ... at @maker's door|feet
    @staff <be> <adv>? the reason
    @maker <adv>? =bear|carry|own .. responsibility for
    blame! for ... =sit|lie|rest|fall|belong .. with|on|at @maker
    ^ responsible of|for ... <be> @maker
    culprit|culprits|guilty|offender|perpetrator|villain <noun>? <be|pause> <adv>? @staff
    every! single? time @staff
    every! time .. @team .. =$harm|kill|push|deploy|touch|run
    @maker <be> <adv>? <det> <noun|adj>? ones|one|people|person|persons|man|woman|guy|guys|lot|crowd|folks|party|side|team|group who|that|which <adv>? <have>? =$harm|kill|take|bring|let|push|cause|forget|skip|do|drag|land|delete|drop|wipe|trigger|introduce|lose|ignore|miss|refuse|fail|insist|delay|overload|flood|expose|leak|sink|cost|unplug|bypass|override|overrule|promise|stall
    @maker <be> <adv>? <det> <noun|adj>? ones|one|people|person|team who|that <adv>? <have>? =keep|hold|leave .... hostage|waiting|locked|back|dark|open|unlocked|closed|exposed
    @other's <adj>? <noun>? <noun> <be> what|the|it <noun|pronoun>? that|which|who? <adv>? =do|cause|break|kill|take|bring|trigger|wipe|start it|this|that|the|us|everything
    it|this <be> <adv>? @other <pronoun>? we|i|you have|can|must|may <to>? thank|blame
    if anyone|anybody|someone|somebody .. be|is|has|have|should|must .. blame|blamed|fault|answer|guilty|responsible|accountable|thank
    ^ behind all? of? it|this|that|everything =be|stand|lie|sit|lurk! <adv>? @other
    the <adj>? one|ones|person|persons|people|party|parties|team|man|woman|group|side to blame <adv|prep>? <noun>? <be>
    blame where|if it <be> due
    damage|harm|mess|breakage|leak|havoc|chaos|blunder|deed <be|have> <be>? done|made|created|left|committed|wrought|produced by @other
    @other <pause> <det> <adj>? culprit|offender|perpetrator|villain|saboteur
    culprit|offender|perpetrator|villain <pause> @other <pause>
    thanks! to @maker's <adj>? ${bad}
    name on|for it <pause>? that name <be> @np
    our|my bad $
    <be> .. our|my bad!
    @maker <adv>? =let us|me|everyone|everybody|team|customers|users down
    @maker <adv>? =leave! us|me|customers|users in the lurch|dark|cold
    @maker <adv>? =drop! the ball
    @maker <have>? <adv>? dropped|drop|drops the ball
  `),
  ...rows(
    `
    =screw|fuck us|me|everyone|everybody|customers|users
    =have! .. lot|much|something|plenty|explaining to answer|explain|do for?
    =breach|violate|flout|break|infringe|contravene! <det> <noun>? sla|slas|contract|contracts|agreement|agreements|policy|rules|rule|freeze|protocol|moratorium|terms|promise|word|embargo
    =leave! us|me|everyone|customers|users|callers|team|rest .. in|high|holding|hanging|stranded|out|with|to|without <det>? lurch|dark|cold|dry|bag|baby|hanging|mess|find|pick|clean|clear|sort|deal|power|network
    =pull the rug
    =be! <adv>? notorious|infamous
    could|can not be trusted|relied
    single-handedly =$harm
    =throw|put|toss <det> spanner|wrench
    =throw <det>? @np? into|in chaos|disarray|confusion|turmoil
    =make .. mess|hash|pig|mockery|shambles|botch|bodge of
    =make things|matters|it|everything <adv>? worse
  `,
    {subject: makers},
  ),
  {words: '=lock|shut|kick everyone|everybody|us|all|half out|off', passive: false, past: true, subject: named | Kind.proper},
  ...rows(
    `
    =make ... worse
    =force|impose|inflict|dump|land|drop .... on|upon us|everyone|everybody|users|customers|all
    =fail|betray|burn|sting us|me|everyone|customers|users
  `,
    {passive: false, past: true, subject: makers},
  ),
  {
    words:
      '=ship|push|deploy|change|release|merge|rotate|drop|roll|switch|move|cut .... unannounced|unasked|unilaterally|unprompted|unchecked',
    passive: false,
    past: true,
    subject: others | Kind.firm | Kind.proper,
  },
  {words: 'my|our <adj>? change|commit|pr|patch|merge|refactor|script|rewrite|hotfix .. =break|corrupt|wipe|nuke|wreck|crash', past: true},
  {words: '=promise .... could|can not', past: true, subject: others},
  {words: '=be @maker again', subject: Kind.thing, without: 'shift turn'},
  {
    words: "@other's idea|brainwave|brilliant|bright|stunt|brainchild",
    never: ['went-well', 'options', 'lessons', 'action-items'],
    withWord: 'was is been were',
  },
  ...rows(
    `
    can|may thank @other
    =have|thank .. @maker to thank
    courtesy|compliments of @maker's
    traced|attributed|ascribed|pinned|blamed back? to|on @other
    thanks! to @maker <pause>? .. no|down|lost|broken|outage|nothing|dark
    courtesy|compliments! of @maker
  `,
    {never: ['went-well', 'got-lucky']},
  ),
  ...rows(
    `
    =sell us|me <det>
    =blow it
    =blow <det> deadline|launch|budget|cutover|migration|release
  `,
    {past: true, subject: makers},
  ),
  {words: '=do .. job|homework|jobs', negated: true, subject: others},
  {words: '=have|bear ... written|stamped|fingerprints|name|signature|handwriting all', withWord: 'mess outage this incident bug it whole'},
  {
    words: '=thank @other for',
    never: ['went-well', 'got-lucky', 'responders', 'action-items'],
    subject: Kind.you | Kind.self | Kind.elided,
    withWord: 'can could may have',
  },
  {words: 'it|this|that <be> <adv>? always @other', never: ['went-well']},
  {words: 'problem|trouble|issue|culprit|cause|reason|answer <be> <adv>? <adv>? @other ~who $', without: 'contact ask'},
  {
    words: 'stems|stemmed|resulted|arose|originated|originates|came from|with @other $',
    without: 'message mail call report request idea question',
  },
  {words: 'responsible for .... : @maker $', withWord: 'outage incident mess loss failure damage breach downtime leak error mistake'},
  {
    words: 'ruined|wrecked|spoiled|spoilt|lost|wasted|brought|gifted|served|sponsored <prep>? <pronoun>? by|to @other',
    never: ['went-well'],
    withWord: 'another weekend night day hours outage downtime evening launch again',
    without: 'connection packets data',
  },
  ...rows(
    `
    blame|fault|guilt|culpability .... falls|fell|fall|lies|lay|lie|rests|rested|rest|sits|sat|sit|belongs|belonged|goes|went|lands|landed .. on|with|at|to @maker
    fault|blame|guilt .. lies|lie|lay|sits|sit|sat|rests|rest|rested|falls|fell|belongs|belonged <adv>? <adv>? with|on|at|to @anyone
    fault|negligence|blunder|screw-up|doing of @maker
    @maker <be> <adv>? responsible for <det>? <ing> ${harm}
  `,
    {without: 'not nobody none'},
  ),
  {
    words:
      'responsibility|accountability|liability|onus .... falls|fell|fall|lies|lay|lie|rests|rested|rest|sits|sat|sit|belongs|belonged|lands|landed .. on|with|at|to @maker',
    withWord: harm.replaceAll('|', ' '),
    without: 'not nobody none',
  },
  {words: '=pin|lay|lump|fasten .. <noun>? on @maker', without: 'version package pod pods cpu core cores'},
  {words: 'root|bottom|heart of all|this|the .... <be> @other', without: 'filesystem certificate'},
  ...rows(
    `
    =be! .. guilty|culpable|liable|answerable|blameworthy of|for
    =be! <adv>? <adv>? at fault
    =be! <adv>? <adv>? to blame
  `,
    {negated: false, subject: makers | Kind.self},
  ),
  {words: '=answer for', infinitive: true, subject: makers},
  {
    words: '=be! .. downfall|undoing|nemesis|menace|liability|bottleneck|weak-link|culprit|culprits|problem|offender',
    subject: Kind.named | Kind.person | Kind.group,
  },
  {
    words:
      'mess|chaos|havoc|trouble|damage|problem|problems|deadlock|bug|regression|corruption|hole|leak|breakage|disaster|gap|misery that|which? @other =leave|make|create|cause|introduce|do|bring|wreak|put|add|build|land|drop|get|drag|hand|stir|plunge|bequeath|pass!',
    without: 'fixed',
  },
  {words: '=make of', passive: false, past: true, subject: Kind.named | Kind.proper | Kind.group, withWord: 'mess hash'},
  {
    words:
      'deadlock|bug|regression|corruption|hole|leak|breakage|mess|crash|loop that|which? @maker =leave|make|create|cause|introduce|put|add!',
    subject: others | Kind.proper,
  },
  {
    words: '=stab|throw|drop|land|dump|sell|hang ... in|under|out <det>? <adv>? back|bus|it|dry|deep|river|mess',
    passive: false,
    past: true,
    subject: makers,
    withWord: 'us me everyone',
  },
  {words: '=let|fail|betray|sink|undo|sting|burn! .. by @maker', agent: makers, passive: true},
  {words: 'the usual suspects|suspect|culprit|culprits|offenders', without: 'killer kernel when memory dns gc'},
  {
    words: '=have! <det> <adj>? habit|history|tradition|knack|track-record|talent|gift|form of|for',
    subject: Kind.group | Kind.named | Kind.person,
  },
  {
    words: '=throw|plunge|bring|send .. into|in|to chaos|disarray|confusion|turmoil|darkness|knees|halt|standstill|grinding by',
    agent: others | Kind.firm | Kind.proper,
    passive: true,
  },
  {words: '=wreak|play|raise|cause havoc|chaos|mayhem|hell', subject: makers | Kind.proper},
  ...rows(
    `
    fault|blame <be> <adv>? <adv>? theirs|his|hers|yours|mine|ours
    fault|blame <be> <adv>? <adv>? @other $
    all|entirely|solely|squarely|purely|only|largely|mostly down|due|owed to @other
    person|people|party|one|team|engineer|developer|individual|individuals .. responsible for .. ${harm}
    @staff .. <be> <adv>? the? culprit|guilty|offender|perpetrator|villain|culprits
  `,
    {without: 'not'},
  ),
  {words: 'because of @other ~who|whose', never: ['went-well', 'got-lucky', 'background', 'options']},
  {words: '=hold @maker responsible|accountable', never: ['action-items']},
  ...rows(
    `
    =be! to blame
    =be! at fault
  `,
    {owner: staff},
  ),
  {words: '=let @anyone down', subject: makers | Kind.self},
  {
    words: 'whoever =deploy|do|write|merge|approve|push|build|design|run|change|delete|set|leave|configure|decide|break',
    subject: Kind.person,
  },
  ...rows(
    `
    @maker <be> <adv>? responsible! for .... ${harm}|lost|broken|leaked|down|unavailable
    @maker <be> <adv>? responsible for <det>? <adj>? <noun>? ${harm}
  `,
    {without: 'not nobody none fixing during'},
  ),
  {words: 'blame|fault! <prep>? @np? =sit|lie|rest|fall|belong <adv>? <adv>? with|on|at|to @maker', without: 'not nobody'},
  {words: `@anyone's <adj>? <adj>? ${blameNoun}!`, without: 'not nobody none no never neither without'},
  {words: '@maker .. =have|take|bear|deserve|carry .. blame!', without: 'not nobody none no'},
  ...rows(
    `
    =blame <det>? @maker
    =blame .. on <det>? @maker
  `,
    {form: Tag.past | Tag.third | Tag.base, infinitive: false, negated: false, without: 'not nobody none without instead never rather'},
  ),
  {
    words: 'thanks! to @maker <pause>? @np .. =lose|break|crash|go|fail|have|miss|suffer|wait|spend|waste|fall',
    never: ['went-well', 'got-lucky'],
    without: 'snapshot backup quick quickly fast great',
  },
  {words: '=point .. finger|fingers at @maker', without: 'not nobody without'},
]

const causedBy: readonly Pattern[] = [
  ...rows(`
    inflicted|wrought|perpetrated|visited on|upon|by .. by @maker
    inflicted|wrought|perpetrated by @maker
    =introduce|smuggle|slip|sneak in? .. by|with|through|via @other's
    because|due|down|owing|traced|attributable of|to @maker's <adj>? ${bad}
    because|due|down|owing|traced to|of @other <pause>? who
    because! @named .. =$harm|push|deploy|delete
  `),
  {
    words:
      '=inflict|wreak|sabotage|provoke|orchestrate|smuggle|bungle|wreck|poison|ruin|botch|jeopardise|jeopardize|damage|spoil|sink|undo|perpetrate|swamp|clobber|hammer|wipe|nuke|slip ... by',
    agent: others | Kind.firm | Kind.proper,
    passive: true,
    without: 'planned routine agreed test tests',
  },
  ...rows(
    `
    =cause|break|trigger|introduce|crash|kill|wreck|ruin|bork|botch|mess|screw|hose|brick|nuke|cripple|corrupt|bring|take|derail|poison|sink|knock|swamp|throw|wipe|undo|overload|flood|overwhelm|spoil|set|start|provoke|damage|delay|block ... by @other's <adj>? <adj>? <noun>? ${doing}
    =cause|break|trigger|introduce|crash|kill|wreck|ruin|corrupt|bring|take|derail|poison|knock|swamp|wipe|set|start ... by @other's ${grave}|${bad}
  `,
    {passive: true},
  ),
  {words: `@other's ${grave} <adj>? <noun>? <noun>`, never: ['went-well', 'got-lucky', 'action-items', 'background']},
  {
    words: 'because @other =decide|insist|want|choose|prefer|demand|think|refuse|feel|press|push!',
    never: ['went-well', 'got-lucky', 'action-items', 'options'],
    subject: Kind.person | Kind.named | Kind.group,
  },
  {
    words: 'due|down|attributable|traced|owing to @other ~<be|ing>',
    never: ['went-well', 'got-lucky', 'impact'],
    without: 'pagerduty reported handed escalated passed back-to-back',
  },
  {
    words:
      '=cause|break|trigger|introduce|crash|kill|wreck|ruin|bork|botch|mess|screw|hose|brick|nuke|cripple|corrupt|bring|take|derail ... by',
    agent: others | Kind.firm,
    passive: true,
    without: 'backup alert page customer decision decisions',
  },
  {words: 'because|due|down|owing|traced|attributable|attributed of|to @named', never: ['went-well', 'got-lucky']},
]

const agentOfHarm: readonly Pattern[] = [
  {
    words:
      '=manage to =delete|break|wipe|crash|kill|lock|take|bring|drop|corrupt|destroy|lose|erase|knock|ruin|wreck|overwrite|leak|expose|misconfigure|shut',
    passive: false,
    past: true,
    subject: others | Kind.self | Kind.proper,
  },
  {words: '=bring|drive ... to <det> <adj>? knees|halt|standstill', owner: others | Kind.proper | Kind.firm, passive: false, past: true},
  {
    words: '=cause <det|adj|num>',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: Kind.named | Kind.group | Kind.person,
    without: 'fixed alert what determine whatever',
  },
  {
    words:
      '=push|deploy|ship|release|merge|drop|roll|publish|commit|install|upload|send|apply|issue out? .. <adv>? broken|bad|buggy|faulty|botched|untested|unreviewed|half-baked|half-finished|corrupt|corrupted|defective|flawed|incompatible',
    negated: false,
    passive: false,
    past: true,
    subject: named | Kind.proper,
    without: 'fix fixed',
  },
  {words: '=leave .. <noun>? in <det> <adj>? mess|state|shambles|ruins|tatters|disarray|pieces', past: true, subject: makers},
  {
    words: '=take|bring|knock down|offline|out ~<prep|conj|adv> ~node|nodes|host|hosts|canary|standby|replica|notes|banner|notice',
    form: Tag.past | Tag.third,
    passive: false,
    subject: Kind.named | Kind.proper | Kind.group,
    without: 'maintenance planned graceful gracefully drain migration rack agreed asked call number numbers names minutes',
  },
  {
    words: '=blow|break|knock|mess|trip|set|screw up|off|over|down',
    negated: false,
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    past: true,
    withWord: 'up broke broken over messed screwed down',
  },
  {
    words: `${doing} by|from|of @other .. =break|crash|wreck|take|bring|kill|cause|trigger|corrupt|ruin|sink|derail|poison|knock|wipe!`,
    negated: false,
    passive: false,
    past: true,
    without: 'alert alerts',
  },
  {
    words: '=let .. <noun> through|out|in|slip|past|by|loose',
    passive: false,
    past: true,
    subject: Kind.named | Kind.group | Kind.person,
    withWord: 'bug bugs regression error defect defects change fault issue problem vulnerability bad broken',
  },
  {
    words:
      '=introduce|create|cause|inject|add <det> <adj>? <noun>? <noun>? leak|bug|regression|deadlock|race|vulnerability|hole|loop|defect|fault|breakage|corruption|flaw',
    negated: false,
    passive: false,
    past: true,
    subject: Kind.named | Kind.group | Kind.person | Kind.proper,
  },
  {
    words: '=crash|break|wreck|kill <det> <adj|noun>? <noun>',
    form: Tag.past,
    modal: [''],
    negated: false,
    never: ['mitigation', 'went-well'],
    passive: false,
    subject: Kind.named | Kind.group,
    without: 'stuck hung session process query test pod job ice deadlock seal work record records',
  },
  {
    words: `=${ruin}`,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
    passive: false,
    subject: named | Kind.proper,
    without: 'test drill simulation intentionally deliberately',
  },
  {
    words: `=${ruin}|break|crash|kill|destroy|overload|flood|knock`,
    form: Tag.past | Tag.third | Tag.participle,
    infinitive: false,
    modal: [''],
    negated: false,
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    without: 'stuck hung',
  },
  {
    words: `=cause|trigger|bring|take|lead .... ${harm}|knees|halt|standstill|down|out|offline`,
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
    owner: Kind.named | Kind.group | Kind.person,
    passive: false,
    without: 'alert alerts',
  },
  ...rows(
    `
    =bring|drive|force ... to|on <det>? knees|halt|standstill
    =cost us|customers|me|everyone
  `,
    {passive: false, subject: named | Kind.proper},
  ),
  {
    words: '=take|knock .... out|offline|over',
    form: Tag.past | Tag.third,
    passive: false,
    subject: Kind.named | Kind.proper | Kind.group,
    withWord: 'whole entire all everything prod production fleet cluster site region',
  },
  {
    words: '=take|knock|bring out|down|offline',
    form: Tag.past | Tag.third,
    passive: false,
    subject: Kind.named | Kind.proper | Kind.group,
    withWord: 'whole entire all everything prod production fleet cluster site region checkout service',
  },
  {
    words: '=kill|wipe|crash|destroy|erase <det>? whole|entire|kafka|cluster|database|share|volume|fleet|site',
    form: Tag.past | Tag.third,
    passive: false,
    subject: Kind.named | Kind.proper,
    without: 'stuck test staging',
  },
  {
    words:
      '=kill|wipe|break|crash <det> <adj|noun>? cluster|database|fleet|site|service|build|share|network|region|queue|platform|pipeline|api|app|release',
    form: Tag.past | Tag.third,
    passive: false,
    subject: Kind.named | Kind.group | Kind.proper,
    without: 'stuck hung session process query test',
  },
  {
    words: '=hammer|swamp|overload|flood|choke|starve',
    form: Tag.past | Tag.third | Tag.participle,
    passive: false,
    subject: Kind.named | Kind.group | Kind.person,
    without: 'test',
  },
  {
    words: '=break|wreck|brick|ruin|crash|corrupt|wipe|delete|destroy|nuke|kill|cause|trigger|cripple|trash|drop|take|bring|lock',
    form: Tag.past,
    negated: false,
    owner: Kind.named,
    passive: false,
    without: 'fixed stuck',
  },
  {
    words: '=knock|take|bring|pull @np over|down|out|offline',
    form: Tag.past | Tag.third,
    passive: false,
    subject: named | Kind.proper,
    withWord: 'again vpn site prod production everything whole entire all checkout service',
    without: 'maintenance graceful gracefully planned restore rotation',
  },
  ...rows(
    `
    =wipe|blow|burn out|away|up
    =blow|burn .. up
  `,
    {form: Tag.past, passive: false, subject: named},
  ),
  {
    words:
      '=break|wreck|bork|hose|nuke|cripple|brick|ruin|botch|derail|sabotage|mangle|bungle|trash|torch|corrupt|spoil ~change|changes|out|into|even|through|for|ground',
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
    negated: false,
    passive: false,
    subject: makers,
    without: 'deadlock tie bread down-into ground glass seal steps record drill exercise rehearsal game-day announced purpose',
  },
  {
    words: '=break|bork|hose|nuke|brick|botch|bungle ~out|into|even|through|for|ground',
    form: Tag.past | Tag.participle,
    modal: [''],
    negated: false,
    passive: false,
    subject: Kind.self,
  },
  {words: '=crash|destroy', form: Tag.past | Tag.third, negated: false, passive: false, subject: named, without: 'test'},
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
  {words: '=screw|mess|cock|fuck|muck .. up', passive: false, subject: makers | Kind.self | Kind.elided},
  {words: '=screw|mess|cock|fuck up', passive: true},
  {
    words: '=take|bring|knock|pull ... $everything .. down|out|offline',
    form: Tag.past | Tag.third,
    passive: false,
    subject: named | Kind.proper,
    without: 'maintenance graceful gracefully planned restore',
  },
  {
    words: '=take|bring|knock|pull down|out|offline .. $everything',
    form: Tag.past | Tag.third,
    passive: false,
    subject: named | Kind.proper,
    without: 'maintenance graceful gracefully planned',
  },
  {
    words: '=kill|tank|sink|blow|wipe|drop .. $everything',
    form: Tag.past | Tag.third,
    passive: false,
    subject: named,
    without: 'query process session job pod container connection stuck up-to-date table tables index partition node instance worker test',
  },
  {
    words: '=kill|blow .. our|my|the .. run|build|deploy|service|cluster|database|production|prod',
    form: Tag.past,
    passive: false,
    subject: named,
    without: 'process session stuck hung',
  },
  {
    words: `=push|merge|deploy|ship|add|release|commit|introduce|roll|land|publish|upload|flash|install|apply|write|submit|send|launch .. <adv>? ${bad}|half|partially .. <noun>`,
    form: Tag.past | Tag.third,
    passive: false,
    subject: named | Kind.proper,
  },
  {words: `@maker's <adj>? ${bad} <adj>? <noun>? ${work}`, without: 'fix fixed fixes'},
  {words: `${bad} ${work} by|from|of @staff`, without: 'not'},
]

/** How people are said to have let others down. */
const betrayals: readonly Pattern[] = [
  ...rows(
    `
    =freeze|stall|jam|paralyse|paralyze|halt|hang|topple|flood|swamp|overload|saturate|exhaust|contaminate|infect|disrupt|expose|leak|strand|bury|cripple|clog|choke|corrupt|crash|brick|degrade|overwhelm|deadlock|smash|shatter|pollute <det|num|adj|noun>
    =trip|eat|swallow|zap|toast|melt|vaporise|vaporize|evaporate|annihilate|shred|garble|floor|starve|hog|exhaust|blast|blank|turn|plunge|tip|reduce|throw|send|drag|sink|gut .... table|tables|database|site|page|homepage|cluster|disk|breaker|power|queue|index|customers|users|white|dark|black|red|rubble|chaos|outage|darkness|cart|carts|rows|data|records|inbox|pool|memory|cpu|network|region|checkout|production|prod|everything|everyone
  `,
    {form: Tag.past | Tag.third, modal: [''], negated: false, owner: Kind.named | Kind.group | Kind.person, passive: false},
  ),
  {
    words:
      '=freeze|stall|jam|paralyse|paralyze|topple|swamp|saturate|contaminate|infect|disrupt|strand|overwhelm|smash|shatter|pollute|deadlock <det|num|adj> ~lease|token|test',
    form: Tag.past | Tag.third,
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items', 'went-well'],
    passive: false,
    subject: Kind.named | Kind.group | Kind.person,
    without: 'people users drill exercise rehearsal game-day announced purpose',
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
      negated: false,
      never: ['mitigation', 'action-items', 'went-well', 'options'],
      passive: false,
      past: true,
      subject: makers,
      without: 'planned maintenance because safe',
    },
  ),
  ...rows(
    `
    =push|rush|hurry|force|talk us|me|everyone|them|people into
    =get|drag|land|lead|talk|drive|plunge|run|walk|pull|put|drop|manoeuvre|maneuver|push us|me|everyone|everybody|them|customers|users in|into <det>? <adj>? this|mess|hole|corner|trouble|jam|bind|pickle|position|situation|spot|ditch|swamp|wall|outage|rebuild|cul-de-sac|crisis|disaster|danger|difficulty|difficulties|debt|trap|chaos|nightmare|dead-end|bad|weekend|night
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
    {negated: false, passive: false, subject: makers},
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
    words: '=trip|eat|plunge|tip|sink|drag|zap|toast|floor|blacken|shred <det|num|adj> ~test|cache|stuck',
    form: Tag.past | Tag.third,
    modal: [''],
    negated: false,
    passive: false,
    subject: Kind.named | Kind.group | Kind.person,
    withWord:
      'breaker whole entire all everything site power cage row prod production dark darkness region cluster database platform outage chaos knees',
  },
  {
    words: '=sink|spam|exhaust|mutilate|tear|rip|vandalise|damage|degrade|destabilise|destabilize|knock|upset .. <adj|noun>? $everything',
    form: Tag.past | Tag.third,
    modal: [''],
    negated: false,
    never: ['mitigation', 'action-items'],
    passive: false,
    subject: Kind.named | Kind.group | Kind.person,
    without: 'test drill',
  },
  {words: '=take|bring|drag|pull ... with him|her|them', form: Tag.third | Tag.past, passive: false, past: false, subject: named},
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
    it|this|that <be> <adv>? @other who|that|which ~noticed|spotted|found|fixed|restored|saved|caught|saw|discovered|suggested|helped|reported|proposed|realised|realized|answered|gets|owns|runs|first <have>? <past|part>
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
  ...rows(`
    every! single? time <det>? <noun|adj>? people|guys|folks|lot|developers|devs|engineers|admins|ops|consultants|contractors|vendor|managers =touch|break|push|deploy|ship|change|release|do|make|decide|run|fiddle|merge|rotate|upgrade|kill
    as usual <pause>? @team
    typical|typically|predictably|naturally : @other
    once|yet again|more <pause> @team
    @team <have>? once|yet again|more =break|cut|fail|forget|ignore|skip|push|ship|drop|do|take|miss|let|cause|change
    once|yet again <pause> <det> <noun|adj>? guys|people|folks|lot|developers|engineers|consultants
    as! usual|always <pause>? @team
    yet|once again! <pause>? @other =$harm|forget|ignore|skip|fail|miss|push|ship|drop|do
    @team =break|fail|forget|ignore|skip|push|ship|drop|do ... yet|once again!
    typical of @team
  `),
  {
    words: 'for the <adj|num> time|week|month|quarter|year|sprint|release running|straight|row|now|this|in',
    withWord:
      'team guys people consultants vendor group squad crew folks developers engineers contractor contractors marketing ops supplier provider',
  },
  {
    words:
      "@maker's <adj>? refactor|rewrite|script|commit|hack|fork|patch|push|merge|pr|one-liner|hotfix|cleanup|tweak .. =blow|break|crash|wreck|take|bring|kill|corrupt|ruin|sink|derail|wipe|nuke|knock!",
    passive: false,
    past: true,
  },
  {
    words: 'never =$duty|test|care|learn|respond|read|answer|own|deliver|bother|want|help',
    form: Tag.base | Tag.third,
    subject: Kind.group | Kind.firm | Kind.named | Kind.person,
    without: 'should',
  },
  {
    words:
      'always|constantly|perpetually|forever|invariably =break|forget|ignore|skip|blame|rush|push|ship|cut|miss|do|leave|drop|lose|mess|screw|assume|delay|complain|refuse|merge|deploy',
    form: Tag.base | Tag.third | Tag.gerund,
    never: ['went-well'],
    subject: Kind.group | Kind.firm | Kind.named | Kind.person,
  },
  {
    words: '=keep! breaking|ignoring|forgetting|skipping|pushing|making|missing|shipping|merging|dropping|deleting|messing|blaming',
    subject: makers,
  },
  {words: '@maker <pause>? as! usual|always <pause>?', never: ['went-well', 'impact'], without: 'worked works working normal'},
  {words: 'typical @team', never: ['impact', 'background']},
  {
    words: '=ask|think|check|tell|inform|look|test|warn|consult questions? later|afterwards|second|last',
    never: ['action-items', 'mitigation', 'options'],
    past: false,
    subject: Kind.group | Kind.firm | Kind.named | Kind.person,
  },
]

/** The guilty spoken to. */
const addressed: readonly Pattern[] = [
  {
    words: '=cause|break|wreck|ruin|kill|sink|crash|botch this|that|it|the|our|us|a|an',
    form: Tag.past,
    negated: false,
    subject: Kind.you,
    without: 'if when once',
  },
  {
    words: '=do this <pause>',
    form: Tag.past,
    negated: false,
    never: ['went-well', 'mitigation'],
    subject: Kind.you,
    without: 'if when once',
  },
  {words: '=do this|that|it to us|me|everyone|customers|them', form: Tag.past, negated: false, subject: Kind.you, without: 'if when once'},
  {
    words: 'nice|great|good|well|brilliant|lovely|super|fine|splendid work|job|one|done|played|going <pause> @other',
    never: ['went-well', 'got-lucky'],
    withWord: 'without lost outage broken again dead gone dark wiped',
  },
  {
    words: '=owe this|that|it|these|the|our .. <noun>? to @other',
    never: ['went-well', 'got-lucky'],
    subject: Kind.self,
    without: 'quick fast recovery success money thanks',
  },
]

/** The fault is left out, and what it is about stays. */
const faultThat = /\b(?:It|it) (?:is|was) [^.;,]{1,60} fault that \p{L}/u
/** What was found ends with whoever is meant. */
const causedBySomebody = /(?<=\b(?:was|were) )caused by [^\s.;,:!?]+(?: [^\s.;,:!?]+){0,4}(?=[.;,!]|$)/

export default languageRule({
  name: 'blamed-person',
  code: 'PM202',
  summary: 'A person, team or vendor is named as the one who did harm',
  severity: 'warning',
  english: [...faultOf, ...causedBy, ...agentOfHarm, ...betrayals, ...answerable, ...absolutes, ...addressed],
  defect: 'Somebody is blamed',
  ask: 'What did the system allow, whoever was at the keyboard?',
  reword: [
    sayInstead(faultThat, ([found]) => found.slice(-1)),
    sayInstead(causedBySomebody, () => 'possible because the system allowed …'),
    sayStatement(nothingMadeSure, nothingPrompted, couldBeDone, wasPossible),
  ],
})
