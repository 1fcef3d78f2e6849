/** Milestones: the entries of a timeline between which the times of an incident are measured. */
import {byText} from '../../document/by-text.ts'
import type {Milestone} from './milestone-name.ts'
import {markIn} from './milestone-mark.ts'
import type {TimelineEntry} from './entry.ts'

const anyWord = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'giu')

const trouble = 'outage|incident|impact|issue|problem|degradation|disruption|downtime'
const cause = '(?:root )?(?:cause|culprit)'
const alarm = '(?:alerts?|alarms?)'
const watch = 'sentry|datadog|pingdom|prometheus|grafana|nagios|opsgenie|pagerduty|cloudwatch|statuscake|uptime ?robot|new ?relic|zabbix'

/** In the order in which they are looked for: an entry that tells of the recovery often names the cause too. */
const signs: readonly (readonly [Milestone, RegExp])[] = [
  [
    'recovered',
    anyWord(
      `(?:(?:fully|completely|services?|systems?|everything|all|${trouble}) )+(?:is |are |was |were |has been |have been |had been |got |marked |declared )*(?:as )?(?:recovered|restored|resolved|closed|over|back to normal|healthy|operational|ended|ends)\\b|access (?:to (?:[\\p{L}-]+ ){1,4})?(?:is |was |has been )restored|restoring (?:[\\p{L}-]+ ){0,2}(?:access|services?)|back (?:to normal|up|online|in service)\\b|(?:is|are) back\\b|(?:available|working|reachable|operational|healthy|online) again|stop(?:s|ped) firing|all[ -]clear|(?:${trouble}) (?:ends?|ended|stops|stopped)|end of (?:the )?(?:${trouble})|recovery (?:of (?:[\\p{L}-]+ ){1,4})?(?:is |was )?(?:confirmed|complete)|confirmed (?:as )?(?:resolved|recovered|fixed)|normal operation|recovery notification|trees? (?:re-?)?opens?`,
    ),
  ],
  [
    'mitigated',
    anyWord(
      'mitigat(?:ed|es)|remediat(?:ed|es?)\\b|mitigation (?:is |was |has been )?(?:complete|applied|deployed|implemented|rolled out|in place|live)|mitigation of|rolled back|rolls? back|roll ?back (?:is |was |has )?(?:complete|done|deployed|finished)|revert(?:ed|s)\\b|(?:fix|workaround|patch) (?:is |was |has been )?(?:deployed|released|merged|applied|rolled out|pushed|in place|live)|deployed (?:a |the )?(?:fix|workaround|patch)|hotfix (?:is |was |has been )?(?:deployed|released|merged|applied|rolled out|pushed|in place|live)|applied (?:a |the )?(?:hotfix|workaround)|repaired|failed over|stops? the bleeding',
    ),
  ],
  [
    'cause-found',
    anyWord(
      `${cause} (?:is |was |has been |had been )?(?:found|identified|determined|confirmed|discovered|pinpointed)|(?:found|finds|identified|identifies|determined|determines|discovered|discovers|pinpointed|pinpoints|confirmed|confirms|isolated) (?:that )?(?:the |a likely |its )?(?:\\w+ )?${cause}|(?:identified|identifies|pinpointed|pinpoints|isolated) (?:the |that the )(?:\\w+ )?(?:problem|issue|bug|fault|source of)|issue identified`,
    ),
  ],
  [
    'investigating',
    anyWord(
      `(?:starts?|started|begins?|began) (?:to |the |an |initial )?(?:investigat|look|debug|dig|triag|troubleshoot)\\w*|investigat(?:ion|ing|es|e|ed)\\b|(?:looking|looks|looked) into|incident (?:is |was |has been )?(?:declared|opened|created)|acknowledg(?:ed|es?)\\b|triag(?:es|ing|ed)\\b|war room|joins? the call|incident channel`,
    ),
  ],
  [
    'detected',
    anyWord(
      `detect(?:ed|s|ion)\\b|(?:first|initial|customer|user|internal)(?:s['’])? reports?\\b|report(?:s|ed)? (?:by|from|on|in|that|of|about|begin)\\b|(?<!the )reported\\b(?! as\\b)|(?<=[\\p{L}\\p{N}\\])] )reports\\b|${alarm} (?:is |are |was |were |has |have |gets? |got )?(?:fir|trigger|rais|receiv|sent|go|went|start|begin|began|notic|notif|from|for|in|on)\\w*|${alarm}\\s*:|(?:receiv\\w+|gets?|got|fir(?:es|ed)|rais\\w+|trigger(?:s|ed)|sees?|saw|first|internal|monitoring|on-call|pager\\w*|pingdom|no data) (?:[\\p{L}-]+ ){0,3}${alarm}|(?:is|are|was|were|gets?|got) (?:alerted|paged|notified)|alert triggered|alerted\\b|paged\\b|pages? (?:the |our )?(?:on-?call|team)|notic(?:ed|es)\\b|discover(?:ed|s)\\b|observ(?:ed|es)\\b(?! (?:failures?|errors?|occurrences?|instances?)\\b)|(?:bec[ao]me|start to be|are|were|made) aware|complain(?:s|ed|ts?|ing)\\b|(?:customers?|users?|clients?) (?:contact|reach)|(?:monitoring|${watch}) (?:shows|fires|fired|triggers|triggered|alerts)\\b|on-?call (?:engineer )?(?:first |is |was |got |gets )*(?:pinged|paged|called)|first (?:[\\p{L}-]+ ){0,2}signal`,
    ),
  ],
  [
    'introduced',
    anyWord(
      `(?:${trouble}|failures?|errors?) (?:first )?(?:begins?|began|starts?|started)|(?:begins?|began|starts?|started) (?:to )?(?:fail|failing|crash|crashing|erroring|timing out|return(?:ing)? (?:errors?|5\\d\\d))\\b|(?:start|beginning|onset) of (?:the )?(?:${trouble})|introduc(?:ed|es)\\b|(?:causing|causes|caused|triggering|triggers) (?:the |an )?(?:${trouble})`,
    ),
  ],
]

