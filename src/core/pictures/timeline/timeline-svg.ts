/** The picture of a timeline as SVG; what kind of time a mark is of is told by its form, color only adds to it. */
import type {Milestone} from '../../model/timeline/milestone-name.ts'
import type {Palette} from '../palette.ts'
import type {Point} from '../scene.ts'
import {svgDocument} from '../svg-document.ts'
import {element, escaped, rounded} from '../xml.ts'
import type {Axis, Band, Label, Mark, TimelineScene, Words} from './timeline-scene.ts'

export function timelineSvgOf(scene: TimelineScene, palette: Palette): string {
  const {axis, bands, labels, apart} = scene
  const marks = labels.flatMap(({mark, milestone}) => (mark === null ? [] : [{mark, milestone}]))
  return svgDocument({...scene, anchor: 'start'}, palette, [
    ...bands.map(band => bandElement(band, axis!, palette)),
    ...bands.map(band => bandWords(band, scene, palette)),
    ...(axis === null ? [] : [element('g', {}, axisElements(axis, palette))]),
    ...marks.map(({mark}) => leaderElement(mark, palette)),
    ...marks.flatMap(({mark}) => extentElements(mark, palette)),
    ...marks.map(({mark, milestone}) => markElement(mark, milestone, palette)),
    ...labels.map(label => labelElement(label, palette)),
    ...(apart === null ? [] : [element('g', {}, [wordsElement(apart, {fill: palette.text, 'font-weight': 600})])]),
  ])
}

/** What is drawn smaller than words. */
const smallSize = 12

/** How far the middle of words is above the line that they stand on, in parts of their size. */
const rise = 0.36

function wordsElement({text, x, y}: Words, attributes: Readonly<Record<string, string | number | null>>, size = 13): string {
  return element('text', {x, y: y + size * rise, ...attributes}, [escaped(text)])
}

/** Until somebody knew of it, while people worked on it, and while it was getting well again. */
const colorOf = (reaches: Milestone, palette: Palette): string =>
  reaches === 'detected' ? palette.accent : reaches === 'recovered' ? palette.shared : palette.problem

/** The phase's colour is also behind the ticks, where one sees what was when. */
function bandElement({reaches, x, width, top, bottom}: Band, axis: Axis, palette: Palette): string {
  const height = Math.max(bottom - top, 1)
  const fill = colorOf(reaches, palette)
  return element('g', {class: 'postmortem-phase'}, [
    element('rect', {x: x + width, y: top, width: axis.x - x - width, height, fill, 'fill-opacity': 0.09}),
    element('rect', {x, y: top, width, height: Math.max(height - 1, 1), fill}),
  ])
}

/** The name of a band and how long it took, with a line to it. */
function bandWords({x, top, bottom, name, took, words}: Band, {lineHeight}: TimelineScene, palette: Palette): string {
  const beside = words.y + ((name.length + took.length - 1) * lineHeight) / 2
  const line = (text: string, index: number, weight: number | null): string =>
    wordsElement({text, x: words.x, y: words.y + index * lineHeight}, {fill: palette.text, 'text-anchor': 'end', 'font-weight': weight})
  const way = `M${rounded(words.x + 4)} ${rounded(beside)}L${rounded(x - 4)} ${rounded((top + bottom) / 2)}H${rounded(x)}`
  return element('g', {}, [
    element('path', {d: way, fill: 'none', stroke: palette.line}),
    ...name.map((text, index) => line(text, index, null)),
    ...took.map((text, index) => line(text, name.length + index, 600)),
  ])
}

