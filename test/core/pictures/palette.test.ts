/** The palette of saved pictures can be read: WCAG's contrast for words and for what has a meaning. */
import assert from 'node:assert/strict'
import {lightPalette, type Palette} from '../../../src/core/pictures/palette.ts'

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => channel(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

type Pair = readonly [keyof Palette, keyof Palette]

const words: readonly Pair[] = [
  ['text', 'background'],
  ['text', 'cause'],
  ['categoryText', 'category'],
  ['problemText', 'problem'],
  ['accentText', 'accent'],
]

const shapes: readonly Pair[] = [
  ['line', 'background'],
  ['line', 'cause'],
  ['shared', 'background'],
  ['accent', 'background'],
  ['accent', 'cause'],
  ['problem', 'background'],
  ['problem', 'cause'],
]

describe('the palette', () => {
  const least = (pairs: readonly Pair[]): number => Math.min(...pairs.map(([a, b]) => contrast(lightPalette[a], lightPalette[b])))

  it('sets words off by 4.5 to 1', () => assert.ok(least(words) >= 4.5, String(least(words))))
  it('sets shapes off by 3 to 1', () => assert.ok(least(shapes) >= 3, String(least(shapes))))
})
