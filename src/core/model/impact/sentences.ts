/** The figures of a passage of prose, and what they say of the impact. */
import type {ImpactKind} from '../../profiles/impact-kind.ts'
import {byPassage, sentenceNear} from '../prose.ts'
import {asCount, countedAfter} from './counted.ts'
import {figuresIn, type Figure} from './figure.ts'
import type {ImpactValue} from './value.ts'

/** A value in the offsets of the passage's text. */
export type Said = Omit<ImpactValue, 'place' | 'words'>

/** Figures that count something, in the order of the text. */
export const saidIn = byPassage((passage): readonly Said[] => {
  if (!/\d/.test(passage.text)) return []
  // Where a line ends says nothing here.
  const text = passage.text.replaceAll('\n', ' ')
  const found: Said[] = []
  const foreign = passage.inlines.filter(({kind}) => kind === 'code')
  for (const figure of figuresIn(text)) {
    if (found.some(({end}) => end > figure.start) || foreign.some(({start, end}) => start < figure.end && figure.start < end)) continue
    const one = told(text, figure)
    if (one !== null) found.push(one)
  }
  return found
})

/** How far words around a figure are looked at. */
const reach = 160

function told(text: string, figure: Figure): Said | null {
  const after = text.slice(figure.end, figure.end + reach)
  const before = text.slice(Math.max(0, figure.start - reach), figure.start)
  const near = sentenceNear(text, figure.start)
  if (isOther(near) || isRate.test(after)) return null
  const otherwise = harm.test(near) ? 'part' : 'mention'
  const change = changeAround(before, figure, after)
  if (change !== null) return change
  if (figure.currency !== null && isRegained.test(near)) return null
  if (figure.currency !== null) return {...said('money', moneyIn(near), figure), standing: lost.test(before) ? 'whole' : otherwise}
  const total = totalIn(after)
  const counted = countedAfter(after.slice(total), figure.value)
  if (counted === null || isStatus(text, figure, counted.kind)) return null
  const whole = asCount(counted.kind, figure)
  if (whole === null) return null
  const end = figure.end + total + counted.length
  const isWhole = affected.test(text.slice(end, end + 40)) || affecting.test(before)
  return {...said(counted.kind, counted.what, whole), end, standing: isWhole ? 'whole' : otherwise}
}

/** How far the whole reaches of which a figure is a part: "12 of the 40 hosts". */
function totalIn(after: string): number {
  const of = /^ (?:out )?of (?:the |our |all |its |a total of )*/.exec(after)?.[0].length ?? 0
  const [first] = of === 0 ? [] : figuresIn(after.slice(of))
  return first?.start === 0 ? of + first.end : 0
}

/** "503 errors" names them, and counts none. */
const isStatus = (text: string, {start, end, value}: Figure, kind: ImpactKind): boolean =>
  (kind === 'errors' || kind === 'requests' || kind === 'metric') &&
  value !== null &&
  /^[1-5]\d\d$/.test(text.slice(start, end)) &&
  value >= 400

const lost = /\b(?:lost|loss(?:es)? of|cost(?: us)?)\W{1,3}(?:about |around |approximately |a total of )*$/i
const affecting = /\baffect(?:ed|ing|s)\W{1,3}(?:\w+ ){0,2}$/i
const affected =
  /^\W{1,3}(?:(?:were|was|are|is|being|been|have|has|had|got|in total) ){0,3}(?:directly |severely |potentially )?(?:affected|impacted)\b/i

/** What hurts somebody, and how. */
const harm =
  /\b(?:affect\w*|impact\w*|los[etis]\w*|could ?n[o’']t|could not|can(?:not|’t|'t)|unable|fail\w*|errors?|erroring|unavailable|inaccessible|unreachable|drop\w*|down(?:time)?|unavailability|offline|outage|miss\w*|cost|refund\w*|complain\w*|delay\w*|late|reject\w*|abandon\w*|cancel\w*|churn\w*|block\w*|interrupt\w*|disrupt\w*|degrad\w*|slow\w*|corrupt\w*|delet\w*|leak\w*|expos\w*|wrong\w*|incorrect\w*|duplicat\w*|stuck|timed? out|timeouts?|without|broke\w*|halt\w*|stall\w*|froze\w*|unusable|(?:nothing|nobody|no one) could|(?:was|were|been|stayed|remained) closed|suffer\w*|experienc\w*|saw|crash\w*|stole\w*|stolen|drain\w*|exploit\w*|hit)\b/i

