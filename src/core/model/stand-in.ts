/** Whether a mark such as “TODO” stands for something that is missing, or is only spoken about. */
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'

/** Marks that people leave for themselves; lower case is ordinary prose ("the todo service"). */
export const mark = /\b(?:TODO|TBD|TBC|FIXME|XXX|TKTK)\b/g

/** Looks at the words right before and after it, so that a long passage with many marks costs no more than its length. */
export function isStandIn({text, column, kind}: Passage, {start, end}: Span): boolean {
  if (kind === 'heading' && list.test(text)) return false
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (partBefore.test(before) || partAfter.test(after) || things.test(after)) return false
  const word = text.slice(start, end)
  if (word !== 'TODO' && word !== 'FIXME') return !pointing.test(before)
  if (column !== null && progress.test(column)) return false
  if (opening.test(before)) return !romance.test(after)
  return closing.test(after) && !pointing.test(before) && !naming.test(before)
}

const reach = 24

/** The heading of a list of what is to be done: "Recovery TODO". */
const list = /^\P{L}*(?:[\p{L}-]+ ){0,3}TODOs?\P{L}*$/u

/** Names of files and sizes, addresses and identifiers: "docs/TODO.md", "XXX-Large". */
const partBefore = /[\w\\/.@$-]$/
const partAfter = /^(?:[\\/]\S|[_-]|\.\w)/

/** "The TODO app", "TBD column": what bears the word as its name. */
const things =
  /^ (?:apps?|boards?|columns?|comments?|entries|entry|fields?|files?|items?|labels?|lists?|marks?|markers?|pages?|states?|status(?:es)?|tags?|values?)\b/i

/** "A TODO", "our old TBD": there is one, wherever it is. */
const pointing = /\b(?:an?|the|this|that|these|those|our|my|your|their|its|every|each|any|no|another|old|same)\s$/i
const naming = /\b(?:from|to|in|of|on|as|with|by|than|like|state|status|word)\s$/i

/** The start of a passage, of a sentence, of a note in brackets, or of what follows a label. */
const opening = /(?:^|[\n.!?:;,|([{*–—→=>-]\s*)$/
const closing = /^\s*(?:$|[\n.,;:!?)\]}|([–—-])/

/** In Spanish and its neighbours the same letters, written large, say "all": "TODO el tráfico". */
const romance =
  /^ (?:el|los?|las?|una?|os?|este|est[aoá]|ese|es[ao]|esse|essa|isso|isto|aquello|nuestr[ao]|noss[ao]|su|mi|se|es|era|fue|foi|qued[óo]|está|estaba|estava|tráfico|mundo|en|em)(?![\p{L}\p{N}])/u

/** A column in which it says how far the work is. */
const progress =
  /\b(?:status|state|progress|stage|estado|estatus|statut|[ée]tat|stand|situa[çc][ãa]o)\b|状态|狀態|状況|ステータス|진행|상태/iu
