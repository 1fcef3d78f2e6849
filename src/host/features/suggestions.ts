/**
 * Opens the list of suggestions as one types `pm` or `postmortem` at the start of a line of Markdown, where VS Code suggests nothing by itself.
 * It shows the documents and sections that the manifest contributes as snippets.
 */
import {commands, type Disposable, type TextDocument, type TextDocumentChangeEvent, workspace} from 'vscode'
import {isPlainPlace} from '../../core/index.ts'
import {editorAtHand} from '../at-hand.ts'
import type {Services} from '../services.ts'

/** The list closes at the hyphen, where another word begins for VS Code. */
const beginnings: ReadonlySet<string> = new Set(['pm', 'pm-', 'postmortem', 'postmortem-'])

export function registerSuggestions({documents}: Services): Disposable {
  return workspace.onDidChangeTextDocument(event => {
    if (isBegun(event) && mayOpen(event.document)) void commands.executeCommand('editor.action.triggerSuggest')
  })

  /** Whether the last letter of a beginning has just been typed, and nothing else stands in its line. */
  function isBegun({document, contentChanges: [change, ...others], reason}: TextDocumentChangeEvent): boolean {
    if (change?.text.length !== 1 || others.length > 0 || reason !== undefined || document.languageId !== 'markdown') return false
    const {line, character} = change.range.start
    const {text} = document.lineAt(line)
    if (!beginnings.has(text.trimEnd()) || character + 1 !== text.trimEnd().length) return false
    return isPlainPlace(documents.postmortemOf(document).document, document.offsetAt(change.range.start) + 1)
  }
}

/** Whoever wants nothing to open while typing is left alone. */
const mayOpen = (document: TextDocument): boolean =>
  editorAtHand(document) !== undefined && workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters') === true
