/** A scene as SVG elements; the style sheet gives them the colors of the theme. */
import {h, type Child, type Description} from '../render.ts'
import type {Scene, SceneBox, SceneLine} from '../../protocol/index.ts'
import {iconShape} from './icons.ts'
import type {Strings} from './strings.ts'
import type {Spot} from './viewport.ts'

/** How far an arrow's head reaches back from its tip, and to either side. */
const arrow = {length: 8, half: 3.6}

export function lineOf(line: SceneLine, key: number): Description {
  const {role, points, question} = line
  const tip = points.at(-1) ?? {x: 0, y: 0}
  const angle = arrivalOf(line)
  const scale = role === 'spine' ? 1.8 : role === 'bone' ? 1.2 : 1
  // The line ends inside its arrow's head, so that its blunt end does not stick out of the tip.
  const drawn = line.arrow ? [...points.slice(0, -1), along(tip, angle, -arrow.length * scale * 0.7)] : points
  const d = role === 'link' || role === 'shared' ? curved(drawn) : straight(drawn)
  return h(
    'g',
    {key: `line ${key}`, class: `line ${role} ${question}`, 'aria-hidden': 'true'},
    h('path', {d}),
    line.arrow && h('path', {class: 'head', d: head(tip, angle, scale)}),
  )
}

function head(tip: Spot, angle: number, scale: number): string {
  const back = along(tip, angle, -arrow.length * scale)
  const [one, other] = [Math.PI / 2, -Math.PI / 2].map(turn => along(back, angle + turn, arrow.half * scale))
  return `${straight([tip, one ?? tip, other ?? tip])}Z`
}

/** The direction in which a line comes to its last point, in radians. */
function arrivalOf({role, points}: SceneLine): number {
  const tip = points.at(-1) ?? {x: 0, y: 0}
  const before = points.at(-2) ?? tip
  if (role === 'link' || role === 'shared') return tip.x < before.x ? Math.PI : 0
  return Math.atan2(tip.y - before.y, tip.x - before.x)
}

const along = ({x, y}: Spot, angle: number, by: number): Spot => ({x: x + Math.cos(angle) * by, y: y + Math.sin(angle) * by})

const straight = (points: readonly Spot[]): string => points.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** Leaves and reaches every point on the level. */
const curved = (points: readonly Spot[]): string =>
  points
    .map(({x, y}, index) => {
      const before = points[index - 1]
      if (before === undefined) return `M${x} ${y}`
      const half = (before.x + x) / 2
      return `C${half} ${before.y} ${half} ${y} ${x} ${y}`
    })
    .join('')

/** A box's frame, words and signs, without what makes it an option of the picture. */
export function boxOf(box: SceneBox, {lineHeight, fontSize}: Scene): readonly Child[] {
  const {x, y, width, height, marks, text, middle} = box
  const first = middle.y - ((text.length - 1) * lineHeight) / 2 + fontSize * 0.36
  return [
    // Something to point at, also where no frame is drawn; it shows the selection and the focus.
    h('rect', {key: 'ground', class: 'ground', x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: 9}),
    box.framed && h('rect', {key: 'frame', class: 'frame', x, y, width, height, rx: 7}),
    box.framed &&
      marks.includes('root-cause') &&
      h('rect', {key: 'double', class: 'frame double', x: x + 3.5, y: y + 3.5, width: width - 7, height: height - 7, rx: 4}),
    // The spaces keep the words of two lines apart for those who read them as one text.
    h(
      'text',
      {key: 'words', 'font-size': fontSize},
      ...text.flatMap((line, index) => [h('tspan', {x: middle.x, y: first + index * lineHeight}, line), ' ']),
    ),
    ...box.signs.map(({says, x: left, y: top}) =>
      h(
        'g',
        {key: says, class: `sign ${says}`, transform: `translate(${left} ${top})`},
        h('circle', {r: 8}),
        h('path', {transform: 'scale(0.75) translate(-8 -8)', d: iconShape(says)}),
      ),
    ),
  ]
}

/** What a screen reader says of a box. */
export const sayingOf = ({label, marks, question, role}: SceneBox, say: Strings): string =>
  [
    ...(role === 'problem' ? [say.problem] : []),
    label || say['empty-node'],
    ...(question === 'detection' && role === 'cause' ? [say['draft.detection']] : []),
    ...marks.map(mark => say[`mark.${mark}`]),
  ].join(', ')
