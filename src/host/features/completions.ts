/** Completes headings of sections, the front matter, names of rules in comments, milestones and categories. */
import {CompletionItem, CompletionItemKind, type Disposable, languages, MarkdownString, type Range, SnippetString} from 'vscode'
import {localised, piecesOf, snippetOf, type Completion} from '../../core/index.ts'
import {rangeOf} from '../edits.ts'
import type {Later} from '../later.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

export function registerCompletions({documents, verdicts}: Services, {creating}: Later): Disposable {
  return languages.registerCompletionItemProvider(
    {language: 'markdown'},
    {
      async provideCompletionItems(document, position, token) {
        if (!verdicts.of(document).isPostmortem) return []
        // Both of the text that was asked about, whatever is typed while the bundle loads.
        const postmortem = documents.postmortemOf(document)
        const offset = document.offsetAt(position)
        const {completionsAt} = await creating()
        if (token.isCancellationRequested) return []
        const found = completionsAt(postmortem, offset, today())
        if (found === null) return []
        const range = rangeOf(document, found.span)
        return found.all.map((completion, index) => itemFrom(completion, range, index))
      },
    },
    '#',
    ' ',
    '(',
  )
}

function itemFrom({label, note, says, text, typed}: Completion, range: Range, index: number): CompletionItem {
  const item = new CompletionItem({label, description: note}, CompletionItemKind.Snippet)
  item.range = range
  item.insertText = new SnippetString(snippetOf(piecesOf(text)))
  item.filterText = typed
  item.sortText = String(index).padStart(4, '0')
  item.documentation = new MarkdownString(localised(says))
  return item
}
