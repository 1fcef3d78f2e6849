/** What the sentences of a story give away: what hurt whom for how long, how it was noticed, what brought it about, what was changed, and when. */
import {durationsIn} from '../dates/duration.ts'
import {readTitle} from '../outline/section-id-of.ts'
import {labelOfLine} from './impact/labels.ts'
import {besideLabels} from './impact/beside-labels.ts'
import {isOfHarm, saidIn} from './impact/sentences.ts'
import {byPassage, sentenceNear} from './prose.ts'

export const kindsTold = ['impact', 'detection', 'count', 'length', 'cause', 'remedy'] as const
export type Told = (typeof kindsTold)[number]

/** What a passage gives away; hardly any gives away anything. */
export const givenAwayIn = byPassage((passage): readonly Told[] => {
  const {text, kind} = passage
  if (kind === 'heading') return []
  const told = new Set<Told>()
  for (const {label, start, end} of besideLabels(passage))
    for (const fact of facts) if (fact.isMeant(label) && fact.says(text.slice(start, end))) told.add(fact.told)
  if (saidIn(passage).some(({kind: counts, standing}) => counts !== 'duration' && standing !== 'mention')) told.add('count')
  if (lastedIn(text)) told.add('length')
  if (hasSentence(text, cause, isGuess)) told.add('cause')
  if (hasSentence(text, remedy, isPromise)) told.add('remedy')
  return [...told]
})

/** The times and days in a passage, as they stand there; those in fields about the document are none of the story. */
export const momentsTold = byPassage(({text, kind}): readonly string[] =>
  kind === 'heading' || !/\d/.test(text) ? [] : text.split('\n').flatMap(line => (isField(line) ? [] : (line.match(moment) ?? []))),
)

const isField = (line: string): boolean => {
  const label = labelOfLine.exec(line)?.groups!['label']
  return label !== undefined && (readTitle(label).isField || /^\W*(?:published|updated|modified|created|written)\b/i.test(label))
}

/** A level, a gap or the name of a component says nothing yet. */
export const saysMuch = (words: string): boolean =>
  !unsaid.test(words) &&
  (/^\W*(?:none|no)\b/i.test(words) ||
    /(?:[\p{L}\d]+[^\p{L}\d]+){2}[\p{L}\d]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(words))
const unsaid = /^\W*(?:tb[dc]|todo|unknown|pending)\b/i

/** A time beside the label says when. */
const saysHow = (words: string): boolean => saysMuch(words.replace(/\d[\d:.,-]*|\b(?:utc|gmt|[ap]m|at|on)\b/gi, ''))

/** What stands behind the level, where it says what no longer worked, and for whom. */
const harmOfSeverity =
  /\b(?:users?|customers?|clients?|visitors?|members?|players?|funds|loss(?:es)?|lost|unavailable|unreachable|inaccessible|down|broken|blocked|stale|fail(?:ed|ing)|crash\w*|halt\w*)\b/i

interface Fact {
  readonly told: Told
  readonly isMeant: (label: string) => boolean
  readonly says: (words: string) => boolean
}

/** Labels that have their answers beside them: "Prevention: a test with codes in both cases". */
const facts: readonly Fact[] = [
  {told: 'impact', isMeant: label => readTitle(label).id === 'impact', says: saysMuch},
  {
    told: 'impact',
    isMeant: label => /^\W*(?:incident )?(?:severity|sev|priority)\b/i.test(label),
    says: words => harmOfSeverity.test(words),
  },
  {told: 'detection', isMeant: label => readTitle(label).id === 'detection', says: saysHow},
  {told: 'cause', isMeant: label => readTitle(label).id === 'root-causes', says: saysMuch},
  // A task may be what somebody was about when it happened.
  {told: 'remedy', isMeant: label => remedies.test(label), says: saysMuch},
]
const remedies =
  /^\W*(?:prevention|(?:preventive|preventative|corrective) (?:actions?|measures?)|follow[ -]?ups?|action (?:points?|items?)|next steps?|guardrails?)\W*$/i

/** Whether harm is said to have lasted so long. */
function lastedIn(text: string): boolean {
  for (const {start} of durationsIn(text)) if (isOfHarm(sentenceNear(text, start))) return true
  return false
}

function hasSentence(text: string, pattern: RegExp, isOther: RegExp): boolean {
  const match = pattern.exec(text)
  return match !== null && !isOther.test(sentenceNear(text, match.index))
}

const trouble =
  '(?:outages?|incidents?|issues?|problems?|failures?|downtimes?|crash(?:es)?|bugs?|errors?|faults?|panics?|defects?|degradations?|disruptions?|slowdowns?|loss(?:es)?|behaviou?r|regressions?|symptoms?|it|this|that|these|they|which|all of (?:it|this))'
const cause = new RegExp(
  [
    '\\b(?:root|underlying|actual|real|true|primary|main|direct|immediate) causes?\\b[^.!?]{0,80}?(?:\\b(?:was|were|is|are|turned out|ended up|comes? down to)\\b|:)',
    '\\bthe (?:cause|culprit|reason)s?\\b[^.!?]{0,40}?\\b(?:was|were|turned out|ended up)\\b',
    `\\b${trouble}\\b[^.!?]{0,60}? (?:was|were|is|has been|had been|got) (?:\\w+ly )?(?:caused|triggered|brought about) by\\b`,
    `\\b${trouble} (?:was|were|(?:all )?(?:happened|occurred|arose|resulted|stemmed)) (?:\\w+ly )?(?:due to|because|from)\\b`,
  ].join('|'),
  'i',
)

/** What is not known, or is only looked for. */
const isGuess =
  /\b(?:(?:is|are|was|were|remains?|still|yet|currently) (?:\w+ )?(?:unknown|unclear)|(?:was|were|been) (?:discovered|found|identified|determined|diagnosed|confirmed)(?! (?:to be|as)\b|:)|not (?:yet )?(?:known|clear|determined|found)|investigat\w*|looking for|to find|whether|\?$)/i

const remedy =
  /\b(?:prevent|avoid)\w*\b[^.!?]{0,60}\b(?:again|recur\w*|reoccur\w*|(?:in|for) the future|next time)\b|\b(?:stop|keep|prevent)\w*\b[^.!?]{0,40}\bfrom (?:happening|recurring|reoccurring)\b/i

/** To see to it, to do everything, to take steps and to work on it are no changes; nor is what did not keep it from happening. */
const isPromise =
  /\b(?:take|taking|took|taken) (?:all |every |the (?:necessary )?)?(?:steps?|measures|action)|\b(?:make|making) sure|\bensur\w+|\bwork(?:ing|ed)? (?:hard|on|to)|\bdo(?:ing)? (?:everything|our best|all)|\bcommitted\b|\binvestigat\w+|\blooking (?:at|into)|\bhow (?:can|do|could|will)\b|\byou (?:can|should|may|could)\b|\?/i

const clock = '\\d{1,2}(?::\\d{2}(?![\\d])(?::\\d{2})?(?: ?[ap]\\.?m\\b)?| ?[ap]\\.?m\\b)'
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const day = `\\b20\\d\\d-\\d\\d-\\d\\d|\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`
/** A day with its time is one. */
const moment = new RegExp(`(?:${day})(?:,? 20\\d\\d)?(?:[T ,~(]|at ){0,4}(?:(?<![\\d:.])${clock})?|(?<![\\d:.])${clock}`, 'gi')
