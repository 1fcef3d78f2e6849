/** Completes owners, dates, states, priorities and kinds where an action item says them. */
import {CompletionItem, CompletionItemKind, type Disposable, languages, type Uri} from 'vscode'
import {ownersIn, proposalsAt, type Proposal} from '../../core/index.ts'
import {createCodeOwners} from '../code-owners.ts'
import {rangeOf} from '../edits.ts'
import {createGitAuthors} from '../git-authors.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

export function registerActionCompletions({documents, verdicts, followed, log}: Services): Disposable {
  const codeOwners = createCodeOwners(log)
  const gitAuthors = createGitAuthors(log)
  const registration = languages.registerCompletionItemProvider(
    {language: 'markdown'},
    {
      async provideCompletionItems(document, position, token) {
        if (!verdicts.of(document).isPostmortem) return []
        const proposals = proposalsAt(documents.postmortemOf(document), document.offsetAt(position), {people: [], today: today()})
        if (proposals === null) return []
        const isOfPeople = proposals.all.length === 0 || proposals.all.some(({asked}) => asked === 'owner')
        const people = isOfPeople ? await peopleBeside(document.uri) : []
        if (token.isCancellationRequested) return []
        const {all, span} =
          proposalsAt(documents.postmortemOf(document), document.offsetAt(position), {people, today: today()}) ?? proposals
        return all.map((proposal, index) => {
          const item = itemFrom(proposal)
          item.range = rangeOf(document, span)
          item.sortText = String(index).padStart(4, '0')
          return item
        })
      },
    },
    '@',
    '|',
    ' ',
  )

  /** Other documents and the authors of the repository are looked for meanwhile, so that they are there the next time. */
  async function peopleBeside(uri: Uri): Promise<readonly string[]> {
    void followed.look()
    const elsewhere = followed.all().flatMap(({actions}) => actions.flatMap(({owner}) => ownersIn(owner)))
    return [...elsewhere, ...(await codeOwners.all()), ...gitAuthors.of(uri)]
  }

  return {
    dispose: () => {
      registration.dispose()
      codeOwners.dispose()
    },
  }
}

const kinds: Readonly<Record<Proposal['asked'], CompletionItemKind>> = {
  owner: CompletionItemKind.User,
  due: CompletionItemKind.Event,
  kind: CompletionItemKind.EnumMember,
  horizon: CompletionItemKind.EnumMember,
  state: CompletionItemKind.EnumMember,
  priority: CompletionItemKind.EnumMember,
}

function itemFrom({asked, text, words}: Proposal): CompletionItem {
  const item = new CompletionItem(asked === 'due' ? {label: words, description: text} : text, kinds[asked])
  item.insertText = text
  item.filterText = asked === 'due' ? `${words} ${text}` : text
  return item
}