function axisElements({x, segments, breaks, ticks, heads}: Axis, palette: Palette): readonly string[] {
  const stroke = palette.line
  const small = {fill: palette.text, 'font-size': smallSize, 'text-anchor': 'end'}
  return [
    ...segments.map(({top, bottom}) =>
      element('path', {
        class: 'postmortem-axis',
        d: `M${rounded(x)} ${rounded(top)}V${rounded(bottom)}`,
        stroke,
        'stroke-width': 2,
        'stroke-linecap': 'round',
      }),
    ),
    ...segments.slice(1).map(({top}, index) =>
      element('path', {
        class: 'postmortem-break',
        d: zigzag(x, segments[index]!.bottom, top),
        fill: 'none',
        stroke,
        'stroke-width': 1.5,
        'stroke-linejoin': 'round',
      }),
    ),
    ...ticks.flatMap(tick => [
      element('path', {
        d: `M${rounded(x - (tick.isDay ? 8 : 5))} ${rounded(tick.y)}H${rounded(x)}`,
        stroke,
        'stroke-width': tick.isDay ? 2 : 1,
      }),
      wordsElement(tick, {...small, 'font-weight': tick.isDay ? 600 : null}, smallSize),
    ]),
    ...heads.map(head => wordsElement(head, {...small, 'font-weight': 600}, smallSize)),
    ...breaks.map(words => wordsElement(words, {...small, 'font-style': 'italic'}, smallSize)),
  ]
}

/** Three teeth, in the middle of what is left out. */
function zigzag(x: number, top: number, bottom: number): string {
  const start = (top + bottom) / 2 - 12
  const teeth = [3, -6, 6, -6, 6, -3].map(across => `l${across} 4`).join('')
  return `M${rounded(x)} ${rounded(top)}V${rounded(start)}${teeth}V${rounded(bottom)}`
}

const leaderElement = ({leader}: Mark, palette: Palette): string =>
  element('path', {class: 'postmortem-leader', d: leader, fill: 'none', stroke: palette.line, 'stroke-opacity': 0.7})

/** A bar for what lasted, a bracket for when it can have been, dashes for any time of a day. */
function extentElements({form, x, top, bottom}: Mark, palette: Palette): readonly string[] {
  const line = (
    attributes: Readonly<Record<string, string | number>>,
    d = `M${rounded(x)} ${rounded(top)}V${rounded(bottom)}`,
  ): readonly string[] => [element('path', {class: `postmortem-${form}`, d, fill: 'none', stroke: palette.line, ...attributes})]
  switch (form) {
    case 'instant':
      return []
    case 'range':
      return line({stroke: palette.problem, 'stroke-width': 6, 'stroke-linecap': 'round'})
    case 'about':
      return line({'stroke-width': 1.5}, `M${rounded(x - 4)} ${rounded(top)}h4V${rounded(bottom)}h-4`)
    case 'stretch':
      return line({'stroke-width': 1.5, 'stroke-dasharray': '2 3'})
  }
}

/** A diamond for a milestone, else a dot; hollow where only about that time is known, none in a stretch of which any time is as good. */
function markElement({form, x, y}: Mark, milestone: Milestone | null, palette: Palette): string {
  const color = milestone === null ? palette.line : colorOf(milestone, palette)
  const isRough = form === 'about' || form === 'stretch'
  const look = {fill: isRough ? palette.cause : color, stroke: isRough ? color : palette.cause, 'stroke-width': 1.5}
  return milestone === null
    ? element('circle', {class: 'postmortem-event', cx: x, cy: y, r: 4.5, ...look})
    : diamond({x, y}, 7, {class: 'postmortem-milestone', ...look})
}

const diamond = ({x, y}: Point, half: number, look: Readonly<Record<string, string | number>>): string =>
  element('path', {d: `M${rounded(x)} ${rounded(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`, ...look})

function labelElement({says, milestone, day, time, name, words}: Label, palette: Palette): string {
  const {text: fill} = palette
  return element('g', {class: 'postmortem-label'}, [
    element('title', {}, [escaped(says)]),
    ...(day === null ? [] : [wordsElement(day, {fill, 'font-weight': 600})]),
    ...time.map(line => wordsElement(line, {fill, 'font-weight': 600, 'font-variant-numeric': 'tabular-nums'})),
    ...(name === null
      ? []
      : [diamond({x: name.x - 9, y: name.y}, 4.5, {fill: colorOf(milestone!, palette)}), wordsElement(name, {fill, 'font-weight': 600})]),
    ...words.map(line => wordsElement(line, {fill, 'unicode-bidi': 'plaintext'})),
  ])
}
