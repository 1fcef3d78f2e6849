/**
 * Offers new documents and sections as one types `pm` or `postmortem` in Markdown, where VS Code suggests nothing by itself. It has letters
 * trigger nothing of ours either, so that after these two its own list is opened, with the snippets that the manifest contributes; a hyphen
 * does, and opens one that knows the document: its level of headings, and what stands around.
 */
import {
  type CancellationToken,
  commands,
  type CompletionContext,
  CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  Disposable,
  languages,
  l10n,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextEdit,
  type TextEditorSelectionChangeEvent,
  window,
  workspace,
} from 'vscode'
import {
  canonicalIds,
  isPlainPlace,
  levelOf,
  newDocument,
  piecesOf,
  profiles,
  questionOf,
  sectionWithPrompts,
  snippetOf,
  textOf,
  titleOfSection,
  type Piece,
} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

export function registerSnippets({documents}: Services): Disposable {
  let opened: Opened | undefined
  const isOpened = (document: TextDocument, {line}: Position): boolean => opened?.document === document && opened.line === line

  const openList = ({document, contentChanges: [change, ...others]}: TextDocumentChangeEvent): void => {
    if (change?.text !== 'm' || others.length > 0 || !change.range.isEmpty) return
    const after = change.range.start.translate(0, 1)
    const line = document.lineAt(after.line).text
    if (!names.includes(line.slice(0, after.character)) || line.slice(after.character).trim() !== '') return
    if (window.activeTextEditor?.document !== document || document.languageId !== 'markdown' || !mayOpen(document)) return
    if (!isPlainPlace(documents.postmortemOf(document).document, document.offsetAt(after))) return
    opened = {document, line: after.line}
    void commands.executeCommand('editor.action.triggerSuggest', {auto: true})
  }

  const leaveLine = ({textEditor: {document}, selections}: TextEditorSelectionChangeEvent): void => {
    if (opened !== undefined && selections.some(({active}) => !isOpened(document, active) || active.character === 0)) opened = undefined
  }

  const provideCompletionItems = (
    document: TextDocument,
    position: Position,
    _token: CancellationToken,
    {triggerKind}: CompletionContext,
  ): CompletionItem[] => {
    if (triggerKind !== CompletionTriggerKind.TriggerCharacter || !isAskedFor(document, position) || isOpened(document, position)) return []
    const postmortem = documents.postmortemOf(document)
    // The letters before the cursor are part of what they stand in.
    if (!isPlainPlace(postmortem.document, document.offsetAt(position))) return []
    const level = levelOf(postmortem.sections)
    const sections = canonicalIds.map(id => {
      const lines = sectionWithPrompts(id, level, postmortem.fishboneCategories)
      return itemOf(`pm-${id}`, titleOfSection(id), questionOf(id), piecesOf(lines.join('\n')))
    })
    const items = [...wholeDocuments(document, position), ...sections.map(item => apart(item, document, position))]
    const range = new Range(position.line, 0, position.line, position.character)
    items.forEach((item, index) => Object.assign(item, {range, sortText: String(index).padStart(2, '0')}))
    return items
  }
  return Disposable.from(
    languages.registerCompletionItemProvider({language: 'markdown'}, {provideCompletionItems}, '-'),
    workspace.onDidChangeTextDocument(openList),
    window.onDidChangeTextEditorSelection(leaveLine),
  )
}

const names = ['pm', 'postmortem']

/** The line where VS Code's list was opened: it would show everything twice if ours joined it. */
interface Opened {
  readonly document: TextDocument
  readonly line: number
}

/** Whoever does not want to be offered anything while typing is not. */
const mayOpen = (document: TextDocument): boolean =>
  workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters') === true

/** At the start of a line that holds nothing but the beginning of a name. */
function isAskedFor(document: TextDocument, position: Position): boolean {
  const line = document.lineAt(position.line).text
  const typed = line.slice(0, position.character).toLowerCase()
  const isBegun = ['pm-', 'postmortem'].some(name => name.startsWith(typed) || typed.startsWith(name))
  return isBegun && /^[a-z-]*$/.test(typed) && line.slice(position.character).trim() === ''
}

/** Front matter counts only where the text begins, so that they are offered where nothing stands before. */
function wholeDocuments(document: TextDocument, {line}: Position): readonly CompletionItem[] {
  const before = new Range(0, 0, line, 0)
  if (document.getText(before).trim() !== '') return []
  return profiles.map(profile => {
    const name = profile.name === 'review' ? 'postmortem' : `postmortem-${profile.name}`
    const item = itemOf(name, l10n.t('Postmortem: {0}', profile.title), profile.summary, newDocument({profile, date: today()}))
    if (line > 0) item.additionalTextEdits = [TextEdit.delete(before)]
    return item
  })
}

function itemOf(label: string, description: string, says: string, pieces: readonly Piece[]): CompletionItem {
  const item = new CompletionItem({label, description}, CompletionItemKind.Snippet)
  item.documentation = new MarkdownString().appendText(says).appendCodeblock(textOf(pieces), 'markdown')
  item.insertText = new SnippetString(snippetOf(pieces))
  item.keepWhitespace = true
  return item
}

/** A heading needs blank lines between itself and what stands around it. */
function apart(item: CompletionItem, document: TextDocument, {line}: Position): CompletionItem {
  const isFilled = (other: number): boolean => other >= 0 && other < document.lineCount && !document.lineAt(other).isEmptyOrWhitespace
  const snippet = (item.insertText as SnippetString).value
  item.insertText = new SnippetString(`${isFilled(line - 1) ? '\n' : ''}${snippet}${isFilled(line + 1) ? '\n' : ''}`)
  return item
}