/** What often is how a fault came in, and as often how anything else did. */
const change = anyWord(
  'deploy(?:ed|ment|s)?\\b|releas(?:ed|es|e)\\b|merg(?:ed|es)\\b|roll(?:ed|s)? out|shipped\\b|goes live|went live|config(?:uration)? (?:change|pushed|updated)|upgrade[ds]?\\b|migration (?:starts?|started|begins?|began)|expire[ds]?\\b',
)

/** Whoever writes so is in the midst of it: a change that comes after did not bring the fault in. */
const amidst = /\b(?:failures?|outage|incident|hot-?fix\w*)\b/i

/** What is taken back was noticed before. */
const takenBack = /\b(?:revert\w*|roll(?:ed|ing|s)? ?back|rollback)\b/i

/** How a fault was taken out did not bring it in. */
const remedy = /\b(?:(?:hot)?fix(?:e[ds]|ing)?|patch(?:e[ds]|ing)?|workarounds?|revert\w*|roll(?:ed|ing|s)? ?back)\b/i

/** What an entry says it is, outright or only in its words. */
export interface Telling {
  readonly mark: Milestone | null
  readonly sign: Milestone | 'change' | null
  readonly isAmidst: boolean
  readonly isTakenBack: boolean
}

export function tellingOf(text: string): Telling {
  const mark = markIn(text)
  const said = text.slice(0, longest)
  return {mark, sign: mark === null ? signIn(said) : null, isAmidst: amidst.test(said), isTakenBack: takenBack.test(said)}
}

const signIn = byText((text): Telling['sign'] => {
  const said = withoutQuotes(text.replace(seenLater, ''))
  return signs.find(([, sign]) => isTold(sign, said))?.[0] ?? (isTold(change, said) && !remedy.test(said) ? 'change' : null)
})

