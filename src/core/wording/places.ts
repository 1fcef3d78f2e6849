/** Where in a document the same words weigh what people did, and where they only tell what there was. */
import type {SectionId} from '../document/section-id.ts'

/** Sections in which causes are sought and acts are weighed. */
export const weighing: readonly SectionId[] = [
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
]

/** The same with what was seen and done while it lasted. */
export const weighingAll: readonly SectionId[] = [...weighing, 'detection', 'response', 'timeline']

/** Sections of plans, of luck and of plain facts. */
export const calm: readonly SectionId[] = [
  'action-items',
  'options',
  'went-well',
  'got-lucky',
  'background',
  'impact',
  'mitigation',
  'references',
]
