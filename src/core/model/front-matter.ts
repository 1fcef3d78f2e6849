/** Front matter: the YAML at the start of a document, read with the place of each field. */
import {byChunk} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import type {Span} from '../document/span.ts'
import {frontMatterShape} from './front-matter-fields.ts'
import {shapeProblems} from './yaml/check-shape.ts'
import {entriesOf, readYaml, spanOf, type Problem} from './yaml/read-yaml.ts'

export interface FrontMatter {
  /** The fields as plain data; empty when there is none or when it cannot be read. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Where each top-level field stands, key and value, in offsets of the document. */
  readonly places: ReadonlyMap<string, Span>
  /** What keeps it from being read, in the YAML library's words, with its place in the document. */
  readonly problems: readonly Problem[]
  /** Known fields whose values mean nothing. */
  readonly mistakes: readonly Problem[]
  /** The whole block with its fences, or `null` when the document has none. */
  readonly span: Span | null
}

const none: FrontMatter = {fields: {}, places: new Map(), problems: [], mistakes: [], span: null}

/** Reads the front matter of a document's opening chunk, which starts at `start`. */
export function frontMatterOf(chunk: Chunk | undefined, start: number): FrontMatter {
  if (chunk?.nodes[0]?.type !== 'yaml') return none
  const read = readOpening(chunk)
  return start === 0 ? read : moved(read, start)
}

const readOpening = byChunk((chunk): FrontMatter => {
  const node = chunk.nodes[0]
  if (node?.type !== 'yaml') return none
  const open = chunk.text.search(/[\r\n]/)
  const shift = open + (chunk.text.startsWith('\r\n', open) ? 2 : 1)
  const {root, fields, problems} = readYaml(chunk.text.slice(shift, shift + node.value.length))
  const places = entriesOf(root).map(({key, at, value}): [string, Span] => [
    key,
    {start: at.start, end: value === null ? at.end : Math.max(at.end, spanOf(value).end)},
  ])
  const read = {fields, places: new Map(places), problems, mistakes: shapeProblems(root, frontMatterShape, 'front matter'), span: null}
  return {...moved(read, shift), span: {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}}
})

function moved(frontMatter: FrontMatter, by: number): FrontMatter {
  const move = <T extends Span>(span: T): T => ({...span, start: span.start + by, end: span.end + by})
  return {
    fields: frontMatter.fields,
    places: new Map([...frontMatter.places].map(([key, span]) => [key, move(span)])),
    problems: frontMatter.problems.map(move),
    mistakes: frontMatter.mistakes.map(move),
    span: frontMatter.span === null ? null : move(frontMatter.span),
  }
}
