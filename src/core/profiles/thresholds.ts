/** From which figures on an incident is of a severity, and owes a review: what a team decides before it happens. */
import type {ImpactKind} from './impact-kind.ts'

/** So much or more. A duration is in seconds. */
export interface Threshold {
  readonly kind: ImpactKind
  readonly value: number
  readonly unit: string | null
  readonly currency: string | null
}

/** A level by its name, with the figures any of which is enough. */
export interface SeverityLevel {
  readonly name: string
  readonly from: readonly Threshold[]
}

/** What makes a review due; `null` and `false` where it does not matter. */
export interface ReviewCriteria {
  /** How long customers felt it, in seconds. */
  readonly downtime: number | null
  /** How long it took from the first sign of it until it was over, in seconds. */
  readonly resolution: number | null
  readonly dataLoss: boolean
  /** Somebody rolled back, rerouted or restarted. */
  readonly intervention: boolean
  /** People saw it before the monitoring did. */
  readonly foundByPeople: boolean
}

export const usualCriteria: ReviewCriteria = {downtime: 1800, resolution: 14_400, dataLoss: true, intervention: true, foundByPeople: true}
