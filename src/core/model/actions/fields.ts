/** What an action item says beside what is to be done: who, until when, where it is tracked, whether it is done, of which kind. */
import {dueIn} from './due.ts'
import {ownerIn} from './owner.ts'
import {priorityIn} from './priority.ts'
import {boxAt, doneIn, isDoneStatus, stateIn, stateOfBox, stateWords, statusIn, type ActionState} from './status.ts'
import {ticketIn} from './ticket.ts'
import type {Written} from './written.ts'

export type ActionKind = 'prevention' | 'detection' | 'mitigation' | 'process'
export type Horizon = 'short' | 'medium' | 'long'

export interface ActionFields {
  /** What is to be done, on one line, without the fields around it. */
  readonly text: string
  readonly owner: string | null
  /** "2026-05-01" where it is a day, else as it is written ("end of Q2"). */
  readonly due: string | null
  /** "#123", "ABC-123" or an address. */
  readonly ticket: string | null
  /** `true` also for what was given up; `null` where nothing says so. */
  readonly done: boolean | null
  /** How far it is; `open` where nothing says so. */
  readonly state: ActionState
  /** "P1", "high", as it is written. */
  readonly priority: string | null
  readonly kind: ActionKind | null
  readonly horizon: Horizon | null
  /** The labels of the causes that it answers ("C1"), in its own order. */
  readonly causes: readonly string[]
}

export function fieldsOf(written: Written): ActionFields {
  const {lead, whole} = written
  const owner = ownerIn(lead, written.bold, whole)
  const fields = lastBrackets(lead)
  return {
    text: withoutFields(lead, owner),
    owner,
    due: dueIn(whole),
    ticket: ticketIn(whole, written.links),
    ...progressOf(written),
    priority: priorityIn(whole, fields),
    kind: kindIn(fields),
    horizon: horizonIn(fields),
    causes: causesIn(lead),
  }
}

/** A box goes before words, and a field before what stands in brackets. */
function progressOf({lead, whole, box, struck}: Written): Pick<ActionFields, 'done' | 'state'> {
  const status = statusIn(whole)
  const done = box?.isDone ?? (struck ? true : status === null ? doneIn(lead) : isDoneStatus(status))
  const said = stateIn(status ?? stateWords(lead), done)
  const marked = box === null ? 'open' : stateOfBox(box.mark, box.isDone)
  return {done, state: marked === 'open' || marked === 'done' ? said : marked}
}

const kinds: readonly (readonly [ActionKind, RegExp])[] = [
  ['prevention', /\b(?:prevent\w*|preven[çc]\w+|pr[ée]vention|vorbeug\w*)/i],
  ['detection', /\b(?:detect\w*|d[ée]tection|erkennung|monitoring)\b/i],
  ['mitigation', /\b(?:mitigat\w*|mitiga[çc]\w+|att[ée]nuation|respond|response|corrections?)\b/i],
  ['process', /\b(?:process(?:es)?|proceso|processo|processus|prozess|procedural|training|documentation)\b/i],
]

/** The kind that a cell, a heading or a list of fields names. */
export const kindIn = (text: string): ActionKind | null => kinds.find(([, sign]) => sign.test(text))?.[0] ?? null

const horizons: readonly (readonly [Horizon, RegExp])[] = [
  ['medium', /\b(?:mid|medium)[\s-]?(?:term)?\b|\bmedio plazo|m[ée]dio prazo|moyen terme|mittelfristig/i],
  ['long', /\blong(?:er)?[\s-]?term\b|\blargo plazo|longo prazo|long terme|langfristig|\bstrategic\b/i],
  ['short', /\bshort(?:er)?[\s-]?term\b|\bimmediate(?:ly)?\b|\bcorto plazo|curto prazo|court terme|kurzfristig|\bquick wins?\b/i],
]

export const horizonIn = (text: string): Horizon | null => horizons.find(([, sign]) => sign.test(text))?.[0] ?? null

/** The same of a cell in a column for it, where one word is enough: "Short". */
export const horizonInCell = (text: string): Horizon | null =>
  horizonIn(text) ?? horizonIn(`${text.trim()} term`) ?? (/^now$/i.test(text.trim()) ? 'short' : null)

/** The labels of causes among the fields in the last brackets of a text. */
export const causesIn = (text: string): readonly string[] => labelsIn(lastBrackets(text))

/** The same for a cell, which may hold nothing but labels. */
export const causesInCell = (text: string): readonly string[] =>
  /^\s*C\d{1,4}(?:[,;]\s*C\d{1,4})*\s*$/i.test(text) ? labelsIn(text) : causesIn(text)

const labelsIn = (list: string): readonly string[] =>
  list
    .split(/[,;]\s*/)
    .map(part => part.trim().toUpperCase())
    .filter(part => /^C\d{1,4}$/.test(part))

const brackets = /[([]([^()[\]]{1,160})[)\]]\s*(?:\.\s*)?$/

const lastBrackets = (text: string): string => brackets.exec(text)?.[1] ?? ''

const fieldWord =
  /^(?:@[\w./-]+|due\b.*|deadline\b.*|eta\b.*|by\s.*|owner\b.*|assignee\b.*|ticket\b.*|#\d+|[\w.-]+\/[\w.-]+#\d+|[A-Z][A-Z0-9]+-\d+|https?:\/\/\S+|prevention|detection|mitigation|process|(?:short|medium|mid|long)(?:[ -]?term)?|done|completed?|open|in progress|wip|blocked|p[0-5]|(?:critical|urgent|high|medium|low)(?: priority)?|c\d{1,4}|\d{4}-\d{2}-\d{2})$/i

/** Whether a list in brackets is fields and nothing else; `owner` is one that could be any word. */
export const areFields = (list: string, owner: string | null = null): boolean =>
  list.split(/[,;]\s*/).every(part => fieldWord.test(part.trim()) || part.trim() === owner)

/** "[owner:: @dana]", "📅 2026-05-01": fields that have their own marks. */
const markedField = /\s*[[(][\p{L}-]{1,20}::[^\])]{0,80}[\])]|\s*[📅📆🗓⏳🛫➕✅]\ufe0f?\s*\d{4}-\d\d-\d\d/gu

function withoutFields(lead: string, owner: string | null): string {
  let text = lead
    .replace(markedField, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[✅✔☑❌⬜🟢🔴🟡⏳🚧]\ufe0f?\s*)+/u, '')
  text = text.slice(boxAt(text)?.length ?? 0)
  if (owner !== null) {
    for (const shape of [`[${owner}]`, `(${owner})`, `${owner}:`, owner])
      if (text.startsWith(shape)) text = text.slice(shape.length).replace(/^\s+(?:to|will|should)\s+|^[\s:–—-]+/, '')
  }
  const last = brackets.exec(text)
  if (last !== null && areFields(last[1]!, owner)) text = text.slice(0, last.index)
  return text.trim()
}
