/** How far apart the instants of a document are. */
import {lastStartingUpTo} from '../../document/sorted.ts'
import type {Instants} from './instant.ts'

/** Answers whether any two instants can be so many seconds apart, give or take some. Asked in logarithmic time for each instant. */
export function spacingOf(instants: readonly Instants[]): (seconds: number, slack: number) => boolean {
  const clocks = [true, false].map(isZoned => inTime(instants.filter(each => each.isZoned === isZoned)))
  return (seconds, slack) =>
    clocks.some(clock => clock.some(({least, most}) => isAnyIn(clock, least + seconds - slack, most + seconds + slack)))
}

/** Instants by the earliest that they can be, each with the latest that any up to it can be. */
type Clock = readonly (Pick<Instants, 'least' | 'most'> & {readonly latest: number})[]

function inTime(instants: readonly Instants[]): Clock {
  let latest = -Infinity
  return instants
    .toSorted((a, b) => a.least - b.least)
    .map(({least, most}) => {
      latest = Math.max(latest, most)
      return {least, most, latest}
    })
}

function isAnyIn(clock: Clock, from: number, to: number): boolean {
  const last = lastStartingUpTo(clock.length, index => clock[index]!.least, to)
  return last !== -1 && clock[last]!.latest >= from
}
