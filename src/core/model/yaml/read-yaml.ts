/** YAML that may come from anyone: read without throwing, and within bounds. */
import {isMap, isScalar, parseDocument, type Document, type Node} from 'yaml'
import type {Span} from '../../document/span.ts'

/** A remark about a place of the YAML text. */
export interface Problem extends Span {
  readonly message: string
}

export interface YamlText {
  /** The root, or `null` when the text is empty or cannot be read. */
  readonly root: Node | null
  /** As plain data; an empty record when it cannot be read or is no record. */
  readonly fields: Readonly<Record<string, unknown>>
  /** What keeps it from being read. */
  readonly problems: readonly Problem[]
}

/** Offsets count from the start of `text`. */
export function readYaml(text: string): YamlText {
  if (text.length > longest || isDeep(text))
    return {root: null, fields: {}, problems: [{start: 0, end: text.length, message: 'This is too long or too deeply nested to be read'}]}
  const yaml = parseDocument(text, {logLevel: 'silent', uniqueKeys: false, prettyErrors: false})
  const problems = yaml.errors.map(({pos, message}) => ({
    start: Math.min(pos[0], text.length),
    end: Math.min(Math.max(pos[1], pos[0] + 1), text.length),
    message: firstLine(message),
  }))
  return {root: problems.length === 0 ? yaml.contents : null, fields: problems.length === 0 ? fieldsOf(yaml) : {}, problems}
}

/** The span of a node; an empty one for a value that is left out. */
export const spanOf = (node: Node): Span => ({start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0})

/** The entries of a map that have a plain key, in the order of the text. */
export function entriesOf(node: Node | null): readonly {readonly key: string; readonly at: Span; readonly value: Node | null}[] {
  if (!isMap(node)) return []
  return node.items.flatMap(({key, value}) =>
    isScalar(key) && key.range ? [{key: String(key.value), at: spanOf(key), value: value as Node | null}] : [],
  )
}

/** In UTF-16 units. */
const longest = 100_000
/** Brackets open at once; beyond this the parser's time grows steeply. */
const deepest = 50
/** Aliases can make a small text expand without end. */
const mostAliases = 100

const firstLine = (message: string): string => message.split('\n', 1)[0]!

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

function fieldsOf(yaml: Document): Readonly<Record<string, unknown>> {
  if (!isMap(yaml.contents)) return {}
  try {
    return yaml.toJS({maxAliasCount: mostAliases}) as Record<string, unknown>
  } catch {
    // The library refuses aliases that expand too far or point nowhere; such text counts as unread.
    return {}
  }
}
