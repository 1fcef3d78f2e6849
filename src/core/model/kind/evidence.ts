/**
 * What speaks for a postmortem and against it. A postmortem is the story of one harm that is over: it says so in its title, its sections ask what
 * stories of harm ask, and its prose looks back. None of that decides alone; documents of other kinds have each of them now and then.
 */
import {byText} from '../../document/by-text.ts'
import type {SectionId} from '../../document/section-id.ts'
import type {Signs} from './signs.ts'

/** What is known of a document when its kind is asked for. */
export interface Facts {
  /** All that may be its title, in lower case, a line each. */
  readonly title: string
  /** The titles of its headings. */
  readonly headings: readonly string[]
  readonly sections: ReadonlySet<SectionId>
  /** How many entries its timeline has, which takes long to find out. */
  readonly entries: () => number
  readonly signs: Signs
}

/** So much has to speak for a postmortem. The words of its kind in the title and two sections are enough, and so are four sections. */
export const enough = 6

/** Signs are weighed, not counted: 4 tells nearly all, 2 a lot, 1 a little; the same below zero for documents of other kinds. */
export function weigh(facts: Facts): number {
  return evidence.reduce((sum, {weight, times}) => sum + weight * Number(times(facts)), 0)
}

interface Evidence {
  readonly weight: number
  /** Whether it is there, or how often. */
  readonly times: (facts: Facts) => boolean | number
}

/** Sections that other documents hardly have, and those that only add to them. */
const telling: readonly SectionId[] = [
  'timeline',
  'root-causes',
  'five-whys',
  'fishbone',
  'points-of-failure',
  'tollgates',
  'got-lucky',
  'went-well',
  'went-poorly',
  'detection',
  'lessons',
]
const supporting: readonly SectionId[] = [
  'impact',
  'mitigation',
  'action-items',
  'responders',
  'response',
  'what-happened',
  'communication',
]

export const namesKind =
  /\bpost[- ]?mort[eu]ms?\b|\bincident[- ](?:report|review|retro\w*|analysis|disclosure|summary)\b|\boutage report\b|\broot cause analysis\b|\brca\b|\bpost[- ]incident\b|\bpm-\d|\binc-\d|复盘|覆盤|事故报告|故障报告|事后分析|ポストモーテム|障害報告|障害レポート|インシデントレポート|포스트모템|장애 ?(?:보고|회고|리포트)|informe de incidente|relat[oó]rio de incidente|rapport d.incident|störungsbericht/

const namesHarm =
  /\boutages?\b|\bincidents?\b|\bdowntime\b|\bdown\b|\bfail(?:s|ed|ures?|ing)?\b|\bbreach\b|\bexploit|\bhack|\bvulnerabilit|\bdisclosure\b|\bcrash|\bregression|\bdegrad|\bunavailab|\blost\b|\bleak|\bissues?\b|\bbroken?\b|\berrors?\b|\bdelays?\b|\bincidente\b|\bcaída\b|\bfallo\b|\bpanne\b|\bausfall\b|\b[45]0[0-9]\b|障害|故障|事故|장애|中断|崩溃|失败|失効|エラー/

const isDated =
  /20\d\d[-./年]?\d\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d/

const namesOtherKind =
  /\b(?:guides?|guidelines?|templates?|runbooks?|playbooks?|polic(?:y|ies)|process(?:es)?|procedures?|how (?:to|we)|readme|changelog|(?:version|release) history|release notes|rfc|adr|proposals?|design (?:doc|review)|specification|meeting|minutes of|agenda|checklists?|tutorials?|handbook|cheat ?sheet|faq|glossary|roadmap|contributing|getting started|best practices|examples?|collection of|list of|writing|introduction to|manual|lesson \d+|course|hand-?over|(?:(?:of|for) an?|about|every|each|your|good|better) (?:\w+ ){0,2}post-?mortems?|maintenance|plans?)\b|模板|指南|手册|流程|规范|テンプレート|ガイド|手順書?|運用ルール|템플릿|가이드|절차|plantilla|guía|modelo|vorlage|leitfaden|modèle/

