/** Turns what the YAML library read into plain values: aliases are followed, merge keys merged, and nothing is circular or endless. */
import {isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Pair, type Scalar, type YAMLMap, type YAMLSeq} from 'yaml'
import type {Span} from '../../document/span.ts'
import type {Problem} from './problem.ts'
import type {YamlEntry, YamlScalar, YamlTable, YamlValue} from './yaml-value.ts'

/** Aliases that are followed in one text. */
const mostAliases = 100
/** Values that they may stand for, all in all: an alias of a list of aliases multiplies what is below it. */
const mostCopies = 10_000
/** Tables and lists within each other. */
const deepest = 60

export interface Settled {
  readonly root: YamlValue | null
  readonly problems: readonly Problem[]
  /** Where a word has an anchor that no alias names, or a tag that nobody knows: perhaps they were meant to be read. */
  readonly marked: readonly number[]
}

type Value = Scalar | YAMLMap | YAMLSeq

/** Reads any document of the library, however hostile. */
export function settle(document: Document): Settled {
  const problems: Problem[] = []
  const anchors = new Map<string, Value>()
  /** An anchor may be given again later, so an alias means what it meant where it stands. */
  const targets = new Map<Alias, Value | undefined>()
  const idle = new Set<Value>()
  const tagged: number[] = []
  const open = new Set<Value>()
  let followed = 0
  let copies = 0
  /** How many aliases stand around what is being read. */
  let copying = 0
  const root = valueOf(document.contents)
  return {root, problems, marked: [...[...idle].filter(isScalar).map(startOf), ...tagged]}

  /** `null` for what stands for nothing that can be told. */
  function valueOf(node: unknown): YamlValue | null {
    if (isAlias(node)) return aliased(node)
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null
    if (copying > 0 && ++copies > mostCopies) return null
    if (copying === 0) remember(node)
    if (isScalar(node)) return {...spanOf(node), is: 'scalar', value: plainOf(node)}
    if (open.size === deepest) return refuse(spanOf(node), 'This is nested too deeply to be read.')
    open.add(node)
    const value = isMap(node)
      ? tableOf(node)
      : {...spanOf(node), is: 'list' as const, items: node.items.flatMap(item => valueOf(item) ?? [])}
    open.delete(node)
    return value
  }

  function remember(node: Value): void {
    if (node.tag !== undefined && !node.tag.startsWith('tag:') && isScalar(node)) tagged.push(startOf(node))
    if (node.anchor === undefined) return
    anchors.set(node.anchor, node)
    idle.add(node)
  }

  function aliased(alias: Alias): YamlValue | null {
    if (copying === 0) targets.set(alias, anchors.get(alias.source))
    const target = targets.get(alias)
    const name = `“*${alias.source}”`
    if (target === undefined) return refuse(spanOf(alias), `${name} stands for nothing: no “&${alias.source}” is above it.`)
    idle.delete(target)
    if (open.has(target)) return refuse(spanOf(alias), `${name} stands within what it stands for, which would have no end.`)
    if (++followed > mostAliases) {
      if (followed === mostAliases + 1)
        problems.push({...spanOf(alias), message: `More than ${mostAliases} aliases. From here on they are not read.`})
      return null
    }
    const before = copies
    copying++
    const value = valueOf(target)
    copying--
    if (before <= mostCopies && copies > mostCopies) refuse(spanOf(alias), `${name} stands for more than can be read.`)
    return value === null || copies > mostCopies ? null : {...value, ...spanOf(alias)}
  }

  function tableOf(node: YAMLMap): YamlTable {
    const entries = new Map<string, YamlEntry>()
    const merged: {readonly at: Span; readonly value: YamlValue}[] = []
    for (const pair of node.items as readonly Pair[]) {
      const key = isAlias(pair.key) ? aliased(pair.key) : isScalar(pair.key) ? keyOf(pair.key) : null
      if (key?.is !== 'scalar') {
        if (key !== null || !isAlias(pair.key)) refuse(spanOf(pair.key), 'A list or a table stands where a name is wanted.')
        continue
      }
      const at = {start: key.start, end: key.end}
      const value: YamlValue | null = pair.value === null ? {start: at.end, end: at.end, is: 'scalar', value: null} : valueOf(pair.value)
      if (value === null) continue
      if (isScalar(pair.key) && pair.key.source === '<<' && pair.key.type === 'PLAIN') merged.push({at, value})
      else put(entries, {key: String(key.value), at, value})
    }
    for (const {at, value} of merged) merge(entries, at, value)
    return {...spanOf(node), is: 'table', entries: [...entries.values()]}
  }

  function keyOf(key: Scalar): YamlScalar {
    if (copying === 0) remember(key)
    return {...spanOf(key), is: 'scalar', value: typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))}
  }

  function put(entries: Map<string, YamlEntry>, entry: YamlEntry): void {
    const known = entries.get(entry.key)
    if (known === undefined) return void entries.set(entry.key, entry)
    const both = known.value.is === 'table' && entry.value.is === 'table' ? joined(known.value, entry.value) : null
    refuse(entry.at, `“${entry.key}” stands here twice. ${both === null ? 'The last one is read' : 'What both say is read'}.`)
    entries.set(entry.key, both === null ? entry : {...known, value: both})
  }

  /** What is said in so many words goes before what is merged in. */
  function merge(entries: Map<string, YamlEntry>, at: Span, value: YamlValue): void {
    const sources = value.is === 'list' ? value.items : [value]
    for (const source of sources) {
      if (source.is !== 'table') refuse(at, '“<<” takes a table, or a list of tables.')
      else for (const entry of source.entries) if (!entries.has(entry.key)) entries.set(entry.key, entry)
    }
  }

  /** What is wrong in a value is told where it is written, and not wherever an alias stands for it. */
  function refuse(span: Span, message: string): null {
    if (copying === 0) problems.push({...span, message})
    return null
  }
}

function joined(first: YamlTable, second: YamlTable): YamlTable {
  const entries = new Map(first.entries.map(entry => [entry.key, entry]))
  for (const entry of second.entries) {
    const known = entries.get(entry.key)?.value
    const value = known?.is === 'table' && entry.value.is === 'table' ? joined(known, entry.value) : entry.value
    entries.set(entry.key, {...entry, value})
  }
  return {...first, entries: [...entries.values()]}
}

/** A value of a kind that only YAML has, such as a date or bytes, is what was written. */
function plainOf({value, source = ''}: Scalar): YamlScalar['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  return typeof value === 'number' && String(value) === source ? value : source
}

const spanOf = (node: unknown): Span => {
  const range = (node as {range?: readonly number[] | null} | null)?.range
  return {start: range?.[0] ?? 0, end: range?.[1] ?? 0}
}
const startOf = (node: Value): number => spanOf(node).start
