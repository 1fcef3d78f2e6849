/** What fell or rose, under whatever name a team has for it: "orders per minute fell from 300 to 12", "a drop in conversion from 3.1 % to 0.4 %". */
import {leadingDuration, leadingFigure, type Figure} from './figure.ts'

/** In the offsets of the text, from its first figure to its last. */
export interface Changed extends Figure {
  readonly what: string
  /** What it was before, in the same unit, where that is told. */
  readonly before: number | null
}

/** How far words around it are looked at. */
const reach = 120

export function* changesIn(text: string): Generator<Changed> {
  for (const {0: words, 1: link, index} of text.matchAll(/ (from|by) /g)) {
    const left = text.slice(Math.max(0, index - reach), index)
    const what = nameBefore(left)
    if (what === null) continue
    const isVague = went.test(left) && !isMeasure.test(what)
    const start = index + words.length
    const right = text.slice(start, start + reach)
    const told = link === 'from' ? fromTo(right) : byTo(right)
    if (told === null || (isVague && told.unit === null && told.currency === null)) continue
    if (isRecovery(what, told, left.slice(left.search(lastSentence)), right.slice(told.end))) continue
    yield {...told, what, start: start + told.start, end: start + told.end}
  }
}

const lastSentence = /(?:(?<=[.!?] )|^)(?!.*[.!?] )/

const moved =
  /^(?<clause>.*?):? (?:(?:had|has|have|then|also|\p{L}+ly) )*(?:to )?(?<verb>f[ae]ll(?:en|ing)?|r[io]s(?:e|en|ing)|drop(?:p(?:ed|ing))?|(?:declin|increas|decreas|surg|spik)(?:e|ed|ing)|(?:jump|climb)(?:ed|ing)?|dip(?:p(?:ed|ing))?|sank|slipped|plunged|plummeted|gr[eo]wn?|(?:go|going|gone|went)(?: up| down)?|(?:was|were) (?:up|down))(?: \p{L}+ly)?$/iu
const move = /\b(?:drop|fall|rise|decline|increase|decrease|jump|spike|surge|dip|degradation) (?:in|of) (?<name>[^,;:]{2,60})$/iu
/** A product goes from one version to the next, and is down from one hour to another. */
const went = /\b(?:go|going|gone|went|was|were)(?: up| down)?$/i
const isMeasure = /\b(?:per|rate|score|count|number|nps|ratings?)\b/i
/** By how much stands first: "fell by 90 % from 300 to 30". */
const byHowMuch = / by [^,;:]{0,12}\d[^,;:]{0,14}$/

function nameBefore(left: string): string | null {
  const text = left.replace(byHowMuch, '')
  const {clause, verb} = moved.exec(text)?.groups ?? {}
  if (clause === undefined) return nameOf(move.exec(text)?.groups?.['name'] ?? '')
  const border = [...clause.matchAll(borders)].at(-1)
  const name = clause.slice(border === undefined ? 0 : border.index + border[0].length)
  const word = border?.[0].trim() ?? ''
  // What another word joins to it fell as well, unless that has a verb of its own.
  if (/^(?:and|or)$/i.test(word) && !hasVerb.test(clause.slice(0, border!.index))) return null
  return isPast.test(verb!) || isCause.test(word) ? nameOf(name) : null
}