/** "Jobs start to fail; it was noticed only at noon" tells when it began. */
const seenLater = /(?<=[.;,(][^.;,(]{0,40})\b(?:was|were|went) (?:only |later |first )*(?:un)?(?:noticed|detected|discovered)\b/giu

const longest = 300

/** What somebody said then says nothing about then. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]{12,}"|“[^”]{12,}”/g, match => ' '.repeat(match.length))

/** Words that make of what follows a plan, a doubt or its opposite. */
const unreal =
  /(?:\b(?:no|not|never|none|nobody|without|before|until|yet|if|whether|plan\w*|propos\w*|potential\w*|possibl[ey]|maybe|perhaps|might|may|can(?:not)?|could|would|should|will|tempted|discuss\w*|consider\w*|decid\w*|decision|prepar\w*|try|tries|tried|trying|attempt\w*|fail\w*|pending|unable|requests?|ask\w*|suggest\w*|agree\w*|creat(?:e|es|ed|ing)|drafts?|no longer|later|despite)|n['’]t)(?:[ -][\p{L}\p{N}'’-]+){0,3} ?$|\bto(?: \p{L}+)? ?$/iu

/** Whether a sign is there that tells what happened. */
function isTold(sign: RegExp, said: string): boolean {
  for (const {index} of said.matchAll(sign)) if (!unreal.test(clauseBefore(said, index))) return true
  return false
}

const clauseBefore = (said: string, index: number): string => said.slice(Math.max(0, index - 80), index).replace(/^.*[.;:!?](?=\s)/s, '')

/**
 * Of what entries tell keeps one entry for each milestone, in the order in which things happened: the first, of a recovery the last. What is marked goes before
 * what is only worded so. Nobody detects or mitigates what is over, detects what is being taken back, or begins to look into what is mitigated; and of several
 * changes before the detection, or of one amidst the harm, nobody knows whether it brought the fault in.
 */
export function milestonesOf(entries: readonly TimelineEntry[], tellings: readonly Telling[]): ReadonlyMap<number, Milestone> {
  const ordered = inTime(entries)
  const marks = ordered.map(index => tellings[index]!.mark)
  const signs = ordered.map(index => tellings[index]!.sign)
  const found = new Map<Milestone, number>()
  const take = (milestone: Milestone, index: number): void => {
    if (index !== -1 && !found.has(milestone)) found.set(milestone, index)
  }
  const first = (...milestones: readonly Milestone[]): number =>
    Math.min(...milestones.map(milestone => found.get(milestone) ?? ordered.length))
  const firstTelling = (isSo: (telling: Telling) => boolean, from: number): number => {
    const index = ordered.findIndex((each, place) => place >= from && isSo(tellings[each]!))
    return index === -1 ? ordered.length : index
  }
  marks.forEach((mark, index) => mark !== null && mark !== 'recovered' && take(mark, index))
  take('recovered', marks.lastIndexOf('recovered'))
  take('recovered', signs.lastIndexOf('recovered'))
  if (signs.indexOf('mitigated') < first('recovered')) take('mitigated', signs.indexOf('mitigated'))
  take('cause-found', signs.indexOf('cause-found'))
  const noticed = found.get('detected') ?? signs.indexOf('detected')
  const looked = signs.indexOf('investigating')
  if (looked < first('mitigated', 'recovered') && (noticed === -1 || isNear(noticed, looked))) take('investigating', looked)
  const seen = signs.indexOf('detected')
  if (seen < first('mitigated', 'recovered') && seen <= firstTelling(({isTakenBack}) => isTakenBack, 1)) take('detected', seen)
  const known = first('detected', 'investigating', 'cause-found', 'mitigated', 'recovered')
  if (signs.indexOf('introduced') < known) take('introduced', signs.indexOf('introduced'))
  const changes = signs.slice(0, known).filter(sign => sign === 'change')
  const changed = signs.indexOf('change')
  if (changes.length === 1 && changed <= firstTelling(({isAmidst}) => isAmidst, 0) && (known === ordered.length || isNear(changed, known)))
    take('introduced', changed)
  return new Map([...found].map(([milestone, index]) => [ordered[index]!, milestone]))
}

/** So many entries tell of others at work: who is in the midst of that began to look before, and saw another change. */
const isNear = (from: number, to: number): boolean => to - from <= nearest
const nearest = 9

/** The indices of the entries, that of the earliest first where the times of all can be compared; else as they stand. */
function inTime(entries: readonly TimelineEntry[]): readonly number[] {
  const indices = [...entries.keys()]
  const isZoned = entries[0]?.began?.isZoned
  if (isZoned === undefined || entries.some(({began}) => began?.isZoned !== isZoned)) return indices
  return indices.toSorted((a, b) => entries[a]!.began!.said - entries[b]!.began!.said)
}
