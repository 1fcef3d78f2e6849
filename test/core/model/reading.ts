/** Reads Markdown as these tests need it: in one chunk, or a chunk for every block. */
import assert from 'node:assert/strict'
import type {RootContent} from 'mdast'
import {parseOpening} from '../../../src/core/document/parse.ts'
import {actionsOf, type ActionItem} from '../../../src/core/model/actions/action.ts'
import {tasksOf} from '../../../src/core/model/actions/task.ts'
import type {Placed} from '../../../src/core/outline/placed.ts'
import {landmarksOf} from '../../../src/core/outline/landmark.ts'
import {outlineOf, type Outline} from '../../../src/core/outline/section.ts'
import {momentsOf} from '../../../src/core/model/timeline/moment.ts'
import type {TimelineEntry} from '../../../src/core/model/timeline/entry.ts'
import {hintsOf, hintsTogether, type Hints} from '../../../src/core/model/timeline/hints.ts'
import type {Moment} from '../../../src/core/model/timeline/event.ts'
import {timelineOf} from '../../../src/core/model/timeline/timeline.ts'

const nodesOf = (text: string): readonly RootContent[] => parseOpening(text).children

const whole = <T>(text: string, read: (nodes: readonly RootContent[], text: string) => readonly T[]): readonly Placed<T>[] => [
  {start: 0, items: read(nodesOf(text), text), derived: []},
]

export const outline = (text: string): Outline => outlineOf(whole(text, landmarksOf), text)

export function timeline(text: string, date: string | null = null): readonly TimelineEntry[] {
  const chunks = whole(text, momentsOf)
  return timelineOf(chunks, {
    ...outline(text),
    written: {title: null, incident: null, date, report: null, zone: null},
    hints: hintsIn(chunks),
  })
}

export const hintsIn = (chunks: readonly Placed<Moment>[]): Hints => hintsTogether(chunks.map(({items}) => hintsOf(items)))

export const actions = (text: string): readonly ActionItem[] => actionsOf(whole(text, tasksOf), outline(text).sections)

/** Those under a heading of action items. */
export const actionsUnder = (words: string): readonly ActionItem[] => actions(`# T\n\n## Action items\n\n${words}\n`)

/** The same where there is to be one. */
export function onlyAction(words: string): ActionItem {
  const found = actionsUnder(words)
  assert.equal(found.length, 1, `${found.length} items in ${words}`)
  return found[0]!
}

/** "summary", "timeline"...: what the sections are, in order. */
export const ids = (text: string): readonly string[] => outline(text).sections.map(({id}) => id)

/** The chunk of every top-level block, each parsed alone, with where it stands. */
export function inBlocks<T>(text: string, read: (nodes: readonly RootContent[], text: string) => readonly T[]): readonly Placed<T>[] {
  const nodes = nodesOf(text)
  return nodes.map((node, index) => {
    const start = index === 0 ? 0 : (node.position?.start.offset ?? 0)
    const part = text.slice(start, nodes[index + 1]?.position?.start.offset ?? text.length)
    return {start, items: read(nodesOf(part), part), derived: []}
  })
}
