/** Titles that are questions or clauses, or whose first word says it whatever follows: what they hold, by their words. */
import type {CanonicalId} from './section-names.ts'

interface Question {
  readonly id: CanonicalId
  readonly asks: RegExp
}

/** Over `words(title)`; the first that fits decides. */
const questions: readonly Question[] = [
  {id: 'references', asks: /^related \w/},
  {
    id: 'impact',
    asks: /^(?:(?:not|un|in)? ?(?:affected|impacted)(?: \w+){0,3}|(?!(?:are|is|was|were|who|what)\b)(?:\w+ ){1,2}(?:affected|impacted))$/,
  },
  {id: 'action-items', asks: /^(?:immediate|short|near|medium|mid|long)(?: (?:and )?(?:immediate|short|near|medium|mid|long))* term$/},
  {id: 'communication', asks: /^(?:communicating|disclosing|informing|notifying|announcing)\b/},
  {id: 'response', asks: /^(?:investigating|diagnosing|debugging|responding|troubleshooting)\b/},
  {id: 'detection', asks: /^(?:detecting|discovering|noticing)\b/},
  {id: 'mitigation', asks: /^(?:restoring|recovering|mitigating|resolving|repairing|containing)\b/},
  {id: 'background', asks: /^how (?:does|do|did) .*\bworks?$/},
  {
    id: 'got-lucky',
    asks: /\b(?:lucky|luck|fortunate|fortunately)\b|\b(?:could|might) have (?:been|gone|got(?:ten)?) (?:much |far |even )?worse\b/,
  },
  {id: 'five-whys', asks: /\b(?:5|five) whys?\b/},
  {id: 'summary', asks: /\btl ?dr\b/},
  {
    id: 'action-items',
    asks: /\b(?:prevent\w*|avoid\w*|stop\w*|ensur\w*|sure|reduc\w*)\b.*\b(?:future|recurr\w*|again|similar|happening|reoccur\w*)\b/,
  },
  {id: 'action-items', asks: /\b(?:never|not|doesnt|wont|dont|cant) (?:happens?|occurs?)(?: \w+)? again\b/},
  {
    id: 'action-items',
    asks: /\b(?:going forward|moving forward|(?:were|we are|we will) (?:making|doing|changing|improving|taking|planning))$/,
  },
  {id: 'lessons', asks: /^(?:what|which|things)\b.*\b(?:learn(?:ed|t|ing)?|lessons?|take ?aways?)\b/},
  {
    id: 'went-poorly',
    asks: /^(?:what|where|which|how|things)\b.*\b(?:wrong|badly|poorly|less well|go better|gone better|do better|done better|been better|be better|improved?|differently)$/,
  },
  {id: 'went-poorly', asks: /^(?:what|things)\b.*\b(?:didnt|did not|wasnt|was not|not|couldnt)\b.*\b(?:well|right|work|good|expected)$/},
  {id: 'went-well', asks: /^(?:what|where|things|how)\b.*\b(?:well|right|good|great)$/},
  {id: 'went-well', asks: /^(?:what|things|how)\b.*\b(?:worked|helped)\b/},
  {
    id: 'points-of-failure',
    asks: /\b(?:why|how)\b.*\b(?:not|didnt|wasnt|werent|isnt|hasnt|havent|hadnt|doesnt|couldnt|cant|never|slip\w*|escape\w*|miss\w*|past)\b.*\b(?:caught|catch|detect\w*|notic\w*|surfac\w*|prevent\w*|found|find|discover\w*|seen|see|spot\w*|identif\w*|stop\w*|block\w*|earlier|sooner|before|tests?|testing|tested|review\w*|alert\w*|work\w*|through|us|cracks)\b/,
  },
  {id: 'points-of-failure', asks: /\bwhy\b.*\b(?:hard|harder|difficult|long|longer|late|later|lag\w*|slow|slowly|delay\w*|missed)\b/},
  {
    id: 'points-of-failure',
    asks: /^(?:how|why) (?:did|could) (?:this|it|the \w+|we) (?:get through|slip|miss|go undetected|go unnoticed)\b/,
  },
  {id: 'impact', asks: /^(?:what|who|whom|which|how)\b.*\b(?:affect\w*|impact\w*|hurt|harmed|bad was|lost|mean(?:s|t)? (?:to|for))\b/},
  {
    id: 'detection',
    asks: /^how\b.*\b(?:detect\w*|discover\w*|notic\w*|found|find|identified|aware|alerted|know|knew|learn(?:ed)? (?:about|of))\b/,
  },
  {id: 'detection', asks: /^(?:who|when)\b.*\b(?:detect\w*|discover\w*|notic\w*|found|find|reported)\b/},
  {
    id: 'action-items',
    asks: /^(?:what|how)\b.*\b(?:were|are we|are you|we are|we will|will we|well|will|are|do we|can we|we can|going to|should we|we should|being done|is next|next|comes next|we plan|plan)\b.*\b(?:do|doing|done|prevent\w*|avoid\w*|improv\w*|fixing|fix|chang\w*|mak\w*|mitigat\w*|next|stop\w*|ensure|keep\w*|address\w*|about it|plan\w*|differently|working)\b/,
  },
  {
    id: 'mitigation',
    asks: /^(?:how|what)\b.*\b(?:fix\w*|resolv\w*|mitigat\w*|recover\w*|restor\w*|repair\w*|solv\w*|remediat\w*|contain\w*)\b/,
  },
  {
    id: 'root-causes',
    asks: /^(?:so |but |and )?why\b.*\b(?:happen\w*|fail\w*|broke\w*|break\w*|crash\w*|occur\w*|down|wrong|outage|incident|cause\w*|stopp?\w*|error\w*|lost|loss)\b/,
  },
  {id: 'root-causes', asks: /^(?:what|which)\b.*\b(?:cause[sd]?|causing|led to|lead to|trigger\w*|contribut\w*|reasons?)\b/},
  {id: 'root-causes', asks: /^how\b.*\b(?:happen|happened|occur|occurred)\b/},
  {id: 'communication', asks: /^(?:how|what|who)\b.*\b(?:communicat\w*|tell|told|announce\w*|inform\w*|notif\w*)\b/},
  {id: 'responders', asks: /^who\b.*\b(?:involved|respond\w*|helped|worked|participat\w*|on call)\b/},
  {
    id: 'response',
    asks: /^(?:how|what)\b.*\b(?:respond\w*|react\w*|did we do|we did|have we done|weve done|was done|has been done|investigat\w*|handl\w*|diagnos\w*|debug\w*)\b/,
  },
  {id: 'options', asks: /^(?:what|which)\b.*\b(?:options?|alternatives?|consider\w*)\b/},
  {id: 'timeline', asks: /^when\b.*\b(?:happen\w*|occur\w*|did what)\b/},
  {
    id: 'what-happened',
    asks: /^what\b.*\b(?:happen(?:ed|ing)?|occurr?ed|went on|going on|broke|problem|issue|bug|vulnerability|failed|goes on)\b/,
  },
]

/** A clause of more words than this is a sentence about the incident, not the name of a section. */
const longest = 14

export function askedBy(title: string): CanonicalId | null {
  if (title.split(' ', longest + 1).length > longest) return null
  return questions.find(({asks}) => asks.test(title))?.id ?? null
}
