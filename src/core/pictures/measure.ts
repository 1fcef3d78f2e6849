/** How wide text is, in pixels, without any font at hand: generous, so that what is laid out by it has room in the fonts that people have. */

/** The size of all words in a picture, in pixels. */
export const fontSize = 13

export type Weight = 'regular' | 'bold'

/** The width of one line of text at `fontSize`. */
export function widthOf(text: string, weight: Weight = 'regular'): number {
  let hundredths = 0
  for (const character of text) hundredths += widthOfCharacter(character.codePointAt(0)!)
  return (hundredths / 100) * fontSize * (weight === 'bold' ? boldFactor : 1)
}

const boldFactor = 1.14

/**
 * The printable characters of ASCII in hundredths of the font's size: the larger of what the sans-serif fonts of Windows and macOS need with
 * eight percent to spare, and what the widest fonts of Linux need with no more than five percent to be found in the padding.
 */
const ascii = [
  ...[31, 38, 44, 80, 61, 96, 75, 26, 37, 37, 48, 80, 31, 36, 31, 32],
  ...[61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 32, 32, 80, 80, 80, 60],
  ...[110, 72, 72, 78, 78, 72, 66, 84, 78, 30, 54, 72, 60, 90, 78, 84],
  ...[72, 84, 78, 72, 66, 78, 72, 102, 72, 72, 66, 37, 32, 37, 80, 60],
  ...[48, 60, 60, 54, 60, 60, 33, 60, 60, 26, 26, 55, 26, 93, 60, 60],
  ...[60, 60, 39, 54, 37, 60, 56, 78, 56, 56, 54, 60, 32, 60, 80],
]

function widthOfCharacter(code: number): number {
  if (code < 0x7f) return ascii[code - 0x20] ?? 0
  if (isZeroWidth(code)) return 0
  if (isEmoji(code)) return 140
  if (isWide(code)) return 108
  if (code < 0x250) return code === 0xa0 ? 31 : 74
  return 78
}

/** Marks that stand over other characters, joiners and variation selectors. */
const isZeroWidth = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || (code >= 0xfe00 && code <= 0xfe0f)

const isEmoji = (code: number): boolean => (code >= 0x2600 && code <= 0x27bf) || (code >= 0x1f000 && code <= 0x1faff)

/** Hangul, Han, kana and the full-width forms; all that lies beyond the basic plane counts as wide too. */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  code >= 0x10000
