/** Events that are lines: of a paragraph, or of a block that is code to Markdown. */
import type {Code, Paragraph} from 'mdast'
import {sourceSpan, type Passage} from '../../document/passage.ts'
import {wordsOf} from '../../document/words-of.ts'
import {isBareTitle} from '../../outline/bare-title.ts'
import {passageOf, pushProse, spanOf, told, type Event, type Moment} from './event.ts'
import {mayBeStamp, stampAt, type Stamp} from '../../dates/stamp.ts'

export function pushLines(node: Paragraph, text: string, found: Moment[]): void {
  const events = wordsOf(node)
    .split('\n')
    .some(line => mayBeStamp(line))
    ? eventsIn(node, passageOf(node, text))
    : []
  if (events.length > 0) found.push(...events)
  else if (found.at(-1)?.kind !== 'prose') found.push({kind: 'prose', text: told(wordsOf(node)), ...spanOf(node)})
}

/** A line that leads to those after it: "Timeline:", or "Timeline" at the start. */
const leads = /^\P{N}{2,40}[:：]\s*$/u

/** Every line that starts with a stamp, if one before it does, or the line before it leads to it or was broken on purpose. */
function eventsIn(node: Paragraph, passage: Passage): readonly Event[] {
  const breaks = new Set(node.children.flatMap(child => (child.type === 'break' || child.type === 'html' ? [spanOf(child).end] : [])))
  const open: {from: number; stamp: Stamp}[] = []
  let from = 0
  let isLed = true
  for (const line of passage.text.split('\n')) {
    const stamp = mayBeStamp(line) ? stampAt(passage.text.slice(0, from + line.length), from) : null
    const source = sourceSpan(passage, {start: from, end: from + 1}).start
    const isBroken = isLed || open.length > 0 || breaks.has(source) || breaks.has(source - 1)
    isLed = leads.test(line) || (from === 0 && isBareTitle(line))
    if (stamp !== null && isBroken) open.push({from, stamp})
    from += line.length + 1
  }
  return open.map(({from: start, stamp}, index) => {
    const words = passage.text.slice(start, open[index + 1]?.from).trimEnd()
    const span = sourceSpan(passage, {start, end: start + words.length})
    const shown = start === 0 ? {...span, start: spanOf(node).start} : span
    return {
      kind: 'event',
      form: 'line',
      depth: 0,
      stamp,
      written: sourceSpan(passage, stamp),
      text: told(words.slice(stamp.end - start)),
      ...shown,
    }
  })
}

/** So many lines of a code block must start with a time to make it a timeline. */
const fewest = 3

/** A list that is indented too far is code to Markdown, and some people write their timeline in a fence. */
export function pushCode(node: Code, text: string, found: Moment[]): void {
  const {start, end} = spanOf(node)
  const source = text.slice(start, end)
  const isFenced = /^\s*(?:`{3}|~{3})/.test(source)
  const lines = source.split('\n')
  const marked = eventsOf(lines, start, isFenced)
  // What is indented by four columns may be a timeline whose lines have no bullets, as in a fence.
  const isBare = !isFenced && marked.length === 0
  const events = isBare ? eventsOf(lines, start, true) : marked
  const isLog = (isFenced || isBare) && (events.length < fewest || events.length * 2 < lines.filter(line => line.trim() !== '').length)
  if (events.length === 0 || isLog) pushProse(node, found)
  else found.push(...events)
}

function eventsOf(lines: readonly string[], start: number, isFenced: boolean): readonly Event[] {
  const events: Event[] = []
  let from = start
  for (const line of lines) {
    const event = eventIn(line, from, isFenced)
    if (event !== null) events.push(event)
    from += line.length + 1
  }
  return events
}

const bullet = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?/

/** Outside a fence only lines with a bullet are meant as entries, in a fence only those with a time or a whole date. */
function eventIn(line: string, from: number, isFenced: boolean): Event | null {
  const mark = bullet.exec(line)![0]
  if ((!isFenced && mark.trim() === '') || !mayBeStamp(line.slice(mark.length))) return null
  const stamp = stampAt(line, mark.length)
  if (stamp === null || (isFenced && stamp.time === null && stamp.date?.year == null)) return null
  return {
    kind: 'event',
    form: isFenced ? 'code' : 'line',
    depth: 0,
    stamp,
    written: {start: from + stamp.start, end: from + stamp.end},
    text: told(line.slice(stamp.end)),
    start: from,
    end: from + line.trimEnd().length,
  }
}
