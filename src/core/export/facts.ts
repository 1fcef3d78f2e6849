/** What the front matter says about the incident as a whole. */
import type {FrontMatter} from '../model/front-matter.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Block} from './content.ts'

export interface Fact {
  readonly name: string
  readonly value: string
}

/** In the order in which they are told; other fields are for programs. */
const titles: readonly (readonly [field: string, title: string])[] = [
  ['id', 'Incident'],
  ['date', 'Date'],
  ['severity', 'Severity'],
  ['status', 'Status'],
  ['services', 'Services'],
  ['detected-by', 'Detected by'],
  ['commander', 'Commander'],
  ['responders', 'Responders'],
]

export function factsOf({fields, impact}: FrontMatter): readonly Fact[] {
  const known = titles.map(([field, name]): Fact => ({name, value: wordsIn(fields[field])}))
  const cost = impact.map(({name, words}): Fact => ({name: asTitle(name), value: wordsIn(words)}))
  return [...known, ...cost].filter(({value}) => value !== '')
}

function wordsIn(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(wordsIn)
      .filter(words => words !== '')
      .join(', ')
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : ''
}

/** "data-loss" as "Data loss". */
const asTitle = (name: string): string => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ')

/** Front matter that cannot be read stands as it is, as code, so that nothing of it is lost. */
export function unreadFrontMatter({frontMatter: {fields, problems, span}, document: {text}}: Postmortem): readonly Block[] {
  if (span === null || problems.length === 0 || Object.keys(fields).length > 0) return []
  const lines = text.slice(span.start, span.end).split(/\r\n?|\n/)
  return [{node: {type: 'code', value: lines.slice(1, -1).join('\n')}, ...span}]
}
