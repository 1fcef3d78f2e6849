/** Keeps a Mermaid diagram under a tree's list, and keeps it right each time that the document is saved. */
import {type Disposable, l10n, type TextDocument, TextDocumentSaveReason, TextEdit, workspace} from 'vscode'
import {keptDiagramOf, operate, refreshedDiagrams, type MermaidForm, type Operation} from '../../core/index.ts'
import {chooseTree, tellNothingToDraw} from '../chosen-tree.ts'
import type {Handlers} from '../command-handlers.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'
import {applyTo} from '../writing.ts'

/** The command takes a tree and whether it shall have a diagram; without that it turns things round. */
export function diagramKeeping(services: Services): Handlers<'postmortem.keepDiagram'> {
  const {documents} = services
  return {
    async 'postmortem.keepDiagram'(given, wanted) {
      const chosen = await chooseTree(services, given, l10n.t('Toggle Mermaid Diagram Under the List'))
      if (typeof chosen !== 'object') return chosen
      const {document, tree, index} = chosen
      const text = document.getText()
      const on = typeof wanted === 'boolean' ? wanted : keptDiagramOf(text, tree) === null
      const form = chosenForm(document)
      const operation: Operation = {type: 'keep-diagram', tree: index, on, ...(form !== undefined && {form})}
      const outcome = operate(text, documents.postmortemOf(document), operation)
      if ('edits' in outcome) await applyTo(document, outcome.edits)
      else if (tree.nodes.length === 0) return tellNothingToDraw()
      else if (outcome.refused === 'tangled') return tell(l10n.t('The Markdown around this list leaves no place for a diagram.'))
      return undefined
    },
  }
}

/** What the person wants a new diagram to be; what it is usually where the setting says nothing that we know. */
function chosenForm(document: TextDocument): MermaidForm | undefined {
  const form: unknown = workspace.getConfiguration('postmortem', document).get('keptDiagram')
  return form === 'flowchart' || form === 'mindmap' ? form : form === 'ishikawa-beta' ? 'ishikawa' : undefined
}

export function registerDiagramRefreshing({documents, verdicts, watch}: Services): Disposable {
  return workspace.onWillSaveTextDocument(event => {
    const {document, reason} = event
    // Every save of every file comes by here: most are known to be none of ours at once.
    if (document.languageId !== 'markdown' || !watch.hasSettled(document)) return
    // While the person is still writing, nothing else changes the text; so do VS Code's own edits on save.
    if (reason === TextDocumentSaveReason.AfterDelay) return
    const edits = refreshedDiagrams(document.getText(), () =>
      verdicts.of(document).isPostmortem ? documents.postmortemOf(document).trees : [],
    )
    if (edits.length > 0) event.waitUntil(Promise.resolve(edits.map(edit => TextEdit.replace(rangeOf(document, edit), edit.text))))
  })
}
