/** Several rounds of edits as one, so that they can be applied, and undone, in one step. */
import type {TextEdit} from './edit.ts'
import type {Span} from './span.ts'

/** What a text consists of after some rounds: stretches of the first text, and what was written between them. */
type Piece = Span | string

/**
 * Edits of a text of `length` that do what the rounds do one after the other. The offsets of a round count in the text that the round before
 * leaves; those of the result in the first text. What no round touches, no edit of the result touches.
 */
export function composeEdits(length: number, rounds: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  return editsOf(rounds.reduce(applied, [{start: 0, end: length}]), length)
}

function applied(pieces: readonly Piece[], round: readonly TextEdit[]): readonly Piece[] {
  const ordered = round.map((edit, index) => ({edit, index})).sort((a, b) => a.edit.start - b.edit.start || a.index - b.index)
  const result: Piece[] = []
  let position = 0
  for (const {edit} of ordered) {
    result.push(...slice(pieces, position, edit.start), edit.text)
    position = Math.max(position, edit.end)
  }
  return [...result, ...slice(pieces, position, Infinity)]
}

function slice(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const size = sizeOf(piece)
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, size)
    if (from < to) found.push(typeof piece === 'string' ? piece.slice(from, to) : {start: piece.start + from, end: piece.start + to})
    at += size
  }
  return found
}

const sizeOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start)

function editsOf(pieces: readonly Piece[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let position = 0
  let text = ''
  for (const piece of [...pieces, {start: length, end: length}]) {
    if (typeof piece === 'string') text += piece
    else {
      if (text !== '' || piece.start > position) edits.push({start: position, end: piece.start, text})
      position = piece.end
      text = ''
    }
  }
  return edits
}
