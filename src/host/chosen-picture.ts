/** What a command about pictures is about: a tree of causes or the timeline; that it is given, at the cursor, the only one, or picked. */
import {l10n, type QuickPickItem, type TextDocument, window} from 'vscode'
import {placeAtOffset, type Postmortem, type Tree} from '../core/index.ts'
import {cursorIn} from './at-hand.ts'
import type {Services} from './services.ts'
import {documentAt} from './tabs.ts'
import {tell, tellNoPostmortem} from './telling.ts'

/** What a picture is of. */
export type Subject = {readonly kind: 'tree'; readonly tree: Tree} | {readonly kind: 'timeline'; readonly postmortem: Postmortem}

export interface ChosenPicture {
  readonly document: TextDocument
  readonly subject: Subject
}

/** Plain data, because it travels through commands: `tree` is the index among the document's trees. */
interface TreeReference {
  readonly uri: string
  readonly tree: number
}

interface TimelineReference {
  readonly uri: string
  readonly timeline: true
}

/** `given` is a reference, or anything else; `title` is that of the command. Where there is nothing to draw, what the person was told. */
export async function choosePicture(services: Services, given: unknown, title: string): Promise<ChosenPicture | string | undefined> {
  const {active, documents} = services
  const document = isTreeReference(given) || isTimelineReference(given) ? documentAt(given.uri) : active.postmortem
  if (document === undefined) return tellNoPostmortem(active)
  const postmortem = documents.postmortemOf(document)
  const subject = isTreeReference(given)
    ? ofTree(postmortem.trees[given.tree])
    : isTimelineReference(given)
      ? {kind: 'timeline' as const, postmortem}
      : await choose(document, postmortem, title)
  if (typeof subject !== 'object') return subject
  const isEmpty = subject.kind === 'tree' ? subject.tree.nodes.length === 0 : postmortem.timeline.length === 0
  if (isEmpty) return tell(subject.kind === 'tree' ? l10n.t('There is nothing to draw in this tree yet.') : noTimeline())
  return {document, subject}
}

/** The document whose timeline a command is about, if it has one; else what the person was told. */
export function chooseTimeline({active, documents}: Services): TextDocument | string {
  const document = active.postmortem
  if (document === undefined) return tellNoPostmortem(active)
  return documents.postmortemOf(document).timeline.length === 0 ? tell(noTimeline()) : document
}

const noTimeline = (): string => l10n.t('There is no timeline in this document yet.')

const ofTree = (tree: Tree | undefined): Subject | undefined => tree && {kind: 'tree', tree}

async function choose(document: TextDocument, postmortem: Postmortem, title: string): Promise<Subject | string | undefined> {
  const {trees, timeline} = postmortem
  const subjects: readonly Subject[] = [
    ...trees.filter(({nodes}) => nodes.length > 0 || timeline.length === 0).map(tree => ({kind: 'tree' as const, tree})),
    ...(timeline.length === 0 ? [] : [{kind: 'timeline' as const, postmortem}]),
  ]
  if (subjects.length === 0) return tell(l10n.t('There is no tree of causes and no timeline in this document yet.'))
  return (subjects.length === 1 ? subjects[0] : atCursor(document, postmortem)) ?? pick(subjects, title)
}

function atCursor(document: TextDocument, postmortem: Postmortem): Subject | undefined {
  const offset = cursorIn(document)
  if (offset === undefined) return undefined
  const here = placeAtOffset(postmortem.trees, offset)
  if (here !== null) return ofTree(postmortem.trees[here.tree])
  const isInTimeline =
    postmortem.timeline.some(({span}) => span.start <= offset && offset <= span.end) ||
    postmortem.sections.some(({id, heading, end}) => id === 'timeline' && heading.start <= offset && offset < end)
  return isInTimeline ? {kind: 'timeline', postmortem} : undefined
}

async function pick(subjects: readonly Subject[], title: string): Promise<Subject | undefined> {
  const items = subjects.map((subject): QuickPickItem & {readonly subject: Subject} =>
    subject.kind === 'tree'
      ? {...treeItem(subject.tree), subject}
      : {label: l10n.t('Timeline'), description: l10n.t('{0} entries', subject.postmortem.timeline.length), subject},
  )
  return (await window.showQuickPick(items, {title, placeHolder: l10n.t('Which picture?'), matchOnDescription: true}))?.subject
}

/** What a list of pictures says of a tree. */
const treeItem = ({title: label, problem}: Tree): QuickPickItem => ({label, description: problem ?? ''})

const isTreeReference = (value: unknown): value is TreeReference =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  typeof value.uri === 'string' &&
  'tree' in value &&
  typeof value.tree === 'number'

const isTimelineReference = (value: unknown): value is TimelineReference =>
  typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string' && 'timeline' in value
