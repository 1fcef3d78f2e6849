/** Tasks: whatever in one chunk could be an action item. */
import type {Heading, List, ListItem, Nodes, Paragraph, RootContent, Table, TableRow} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Span} from '../../document/span.ts'
import {once} from '../../document/once.ts'
import {headRow} from '../../document/table.ts'
import {soundRows} from '../shifted-rows.ts'
import {columnsOf, fieldsOfRow} from './columns.ts'
import {isCommand, isDirective} from './directive.ts'
import {fieldsOf, type ActionFields, type Written} from './fields.ts'
import {leadsToOthers} from './introduction.ts'
import {looksLikeName, signs} from './owner.ts'
import {boxAt} from './status.ts'

/** A list item, a row, a paragraph or a title. The span is its own, without what is nested in it. */
export interface Task extends Span {
  readonly form: 'item' | 'row' | 'line' | 'title'
  /** The item in which it is nested, or `null`; `rest` where that is what the first part of its list is nested in. */
  readonly parent: Task | 'rest' | null
  /** Whether it is an item of a list that may go on in the next chunk. */
  readonly isOuter: boolean
  /** The words under which it groups the items nested in it, or `null` when it is a task itself. */
  readonly heading: string | null
  /** Whether the items nested in it are no tasks, by what it says of them. */
  readonly namesOthers: boolean
  /** Whether it is a sentence that goes on in the items nested in it. */
  readonly goesOn: boolean
  /** The state of its box, or `null` where it has none. */
  readonly checked: boolean | null
  /** Reads what it says; the same object every time. */
  readonly fields: () => ActionFields | null
  /** Whether it tells somebody what to do. */
  readonly isCommand: () => boolean
  /** Whether it is a field of the task around it, as "Owner: Dana" is. */
  readonly isField: () => boolean
}

/** What few tasks have. */
const usual = {
  parent: null,
  isOuter: false,
  heading: null,
  namesOthers: false,
  goesOn: false,
  checked: null,
  isCommand: () => false,
  isField: () => false,
} as const

/** In the order of the text, offsets counted from the start of the chunk. What they say is read only when it is asked for. */
export function tasksOf(nodes: readonly RootContent[]): readonly Task[] {
  const found: Task[] = []
  nodes.forEach((node, index) => {
    if (node.type === 'list')
      visitList(node, {parent: node.data?.isRest ? 'rest' : continued(nodes[index - 1], found), isOuter: true}, found)
    else if (node.type === 'paragraph') visitParagraph(node, nodes[index + 1], found)
    else if (node.type === 'table') visitTable(node, found)
    else if (node.type === 'heading') visitTitle(node, found)
  })
  return found
}