export const isOther = (sentence: string): boolean => isElsewhere.test(sentence) || isPlan.test(sentence)

/** Whether a sentence tells of harm that was done. */
export const isOfHarm = (sentence: string): boolean => harm.test(sentence) && !isOther(sentence)

/** What was not, or is not yet: what might have been, what is to be done, what holds at other times. */
const isPlan =
  /\b(?:would(?: not)? have|could have been|should|will|shall|plan(?:s|ned)? to|going to|we need|need to|must|if|in case|instead of)\b/i
const isElsewhere =
  /\b(?:normally|usually|typically|on average|in general|at any time|previous(?:ly)? incident|last (?:year|month|quarter)|threshold|limit(?:ed)? (?:of|to)|capacity of|configured|max(?:imum)? of|quota|batch(?:es)? of|pool of|scaled? (?:up )?to|timeout of|retention|sla of|slo of|budget)\b/i

/** "per minute" says how fast. */
const isRate =
  /^(?: [\p{L}-]+){0,3} ?(?:per \p{L}|(?:\/ ?|an? |each |every )(?:s|sec|seconds?|m|min|minutes?|h|hours?|days?|weeks?|months?|years?|user|customer|request)\b)/iu

/** What came back is no harm. */
const isRegained = /\b(?:recover(?:ed|y|ies)|returned|frozen|saved|reclaimed|donat\w+|bounty|raised)\b/i

const moneyIn = (sentence: string): string =>
  /\b(?:revenue|sales|refunds?|credits?|loss(?:es)?|costs?|gmv|turnover|fees|charges)\b/i.exec(sentence)?.[0] ?? ''

/** "NPS fell from 40 to 31", "an error rate of 12 %", "revenue was down by 8 %". */
const subject =
  /(?<what>\b(?:nps|net promoter score|(?:app store |customer )?ratings?|(?:[\p{L}-]+ )?(?:error|failure|success|conversion|bounce|churn|hit|drop) rates?|availability|uptime|traffic|throughput|revenue|sales|orders|bookings|conversions?|sign-?ups|log-?ins)) (?:(?:was|were|had|has|have|been|that|of|at|by|to|from|reached|hit|rose|peaked|spiked|jumped|climbed|increased|went|grew|up|fell|dropped|sank|decreased|declined|down|dipped|went down|as high as|as low as|about|around) ){1,5}$/iu

function changeAround(before: string, figure: Figure, after: string): Said | null {
  const what = subject.exec(before.slice(-longestSubject))?.groups?.['what']
  if (what === undefined) return null
  const kind = kindOfSubject(what)
  // By how much it changed is not what it was then.
  if ((kind === 'nps' || kind === 'rating') && /\bby $/i.test(before)) return null
  if (figure.unit !== (kind === 'nps' || kind === 'rating' ? null : '%')) return null
  if (!/(?:from|between) $/i.test(before)) return said(kind, what, figure)
  const [second] = figuresIn(after)
  if (second === undefined || after.slice(0, second.start) !== ' to ' || second.unit !== figure.unit) return null
  return {...said(kind, what, second), before: figure.value, start: figure.start, end: figure.end + second.end}
}

const longestSubject = 90

export function kindOfSubject(what: string): ImpactKind {
  if (/nps|promoter/i.test(what)) return 'nps'
  if (/rating/i.test(what)) return 'rating'
  if (/revenue|sales/i.test(what)) return 'money'
  return /(?:error|failure) rate/i.test(what) ? 'errors' : 'metric'
}

/** A figure as it stands, of what it is said to count. */
export function said(kind: ImpactKind, what: string, {value, least, most, approximate, unit, currency, start, end}: Figure): Said {
  return {kind, what, value, least, most, approximate, unit, currency, before: null, start, end, standing: 'part'}
}
