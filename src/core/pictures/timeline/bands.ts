/** The phases of an incident as bands along the axis, each with its name and how long it took. */
import {tookWords} from '../../model/metric-words.ts'
import type {Phase} from '../../model/phases.ts'
import {textMeasure} from '../card.ts'
import {widthOf} from '../measure.ts'
import type {Point} from '../scene.ts'
import {wrap} from '../wrap.ts'
import {phaseName} from './description.ts'
import {heightAt, type Scale} from './scale.ts'
import {spread} from './spread.ts'
import type {Band} from './timeline-scene.ts'

/** A phase with its words, before it has a place beside the axis; heights count from where the axis begins. */
export interface Stripe {
  readonly phase: Phase
  readonly name: readonly string[]
  readonly took: readonly string[]
  readonly top: number
  readonly bottom: number
  /** The middle of its first line. */
  readonly level: number
}

const {lineHeight} = textMeasure
const room = {width: 150, lines: 3}
const gap = 8

export const bandWidth = 10

/** Between the words of a band and the band, where lines lead from one to the other. */
export const bandGap = 18

export function stripesOf(phases: readonly Phase[], scale: Scale): readonly Stripe[] {
  const stripes = phases.map(phase => ({
    phase,
    name: wrap(`until ${phaseName(phase)}`, {...room, weight: 'regular'}).lines,
    took: wrap(tookWords(phase), {...room, weight: 'bold'}).lines,
    top: heightAt(scale, phase.start),
    bottom: heightAt(scale, phase.end),
  }))
  const levels = spread(
    stripes.map(stripe => {
      const height = heightOf(stripe)
      return {y: (stripe.top + stripe.bottom - height + lineHeight) / 2, above: lineHeight / 2, below: height - lineHeight / 2}
    }),
    gap,
  )
  return stripes.map((stripe, index) => ({...stripe, level: levels[index]!}))
}

export const stripesWidth = (stripes: readonly Stripe[]): number =>
  Math.ceil(
    Math.max(0, ...stripes.flatMap(({name, took}) => [...name.map(line => widthOf(line)), ...took.map(line => widthOf(line, 'bold'))])),
  )

/** The height of its words. */
export const heightOf = ({name, took}: Pick<Stripe, 'name' | 'took'>): number => (name.length + took.length) * lineHeight

/** A stripe beside an axis that begins at `origin.y`, the band's left edge at `origin.x`. */
export const bandOf = ({phase, name, took, top, bottom, level}: Stripe, origin: Point): Band => ({
  reaches: phase.to.milestone!,
  x: origin.x,
  width: bandWidth,
  top: origin.y + top,
  bottom: origin.y + bottom,
  name,
  took,
  words: {x: origin.x - bandGap, y: origin.y + level},
})
