/** The snippets file: a whole document for each profile, and each section. */
import {canonicalIds, profiles, sectionSnippet, sectionsOwed, titleOfSection, type Profile} from '../../src/core/index.ts'
import type {Generated} from '../generate.ts'

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
    {prefix: `pm-${id}`, description: `Postmortem section: ${titleOfSection(id)}`, body: [...sectionSnippet(id, 2).lines, '$0']},
  ])
  return {path: 'snippets/postmortem.json', text: `${JSON.stringify(Object.fromEntries([...documents, ...sections]), null, 2)}\n`}
}

function wholeDocument(profile: Profile): readonly string[] {
  const lines = [
    '---',
    'title: "${1:What happened, in a few words}"',
    'date: ${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
    'severity: ${3|SEV3,SEV1,SEV2,SEV4,SEV5|}',
    'status: draft',
    ...(profile.name === 'review' ? [] : [`profile: ${profile.name}`]),
    '---',
    '',
    '# Postmortem: ${1:What happened, in a few words}',
  ]
  let next = 4
  for (const id of sectionsOwed(profile)) {
    const section = sectionSnippet(id, 2, next)
    lines.push('', ...section.lines)
    next = section.next
  }
  return [...lines, '$0']
}
