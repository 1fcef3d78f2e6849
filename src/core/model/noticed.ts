/** Who or what noticed an incident first, as its timeline and its section about the detection tell. */
import type {Span} from '../document/span.ts'
import {byChunk} from '../document/by-chunk.ts'
import {byText} from '../document/by-text.ts'
import type {Section} from '../outline/section.ts'
import type {Postmortem} from './postmortem.ts'
import {passagesUnder, sentenceAround} from './prose.ts'
import {isWatching, programmeWithout} from './purpose.ts'

const people =
  '(?:customers?|users?|clients?|partners?|colleagues?|co-?workers?|engineers?|developers?|employees?|operators?|members?|maintainers?|contributors?|somebody|someone|people|community|support|sales|researchers?|players?|students?|teachers?|readers?|stakeholders?|@[\\w-]+)'
const noticing =
  '(?:report|notic|complain|contact|flag|rais|discover|observ|saw|spot|tweet|inform|reach|told|mention|post|open|creat|fil|ask|wrote|emailed|called|pinged|realiz|realis|alerted us|notified us)'

const noticedBy = new RegExp(
  [
    `\\b${people}(?: [\\w-]+){0,2} ${noticing}\\w*`,
    `\\b(?:report|complaint|ticket|message|call|e-?mail|tweet|feedback)(?:s|ed|ing)?(?: [\\w-]+){0,3} (?:from|by|of)(?: [\\w-]+){0,3} ${people}\\b`,
    `\\b(?:customer|user|client|player|student)(?:s?['’]?s?)? (?:report|complaint|ticket|question|feedback|bug)s?\\b`,
    `\\breport(?:ed|s)?(?: \\w+)? by (?:@[\\w-]+|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)`,
    '^\\W*manual(?:ly)?\\b',
    `\\b(?:reported|noticed|discovered|spotted|found|raised|flagged|observed|detected|identified)(?: \\w+ly)? by(?: [\\w-]+){0,3} ${people}\\b`,
  ].join('|'),
  'iu',
)

const machines =
  /\b(?:alert|alarm|monitor|pag(?:e[dr]|ing)|pager|pingdom|sentry|datadog|grafana|prometheus|newrelic|new relic|dashboard|metric|graph|health|automat|synthetic|probe|nagios|uptime|statuscake|opsgenie|logs?\b|logging|error track|watchdog|bot\b|scan|CI\b|tests?\b|notification|threshold|telemetry|canary|cron)/i

type Noticer = 'people' | 'machines' | 'unknown'

/** "No alert fired", "our monitoring did not see it". */
const silent =
  /\b(?:no|not|without|never|nor|missing|lack\w*|failed to)\b[^.;\n]{0,50}|\b(?:alert|alarm|monitor|dashboard|health|metric|test|probe|check)\w*(?: \w+){0,3} (?:did|do|does|was|were|is|are|had|has|have|could)(?:n['’]t| not)[^.;\n]{0,50}|\b(?:alert|alarm|monitor|dashboard|health|metric|test|probe|check)\w*(?: \w+){0,2} (?:missed|stayed|remained|never)[^.;\n]{0,50}/gi

/** A weakness that nobody has used yet gives no signal. */
const weakness = /\b(?:vulnerab|disclos|exploit|malicious|security|compromis|researcher)/i

const noticerIn = byText((text): Noticer =>
  machines.test(text.replace(silent, '')) || weakness.test(text) ? 'machines' : noticedBy.test(text) ? 'people' : 'unknown',
)

export interface Unwatched {
  readonly section: Section
  /** Where people are told to have noticed it. */
  readonly noticed: Span
}

/** The action items of an incident that people noticed first, where none of them would have a machine tell sooner; `null` else. */
export function unwatchedIn(postmortem: Postmortem): Unwatched | null {
  const noticed = noticedByPeople(postmortem)
  const section = noticed === null ? undefined : programmeWithout(postmortem, isWatching)
  return section === undefined || noticed === null || postmortem.document.chunks.some(promisesWatching) ? null : {section, noticed}
}

/** "We will set up an alert on the age of the queue", wherever it is said. */
const promisesWatching = byChunk(({text}) =>
  /\b(?:will|(?:going|plan(?:ned|ning)?) to|have|has|now)\b[^.\n]{0,40}\b(?:add|build|configur|creat|deploy|extend|implement|improv|install|introduc|set(?:ting)? up)\w*\b[^.\n]{0,60}\b(?:monitor(?:s|ing)?|alert(?:s|ing)?|alarms?|dashboards?)\b/i.test(
    text,
  ),
)

/** `null` also where anything speaks of a machine that noticed it. */
function noticedByPeople({document, sections, timeline}: Postmortem): Span | null {
  const detected = timeline.findIndex(({milestone}) => milestone === 'detected')
  const before = timeline.slice(0, detected + 1)
  const section = sections.find(({id}) => id === 'detection')
  const [first] = section === undefined ? [] : passagesUnder(document, section, 'whole')
  const opening = first === undefined ? '' : sentenceAround(first.passage.text, 0)
  if ([opening, ...before.map(({text}) => text)].some(text => noticerIn(text) === 'machines')) return null
  const entry = timeline[detected]
  if (entry !== undefined && noticerIn(entry.text) === 'people') return entry.written
  if (first === undefined || noticerIn(opening) !== 'people') return null
  const {source} = first.passage
  return {start: first.start + source.start, end: first.start + source.end}
}
