/** What a figure counts, by the noun or the label beside it. */
import {byText} from '../../document/by-text.ts'
import type {ImpactKind} from '../../profiles/impact-kind.ts'
import {dealings, people} from '../nouns.ts'
import type {Figure} from './figure.ts'
import type {Amount} from './value.ts'

const calls = '(?:api |http |web |search )?(?:requests?|queries|api calls?|page ?views?|lookups?)'
const faults = '(?:error|failure|timeout)s?|exceptions?|5xx(?: (?:errors?|responses?))?|error rate|failure rate'
const complaints = '(?:support |customer )?(?:complaints?|tickets?|support (?:requests?|cases?|calls?|emails?))'
const things = `${dealings}|reservations?|messages?|e-?mails?|notifications?|webhooks?|jobs?|builds?|deploy(?:ment)?s|uploads?|events?|records?|rows?|files?|objects?|databases?|(?:web)?pages?|images?|calls?|conversations?|documents?|posts?|trips?|rides?|withdrawals?|deposits?|transfers?|trades?|wallets?|hosts?|servers?|nodes?|pods?|instances?|machines?|clusters?|regions?|devices?|pipelines?|workflows?|blocks?|prs|pull requests?|packages?|queries|volumes?`

const kinds: readonly (readonly [ImpactKind, RegExp])[] = [
  ['complaints', exactly(complaints)],
  ['requests', exactly(calls)],
  ['errors', exactly(faults)],
  ['customers', exactly(people)],
  ['metric', exactly(things)],
]

function exactly(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'i')
}

const noun = [complaints, calls, faults, people, things].join('|')

/** A figure's noun, with what tells more of it in between. */
const counted = new RegExp(
  `^[ -](?<of>(?:out )?of (?:all |the |our |its |their |total |these |those )*)?(?<what>(?:[\\p{L}][\\p{L}'’/-]* ){0,2}?(?<noun>${noun}))(?![\\p{L}\\p{N}_'’-])`,
  'iu',
)

/** Anything else of which harm is told: "47 certificates were lost". */
const harmed =
  /^ (?<what>(?:\p{L}[\p{L}’-]* ){0,2}?\p{L}[\p{L}-]{2,}s) (?:(?:were|was|are|had|have|got|been|permanently|silently) ){1,3}(?:lost|missed|missing|stuck|dropped|delayed|deleted|corrupted|rejected|affected|impacted|unavailable|duplicated|skipped|closed|blocked|wrong|discarded)\b/iu

