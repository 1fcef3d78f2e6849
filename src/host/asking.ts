/** Asks the person, or the clipboard, for what a causes view wants to know. */
import {env, l10n, type QuickPickItem, QuickPickItemKind, type TextDocument, type TextEditor, window, workspace} from 'vscode'
import type {Tree, TreeNode} from '../core/index.ts'
import type {AskMessage, Path, Reply} from '../protocol/index.ts'
import {nameOf} from './tabs.ts'

/** The page gets the focus back when its menu closes, which may be after the question has come, and must not take it away. */
const stays = {ignoreFocusOut: true}

/** The reply, or `undefined` when the person leaves it at that. */
export async function ask(question: AskMessage, document: TextDocument, tree: Tree | undefined): Promise<Reply | undefined> {
  switch (question.what) {
    case 'clipboard':
      return {type: 'clipboard', ask: question.ask, markdown: await env.clipboard.readText()}
    case 'evidence': {
      const link = await askForEvidence(document)
      return link && {type: 'evidence', ask: question.ask, ...link}
    }
    case 'effect': {
      const node = tree && (await askForEffect(question.node, tree))
      return node && {type: 'effect', ask: question.ask, version: question.version, node}
    }
  }
}

interface Link {
  readonly label: string
  readonly target: string
}

/** Either what an editor beside the postmortem has selected, or an address. */
async function askForEvidence(document: TextDocument): Promise<Link | undefined> {
  const typed: QuickPickItem = {label: `$(link) ${l10n.t('Link to a page or file…')}`, alwaysShow: true}
  const selections = window.visibleTextEditors.flatMap(editor => selectionIn(editor, document))
  if (selections.length === 0) return askForLink()
  const title = l10n.t('Attach Evidence')
  const picked = await window.showQuickPick([typed, ...selections], {...stays, title, placeHolder: l10n.t('What shows that it was so?')})
  return picked === typed ? askForLink() : selections.find(one => one === picked)?.link
}

function selectionIn(editor: TextEditor, document: TextDocument): readonly (QuickPickItem & {readonly link: Link})[] {
  const {uri} = editor.document
  const isWritten = uri.scheme === document.uri.scheme && uri.toString() !== document.uri.toString()
  if (!isWritten) return []
  const {start, end} = editor.selection
  const lines = start.line === end.line ? `L${start.line + 1}` : `L${start.line + 1}-L${end.line + 1}`
  const label = `${nameOf(editor.document)} ${lines}`
  const description = editor.document.lineAt(start.line).text.trim().slice(0, 80)
  return [{label: `$(selection) ${label}`, description, link: {label, target: `${pathBetween(document, editor.document)}#${lines}`}}]
}

/** How one file is linked to from another. */
function pathBetween(from: TextDocument, to: TextDocument): string {
  const above = from.uri.path.split('/').slice(0, -1)
  const there = to.uri.path.split('/')
  let shared = 0
  while (shared < above.length && above[shared] === there[shared]) shared++
  if (workspace.getWorkspaceFolder(from.uri) === undefined && shared <= 1) return to.uri.toString()
  return [...above.slice(shared).map(() => '..'), ...there.slice(shared)].map(encodeURI).join('/')
}

async function askForLink(): Promise<Link | undefined> {
  const title = l10n.t('Attach Evidence')
  const target = await window.showInputBox({
    title,
    prompt: l10n.t('The address of a page, or the path of a file from the document'),
    ...stays,
  })
  if (target === undefined || target.trim() === '') return undefined
  const prompt = l10n.t('What the link says')
  const label = await window.showInputBox({title, prompt, value: nameFor(target.trim()), ...stays})
  return label === undefined ? undefined : {label, target: target.trim()}
}

/** The last part of an address that says something. */
const nameFor = (target: string): string =>
  target
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) || target

type Effect = QuickPickItem & {readonly node?: Path}

/** Any node of the tree but those under the one that is asked about, which cannot cause what causes them. */
async function askForEffect(of: Path, tree: Tree): Promise<Path | undefined> {
  const problem: Effect = {label: tree.problem ?? tree.title, node: []}
  const separator: Effect = {label: tree.title, kind: QuickPickItemKind.Separator}
  const others = [problem, separator, ...tree.nodes.flatMap((node, index) => effects(node, [index], of))]
  const items = others.filter(({node}) => !(node && isParent(node, of)))
  const placeHolder = l10n.t('What else does this cause?')
  const picked = await window.showQuickPick(items, {...stays, title: l10n.t('Refer to This Cause'), placeHolder})
  return picked?.node
}

const isParent = (path: Path, of: Path): boolean => path.length === of.length - 1 && path.every((step, level) => step === of[level])

function effects(node: TreeNode, path: Path, of: Path): readonly Effect[] {
  if (path.length === of.length && path.every((step, level) => step === of[level])) return []
  const below = node.children.flatMap((child, index) => effects(child, [...path, index], of))
  return node.refersTo !== null || node.text === ''
    ? below
    : [{label: `${'\u2003'.repeat(path.length - 1)}${node.text}`, node: path}, ...below]
}
