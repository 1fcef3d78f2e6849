/** Takes words out of modules: each text or list of patterns becomes a look-up in one table, and what is computed of them waits. */
import ts from 'typescript'
import {deferralOf, type Asked} from './deferral.ts'

export interface Packed {
  /** All texts that were taken out, each once; a look-up names its place. */
  readonly texts: readonly string[]
  /** The new sources of the modules that changed, by file name. Lines stay where they were. */
  readonly sources: ReadonlyMap<string, string>
}

/**
 * `unpacking` is the module from which the new sources import `text`, `data` and `later`;
 * `written` tells the data of a module's property as a text, which `data` reads.
 */
export function pack(asked: Asked, unpacking: string, written: (file: string, property: string) => string): Packed {
  const {texts, constants, uses, properties} = deferralOf(asked)
  const places = new Map<string, number>()
  const edits = new Map<ts.SourceFile, Edit[]>()

  for (const literal of texts) replace(literal, `packedText(${placeOf(literal.text)})`)
  for (const {node} of properties) {
    const name = node.name.getText()
    replace(node, `get ${name}() { return packedData(${placeOf(written(node.getSourceFile().fileName, name))}) }`)
  }
  // At one place, what closes an inner expression is told before what closes an outer one.
  for (const use of uses) {
    if (ts.isShorthandPropertyAssignment(use.parent)) insert(use, use.getStart(), `${use.text}: `)
    insert(use, use.end, '()')
  }
  for (const {value} of constants) {
    insert(value, value.getStart(), '/* @__PURE__ */ packedLater(() => (')
    insert(value, value.end, '))')
  }
  const imports = `import {text as packedText, data as packedData, later as packedLater} from ${JSON.stringify(unpacking)};`
  return {
    texts: [...places.keys()],
    sources: new Map([...edits].map(([module, changes]) => [module.fileName, imports + edited(module.text, changes)])),
  }

  function placeOf(text: string): number {
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
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
