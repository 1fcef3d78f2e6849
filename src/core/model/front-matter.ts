/** Front matter: the YAML at the start of a document, read with the place of each field. */
import {isMap, isScalar, parseDocument, type Document as YamlDocument} from 'yaml'
import {byChunk} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import type {Span} from '../document/span.ts'

export interface FrontMatter {
  /** The fields as plain data; empty when there is none or when it cannot be read. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Where each top-level field stands, key and value, in offsets of the document. */
  readonly places: ReadonlyMap<string, Span>
  /** What keeps it from being read, in the YAML library's words, with its place in the document. */
  readonly problems: readonly (Span & {readonly message: string})[]
  /** The whole block with its fences, or `null` when the document has none. */
  readonly span: Span | null
}

const none: FrontMatter = {fields: {}, places: new Map(), problems: [], span: null}

/** Reads the front matter of a document's opening chunk, which starts at `start`. */
export function frontMatterOf(chunk: Chunk | undefined, start: number): FrontMatter {
  if (chunk?.nodes[0]?.type !== 'yaml') return none
  const read = readYaml(chunk)
  return start === 0 ? read : moved(read, start)
}

const readYaml = byChunk((chunk): FrontMatter => {
  const node = chunk.nodes[0]
  if (node?.type !== 'yaml') return none
  const open = chunk.text.search(/[\r\n]/)
  const shift = open + (chunk.text.startsWith('\r\n', open) ? 2 : 1)
  const yaml = parseDocument(chunk.text.slice(shift, shift + node.value.length), {logLevel: 'silent', uniqueKeys: false})
  const span = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
  const problems = yaml.errors.map(error => ({start: error.pos[0] + shift, end: Math.max(error.pos[1], error.pos[0] + 1) + shift, message: firstLine(error.message)}))
  return {fields: fieldsOf(yaml), places: placesOf(yaml, shift), problems, span}
})

const firstLine = (message: string): string => message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '')

/** Aliases can make a small text expand without end, so they are bounded; what goes beyond is no front matter of a postmortem. */
const mostAliases = 100

function fieldsOf(yaml: YamlDocument): Readonly<Record<string, unknown>> {
  if (yaml.errors.length > 0 || !isMap(yaml.contents)) return {}
  try {
    return yaml.toJS({maxAliasCount: mostAliases}) as Record<string, unknown>
  } catch {
    // The library refuses aliases that expand too far or point nowhere; such front matter counts as unread.
    return {}
  }
}

function placesOf(yaml: YamlDocument, shift: number): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  if (!isMap(yaml.contents)) return places
  for (const {key, value} of yaml.contents.items) {
    if (!isScalar(key) || !key.range) continue
    const end = (value as {range?: readonly number[]} | null)?.range?.[1] ?? key.range[1]
    places.set(String(key.value), {start: key.range[0] + shift, end: end + shift})
  }
  return places
}

function moved(frontMatter: FrontMatter, by: number): FrontMatter {
  const move = <T extends Span>(span: T): T => ({...span, start: span.start + by, end: span.end + by})
  return {
    fields: frontMatter.fields,
    places: new Map([...frontMatter.places].map(([key, span]) => [key, move(span)])),
    problems: frontMatter.problems.map(move),
    span: frontMatter.span === null ? null : move(frontMatter.span),
  }
}
