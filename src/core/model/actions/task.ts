/** Tasks: whatever in one chunk could be an action item. */
import type {Heading, List, ListItem, Nodes, Paragraph, RootContent, Table, TableRow} from 'mdast'
import type {Span} from '../../document/span.ts'
import {blocksInHtml} from '../../document/html-blocks.ts'
import {once} from '../../document/once.ts'
import {headRow} from '../../document/table.ts'
import {soundRows} from '../shifted-rows.ts'
import {columnsOf, fieldsOfRow} from './columns.ts'
import {tellsOfWork} from './deed.ts'
import {isCommand, isDirective} from './directive.ts'
import {fieldsOf, type ActionFields} from './fields.ts'
import {goesOn, headingOf, startsWithTask} from './group.ts'
import {leadsToOthers} from './introduction.ts'
import {bulletLines, commandLines, isCommandLine} from './lines.ts'
import {isDetail, isField, isNoWork, isPlaceholder, isQuestion} from './no-work.ts'
import {signs} from './owner.ts'
import {boxAt} from './status.ts'
import {boldStart, boxOf, leadOf, linksIn, plain, writtenIn} from './written.ts'

/** A list item, a row, a paragraph or one of its lines, or a title. The span is its own, without what is nested in it. */
export interface Task extends Span {
  readonly form: 'item' | 'row' | 'line' | 'title'
  /** The item in which it is nested, or `null`; `rest` where that is what the first part of its list is nested in. */
  readonly parent: Task | 'rest' | null
  /** Whether it is an item of a list that may go on in the next chunk. */
  readonly isOuter: boolean
  /** The words under which it groups the items nested in it, or `null` when it is a task itself. */
  readonly heading: () => string | null
  /** Whether it has a number in a list, so that what is nested in it says how it is done. */
  readonly isStep: boolean
  /** Whether the items nested in it are no tasks, by what it says of them. */
  readonly namesOthers: boolean
  /** Whether it is a sentence that goes on in the items nested in it. */
  readonly goesOn: () => boolean
  /** The state of its box, or `null` where it has none. */
  readonly checked: boolean | null
  /** Reads what it says; the same object every time. */
  readonly fields: () => ActionFields | null
  /** Whether it tells somebody what to do. */
  readonly isCommand: () => boolean
  /** Whether it is a paragraph that tells of work without asking for it, as a story does. */
  readonly isTold: () => boolean
  /** Whether it is a field of the task around it, as "Owner: Dana" is. */
  readonly isField: () => boolean
  /** Whether it says something of the title above it, as "Script: `backup.sh`" does. */
  readonly isDetail: () => boolean
}

/** What few tasks have. */
const usual = {
  parent: null,
  isOuter: false,
  heading: () => null,
  isStep: false,
  namesOthers: false,
  goesOn: () => false,
  checked: null,
  isCommand: () => false,
  isTold: () => false,
  isField: () => false,
  isDetail: () => false,
} as const

