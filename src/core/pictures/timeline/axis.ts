/** The axis of a timeline with its ticks, its breaks and the names of its days. */
import {elapsed} from '../../dates/elapsed.ts'
import {textMeasure} from '../card.ts'
import {widthOf} from '../measure.ts'
import type {Point} from '../scene.ts'
import {dayAt, type Clock} from './clock.ts'
import {breakHeight, heightAt, type Scale} from './scale.ts'
import {ticksOf} from './ticks.ts'
import type {Axis, Words} from './timeline-scene.ts'

/** From the ends of words to the axis. */
const tickGap = 12

const {lineHeight} = textMeasure

/** From the name of a day down to where its segment begins. */
const headHeight = 20

/** What the first segment needs above it, for its zone and its day. */
export const headRoom = headHeight + lineHeight * 1.5

/** What the axis needs on its left for words. */
export const ticksWidth = ({ticks, heads, breaks}: Axis): number =>
  tickGap + Math.ceil(Math.max(0, ...[...ticks, ...heads, ...breaks].map(({text}) => widthOf(text, 'bold'))))

/** An axis at `x`, which begins at `y`. */
export function axisOf(scale: Scale, clock: Clock, {x, y}: Point): Axis {
  const {segments} = scale
  const words = (text: string, height: number): Words => ({text, x: x - tickGap, y: y + height})
  const ticks = ticksOf(scale, clock).map(({instant, text, isDay}) => ({...words(text, heightAt(scale, instant)), isDay}))
  const days = segments.map(({from}) => dayAt(clock, from))
  const isOneDay = !clock.isDated && new Set(days).size === 1
  const heads = segments.flatMap(({top}, index) => {
    const day = days[index]!
    const isTold = isOneDay || day === days[index - 1] || ticks.some(tick => tick.text === day && tick.y - y - top < lineHeight * 2)
    const lines = [...(index === 0 && clock.zone !== null ? [clock.zone] : []), ...(isTold ? [] : [day])]
    return lines.map((text, line) => words(text, top - headHeight - (lines.length - 1 - line) * lineHeight))
  })
  return {
    x,
    segments: segments.map(({top, bottom}) => ({top: y + top, bottom: y + bottom})),
    ticks,
    breaks: segments.slice(1).map(({from}, index) => words(elapsed(from - segments[index]!.to), segments[index]!.bottom + breakHeight / 3)),
    heads,
  }
}
