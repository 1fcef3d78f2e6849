/** The snippets file, for *Insert Snippet* and for suggestions that are asked for: a document for each profile, each section, and what is added to one. */
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
import {comparisonHead} from '../../src/core/figures/comparison.ts'
import {optionPrompts} from '../../src/core/operate/weigh-options.ts'
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
    text: `${JSON.stringify(Object.fromEntries([...documents, ...sections, ...Object.entries(parts), directive]), null, 2)}\n`,
  }
}

/** VS Code knows what day it is when the snippet is inserted. */
const wholeDocument = (profile: Profile): readonly string[] =>
  snippetOf(newDocument({profile, date: 'YYYY-MM-DD'}))
    .replace('YYYY-MM-DD', '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE')
    .split('\n')

const linesOf = (...lines: readonly string[]): readonly string[] => snippetOf(piecesOf(lines.join('\n'))).split('\n')

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** VS Code knows what time it is, too, in the zone of its computer, and offers what there is to choose from. */
const parts: Readonly<Record<string, Snippet>> = {
  'Postmortem: timeline entry': {
    prefix: 'pm-entry',
    description: 'One line for what happened now, as a fact: who or what did it, and what that showed.',
    body: linesOf('- **NOW**: {{what happened}}').map(line =>
      line.replace('NOW', '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE UTC$CURRENT_TIMEZONE_OFFSET'),
    ),
  },
  'Postmortem: action item': {
    prefix: 'pm-action',
    description: 'A change to the system that somebody owns and that has an end, a date and a ticket.',
    body: linesOf('- [ ] {{What will change}} (@{{owner}}, due {{YYYY-MM-DD}}, {{#ticket}}, KIND)').map(line =>
      line.replace('KIND', '${5|prevention,detection,mitigation,process|}'),
    ),
  },
  'Postmortem: three options': {
    prefix: 'pm-option-trio',
    description: 'What would prevent it, what would tell sooner, and what nobody has thought of yet, each with its cost and value.',
    body: linesOf(...optionPrompts.map(option => `- ${option}`)),
  },
  'Postmortem: table of the impact': {
    prefix: 'pm-impact-table',
    description: 'Figures before the incident and during it, so that a reader sees what it changed.',
    body: linesOf(
      rowOf(comparisonHead),
      rowOf(comparisonHead.map(() => '---')),
      rowOf(['{{orders an hour}}', '{{before}}', '{{during}}', '{{difference}}']),
    ),
  },
  'Postmortem: another why': {
    prefix: 'pm-why',
    description: 'Why was that so? Below the cause that it asks about, until something comes up that you can change.',
    body: linesOf('- Why? {{what made that possible}}'),
  },
}
