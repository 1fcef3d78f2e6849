/** Titles whose meaning depends on what the section holds and on what else the document has. */
import {byText} from '../document/by-text.ts'
import type {SectionId} from '../document/section-id.ts'
import type {Draft} from './draft.ts'
import {readTitle} from './section-id-of.ts'
import {tellingOf} from './telling.ts'

/** Corrects the ids of all sections once they are known. */
export function settle(drafts: readonly Draft[], wordsUnder: WordsUnder): void {
  for (const draft of drafts.filter(isDoubtful)) {
    const {plain} = readTitle(draft.title)
    if ((draft.id === 'background' || draft.id === 'what-happened') && draft.holdsTimes && setsScene.test(plain)) draft.id = 'timeline'
    else if (draft.id === 'mitigation' && eitherTense.test(plain) && isPlanned(draft, drafts)) draft.id = 'action-items'
    else if (
      draft.id === 'mitigation' &&
      (eitherTime.test(plain) || eitherTense.test(plain)) &&
      !isElsewhere(draft, drafts) &&
      isAhead(wordsUnder(draft))
    )
      draft.id = 'action-items'
    else if (
      draft.id === 'action-items' &&
      atOnce.test(plain) &&
      (draft.parent === null ? isElsewhere(draft, drafts) : isInRecovery(drafts[draft.parent]!)) &&
      isBehind(wordsUnder(draft))
    )
      draft.id = 'mitigation'
    else if (draft.id === 'references' && related.test(plain) && !linked.test(wordsUnder(draft))) draft.id = 'other'
    else if (draft.id === 'lessons' && closes.test(plain) && onlyRetells(wordsUnder(draft))) draft.id = 'other'
    else if (draft.id === 'responders' && thanks.test(plain) && !namesPeople.test(wordsUnder(draft))) draft.id = 'other'
    else if (act.test(plain) && isAround(draft, 'lessons', drafts)) draft.id = 'action-items'
    else if (isUnnamedTimeline(draft)) draft.id = 'timeline'
    else if (isDefect(plain, drafts)) draft.id = 'root-causes'
    else if (wentWrong.test(plain) && isStory(draft, drafts)) draft.id = 'what-happened'
    else if (whatFailed.test(plain)) draft.id = drafts.some(other => other.id === 'went-well') ? 'went-poorly' : tells(draft, drafts)
  }
}

/** Whether a section may mean something else than its title says, as what it holds and what else there is may tell. */
export const isDoubtful = (draft: Draft): boolean => isUnnamedTimeline(draft) || mayMeanOther(draft.title)

/** A long document has the same titles over and over, nearly all of which mean the same everywhere. */
const mayMeanOther = byText(title => {
  const {plain} = readTitle(title)
  return [setsScene, related, closes, thanks, eitherTense, eitherTime, atOnce, act, detailsOfDefect, wentWrong, whatFailed].some(words =>
    words.test(plain),
  )
})

const isUnnamedTimeline = ({id, kind, parent, holdsTimes}: Draft): boolean =>
  id === 'other' && kind === 'heading' && parent === null && holdsTimes

/** What stands under a heading, with all below it, or the start of that where it is long. */
export type WordsUnder = (draft: Draft) => string

/** These were done or are still to be done, as the tense of what stands under them tells. */
const eitherTime =
  /^(?:the |our |possible |suggested )?(?:what changed|mitigations?|fixes|solutions?|measures|resolutions?|(?:mitigation|resolution) (?:steps|actions|measures)|(?:process|permanent|proper|structural|durable|lasting) fix(?:es)?)$/

/** What was done at once, where it is told in the past and the work to come stands elsewhere. */
const atOnce = /^(?:immediate|initial|emergency|urgent|first) (?:(?:corrective|response) )?(?:actions?|steps?|measures?)$/

/** Among what restored the service, unless that could be work to come itself. */
const isInRecovery = ({id, title}: Draft): boolean => id === 'mitigation' && !eitherTense.test(readTitle(title).plain)

/** What tells of the incident itself. */
const tellsOfIt: ReadonlySet<SectionId> = new Set([
  'what-happened',
  'timeline',
  'impact',
  'detection',
  'response',
  'root-causes',
  'mitigation',
])

