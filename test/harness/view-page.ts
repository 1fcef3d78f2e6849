/** A view's built page in a browser, with the host's half of the conversation and the core behind it. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {
  coachingOf,
  editDocument,
  openDocument,
  operate,
  operateTimeline,
  readPostmortem,
  timelineViewOf,
  type Document,
  type Postmortem,
  type TextEdit,
  typedProblem,
  typedWords,
} from '../../src/core/index.ts'
import {
  initialHostSession,
  initialTimelineHost,
  pack,
  readTimelineMessage,
  readViewMessage,
  shownTree,
  stepHost,
  stepTimelineHost,
  type CausesTopic,
  type HostEffectOf,
  type HostEventOf,
  type HostSession,
  type TimelineHost,
  type TimelineToHost,
  type TimelineTopic,
  type Topic,
  type ViewToHost,
} from '../../src/protocol/index.ts'
import type {ReasonOf} from '../../src/protocol/talk/topic.ts'
import {projectFolder} from './folders.ts'

/** What one kind of view does its own way. */
export interface Half<T extends Topic, Message, Session> {
  /** Of its script and its style. */
  readonly name: string
  readonly initial: Session
  readonly step: (
    session: Session,
    event: HostEventOf<T, Message>,
  ) => {readonly session: Session; readonly effects: readonly (HostEffectOf<T> | {readonly type: string})[]}
  readonly read: (data: unknown) => Message | null
  readonly shownFrom: (postmortem: Postmortem) => Omit<T['document'], keyof typeof always | 'version'>
  readonly operate: (
    postmortem: Postmortem,
    operation: T['operation'],
  ) => {readonly edits: readonly TextEdit[]; readonly focus: T['place'] | null} | {readonly refused: ReasonOf<T>}
}

const always = {uri: 'a', name: 'a', readOnly: false, focus: null}
const now = {instant: Date.UTC(2026, 2, 4, 12, 0), zone: 'UTC'}

export const causesHalf: Half<CausesTopic, ViewToHost, HostSession> = {
  name: 'causes',
  initial: initialHostSession,
  step: stepHost,
  read: readViewMessage,
  shownFrom: postmortem => {
    const coaching = coachingOf(postmortem)
    return {trees: postmortem.trees.map((tree, index) => shownTree(tree, coaching[index]!, {typedWords, typedProblem}))}
  },
  operate: (postmortem, operation) => operate(postmortem.document.text, postmortem, operation),
}

export const timelineHalf: Half<TimelineTopic, TimelineToHost, TimelineHost> = {
  name: 'timeline',
  initial: initialTimelineHost,
  step: stepTimelineHost,
  read: readTimelineMessage,
  shownFrom: timelineViewOf,
  operate: (postmortem, operation) => {
    const outcome = operateTimeline(postmortem, operation, now)
    return 'refused' in outcome ? outcome : {...outcome, focus: outcome.focus === null ? null : {entry: outcome.focus}}
  },
}

/** An editor that holds one text, and talks with the page of a view. */
export interface ViewEditor {
  readonly page: Page
  readonly text: () => string
  /** Another one for every change of the text. */
  readonly version: () => number
  /** Writes another text. */
  readonly write: (text: string) => void
  readonly edit: (edits: readonly TextEdit[]) => void
}

/** Shows a text in a view as narrow as a side bar. */
export async function openView<T extends Topic, Message, Session>(
  browser: Browser,
  half: Half<T, Message, Session>,
  text: string,
): Promise<ViewEditor> {
  const page = await browser.newPage({viewport: {width: 320, height: 600}})
  await page.setContent(`<html lang="en"><body data-view="${half.name}"></body></html>`)
  const {hear, ...editor} = editorFor(half, text, parcel => void page.evaluate(said => window.postMessage(said, '*'), parcel))
  await page.exposeFunction('tellHost', hear)
  await page.evaluate(() => {
    const host = globalThis as unknown as Record<string, (message: unknown) => void>
    const api = {getState: () => null, setState: () => undefined, postMessage: (message: unknown) => host['tellHost']!(message)}
    Object.assign(globalThis, {acquireVsCodeApi: () => api})
  })
  await page.addStyleTag({path: join(projectFolder, `dist/webview/${half.name}.css`)})
  await page.addScriptTag({path: join(projectFolder, `dist/webview/${half.name}.js`)})
  await page.locator('main > *').first().waitFor({state: 'attached'})
  return {page, ...editor}
}

function editorFor<T extends Topic, Message, Session>(
  half: Half<T, Message, Session>,
  text: string,
  post: (parcel: string) => void,
): Omit<ViewEditor, 'page'> & {readonly hear: (data: unknown) => void} {
  let document = openDocument(text)
  let version = 1
  let session = half.initial
  tell({type: 'document', document: shown()})
  return {
    text: () => document.text,
    version: () => version,
    write: next => become(openDocument(next)),
    edit: edits => become(editDocument(document, edits)),
    hear: data => {
      const message = half.read(data)
      assert.ok(message, `the host does not let in ${JSON.stringify(data)}`)
      tell({type: 'message', message})
    },
  }

  function become(next: Document): void {
    document = next
    version++
    tell({type: 'document', document: shown()})
  }

  function shown(): T['document'] {
    return {...always, version, ...half.shownFrom(readPostmortem(document))}
  }

  function tell(event: HostEventOf<T, Message>): void {
    const step = half.step(session, event)
    session = step.session
    for (const one of step.effects) {
      const effect = one as HostEffectOf<T>
      if (effect.type === 'post') post(pack(effect.message as Parameters<typeof pack>[0]))
      if (effect.type === 'apply') apply(effect.operation)
    }
  }

  function apply(operation: T['operation']): void {
    const outcome = half.operate(readPostmortem(document), operation)
    if ('refused' in outcome) return tell({type: 'answer', refused: outcome.refused, focus: null, document: shown()})
    become(editDocument(document, outcome.edits))
    tell({type: 'answer', refused: null, focus: outcome.focus, document: shown()})
  }
}
