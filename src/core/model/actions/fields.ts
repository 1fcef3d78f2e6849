/** What an action item says beside what is to be done: who, until when, where it is tracked, whether it is done, of which kind. */
import {dateIn} from '../../dates/mention.ts'
import {isoDate} from '../../dates/calendar.ts'
import {ownerIn} from './owner.ts'
import {ticketIn} from './ticket.ts'

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
  /** `null` where nothing says so. */
  readonly done: boolean | null
  readonly kind: ActionKind | null
  readonly horizon: Horizon | null
  /** The labels of the causes that it answers ("C1"), in its own order. */
  readonly causes: readonly string[]
}

/** An action item as it was written. */
export interface Written {
  /** The words of the item itself, without markup. */
  readonly lead: string
  /** The same with all that is nested in it. */
  readonly whole: string
  /** Words that are bold at the start, or "". */
  readonly bold: string
  readonly links: readonly string[]
  /** The state of its box, or `null`. */
  readonly checked: boolean | null
  /** Whether all of it is struck through. */
  readonly struck: boolean
}

export function fieldsOf(written: Written): ActionFields {
  const {lead, whole} = written
  const owner = ownerIn(lead, written.bold, whole)
  return {
    text: withoutFields(lead, owner),
    owner,
    due: dueIn(whole),
    ticket: ticketIn(whole, written.links),
    done: written.checked ?? (written.struck ? true : doneIn(lead)),
    kind: kindIn(lastBrackets(lead)),
    horizon: horizonIn(lastBrackets(lead)),
    causes: causesIn(lead),
  }
}

const doneMark =
  /^[\s[(*_]*(?:[✅✔☑🟢]|\[x\]|done\b|completed?\b(?=\s*[:)\]–—-]))|[([{–—:-]\s*(?:already )?(?:done|completed?|finished|shipped|merged|resolved|fixed|closed)(?:\s(?:on|in|by|at)\b[^)\]]{0,40})?[.!)\]]*\s*$|\bDONE[.!)\]]*\s*$|[✅✔☑]\s*$/iu

const openMark =
  /[([*_]\s*(?:pending|planned|in progress|wip|to ?do|open|ongoing|not started|not done|in review)\s*[)\]*_]|[–—:-]\s(?:pending|planned|in progress|wip|todo|ongoing|not started)[.!]*\s*$|^\s*[⬜☐⏳🔴🟡🚧]/iu

/** Whether words outside a table say that the work is done, or that it is not; `null` when they say neither. */
export const doneIn = (text: string): boolean | null => (openMark.test(text) ? false : doneMark.test(text) ? true : null)

/** Whether a cell for the status says so. */
export const isDoneStatus = (text: string): boolean =>
  /^\W*(?:done|complete[d]?|closed|resolved|merged|fixed|finished|shipped|deployed|implemented|yes|x|hecho|completad[oa]|conclu[ií]d[oa]|feito|fait|termin[ée]e?|erledigt|fertig|abgeschlossen)\b|[✅✔☑🟢]/iu.test(
    text,
  ) && !/\bnot\b/i.test(text)

const period =
  '(?:(?:early|mid|late|end of|the end of|beginning of|start of) )?(?:q[1-4]|h[12])(?:[\\s/-]?(?:fy)?\\d{2,4})?(?![\\p{L}\\p{N}])'
const soon =
  '(?:eo[dwmqy]\\b|(?:the )?end of (?:the |this |next )?(?:day|week|month|quarter|year|sprint|january|february|march|april|may|june|july|august|september|october|november|december)|(?:this|next) (?:week|month|quarter|sprint|year|release|monday|tuesday|wednesday|thursday|friday)|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|asap)'
const dayOf =
  '(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?\\p{L}{3,10}\\.?(?:,?\\s(?:de\\s)?\\d{4})?|\\p{L}{3,10}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?!\\d)|(?:january|february|march|april|june|july|august|september|october|november|december)(?:\\s\\d{4})?)'
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:due(?: date| by| on)?|deadline|eta|target(?: date)?|fecha(?: l[ií]mite)?|prazo|[ée]ch[ée]ance|f[aä]llig(?: am)?|bis)\\s?[:=–-]?\\s?\\(?(${dayOf}|${period}|${soon})`,
  'iu',
)
const byDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:by|before|until|no later than)\\s(?:the\\s)?(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|${period}|${soon}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s\\d{4})?)(?![\\p{L}\\p{N}])`,
  'iu',
)
const inPeriod = new RegExp(`(?<![\\p{L}\\p{N}])(?:in|during|for|within|over)\\s(?:the\\s)?(${period})`, 'iu')
const bare = /[([](?:[^()[\]]{0,60}[,;]\s?)?(\d{4}-\d{2}-\d{2})(?:[,;][^()[\]]{0,60})?[)\]]\s*\.?$/

export function dueIn(text: string): string | null {
  const found = introduced.exec(text)?.[1] ?? byDate.exec(text)?.[1] ?? inPeriod.exec(text)?.[1] ?? bare.exec(text)?.[1]
  return found === undefined ? null : asDue(found)
}

/** A day in ISO form, anything else as it is written. */
export function asDue(text: string): string | null {
  const said = text.trim()
  if (/^(?:|[-–—?]+|n\/?a|none|tb[dac]|unknown|not set)$/i.test(said)) return null
  const date = dateIn(said)
  return date === null ? said : isoDate(date)
}

const kinds: readonly (readonly [ActionKind, RegExp])[] = [
  ['prevention', /\b(?:prevent\w*|preven[çc]\w+|pr[ée]vention|vorbeug\w*)/i],
  ['detection', /\b(?:detect\w*|d[ée]tection|erkennung|monitoring)\b/i],
  ['mitigation', /\b(?:mitigat\w*|mitiga[çc]\w+|att[ée]nuation|respond|response|correct\w*)\b/i],
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
  /^(?:@[\w./-]+|due\b.*|deadline\b.*|eta\b.*|by\s.*|owner\b.*|assignee\b.*|ticket\b.*|#\d+|[\w.-]+\/[\w.-]+#\d+|[A-Z][A-Z0-9]+-\d+|https?:\/\/\S+|prevention|detection|mitigation|process|(?:short|medium|mid|long)(?:[ -]?term)?|done|completed?|p[0-4]|c\d{1,4}|\d{4}-\d{2}-\d{2})$/i

function withoutFields(lead: string, owner: string | null): string {
  let text = lead
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[✅✔☑❌⬜🟢🔴🟡⏳]\ufe0f?\s*|\[[ xX]\]\s*)+/u, '')
  if (owner !== null) {
    for (const shape of [`[${owner}]`, `(${owner})`, `${owner}:`, owner])
      if (text.startsWith(shape)) text = text.slice(shape.length).replace(/^[\s:–—-]+/, '')
  }
  const last = brackets.exec(text)
  if (last !== null && last[1]!.split(/[,;]\s*/).every(part => fieldWord.test(part.trim()) || part.trim() === owner))
    text = text.slice(0, last.index)
  return text.trim()
}
