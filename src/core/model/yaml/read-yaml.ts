/** The one door for YAML, which may come from anyone: read without throwing, within bounds, and to plain values without cycles. */
import {quoted, valueOnLine} from './line-value.ts'
import {mended, problemOf} from './mend.ts'
import type {Problem} from './problem.ts'
import {settle} from './settle.ts'
import {entriesOf, recordOf, type YamlValue} from './yaml-value.ts'
import {localised} from '../../speech/speech.ts'

export interface YamlText {
  /** The root, or `null` when the text is empty or cannot be read. */
  readonly root: YamlValue | null
  /** As plain data; an empty record when it cannot be read or is no record. */
  readonly fields: Readonly<Record<string, unknown>>
  /** What is not read, or not as it was meant; everything else counts. */
  readonly problems: readonly Problem[]
}

/** Offsets count from the start of `text`. */
export function readYaml(text: string): YamlText {
  if (text.includes('\0')) return unread(text, localised('This is no text in UTF-8, and is not read.'))
  if (text.length > longest || isDeep(text)) return unread(text, localised('Too long or too deeply nested to be read.'))
  const {document, problems, original} = mended(text)
  if (document === null) return {...unread(text, ''), problems}
  const settled = settle(document)
  const root = settled.root === null ? null : placed(settled.root, original)
  const refused = settled.problems.map(problem => ({...problem, start: original(problem.start), end: original(problem.end)}))
  const lost = [...settled.marked.map(original), ...emptied(root, text)].flatMap(offset => quotesWanted(text, offset))
  const all = [...problems, ...refused.map(problem => withQuotes(text, problem)), ...lost]
  return {root, fields: recordOf(root), problems: all.toSorted((a, b) => a.start - b.start || a.end - b.end)}
}

const unread = (text: string, message: string): YamlText => ({root: null, fields: {}, problems: [{start: 0, end: text.length, message}]})

/** In UTF-16 units. */
const longest = 100_000
/** Brackets open at once; beyond this the parser's time grows steeply. */
const deepest = 50

/** Counts brackets without regard to quotes: more than this many are no postmortem's either way. */
function isDeep(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === '{' || character === '[') open++
    else if ((character === '}' || character === ']') && open > 0) open--
    if (open > deepest) return true
  }
  return /(?:[-?:][ \t]+){50}/.test(text)
}

function placed(value: YamlValue, original: (offset: number) => number): YamlValue {
  const at = {start: original(value.start), end: original(value.end)}
  switch (value.is) {
    case 'scalar':
      return {...value, ...at}
    case 'list':
      return {...value, ...at, items: value.items.map(item => placed(item, original))}
    case 'table': {
      const entries = value.entries.map(entry => ({
        key: entry.key,
        at: {start: original(entry.at.start), end: original(entry.at.end)},
        value: placed(entry.value, original),
      }))
      return {...value, ...at, entries}
    }
  }
}

/** Values that are a comment, such as `#42`: whoever writes a comment leaves a space after its sign. */
const emptied = (root: YamlValue | null, text: string): readonly number[] =>
  entriesOf(root).flatMap(({at, value}) =>
    value.is === 'scalar' && value.value === null && /^:[ \t]+#[^\s#]/.test(text.slice(at.end, at.end + 80)) ? [at.end] : [],
  )

function quotesWanted(text: string, offset: number): readonly Problem[] {
  const value = valueOnLine(text, offset)
  return value === null || !/[&!#]/.test(text[value.start]!) ? [] : [problemOf(quoted(text, value))]
}

/** Words that begin with a star, such as `*all* users`, are taken for an alias; quotes would tell that they are words. */
function withQuotes(text: string, problem: Problem): Problem {
  const value = valueOnLine(text, problem.start)
  if (value?.start !== problem.start || text[value.start] !== '*') return problem
  return {...problem, mending: {title: quoted(text, value).title, edits: [quoted(text, value).edit]}}
}
