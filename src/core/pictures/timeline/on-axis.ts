/** The part of a timeline's picture that is to scale: the axis, the phases on its left and the words on its right. */
import type {Phase} from '../../model/phases.ts'
import {textMeasure} from '../card.ts'
import {axisOf, headRoom, ticksWidth} from './axis.ts'
import {bandGap, bandOf, bandWidth, heightOf, stripesOf, stripesWidth, type Stripe} from './bands.ts'
import type {Card} from './card.ts'
import {labelOf, leaderOf, type Columns} from './label.ts'
import type {Placing} from './placing.ts'
import {planOf} from './plan.ts'
import {heightAt} from './scale.ts'
import type {Axis, Band, Label} from './timeline-scene.ts'

export interface OnAxis {
  readonly axis: Axis
  readonly bands: readonly Band[]
  readonly labels: readonly Label[]
  readonly columns: Columns
  /** Where all of it ends. */
  readonly bottom: number
}

/** Between the bands of phases and what the axis has on its left. */
const bandToTicks = 10

/** Room for lines from the axis to words: the further some words are from their times, the more, so that lines are seldom steep. */
const leaderRoom = {least: 40, most: 130, share: 0.3}

const {lineHeight} = textMeasure

/** `columns` says where the words' columns are when their left edge is known, `indexOf` which entry of the timeline a card is about. */
export function onAxis(
  placing: Placing,
  cards: readonly Card[],
  phases: readonly Phase[],
  {margin, columnsAt, indexOf}: {margin: number; columnsAt: (x: number) => Columns; indexOf: (card: Card) => number},
): OnAxis {
  const {scale, levels} = planOf(placing, cards)
  const stripes = stripesOf(phases, scale)
  const origin = {
    x: margin + widthOfStripes(stripes) + ticksWidth(axisOf(scale, placing.clock, {x: 0, y: 0})),
    y: margin - Math.min(-headRoom, levels[0]! - cards[0]!.above, ...stripes.slice(0, 1).map(({level}) => level - lineHeight / 2)),
  }
  const y = (height: number): number => origin.y + height
  const own = placing.placed.map(({at}) => Math.round(heightAt(scale, at)))
  const furthest = own.reduce((most, height, index) => Math.max(most, Math.abs(height - levels[index]!)), 0)
  const columns = columnsAt(origin.x + Math.min(leaderRoom.least + furthest * leaderRoom.share, leaderRoom.most))
  const labels = cards.map((card, index) => {
    const {form, from, to} = placing.placed[index]!
    const level = y(levels[index]!)
    const mark = {form, y: y(own[index]!), top: y(heightAt(scale, from)), bottom: y(heightAt(scale, to))}
    return labelOf(card, indexOf(card), level, columns, {...mark, ...leaderOf(mark, origin.x, {x: columns.time, y: level})})
  })
  const end = scale.segments.at(-1)!.bottom + lineHeight / 2
  const ends = [y(end), ...labels.slice(-1).map(label => label.y + label.height)]
  return {
    axis: axisOf(scale, placing.clock, origin),
    bands: stripes.map(stripe => bandOf(stripe, {x: margin + stripesWidth(stripes) + bandGap, y: origin.y})),
    labels,
    columns,
    bottom: Math.max(...ends, ...stripes.slice(-1).map(stripe => y(stripe.level + heightOf(stripe) - lineHeight / 2))),
  }
}

const widthOfStripes = (stripes: readonly Stripe[]): number =>
  stripes.length === 0 ? 0 : stripesWidth(stripes) + bandGap + bandWidth + bandToTicks
