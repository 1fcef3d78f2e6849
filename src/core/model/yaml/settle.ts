/** Turns what the YAML library read into plain values: aliases are followed, merge keys merged, and nothing is circular or endless. */
import {isAlias, isMap, isScalar, isSeq, type Alias, type Document, type Pair, type Scalar, type YAMLMap} from 'yaml'
import type {Span} from '../../document/span.ts'
import {aliasesIn, type Aliases, type YamlNode} from './aliases.ts'
import {spanOf} from './place.ts'
import type {Problem} from './problem.ts'
import type {YamlEntry, YamlScalar, YamlTable, YamlValue} from './yaml-value.ts'
import {localised, saying} from '../../speech/speech.ts'

/** Aliases that are followed in one text. */
const mostAliases = 100
/** Values that they may stand for, all in all: an alias of a list of aliases multiplies what is below it. */
const mostCopies = 10_000
/** Tables and lists within each other. */
const deepest = 60

export interface Settled {
  readonly root: YamlValue | null
  readonly problems: readonly Problem[]
  /** Where words stand that are marked as something else, and were perhaps meant to be read. */
  readonly marked: Aliases['marked']
}

/** Reads any document of the library, however hostile. */
export function settle(document: Document): Settled {
  const {targets, marked} = aliasesIn(document)
  const problems: Problem[] = []
  const root = valueOf(document.contents, {targets, problems, spent: {aliases: 0, copies: 0}, around: [], isCopy: false})
  return {root, problems, marked}
}

/** What is known at one node. */
interface Reading {
  readonly targets: Aliases['targets']
  readonly problems: Problem[]
  readonly spent: Spent
  /** The tables and lists that it stands in. */
  readonly around: readonly YamlNode[]
  /** Whether it is read because an alias stands for it. */
  readonly isCopy: boolean
}

interface Spent {
  aliases: number
  copies: number
}

/** `null` for what stands for nothing that can be told. */
function valueOf(node: unknown, reading: Reading): YamlValue | null {
  if (isAlias(node)) return aliased(node, reading)
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null
  if (reading.isCopy && ++reading.spent.copies > mostCopies) return null
  if (isScalar(node)) return {...spanOf(node), is: 'scalar', value: plainOf(node)}
  if (reading.around.length === deepest) return refuse(reading, spanOf(node), localised('This is nested too deeply to be read.'))
  const within = {...reading, around: [...reading.around, node]}
  if (isMap(node)) return tableOf(node, within)
  return {...spanOf(node), is: 'list', items: node.items.flatMap(item => valueOf(item, within) ?? [])}
}

/** A value of a kind that only YAML has, such as a date or bytes, is what was written. */
function plainOf({value, source = ''}: Scalar): YamlScalar['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  return typeof value === 'number' && String(value) === source ? value : source
}

function aliased(alias: Alias, reading: Reading): YamlValue | null {
  const {targets, spent, around, problems} = reading
  const at = spanOf(alias)
  const name = `“*${alias.source}”`
  const target = targets.get(alias)
  if (target === undefined) return refuse(reading, at, saying`${name} stands for nothing: no “&${alias.source}” is above it.`)
  if (around.includes(target)) return refuse(reading, at, saying`${name} stands within what it stands for, which would have no end.`)
  if (++spent.aliases > mostAliases) {
    if (spent.aliases === mostAliases + 1)
      problems.push({...at, message: saying`More than ${mostAliases} aliases. From here on they are not read.`})
    return null
  }
  const before = spent.copies
  const value = valueOf(target, {...reading, isCopy: true})
  if (spent.copies <= mostCopies) return value && {...value, ...at}
  return before > mostCopies ? null : refuse(reading, at, saying`${name} stands for more than can be read.`)
}

function tableOf(node: YAMLMap, reading: Reading): YamlTable {
  const entries = new Map<string, YamlEntry>()
  const merged: YamlEntry[] = []
  for (const pair of node.items as readonly Pair[]) {
    const entry = entryOf(pair, reading)
    if (entry === null) continue
    if (isMergeKey(pair.key)) merged.push(entry)
    else put(entries, entry, reading)
  }
  for (const entry of merged) mergeIn(entries, entry, reading)
  return {...spanOf(node), is: 'table', entries: [...entries.values()]}
}

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.source === '<<' && key.type === 'PLAIN'

function entryOf({key: name, value: said}: Pair, reading: Reading): YamlEntry | null {
  const key = keyOf(name, reading)
  if (key === null) return null
  const at = {start: key.start, end: key.end}
  const value: YamlValue | null = said === null ? {start: at.end, end: at.end, is: 'scalar', value: null} : valueOf(said, reading)
  return value && {key: String(key.value), at, value}
}

function keyOf(name: unknown, reading: Reading): YamlScalar | null {
  if (isScalar(name)) return {...spanOf(name), is: 'scalar', value: nameOf(name)}
  const value = isAlias(name) ? aliased(name, reading) : null
  if (value?.is === 'scalar') return value
  const isTold = value === null && isAlias(name)
  return isTold ? null : refuse(reading, spanOf(name), localised('A list or a table stands where a name is wanted.'))
}

const nameOf = ({value, source}: Scalar): string => (typeof value === 'string' ? value : (source ?? String(value)))

function put(entries: Map<string, YamlEntry>, entry: YamlEntry, reading: Reading): void {
  const known = entries.get(entry.key)
  if (known === undefined) return void entries.set(entry.key, entry)
  const both = known.value.is === 'table' && entry.value.is === 'table' ? joined(known.value, entry.value) : null
  refuse(
    reading,
    entry.at,
    both === null
      ? saying`“${entry.key}” stands here twice. The last one is read.`
      : saying`“${entry.key}” stands here twice. What both say is read.`,
  )
  entries.set(entry.key, both === null ? entry : {...known, value: both})
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

/** What is said in so many words goes before what is merged in. */
function mergeIn(entries: Map<string, YamlEntry>, {at, value}: YamlEntry, reading: Reading): void {
  const sources = value.is === 'list' ? value.items : [value]
  for (const source of sources) {
    if (source.is !== 'table') refuse(reading, at, localised('“<<” takes a table, or a list of tables.'))
    else for (const entry of source.entries) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  }
}

/** What is wrong in a value is told where it is written, and not wherever an alias stands for it. */
function refuse({problems, isCopy}: Reading, span: Span, message: string): null {
  if (!isCopy) problems.push({...span, message})
  return null
}
