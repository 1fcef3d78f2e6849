/** Draws a timeline: time runs down an axis to scale, and words stand beside it, each led to its time. */
import {phasesOf} from '../../model/phases.ts'
import type {Postmortem} from '../../model/postmortem.ts'
import {textMeasure} from '../card.ts'
import {widthOf} from '../measure.ts'
import {apartCardOf, cardsOf, withoutPlace, type Card} from './card.ts'
import {descriptionOf} from './description.ts'
import {columnsFor, labelOf} from './label.ts'
import {onAxis} from './on-axis.ts'
import {placingOf} from './placing.ts'
import {labelGap} from './plan.ts'
import type {Label, TimelineScene, Words} from './timeline-scene.ts'

/** What of a postmortem is drawn. */
export type Told = Pick<Postmortem, 'title' | 'timeline' | 'document'>

/** Around the whole picture. */
const margin = 20

/** Above the words over what has no place on the axis. */
const apartGap = 30

const {lineHeight} = textMeasure

/** The same timeline gives the same scene. */
export function timelinePictureOf({title, timeline, document: {text}}: Told): TimelineScene {
  const placing = placingOf(timeline)
  const cards = cardsOf(placing.placed, placing.clock)
  const apartCards = placing.apart.map(entry => apartCardOf(entry, text.slice(entry.written.start, entry.written.end)))
  const indices = new Map(timeline.map((entry, index) => [entry, index]))
  const indexOf = ({entry}: Card): number => indices.get(entry)!
  const columnsAt = columnsFor([...cards, ...apartCards])
  const phases = phasesOf(timeline).filter(({from, to}) => !placing.apart.includes(from) && !placing.apart.includes(to))
  const placed = cards.length === 0 ? null : onAxis(placing, cards, phases, {margin, columnsAt, indexOf})
  const columns = placed?.columns ?? columnsAt(margin)
  const head =
    apartCards.length === 0
      ? null
      : {text: `${withoutPlace}:`, x: columns.time, y: placed === null ? margin + lineHeight / 2 : placed.bottom + apartGap}
  const labels = [...(placed?.labels ?? []), ...(head === null ? [] : below(head))]
  return {
    kind: 'timeline',
    title: title ?? 'Timeline',
    description: descriptionOf(labels, phases),
    width:
      margin +
      Math.ceil(labels.reduce((right, {x, width}) => Math.max(right, x + width), head === null ? 0 : head.x + widthOf(head.text, 'bold'))),
    height: Math.ceil(Math.max(placed?.bottom ?? 0, ...labels.slice(-1).map(({y, height}) => y + height))) + margin,
    ...textMeasure,
    axis: placed?.axis ?? null,
    bands: placed?.bands ?? [],
    labels,
    apart: head,
  }

  /** The entries that have no place on the axis, below one another. */
  function below({y}: Words): readonly Label[] {
    let top = y + lineHeight
    return apartCards.map(card => {
      const label = labelOf(card, indexOf(card), top + card.above, columns, null)
      top += label.height + labelGap
      return label
    })
  }
}
