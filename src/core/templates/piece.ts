/** Templates as what stays and what a person fills in, for an editor that leads from gap to gap. */

/** Words that stay, or a place to fill in. */
export type Piece = string | Gap

export interface Gap {
  /** What stands there until somebody writes something else. */
  readonly shows: string
  /** The values to choose from, what it shows included. */
  readonly choices?: readonly string[]
  /** Whether it is filled in after all those that are not: what is known best is asked first. */
  readonly late?: true
}

/** A prompt, `{{what to write}}`: whole, so that it can still be told from words of a person when it was left alone. */
export const prompt = /\{\{[^{}\n]*\}\}/g

/** A text with each of its prompts a gap. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const {index, 0: shows} of text.matchAll(prompt)) {
    pieces.push(text.slice(end, index), {shows})
    end = index + shows.length
  }
  return [...pieces, text.slice(end)]
}

/** The text as it is before anything is filled in. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : piece.shows)).join('')

/** The same in the syntax of snippets: each gap a stop, and the last stop at the end. */
export function snippetOf(pieces: readonly Piece[]): string {
  const gaps = pieces.filter(piece => typeof piece !== 'string')
  const inOrder = [...gaps.filter(({late}) => late !== true), ...gaps.filter(({late}) => late === true)]
  return `${pieces.map(piece => (typeof piece === 'string' ? escaped(piece) : stopFor(piece, inOrder.indexOf(piece) + 1))).join('')}$0`
}

const stopFor = ({shows, choices}: Gap, stop: number): string =>
  choices === undefined ? `\${${stop}:${escaped(shows)}}` : `\${${stop}|${choices.map(escapedChoice).join(',')}|}`

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
const escapedChoice = (text: string): string => text.replace(/[\\,|]/g, '\\$&')
