/** The readable words of a part of a document, and what rules ask about a place in them. */
import {chunksWithin, type Document} from '../document/document.ts'
import {passageFrom, slotInPassage, type Inline, type Passage} from '../document/passage.ts'
import {overlaps, type Span} from '../document/span.ts'
import {byText} from '../document/by-text.ts'
import type {Section} from '../outline/section.ts'
import {passagesIn} from './postmortem.ts'

/** `start` is the offset of the passage's chunk in the document. */
export interface PlacedPassage {
  readonly passage: Passage
  readonly start: number
}

/** The passages that start within a span of the document, in the order of the text. */
export function* passagesWithin(document: Document, span: Span): Generator<PlacedPassage> {
  for (const {chunk, start} of chunksWithin(document, span)) {
    for (const passage of passagesIn(chunk)) {
      const at = start + passage.source.start
      if (at >= span.start && at < span.end) yield {passage, start}
    }
  }
}

/** What stands under a heading up to the next one, or in its subsections too; beside a label, the rest of its paragraph comes first. */
export function* passagesUnder(document: Document, section: Section, reach: 'body' | 'whole'): Generator<PlacedPassage> {
  const {start} = section.body
  const end = reach === 'body' ? section.body.end : section.end
  if (section.kind === 'label') yield* passagesBeside(document, section)
  yield* passagesWithin(document, {start, end})
}

function* passagesBeside(document: Document, {heading}: Section): Generator<PlacedPassage> {
  for (const {passage, start} of passagesWithin(document, heading)) {
    if (start + passage.source.end > heading.end) yield {passage: restOf(passage, heading.end - start), start}
  }
}

/** A passage holds one label at most. */
function restOf(passage: Passage, offset: number): Passage {
  const known = rests.get(passage)
  if (known?.source.start === offset) return known
  const rest = passageFrom(passage, offset)
  rests.set(passage, rest)
  return rest
}

const rests = slotInPassage<Passage>()

/** A function of a passage that runs once for each passage. */
export function byPassage<T extends object | boolean | null>(derive: (passage: Passage) => T): (passage: Passage) => T {
  const kept = slotInPassage<T>()
  return passage => {
    const known = kept.get(passage)
    if (known !== undefined) return known
    const value = derive(passage)
    kept.set(passage, value)
    return value
  }
}

/** The sentence around a place of a passage's text, as far as full stops and line ends tell. */
export function sentenceAround(text: string, index: number): string {
  sentenceEnd.lastIndex = index
  const end = sentenceEnd.exec(text)?.index ?? text.length
  return text.slice(sentenceStart(text, index), end + 1)
}

/** How far a sentence is looked at, to each side of a place in it. */
const reach = 160

/** The same, but of a sentence that goes on and on only what is near enough to say something of the place. */
export function sentenceNear(text: string, index: number): string {
  const from = Math.max(0, index - 2 * reach - 1)
  const sentence = sentenceAround(text.slice(from, index + 2 * reach + 1), index - from)
  return sentence.length <= 2 * reach ? sentence : text.slice(Math.max(0, index - reach), index + reach)
}

const sentenceEnd = /[.!?…]["”’)]*(?=\s)|\n/g
const endsSentence = '.!?…'
const closesQuotation = '"”’)'

/** Goes back from the place, so that a long paragraph is not read again for each of its sentences. */
function sentenceStart(text: string, index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    if (text[at] === '\n') return at + 1
    if (!/\s/.test(text[at]!)) continue
    let last = at - 1
    while (last >= 0 && closesQuotation.includes(text[last]!)) last--
    if (last >= 0 && endsSentence.includes(text[last]!)) return at
  }
  return 0
}

/** Answers for spans in the order of the text whether they stand between quotation marks. */
function quotationFinder(text: string): (span: Span) => boolean {
  let at = 0
  let isStraight = false
  let isCurly = false
  return ({start}) => {
    for (; at < start; at++) {
      const character = text[at]
      if (character === '"') isStraight = !isStraight
      else if (character === '“' || character === '”') isCurly = character === '“'
    }
    return isStraight || isCurly
  }
}

const isForeign = (inline: Inline): boolean => inline.kind === 'code' || inline.kind === 'link'

/** The words of a pattern that are the writer's own: neither code, nor a link's, nor quoted. `pattern` has the flag `g`. */
export function* spoken(passage: Passage, pattern: RegExp): Generator<Span & {readonly words: string}> {
  // To go through all matches needs a copy of the pattern, and there are hardly ever any.
  if (passage.text.search(pattern) === -1) return
  const isQuoted = quotationFinder(passage.text)
  const foreign = passage.inlines.filter(isForeign)
  for (const match of passage.text.matchAll(pattern)) {
    const span = {start: match.index, end: match.index + match[0].length, words: match[0]}
    if (!foreign.some(inline => overlaps(inline, span)) && !isQuoted(span)) yield span
  }
}

/** A text cut to what fits in a message. */
export const shortened = byText(text => cut(text, 60))

/** A text cut to what fits in the title of a menu's entry, which is read before it is chosen. */
export const forTitle = (text: string): string => cut(text, 90)

function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const head = line.slice(0, longest)
  const space = head.lastIndexOf(' ')
  return `${space > longest / 2 ? head.slice(0, space) : head}…`
}
