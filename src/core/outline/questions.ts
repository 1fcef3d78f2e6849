/** Titles that are questions or clauses, or whose first word says it whatever follows: what they hold, by their words. */
import type {CanonicalId} from './section-names.ts'

interface Question {
  readonly id: CanonicalId
  readonly asks: RegExp
}

/** Over `words(title)`; the first that fits decides. */
const questions: readonly Question[] = [
  {id: 'references', asks: /^(?:related|relevant) \w/},
  {id: 'references', asks: /^(?:appendix|annex|exhibit|attachment|anhang|anexo|annexe) (?:[a-z]|[ivx]{1,4}|\d{1,2})$/},
  {id: 'references', asks: /^(?:where to )?(?:find|read|learn|see) (?:out )?more\b/},
  {
    id: 'impact',
    asks: /^(?:(?:not|un|in)? ?(?:affected|impacted)(?: \w+){0,3}|(?!(?:are|is|was|were|who|what)\b)(?:\w+ ){1,2}(?:affected|impacted))$/,
  },
  // "Leaked tokens", "Affected stack at the time".
  {
    id: 'impact',
    asks: /^(?:affected|impacted|exposed|leaked|compromised|stolen|damaged|corrupted) (?!by\b)\w+(?: \w+)?(?: (?:at|during|in|before) .*)?$/,
  },
  {
    id: 'impact',
    asks: /^why (?:(?:it|this|that) (?:really )?matter(?:s|ed)|(?:is|was) (?:it|this|that) (?:so )?(?:dangerous|serious|important|critical|bad|costly)|(?:the )?damage (?:is|was) \w+)$|^what (?:it|this|that) (?:has )?cost(?: us| me)?$/,
  },
  {
    id: 'impact',
    asks: /^(?:\w+ )?(?:accounts|backups|credentials|customers|data|emails|events|files|funds|keys|messages|orders|passwords|records|requests|rows|secrets|services|tables|tokens|users) (?:exposed|leaked|compromised|stolen|corrupted|deleted|lost)$/,
  },
  {id: 'action-items', asks: /^what (?:still )?(?:needs?(?: to)?|has to|have to|must) \w+/},
  {
    id: 'action-items',
    asks: /^(?:still |also )?(?:recommended|required|needed|outstanding)$|\b(?:steps?|actions?|work|tasks?|changes|fixes) (?:still )?(?:required|needed|outstanding|remaining|pending|open)$/,
  },
  {
    id: 'action-items',
    asks: /^what (?:we |i |has |have |is |was |been )*chang(?:ed|es|ing)(?: (?:after|since|because|following|now|as a result)\b.*)?$/,
  },
  {
    id: 'action-items',
    asks: /^(?:new |additional )?(?:systemic|structural|preventive|preventative|corrective|long term) (?:controls?|safeguards?|guardrails?|fix(?:es)?|changes?|improvements?)$/,
  },
  {id: 'lessons', asks: /^what (?:i|we) (?:would|should) (?:tell|advise|say)\b/},
  {id: 'action-items', asks: /^(?:immediate|short|near|medium|mid|long)(?: (?:and )?(?:immediate|short|near|medium|mid|long))* term$/},
  {id: 'background', asks: /^introducing\b/},
  {
    id: 'got-lucky',
    asks: /^(?:potential|possible) (?:\w+ )?if (?:not|un)\b|^(?:risks?|dangers?|disasters?|worse|losses|harm) (?:avoided|averted|escaped)$/,
  },
  {
    id: 'root-causes',
    asks: /^(?:the |exact )*(?:failing|faulty|offending|broken|buggy|vulnerable|culprit) (?:service|component|code|code path|path|module|commit|query|change|configuration|config|logic|line|function|dependency|package|version)s?$/,
  },
  // What begins with what somebody does: "Tracking down the leak", "Bringing the shards back".
  {id: 'communication', asks: /^(?:communicating|disclosing|informing|notifying|announcing|telling)\b/},
  {
    id: 'response',
    asks: /^(?:investigating|diagnosing|debugging|responding|troubleshooting|hunting|chasing|tracing|tracking (?:it |this |the \w+ )?down|(?:searching|looking|hunting) for|finding (?:it|the|a|out)|digging|narrowing|isolating|reproducing)\b/,
  },
  {id: 'detection', asks: /^(?:detecting|discovering|noticing|first (?:signs?|indications?|symptoms?|hints?|alerts?|reports?)\b)/},
  {
    id: 'mitigation',
    asks: /^(?:restoring|recovering|mitigating|resolving|repairing|containing|reverting|rolling back|unwinding|fixing (?:it|this|the|our|things)|stopping the (?:bleed\w*|attack\w*|leak)|(?:getting|bringing|coming|going) (?:\w+ ){0,4}back|back (?:online|up|to normal|in service)|return(?:ing)? to (?:\w+ )?(?:service|normal\w*|operations?)|making (?:\w+ ){1,2}whole)\b/,
  },
  {id: 'mitigation', asks: /^steps (?:to|toward|towards) (?:the )?(?:recover\w*|restor\w*|resol\w*|mitigat\w*|repair\w*|fix)/},
  {
    id: 'mitigation',
    asks: /^(?:the )?(?:(?:coordinated|emergency|full|cold|clean) )?(?:(?:chain|network|mainnet|testnet|cluster|service|system) )?(?:restart|reboot|rebuild|revert|reset|redeploy\w*|fail ?over)(?: of (?:the )?(?:chain|network|cluster|services?|systems?))?$/,
  },
  {
    id: 'lessons',
    asks: /^(?:looking back|in (?:retrospect|hindsight)|wrapping up)\b|^(?:\w+ )?(?:parting|closing|concluding|final) (?:thoughts?|remarks?|words?|notes?|comments?|observations?)$/,
  },
  {id: 'background', asks: /^how (?:does|do|did) .*\bworks?$|^how (?:\w+ ){1,4}(?:normally|usually|typically) works?$/},
  {
    id: 'background',
    asks: /^(?:events )?leading up to\b|^setting the \w+$|^(?:a )?(?:bit|word|note) (?:of|about|on) (?:context|background|history)$/,
  },
  {
    id: 'background',
    asks: /^(?:(?:a|an) )?(?:(?:quick|short|brief|general|high level) )?(?:overview|introduction|intro|primer) (?:of|to|on) (?:the |our )?(?:\w+ )?(?:systems?|architecture|infrastructure|platform|network|stack|service|setup|pipeline|product|protocol|cluster)$|^(?:(?:a|an) )?primer on\b/,
  },
  {id: 'what-happened', asks: /^(?:the |a |our )?(?:\w+ )?story$|^the (?:\w+ )?(?:incident|outage)$/},
  {
    id: 'what-happened',
    asks: /^(?:the )?(?:anatomy|nature|unfolding) of\b|^(?:the )?(?:\w+ )?story (?:so far|behind)\b|^how (?:\w+ ){1,3}unfolded$/,
  },
  {
    id: 'timeline',
    asks: /^what happened (?:and )?when$|\b(?:day by day|hour by hour|minute by minute)$|^log of (?:the )?(?:incident|outage|events?)$/,
  },
  {
    id: 'response',
    asks: /^(?:what|things|everything|stuff) (?:(?:else )?(?:we|i|they|was|were) )?(?:had )?(?:been )?(?:tried|attempted|checked|investigated|ruled out)\b/,
  },
  {
    id: 'response',
    asks: /^(?:(?:first|second|third|failed|unsuccessful|initial|early|our|top|main|working|\d+) )*(?:attempts?|hypothes[ei]s|theories)(?: (?:to|at|we|that|considered|ruled|tested)\b.*)?$|^(?:ruled out|rejected|discarded) \w+$/,
  },
  {
    id: 'got-lucky',
    asks: /\b(?:lucky|luck|fortunate|fortunately)\b|\b(?:could|might) have (?:been|gone|got(?:ten)?) (?:much |far |even )?worse\b/,
  },
  {id: 'five-whys', asks: /\b(?:5|five) whys?\b/},
  // Questions to be answered with yes or no: "Were we alerted in time?", "Could this have been prevented?".
  {
    id: 'points-of-failure',
    asks: /^(?:could|should|would|might) \w+(?: \w+)? have (?:been )?(?:prevented|avoided|stopped|caught|detected|found)\b/,
  },
  {id: 'action-items', asks: /^(?:can|could|will|should) (?:we|i|it|this|you)\b.*\b(?:prevent\w*|avoid\w*|happen again|recur)\b/},
  {
    id: 'detection',
    asks: /^(?:were|was|did|have|had) (?:we|i|you|anyone|it|this|the \w+|our \w+)\b.*\b(?:alert\w*|page[ds]?|detect\w*|notic\w*|notified|discovered|fire[ds]?)\b/,
  },
  {
    id: 'communication',
    asks: /^(?:were|was|did|have|had) (?:we|the|our|users|customers|stakeholders|communications?|comms)\b.*\b(?:communicat\w*|comms|inform\w*|told|announce\w*)\b/,
  },
  {
    id: 'response',
    asks: /^(?:were|was|did|have|had) (?:we|you|the|our|it)\b.*\b(?:diagnos\w*|respon\w*|fix|fixed|resolve\w*|escalat\w*|process|followed|handled?|react\w*)\b/,
  },
  {id: 'impact', asks: /^(?:was|were|is|are) (?!you\b)(?:[\p{L}\p{N}-]+ ){1,4}(?:affected|impacted|at risk|vulnerable|exposed)$/u},
  {
    id: 'impact',
    asks: /^(?:impact|severity) (?:of (?:the )?(?:impact|incident|outage)|windows?|durations?|areas?|periods?|levels?|statement|matrix|metrics|breakdown|details?|estimates?)$|^loss of \w+(?: \w+)?$/,
  },
  {
    id: 'communication',
    asks: /^(?:e?mails?|messages?|letters?|notes?|notices?|notifications?|announcements?|statements?|apolog(?:y|ies)) (?:to|for) (?:\w+ )?(?:users?|customers?|clients?|partners?|everyone|members|subscribers|community|stakeholders|public)$/,
  },
  {
    id: 'responders',
    asks: /^(?:people|persons|staff|engineers|employees|individuals|groups|those) (?:who (?:were|was) )?involved$|^involved \w+$|^points? of contact$/,
  },
  {id: 'summary', asks: /\btl ?dr\b/},
  {
    id: 'points-of-failure',
    asks: /^(?:what|which)\b.*\b(?:should|could|would|might)(?: \w+)? have (?:(?:been |we )?done\b.*\b(?:prevent\w*|avoid\w*|stop\w*|catch|detect)|prevented|avoided|stopped|caught|detected)\b/,
  },
  // The same question about what is to come is about the work.
  {
    id: 'action-items',
    asks: /\b(?:will|going to|plan to|(?:were|we are|are we|im|i am) (?:doing|changing|improving|working|planning)|(?:we|i|what|how) ?(?:well|ll))\b.*\b(?:differently|better|improve\w*|change\w*|fix\w*|prevent\w*)$/,
  },
  {
    id: 'action-items',
    asks: /^(?:(?:the )?(?:\w+ )?(?:things|items|issues|work|fixes|changes|tasks|points|topics|tests|alerts|features|what)(?: (?:we|i))?(?: (?:still|need|want|have|plan|intend|remains?|are|is))* )to (?:be )?(?:do|done|fix|fixed|address|addressed|change|changed|implement|implemented|build|add|write|test|follow|follow up|tackle|resolve)\b/,
  },
  {
    id: 'action-items',
    asks: /^(?:and )?(?:what|where) (?:(?:do |will )?we go from here|now|(?:happens|comes|follows|will happen|will come) (?:next|now)|(?:lies|is|s) ahead|to do next)$/,
  },
  {id: 'action-items', asks: /^(?:making|to make|doing|to do) (?:\w+ ){0,2}(?:right|better)$|\bnever again$|^(?:for |the )?next time$/},
  {
    id: 'action-items',
    asks: /^(?:proposals?|suggestions?|ideas?|plans?|opportunities) (?:for|to) (?:\w+ ){0,2}(?:improv\w*|prevent\w*|avoid\w*|automat\w*)/,
  },
  {
    id: 'action-items',
    asks: /^(?:tasks|work|issues|tickets|stories|bugs|items|prs|pull requests)(?: (?:that )?(?:were|are|we|have been))? (?:remaining|left|outstanding|open|pending|created|opened|filed|raised|logged|to come)$/,
  },
  {
    id: 'action-items',
    asks: /\b(?:prevent\w*|avoid\w*|stop\w*|guard\w*|ensur\w*|sure|reduc\w*)\b.*\b(?:future|recurr\w*|again|similar|happening|reoccur\w*|repeats?|next time)\b/,
  },
  {id: 'action-items', asks: /\b(?:never|not|doesnt|wont|dont|cant) (?:happens?|occurs?)(?: \w+)? again\b/},
  {
    id: 'action-items',
    asks: /\b(?:going forward|moving forward|(?:were|we are|we will) (?:making|doing|changing|improving|taking|planning))$/,
  },
  {
    id: 'lessons',
    asks: /^(?:what|things) (?:(?:has |have |did |does )?(?:this|it|that|the \w+) (?:taught|teach(?:es)?|shows?|showed|told) |that )?(?:surprised )?(?:us|me|we didnt (?:know|expect))\b/,
  },
  {id: 'lessons', asks: /^(?:what|things)\b.*\b(?:take|took|taken|taking) (?:away|from|out of)\b/},
  {id: 'lessons', asks: /^(?:what|which|things)\b.*\b(?:learn(?:ed|t|ing)?|lessons?|take ?aways?)\b/},
  {
    id: 'went-poorly',
    asks: /^(?:what|where|things)\b.*\b(?:slowed|hinder\w*|hamper\w*|complicat\w*|struggl\w*|fell short|fall short|made (?:it|this|things|matters) \w+|needs? (?:to )?improve\w*|held us back|got in (?:the|our) way)\b/,
  },
  {
    id: 'went-poorly',
    asks: /^(?:our |the )?(?:mistakes|problems|issues|challenges|difficulties|obstacles|errors) (?:(?:that )?(?:we|i) \w+|faced|made|met)$/,
  },
  {
    id: 'went-poorly',
    asks: /^what (?:took|was taking|is taking) (?:us )?(?:so|too) (?:long|much time)\b|^what (?:we|i) (?:was|were|got|had|did) wrong(?: about)?\b/,
  },
  {
    id: 'went-poorly',
    asks: /^(?:what|where|which|how|things)\b.*\b(?:wrong|badly|poorly|less well|go better|gone better|do better|done better|been better|be better|improved?|differently)$/,
  },
  {
    id: 'went-poorly',
    asks: /^(?:what|things)\b.*\b(?:didnt|did not|wasnt|was not|not|couldnt)\b.*\b(?:well|right|work|help|good|expected)$/,
  },
  {id: 'went-well', asks: /^(?:what|where|things|how)\b.*\b(?:well|right|good|great)$/},
  {
    id: 'root-causes',
    asks: /^how (?:the|this|that|an?) (?:\w+ ){0,2}(?:attack|exploit|bug|vulnerability|flaw|failure|leak|race|hack|deadlock) (?:works?|worked|was possible)$/,
  },
  {id: 'went-well', asks: /^(?:what|things|how)\b.*\b(?:worked|helped)\b/},
  {
    id: 'points-of-failure',
    asks: /\b(?:why|how)\b.*\b(?:not|didnt|wasnt|werent|isnt|hasnt|havent|hadnt|doesnt|couldnt|cant|never|slip\w*|escape\w*|miss\w*|past)\b.*\b(?:caught|catch|detect\w*|notic\w*|surfac\w*|prevent\w*|found|find|discover\w*|seen|see|spot\w*|identif\w*|stop\w*|block\w*|earlier|sooner|before|tests?|testing|tested|review\w*|alert\w*|work\w*|through|us|cracks)\b/,
  },
  {
    id: 'points-of-failure',
    asks: /^why\b.*\b(?:alert\w*|alarms?|monitor\w*|detection|guard\w*|gates?|validation|controls?|tests?|testing|ci|backups?|fail ?over|fallbacks?|safeguards?|checks|reviews?|canar(?:y|ies)|redundancy|protections?)\b.*\b(?:not|didnt|wasnt|werent|couldnt|never|failed|missed|silent|passed)\b/,
  },
  {
    id: 'points-of-failure',
    asks: /^why\b.*\b(?:not|didnt|wasnt|werent|did)\b.*\b(?:alert\w*|alarms?|monitor\w*|detection|guard\w*|gates?|validation|controls?|tests?|testing|ci|backups?|fail ?over|fallbacks?|safeguards?|checks|reviews?|canar(?:y|ies)|redundancy|protections?)\b/,
  },
  {
    id: 'points-of-failure',
    asks: /^why (?:(?:did|does|do|was|were) )?(?:the |our )?\w+(?: \w+){0,2} (?:(?:did|does|do|could|was|were) (?:not|never)|didnt|doesnt|dont|couldnt|wasnt|werent|never|failed to) (?:recover|restart|retry|respond|react|fail ?over|roll back|scale|fire|trigger|page|help|kick in|heal|save)\b/,
  },
  {
    id: 'points-of-failure',
    asks: /^(?:\w+ )?(?:safeguards?|barriers?|defen[cs]es?|checks|controls|protections?) (?:that|which) (?:\w+ ){0,2}(?:fail\w*|work\w*|missing|miss\w*|hold|held)$/,
  },
  {id: 'points-of-failure', asks: /^(?:why|how)\b.*\b(?:overlooked|unnoticed|undetected|surviv\w*|persist\w*)\b/},
  {
    id: 'points-of-failure',
    asks: /^why\b.*\b(?:take|took|taken|taking)\b.*\b(?:notic\w*|find|detect\w*|discover\w*|diagnos\w*|identif\w*|resolv\w*|fix|recover\w*|respond|realis\w*|realiz\w*)\b/,
  },
  {id: 'points-of-failure', asks: /\bwhy\b.*\b(?:hard|harder|difficult|long|longer|late|later|lag\w*|slow|slowly|delay\w*|missed)\b/},
  {
    id: 'points-of-failure',
    asks: /^(?:how|why) (?:did|could) (?:this|it|the \w+|we) (?:get (?:through|past|by|into|to production)|slip|escape|miss|go undetected|go unnoticed)\b/,
  },
  {
    id: 'impact',
    asks: /^(?:what|who|whom|which|how)\b.*\b(?:affect\w*|impact\w*|hurt|harmed|bad was|lost|exposed|leaked|stolen|compromised|mean(?:s|t)? (?:to|for))\b/,
  },
  {
    id: 'detection',
    asks: /^how\b.*\b(?:detect\w*|discover\w*|notic\w*|found|find|identified|aware|alerted|know|knew|learn(?:ed)? (?:about|of))\b/,
  },
  {id: 'detection', asks: /^(?:who|when)\b.*\b(?:detect\w*|discover\w*|notic\w*|found|find|reported)\b/},
  {
    id: 'action-items',
    asks: /^(?:what|how)\b.*\b(?:were|are we|are you|we are|we will|will we|well|will|are|do we|can we|we can|going to|should we|we should|being done|is next|next|comes next|we plan|plan)\b.*\b(?:do|doing|done|prevent\w*|avoid\w*|improv\w*|fixing|fix|chang\w*|mak\w*|mitigat\w*|next|stop\w*|ensure|keep\w*|address\w*|about (?:it|this|that)|plan\w*|differently|working)\b/,
  },
  {id: 'mitigation', asks: /^what\b.*\b(?:has|have|had|been|weve)\b.*\bdone\b(?: so far| already)?$/},
  {
    id: 'mitigation',
    asks: /^(?:how|what)\b.*\b(?:fix\w*|resolv\w*|mitigat\w*|recover\w*|restor\w*|repair\w*|solv\w*|remediat\w*|contain\w*)\b/,
  },
  {
    id: 'root-causes',
    asks: /^(?:so |but |and )?why\b.*\b(?:happen\w*|fail\w*|broke\w*|break\w*|crash\w*|occur\w*|down|wrong|outage|incident|cause\w*|stopp?\w*|error\w*|lost|loss)\b/,
  },
  {id: 'root-causes', asks: /^(?:what|which)\b.*\b(?:cause[sd]?|causing|led to|lead to|trigger\w*|contribut\w*|reasons?)\b/},
  {id: 'root-causes', asks: /^\w.*\b(?:that|which) (?:increased|caused|enabled|allowed|led|contributed)\b/},
  {id: 'root-causes', asks: /^how\b.*\b(?:caused?|led to|resulted in|brought down|took down|broke)\b/},
  {id: 'root-causes', asks: /^how\b.*\b(?:happen|happened|occur|occurred|(?:was|is|were) (?:this|that|it) possible)\b/},
  {
    id: 'root-causes',
    asks: /^(?:the |our )?(?:underlying|real|actual|true|fundamental|deeper|original|core) (?:\w+ )?(?:issues?|problems?|bugs?|reasons?|story|faults?|defects?|failures?)$|^(?:the )?(?:source|origin|chain|mechanism)s? of (?:the )?(?:\w+ )?(?:\w*caus\w*|failures?|problems?|issues?|outage|errors?|bug|leak|crash\w*)$/,
  },
  {
    id: 'communication',
    asks: /^(?:how|what|who)\b(?!.*\b(?:would|should)\b).*\b(?:communicat\w*|tell|told|announce\w*|inform\w*|notif\w*)\b/,
  },
  {id: 'responders', asks: /^who\b.*\b(?:involved|respond\w*|helped|worked|participat\w*|on call)\b/},
  {
    id: 'response',
    asks: /^(?:how|what)\b.*\b(?:respond\w*|react\w*|did we do|we did|have we done|weve done|was done|has been done|investigat\w*|handl\w*|diagnos\w*|debug\w*)\b/,
  },
  {id: 'options', asks: /^(?:what|which)\b.*\b(?:options?|alternatives?|consider\w*)\b/},
  {id: 'timeline', asks: /^when\b.*\b(?:happen\w*|occur\w*|did what)\b/},
  {
    id: 'what-happened',
    asks: /^what (?:(?:did )?(?:we|i|they|users|customers|people|you) (?:all )?(?:have )?(?:see|saw|seen|observed?|experienced?|noticed?|encountered|know(?: so far)?)|went down|is known(?: so far)?)$/,
  },
  {
    id: 'what-happened',
    asks: /^(?:this is |here is |heres )?what\b.*\b(?:happen(?:ed|ing)?|occurr?ed|went on|going on|broke|problem|issue|bug|vulnerability|failed|goes on)\b/,
  },
  // Why something did what it did; not why somebody chose something, and not why there is such a page.
  {
    id: 'root-causes',
    asks: /^why (?:(?:did|does|do|was|were) )?(?:the|this|that|our|an?) (?!(?:document|page|post|report|file|guide|test|plan|rule|approach|choice|surface|change|fix)\b)(?!.*\b(?:not|never|(?:did|does|do|was|were|has|had|could)nt|is|are|matters?|mattered|important|mortem|postmortem|we|i|you|people|users?)\b)(?:\w+ ){1,6}\w+$/,
  },
]

/** A clause of more words than this is a sentence about the incident, not the name of a section; questions that a form asks are longer. */
const longest = 14
const longestQuestion = 25
const opensQuestion = /^(?:what|which|why|how|who|where|when)\b/

/** "How to detect this" leads to instructions; what is to be done against the next time is work. */
const teaches = /^how to (?!(?:prevent|avoid|stop|fix|ensure|improve|reduce|do better|make sure|keep)\b)/

export function askedBy(title: string): CanonicalId | null {
  const words = title.split(' ', longestQuestion + 1).length
  if (teaches.test(title) || words > longestQuestion || (words > longest && !opensQuestion.test(title))) return null
  return questions.find(({asks}) => asks.test(title))?.id ?? null
}