/** In the order of the text, offsets counted from the start of the chunk. What they say is read only when it is asked for. */
export function tasksOf(nodes: readonly RootContent[], text: string): readonly Task[] {
  const found: Task[] = []
  nodes.forEach((node, index) => {
    if (node.type === 'list')
      visitList(node, {parent: node.data?.isRest ? 'rest' : continued(nodes[index - 1], found), isOuter: true}, found)
    else if (node.type === 'paragraph') visitParagraph(node, nodes[index + 1], text, found)
    else if (node.type === 'table') visitTable(node, found)
    else if (node.type === 'heading') visitTitle(node, found)
    else if (node.type === 'html')
      for (const block of blocksInHtml(node))
        if (block.type === 'table') visitTable(block, found)
        else visitParagraph(block, undefined, text, found)
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
type Nesting = Pick<Task, 'parent' | 'isOuter'>

function visitList(list: List, nesting: Nesting, found: Task[]): void {
  for (const item of list.children) visitItem(item, list.ordered === true, nesting, found)
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

function visitItem(item: ListItem, isStep: boolean, nesting: Nesting, found: Task[]): void {
  const [first] = item.children
  const lead = once(() => leadOf(item))
  const task: Task = {
    ...usual,
    form: 'item',
    ...nesting,
    heading: once(() => headingOf(item, isStep)),
    isStep,
    checked: boxOf(item)?.isDone ?? null,
    start: startOf(item),
    end: first === undefined ? endOf(item) : endOf(first),
    fields: once(() => readItem(item, isStep)),
    goesOn: once(() => goesOn(lead())),
    isCommand: once(() => isCommand(lead()) && !/[?？]\s*$/.test(lead())),
    isField: once(() => isField(lead())),
    isDetail: once(() => isDetail(lead())),
  }
  found.push(task)
  for (const child of item.children) if (child.type === 'list') visitList(child, {parent: task, isOuter: false}, found)
}

const marked = /^\W{0,3}(?:action(?: items?)?|todo|to do|follow[- ]?up|ai)\s?(?:\d+)?\s?[:–—-]\s/i

/** A paragraph is a task only if it is signed or says so; beside these, fields, titles in bold and what leads to a list of other things are noted. */
function visitParagraph(node: Paragraph, next: RootContent | undefined, source: string, found: Task[]): void {
  const text = plain(node)
  const bold = boldStart(node)
  const place = {start: startOf(node), end: endOf(node)}
  if (bold !== '' && bold === text.trim() && !bold.endsWith(':')) found.push({...usual, ...place, ...titleOf(text), form: 'title'})
  else if (isField(text))
    found.push({...usual, ...place, form: 'line', fields: once(() => fieldsOf(writtenIn(node, [node]))), isField: () => true})
  else if ((bold !== '' && signs(bold, text)) || marked.test(text.slice(0, 40)) || boxAt(text) !== null) {
    const parts = next?.type === 'list' && text.trimEnd().endsWith(':') ? [node, next] : [node]
    const read = (): ActionFields => {
      const written = writtenIn(node, parts)
      return fieldsOf({...written, lead: written.lead.replace(marked, '')})
    }
    found.push({...usual, ...place, form: 'line', checked: boxAt(text)?.isDone ?? null, fields: once(read)})
  } else if (next?.type === 'list' && leadsToOthers(text))
    found.push({...usual, ...place, form: 'line', heading: () => text, namesOthers: true, fields: () => null})
  else pushTaskLines(node, text, source, found)
}

/** Lines that are tasks each, though Markdown knows of no list. */
function pushTaskLines(node: Paragraph, said: string, text: string, found: Task[]): void {
  const bullets = bulletLines(node, said, text)
  const lines = bullets.length > 0 ? bullets : commandLines(node, said, text)
  if (lines.length === 0 && mayAsk(node, said)) {
    const asks = once(() => !leadsOn.test(said) && (isCommand(said) || sets.test(said)))
    const isTold = once(() => !asks() && tellsOfWork(said))
    found.push({
      ...usual,
      form: 'line',
      start: startOf(node),
      end: endOf(node),
      fields: once(() => (asks() || isTold() ? fieldsOf(writtenIn(node, [node])) : null)),
      isTold,
    })
  }
  const areTasks = once(() => bullets.length > 0 || lines.every(isCommandLine))
  for (const {words, start, end} of lines)
    found.push({
      ...usual,
      form: 'line',
      start,
      end,
      fields: once(() => (areTasks() ? fieldsOf({lead: words, whole: words, bold: '', links: [], box: null, struck: false}) : null)),
    })
}

/** Whether a paragraph could speak of work on its own: none that is emphasized, as that tells how to fill in a form, and none with a label in bold. */
const mayAsk = ({children: [first]}: Paragraph, said: string): boolean =>
  first?.type !== 'emphasis' &&
  (first?.type !== 'strong' || /[.!]$/.test(plain(first))) &&
  said.length <= longestAsking &&
  !leads.test(said)

/** Longer ones tell a story. */
const longestAsking = 700
const leads = /[:：?？]\s*$|^\W*(?:hope|note|see|thank)\b/i
const leadsOn = /^[^:.]{1,60}[:–—]\s/

/** "Every module must call it first." sets a rule. */
const sets = /^(?:every|each|all|any|no|new)\s[^.!?\n]{3,100}\s(?:must|should|shall|has to|have to|needs? to)\s/i

function visitTitle(node: Heading, found: Task[]): void {
  found.push({...usual, ...titleOf(plain(node)), form: 'title', start: startOf(node), end: endOf(node)})
}

/** A title is what is to be done when it says so, or when it has a number and more than a subject. */
function titleOf(text: string): Pick<Task, 'fields' | 'isCommand'> {
  const words = text.trim().replace(numbered, '')
  return {
    fields: once(() => fieldsOf({lead: words, whole: words, bold: '', links: [], box: null, struck: false})),
    isCommand: once(() => isDirective(words) || (numbered.test(text) && words.split(/\s+/).length > 2)),
  }
}

const numbered = /^(?:(?:action|item|action item|task|step|ai|r|a)[\s-]?)?(?:#?\d{1,3}(?:\.\d{1,2})?\s?[.):–—-]|#\d{1,3})\s*/i

/** A question is none, also with a box; `isStep` tells an item of a numbered list. */
function readItem(item: ListItem, isStep: boolean): ActionFields | null {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return null
  const box = boxOf(item)
  const written = writtenIn(first, [first, ...rest.filter(child => child.type !== 'list' || !holdsTasks(child, box !== null))])
  if (isPlaceholder(written.lead)) return null
  const fields = fieldsOf({...written, box})
  if (fields.owner !== null) return fields
  return isQuestion(written.lead) || (box === null && isNoWork(written.lead, first, isStep)) ? null : fields
}

/** Whether a nested list has tasks of its own, whose fields are theirs: by their boxes, or where there are none, by its first words. */
const holdsTasks = (list: List, areBoxed: boolean): boolean =>
  list.children.some(entry => typeof entry.checked === 'boolean') || (!areBoxed && startsWithTask(list))

function readRow(row: TableRow, titles: readonly string[]): ActionFields | null {
  return fieldsOfRow(
    columnsOf(titles),
    row.children.map(cell => ({text: plain(cell), links: linksIn(cell)})),
  )
}
