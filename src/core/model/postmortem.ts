/** A document read as a postmortem: its front matter, its sections and what it owes. */
import {byChunk, byGroup, slotIn} from '../document/by-chunk.ts'
import {editDocument, type Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {passagesOf, type Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {once} from '../document/once.ts'
import type {Tree} from '../trees/tree.ts'
import {actionsOf, type ActionItem} from './actions/action.ts'
import {tasksOf} from './actions/task.ts'
import {causesOf} from './causes.ts'
import {noConventions, type Conventions} from '../profiles/conventions.ts'
import {frontMatterOf, type FrontMatter} from './front-matter.ts'
import {inChunks} from '../outline/placed.ts'
import {knownProfiles, profileNamed, scaled, type Profile} from '../profiles/profile.ts'
import {landmarksOf} from '../outline/landmark.ts'
import type {TeamNames} from '../outline/fold.ts'
import {outlineOf, type Section} from '../outline/section.ts'
import {words} from '../outline/title-words.ts'
import {timesInFields} from './timeline/document-time.ts'
import type {Moment} from './timeline/event.ts'
import {hintsOf, hintsTogether, type Hints} from './timeline/hints.ts'
import {momentsOf} from './timeline/moment.ts'
import {severityIn} from './stated-severity.ts'
import type {TimelineEntry} from './timeline/entry.ts'
import {timelineOf} from './timeline/timeline.ts'

export interface Postmortem extends Pick<
  Conventions,
  'sectionNames' | 'vocabulary' | 'fishboneCategories' | 'severityLevels' | 'reviewCriteria'
> {
  readonly document: Document
  readonly frontMatter: FrontMatter
  /** In the order of the text. */
  readonly sections: readonly Section[]
  /** From the front matter, else the first heading of level 1. */
  readonly title: string | null
  /** Where the heading that is the title stands, or `null`. */
  readonly titleSpan: Span | null
  /** How severe the incident was, in the front matter or near the start of the text; `null` where nothing says it. */
  readonly severity: string | null
  /** What it owes, the incident's severity considered. */
  readonly profile: Profile
  /** All profiles that it could name. */
  readonly profiles: readonly Profile[]
  /** Read when first asked for, in offsets of the document. */
  readonly actions: readonly ActionItem[]
  readonly trees: readonly Tree[]
  readonly timeline: readonly TimelineEntry[]
  /** What comes of some edits, read under the same conventions, so that an edit which would be misread is not offered. */
  readonly after: (edits: readonly TextEdit[]) => Postmortem
}

/** Reads a document as a team writes them. Cheap enough for every keystroke; all who ask for a document get the same reading. */
export function readPostmortem(document: Document, conventions: Conventions = noConventions): Postmortem {
  const known = readings.get(document)
  if (known?.conventions === conventions) return known.postmortem
  const postmortem = read(document, conventions)
  readings.set(document, {conventions, postmortem})
  return postmortem
}

const readings = slotIn<Document, {readonly conventions: Conventions; readonly postmortem: Postmortem}>()

function read(document: Document, conventions: Conventions): Postmortem {
  const frontMatter = frontMatterOf(document)
  const {fields} = frontMatter
  const {sections, title} = outlineOf(landmarksIn(document), document.text, teamNames(conventions.sectionNames))
  const profiles = knownProfiles(conventions.profiles)
  const own = profiles.find(({name}) => name === fields['profile']) ?? profileNamed(conventions.profile, profiles)
  const severity = severityIn(fields, document.text, sections.find(({id}) => id === 'action-items')?.heading)
  const late = new ReadLate({
    actions: once(() => actionsOf(allTasks(document), sections)),
    trees: once(() => causesOf(document, sections)),
    timeline: once(() => timelineOf(momentsIn(document), {sections, title, written: timesInFields(fields), hints: hintsIn(document)})),
  })
  return Object.assign(late, {
    document,
    frontMatter,
    sections,
    title: textOf(fields['title']) ?? title?.text ?? null,
    titleSpan: title,
    severity,
    profile: scaled(own, severity, profiles),
    profiles,
    sectionNames: conventions.sectionNames,
    vocabulary: conventions.vocabulary,
    fishboneCategories: conventions.fishboneCategories,
    severityLevels: conventions.severityLevels,
    reviewCriteria: conventions.reviewCriteria,
    after: (edits: readonly TextEdit[]) => readPostmortem(editDocument(document, edits), conventions),
  })
}

type Late = Pick<Postmortem, 'actions' | 'trees' | 'timeline'>

/**
 * What is read when first asked for. A class, as getters of each reading's own would make V8 a shape for each, by which quick collections
 * take every document that was ever read for living.
 */
class ReadLate implements Late {
  readonly #parts: {readonly [Part in keyof Late]: () => Late[Part]}

  constructor(parts: {readonly [Part in keyof Late]: () => Late[Part]}) {
    this.#parts = parts
  }

  get actions(): Late['actions'] {
    return this.#parts.actions()
  }

  get trees(): Late['trees'] {
    return this.#parts.trees()
  }

  get timeline(): Late['timeline'] {
    return this.#parts.timeline()
  }
}

export const passagesIn = byChunk((chunk): readonly Passage[] => passagesOf(chunk.nodes, chunk.text))
const landmarksIn = inChunks(byChunk(chunk => landmarksOf(chunk.nodes, chunk.text)))
export const tasksIn = byChunk(chunk => tasksOf(chunk.nodes, chunk.text))
export const momentsOfChunk = byChunk((chunk): readonly Moment[] => momentsOf(chunk.nodes, chunk.text))
const momentsIn = inChunks(momentsOfChunk)
const allTasks = inChunks(tasksIn)
const hintsOfChunk = byChunk(chunk => hintsOf(momentsOfChunk(chunk)))
const hintsOfGroup = byGroup(({chunks}) => hintsTogether(chunks.map(hintsOfChunk)))
const hintsIn = ({groups}: Document): Hints => hintsTogether(groups.map(hintsOfGroup))

const namesOfTeams = new WeakMap<Conventions['sectionNames'], TeamNames>()

function teamNames(names: Conventions['sectionNames']): TeamNames {
  const known = namesOfTeams.get(names) ?? new Map(Object.entries(names).map(([name, id]) => [words(name), id]))
  namesOfTeams.set(names, known)
  return known
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
