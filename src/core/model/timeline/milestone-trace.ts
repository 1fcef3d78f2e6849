/** What could tell of a milestone in whatever words: more than anybody would measure by, and enough to know that a reader can tell. */
import {byText} from '../../document/by-text.ts'
import type {Milestone} from './milestone-name.ts'

const anyOf = (beginnings: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings})`, 'iu')

const traces: readonly (readonly [Milestone, RegExp])[] = [
  ['introduced', anyOf('start|beg[aiu]n|introduc|onset|deploy|merge|releas|upgrad|chang|crash|expire|reports (?:an?|the|its)\\b')],
  [
    'detected',
    anyOf(
      'detect|notic|discover|observ|report|alert|alarm|pag(?:e|ed|er|ing)|notif|ping|spot|saw|see(?:s|n|ing)?\\b|aware|complain|ticket|monitor|found|find|realis|realiz|flag|contact|reach|rais|call|mail|messag|post|tweet|ask|inform|told|issue|mention|wonder|question|wake|woke|first|check|look|investigat|confirm|customer|user|error|track|log',
    ),
  ],
  [
    'investigating',
    anyOf('investigat|look|debug|check|join|respon|acknowledg|triag|team|inspect|analy|examin|start|try|tri|figur|dig|call|incident'),
  ],
  [
    'cause-found',
    anyOf(
      'caus|found|find|identif|discover|realis|realiz|trac|diagnos|figur|determin|understand|understood|suspect|culprit|bug|pinpoint|confirm|turn|locat|narrow|notic|because|due|fix|revert|roll|reproduc|isolat|see(?:s|n)?\\b|saw|show|reveal|learn|hypothes|theor|reason|problem|issue',
    ),
  ],
  [
    'mitigated',
    anyOf(
      'mitigat|roll|revert|restart|reboot|fix|patch|workaround|work-around|disabl|block|scal|increas|deploy|releas|switch|fail|appl|delet|remov|kill|stop|clean|clear|stabil|turn|reset|replac|updat|upgrad|merg|unpublish|chang|add|implement|repair|resolv|creat|publish|restor|redirect|rotat|revok|tak|took',
    ),
  ],
  [
    'recovered',
    anyOf(
      'recover|restor|resol|normal|back\\b|again|fix|work(?:s|ing|ed)\\b|up\\b|healthy|operational|end(?:s|ed)?\\b|over\\b|clos|complet|green|done|finish|stab[il]|avail|clear|success|succe|running|online|live\\b|ok(?:ay)?\\b|good|gone|confirm|subsid|drop|declin|decreas|return|stop|declar|verif|all\\b|safe|reopen|resum|deploy|releas|merg|catch|caught|empty|drained?|mitigat|roll|revert|remov|revok|rotat|unpublish|takedown|taken|block|disabl|200\\b',
    ),
  ],
]

export const tracesIn = byText(
  (text): ReadonlySet<Milestone> => new Set(traces.flatMap(([milestone, trace]) => (trace.test(text) ? [milestone] : []))),
)
