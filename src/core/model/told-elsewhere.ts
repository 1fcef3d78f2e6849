/** What a document tells where no section is named for it: beside a label, in a field, under a title that names two, or in its story. */
import {byChunk} from '../document/by-chunk.ts'
import type {SectionId} from '../document/section-id.ts'
import {namedTogether} from '../outline/also-named.ts'
import {inChunks} from '../outline/placed.ts'
import {sectionFinder} from '../outline/section-at.ts'
import type {Owed} from '../profiles/profile.ts'
import {opensWithAccount} from './opening.ts'
import {passagesIn, type Postmortem} from './postmortem.ts'
import {momentsTold, toldIn, type Told} from './story.ts'

/** Whether a document without any of these sections tells what they would; `isStrict` is whether a story does not stand for a section. */
export function isToldElsewhere(owed: Owed, postmortem: Postmortem, isStrict: boolean): boolean {
  const {frontMatter, sections} = postmortem
  if (owed.some(id => hasField(frontMatter.fields, fields[id] ?? []))) return true
  if (sections.some(({title}) => namedTogether(title).some(id => owed.includes(id)))) return true
  // What a summary would tell may be the first thing that a document tells, under no heading, or under one that only says what it was.
  if (owed.includes('summary')) return opensWithAccount(postmortem, owed.length > 1)
  if (owed.includes('timeline') && postmortem.timeline.length > 0) return true
  if (labelled.some(id => owed.includes(id) && story(postmortem).told.has(id))) return true
  return !isStrict && isInStory(owed[0], story(postmortem))
}

/** What a fact at the top of a document tells, whatever it owes. */
const labelled = ['impact', 'detection'] as const

function isInStory(id: Owed[0], {told, moments}: Story): boolean {
  if (id === 'impact') return told.has('count') && told.has('length')
  if (id === 'root-causes') return told.has('cause')
  if (id === 'timeline') return moments >= fewestMoments
  return id === 'action-items' && told.has('remedy')
}

/** When it began, when it was noticed, when it was over, and the day of it. */
const fewestMoments = 4

const fields: Partial<Record<Owed[0], readonly string[]>> = {
  summary: ['summary', 'tldr', 'description', 'short_description', 'excerpt'],
  impact: ['impact'],
  'root-causes': ['root_cause', 'root_causes', 'root-cause', 'rootCause', 'cause'],
}

const hasField = (values: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.some(name => saysMuch(values[name]))

/** A word or two are a level or a gap. */
const saysMuch = (value: unknown): boolean =>
  typeof value === 'string' ? /\S\s+\S+\s+\S/.test(value) : typeof value === 'object' && value !== null && Object.keys(value).length > 0

const isLabelled = (told: Told): boolean => labelled.some(id => id === told)

interface Story {
  readonly told: ReadonlySet<Told>
  readonly moments: number
}

const stories = new WeakMap<Postmortem, Story>()

function story(postmortem: Postmortem): Story {
  const known = stories.get(postmortem)
  if (known !== undefined) return known
  const {document, sections} = postmortem
  const find = sectionFinder(sections)
  const told = new Set<Told>()
  const moments = new Set<string>()
  for (const {start, items} of tellings(document)) {
    for (const telling of items) {
      const {index} = find(start + telling.at)
      const id = index === null ? 'other' : sections[index]!.id
      for (const each of telling.told) if ((isLabelled(each) ? facts : causes).has(id)) told.add(each)
      if (times.has(id)) for (const each of telling.moments) moments.add(each)
    }
  }
  const found = {told, moments: moments.size}
  stories.set(postmortem, found)
  return found
}

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

interface Telling {
  readonly at: number
  readonly told: readonly Told[]
  readonly moments: readonly string[]
}

const tellings = inChunks(
  byChunk((chunk): readonly Telling[] =>
    passagesIn(chunk).flatMap(passage => {
      const [told, moments] = [toldIn(passage), momentsTold(passage)]
      return told.length + moments.length === 0 || passage.quotes > 0 ? [] : [{at: passage.source.start, told, moments}]
    }),
  ),
)
