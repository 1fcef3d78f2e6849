/** The snippets file, for *Insert Snippet* and for suggestions that are asked for: a document for each profile, and each section. */
import {
  canonicalIds,
  newDocument,
  piecesOf,
  primeDirective,
  profiles,
  questionOf,
  sectionWithPrompts,
  snippetOf,
  titleOfSection,
  type Profile,
} from '../../src/core/index.ts'
import type {Generated} from './generated.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

export function snippets(): Generated {
  const documents = profiles.map((profile): [string, Snippet] => [
    `Postmortem: ${profile.title}`,
    {
      prefix: profile.name === 'review' ? 'postmortem' : `postmortem-${profile.name}`,
      description: profile.summary,
      body: wholeDocument(profile),
    },
  ])
  const sections = canonicalIds.map((id): [string, Snippet] => [
    `Postmortem section: ${titleOfSection(id)}`,
    {prefix: `pm-${id}`, description: questionOf(id), body: snippetOf(piecesOf(sectionWithPrompts(id, 2).join('\n'))).split('\n')},
  ])
  const directive: [string, Snippet] = [
    'Postmortem: Prime Directive',
    {
      prefix: 'pm-prime-directive',
      description: 'What everybody agrees on before the review begins.',
      body: primeDirective.trimEnd().split('\n'),
    },
  ]
  return {
    path: 'snippets/postmortem.json',
    text: `${JSON.stringify(Object.fromEntries([...documents, ...sections, directive]), null, 2)}\n`,
  }
}

/** VS Code knows what day it is when the snippet is inserted. */
const wholeDocument = (profile: Profile): readonly string[] =>
  snippetOf(newDocument({profile, date: 'YYYY-MM-DD'}))
    .replace('YYYY-MM-DD', '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE')
    .split('\n')
