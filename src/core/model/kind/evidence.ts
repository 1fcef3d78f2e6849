/**
 * What speaks for a postmortem and against it. A postmortem is the story of one harm that is over: it says so in its title, its sections ask what
 * stories of harm ask, and its prose looks back. None of that decides alone; documents of other kinds have each of them now and then.
 */
import {byText} from '../../document/by-text.ts'
import type {SectionId} from '../../document/section-id.ts'
import type {Signs} from './signs.ts'
import {isDated, isOfOtherKind, namesHarm, namesKind, namesOne, namesSeveral, ownsUp} from './titles.ts'

/** What is known of a document when its kind is asked for. */
export interface Facts {
  /** All that may be its title, in lower case, a line each. */
  readonly title: string
  /** The names of the fields of its front matter. */
  readonly fields: ReadonlySet<string>
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

/** Headings by which documents of other kinds are known. */
const otherKinds =
  /^(?:installation|install|usage|api|api reference|license|contributing|contributors|prerequisites|requirements|getting started|quick ?start|configuration|options|features|motivation|decision|decisions?|consequences|status|proposal|proposed (?:change|solution|design)|rationale|drawbacks|unresolved questions|prior art|non-?goals|goals(?: and non-?goals)?|goals?|agenda|minutes|attendees|discussion|steps to reproduce|reproduction|how to reproduce|to reproduce|expected (?:behaviou?r|results?)|actual (?:behaviou?r|results?)|environment|unreleased|added|fixed|changed|removed|deprecated|bug fixes|features|breaking changes|(?:[a-z][\w-]{0,30} )?(?:v|version )?\[?v?\d+\.\d+(?:\.\d+)?\]?.*|roles|when to .*|how to .*|why (?:write|we write|do we write) .*|templates?|examples?|table of contents|see also|faq|troubleshooting|procedure|steps|verification steps|escalation|rollback plan|rollout plan|testing plan|test plan|user stories|acceptance criteria|milestones|budget|purpose|scope|definitions|severity levels|principles|process|inputs?|outputs?|what (?:is|are) .*|who (?:should|does|is) .*|best practices|abstract|security considerations)$/m

const otherKindsElsewhere =
  /^(?:インストール|[使書]き?い?方|前提条件?|目的|適用範囲|役割.*|定義|参加者|出席者|議題|来週.*|再現方法|期待(?:する|される)?(?:結果|動作)|決定|安装|使用方法|前置条件|适用范围|角色.*|定义|参会人员?|议题|下周.*|预期(?:结果|行为)|实际结果|决[策定]|설치|사용법|(?:작성|사용|설치|재현|기여) ?방법|목적|적용 (?:대상|범위)|역할.*|정의|참석자|안건|기대 (?:결과|동작)|objetivos?|alcance|propósito|requisitos|instala(?:ción|ção)|pré-requisitos|uso|escopo|participantes|pasos (?:para|de) .*|passos (?:para|de) .*|resultado (?:esperado|actual|atual)|comportamento esperado|decisi?[óã][no]|prérequis|objectifs?|utilisation|périmètre|ordre du jour|décision|zweck|geltungsbereich|voraussetzungen|rollen|teilnehmer.*|tagesordnung|entscheidung|.*とは|什么是.*|qué es .*|o que é .*|qu.est-ce .*|was ist .*|(?!恢复|復旧|복구).*(?:手順|フロー|流程|절차))$/

const isHeadingOfOtherKind = byText(title => {
  const lower = title.toLowerCase()
  return otherKinds.test(lower) || otherKindsElsewhere.test(lower)
})

/** One time of a day is an example; three tell a course of events. */
const fewestTimes = 3
/** Fewer words than this may be headings and nothing else. */
const prose = 20
const ratio = (part: number, other: number): number => part / (part + other + 1)
/** Fewer verbs than this tell nothing of how a document is told. */
const fewest = 6
const isTold = ({signs: {past, standing}}: Facts): boolean => past + standing >= fewest
/** What happened, happened some day. */
const isTimeless = ({title, signs}: Facts): boolean => signs.days + signs.lately === 0 && signs.clocks < fewestTimes && !isDated(title)
/** A page whose title names several tells of them when it looks back all the time, and else it lists them. */
const onlyLists = ({title, signs: {past, standing, words}}: Facts): boolean =>
  namesSeveral(title) && !(past >= 2 * fewest && ratio(past, standing) > 0.65 && words >= 6 * prose)
/** What calls itself a post-mortem of something may explain more than it tells, as long as it tells. */
const isEssay = ({title, signs}: Facts): boolean => signs.past > 2 * fewest && namesKind(title) && !isOfOtherKind(title)
/** So many gaps, and no day or time: a form that waits for its incident. */
const fewestGaps = 3
const isEmptyForm = (facts: Facts): boolean => facts.signs.gaps >= fewestGaps && isTimeless(facts)

/** The front matter of forms for issues and of instructions for agents. */
const isPrompt = (fields: ReadonlySet<string>): boolean =>
  !fields.has('date') && ['about', 'description', 'argument-hint', 'allowed-tools'].some(name => fields.has(name)) && fields.has('name')

const evidence: readonly Evidence[] = [
  // The title.
  {weight: 4, times: facts => namesKind(facts.title) && !isOfOtherKind(facts.title) && !onlyLists(facts)},
  {weight: 2, times: ({title}) => namesOne(title)},
  {weight: 2, times: ({title}) => ownsUp(title)},
  {weight: 2, times: ({title}) => namesHarm(title)},
  {weight: 1, times: ({title}) => isDated(title)},
  {weight: -8, times: facts => isOfOtherKind(facts.title) || onlyLists(facts)},
  // What its sections ask for.
  {weight: 2, times: ({sections}) => telling.filter(id => sections.has(id)).length},
  {weight: 1, times: ({sections}) => supporting.filter(id => sections.has(id)).length},
  {weight: -2, times: ({headings}) => Math.min(4, headings.filter(isHeadingOfOtherKind).length)},
  // How it is told.
  {weight: 2, times: facts => isTold(facts) && ratio(facts.signs.past, facts.signs.standing) > 0.55},
  {weight: 1, times: ({signs}) => signs.past >= 2 * fewest && ratio(signs.past, signs.standing) > 0.75},
  {weight: -3, times: facts => isTold(facts) && ratio(facts.signs.past, facts.signs.standing) < 0.45 && !isEssay(facts)},
  {weight: -3, times: ({signs}) => signs.standing >= 4 && ratio(signs.past, signs.standing) < 0.3},
  {weight: 2, times: ({signs}) => signs.harm >= 3 && signs.harm * 100 > signs.words},
  {weight: 1, times: ({signs}) => signs.harm >= 6 && signs.harm * 100 > signs.words * 2},
  {weight: -3, times: facts => facts.signs.words >= prose && facts.signs.harm * 400 < facts.signs.words && !isEssay(facts)},
  {weight: 1, times: ({signs}) => signs.own > 0},
  // Whether somebody has filled it in.
  {weight: -8, times: facts => isEmptyForm(facts)},
  {weight: -8, times: facts => isEmptyForm(facts) && facts.signs.gaps * 25 > facts.signs.words},
  // When it happened.
  {weight: 2, times: ({entries, signs}) => signs.clocks >= fewestTimes || entries() >= fewestTimes},
  {weight: 1, times: ({signs}) => signs.days > 0},
  {weight: -3, times: facts => facts.signs.words >= prose && isTimeless(facts) && !namesKind(facts.title)},
  {weight: -4, times: facts => facts.signs.words >= prose && isTimeless(facts) && facts.signs.past < fewest},
  {weight: -6, times: ({fields}) => isPrompt(fields)},
]
