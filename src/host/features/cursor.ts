/** Tells where the person goes in a text, but not where an edit or a command leaves the cursor. */
import {type Disposable, type TextDocument, TextEditorSelectionChangeKind, window} from 'vscode'

export const onDidMoveCursor = (listener: (document: TextDocument, offset: number) => void): Disposable =>
  window.onDidChangeTextEditorSelection(({textEditor: {document}, selections: [selection], kind}) => {
    const byPerson = kind === TextEditorSelectionChangeKind.Mouse || kind === TextEditorSelectionChangeKind.Keyboard
    if (byPerson && selection !== undefined) listener(document, document.offsetAt(selection.active))
  })
