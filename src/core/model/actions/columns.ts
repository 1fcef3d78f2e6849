/** Tables of action items: what their columns hold, and what a row says. */
import {asDue, dueIn, isTime} from './due.ts'
import {causesInCell, horizonIn, horizonInCell, kindIn, type ActionFields} from './fields.ts'
import {asOwner} from './owner.ts'
import {priorityInCell} from './priority.ts'
import {boxAt, doneIn, isDoneStatus, isStatus, stateIn, stateWords} from './status.ts'
import {ticketIn} from './ticket.ts'

export type Column = 'text' | 'owner' | 'due' | 'ticket' | 'status' | 'kind' | 'horizon' | 'priority' | 'number' | 'more'

/** By the words of a column's title; the first that fits decides. Titles in scripts without spaces have no bounds. */
const titles: readonly (readonly [Column, RegExp])[] = [
  ['priority', /^(?:priority|prio|p|prioridade?|priorit[äé]t?|优先级|優先度|우선순위)$/i],
  ['number', /^(?:#|no\.?|nr\.?|num(?:ber)?|id|n[º°]|sev\w*|序号|编号|番号|번호)$/i],
  [
    'more',
    /\b(?:done when|definition of done|acceptance|success criteri\w+|verification|why|rationale|reason|notes?|comments?|effort|cost|impact)\b|验收|备注|備考|비고/i,
  ],
  [
    'owner',
    /\b(?:owners?|owned by|assign\w*|who|responsible|dri|lead|contact|person|team|by whom|respons\w+|encargad[oa]|dono|propri\w+|verantwortlich\w*|zust[äa]ndig\w*|quem|qui[ée]n|qui|wer)\b|负责|责任人|責任者|担当|담당|책임/i,
  ],
  [
    'due',
    /^(?:by|by when|when|timeline|target|(?:expected )?completion)$|(?<!\p{L})(?:due|deadline|eta|dates?|fecha|plazo|prazo|data|[ée]ch[ée]ances?|d[ée]lai|f[äa]llig\w*|termin|frist|bis)(?!\p{L})|截止|期限|日期|时间|期日|予定日|마감|기한|일정/iu,
  ],
  [
    'status',
    /(?<!\p{L})(?:status|state|done|progress|complete[d]?|resolution|outcome|disposition|result|estado|statut|[ée]tat|fortschritt|erledigt)(?!\p{L})|^[✅✔]\ufe0f?$|状态|进度|状態|状況|進捗|상태|진행/iu,
  ],
  ['horizon', /\b(?:horizon|terms?|time ?frame|plazo|zeitrahmen)\b/i],
  ['kind', /\b(?:types?|kind|category|class|tipo|typ|art|cat[ée]gorie|categor[ií]a)\b|类型|类别|種別|種類|분류|유형/i],
  [
    'text',
    /\b(?:actions?|action items?|tasks?|items?|description|what|todo|to do|steps?|follow[- ]?ups?|measures?|improvements?|work|change|recommendations?|remediations?|fix(?:es)?|acci[óo]n|a[çc][ãa]o|tarea|tarefa|descri\w+|medidas?|ma(?:ß|ss)nahmen?|aufgaben?|t[âa]ches?|mesures?)\b|措施|行动|任务|改进|事项|内容|対応|対策|タスク|アクション|作業|조치|액션|작업|할 ?일|개선|내용|대책/i,
  ],
  [
    'ticket',
    /\b(?:tickets?|bugs?|issues?|links?|jira|tracking|tracked|tracker|refs?|references?|prs?|pull requests?|github|gitlab|linear|url|mr|enlace|vorgang)\b|工单|链接|チケット|リンク|이슈|티켓|링크/i,
  ],
]

/** Columns where anything that is said names a ticket: "Tracking link | Current PR". */
const surelyTracks = /\b(?:tickets?|jira|track\w*|prs?|pull requests?|mr)\b/i

const columnOf = (title: string): Column => titles.find(([, sign]) => sign.test(title.replace(/[_\s]+/g, ' ').trim()))?.[0] ?? 'more'

export interface Columns {
  readonly columns: readonly Column[]
  /** Where any words name a ticket. */
  readonly tracks: readonly boolean[]
  /** Whether a title tells that this is a list of work, and not of anything else. */
  readonly areOfWork: boolean
}

/** What a table's columns hold; the first that could be the work itself is it. */
export function columnsOf(row: readonly string[]): Columns {
  const columns = row.map(columnOf)
  const text = columns.indexOf('text')
  const fallback = [columns.indexOf('ticket'), columns.indexOf('more'), 0].find(index => index >= 0)!
  return {
    columns: columns.map((column, index) => (index === (text === -1 ? fallback : text) ? 'text' : column === 'text' ? 'more' : column)),
    tracks: row.map(title => surelyTracks.test(title)),
    areOfWork:
      columns.some(column => ['text', 'owner', 'due', 'status', 'ticket'].includes(column)) || row.every(title => title.trim() === ''),
  }
}

export interface Cell {
  readonly text: string
  readonly links: readonly string[]
}

/** A row's fields, or `null` when it says nothing of what is to be done. */
export function fieldsOfRow({columns, tracks, areOfWork}: Columns, cells: readonly Cell[]): ActionFields | null {
  const cell = (wanted: Column): string => cells.find((_, index) => columns[index] === wanted)?.text.trim() ?? ''
  const said = (wanted: Column): string => cell(wanted).replace(/\s+/g, ' ')
  const box = boxAt(said('text'))
  const text = said('text').slice(box?.length ?? 0)
  if (!areOfWork || !/[\p{L}\p{N}]/u.test(text)) return null
  const tracked = cells.filter((_, index) => ['ticket', 'text', 'status', 'more', 'priority', 'number'].includes(columns[index] ?? 'more'))
  const due = said('due')
  const priority = said('priority')
  const status =
    said('status') ||
    cells.find((cell, index) => columns[index] !== 'text' && isStatus(cell.text))?.text.trim() ||
    (box === null && doneIn(text) === null ? besideTicket(said('ticket')) : undefined)
  const done = status === undefined ? (box?.isDone ?? doneIn(text)) : isDoneStatus(status)
  return {
    text,
    owner: asOwner(
      cell('owner')
        .split('\n')
        .map(line => line.trim())
        .join(', '),
    ),
    due: isTime(due) ? asDue(due) : dueIn(text),
    ticket:
      ticketIn(
        tracked.map(cell => cell.text).join(' \n'),
        tracked.flatMap(cell => cell.links),
      ) ??
      plainTicket(said('ticket')) ??
      wordedTicket(cells.find((_, index) => columns[index] === 'ticket' && tracks[index])?.text.trim() ?? ''),
    done,
    state: stateIn(status ?? stateWords(text), done),
    priority: priorityInCell(priority),
    kind: kindIn(said('kind')),
    horizon: horizonInCell(said('horizon')) ?? horizonIn(said('kind')),
    causes: cells.flatMap(cell => causesInCell(cell.text)),
  }
}

/** "#86 — complete", "#86 (open)": how far it is, where there is no column for that. */
function besideTicket(words: string): string | undefined {
  const [, rest] = /^\S+\s+(.+)$/.exec(words) ?? []
  return rest !== undefined && isStatus(rest) ? rest : stateWords(words) || undefined
}

/** A number without its mark, in a column for tickets. */
const plainTicket = (text: string): string | null => (/\d/.test(text) && text.length <= 40 ? text : null)

/** Words for a ticket, unless they say that there is none. */
const wordedTicket = (text: string): string | null => (text.length <= 60 && !isStatus(text) && !noTicket.test(text) ? asOwner(text) : null)

const noTicket = /\b(?:no|not|needs?|missing|to be|later)\b/i
