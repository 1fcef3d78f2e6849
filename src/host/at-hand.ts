/** What a command is about when nobody says it: the postmortem that the person is at, and the cursor in it. */
import {type TextDocument, type TextEditor, window} from 'vscode'
import type {Services} from './services.ts'
import {documentAt} from './tabs.ts'
import {tellNoPostmortem} from './telling.ts'

type Handler = (...given: readonly unknown[]) => unknown
type Run = (document: TextDocument, ...given: readonly unknown[]) => unknown

/** A command about the postmortem that the sidebar shows; where there is none, the person is told why. */
export const ofPostmortem =
  ({active}: Pick<Services, 'active'>, run: Run): Handler =>
  (...given) =>
    active.postmortem === undefined ? tellNoPostmortem(active) : run(active.postmortem, ...given)

/** The same of a command that may be given the address of a document before all else. */
export const ofDocumentOrPostmortem =
  ({active}: Pick<Services, 'active'>, run: Run): Handler =>
  (uri, ...given) => {
    const document = typeof uri === 'string' ? documentAt(uri) : active.postmortem
    return document === undefined ? tellNoPostmortem(active) : run(document, ...given)
  }

/** The active editor if it shows that document. */
export const editorAtHand = (document: TextDocument): TextEditor | undefined =>
  window.activeTextEditor?.document === document ? window.activeTextEditor : undefined

/** Where the cursor stands in a document, in core's offsets, if the person is at it. */
export const cursorIn = (document: TextDocument): number | undefined => {
  const editor = editorAtHand(document)
  return editor && document.offsetAt(editor.selection.active)
}

/** The active editor if it shows a postmortem, for commands about the words at its cursor. */
export function postmortemEditor({verdicts}: Pick<Services, 'verdicts'>): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor?.document.languageId === 'markdown' && verdicts.of(editor.document).isPostmortem ? editor : undefined
}
