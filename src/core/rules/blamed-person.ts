/** A person, team or vendor named as the one who did harm. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
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

const faultOf: readonly Pattern[] = [
  {words: '=have|thank .. @maker to thank', never: ['went-well', 'got-lucky']},
  {words: 'no thanks to @maker'},
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
  {words: 'blame|fault|responsibility! <prep>? @np? =sit|lie|rest|fall|belong <adv>? <adv>? with|on|at|to @maker', without: 'not nobody'},
  {words: `@anyone's <adj>? <adj>? ${blameNoun}!`, without: 'not nobody none no never neither without'},
  {
    words: `fault|blame|responsibility|guilt .. lies|lie|lay|sits|sit|sat|rests|rest|rested|falls|fell|belongs|belonged <adv>? <adv>? with|on|at|to @anyone`,
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
  {words: `courtesy! of @maker`, never: ['went-well', 'got-lucky']},
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

const absolutes: readonly Pattern[] = [
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
  english: [...faultOf, ...causedBy, ...agentOfHarm, ...absolutes],
  ask: 'what did the system allow, whoever was at the keyboard?',
})
