/** Landmarks: what one chunk holds that can open a section or tell what a section is. */
import type {Heading, Html, List, ListItem, Paragraph, RootContent} from 'mdast'
import {byText} from '../document/by-text.ts'
import type {Span} from '../document/span.ts'
import {wordsOf} from '../document/words-of.ts'
import {isOnlyStamp, startsWithClock} from '../dates/stamp.ts'
import {isBareTitle} from './bare-title.ts'
import {lastHeads} from './catalogue.ts'
import {readTitle, type TitleReading} from './section-id-of.ts'

export type Landmark = HeadingMark | LabelMark | TasksCue | TimesCue | FoldMark

/** An ATX or setext heading, or one written in HTML. */
export interface HeadingMark extends Span {
  readonly kind: 'heading'
  /** 1 to 6. */
  readonly depth: number
  /** Without markup. */
  readonly title: string
  readonly reading: TitleReading
  readonly tells: When
}

/** Whether a title is nothing but a date or a time, or starts with a time. */
export type When = 'only' | 'clock' | 'onlyClock' | null

/** Bold words that may stand for a heading. The span holds the words, their markup and the colon after them. */
export interface LabelMark extends Span {
  readonly kind: 'label'
  /** Alone on its line; opening a paragraph that goes on in the same line; opening a list item. */
  readonly form: 'alone' | 'leading' | 'item'
  readonly title: string
  readonly reading: TitleReading
  readonly tells: When
  /** Where the list item ends that it opens, else `null`. */
  readonly until: number | null
}

/** A list of tasks with a box, which tells what the section around it is about. */
export interface TasksCue extends Span {
  readonly kind: 'tasks'
}

/** A list that may tell the same by clock times; those of one that is cut are counted part by part. */
export interface TimesCue extends Span {
  readonly kind: 'times'
  readonly part: 'first' | 'rest' | 'nested'
  /** How many items there are, and how many of them start with a time. */
  readonly items: number
  readonly timed: number
}

/** `<details>` or its end: what begins inside it ends with it. */
export interface FoldMark extends Span {
  readonly kind: 'fold'
  readonly opens: boolean
}