/** Words that end what is counted, and a noun that is counted itself. */
const joins =
  /^(?:an?|and|are|as|at|because|but|by|could|due|during|each|every|for|from|had|has|have|if|in|into|is|it|new|of|on|or|out|over|per|than|that|the|then|to|up|was|were|when|which|while|who|whose|with|within|without|minutes?|hours?|seconds?|days?|weeks?|months?|years?|times?|percent|other|additional|more|further|remaining|known|last|first|next|previous|simultaneous|concurrent|parallel|\p{L}{2,}[^s\P{L}]s['’]?)$/iu

export interface Counted {
  readonly kind: ImpactKind
  readonly what: string
  /** How long the words are that name it, from the end of the figure on. */
  readonly length: number
  /** Whether it is a part of all, as in "3 of the hosts". */
  readonly isShare: boolean
}

/** What a figure counts that the text goes on from. */
export function countedAfter(text: string, count: number | null): Counted | null {
  const match = counted.exec(text) ?? harmed.exec(text)
  const {of, what = '', noun: word} = match?.groups ?? {}
  if (match === null || (count !== 1 && isSingular.test(what))) return null
  if (
    what
      .split(' ')
      .slice(0, -1)
      .some(part => joins.test(part)) ||
    isEach.test(text.slice(match[0].length))
  )
    return null
  const length = match[0].indexOf(what) + what.length
  return {kind: word === undefined ? 'metric' : kindOfNoun(word), what, length, isShare: of !== undefined}
}

/** Beside a number it belongs to the word after it: "0 customer records". */
const isSingular = /(?<!s|people|traffic|revenue)$/i

const isEach = /^ (?:each|apiece|at a time|at once|online|per)\b/i

const kindOfNoun = (word: string): ImpactKind => kinds.find(([, names]) => names.test(word))?.[0] ?? 'metric'

const labels: readonly (readonly [ImpactKind, RegExp])[] = [
  ['nps', /\bnps\b|net promoter/i],
  ['rating', /\b(?:rating|stars?)\b/i],
  ['complaints', /\b(?:complaints?|tickets?|support (?:requests?|cases?|calls?))\b/i],
  [
    'duration',
    /^(?:(?:total|overall|incident|outage|impact|service|customer|user-?visible) )*(?:duration|downtime|down time|length|time down|outage time|unavailability)(?: of (?:the )?(?:(?:user|customer|service|silent) )?(?:incident|outage|impact|disruption|failure|degradation))?$|^(?:(?:gesamt|ausfall)?dauer|ausfallzeit|duraci[oó]n(?: total)?|tiempo (?:total )?(?:fuera|ca[ií]do|de (?:inactividad|ca[ií]da))|dura[cç][aã]o(?: total)?|tempo (?:total )?(?:fora(?: do ar)?|parado|de (?:inatividade|indisponibilidade))|dur[ée]e(?: totale)?|temps d['’]arr[êe]t)(?: (?:del?|do|da|des?|du|der)(?: la)? ?(?:l['’])?(?:incident\w*|impact\w*|ca[ií]da|interrup\w+|falha|panne|ausfalls?|st[öo]rung))?$/i,
  ],
  ['money', /\b(?:revenue|sales|loss(?:es)?|costs?|refunds?|refunded|credits?|money|turnover|financial|gmv|charges?|fees)\b/i],
  ['errors', /\b(?:errors?|failures?|failed|exceptions?|5xx|timeouts?)\b/i],
  ['requests', /\b(?:requests?|queries|calls|page ?views)\b/i],
  ['customers', new RegExp(`\\b(?:${people})\\b`, 'i')],
]

/** Labels with such words are about the document or about something else than an amount of harm. */
const others =
  /\b(?:date|day|when|start(?:ed|s)?|end(?:ed|s)?|began|from|until|severity|sev|priority|level|id|number|no|version|release|build|pr|issue|commit|author|owner|status|state|tier|slack|channel|link|url|incident|phase|step|stage|option|page|port|note|example|run|attempt|time to|mtt\w|tt[dmar]|threshold|limit|timeout|retention|target|slo|sla|why|action|lesson|utc|am|pm)\b|#/i

/** What a label names, which stands before a colon or in a table; `metric` where it is a word that is not known. */
export const labelled = byText((label): ImpactKind | null => {
  const said = label.replace(/[*_`:：]/g, '').trim()
  if (said === '' || said.length > longestLabel || !/\p{L}/u.test(said)) return null
  const kind = labels.find(([, names]) => names.test(said))?.[0]
  if (kind === 'duration') return kind
  return others.test(said) ? null : (kind ?? 'metric')
})

const longestLabel = 60

/** Whether a figure can be of what its label names. */
export function fits(kind: ImpactKind, {unit, currency, value}: Amount): boolean {
  if (kind === 'money') return unit !== 's'
  if (kind === 'duration') return unit === 's'
  return currency === null && (kind !== 'rating' || (value !== null && value <= 100))
}

/** The figure of what is counted one by one, where `3.000` are thousands; `null` of a fraction. */
export function asCount(kind: ImpactKind, figure: Figure): Figure | null {
  if (figure.unit !== null || (kind !== 'customers' && kind !== 'requests' && kind !== 'complaints')) return figure
  if (figure.thousands !== null) return {...figure, ...bounded(figure.thousands, figure)}
  return Number.isInteger(figure.value ?? 0) ? figure : null
}

const bounded = (value: number, {least, most}: Amount): Pick<Amount, 'value' | 'least' | 'most'> => ({
  value,
  least: least === null ? null : value,
  most: most === null ? null : value,
})