/** One such word is a turn of phrase. */
const fewestAhead = 2

function isAhead(text: string): boolean {
  const {past, ahead} = tellingOf(text)
  return ahead >= fewestAhead && ahead > past
}

function isBehind(text: string): boolean {
  const {past, ahead} = tellingOf(text)
  return past >= fewestAhead && ahead === 0
}

/** Where nothing is told before and nothing praised after, it is no judgement of the response. */
const wentWrong = /^(?:so )?what went wrong(?: and .*)?$/
const judged: ReadonlySet<SectionId> = new Set(['went-well', 'got-lucky'])
/** What failed, beside what worked, is a judgement; before all that is told of the incident, it is the incident. */
const whatFailed = /^what failed$/
const tells = (draft: Draft, drafts: readonly Draft[]): SectionId => (isStory(draft, drafts) ? 'what-happened' : draft.id)
const isStory = ({index, kind, parent}: Draft, drafts: readonly Draft[]): boolean =>
  kind === 'heading' &&
  parent === null &&
  !drafts.some(({id}) => judged.has(id)) &&
  !drafts.slice(0, index).some(({id}) => tellsOfIt.has(id))

/** What is related is told by links, files or tickets; a page may also tell there of what is near to it. */
const related = /^related(?! (?:issues?|incidents?|links?|documents?|documentation|docs|files|tickets|prs)$)\b/
const linked = /\]\(|https?:|\[\[|#\d|\w\.[a-z]{2,4}\b|\b[A-Z]{2,}-?\d/

/** A conclusion draws lessons where it says what matters beyond this time; others, as far as English tells, only say again how it went. */
const closes = /^(?:the )?(?:conclusions?|closing|in conclusion)$/
const draws =
  /\b(?:learn\w*|lessons?|highlight\w*|underlin\w*|underscor\w*|demonstrat\w*|remind\w*|reveal\w*|importan\w*|critical|should|must|always|never|better|hard(?:er)?|difficult|insufficient|lack of|powerful|we (?:could|need|will)|in (?:the )?future)\b/i

const onlyRetells = (text: string): boolean => /\b(?:the|my|our|was)\b/i.test(text) && !draws.test(text)

/** Thanks go to those who helped, a name an item or a line, or in prose to whoever reads them. */
const thanks = /^(?:special )?(?:thanks|thank you|acknowledge?ments?)$/
const namesPeople = /^[ \t]*(?:[-*+•]\s|@\w)/m

/** What led up to the incident, told with the times of its events, is a timeline, and so is what has no name of a section. */
const setsScene = /\b(?:context|lead ?up|background|contexto|contexte|kontext)\b|背景|经过|배경/

/** "Remediation" is what restored the service, or what is still to be done. */
const eitherTense = /\b(?:remediations?|remediacion|remediacao)\b/

/** What was or will be done about a lesson is what follows from it, also when it has been done already. */
const act = /^(?:actions?|steps?|measures?) (?:taken|planned)$/

/** Details of the defect are the cause, where nothing else tells of causes. */
const detailsOfDefect = /^(?:details of (?:the )?(?:bug|vulnerability|flaw|defect)|(?:bug|vulnerability|flaw|defect) details)$/

const isDefect = (title: string, drafts: readonly Draft[]): boolean =>
  detailsOfDefect.test(title) && !drafts.some(({id}) => id === 'root-causes')

function isAround({parent}: Draft, id: SectionId, drafts: readonly Draft[]): boolean {
  for (let index = parent; index !== null; index = drafts[index]!.parent) if (drafts[index]!.id === id) return true
  return false
}

/** What is looked back on before the work that follows from it. */
const lookingBack: ReadonlySet<SectionId> = new Set(['lessons', 'went-well', 'went-poorly', 'got-lucky', 'five-whys', 'mitigation'])

function isPlanned(draft: Draft, drafts: readonly Draft[]): boolean {
  return !isElsewhere(draft, drafts) && (draft.holdsTasks || drafts.slice(0, draft.index).some(other => lookingBack.has(other.id)))
}

/** Whether the work that follows stands in another section. */
const isElsewhere = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(other => other.id === 'action-items' && (other.heading.start < draft.heading.start || other.heading.start >= draft.end))
