/** A standalone SVG document: no scripts, no styles, no references to anything, every word escaped. */
import type {Palette} from './palette.ts'
import {element, escaped} from './xml.ts'

export interface Drawn {
  readonly kind: string
  readonly title: string
  /** All of it in words. */
  readonly description: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  /** Which part of a line of words its place is of, where a line says nothing else. */
  readonly anchor: 'start' | 'middle'
}

/**
 * The document has no XML declaration, so that it may also stand within HTML; it has no identifiers either, so that several may. Colors are
 * presentation attributes, which every viewer knows and which take CSS variables where there is CSS.
 */
export function svgDocument(drawn: Drawn, palette: Palette, content: readonly string[]): string {
  const {kind, title, description, width, height, fontSize, anchor} = drawn
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      class: `postmortem-picture postmortem-${kind}`,
      'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      'font-size': fontSize,
      'text-anchor': anchor,
    },
    [
      element('title', {}, [escaped(title)]),
      element('desc', {}, [escaped(description)]),
      ...(palette.background === 'none' ? [] : [element('rect', {width, height, fill: palette.background}, [])]),
      ...content,
    ],
  )
}
