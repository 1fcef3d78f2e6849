/** Front matter: the YAML at the start of a document, read with the place of each field. */
import {byChunk} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {frontMatterShape, ignoreField} from './front-matter-fields.ts'
import {inOurSpelling} from './front-matter-spelling.ts'
import {peopleField} from './people.ts'
import {shapeProblems} from './yaml/check-shape.ts'
import type {Problem} from './yaml/problem.ts'
import {readYaml} from './yaml/read-yaml.ts'
import {entriesOf, recordOf, type YamlValue} from './yaml/yaml-value.ts'
import {localised, sayings} from '../speech/speech.ts'

export interface FrontMatter {
  /** The fields as plain data, known ones under the names that they have here; empty when there are none. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Where each top-level field stands, key and value, in offsets of the document. */
  readonly places: ReadonlyMap<string, Span>
  /** The entries of `postmortem-ignore` in their order; one that is no text has no words. */
  readonly ignored: readonly IgnoredEntry[]
  /** Where each entry of the field that lists those who were there stands. */
  readonly responders: readonly Span[]
  /** The fields of `impact`, or its words under the name `impact`; what is no word and no number is left out. */
  readonly impact: readonly ImpactField[]
  /** What is not read, and known fields whose values mean nothing; all else counts. */
  readonly problems: readonly Problem[]
  /** The whole block with its fences, or `null` when the document has none. */
  readonly span: Span | null
  /** TOML is recognised and not read. */
  readonly language: 'yaml' | 'toml'
}

export interface IgnoredEntry extends Span {
  readonly words: string
}

/** Where its value stands. */
export interface ImpactField extends Span {
  readonly name: string
  readonly words: string
}

const none: FrontMatter = {
  fields: {},
  places: new Map(),
  ignored: [],
  responders: [],
  impact: [],
  problems: [],
  span: null,
  language: 'yaml',
}

/** Reads the front matter of a document. A byte order mark may be a chunk before the one that holds it. */
export function frontMatterOf({chunks, starts}: Document): FrontMatter {
  const index = chunks[0]?.text === '\ufeff' ? 1 : 0
  const chunk = chunks[index]
  const type = chunk?.nodes[0]?.type
  if (chunk === undefined || (type !== 'yaml' && type !== 'toml')) return none
  const read = readOpening(chunk)
  return index === 0 ? read : moved(read, starts[index]!)
}

const readOpening = byChunk((chunk): FrontMatter => {
  const node = chunk.nodes[0]
  if (node?.type !== 'yaml' && node?.type !== 'toml') return none
  const span = {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
  if (node.type === 'toml') {
    const unread = {start: span.start, end: span.start + 3, message: localised(tomlUnread)}
    return {...none, span, language: 'toml', problems: isOfSite(node.value) ? [] : [unread]}
  }
  const open = chunk.text.search(/[\r\n]/)
  const shift = open + (chunk.text.startsWith('\r\n', open) ? 2 : 1)
  const {root: written, problems} = readYaml(chunk.text.slice(shift, shift + node.value.length))
  const {root, doubled} = inOurSpelling(written)
  const places = entriesOf(root).map(({key, at, value}): [string, Span] => [key, {start: at.start, end: Math.max(at.end, value.end)}])
  const ofPeople = peopleField(recordOf(root))
  const read: FrontMatter = {
    ...none,
    fields: recordOf(root),
    places: new Map(places),
    ignored: entriesOf(root).flatMap(({key, value}) => (key === ignoreField ? ignoredIn(value) : [])),
    responders: entriesOf(root).flatMap(({key, value}) => (key === ofPeople ? respondersIn(value) : [])),
    impact: entriesOf(root).flatMap(({key, value}) => (key === 'impact' ? impactIn(value) : [])),
    problems: [...problems, ...doubled, ...shapeProblems(root, frontMatterShape, 'front matter')],
  }
  return {...moved(read, shift), span}
})

/** What an alias stands for is written elsewhere: its entries are where the alias is. */
function ignoredIn(field: YamlValue): readonly IgnoredEntry[] {
  const entries = field.is === 'list' ? field.items : [field]
  return entries.map(entry => {
    const {start, end} = entry.start >= field.start && entry.end <= field.end ? entry : field
    return {start, end, words: entry.is === 'scalar' && typeof entry.value === 'string' ? entry.value : ''}
  })
}

const respondersIn = (field: YamlValue): readonly Span[] =>
  (field.is === 'list' ? field.items : [field]).map(({start, end}) => ({start, end}))

function impactIn(field: YamlValue): readonly ImpactField[] {
  const values = field.is === 'scalar' ? [{key: 'impact', value: field}] : entriesOf(field)
  return values.flatMap(({key: name, value}) => {
    const isSaid = value.is === 'scalar' && (typeof value.value === 'string' || typeof value.value === 'number')
    return isSaid && value.start >= field.start && value.end <= field.end
      ? [{name, words: String(value.value), start: value.start, end: value.end}]
      : []
  })
}

/** Generators of sites want their TOML as it is; nothing is lost by it, unless it says something of the incident too. */
const isOfSite = (toml: string): boolean =>
  /^[ \t]*(?:\[|(?:draft|slug|path|url|template|layout|type|weight|authors?|tags|categories|series|aliases|summary|description|showtoc|toc)[ \t]*=)/im.test(
    toml,
  ) && !/^[ \t]*(?:severity|status|impact|commander|responders|detected.by|profile|postmortem)[ \t]*=/im.test(toml)

const {tomlUnread} = sayings({tomlUnread: 'TOML is not read. Write it as YAML, between lines of “---”?'})

function moved(frontMatter: FrontMatter, by: number): FrontMatter {
  const move = <T extends Span>(span: T): T => ({...span, start: span.start + by, end: span.end + by})
  return {
    ...frontMatter,
    places: new Map([...frontMatter.places].map(([key, span]) => [key, move(span)])),
    ignored: frontMatter.ignored.map(move),
    responders: frontMatter.responders.map(move),
    impact: frontMatter.impact.map(move),
    problems: frontMatter.problems.map(({mending, ...problem}) => ({
      ...move(problem),
      ...(mending && {mending: {...mending, edits: mending.edits.map(move)}}),
    })),
    span: frontMatter.span === null ? null : move(frontMatter.span),
  }
}
