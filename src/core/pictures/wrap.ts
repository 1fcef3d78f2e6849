/** Breaks words into lines of even length. */
import {once} from '../document/once.ts'
import {widthOf, type Weight} from './measure.ts'

export interface Wrapping {
  /** The widest that a line may be, in pixels. */
  readonly width: number
  /** The most lines; what does not fit is left out, and the last line then ends in `…`. */
  readonly lines: number
  readonly weight: Weight
}

export interface Wrapped {
  readonly lines: readonly string[]
  /** The width of the widest line, in pixels. */
  readonly width: number
}

/** Wraps a text of one line. A word that is longer than a line is broken after a separator, else between any two graphemes. */
export function wrap(text: string, {width, lines: most, weight}: Wrapping): Wrapped {
  const {pieces, whole} = piecesOf(text, width, weight)
  const filled = fill(pieces, width, most)
  const complete = whole && filled.next === pieces.length
  const lines = complete ? fill(pieces, evenWidth(pieces, filled, width), most).lines : filled.lines
  const words = lines.map(line => line.text)
  if (!complete) words[words.length - 1] = shortened(words.at(-1) ?? '', width, weight)
  return {lines: words, width: Math.max(0, ...words.map(line => widthOf(line, weight)))}
}

/** What stays together in a line. */
interface Piece {
  readonly text: string
  readonly width: number
  /** The width of the space before it, 0 within a word. */
  readonly space: number
}

/** More than ever fits. */
const longest = 800

function piecesOf(text: string, width: number, weight: Weight): {readonly pieces: readonly Piece[]; readonly whole: boolean} {
  const whole = text.length <= longest
  const space = widthOf(' ', weight)
  const pieces: Piece[] = []
  for (const word of (whole ? text : text.slice(0, longest)).split(' ')) {
    if (word === '') continue
    const before = pieces.length === 0 ? 0 : space
    const wordWidth = widthOf(word, weight)
    if (wordWidth <= width) pieces.push({text: word, width: wordWidth, space: before})
    else
      for (const [index, part] of partsOf(word, width, weight).entries())
        pieces.push({text: part, width: widthOf(part, weight), space: index === 0 ? before : 0})
  }
  return {pieces, whole}
}

/** The slowest of all to make. */
const graphemes = once(() => new Intl.Segmenter('en', {granularity: 'grapheme'}))

function partsOf(word: string, width: number, weight: Weight): readonly string[] {
  return word.split(/(?<=[/\\_.,:;=&?-])(?=[^/\\_.,:;=&?-])/).flatMap(part => {
    if (widthOf(part, weight) <= width) return [part]
    const cut: string[] = []
    let line = ''
    for (const {segment} of graphemes().segment(part)) {
      if (line !== '' && widthOf(line + segment, weight) > width) {
        cut.push(line)
        line = ''
      }
      line += segment
    }
    return [...cut, line]
  })
}

interface Filled {
  readonly lines: readonly {readonly text: string; readonly width: number}[]
  /** The first piece that found no place. */
  readonly next: number
}

/** Fills at most so many lines, each as far as it goes; a piece wider than a line has one for itself. */
function fill(pieces: readonly Piece[], width: number, most: number): Filled {
  const lines: {text: string; width: number}[] = []
  let next = 0
  for (; next < pieces.length; next++) {
    const piece = pieces[next]!
    const line = lines.at(-1)
    if (line !== undefined && line.width + piece.space + piece.width <= width) {
      line.text += piece.space === 0 ? piece.text : ` ${piece.text}`
      line.width += piece.space + piece.width
    } else if (lines.length < most) lines.push({text: piece.text, width: piece.width})
    else break
  }
  return {lines, next}
}

/** The least width, to a few pixels, at which the same pieces need no more lines. */
function evenWidth(pieces: readonly Piece[], {lines}: Filled, width: number): number {
  if (lines.length < 2) return width
  let low = Math.max(...pieces.map(piece => piece.width))
  let high = width
  while (high - low > 3) {
    const middle = (low + high) / 2
    if (fill(pieces, middle, lines.length).next === pieces.length) high = middle
    else low = middle
  }
  return high
}

function shortened(line: string, width: number, weight: Weight): string {
  const all = Array.from(graphemes().segment(line), ({segment}) => segment)
  while (all.length > 0 && widthOf(`${all.join('').trimEnd()}…`, weight) > width) all.pop()
  return `${all.join('').trimEnd()}…`
}