/** A list right after a task that ends with a colon belongs to it, though it is not indented. */
function continued(before: RootContent | undefined, found: readonly Task[]): Task | null {
  const last = found.at(-1)
  if (before === undefined || last === undefined || last.start < startOf(before)) return null
  return (before.type === 'paragraph' || before.type === 'list') && plain(before).trimEnd().endsWith(':') ? last : null
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
/** Nobody writes more about one task; what follows is not read. */
const longest = 2_000
const plain = (node: Nodes): string => toString(node, {includeImageAlt: false, includeHtml: false}).slice(0, longest)

type Nesting = Pick<Task, 'parent' | 'isOuter'>

function visitList(list: List, nesting: Nesting, found: Task[]): void {
  for (const item of list.children) visitItem(item, nesting, found)
}

function visitTable(table: Table, found: Task[]): void {
  const titles = headRow(table)?.children.map(plain) ?? []
  for (const row of soundRows(table)) {
    found.push({
      ...usual,
      form: 'row',
      start: startOf(row),
      end: endOf(row),
      fields: once(() => readRow(row, titles)),
    })
  }
}

function visitItem(item: ListItem, nesting: Nesting, found: Task[]): void {
  const [first] = item.children
  const lead = once(() => (first?.type === 'paragraph' ? plain(first) : ''))
  const task: Task = {
    ...usual,
    form: 'item',
    ...nesting,
    heading: headingOf(item),
    checked: item.checked ?? boxOf(first),
    start: startOf(item),
    end: first === undefined ? endOf(item) : endOf(first),
    fields: once(() => readItem(item)),
    goesOn: goesOn(item),
    isCommand: once(() => isCommand(lead()) && !/[?？]\s*$/.test(lead())),
    isField: once(() => fieldLabel.test(lead())),
  }
  found.push(task)
  for (const child of item.children) if (child.type === 'list') visitList(child, {parent: task, isOuter: false}, found)
}

const boxOf = (first: RootContent | undefined): boolean | null =>
  first?.type === 'paragraph' ? (boxAt(plain(first))?.isDone ?? null) : null

/** "Short term:" or "**Dana**" with a list under it, items with boxes under one that has none, or tasks under a subject. */
function headingOf(item: ListItem): string | null {
  const lists = item.children.filter(child => child.type === 'list')
  if (lists.length === 0 || typeof item.checked === 'boolean') return null
  const [first] = item.children
  const lead = first?.type === 'paragraph' ? plain(first).trim() : ''
  const isName = first?.type === 'paragraph' && looksLikeName(lead) && (lead.startsWith('@') || boldStart(first) === lead)
  const words = lead.split(/\s+/).length
  const isTask = words > 2 && isCommand(lead)
  const isLabel = /[:：]$/.test(lead) && words <= longestGroup && !isTask
  const hasBoxes = lists.some(list => list.children.some(child => typeof child.checked === 'boolean'))
  const isSubject = words <= longestGroup && !isTask && !/[.!?]$/.test(lead) && boxOf(first) === null && isTaskItem(lists[0]!.children[0])
  return lead === '' || isName || isLabel || hasBoxes || isSubject ? lead.replace(/[:：]$/, '') : null
}

function goesOn({children: [first]}: ListItem): boolean {
  const lead = first?.type === 'paragraph' ? plain(first).trim() : ''
  return /[:：]$/.test(lead) && lead.split(/\s+/).length > longestGroup
}

/** Of a list that is cut, only the first item is sure to be seen. */
function isTaskItem(item: ListItem | undefined): boolean {
  const [first] = item?.children ?? []
  return first?.type === 'paragraph' && isCommand(plain(first))
}

const longestGroup = 6

const marked = /^\W{0,3}(?:action(?: items?)?|todo|to do|follow[- ]?up|ai)\s?(?:\d+)?\s?[:–—-]\s/i

/** A paragraph is a task only if it is signed or says so; beside these, fields, titles in bold and what leads to a list of other things are noted. */
function visitParagraph(node: Paragraph, next: RootContent | undefined, found: Task[]): void {
  const text = plain(node)
  const bold = boldStart(node)
  const place = {start: startOf(node), end: endOf(node)}
  if (bold !== '' && bold === text.trim() && !bold.endsWith(':')) found.push({...usual, ...place, ...titleOf(text), form: 'title'})
  else if (fieldLabel.test(text))
    found.push({...usual, ...place, form: 'line', fields: once(() => fieldsOf(writtenIn(node, [node]))), isField: () => true})
  else if ((bold !== '' && signs(bold, text)) || marked.test(text.slice(0, 40)) || boxAt(text) !== null) {
    const parts = next?.type === 'list' && text.trimEnd().endsWith(':') ? [node, next] : [node]
    const read = (): ActionFields => {
      const written = writtenIn(node, parts)
      return fieldsOf({...written, lead: written.lead.replace(marked, '')})
    }
    found.push({...usual, ...place, form: 'line', checked: boxAt(text)?.isDone ?? null, fields: once(read)})
  } else if (next?.type === 'list' && leadsToOthers(text))
    found.push({...usual, ...place, form: 'line', heading: text, namesOthers: true, fields: () => null})
}

function visitTitle(node: Heading, found: Task[]): void {
  found.push({...usual, ...titleOf(plain(node)), form: 'title', start: startOf(node), end: endOf(node)})
}

/** A title is what is to be done when it says so, or when it has a number and more than a subject. */
function titleOf(text: string): Pick<Task, 'fields' | 'isCommand'> {
  const words = text.trim().replace(numbered, '')
  return {
    fields: once(() => fieldsOf({lead: words, whole: words, bold: '', links: [], checked: null, struck: false})),
    isCommand: once(() => isDirective(words) || (numbered.test(text) && words.split(/\s+/).length > 2)),
  }
}

const numbered = /^(?:(?:action|item|action item|task|step|ai|r|a)[\s-]?)?(?:#?\d{1,3}(?:\.\d{1,2})?\s?[.):–—-]|#\d{1,3})\s*/i

function boldStart(node: Paragraph): string {
  const [first] = node.children
  return first?.type === 'strong' ? plain(first).trim() : ''
}

const question =
  /^(?:should|could|can|would|do|does|did|is|are|was|were|has|have|maybe|perhaps|what|why|how|who|where|when|which|¿|[\p{L}\s]{0,40}なぜ)(?![\p{L}]).*[?？]$/isu

/** What is done in a case is a rule, and what is done unless something stands in the way is a task. */
const inCase = /^(?:if|when|whenever|in case|otherwise|unless)\s?[,:\s](?!(?:possible|feasible|needed|necessary|applicable|useful|time)\b)/i

/** The words before the colon of "Owner: Dana", which says something of a task and is none. */
const fieldLabel =
  /^\W{0,3}(?:owners?|assignees?|assigned(?: to)?|dri|responsible|responsables?|respons[áa]vel|verantwortlich|zust[äa]ndig|who|when|due(?: date)?|deadline|eta|target(?: date)?|timeline|fecha(?: l[ií]mite)?|plazo|prazo|f[äa]llig|frist|status|state|estado|priority|prioridade?|priorit[äé]t?|severity|effort|esfuerzo|estimate|impact|impacto|risk|riesgo|tickets?|issue|jira|tracking|tracked in|prs?|pr link|links?|type|tipo|category|rationale|why|reason|benefit|goal|success criteri(?:a|on)|acceptance criteria|definition of done|verification|notes?|负责人|责任人|担当者?|담당자?|截止(?:日期|时间)?|期限|状态|状態|优先级|優先度)\**\s?(?:::?|：)/iu

const placeholder = /^\W*(?:none|n\/?a|tb[dac]|nothing|todo|to do|no actions?(?: items?)?|\.{3}|…)?\W*$/i

function readItem(item: ListItem): ActionFields | null {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return null
  const nested = rest.filter(
    child => child.type !== 'list' || (child.children.every(entry => typeof entry.checked !== 'boolean') && !isTaskItem(child.children[0])),
  )
  const written = writtenIn(first, [first, ...nested])
  if (placeholder.test(written.lead)) return null
  const checked = item.checked ?? written.checked
  const fields = fieldsOf({...written, checked})
  return checked === null && fields.owner === null && isNoWork(written.lead, first) ? null : fields
}

/** A bare name, a question, or what to do in a case to come. */
function isNoWork(lead: string, {children: [first]}: Paragraph): boolean {
  const words = lead.trim()
  const isName =
    !/[\s\P{ASCII}]/u.test(words) &&
    first?.type !== 'link' &&
    (first?.type === 'inlineCode' || !/^\p{Lu}\p{Ll}+[.!]?$/u.test(words)) &&
    !/^https?:/.test(words)
  return (
    isName || (question.test(words) && !/[.!;]\s/.test(words)) || (inCase.test(words) && !isCommand(/[,:]\s(.*)$/s.exec(words)?.[1] ?? ''))
  )
}

function readRow(row: TableRow, titles: readonly string[]): ActionFields | null {
  return fieldsOfRow(
    columnsOf(titles),
    row.children.map(cell => ({text: plain(cell), links: linksIn(cell)})),
  )
}

function writtenIn(lead: Paragraph, parts: readonly Nodes[]): Written {
  const words = plain(lead)
  const box = boxAt(words)
  return {
    lead: words.slice(box?.length ?? 0),
    whole: parts.map(linesOf).join('\n').slice(0, longest),
    bold: boldStart(lead),
    links: parts.flatMap(linksIn),
    checked: box?.isDone ?? null,
    struck: isStruck(lead, words),
  }
}

/** What stands behind the words that are struck through says why. */
function isStruck(lead: Paragraph, words: string): boolean {
  const [first] = lead.children.filter(child => plain(child).trim() !== '')
  return first?.type === 'delete' && plain(first).length * 2 > words.trim().length
}

/** Like its plain text, with every nested item on a line of its own. */
function linesOf(node: Nodes): string {
  return node.type === 'list' || node.type === 'listItem' ? node.children.map(linesOf).join('\n') : plain(node)
}

function linksIn(node: Nodes): readonly string[] {
  if (node.type === 'link') return [node.url.slice(0, longest)]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
