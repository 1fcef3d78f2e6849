/** Edits the text of pieces, and leaves the gaps that no edit touches. */
import type {TextEdit} from '../document/edit.ts'
import type {Piece} from '../templates/piece.ts'

/** A gap of which an edit replaces anything is no gap any more. Edits do not overlap. */
export function editedPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  // From the end, so that places before an edit stay what they are.
  return edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce(editedOnce, pieces)
}

function editedOnce(pieces: readonly Piece[], {start, end, text}: TextEdit): readonly Piece[] {
  const before: Piece[] = []
  const after: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const words = typeof piece === 'string' ? piece : piece.shows
    if (at + words.length <= start) before.push(piece)
    else if (at >= end) after.push(piece)
    else {
      before.push(words.slice(0, Math.max(0, start - at)))
      after.push(words.slice(end - at))
    }
    at += words.length
  }
  return [...before, text, ...after].filter(piece => piece !== '')
}
