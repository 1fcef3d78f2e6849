/** Enter in a list of action items or timeline entries goes on with the next one; on an item without words it ends the list. */
import {
  Disposable,
  IndentAction,
  languages,
  type OnEnterRule,
  type Position,
  Range,
  type TextDocumentChangeEvent,
  type TextEditor,
  workspace,
} from 'vscode'
import {editorAtHand} from '../at-hand.ts'
import type {Services} from '../services.ts'

/** VS Code joins these with what it knows of Markdown by itself, for all documents, so that they are there only while a postmortem is active. */
export function registerListContinuation({active, verdicts}: Services): Disposable {
  let rules: Disposable | undefined
  const show = (): boolean => {
    const isWanted = active.document !== undefined && verdicts.of(active.document).isPostmortem
    if (isWanted) rules ??= languages.setLanguageConfiguration('markdown', {onEnterRules})
    else {
      rules?.dispose()
      rules = undefined
    }
    return isWanted
  }
  show()
  return Disposable.from(
    active.onDidChange(show),
    workspace.onDidChangeTextDocument(event => {
      // A document may become a postmortem by what is written.
      if (event.document !== active.document || !show()) return
      const lineBreak = typedLineBreak(event)
      if (lineBreak !== undefined) followLineBreak(lineBreak)
    }),
    new Disposable(() => void rules?.dispose()),
  )
}

const bullets = ['-', '*', '+']

/** A day may stand before the time, and either may be set off by marks. */
const clock = String.raw`[*_${'`'}\[(]{0,3}(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}[:.]\d\d(?!\d)`

/** What a line begins with that an item follows, and what the next line begins with. */
const lists = bullets.flatMap(bullet => [
  {item: new RegExp(String.raw`^\s*[${bullet}] \[[ xX]\] +\S`), next: `${bullet} [ ] `},
  {item: new RegExp(String.raw`^\s*[${bullet}] +${clock}.*\S`), next: `${bullet} `},
])

const nextAfter = (text: string): string | undefined => lists.find(({item}) => item.test(text))?.next

const onEnterRules: OnEnterRule[] = lists.map(({item, next}) => ({
  beforeText: item,
  action: {indentAction: IndentAction.None, appendText: next},
}))

const wordlessItem = /^\s*[-*+] (?:\[ \] ?)?$/

interface LineBreak {
  readonly editor: TextEditor
  readonly line: number
  /** Where the next line goes on, behind its indentation. */
  readonly after: Position
}

/** A line break where the person's cursor was, with which VS Code wrote no more than the indentation. */
function typedLineBreak({document, contentChanges: [change, ...others], reason}: TextDocumentChangeEvent): LineBreak | undefined {
  const editor = editorAtHand(document)
  if (editor === undefined || change === undefined || others.length > 0 || reason !== undefined) return undefined
  if (!/^\r?\n[ \t]*$/.test(change.text) || !change.range.isEmpty) return undefined
  const {start} = change.range
  const after = start.with(start.line + 1, change.text.replace(/^\r?\n/, '').length)
  // The selection may be told before or after the change.
  const {active, isEmpty} = editor.selection
  return isEmpty && (active.isEqual(start) || active.isEqual(after)) ? {editor, line: start.line, after} : undefined
}

/** Both are the same step to undo as the line break. */
function followLineBreak({editor, line, after}: LineBreak): void {
  const {text} = editor.document.lineAt(line)
  const inSameStep = {undoStopBefore: false, undoStopAfter: false}
  const next = nextAfter(text)
  // VS Code leaves its rules for Enter alone as long as it has not coloured the text above.
  if (next !== undefined && obeysRules(editor)) void editor.edit(builder => builder.insert(after, next), inSameStep)
  if (line === 0 || !wordlessItem.test(text) || nextAfter(editor.document.lineAt(line - 1).text) === undefined) return
  void editor.edit(builder => builder.delete(new Range(line, 0, line, text.length)), inSameStep)
}

/** Who wants nothing but the indentation has said so to VS Code. */
const obeysRules = ({document}: TextEditor): boolean =>
  !['none', 'keep'].includes(workspace.getConfiguration('editor', document).get('autoIndent', 'full'))
