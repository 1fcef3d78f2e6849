/** What stands in a list of tasks and is none. */
import type {Paragraph} from 'mdast'
import {isCommand} from './directive.ts'
import {isGivenName} from './words.ts'

/** A bare name, as that of who signs, or what to do in a case to come, which may be the next step of several. */
export function isNoWork(lead: string, {children: [first]}: Paragraph, isStep: boolean): boolean {
  const words = lead.trim()
  const isName =
    !/[\s\P{ASCII}]/u.test(words) &&
    (first?.type !== 'link' || first.url === `http://${words}`) &&
    (first?.type === 'inlineCode' || !/^\p{Lu}\p{Ll}+[.!:]?$/u.test(words) || isGivenName(words)) &&
    !/^https?:/.test(words)
  return isName || (!isStep && inCase.test(words) && !isCommand(/[,:]\s(.*)$/s.exec(words)?.[1] ?? ''))
}

/** Also one with its answer: "Does it scale? → Take another", "What is it called? (Look it up)". */
export function isQuestion(lead: string): boolean {
  const words = lead.trim().replace(answer, '?')
  return question.test(words) && !/[.!;]\s/.test(words)
}

const answer = /[?？]\s*(?:\([^()]*\)|(?:→|->|=>).*)$/su

const question =
  /^(?:should|could|can|will|would|do|does|did|is|are|was|were|has|have|maybe|perhaps|what|why|how|who|where|when|which|¿|[\p{L}\s]{0,40}なぜ)(?![\p{L}]).*[?？]$/isu

/** What is done in a case is a rule, and what is done unless something stands in the way is a task. */
const inCase = /^(?:if|when|whenever|in case|otherwise|unless)\s?[,:\s](?!(?:possible|feasible|needed|necessary|applicable|useful|time)\b)/i

/** The words before the colon of what says something of a task: "Owner: Dana". */
const label =
  /^\W{0,3}(?:owners?|assignees?|assigned(?: to)?|dri|responsible|responsables?|respons[áa]vel|verantwortlich|zust[äa]ndig|who|when|due(?: date)?|deadline|eta|target(?: date)?|timeline|fecha(?: l[ií]mite)?|plazo|prazo|f[äa]llig|frist|status|state|estado|priority|prioridade?|priorit[äé]t?|severity|effort|esfuerzo|estimate|impact|impacto|risk|riesgo|tickets?|issue|jira|tracking|tracked in|prs?|pr link|links?|type|tipo|category|rationale|why|reason|benefit|goal|success criteri(?:a|on)|acceptance criteria|definition of done|verification|notes?|负责人|责任人|担当者?|담당자?|截止(?:日期|时间)?|期限|状态|状態|优先级|優先度)\**\s?(?:::?|：)/iu

/** One or two words, a colon, and no command after it, unless the words tell of which side of the task it speaks. */
export const isDetail = (words: string): boolean =>
  side.test(words) || (detail.test(words) && !isCommand(words.slice(words.indexOf(':') + 1)))

const side = /^(?:actions?|description|options?|purpose):\s/i

const detail = /^\p{Lu}[\p{L}-]{1,20}(?: \p{L}[\p{L}-]{1,20})?:\s/u

/** Whether words are a field of the task that they stand under; those that go on to tell what to do are no field. */
export const isField = (words: string): boolean => label.test(words) && !goesOn.test(words) && !isCommand(words)

const goesOn = /[.!?;]\s+\p{L}{2}/u

const placeholder =
  /^[^\p{L}\p{N}]*(?:none|n\/?a|tb[dac]|nothing|todo|to do|no actions?(?: items?)?|ningun[oa]|pendiente|nenhum[a]?|aucune?|keine?|无|暂无|没有|待定|なし|特になし|未定|없음|미정)?[^\p{L}\p{N}]*$/iu

/** "None that needs a ticket of its own", "No further actions required". */
const nothingElse =
  /^\W*(?:none|nothing|no (?:(?:further|other|additional|new|specific|immediate) )?(?:actions?|follow[- ]?ups?|changes|work)(?: items?)?)\s(?:(?:is|are|was|were)\s)?(?:needed|requir\w+|necessary|planned|identified|outstanding|pending|remaining|open|left|at this (?:time|point)|for now|(?:that|which) needs?|to (?:do|report|add|follow))(?!\p{L})/iu

/** Whether an item says that there is none, or nothing yet. */
export const isPlaceholder = (lead: string): boolean => placeholder.test(lead) || nothingElse.test(lead)
