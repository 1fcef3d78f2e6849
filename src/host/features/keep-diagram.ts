/** Keeps a Mermaid diagram under a tree's list or a timeline, and keeps it right each time that the document is saved. */
import {type Disposable, l10n, type TextDocument, TextDocumentSaveReason, TextEdit, workspace} from 'vscode'
import {
  keepTimeline,
  keptDiagramOf,
  keptTimelineOf,
  operate,
  refreshedDiagrams,
  refreshedTimeline,
  type MermaidForm,
  type Operation,
  type Postmortem,
  type TimelineForm,
  type Tree,
} from '../../core/index.ts'
import {choosePicture} from '../chosen-picture.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Documents} from '../documents.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'
import {applyTo} from '../writing.ts'

/** The command takes a tree or a timeline and whether it shall have a diagram; without that it turns things round. */
export function diagramKeeping(services: Services): Handlers<'postmortem.keepDiagram'> {
  const {documents} = services
  return {
    async 'postmortem.keepDiagram'(given, wanted) {
      const chosen = await choosePicture(services, given, l10n.t('Toggle Mermaid Diagram Under the List'))
      if (typeof chosen !== 'object') return chosen
      const {document, subject} = chosen
      const on = typeof wanted === 'boolean' ? wanted : null
      return subject.kind === 'tree' ? keepOfTree(documents, document, subject.tree, on) : keepOfTimeline(documents, document, on)
    },
  }
}

async function keepOfTree(documents: Documents, document: TextDocument, tree: Tree, wanted: boolean | null): Promise<string | undefined> {
  const text = document.getText()
  const postmortem = documents.postmortemOf(document)
  const form = chosenForm(document)
  const on = wanted ?? keptDiagramOf(text, tree) === null
  const operation: Operation = {type: 'keep-diagram', tree: postmortem.trees.indexOf(tree), on, ...(form !== undefined && {form})}
  const outcome = operate(text, postmortem, operation)
  if ('edits' in outcome) await applyTo(document, outcome.edits)
  else if (outcome.refused === 'tangled') return tell(l10n.t('The Markdown around this list leaves no place for a diagram.'))
  return undefined
}

async function keepOfTimeline(documents: Documents, document: TextDocument, wanted: boolean | null): Promise<string | undefined> {
  const postmortem = documents.postmortemOf(document)
  const on = wanted ?? keptTimelineOf(postmortem.document) === null
  const outcome = keepTimeline(postmortem, on, chosenTimelineForm(document))
  if ('edits' in outcome) await applyTo(document, outcome.edits)
  else if (outcome.refused === 'tangled') return tell(l10n.t('The Markdown around this timeline leaves no place for a diagram.'))
  return undefined
}

/** What the person wants a new diagram to be; what it is usually where the setting says nothing that we know. */
function chosenForm(document: TextDocument): MermaidForm | undefined {
  const form: unknown = workspace.getConfiguration('postmortem', document).get('keptDiagram')
  return form === 'flowchart' || form === 'mindmap' ? form : form === 'ishikawa-beta' ? 'ishikawa' : undefined
}

const chosenTimelineForm = (document: TextDocument): TimelineForm =>
  workspace.getConfiguration('postmortem', document).get('keptTimeline') === 'timeline' ? 'timeline' : 'gantt'

export function registerDiagramRefreshing({documents, verdicts, watch}: Services): Disposable {
  return workspace.onWillSaveTextDocument(event => {
    const {document, reason} = event
    // Every save of every file comes by here: most are known to be none of ours at once.
    if (document.languageId !== 'markdown' || !watch.hasSettled(document)) return
    // While the person is still writing, nothing else changes the text; so do VS Code's own edits on save.
    if (reason === TextDocumentSaveReason.AfterDelay) return
    const text = document.getText()
    const read = (): Postmortem | null => (verdicts.of(document).isPostmortem ? documents.postmortemOf(document) : null)
    const edits = [...refreshedDiagrams(text, () => read()?.trees ?? []), ...refreshedTimeline(text, read)]
    if (edits.length > 0) event.waitUntil(Promise.resolve(edits.map(edit => TextEdit.replace(rangeOf(document, edit), edit.text))))
  })
}
