/** Enter in a list of action items or timeline entries goes on with the next one; on an item without words it ends the list. */
import {Disposable, IndentAction, languages, type OnEnterRule, Range, type TextDocumentChangeEvent, workspace} from 'vscode'
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
      if (event.document === active.document && show()) endList(event)
    }),
    new Disposable(() => void rules?.dispose()),
  )
}

const bullets = ['-', '*', '+']

/** A day may stand before the time, and either may be set off by marks. */
const clock = String.raw`[*_${'`'}\[(]{0,3}(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}[:.]\d\d(?!\d)`

const taskAfter = (bullet: string): string => String.raw`[${bullet}] \[[ xX]\] +\S`
const entryAfter = (bullet: string): string => String.raw`[${bullet}] +${clock}.*\S`

const onEnterRules: OnEnterRule[] = bullets.flatMap(bullet => [
  {beforeText: new RegExp(`^\\s*${taskAfter(bullet)}`), action: {indentAction: IndentAction.None, appendText: `${bullet} [ ] `}},
  {beforeText: new RegExp(`^\\s*${entryAfter(bullet)}`), action: {indentAction: IndentAction.None, appendText: `${bullet} `}},
])

const item = new RegExp(`^\\s*(?:${bullets.flatMap(bullet => [taskAfter(bullet), entryAfter(bullet)]).join('|')})`)
const wordlessItem = /^\s*[-*+] (?:\[ \] ?)?$/

/** An item without words gives way, in the same step to undo as the line break that ended it. */
function endList({document, contentChanges: [change, ...others], reason}: TextDocumentChangeEvent): void {
  if (change === undefined || others.length > 0 || reason !== undefined || !/^\r?\n[ \t]*$/.test(change.text) || !change.range.isEmpty)
    return
  const {line} = change.range.start
  const {text} = document.lineAt(line)
  if (line === 0 || !wordlessItem.test(text) || !item.test(document.lineAt(line - 1).text)) return
  void editorAtHand(document)?.edit(builder => builder.delete(new Range(line, 0, line, text.length)), {
    undoStopBefore: false,
    undoStopAfter: false,
  })
}
