/** What the finders of identifiers look at. */
import type {Nodes} from 'mdast'
import {byChunk} from '../document/by-chunk.ts'
import {lastStartingUpTo} from '../document/sorted.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {inChunks} from '../outline/placed.ts'
import {decodedView, type View} from './view.ts'

export interface Reading {
  readonly postmortem: Postmortem
  readonly view: View
  /** Whether a stretch of the view is code, where capitals, signs and dots mean something else; words of diagrams are none. */
  readonly isCode: (span: Span) => boolean
}

export function readingOf(postmortem: Postmortem): Reading {
  const view = decodedView(postmortem.document.text)
  const code = codeIn(postmortem)
  return {
    postmortem,
    view,
    isCode: span => {
      const {start} = view.sourceOf(span)
      const last = code[lastStartingUpTo(code.length, index => code[index]!.start, start)]
      return last !== undefined && start < last.end
    },
  }
}

/** Code that is no diagram, in the order of the text. */
const codeIn = ({document}: Postmortem): readonly Span[] =>
  codeInChunks(document).flatMap(({start: chunk, items}) => items.map(({start, end}) => ({start: chunk + start, end: chunk + end})))

/** Every stretch of a text between fences, of diagrams too, in which an identifier is one word. */
export const fencesIn = ({document}: Postmortem): readonly Span[] =>
  fencesInChunks(document).flatMap(({start: chunk, items}) => items.map(({start, end}) => ({start: chunk + start, end: chunk + end})))

const codeInChunks = inChunks(
  byChunk(chunk =>
    chunk.nodes.flatMap(node => [...spansOf(node, one => one.type === 'inlineCode' || (one.type === 'code' && !isDiagram(one.lang)))]),
  ),
)
const fencesInChunks = inChunks(byChunk(chunk => chunk.nodes.flatMap(node => [...spansOf(node, one => one.type === 'code')])))

const isDiagram = (language: string | null | undefined): boolean => /^mermaid$/i.test(language ?? '')

function* spansOf(node: Nodes, isWanted: (node: Nodes) => boolean): Generator<Span> {
  if (isWanted(node)) yield {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
  else if ('children' in node) for (const child of node.children) yield* spansOf(child, isWanted)
}
