/** What a figure of the impact counts. */

export const impactKinds = ['customers', 'requests', 'errors', 'money', 'duration', 'complaints', 'nps', 'rating', 'metric'] as const

/** `metric` is anything that is none of the others. */
export type ImpactKind = (typeof impactKinds)[number]
