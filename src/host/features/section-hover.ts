/** Asks over the heading of a section what a facilitator would ask about it. */
import {Hover, languages, MarkdownString, type Disposable} from 'vscode'
import {localised, questionOf, questionsAbout, type CanonicalId} from '../../core/index.ts'
import type {Services} from '../services.ts'

export function registerSectionHover({documents, verdicts}: Services): Disposable {
  return languages.registerHoverProvider(
    {language: 'markdown'},
    {
      provideHover(document, position) {
        if (!verdicts.of(document).isPostmortem) return undefined
        const offset = document.offsetAt(position)
        const {sections} = documents.postmortemOf(document)
        const id = sections.find(({heading}) => heading.start <= offset && offset <= heading.end)?.id
        return id === undefined || id === 'other' ? undefined : new Hover(wordsFor(id))
      },
    },
  )
}

/** Words of our own, in which nothing has to be escaped. */
const wordsFor = (id: CanonicalId): MarkdownString =>
  new MarkdownString([`**${questionOf(id)}**`, '', ...questionsAbout(id).map(question => `- ${localised(question)}`)].join('\n'))
