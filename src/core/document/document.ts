/** A document as a value: its text and the chunks it is made of. An edit parses again only what it may have changed. */
import {byGroup} from './by-chunk.ts'
import {byteOrderMark, candidates, isCandidate, isPartAfter} from './boundaries.ts'
import {isClosed, largestChunk, parseChunk, unread, type Chunk, type ParseContext} from './chunk.ts'
import {applyEdits, type TextEdit} from './edit.ts'
import {difference} from './difference.ts'
import {fenceEnd} from './fence.ts'
import {frontMatterEnd, mayBeFrontMatter} from './front-matter-fence.ts'
import {grouped, type Group} from './group.ts'
import {areSame, openAt} from './open-block.ts'
import {ownText} from './own-text.ts'
import {rowsUnder} from './rows-under.ts'
import {lastStartingUpTo} from './sorted.ts'
import type {Span} from './span.ts'

export interface Document {
  readonly text: string
  /** What its file is called, without the folders around it; `null` for a text that has no file. */
  readonly name: string | null
  readonly chunks: readonly Chunk[]
  /** The same chunks, by the group. */
  readonly groups: readonly Group[]
  /** The offset at which each chunk starts. */
  readonly starts: readonly number[]
  /** Every link and footnote identifier that some chunk defines. */
  readonly defined: ReadonlySet<string>
  /** What others have derived from it so far; see by-chunk.ts. */
  readonly derived: unknown[]
}

/** Documents are read up to here, in UTF-16 units; what comes after is one chunk that is skipped, and nobody reads it as a postmortem either. */
export const largestDocument = 2_000_000

/** Chunks are at least this long, so that the fixed cost of a parse is shared; longer ones make a keystroke dearer. */
const smallestChunk = 400

/** A part as long as this is a chunk of its own however short the one before it gets: else each edit of that would parse it again. */
const longPart = 4 * smallestChunk

