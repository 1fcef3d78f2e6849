/** Milestones: the entries of a timeline between which the times of an incident are measured. */

export type Milestone = 'introduced' | 'detected' | 'investigating' | 'cause-found' | 'mitigated' | 'recovered'

/** In the order in which they are looked for: an entry that tells of the recovery often names the cause too. */
const signs: readonly (readonly [Milestone, RegExp])[] = [
  [
    'recovered',
    /\b(?:(?:fully |completely |service |services |system |systems |incident |issue |outage |everything |all )+(?:is |are |was |were |has been |have been |had been |got |marked |declared )*(?:as )?(?:recovered|restored|resolved|closed|over|back to normal|healthy|operational|ended|ends)|back to normal|all[ -]clear|outage ends?|end of (?:the )?(?:outage|incident)|recovery (?:is |was )?(?:confirmed|complete)|confirmed (?:as )?(?:resolved|recovered|fixed)|normal operation|^(?:resolved|recovered|closed)\b|recovery notification|trees? (?:re-?)?opens?)/i,
  ],
  [
    'mitigated',
    /\b(?:mitigat(?:ed|ion|es|ing)|rolled back|rolls? back|roll ?back (?:is |was )?(?:complete|done|deployed|finished|started)|revert(?:ed|s)\b|fix (?:is |was |has been )?(?:deployed|released|merged|applied|rolled out|pushed|in place|live)|deployed (?:a |the )?fix|hotfix|workaround|repaired|failed over|stops? the bleeding)/i,
  ],
  [
    'cause-found',
    /\b(?:(?:root )?cause (?:is |was |has been )?(?:found|identified|determined|confirmed|discovered)|(?:found|finds|identified|identifies|determined|determines|discovered|discovers|pinpointed|confirmed|isolated) (?:the |that the |a |an )?(?:\w+ )?(?:root )?(?:cause|culprit|problem|bug|source)|issue identified|identified the issue)/i,
  ],
  [
    'investigating',
    /\b(?:investigat(?:ion|ing|es|e|ed)|start(?:s|ed)? (?:looking|debugging|digging|to look)|looking into|incident (?:is |was )?(?:declared|opened|created|started)|acknowledg(?:ed|es)|triag(?:e|ing|ed)|war room|begins? (?:debugging|investigating)|joins? the call|incident channel)/i,
  ],
  [
    'detected',
    /\b(?:detect(?:ed|s|ion)|alert(?:s|ed|ing)?|page[ds]?\b|paged|notic(?:ed|es)|report(?:s|ed)?\b|first (?:user |customer )?reports?|alarm|monitoring (?:shows|fires|fired|triggered)|complain(?:s|ed|ts?)|discovered|observed|became aware|customers? (?:contact|reach)|pingdom|on-?call (?:is |was |gets? )?(?:paged|notified))/i,
  ],
  [
    'introduced',
    /\b(?:(?:outage|incident|impact|issue|problem|degradation) (?:begins?|began|starts?|started)|deploy(?:ed|ment|s)?\b|releas(?:ed|e)\b|merg(?:ed|es)\b|roll(?:ed|s)? out|introduced|config(?:uration)? (?:change|pushed|updated)|upgrade[ds]?\b|migration (?:starts?|started|begins?)|expire[ds]?\b)/i,
  ],
]

/** What an entry's words say it is, or `null`. */
export function milestoneIn(text: string): Milestone | null {
  const said = text.slice(0, longest)
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? null
}

const longest = 300

/** Keeps one entry for each milestone: the first, of a recovery the last; nothing is introduced once it was detected. */
export function milestonesOf(texts: readonly string[]): readonly (Milestone | null)[] {
  const signs = texts.map(milestoneIn)
  const last = signs.lastIndexOf('recovered')
  const detected = signs.indexOf('detected')
  return signs.map((sign, index) => {
    if (sign === 'recovered') return index === last ? sign : null
    if (sign === 'introduced' && detected !== -1 && index > detected) return null
    return sign !== null && signs.indexOf(sign) === index ? sign : null
  })
}
