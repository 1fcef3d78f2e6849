/** What a team may choose that changes how its documents are read. Plain data. */
import {usualCategories} from '../templates/fishbone.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import type {Vocabulary} from '../document/vocabulary.ts'
import type {Profile} from './profile.ts'
import {usualCriteria, type ReviewCriteria, type SeverityLevel} from './thresholds.ts'

export interface Conventions {
  /** The profile of documents that name none themselves. */
  readonly profile: string
  /** The team's own profiles; one of a built-in name takes its place. */
  readonly profiles: readonly Profile[]
  /** The team's own names of sections, as they are written in headings. */
  readonly sectionNames: Readonly<Record<string, CanonicalId>>
  readonly vocabulary: Vocabulary
  /** What the first level of a new fishbone is made of, at least one. */
  readonly fishboneCategories: readonly string[]
  /** The team's severities with the figures that meet them, the worst one first; none where it has not said. */
  readonly severityLevels: readonly SeverityLevel[]
  readonly reviewCriteria: ReviewCriteria
}

export const noConventions: Conventions = {
  profile: 'review',
  profiles: [],
  sectionNames: {},
  vocabulary: {roles: [], names: [], allowed: []},
  fishboneCategories: usualCategories,
  severityLevels: [],
  reviewCriteria: usualCriteria,
}