/** Parses a text from scratch; `name` is what its file is called. */
export function openDocument(text: string, name: string | null = null): Document {
  const steps = openInSteps(text, name)
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

/** The same, pausing after every chunk, so that a long text need not hold up whoever reads it. */
export function* openInSteps(text: string, name: string | null = null): Generator<undefined, Document> {
  const chunks: Chunk[] = []
  for (const chunk of parseStretch(text, {start: 0, end: text.length, before: undefined}, noneDefined)) {
    if (chunk !== null) chunks.push(chunk)
    yield
  }
  return settle(text, chunks, {...nothing, name})
}

const noneDefined: ReadonlySet<string> = new Set()
const nothing = {groups: [], defined: noneDefined}

/** The document after edits in offsets of `document`; equal in everything to opening the new text. */
export function editDocument(document: Document, edits: readonly TextEdit[]): Document {
  return edits.length === 0 ? document : withEdits(document, edits, applyEdits(document.text, edits))
}

/** The same for whoever has the new text already, so that a long one need not be put together once more. */
export function rewriteDocument(document: Document, text: string): Document {
  const edits = difference(document.text, text)
  return edits.length === 0 ? document : withEdits(document, edits, text)
}

function withEdits(document: Document, edits: readonly TextEdit[], text: string): Document {
  if (latest?.before === document && latest.after.text === text) return latest.after
  const after = isScattered(edits)
    ? edits.toSorted((a, b) => b.start - a.start).reduce(editOnce, document)
    : editAtOnce(document, edits, text)
  latest = {before: document, after}
  return after
}

const editOnce = (document: Document, edit: TextEdit): Document => editDocument(document, [edit])

/** A few edits with more than a chunk between them are cheaper one by one than with all that stands between them. */
function isScattered(edits: readonly TextEdit[]): boolean {
  if (edits.length < 2 || edits.length > mostScattered) return false
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  return ordered.every((edit, index) => index === 0 || ordered[index - 1]!.end + longPart < edit.start)
}

const mostScattered = 16

function editAtOnce(document: Document, edits: readonly TextEdit[], text: string): Document {
  const slide = edits.length === 1 ? slideOf(edits[0]!, document.text) : 0
  const start = Math.min(...edits.map(edit => edit.start)) + slide
  const end = Math.max(...edits.map(edit => edit.end)) + slide
  const opening = movedFrontMatter(document.text, text, start, end)
  const first = opening > 0 ? 0 : firstAffected(document, text, start)
  // Where a chunk begins, something may come between it and the one before without a change of either.
  const isBetween = first > 0 && start === end && start === document.starts[first]
  const last = isBetween ? first - 1 : chunkAt(document, Math.max(end, opening))
  const stretch = reparse(document, text, first, last)
  const chunks = [...document.chunks.slice(0, first), ...stretch.chunks, ...document.chunks.slice(stretch.next)]
  return settle(text, chunks, document)
}

/**
 * The last edit of all: who looks at one before it is made, and then makes it, has it parsed once. Not kept by the document, as then each would
 * hold the next one, and all that was derived from it, until memory is searched through from end to end.
 */
let latest: {readonly before: Document; readonly after: Document} | null = null

/** The index of the chunk that holds an offset; the last one at the end of the text. */
export function chunkAt(document: Pick<Document, 'starts'>, offset: number): number {
  const last = lastStartingUpTo(document.starts.length, index => document.starts[index]!, offset)
  return Math.max(0, last)
}

/** The chunks that hold a span, each with where it starts. */
export function* chunksWithin({chunks, starts}: Document, {start, end}: Span): Generator<{readonly chunk: Chunk; readonly start: number}> {
  for (let index = chunkAt({starts}, start); index < chunks.length && starts[index]! < end; index++)
    yield {chunk: chunks[index]!, start: starts[index]!}
}

/**
 * Line ends that an insertion begins with may stand after it already. Then it might as well begin after those, which is where the next chunk
 * does: so a section that is put after a long list leaves the list's chunk alone.
 */
function slideOf({start, end, text}: TextEdit, before: string): number {
  let by = 0
  if (start === end) while (isLineEnd(text[by]) && text[by] === before[start + by]) by++
  return by
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

/** The index of the first chunk that an edit at an offset changes; beyond the last one where a part is put after it. */
function firstAffected(document: Document, after: string, offset: number): number {
  const index = chunkAt(document, offset)
  const chunk = document.chunks[index]
  if (chunk === undefined) return 0
  if (offset === document.text.length && isClosed(chunk) && isPartAfter(after, offset)) return index + 1
  if (index === 0) return 0
  const start = document.starts[index]!
  // An edit of a chunk's first words, or of the blank lines before them, may join it to the chunk before.
  const opening = /^\s*\S[^\r\n]*/.exec(chunk.text)?.[0] ?? chunk.text
  if (offset - start > opening.length + 1) return index
  return isCandidate(after, start) && openAt(document.chunks[index - 1], after, start) !== undefined ? index : index - 1
}

/**
 * Front matter may open or close at a distance from the edit. Then all that is, or was, front matter is affected: the larger of its ends, in
 * offsets of `before`; 0 when front matter stays what it is.
 */
function movedFrontMatter(before: string, after: string, start: number, end: number): number {
  if (!mayOpen(before) && !mayOpen(after)) return 0
  const grown = after.length - before.length
  const [was, is] = [frontMatterEnd(before), frontMatterEnd(after)]
  const stays = is === was + (start < was ? grown : 0) && (start > was || end <= was)
  return stays ? 0 : Math.min(before.length, Math.max(was, is <= start ? is : Math.max(end, is - grown)))
}

const mayOpen = (text: string): boolean => mayBeFrontMatter(text, openingOf(text))

function reparse(document: Document, text: string, first: number, last: number): {chunks: readonly Chunk[]; next: number} {
  const {chunks, starts} = document
  const shift = text.length - document.text.length
  for (let next = last + 1, step = 1; ; next += step, step *= 2) {
    const resume = Math.min(next, chunks.length)
    const end = resume === chunks.length ? text.length : starts[resume]! + shift
    if (end < text.length && !isCandidate(text, end)) continue
    const before = chunks[first - 1]
    const parsed = [...parseStretch(text, {start: starts[first] ?? document.text.length, end, before}, document.defined)]
    if (!isWhole(parsed)) continue
    if (end === text.length) return {chunks: parsed, next: resume}
    const last = parsed.at(-1) ?? before
    const open = openAt(last, text, end)
    if (open === undefined) continue
    // What was parsed as being within a block still is, or is within none as before.
    if (areSame(open, chunks[resume]!.within)) return {chunks: parsed, next: resume}
    const rows = rowsUnder(last, open, chunks.slice(resume), document.defined)
    if (rows.length > 0) return {chunks: [...parsed, ...rows], next: resume + rows.length}
  }
}

const isWhole = (parsed: readonly (Chunk | null)[]): parsed is readonly Chunk[] => !parsed.includes(null)

/** A part of a text, and the chunk before it. */
interface Stretch extends Span {
  readonly before: Chunk | undefined
}

/** Parses a stretch into chunks; ends with `null` when a block is still open at its end and the text goes on. */
function* parseStretch(text: string, {start, end, before}: Stretch, defined: ReadonlySet<string>): Generator<Chunk | null, undefined> {
  let cuts = cutsOf(text, start, end)
  let within = start === 0 ? null : (openAt(before, text, start) ?? null)
  for (let from = start, to = cuts.next().value, step = 1; from < end;) {
    if (from >= largestDocument) {
      yield unread(text.slice(from, end), within)
      return
    }
    const parsed = parseChunk(ownText(text.slice(from, to)), {...placeOf(text, from, to), within}, defined)
    const next = 'open' in parsed ? undefined : to === end ? null : openAt(parsed, text, to)
    if (!('open' in parsed) && next !== undefined) {
      yield parsed
      within = next
      from = to
      to = cuts.next().value
      step = 1
      continue
    }
    if (to === end) {
      yield null
      return
    }
    const open = 'open' in parsed ? from + parsed.open : to
    const close = fenceEnd(text, open)
    // What stands before a fence as long as a log is worth reading alone.
    const isApart = close !== null && open > from && close - from > largestChunk && isCandidate(text, open)
    const after = isApart ? open : close === null ? to : nextCandidate(text, close, end)
    if (isApart || after > to) {
      to = after
      cuts = cutsOf(text, to, end)
    } else {
      // Ever longer stretches, so that an open block costs no more than a few parses of what it swallows.
      for (let count = 0; to < end && count < step; count++) to = cuts.next().value
      step *= 2
    }
  }
}

/** The first place at or after `offset` where a new part may begin, `end` when there is none. */
function nextCandidate(text: string, offset: number, end: number): number {
  if (offset >= end) return end
  return isCandidate(text, offset) ? offset : (candidates(text, offset, end).next().value ?? end)
}

function placeOf(text: string, from: number, to: number): Omit<ParseContext, 'within'> {
  return {first: from === 0, frontMatter: from === openingOf(text) && frontMatterEnd(text) > 0, last: to === text.length}
}

/** A byte order mark is a chunk of its own, so that front matter may follow it. */
const openingOf = (text: string): number => (text.startsWith(byteOrderMark) ? byteOrderMark.length : 0)

/** Where to cut `start..end`, with `end` as the last and every further answer. */
function* cutsOf(text: string, start: number, end: number): Generator<number, never> {
  const opening = openingOf(text)
  if (start === 0 && opening > 0 && opening < end) yield opening
  let last = start
  let near: number | null = null
  for (const cut of candidates(text, start <= opening ? Math.min(Math.max(frontMatterEnd(text), start), end) : start, end)) {
    if (cut <= opening) continue
    if (near !== null && cut - near >= longPart) {
      yield near
      last = near
    }
    near = cut
    if (cut - last < smallestChunk) continue
    yield cut
    last = cut
    near = null
  }
  if (near !== null && end - near >= longPart) yield near
  for (;;) yield end
}

const definitionsIn = byGroup(({chunks}) => chunks.flatMap(chunk => chunk.definitions))

/** Parses again the chunks whose references now resolve differently, and lays the chunks out. */
function settle(text: string, parsed: readonly Chunk[], before: Pick<Document, 'groups' | 'defined' | 'name'>): Document {
  const {name} = before
  const groups = grouped(parsed, before.groups)
  const defined = new Set(groups.flatMap(definitionsIn))
  const changed = new Set([...defined].filter(id => !before.defined.has(id)).concat([...before.defined].filter(id => !defined.has(id))))
  const starts: number[] = []
  let start = 0
  for (const chunk of parsed) {
    starts.push(start)
    start += chunk.text.length
  }
  if (changed.size === 0) return {text, name, chunks: parsed, groups, starts, defined, derived: []}
  const chunks = parsed.map((chunk, index) => {
    if (!chunk.mentions.some(id => changed.has(id)) || !resolvesDifferently(chunk, defined)) return chunk
    const again = parseChunk(
      chunk.text,
      {...placeOf(text, starts[index]!, starts[index]! + chunk.text.length), within: chunk.within},
      defined,
    )
    return 'open' in again ? chunk : again
  })
  return {text, name, chunks, groups: grouped(chunks, groups), starts, defined, derived: []}
}

function resolvesDifferently(chunk: Chunk, defined: ReadonlySet<string>): boolean {
  const resolved = chunk.mentions.filter(identifier => defined.has(identifier))
  return resolved.length !== chunk.resolved.length || resolved.some((identifier, index) => identifier !== chunk.resolved[index])
}
