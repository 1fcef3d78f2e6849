/** Titles that are no questions and whose words still tell what they hold, beside names: clauses, or a first word that says it whatever follows. */
import type {CanonicalId} from './section-names.ts'

interface Phrase {
  readonly id: CanonicalId
  readonly is: RegExp
}

/** Over `words(title)`; the first that fits decides. */
const phrases: readonly Phrase[] = [
  {id: 'references', is: /^(?:related|relevant) \w/},
  {id: 'references', is: /^(?:appendix|annex|exhibit|attachment|anhang|anexo|annexe) (?:[a-z]|[ivx]{1,4}|\d{1,2})$/},
  {id: 'references', is: /^(?:where to )?(?:find|read|learn|see) (?:out )?more\b/},
  {
    id: 'impact',
    is: /^(?:(?:not|un|in)? ?(?:affected|impacted)(?: \w+){0,3}|(?!(?:are|is|was|were|who|what)\b)(?:\w+ ){1,2}(?:affected|impacted))$/,
  },
  // "Leaked tokens", "Affected stack at the time".
  {
    id: 'impact',
    is: /^(?:affected|impacted|exposed|leaked|compromised|stolen|damaged|corrupted) (?!by\b)\w+(?: \w+)?(?: (?:at|during|in|before) .*)?$/,
  },
  {
    id: 'impact',
    is: /^(?:\w+ )?(?:accounts|backups|credentials|customers|data|emails|events|files|funds|keys|messages|orders|passwords|records|requests|rows|secrets|services|tables|tokens|users) (?:exposed|leaked|compromised|stolen|corrupted|deleted|lost)$/,
  },
  {id: 'action-items', is: /^what (?:still )?(?:needs?(?: to)?|has to|have to|must) \w+/},
  {
    id: 'action-items',
    is: /^(?:what (?:is )?)?(?:(?:still|remains) )?(?:open|pending|unresolved|left)(?: to (?:do|fix))?$|^(?:still|not yet) (?:missing|done|fixed|to (?:come|do|fix))$/,
  },
  {
    id: 'action-items',
    is: /^(?:still |also )?(?:recommended|required|needed|outstanding)$|^(?:safeguards?|controls?|checks|tests|alerts) added$|^(?:open|outstanding|pending|deferred|unfinished) (?:work|items|issues|tasks|points|actions)$|^(?:future|recommended) (?!work$)\w+(?: \w+)?$|\b(?:steps?|actions?|work|tasks?|changes|fixes) (?:still )?(?:required|needed|outstanding|remaining|pending|open)$/,
  },
  {id: 'mitigation', is: /^what changed$/},
  {
    id: 'action-items',
    is: /^what (?:we |i |has |have |is |was |been )*chang(?:ed|es|ing)(?: (?:after|since|because|following|now|as a result)\b.*)?$/,
  },
  {
    id: 'action-items',
    is: /^(?:new |additional )?(?:systemic|structural|preventive|preventative|corrective|long term) (?:controls?|safeguards?|guardrails?|fix(?:es)?|changes?|improvements?)$/,
  },
  {
    id: 'lessons',
    is: /^what (?:(?:i|we) (?:would|should)|id|wed|to) (?:tell|advise|say|remember)\b|^if (?:i|we) (?:could|had to) do (?:it|this) again|^advice (?:for|to)\b/,
  },
  {id: 'action-items', is: /^(?:immediate|short|near|medium|mid|long)(?: (?:and )?(?:immediate|short|near|medium|mid|long))* term$/},
  {id: 'background', is: /^introducing\b/},
  {
    id: 'got-lucky',
    is: /^(?:potential|possible) (?:\w+ )?if (?:not|un)\b|^(?:risks?|dangers?|disasters?|worse|losses|harm) (?:avoided|averted|escaped)$/,
  },
  {
    id: 'root-causes',
    is: /^(?:the |exact )*(?:failing|faulty|offending|broken|buggy|vulnerable|culprit) (?:service|component|code|code path|path|module|commit|query|change|configuration|config|logic|line|function|dependency|package|version)s?$/,
  },
  // What begins with what somebody does: "Tracking down the leak", "Bringing the shards back".
  {id: 'communication', is: /^(?:communicating|disclosing|informing|notifying|announcing|telling)\b/},
  {
    id: 'response',
    is: /^(?:investigating|diagnosing|debugging|responding|troubleshooting|hunting|chasing|tracing|tracking (?:it |this |the \w+ )?down|(?:searching|looking|hunting) for|finding (?:it|the|a|out)|digging|narrowing|isolating|reproducing)\b/,
  },
  {
    id: 'detection',
    is: /^what (?:\w+ )?(?:detect(?:s|ed)|caught|noticed|alerted|tipped)\b|^(?:detecting|discovering|noticing|(?:the )?first (?:signs?|indications?|symptoms?|hints?|alerts?|reports?)\b)/,
  },
  {
    id: 'mitigation',
    is: /^(?:restoring|recovering|mitigating|resolving|repairing|containing|reverting|rolling back|unwinding|fixing (?:it|this|the|our|things)|stopping the (?:bleed\w*|attack\w*|leak)|(?:getting|bringing|coming|going) (?:\w+ ){0,4}back|back (?:online|up|to normal|in service)|return(?:ing)? to (?:\w+ )?(?:service|normal\w*|operations?)|making (?:\w+ ){1,2}whole)\b/,
  },
  {id: 'mitigation', is: /^steps (?:to|toward|towards) (?:the )?(?:recover\w*|restor\w*|resol\w*|mitigat\w*|repair\w*|fix)/},
  {
    id: 'lessons',
    is: /^(?:looking back|in (?:retrospect|hindsight)|wrapping up)\b|^(?:\w+ )?(?:parting|closing|concluding|final) (?:thoughts?|remarks?|words?|notes?|comments?|observations?)$/,
  },
  {id: 'background', is: /^how (?:does|do|did) .*\bworks?$|^how (?:\w+ ){1,4}(?:normally|usually|typically) works?$/},
  // What was there, or was taken for true, before it happened.
  {
    id: 'background',
    is: /^(?:the |our |project |original )*(?:goals?|objectives?|environment|expectations?)$|^what (?:we|i) (?:had|believed|assumed|expected|wanted|(?:(?:were |was )?(?:tried|trying|wanted|meant) to (?:build|do)))$|^what (?:was|were) (?:working|normal)\b|^what (?:was|were|is|are) (?:supposed|meant) to\b|^what do(?:es)? (?:\w+ ){1,3}do$|^what (?:\w+ ){1,3}does$|^how .*\b(?:supposed|meant) to work$|^how .*\bworked before$/,
  },
  {
    id: 'background',
    is: /^(?:events )?leading up to\b|^(?:\w+ ){0,2}set(?:ting)? the (?:scene|stage)\b|^(?:a )?(?:bit|word|note) (?:of|about|on) (?:context|background|history)$/,
  },
  {
    id: 'background',
    is: /^(?:(?:a|an) )?(?:(?:quick|short|brief|general|high level) )?(?:overview|introduction|intro|primer) (?:of|to|on) (?:the |our )?(?:\w+ )?(?:systems?|architecture|infrastructure|platform|network|stack|service|setup|pipeline|product|protocol|cluster)$|^(?:(?:a|an) )?primer on\b/,
  },
  {id: 'what-happened', is: /^(?:the |a |our )?(?:\w+ )?story$|^the (?:\w+ )?(?:incident|outage)$/},
  {
    id: 'what-happened',
    is: /^(?:the )?(?:anatomy|nature|unfolding) of\b|^(?:the )?(?:\w+ )?story (?:so far|behind)\b|^how (?:\w+ ){1,3}unfolded$/,
  },
  {
    id: 'timeline',
    is: /^what happened (?:and )?when$|\b(?:day by day|hour by hour|minute by minute)$|^log of (?:the )?(?:incident|outage|events?)$/,
  },
  {
    id: 'response',
    is: /^(?:what|things|everything|stuff) (?:(?:else )?(?:we|i|they|was|were) )?(?:had )?(?:been )?(?:tried|attempted|checked|investigated|ruled out)\b/,
  },
  {
    id: 'response',
    is: /^(?:(?:first|second|third|failed|unsuccessful|initial|early|our|top|main|working|\d+) )*(?:attempts?|hypothes[ei]s|theories)(?: (?:to|at|we|that|considered|ruled|tested)\b.*)?$|^(?:ruled out|rejected|discarded) \w+$/,
  },
  {
    id: 'got-lucky',
    is: /\b(?:lucky|luck|fortunate|fortunately)\b|\b(?:could|might) have (?:been|gone|got(?:ten)?) (?:much |far |even )?worse\b/,
  },
  {id: 'five-whys', is: /\b(?:5|five) whys?\b/},
  {
    id: 'responders',
    is: /^(?:people|persons|staff|engineers|employees|individuals|groups|those) (?:who (?:were|was) )?involved$|^involved \w+$|^points? of contact$/,
  },
  {id: 'summary', is: /\btl ?dr\b/},
  {
    id: 'action-items',
    is: /^(?:(?:the )?(?:\w+ )?(?:things|items|issues|work|fixes|changes|tasks|points|topics|tests|alerts|features|what)(?: (?:we|i))?(?: (?:still|need|want|have|plan|intend|remains?|are|is))* )to (?:be )?(?:do|done|fix|fixed|address|addressed|change|changed|implement|implemented|build|add|write|test|follow|follow up|tackle|resolve)\b/,
  },
  {id: 'action-items', is: /^(?:making|to make|doing|to do) (?:\w+ ){0,2}(?:right|better)$|\bnever again$|^(?:for |the )?next time$/},
  {
    id: 'action-items',
    is: /\b(?:going forward|moving forward|(?:were|we are|we will) (?:making|doing|changing|improving|taking|planning))$/,
  },
  {
    id: 'root-causes',
    is: /^how (?:the|this|that|an?) (?:\w+ ){0,2}(?:attack|exploit|bug|vulnerability|flaw|failure|leak|race|hack|deadlock) (?:works?|worked|was possible)$/,
  },
  // "The rules we derived".
  {
    id: 'lessons',
    is: /^(?:the |our )?(?:rules?|gotchas?) (?:that|this|we|it|worth|extracted|derived|learned|learnt|adopted|moved|to (?:keep|remember|follow))\b|\brules? (?:learned|learnt)$/,
  },
  {
    id: 'points-of-failure',
    is: /\b(?:that|which) (?:could|would|should|might) have (?:\w+ )?(?:caught|prevented|stopped|found|detected|avoided)\b/,
  },
  {
    id: 'points-of-failure',
    is: /^(?:\w+ )?(?:safeguards?|barriers?|defen[cs]es?|checks|controls|protections?) (?:that|which) (?:\w+ ){0,2}(?:fail\w*|work\w*|missing|miss\w*|hold|held)$/,
  },
  {id: 'root-causes', is: /^\w.*\b(?:that|which) (?:increased|caused|enabled|allowed|led|contributed)\b/},
  {
    id: 'root-causes',
    is: /^(?:the |our )?(?:underlying|real|actual|true|fundamental|deeper|original|core) (?:\w+ )?(?:issues?|problems?|bugs?|reasons?|story|faults?|defects?|failures?)$|^(?:the )?(?:source|origin|chain|mechanism)s? of (?:the )?(?:\w+ )?(?:\w*caus\w*|failures?|problems?|issues?|outage|errors?|bug|leak|crash\w*)$/,
  },
  {
    id: 'what-happened',
    is: /^what (?:(?:did )?(?:we|i|they|users|customers|people|you) (?:all )?(?:have )?(?:see|saw|seen|observed?|experienced?|noticed?|encountered|know(?: so far)?)|went down|is known(?: so far)?)$/,
  },
  {
    id: 'action-items',
    is: /^(?:and )?(?:what|where) (?:(?:do |will )?we go from here|now|(?:happens|comes|follows|will happen|will come) (?:next|now)|(?:lies|is|s) ahead|to do next)$/,
  },
]

export const phrased = (title: string): CanonicalId | null => phrases.find(({is}) => is.test(title))?.id ?? null
