import {Kind, others, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'

const makers = others | Kind.firm | Kind.proper
const individuals = Kind.person | Kind.named | Kind.you
const owners = Kind.person | Kind.named | Kind.group
const finite = Tag.past | Tag.third | Tag.participle
const never = ['mitigation', 'action-items', 'options', 'got-lucky'] as const
/** With these words the harm is a plan, a drill or a measure. */
const meant =
  'seal ground tie bread prevent stop avoid protect maintenance planned graceful gracefully restore intentionally deliberately drill exercise rehearsal test stuck deadlock fixed hung order'
const ruin =
  'wreck|bork|hose|nuke|cripple|ruin|botch|derail|sabotage|clobber|mangle|bungle|torpedo|scupper|paralyse|paralyze|trample|obliterate|flatten|brick|fry|trash|torch|spoil'
const things = '$everything|api|build|checkout|schema|semver|index|import|ledger|table|tables|outage'
const flaws = 'broken|bad|buggy|faulty|botched|untested|unreviewed|half-finished|half-baked|partially|wrong|incorrect|rogue'

export default family({
  says: 'Somebody, or what somebody made, broke something that others need.',
  english: [
    ...each({form: finite, infinitive: false, modal: [''], negated: false, never, passive: false, without: meant}, [
      {words: `=${ruin} ~<prep|conj>`, subject: others},
      {
        words: '=break|crash|corrupt|destroy|trash ~change|changes|out|into|even|through|for|ground|down @np',
        subject: makers & ~Kind.you & ~Kind.proper,
        without: `${meant} into`,
      },
      {words: `=take|bring|knock|pull down|out|offline .. ${things}`, subject: individuals},
      {words: `=take|bring|knock|pull .... ${things}|vpn .. down|out|offline`, subject: individuals},
      {
        words: `=take|bring|knock down|out|offline .. ${things}`,
        subject: Kind.group | Kind.firm,
        past: true,
        never: [...never, 'timeline'],
      },
      {words: `=take|bring|knock .... ${things} .. down|out|offline`, subject: Kind.group, past: true, never: [...never, 'timeline']},
      {words: `=kill|tank|sink|wipe|flood|swamp|overload|hammer|starve|choke .. ${things}|prod|production|queue|team`, subject: others},
      {words: '=knock .... over', subject: owners},
      {
        words: '=kill|wipe! .... with|and|by',
        subject: Kind.person | Kind.named,
        withWord: 'down payroll unreviewed typo mistake everything dark',
      },
      {
        words: `=$harm|${ruin}|freeze|eat|wipe|delete|kill|sink|exhaust|flood|topple out? <det|num|adj|noun>`,
        owner: owners,
        subject: Kind.thing,
      },
      {words: `=take|bring|knock .... ${things} <adj|ing>? down|out|offline`, owner: owners},
      {words: `=take|bring|knock down|out|offline .. ${things}`, owner: owners},
      {
        words: `=push|deploy|ship|release|merge|publish|install|add|introduce|send .. <adv>? ${flaws}`,
        subject: others | Kind.firm,
        past: true,
        without: `${meant} found noticed`,
      },
      {
        words:
          '=introduce|cause <det|num> <adj>? <noun>? leak|bug|bugs|regression|regressions|deadlock|vulnerability|hole|loop|defect|outage|incident|downtime|mess|corruption',
        subject: others | Kind.firm,
        past: true,
      },
      {words: '=create|leave <det> <adj>? <noun>? leak|regression|deadlock|hole|loop|mess|corruption', subject: others, past: true},
      {words: '=screw|mess|cock|fuck|muck .. up', subject: others | Kind.firm | Kind.proper | Kind.self},
      {words: '=lock|shut|kick|throw|cut all? of? us|me|everyone|everybody|customers|users .. out|off', subject: owners | Kind.proper},
      {words: '=manage to =$harm|paralyse|freeze|flood|knock|expose|leak', subject: others},
      {words: '=cost us|customers|me|everyone', subject: others},
      {words: '=drop .. prod|production|database', subject: Kind.named, past: true},
    ]),
    {
      words: `=break|wreck ~into|down|out|up|even|through|off|ties .. ${things}`,
      form: Tag.past | Tag.participle,
      subject: Kind.self,
      passive: false,
      negated: false,
      modal: [''],
      never: [...never, 'response', 'went-well'],
      without: `${meant} into test tests`,
    },
    {words: 'i|we <have> broken! production|prod|master|main|everything', never: [...never, 'response', 'went-well']},
    {words: '=manage to =break|crash|take|wipe|delete! .. $everything|prod', subject: Kind.self, never},
    {
      words: 'i <have>? <adv>? =take|bring! down|offline',
      passive: false,
      negated: false,
      modal: [''],
      past: true,
      never: [...never, 'timeline', 'response'],
      without: `${meant} to`,
    },
    {
      words: `=$harm|kill .. ${things}`,
      form: Tag.past,
      subject: Kind.self,
      passive: false,
      negated: false,
      modal: [''],
      never,
      without: `${meant} into test tests`,
      thorough: true,
    },
    {words: 'change|commit|pr|push|deploy|patch|release|merge|script by|from|of @named .. =$harm|take|bring!', passive: false, never},
    {words: 'outage|incident|downtime|breach|crash|failure|disruption <be> <adv>? =trigger|start! .. by @other', passive: true},
    ...each({passive: true, modal: [''], negated: false}, [
      {
        words: '=$harm|introduce|kill|poison|sink|swamp|flood|cripple ... by @other',
        agent: others,
        without: 'alert page customer customers kernel user users attacker attackers backup',
      },
      {
        words:
          '=$harm|trigger .... by <det> <adj>? <noun>? <noun> <adv>? made|done|pushed|deployed|merged|written|introduced|added by @named',
      },
      {words: '=take|bring|knock|throw down|offline|out|to|into ... by @other', agent: others, without: meant},
      {words: `=$harm|bring|poison|trigger|take .... by @other's <adj>? <noun>? $doing`},
      {words: '=let|fail|betray|burn .. by @maker', agent: others | Kind.firm},
      {words: '=throw|plunge into chaos|disarray|confusion|darkness by @other'},
    ]),
    {words: `=${ruin}|break|crash|corrupt .. by @other`, passive: true, without: 'kernel user users'},
    {
      words:
        'deadlock|bug|regression|corruption|hole|leak|breakage|mess|crash|chaos that|which? @maker =leave|make|create|cause|introduce|add|land!',
      without: 'fixed',
    },
    {words: "@other's so-called|supposed <adj>? <noun>"},
    {
      words: `@other's <adj>? ${flaws}|careless|reckless|misguided|sloppy|shoddy|hasty|clumsy|last-minute|unannounced|uncoordinated|ill-timed <adj|noun>? <noun>`,
      never: [...never, 'went-well'],
      without: 'found fixed reported',
    },
  ],
  finds: [
    'The outage was caused by a change made by Tom.',
    'We broke the build.',
    'I took down the whole site.',
    'I wrote to everybody that I had broken production.',
    'This is how I managed to break production.',
    'A contractor wrecked the index.',
    'Jonas broke the build on Friday.',
    'Olga took down the search cluster with her reindex.',
    'Ana brought the reporting stack down with a single query.',
    'Sales flooded the queue with a bulk import.',
    'Ana killed the worker and with it the payroll.',
    'Ravi’s script wiped the balances.',
    'Tina’s change brought everything down.',
    'The new admin knocked over the whole site.',
    'The storage team took down the whole site.',
    'The storage team took the site down.',
    'We broke checkout for an hour.',
    'The commit by Ana broke the build.',
    'The incident was triggered by Lena.',
    'Rajesh’s change took out the login service.',
    'Roberto’s migration froze the orders table.',
    'Our supplier shipped a faulty batch of disks.',
    'Hannah left a mess in the state file.',
    'The consultants introduced two nasty bugs.',
    'Hannah introduced the bug that took the site down.',
    'The vendor messed up the migration.',
    'The security team locked everyone out.',
    'Two developers managed to paralyse the farm.',
    'Procurement cost us a trading day.',
    'Ana dropped the production database.',
    'The outage was caused by the infrastructure team.',
    'The cluster was taken down by the storage team.',
    'The gateway was broken by Ana’s change.',
    'We got burned by the carrier.',
    'The rollout was thrown into chaos by the night shift.',
    'The index was wrecked by a contractor.',
    'The deadlock that Anneliese introduced hit at noon.',
    'The vendor’s so-called hotfix made it slower.',
    'The supplier’s botched firmware went to 300 terminals.',
  ],
  leaves: [
    'timeline: 08:25 Team takes down the front end to prevent errors',
    'We thank the partner, who dropped everything and sent ten engineers.',
    'The process was killed by the kernel.',
    'timeline: 11:46 Action taken by the security team to remove the packages',
    'Renovate broke the build.',
    'Copilot broke the migration with its suggestion.',
    'The CI bot wiped the cache.',
    'Ana killed the stuck query.',
    'The outage was caused by Cloudflare’s infrastructure.',
    'The rollback was triggered by Ravi.',
    'Ana created an incident in the tracker.',
    'Azure cost us 400 euros a day.',
    'The team took over the service in April.',
  ],
})
