/** A scene as SVG elements; the style sheet gives them the colors of the theme. */
import {h, type Child, type Description} from '../render.ts'
import type {Scene, SceneBox, SceneLine} from '../../protocol/index.ts'
import {iconShape} from '../icons.ts'
import type {Strings} from './strings.ts'

export const lineOf = ({role, question, path, head}: SceneLine, key: number): Description =>
  h(
    'g',
    {key: `line ${key}`, class: `line ${role} ${question}`, 'aria-hidden': 'true'},
    h('path', {d: path}),
    head !== null && h('path', {class: 'head', d: head}),
  )

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
