/** New documents as they read before anything is filled in. */
import type {Piece} from '../../../src/core/templates/piece.ts'

export const textOf = (pieces: readonly Piece[]): string => pieces.map(piece => (typeof piece === 'string' ? piece : piece.shows)).join('')
