/** Groups of sections in which the same words weigh differently. */

/** Something left undone is luck, success, a plan, or what the incident did. */
export const quiet = ['went-well', 'got-lucky', 'action-items', 'impact'] as const

/** Where people's acts are weighed. */
export const judged = [
  'root-causes',
  'summary',
  'what-happened',
  'went-poorly',
  'points-of-failure',
  'five-whys',
  'lessons',
  'tollgates',
  'response',
  'communication',
  'detection',
] as const

/** Where the incident is told from its start to its end. */
export const told = [...judged, 'timeline', 'background', 'impact', 'mitigation'] as const

/** Sections in which causes are sought and acts are weighed. */
export const weighing = [
  'summary',
  'what-happened',
  'root-causes',
  'five-whys',
  'fishbone',
  'so-what',
  'points-of-failure',
  'tollgates',
  'lessons',
  'went-poorly',
  'communication',
] as const

/** Sections that ask what went wrong. */
export const analysing = ['root-causes', 'five-whys', 'fishbone', 'points-of-failure', 'went-poorly', 'lessons', 'tollgates'] as const

/** Sections that hold nothing but causes and faults: what is not done there is one. */
export const faulting = ['root-causes', 'went-poorly', 'points-of-failure', 'tollgates', 'fishbone'] as const

/** Sections of plans, of luck and of plain facts. */
export const calm = ['action-items', 'options', 'went-well', 'got-lucky', 'background', 'impact', 'mitigation', 'references'] as const
