/** Tasks: whatever in one chunk could be an action item. */
import type {List, ListItem, Nodes, Paragraph, RootContent, Table, TableRow} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Span} from '../../document/span.ts'
import {blocksInHtml} from '../../document/html-blocks.ts'
import {once} from '../../document/once.ts'
import {headRow} from '../../document/table.ts'
import {soundRows} from '../shifted-rows.ts'
import {columnsOf, fieldsOfRow} from './columns.ts'
import {fieldsOf, type ActionFields, type Written} from './fields.ts'
import {looksLikeName} from './owner.ts'

/** A list item, a row or a paragraph. The span is its own, without what is nested in it. */
export interface Task extends Span {
  readonly form: 'item' | 'row' | 'line'
  /** The item in which it is nested, or `null`; `rest` where that is what the first part of its list is nested in. */
  readonly parent: Task | 'rest' | null
  /** Whether it is an item of a list that may go on in the next chunk. */
  readonly isOuter: boolean
  /** The words under which it groups the items nested in it, or `null` when it is a task itself. */
  readonly heading: string | null
  /** The state of its box, or `null` where it has none. */
  readonly checked: boolean | null
  /** Reads what it says; the same object every time. */
  readonly fields: () => ActionFields | null
}

/** In the order of the text, offsets counted from the start of the chunk. What they say is read only when it is asked for. */
export function tasksOf(nodes: readonly RootContent[]): readonly Task[] {
  const found: Task[] = []
  nodes.forEach((node, index) => {
    if (node.type === 'list')
      visitList(node, {parent: node.data?.isRest ? 'rest' : continued(nodes[index - 1], found), isOuter: true}, found)
    else if (node.type === 'paragraph') visitParagraph(node, nodes[index + 1], found)
    else if (node.type === 'table') visitTable(node, found)
    else if (node.type === 'html') for (const block of blocksInHtml(node)) if (block.type === 'table') visitTable(block, found)
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
      form: 'row',
      parent: null,
      isOuter: false,
      heading: null,
      checked: null,
      start: startOf(row),
      end: endOf(row),
      fields: once(() => readRow(row, titles)),
    })
  }
}

function visitItem(item: ListItem, nesting: Nesting, found: Task[]): void {
  const [first] = item.children
  const task: Task = {
    form: 'item',
    ...nesting,
    heading: headingOf(item),
    checked: item.checked ?? null,
    start: startOf(item),
    end: first === undefined ? endOf(item) : endOf(first),
    fields: once(() => readItem(item)),
  }
  found.push(task)
  for (const child of item.children) if (child.type === 'list') visitList(child, {parent: task, isOuter: false}, found)
}

/** "Short term:" or "**Dana**" with a list under it, or items with boxes under one that has none. */
function headingOf(item: ListItem): string | null {
  const lists = item.children.filter(child => child.type === 'list')
  if (lists.length === 0 || typeof item.checked === 'boolean') return null
  const [first] = item.children
  const lead = first?.type === 'paragraph' ? plain(first).trim() : ''
  const isName = first?.type === 'paragraph' && looksLikeName(lead) && (lead.startsWith('@') || boldStart(first) === lead)
  const isLabel = lead.endsWith(':') && lead.split(/\s/).length <= longestGroup
  const hasBoxes = lists.some(list => list.children.some(child => typeof child.checked === 'boolean'))
  return lead === '' || isName || isLabel || hasBoxes ? lead.replace(/:$/, '') : null
}

const longestGroup = 6

const marked = /^\W{0,3}(?:action(?: items?)?|todo|to do|follow[- ]?up|ai)\s?(?:\d+)?\s?[:–—-]\s/i

/** A paragraph is a task only if it is signed or says so. */
function visitParagraph(node: Paragraph, next: RootContent | undefined, found: Task[]): void {
  const text = plain(node)
  const bold = boldStart(node)
  const isSigned = looksLikeName(bold) && /^\s+\p{L}/u.test(text.slice(text.indexOf(bold) + bold.length))
  if (!isSigned && !marked.test(text.slice(0, 40)) && !/^\s*(?:[☐☑✅⬜]|\[[ xX]\]\s)/u.test(text)) return
  const parts = next?.type === 'list' && text.trimEnd().endsWith(':') ? [node, next] : [node]
  found.push({
    form: 'line',
    parent: null,
    isOuter: false,
    heading: null,
    checked: null,
    start: startOf(node),
    end: endOf(node),
    fields: once(() => fieldsOf({...writtenIn(node, parts), lead: text.replace(marked, '')})),
  })
}

function boldStart(node: Paragraph): string {
  const [first] = node.children
  return first?.type === 'strong' ? plain(first).trim() : ''
}

const placeholder = /^\W*(?:none|n\/?a|tb[dac]|nothing|todo|to do|no actions?(?: items?)?|\.{3}|…)?\W*$/i

function readItem(item: ListItem): ActionFields | null {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return null
  const nested = rest.filter(child => child.type !== 'list' || child.children.every(entry => typeof entry.checked !== 'boolean'))
  const written = writtenIn(first, [first, ...nested])
  if (placeholder.test(written.lead)) return null
  return fieldsOf({...written, checked: item.checked ?? null})
}

function readRow(row: TableRow, titles: readonly string[]): ActionFields | null {
  return fieldsOfRow(
    columnsOf(titles),
    row.children.map(cell => ({text: plain(cell), links: linksIn(cell)})),
  )
}

function writtenIn(lead: Paragraph, parts: readonly Nodes[]): Written {
  return {
    lead: plain(lead).replace(/^\[([ xX])\]\s/, ''),
    whole: parts.map(linesOf).join('\n').slice(0, longest),
    bold: boldStart(lead),
    links: parts.flatMap(linksIn),
    checked: /^\[[ xX]\]\s/.test(plain(lead)) ? !plain(lead).startsWith('[ ]') : null,
    struck: lead.children.length > 0 && lead.children.every(child => child.type === 'delete' || plain(child).trim() === ''),
  }
}

/** Like its plain text, with every nested item on a line of its own. */
function linesOf(node: Nodes): string {
  return node.type === 'list' || node.type === 'listItem' ? node.children.map(linesOf).join('\n') : plain(node)
}

function linksIn(node: Nodes): readonly string[] {
  if (node.type === 'link') return [node.url.slice(0, longest)]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
