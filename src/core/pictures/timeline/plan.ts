/** How long an axis is, where it is broken, and at what heights the words beside it stand. */
import type {Card} from './card.ts'
import type {Placing} from './placing.ts'
import {breaksFor, heightAt, scaleOf, type Scale} from './scale.ts'
import {spread} from './spread.ts'

export interface Plan {
  readonly scale: Scale
  /** The middles of the first lines of cards. */
  readonly levels: readonly number[]
}

/** Between the words of one entry and the next. */
export const labelGap = 6

/** An axis has more room than the words beside it need, as they are seldom spread evenly. */
const slack = 1.2
const shortest = 180

/** Words this far from their times are hard to follow, in pixels. */
const farthest = 90

/** Of a timeline that has at least one place. */
export function planOf({placed, instants}: Placing, cards: readonly Card[]): Plan {
  const needed = cards.reduce((sum, {above, below}) => sum + above + below + labelGap, 0)
  const height = Math.max(shortest, needed * slack)
  const planWith = (breaks: ReadonlySet<number>): Plan => {
    const scale = scaleOf(instants, breaks, height)
    const wishes = cards.map(({above, below}, index) => ({y: heightAt(scale, placed[index]!.at), above, below}))
    return {scale, levels: spread(wishes, labelGap)}
  }
  const isCrowded = (breaks: ReadonlySet<number>): boolean => {
    const {scale, levels} = planWith(breaks)
    return levels.some((level, index) => Math.abs(level - heightAt(scale, placed[index]!.at)) > farthest)
  }
  return planWith(breaksFor(instants, isCrowded))
}
