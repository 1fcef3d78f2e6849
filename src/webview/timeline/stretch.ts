/** Some rows of the timeline that follow each other, as one description: what is far out of sight is passed over so many at a time. */
import {sameInputs} from '../inputs.ts'
import {h, type Description} from '../render.ts'
import {described, type RowContext} from './row.ts'
import type {Row} from './rows.ts'

/** `rows` are one at least. */
export function stretchOf(rows: readonly Row[], index: number, context: RowContext): Description {
  const inputs = rows.map(row => described(row, context))
  const last = made.get(inputs[0]!)
  if (last && sameInputs(last.inputs, inputs)) return last.stretch
  const stretch = newStretch(rows, index, inputs)
  made.set(inputs[0]!, {inputs, stretch})
  return stretch
}

/** In a long timeline most stretches are as they were. */
const made = new WeakMap<Description, {readonly inputs: readonly Description[]; readonly stretch: Description}>()

/** The one that a person is at has its true height at once, so that its rows can be scrolled to. */
function newStretch(rows: readonly Row[], index: number, inside: readonly Description[]): Description {
  const isHere = rows.some(({selected, draft}) => selected || draft !== null)
  return h(
    'div',
    {
      key: index === 0 ? 'first' : rows[0]!.key,
      role: 'rowgroup',
      class: isHere ? 'stretch here' : 'stretch',
      '--height': `${rows.reduce((height, row) => height + likelyHeight(row), 0)}px`,
    },
    ...inside,
  )
}

/** In pixels, where the words are on one line. */
const likelyHeight = ({stop, day}: Row): number => oneLine + (stop?.gap ?? 0) + (day === null ? 0 : dayLine)
const oneLine = 22
const dayLine = 26
