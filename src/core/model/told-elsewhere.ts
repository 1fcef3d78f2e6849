/** What a document tells where no section is named for it: beside a label, in a field, under a title that names two, or in its story. */
import {byChunk} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import type {Document} from '../document/document.ts'
import type {Passage} from '../document/passage.ts'
import type {SectionId} from '../document/section-id.ts'
import {namedTogether} from '../outline/also-named.ts'
import {inChunks, type Placed} from '../outline/placed.ts'
import {sectionFinder} from '../outline/section-at.ts'
import type {Owed} from '../profiles/profile.ts'
import {byPostmortem} from './by-postmortem.ts'
import {opensWithAccount} from './opening.ts'
import {passagesIn, type Postmortem} from './postmortem.ts'
import {givenAwayIn, kindsTold, momentsTold, saysMuch, type Told} from './story.ts'

/** Whether a document without any of these sections tells what they would; `isStrict` is whether a story does not stand for a section. */
export function isToldElsewhere(owed: Owed, postmortem: Postmortem, isStrict: boolean): boolean {
  const {frontMatter} = postmortem
  if (owed.some(id => hasField(frontMatter.fields, fields[id] ?? []))) return true
  if (owed.some(id => named(postmortem).has(id))) return true
  // What a summary would tell may be the first thing that a document tells, under no heading, or under one that only says what it was.
  if (owed.includes('summary')) return opensWithAccount(postmortem, owed.length > 1)
  if (owed.includes('timeline') && postmortem.timeline.length > 0) return true
  if (labelled.some(id => owed.includes(id) && tells(postmortem, id))) return true
  return !isStrict && isInStory(owed[0], postmortem)
}

/** What a fact at the top of a document tells, whatever it owes. */
const labelled = ['impact', 'detection'] as const

function isInStory(id: Owed[0], postmortem: Postmortem): boolean {
  if (id === 'timeline') return hasMoments(postmortem)
  if (id === 'impact') return tells(postmortem, 'count') && tells(postmortem, 'length')
  if (id === 'root-causes') return tells(postmortem, 'cause')
  return id === 'action-items' && tells(postmortem, 'remedy')
}

const fields: Partial<Record<Owed[0], readonly string[]>> = {
  summary: ['summary', 'tldr', 'description', 'short_description', 'excerpt'],
  impact: ['impact'],
  'root-causes': ['root_cause', 'root_causes', 'root-cause', 'rootCause', 'cause'],
}

const hasField = (values: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.some(name => isFilled(values[name]))

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? saysMuch(value) : typeof value === 'object' && value !== null && Object.keys(value).length > 0

const named = byPostmortem(({sections}): ReadonlySet<SectionId> => {
  const found = new Set<SectionId>()
  for (const {title} of sections) for (const id of namedTogether(title)) found.add(id)
  return found
})

/** Whether a passage gives that away where it counts. */
function tells(postmortem: Postmortem, what: Told): boolean {
  const counting = labelled.some(id => id === what) ? facts : causes
  return tellingsOf(postmortem, ofKind.get(what)!, counting).next().done !== true
}

function hasMoments(postmortem: Postmortem): boolean {
  const found = new Set<string>()
  for (const moment of tellingsOf(postmortem, moments, times)) if (found.add(moment).size >= fewestMoments) return true
  return false
}

/** One by one: a long document has thousands of them, and a few will do. */
function* tellingsOf<T>({document, sections}: Postmortem, tellings: Tellings<T>, counting: ReadonlySet<SectionId>): Generator<T> {
  const find = sectionFinder(sections)
  for (const {start, items} of tellings(document)) {
    for (const {at, what} of items) {
      const {index} = find(start + at)
      if (counting.has(index === null ? 'other' : sections[index]!.id)) yield what
    }
  }
}

/** When it began, when it was noticed, when it was over, and the day of it. */
const fewestMoments = 4

/** Where a label tells of this incident; where a story tells when; and where it tells why and what was changed, which a summary does too briefly. */
const times: ReadonlySet<SectionId> = new Set([
  'other',
  'what-happened',
  'background',
  'detection',
  'response',
  'mitigation',
  'communication',
])
const facts: ReadonlySet<SectionId> = new Set(['summary', 'other', 'what-happened', 'background', 'detection', 'response', 'communication'])
const causes: ReadonlySet<SectionId> = new Set([
  ...times,
  'impact',
  'lessons',
  'went-poorly',
  'points-of-failure',
  'tollgates',
  'root-causes',
])

interface Telling<T> {
  /** In offsets of the chunk. */
  readonly at: number
  readonly what: T
}

type Tellings<T> = (document: Document) => readonly Placed<Telling<T>>[]

const byPassages = <T>(read: (passage: Passage) => readonly T[]): ((chunk: Chunk) => readonly Telling<T>[]) =>
  byChunk(chunk =>
    passagesIn(chunk).flatMap(passage => (passage.quotes > 0 ? [] : read(passage).map(what => ({at: passage.source.start, what})))),
  )

const givenAway = byPassages(givenAwayIn)
/** Each apart, so that looking for what is not told costs nothing. */
const ofKind = new Map(kindsTold.map(kind => [kind, inChunks(chunk => givenAway(chunk).filter(({what}) => what === kind))] as const))
const moments = inChunks(byPassages(momentsTold))
