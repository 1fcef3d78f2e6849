/** The tree that a command is about: the one it is given, the one at the cursor, the only one, or the one that the person picks. */
import {l10n, type QuickPickItem, type TextDocument, window} from 'vscode'
import {placeAtOffset, type Tree} from '../core/index.ts'
import {cursorIn} from './at-hand.ts'
import type {Services} from './services.ts'
import {documentAt} from './tabs.ts'
import {tell, tellNoPostmortem} from './telling.ts'

/** Plain data, because it travels through commands: `tree` is the index among the document's trees. */
export interface TreeReference {
  readonly uri: string
  readonly tree: number
}

export interface ChosenTree {
  readonly document: TextDocument
  readonly tree: Tree
  readonly index: number
}

/** `given` is a reference, or anything else; `title` is that of the command. Where there is none to choose, what the person was told. */
export async function chooseTree({active, documents}: Services, given: unknown, title: string): Promise<ChosenTree | string | undefined> {
  const document = isTreeReference(given) ? documentAt(given.uri) : active.postmortem
  if (document === undefined) return tellNoPostmortem(active)
  const {trees} = documents.postmortemOf(document)
  if (trees.length === 0) return tell(l10n.t('There is no tree of causes in this document yet.'))
  const index = isTreeReference(given) ? given.tree : await choose(document, trees, title)
  const tree = index === undefined ? undefined : trees[index]
  return index === undefined || tree === undefined ? undefined : {document, tree, index}
}

export const tellNothingToDraw = (): string => tell(l10n.t('There is nothing to draw in this tree yet.'))

async function choose(document: TextDocument, trees: readonly Tree[], title: string): Promise<number | undefined> {
  if (trees.length === 1) return 0
  const cursor = cursorIn(document)
  const here = cursor === undefined ? null : placeAtOffset(trees, cursor)
  if (here !== null) return here.tree
  const items = trees.map((tree, index) => ({...treeItem(tree), index}))
  return (await window.showQuickPick(items, {title, placeHolder: l10n.t('Which tree?'), matchOnDescription: true}))?.index
}

/** What a list of trees says of one. */
export const treeItem = ({title: label, problem}: Tree): QuickPickItem => ({label, description: problem ?? ''})

export const isTreeReference = (value: unknown): value is TreeReference =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  typeof value.uri === 'string' &&
  'tree' in value &&
  typeof value.tree === 'number'
