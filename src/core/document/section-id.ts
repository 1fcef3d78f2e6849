/** The canonical sections of a postmortem. */

/** In the order in which a new document has them; `other` is a section that has no canonical meaning. */
export const sectionIds = [
  'summary',
  'background',
  'what-happened',
  'impact',
  'detection',
  'response',
  'communication',
  'responders',
  'timeline',
  'root-causes',
  'five-whys',
  'fishbone',
  'so-what',
  'points-of-failure',
  'tollgates',
  'mitigation',
  'lessons',
  'went-well',
  'went-poorly',
  'got-lucky',
  'options',
  'action-items',
  'references',
  'other',
] as const

export type SectionId = (typeof sectionIds)[number]