/** A title that says what happened names things of the service by such words: “the payment process was down”. */
const tells = /\b(?:was|were|failed|crashed|went|broke|lost|stopped|caused|blocked|hung|exhausted)\b/

const isOfOtherKind = (title: string): boolean => title.split('\n').some(line => namesOtherKind.test(line) && !tells.test(line))

/** Headings by which documents of other kinds are known. */
const otherKinds =
  /^(?:installation|install|usage|api|api reference|license|contributing|contributors|prerequisites|requirements|getting started|quick ?start|configuration|options|features|motivation|decision|decisions?|consequences|status|proposal|proposed (?:change|solution|design)|rationale|drawbacks|unresolved questions|prior art|non-?goals|goals(?: and non-?goals)?|goals?|agenda|minutes|attendees|discussion|steps to reproduce|reproduction|how to reproduce|to reproduce|expected (?:behaviou?r|results?)|actual (?:behaviou?r|results?)|environment|unreleased|added|fixed|changed|removed|deprecated|bug fixes|features|breaking changes|(?:[a-z][\w-]{0,30} )?(?:v|version )?\[?v?\d+\.\d+(?:\.\d+)?\]?.*|roles|when to .*|how to .*|why (?:write|we write|do we write) .*|templates?|examples?|table of contents|see also|faq|troubleshooting|procedure|steps|verification steps|escalation|rollback plan|rollout plan|testing plan|test plan|user stories|acceptance criteria|milestones|budget|purpose|scope|definitions|severity levels|principles|process|abstract|security considerations)$/m

const isHeadingOfOtherKind = byText(title => otherKinds.test(title.toLowerCase()))

/** One time of a day is an example; three tell a course of events. */
const fewestTimes = 3
/** Fewer words than this may be headings and nothing else. */
const prose = 20
const ratio = (part: number, other: number): number => part / (part + other + 1)
/** Fewer verbs than this tell nothing of how a document is told. */
const fewest = 6
const isTold = ({signs: {past, standing}}: Facts): boolean => past + standing >= fewest

const evidence: readonly Evidence[] = [
  // The title.
  {weight: 4, times: ({title}) => namesKind.test(title) && !isOfOtherKind(title)},
  {weight: 2, times: ({title}) => namesHarm.test(title)},
  {weight: 1, times: ({title}) => isDated.test(title)},
  {weight: -8, times: ({title}) => isOfOtherKind(title)},
  // What its sections ask for.
  {weight: 2, times: ({sections}) => telling.filter(id => sections.has(id)).length},
  {weight: 1, times: ({sections}) => supporting.filter(id => sections.has(id)).length},
  {weight: -2, times: ({headings}) => Math.min(4, headings.filter(isHeadingOfOtherKind).length)},
  // How it is told.
  {weight: 2, times: facts => isTold(facts) && ratio(facts.signs.past, facts.signs.standing) > 0.55},
  {weight: -3, times: facts => isTold(facts) && ratio(facts.signs.past, facts.signs.standing) < 0.45},
  {weight: -3, times: facts => isTold(facts) && ratio(facts.signs.past, facts.signs.standing) < 0.3},
  {weight: 2, times: ({signs}) => signs.harm >= 3 && signs.harm * 100 > signs.words},
  {weight: 1, times: ({signs}) => signs.harm >= 6 && signs.harm * 100 > signs.words * 2},
  {weight: -3, times: ({signs}) => signs.words >= prose && signs.harm * 400 < signs.words},
  // When it happened.
  {weight: 2, times: ({entries, signs}) => signs.clocks >= fewestTimes || entries() >= fewestTimes},
  {weight: 1, times: ({signs}) => signs.days > 0},
  {
    weight: -3,
    times: ({title, signs}) =>
      signs.words >= prose && signs.days === 0 && signs.clocks < fewestTimes && !isDated.test(title) && !namesKind.test(title),
  },
]
