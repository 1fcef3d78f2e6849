/** Says what a tree explains. */
import type {TextEdit} from '../document/edit.ts'
import {lineStart} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import type {Block, Heading, Paragraph} from '../trees/read/block.ts'
import {blocksOf} from '../trees/read/blocks.ts'
import {askedProblem, labelledProblem, plainProblem} from '../trees/read/problem.ts'
import {leadOf} from './ground.ts'
import type {Ground} from './ground.ts'
import type {Done, Outcome} from './outcome.ts'
import {isCrowded, leadOfEmpty} from './place.ts'
import {quotesOf, spaced} from './reindent.ts'
import {lineOfWords, linesOfWords} from './words.ts'

export function setProblem(ground: Ground, words: string): Outcome {
  const {text, tree} = ground
  const line = lineOfWords(words)
  if (line === (tree.problem ?? '')) return 'nothing-to-do'
  if (tree.problemWords === null) return problemSet(addition(ground, line))
  const edit = replacement(ground, tree.problemWords, line)
  return edit === null ? 'tangled' : edit.text === text.slice(edit.start, edit.end) ? 'nothing-to-do' : problemSet(edit)
}

const problemSet = (edit: TextEdit): Done => ({edits: [edit], node: [], change: {}})

/** Other words in the place of those that name the problem; where they would not be read as one there, they get the label that makes them one. */
function replacement({text, tree}: Ground, {start, end}: Span, line: string): TextEdit | null {
  const {blocks} = blocksOf(text, tree.body.start, tree.body.end)
  const block = firstIn(blocks)
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return null
  if (labelledProblem(text, block) !== null)
    return {start, end, text: (line === '' || /[ \t]/.test(text.charAt(start - 1)) ? '' : ' ') + line}
  const emphasis = emphasisBefore(text, block, start)
  if (line !== '' && staysProblem(line, block, emphasis)) {
    const [first = line] = linesOfWords(line, emphasis === '' && isFirstInLine(text, start) ? 'paragraph' : 'goes-on')
    return {start, end, text: first}
  }
  if (block.type === 'heading') return {start, end, text: `Problem: ${line}`.trimEnd()}
  const whole = {start: start - emphasis.length, end: end + emphasis.length}
  return {...whole, text: `**Problem:** ${line}`.trimEnd()}
}

/** The first block, which may be in a quote. */
function firstIn(blocks: readonly Block[]): Block | undefined {
  const [first] = blocks
  return first?.type === 'quote' ? firstIn(first.blocks) : first
}

const emphasisBefore = (text: string, block: Paragraph | Heading, start: number): string =>
  block.type === 'heading' ? '' : text.slice(block.words[0]?.start ?? start, start)

const isFirstInLine = (text: string, start: number): boolean => /^[ \t>]*$/.test(text.slice(lineStart(text, start), start))

/** Whether words are read as a problem without a label: a question in bold or in a heading, or a plain sentence. */
function staysProblem(line: string, block: Paragraph | Heading, emphasis: string): boolean {
  const source = emphasis + line + emphasis
  const words = [{start: 0, end: source.length}]
  const paragraph: Paragraph = {type: 'paragraph', first: block.first, last: block.last, words}
  if (labelledProblem(source, paragraph) !== null) return false
  if (block.type === 'heading' || emphasis !== '') return askedProblem(source, {...block, words})?.text === line
  return !/^[*_<]/.test(line) && plainProblem(source, paragraph) !== null
}

/** A problem where none is named, before the list or at the end of a section without one, apart from what stands around it. */
function addition(ground: Ground, line: string): TextEdit {
  const {text, tree, lineEnding, roots} = ground
  const first = roots[0]
  if (first === undefined) {
    const lead = leadOfEmpty(ground)
    const at = tree.body.end
    const blank = lineEnding + quotesOf(lead)
    return {start: at, end: at, text: `${blank}${lineEnding}${lead}**Problem:** ${line}${isCrowded(text, at) ? blank : ''}`}
  }
  const quotes = quotesOf(leadOf(ground, first))
  const start = ground.lines.starts[first.first]!
  const previous = text.slice(start === 0 ? 0 : lineStart(text, start - 1), start)
  const apart = start === 0 || /^[\s>]*$/.test(previous) ? '' : quotes + lineEnding
  return {start, end: start, text: `${apart}${spaced(quotes)}**Problem:** ${line}${lineEnding}${quotes}${lineEnding}`}
}
