/** Tables of action items: what their columns hold, and what a row says. */
import {asDue, causesIn, doneIn, dueIn, horizonIn, isDoneStatus, kindIn, type ActionFields} from './fields.ts'
import {asOwner} from './owner.ts'
import {ticketIn} from './ticket.ts'

type Column = 'text' | 'owner' | 'due' | 'ticket' | 'status' | 'kind' | 'horizon' | 'number' | 'more'

/** By the words of a column's title; the first that fits decides. */
const titles: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:#|no\.?|nr\.?|num(?:ber)?|id|n[º°]|priority|prio|sev\w*|p|prioridade?|priorit[äé]t?|priorité)$/i],
  [
    'owner',
    /\b(?:owners?|assign\w*|who|responsible|dri|lead|contact|person|team|by whom|respons\w+|encargad[oa]|dono|propri\w+|verantwortlich\w*|zust[äa]ndig\w*|quem|qui[ée]n|qui|wer)\b/i,
  ],
  [
    'due',
    /^(?:by|by when|when|timeline|target|completion)$|\b(?:due|deadline|eta|dates?|fecha|plazo|prazo|data|[ée]ch[ée]ance|f[äa]llig\w*|termin|frist|bis)\b/i,
  ],
  [
    'status',
    /\b(?:status|state|done|progress|complete[d]?|resolution|outcome|disposition|result|estado|statut|[ée]tat|fortschritt|erledigt)\b|^[✅✔]$/i,
  ],
  ['horizon', /\b(?:horizon|terms?|time ?frame|plazo|zeitrahmen)\b/i],
  ['kind', /\b(?:types?|kind|category|class|tipo|typ|art|cat[ée]gorie|categor[ií]a)\b/i],
  [
    'text',
    /\b(?:actions?|action items?|tasks?|items?|description|what|todo|to do|steps?|follow[- ]?ups?|measures?|improvements?|work|change|recommendations?|acci[óo]n|a[çc][ãa]o|tarea|tarefa|descri\w+|ma(?:ß|ss)nahmen?|aufgaben?|t[âa]ches?|mesures?)\b/i,
  ],
  ['ticket', /\b(?:tickets?|bugs?|issues?|links?|jira|tracking|refs?|references?|prs?|pull requests?|github|url|mr|enlace|vorgang)\b/i],
]

const columnOf = (title: string): Column => titles.find(([, sign]) => sign.test(title.replaceAll('_', ' ').trim()))?.[0] ?? 'more'

/** What a table's columns hold; the first that could be the work itself is it. */
export function columnsOf(row: readonly string[]): readonly Column[] {
  const columns = row.map(columnOf)
  const text = columns.indexOf('text')
  const fallback = [columns.indexOf('ticket'), columns.indexOf('more'), 0].find(index => index >= 0)!
  return columns.map((column, index) => (index === (text === -1 ? fallback : text) ? 'text' : column === 'text' ? 'more' : column))
}

export interface Cell {
  readonly text: string
  readonly links: readonly string[]
}

/** A row's fields, or `null` when it says nothing of what is to be done. */
export function fieldsOfRow(columns: readonly Column[], cells: readonly Cell[]): ActionFields | null {
  const said = (wanted: Column): string => cells.find((_, index) => columns[index] === wanted)?.text.trim() ?? ''
  const text = said('text')
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const tracked = cells.filter((_, index) => ['ticket', 'text', 'status', 'more', 'number'].includes(columns[index] ?? 'more'))
  const inTicket = said('ticket')
  return {
    text: text.replace(/\s+/g, ' '),
    owner: asOwner(said('owner')),
    due: /\d|\p{L}{2}/u.test(said('due')) ? asDue(said('due')) : dueIn(text),
    ticket:
      ticketIn(
        tracked.map(cell => cell.text).join(' \n'),
        tracked.flatMap(cell => cell.links),
      ) ?? plainTicket(inTicket),
    done: said('status') === '' ? doneIn(text) : isDoneStatus(said('status')),
    kind: kindIn(said('kind')),
    horizon: horizonIn(said('horizon')) ?? horizonIn(said('kind')),
    causes: cells.flatMap(cell => causesIn(cell.text)),
  }
}

/** A number without its mark, in a column for tickets. */
const plainTicket = (text: string): string | null => (/\d/.test(text) && text.length <= 40 ? text : null)