/** In the order of the text, offsets counted from the start of the chunk. */
export function landmarksOf(nodes: readonly RootContent[], text: string): readonly Landmark[] {
  const found: Landmark[] = []
  for (const node of nodes) {
    if (node.type === 'heading') found.push(headingMark(node))
    else if (node.type === 'paragraph') pushLabel(node, text, null, found)
    else if (node.type === 'list') pushList(node, text, node === nodes.at(-1), found)
    else if (node.type === 'html') pushHtml(node, found)
  }
  return found
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0
const endOf = (node: RootContent): number => node.position?.end.offset ?? 0

function headingMark(node: Heading): HeadingMark {
  const title = sameTitle(wordsOf(node).replaceAll('\n', ' ').trim())
  return {
    kind: 'heading',
    depth: node.depth,
    title,
    reading: readTitle(title),
    tells: whenIn(title),
    start: startOf(node),
    end: endOf(node),
  }
}

/** One and the same string for all equal titles: everybody looks titles up, and what lies far apart in memory is slow to compare. */
const sameTitle = byText(title => title)

function whenIn(title: string): When {
  const isClock = startsWithClock(title)
  if (isOnlyStamp(title)) return isClock ? 'onlyClock' : 'only'
  return isClock ? 'clock' : null
}

/** A label is a few words. */
const longestLabel = 90
const longestPlainLabel = 40

function pushLabel(node: Paragraph, text: string, item: ListItem | null, found: Landmark[]): void {
  const first = node.children[0]
  if (first?.type !== 'strong') {
    pushPlainLabel(node, text, item, found)
    return
  }
  const title = wordsOf(first).trim()
  if (title === '' || title.length > longestLabel || title.includes('\n')) return
  const start = startOf(first)
  const lineEnd = lineEndAfter(text, endOf(first), endOf(node))
  const rest = text.slice(endOf(first), lineEnd)
  const colon = /^\s*[:：]/.exec(rest)?.[0].length ?? 0
  const isAlone = rest.slice(colon).replace(/[\s\\]+/g, '') === ''
  if (!isAlone && colon === 0 && !/[:：.–—-]$/.test(title) && !/^\s+[-–—]+\s/.test(rest)) return
  // "**10:42 UTC**" opens an entry, and a long timeline has hundreds of them.
  if (startsWithClock(title) && isOnlyStamp(title)) return
  const label = title.replace(/\s*[:：.]$/, '')
  const mark = {kind: 'label', title: label, reading: readTitle(label), tells: whenIn(title), start, end: endOf(first) + colon} as const
  found.push({...mark, form: item === null ? (isAlone ? 'alone' : 'leading') : 'item', until: item === null ? null : endOf(item)})
}

/**
 * "Timeline:" alone on a line, without any markup: the first of a paragraph, or a later one that bears the very name of a section. Without a
 * colon the first line may be one, where it is nothing but such a name: "Action Items", as it comes out of a copied page.
 */
function pushPlainLabel(node: Paragraph, text: string, item: ListItem | null, found: Landmark[]): void {
  const [start, end] = [startOf(node), endOf(node)]
  const last = item === null ? Math.min(end, start + longestLabelled) : start
  for (let from = start; from <= last;) {
    const until = lineEndAfter(text, from, end)
    const isWhole = from === start && until === end
    const isFirst = from === start
    const label = until - from > longestPlainLabel ? null : labelIn(text.slice(from, until), isFirst && item === null)
    if (label !== null && (isWhole ? node.children.length === 1 : item === null) && isPlain(node, from, until)) {
      const reading = readTitle(label.title)
      if (label.hasColon ? isWhole || isNameOfSection(reading, isFirst) : isBareName(reading, isWhole))
        found.push({
          kind: 'label',
          form: item === null ? 'leading' : 'item',
          title: label.title,
          reading,
          tells: null,
          start: from,
          end: until,
          until: item === null ? null : end,
        })
    }
    from = until + (text.startsWith('\r\n', until) ? 2 : 1)
  }
}

/** So far into a paragraph labels are looked for; longer ones are prose, or made to be long. */
const longestLabelled = 8_000

interface PlainLabel {
  readonly title: string
  readonly hasColon: boolean
}

function labelIn(line: string, mayBeBare: boolean): PlainLabel | null {
  const title = line.trim()
  if (/^\p{L}[\p{L} '’/&-]*[:：]$/u.test(title)) return {title: title.slice(0, -1), hasColon: true}
  return mayBeBare && isBareTitle(title) ? {title, hasColon: false} : null
}

/** A word on its own is a caption as well ("Logs"). */
const isBareName = ({id, by, plain}: TitleReading, isWhole: boolean): boolean =>
  id !== 'other' && id !== 'references' && by === 'name' && (plain.includes(' ') || (!isWhole && lastHeads.has(plain)))

const isPlain = ({children}: Paragraph, from: number, until: number): boolean =>
  children.some(child => child.type === 'text' && startOf(child) <= from && until <= endOf(child))

/** A word with an everyday sense ("Steps:") is no heading in the midst of other lines. */
const isNameOfSection = ({id, by, plain}: TitleReading, isFirst: boolean): boolean =>
  id !== 'other' && (isFirst || (by === 'name' && (lastHeads.has(plain) || plain.includes(' '))))

function lineEndAfter(text: string, from: number, limit: number): number {
  for (let index = from; index < limit; index++) if (text[index] === '\n' || text[index] === '\r') return index
  return limit
}

function pushList(list: List, text: string, mayGoOn: boolean, found: Landmark[]): void {
  pushCues(list, list.data?.isRest ? 'rest' : 'first', mayGoOn, found)
  for (const item of list.children) {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') continue
    const before = found.length
    pushLabel(first, text, item, found)
    if (found.length > before) for (const child of rest) if (child.type === 'list') pushCues(child, 'nested', false, found)
  }
}

function pushCues(list: List, part: TimesCue['part'], mayGoOn: boolean, found: Landmark[]): void {
  const span = {start: startOf(list), end: endOf(list)}
  if (list.children.some(item => typeof item.checked === 'boolean')) found.push({kind: 'tasks', ...span})
  const timed = list.children.filter(item => item.children[0]?.type === 'paragraph' && startsWithClock(wordsOf(item.children[0]))).length
  if (timed > 0 || mayGoOn || part === 'rest') found.push({kind: 'times', part, items: list.children.length, timed, ...span})
}

const htmlMark = /<(h[1-6]|summary)\b[^<>]*>([^<]*)<\/\1>|<(\/?)details\b[^<>]*>/gi

function pushHtml(node: Html, found: Landmark[]): void {
  for (const match of node.value.matchAll(htmlMark)) {
    const start = startOf(node) + match.index
    const end = start + match[0].length
    if (match[3] !== undefined) {
      found.push({kind: 'fold', opens: match[3] === '', start, end})
      continue
    }
    const title = match[2]!.trim()
    const span = {start, end, title, reading: readTitle(title), tells: whenIn(title)}
    const tag = match[1]!.toLowerCase()
    found.push(tag === 'summary' ? {kind: 'label', form: 'alone', until: null, ...span} : {kind: 'heading', depth: Number(tag[1]), ...span})
  }
}
