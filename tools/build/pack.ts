/** Takes the long texts out of modules: each becomes a look-up in one table, and what is computed of them waits until it is asked for. */
import ts from 'typescript'
import {deferralOf, type Asked} from './deferral.ts'

export interface Packed {
  /** All texts that were taken out, each once; a look-up names its place. */
  readonly texts: readonly string[]
  /** The new sources of the modules that changed, by file name. Lines stay where they were. */
  readonly sources: ReadonlyMap<string, string>
}

/** `unpacking` is the module that the new sources import `text` and `later` from. */
export function pack(asked: Asked, unpacking: string): Packed {
  const {texts, constants, uses, properties} = deferralOf(asked)
  const places = new Map<string, number>()
  const edits = new Map<ts.SourceFile, Edit[]>()
  const late = new Set<ts.Node>(properties.map(({node}) => node))

  for (const literal of texts) {
    const place = places.get(literal.text) ?? places.size
    places.set(literal.text, place)
    replace(literal, `packedText(${place})`)
  }
  // At one place, what closes an inner expression is told before what closes an outer one.
  for (const use of uses) {
    if (ts.isShorthandPropertyAssignment(use.parent) && !late.has(use.parent)) insert(use, use.getStart(), `${use.text}: `)
    insert(use, use.end, '()')
  }
  for (const {value} of constants) {
    insert(value, value.getStart(), 'packedLater(() => (')
    insert(value, value.end, '))')
  }
  for (const {node, value} of properties) {
    edit(node, {start: node.getStart(), end: value.getStart(), text: `get ${node.name.getText()}() { return (`})
    insert(node, node.end, ')}')
  }
  const imports = `import {text as packedText, later as packedLater} from ${JSON.stringify(unpacking)};`
  return {
    texts: [...places.keys()],
    sources: new Map([...edits].map(([module, changes]) => [module.fileName, imports + edited(module.text, changes)])),
  }

  function replace(node: ts.Node, text: string): void {
    const newlines = node.getText().match(/\n/g)?.length ?? 0
    edit(node, {start: node.getStart(), end: node.end, text: text + '\n'.repeat(newlines)})
  }

  function insert(node: ts.Node, at: number, text: string): void {
    edit(node, {start: at, end: at, text})
  }

  function edit(node: ts.Node, change: Edit): void {
    const module = node.getSourceFile()
    const known = edits.get(module)
    if (known === undefined) edits.set(module, [change])
    else known.push(change)
  }
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edits at one place are made in the order in which they were told, insertions before what replaces. */
function edited(source: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(at, start) + text
    at = end
  }
  return result + source.slice(at)
}
