/** The picture of a timeline in words, for those who cannot see it. */
import {milestoneNames, tookWords} from '../../model/metric-words.ts'
import type {Phase} from '../../model/phases.ts'
import type {Label} from './timeline-scene.ts'

/** The phases in one sentence, then what every label says, in their order. */
export function descriptionOf(labels: readonly Label[], phases: readonly Phase[]): string {
  const told = phases.map(phase => `until ${phaseName(phase)} ${tookWords(phase)}`)
  return [
    `A timeline of ${labels.length} ${labels.length === 1 ? 'entry' : 'entries'}, the earliest first${told.length === 0 ? '' : `: ${told.join(', ')}`}.`,
    ...labels.map(({says}) => says),
  ].join('\n')
}

/** A phase is named after the milestone that it leads to. */
export const phaseName = ({to}: Phase): string => milestoneNames[to.milestone!]
