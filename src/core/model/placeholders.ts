/** Words that were to be replaced and are still there: marks, blanks, prompts, and help lines of templates. */
import type {Nodes, RootContent} from 'mdast'
import {byChunk} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import {sourceSpan, type Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {inChunks} from '../outline/placed.ts'
import {passagesIn} from './postmortem.ts'
import {spoken} from './prose.ts'
import {isStandIn, mark} from './stand-in.ts'

export interface Placeholder extends Span {
  /** A `state` opens an item, so that in a list of what is to be done it says how far that is. */
  readonly kind: 'mark' | 'state' | 'blank' | 'help'
  /** As it is written. */
  readonly words: string
  /** The head of the column, where it is all that a cell holds. */
  readonly column: string | null
}

/** In the order of the text, in offsets of the chunk. */
export const placeholdersIn = byChunk((chunk): readonly Placeholder[] => {
  const found: Placeholder[] = []
  for (const passage of passagesIn(chunk)) found.push(...inPassage(passage))
  for (const node of chunk.nodes) visit(node, chunk.text, found)
  return found.sort((a, b) => a.start - b.start)
})

/** The same of a whole document, by chunk. */
export const placeholdersOf = inChunks(placeholdersIn)

/** Something that is to be filled in, in the document. */
export interface Gap extends Span {
  /** As it is written. */
  readonly words: string
}

/** In the order of the text. A box or a word that says how far an item is asks for nothing. */
export const gapsIn = (document: Document): readonly Gap[] =>
  placeholdersOf(document).flatMap(({start: at, items}) =>
    items.flatMap(({start, end, kind, words}) => (kind === 'state' ? [] : [{start: at + start, end: at + end, words}])),
  )

/** Words in brackets, braces or underscores that ask to be replaced, and dates and times without figures. */
const blank =
  /\{\{[^{}\n]{0,80}\}\}|\[(?:insert|enter|add|describe|fill|your|todo|tbd|name|date|link)\b[^[\]\n]{0,80}\]|(?<![\w_])_{4,}(?![\w_])|\b(?:YYYY|yyyy)[-/](?:MM|mm)[-/](?:DD|dd)\b|\b(?:HH|hh):(?:MM|mm)\b|\blorem ipsum\b|<\d[\w :/.-]{0,80}>/g

/** What a program fills in, with a path, a filter or a call in it: "{{ .Release.Name }}", "{{< gallery >}}". A prompt of a template is words. */
const expression = /^\{\{(?:<|-?\s*[.$#/&>!^%@'"]|[^{}]*(?:[|"=]|\w\(|\s\.\w)|\s*\w+\.\w[\w.]*\s*\}\})/

function inPassage(passage: Passage): readonly Placeholder[] {
  const place = (kind: Placeholder['kind'], {start, end, words}: Span & {readonly words: string}): Placeholder => ({
    kind,
    words,
    column: end - start >= passage.text.replace(/^[\s(*]+|[\s).*]+$/g, '').length ? passage.column : null,
    ...sourceSpan(passage, {start, end}),
  })
  if (isHelp(passage)) return [place('help', {start: 0, end: passage.text.length, words: passage.text})]
  const marks = [...spoken(passage, mark)].filter(span => isStandIn(passage, span))
  const blanks = [...spoken(passage, blank)].filter(({start, words}) => !expression.test(words) && !isInSource(passage.text, start))
  return [...marks.map(span => place(opensItem(passage, span) ? 'state' : 'mark', span)), ...blanks.map(span => place('blank', span))]
}

const opensItem = (passage: Passage, {start, end}: Span): boolean =>
  passage.opensItem && start === 0 && passage.text.slice(end).trim() !== ''

/** "${{ secrets.KEY }}". */
const isInSource = (text: string, start: number): boolean => text[start - 1] === '$' || text[start - 1] === '%'

/** What templates say to those who fill them in. */
const imperative =
  /^(?:\W{0,3})(?:please )?(?:briefly |shortly |clearly |concisely )?(?:describe|summari[sz]e|explain|list|provide|include|fill in|fill out|outline|write|replace|enter|insert|delete this|remove this|add (?:a|an|any|the|your|more|links?)|give (?:a|an)|note (?:any|the)|what (?:is|was|were|are|did|happened|went|do|can|could|caused)|who (?:is|was|were)|how (?:did|was|were|long|many|can|could)|when did|why did|where did|did we|use this)\b/i
/** The same in plain letters must ask for one of the usual things, so that it cannot be an order to a colleague. */
const request =
  /^(?:please )?(?:briefly |clearly |concisely )?(?:describe|summari[sz]e|explain|outline) (?:(?:briefly|in detail|here|exactly) )?(?:what|how|why|when|who|which|the (?:incident|issue|problem|impact|outage|event|root cause|timeline|sequence|steps|cause|actions?|resolution|symptoms))\b/i
const longestHelp = 400

function isHelp({text, inlines, kind, lists}: Passage): boolean {
  if (kind !== 'paragraph' || text.length < 12 || text.length > longestHelp) return false
  const whole = inlines.some(inline => inline.kind === 'emphasis' && inline.start <= 1 && inline.end >= text.trimEnd().length - 1)
  return whole ? imperative.test(text) : lists === 0 && request.test(text)
}

/** Prompts in angle brackets may be read as HTML: `<your name>`. */
function visit(node: Nodes | RootContent, text: string, found: Placeholder[]): void {
  if (node.type === 'html') {
    const start = node.position?.start.offset ?? 0
    const words = node.value.trim()
    if (isPrompt(words) && !/[\p{L}\p{N}_]/u.test(text[start - 1] ?? ''))
      found.push({kind: 'blank', words, column: null, start, end: start + node.value.length})
  } else if ('children' in node) for (const child of node.children) visit(child, text, found)
}

const prompt = /^<([A-Za-z][\w-]*)((?:\s+[\w?'’.,/-]+)*)\s*>$/
/** The elements of HTML; their attributes without values would look like words of a prompt. */
export const elements: ReadonlySet<string> = new Set(
  `a abbr address article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del details
  dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd
  label legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby
  s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead
  time title tr track tt u ul var video wbr path circle rect g line math`.split(/\s+/),
)
const single =
  /^(?:your|insert|name|names|date|time|title|severity|link|url|description|impact|summary|author|owner|team|service|ticket|todo|tbd|incident|number|duration|yyyy|hh)(?:-[\w-]+)?$/i

function isPrompt(html: string): boolean {
  // An element that closes itself is a component, and no prompt.
  const parts = html.length > 120 || html.endsWith('/>') ? null : prompt.exec(html)
  if (parts === null) return false
  const [, first = '', rest = ''] = parts
  if (/\s/.test(rest)) return !elements.has(first.toLowerCase()) || rest.trim().split(/\s+/).length >= 2
  return single.test(first) && !elements.has(first)
}