const borders =
  /[.;:,!?()[\]|"“”–—→]+\s+|(?<=^|\s)(?:and|or|but|while|as|when|so|because|which|that|where|then|after|until|since|although|though|with|saw|see(?:ing)?|watched|caus(?:ed?|ing)|ma(?:de|king)|le(?:d|t)|pushed)\s+/giu
const isCause = /^(?:saw|see|watched|caus|ma[dk]|let|with)/i
const isPast = /(?:ed|ing|en|grown|gone)$|^(?:fell|rose|sank|grew|went|was|were)/i
const hasVerb = /\b(?:\p{L}+ed|was|were|had|could|fell|rose|went|lost|saw|broke|did)\b/iu

/** A name of up to five words, which is that of no setting. */
function nameOf(words: string): string | null {
  const name = words.trim().replace(/^(?:the|our|its|their|an?) /i, '')
  return /\p{L}{2}/u.test(name) && name.split(' ').length <= 5 && !isNoName.test(name) && !isSetting.test(name) ? name : null
}

const isNoName =
  /^(?:in|at|on|by|for|to|of|during|before|within|over|under|between|from|per|about|only|even|just|all|one|some|many|most|both)\b|\b(?:was|were|is|are|be|been|being|we|they|it|i|you|he|she|who|which|that|where|when|while|and|or|so|then|as|this|these|those|there|what|not|never|no|if|would|should|could|may|might|will|can|want|must|than|them|us)\b|n['’]t\b/i
const isSetting =
  /\b(?:versions?|releases?|limits?|timeout|replicas?|nodes?|pods?|instances?|hosts?|servers?|machines?|shards?|workers?|threads?|pools?|quotas?|capacity|thresholds?|ttl|intervals?|retention|concurrency|parallelism|clusters?|fleet|settings?|config\p{L}*|budget|sl[oai]|weights?|priority|severity|level|phase|(?<!queue )depth|factor|teams?|staff|people|batch|(?:pool|batch|volume|cluster|instance|disk|buffer|cache|heap) size|fees?|prices?)\b/iu

function fromTo(text: string): Omit<Changed, 'what'> | null {
  const to = toIn(text)
  if (to === null) return null
  const {words, figure} = to
  // "from 2 to 10 seconds" says of both what stands behind the second.
  const unit = /^\D*[\d.,]+(\D+)$/.exec(text.slice(figure.start, figure.end))?.[1] ?? ''
  const first = wholly(words)
  const from = first?.unit === null && isLength(figure.unit) ? wholly(words + unit) : first
  if (from?.value == null || !isAlike(from, figure)) return null
  return {...figure, unit: figure.unit ?? from.unit, currency: figure.currency ?? from.currency, before: inUnitOf(figure, from), start: 0}
}

function inUnitOf({unit}: Figure, {unit: other, value}: Figure): number | null {
  if (value === null || unit === other) return value
  return unit === 's' && other === 'ms' ? value / 1000 : unit === 'ms' && other === 's' ? value * 1000 : value
}

function byTo(text: string): Omit<Changed, 'what'> | null {
  const to = toIn(text)
  return to === null || !/\d/.test(to.words) || / from /.test(to.words) ? null : {...to.figure, before: null}
}

function toIn(text: string): {readonly words: string; readonly figure: Figure} | null {
  const [all, words] =
    /^(?:(?:an?|the|its|our) )?(?:(?:usual|normal|typical|average|steady|stable|baseline)(?: of)? )?((?:[^,;:]|,(?=\d)){1,40}?) (?:(?:down |up )?to|→|->) (?:just |only |as (?:low|high) as |a (?:peak|low) of )?/.exec(
      text,
    ) ?? []
  if (all === undefined) return null
  const figure = measured(text.slice(all.length))
  if (figure === null || (figure.unit === null && isDate.test(text.slice(all.length + figure.end)))) return null
  return {words: words!, figure: {...figure, start: all.length + figure.start, end: all.length + figure.end}}
}

const isDate = /^ ?(?:[ap]\.?m\b|o['’]clock|\p{Lu})/u

/** The figure that is all of a text, perhaps with what it counts behind it. */
function wholly(text: string): Figure | null {
  const figure = measured(text)
  return figure !== null && /^(?: \p{Ll}{3,}s)?$/u.test(text.slice(figure.end)) ? figure : null
}

/** The figure that a text begins with, in whatever unit. */
function measured(text: string): Figure | null {
  if (/^zero\b/i.test(text)) return {...leadingFigure('0')!, end: 4}
  const [all, words, named] =
    /^((?:\p{L}+ |[~≈] ?)?\d[\d.,]*) ?(ms|µs|[kKMGT]i?B(?:\/s)?|[rqt]ps|req\/s)(?![\p{L}\p{N}/])/u.exec(text) ?? []
  const figure = leadingFigure(words ?? text)
  if (figure !== null && all !== undefined) return {...figure, unit: named!, end: all.length}
  const duration = leadingDuration(text)
  if (duration !== null && duration.end > (figure?.end ?? 0)) return duration
  if (figure?.unit !== null || figure.currency !== null) return figure
  const rate = /^(?: \p{Ll}+)? per \p{Ll}+|^ ?\/ ?\p{Ll}+/u.exec(text.slice(figure.end))?.[0] ?? ''
  return {...figure, unit: rate.trim() || null, end: figure.end + rate.length}
}

const isLength = (unit: string | null): boolean => unit === 's' || unit === 'ms'

/** Whether two figures can be of one thing. Two years are none of it. */
function isAlike(a: Figure, b: Figure): boolean {
  if (a.currency !== b.currency && b.value !== 0) return false
  if (a.unit === b.unit) return a.unit !== null || ![a, b].every(({value}) => value !== null && value >= 1990 && value < 2100)
  if (isLength(a.unit) && isLength(b.unit)) return true
  return b.unit === null ? b.value === 0 || (a.unit !== '%' && !isLength(a.unit)) : a.unit === null && !isLength(b.unit)
}

const isBad =
  /\b(?:errors?|failures?|fail(?:ed|ing)|latency|lag|delays?|backlog|queued?|(?:response|load|wait\p{L}*) times?|complaints?|timeouts|exceptions?|5xx|p\d\d|crash\p{L}*)\b/iu
const isGood = /\b(?:success(?:ful)?|availability|uptime|hit rate|nps|ratings?)\b/i
const isBetter =
  /\b(?:recover\w*|restor\w*|return\w*|improv\w*|back|fix(?:ed)?|roll(?:ed|ing)? ?back|rollback|mitigat\w*|resolv\w*|re-?enabl\w*|normal\w*)\b/i

/** Whether it went back to what it should be. */
function isRecovery(what: string, {value, most, before}: Omit<Changed, 'what'>, left: string, right: string): boolean {
  const fell = before === null ? null : (value ?? most ?? 0) < before
  if (fell === null) return isBetter.test(left)
  if (isBad.test(what)) return fell
  if (isGood.test(what)) return !fell
  return isBetter.test(left) || (!fell && isBetter.test(right.split(/[.!?] /, 1)[0]!))
}
