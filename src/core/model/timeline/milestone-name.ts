/** The names of milestones. */

/** In the order in which an incident usually reaches them. */
export const milestones = ['introduced', 'detected', 'investigating', 'cause-found', 'mitigated', 'recovered'] as const

export type Milestone = (typeof milestones)[number]
