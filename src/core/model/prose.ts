/** The readable words of a part of a document, and what rules ask about a place in them. */
import {chunkAt, type Document} from '../document/document.ts'
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {byText} from '../document/by-text.ts'
import {passagesIn} from './postmortem.ts'

/** `start` is the offset of the passage's chunk in the document. */
export interface PlacedPassage {
  readonly passage: Passage
  readonly start: number
}

/** The passages that start within a span of the document, in the order of the text. */
export function* passagesWithin(document: Document, span: Span): Generator<PlacedPassage> {
  for (let index = chunkAt(document, span.start); index < document.chunks.length; index++) {
    const start = document.starts[index]!
    if (start >= span.end) return
    for (const passage of passagesIn(document.chunks[index]!)) {
      const at = start + passage.source.start
      if (at >= span.start && at < span.end) yield {passage, start}
    }
  }
}

/** A function of a passage that runs once for each passage. */
export function byPassage<T>(derive: (passage: Passage) => T): (passage: Passage) => T {
  const kept = new WeakMap<Passage, {readonly value: T}>()
  return passage => {
    let entry = kept.get(passage)
    if (entry === undefined) {
      entry = {value: derive(passage)}
      kept.set(passage, entry)
    }
    return entry.value
  }
}

/** The sentence around a place of a passage's text, as far as full stops and line ends tell. */
export function sentenceAround(text: string, index: number): string {
  let start = 0
  for (const match of text.slice(0, index).matchAll(sentenceEnd)) start = match.index + match[0].length
  sentenceEnd.lastIndex = index
  const end = sentenceEnd.exec(text)?.index ?? text.length
  sentenceEnd.lastIndex = 0
  return text.slice(start, end + 1)
}

const sentenceEnd = /[.!?…]["”’)]*(?=\s)|\n/g

/** Whether words are somebody else's: code, a link's, or between quotation marks. */
function isQuoted(passage: Passage, span: Span): boolean {
  if (
    passage.inlines.some(inline => (inline.kind === 'code' || inline.kind === 'link') && inline.start < span.end && span.start < inline.end)
  )
    return true
  const before = passage.text.slice(0, span.start)
  const straight = before.split('"').length - 1
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** The words of a pattern that are the writer's own; `pattern` has the flag `g`. */
export function* spoken(passage: Passage, pattern: RegExp): Generator<Span & {readonly words: string}> {
  // To go through all matches needs a copy of the pattern, and there are hardly ever any.
  if (passage.text.search(pattern) === -1) return
  for (const match of passage.text.matchAll(pattern)) {
    const span = {start: match.index, end: match.index + match[0].length, words: match[0]}
    if (!isQuoted(passage, span)) yield span
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
