/** Documents that hold one tree section, for the laws. */
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import type {Operated, Operation, Refusal} from '../../../src/core/operate/operation.ts'
import {operate} from '../../../src/core/operate/operate.ts'
import type {Surroundings} from '../../../src/core/operate/surroundings.ts'
import {treesOf} from '../../../src/core/trees/read/trees.ts'
import {usualCategories} from '../../../src/core/templates/fishbone.ts'
import type {TreeSection} from '../../../src/core/trees/read/trees.ts'
import type {Tree, TreeKind} from '../../../src/core/trees/tree.ts'

const headings: Readonly<Record<string, TreeSection['id']>> = {
  'What it was': 'summary',
  '5 Whys': 'five-whys',
  'So what?': 'so-what',
  Fishbone: 'fishbone',
  'Root causes': 'root-causes',
  'Open questions': 'other',
}

/** The sections of a text, whose headings are of the second level. */
export function sectionsIn(text: string): readonly TreeSection[] {
  const found = [...text.matchAll(/(?<![^\r\n])## ([^\r\n]+)/g)]
  return found.map(({0: whole, 1: title = '', index}, at) => ({
    id: headings[title] ?? 'other',
    title,
    level: 2,
    kind: 'heading',
    heading: {start: index, end: index + whole.length},
    end: found[at + 1]?.index ?? text.length,
  }))
}

export const treesIn = (text: string): readonly Tree[] => treesOf(text, sectionsIn(text))

export const surroundingsOf = (text: string): Surroundings => ({
  trees: treesIn(text),
  sections: sectionsIn(text),
  actions: [],
  timeline: [],
  title: null,
  after: edits => surroundingsOf(applyEdits(text, edits)),
  fishboneCategories: usualCategories,
})

export const tryOn = (text: string, operation: Operation): Operated | {readonly refused: Refusal} =>
  operate(text, surroundingsOf(text), operation)

/** The text after an operation that must not be refused. */
export function done(text: string, operation: Operation): string {
  const outcome = tryOn(text, operation)
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
  return applyEdits(text, outcome.edits)
}

export const titleOf: Readonly<Record<TreeKind, string>> = {'five-whys': '5 Whys', 'so-what': 'So what?', fishbone: 'Fishbone'}

/** A tree as a person thinks of it. */
export interface Plan {
  readonly words: string
  readonly children: readonly Plan[]
}

const plainWords = fc
  .array(
    fc.constantFrom(
      'pool',
      'ran',
      'out',
      'for',
      'sockets',
      'under',
      'load',
      '`retry()`',
      '[log](https://logs.example/1)',
      '**all** it',
      'q-x',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(words => words.join(' '))

export const plan = (depth = 0): fc.Arbitrary<Plan> =>
  fc.record({
    words: plainWords,
    children:
      depth > 3 ? fc.constant([]) : fc.array(fc.constant(0), {maxLength: 3}).chain(items => fc.tuple(...items.map(() => plan(depth + 1)))),
  })

/** How a list is written, the same throughout. */
export interface Manner {
  readonly marker: 'bullet -' | 'bullet *' | 'bullet +' | 'counting .' | 'counting )' | 'repeating .'
  /** Between marker and words. */
  readonly gap: ' ' | '   ' | '\t'
  /** How far children stand to the right: as their parent's words, or by a tab or four spaces where that is enough. */
  readonly step: 'words' | '\t' | '    '
  readonly prefix: string
  readonly quoted: boolean
  readonly loose: boolean
  readonly lineEnding: '\n' | '\r\n'
  /** Whether some nodes go on in a second line or hold code. */
  readonly details: boolean
}

export const manner: fc.Arbitrary<Manner> = fc
  .record({
    marker: fc.constantFrom('bullet -', 'bullet *', 'bullet +', 'counting .', 'counting )', 'repeating .'),
    gap: fc.constantFrom(' ', ' ', '   ', '\t'),
    step: fc.constantFrom('words', 'words', '\t', '    '),
    prefix: fc.constantFrom('Why?', '**Why?**', '', 'Because', '**Why**:', '_Why?_'),
    quoted: fc.boolean(),
    loose: fc.boolean(),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    details: fc.boolean(),
  } as const)
  .filter(({gap, step, quoted}) => (quoted ? step === 'words' && gap !== '\t' : gap !== '\t' || step === '\t'))

/** The lines of a list. */
export function written(plans: readonly Plan[], how: Manner, indent = ''): readonly string[] {
  return plans.flatMap(({words, children}, index) => {
    const delimiter = how.marker.slice(-1)
    const marker = how.marker.startsWith('bullet') ? delimiter : `${how.marker.startsWith('counting') ? index + 1 : 1}${delimiter}`
    const width = how.gap === '\t' ? 4 : marker.length + how.gap.length
    const body = indent + (how.gap === '\t' ? '\t' : ' '.repeat(width))
    const step = how.step === 'words' || width > 4 ? ' '.repeat(width) : how.step
    const lines = [`${indent}${marker}${how.gap}${`${how.prefix} ${words}`.trimStart()}`]
    if (how.details && words.length % 3 === 0) lines.push('', `${body}~~~`, `${body}- not a node`, `${body}~~~`)
    if (how.details && words.length % 3 === 1) lines.push(`${body}and on`)
    return [...(how.loose && index > 0 ? [''] : []), ...lines, ...written(children, how, indent + step)]
  })
}

/** A whole document with such a list. */
export function documentWith(list: readonly string[], kind: TreeKind, how: Manner, problem: boolean): string {
  const quoted = (line: string): string => (how.quoted ? `> ${line}`.trimEnd() : line)
  return [
    '# Sockets ran out',
    '',
    '## What it was',
    '',
    '| a | b |',
    '| - | - |',
    '| 1\t| 2 |  ',
    '',
    `## ${titleOf[kind]}`,
    '',
    ...(problem ? [quoted('**Problem:** Logins failed.'), quoted('')] : []),
    ...list.map(quoted),
    '',
    '## Open questions',
    '',
    '* [ ] ask\tthem',
    '```',
    '- code',
    '',
  ].join(how.lineEnding)
}

/** Any document whose only tree is written in one manner, with that manner. */
export const uniform = fc
  .record({
    plans: fc.array(plan(), {maxLength: 4}),
    how: manner,
    kind: fc.constantFrom<TreeKind>('five-whys', 'fishbone'),
    problem: fc.boolean(),
  })
  .map(({plans, how, kind, problem}) => ({text: documentWith(written(plans, how), kind, how, problem), how, plans}))

const oddIndent = fc.constantFrom('', '', '', '  ', '  ', '    ', '    ', '      ', '   ', '\t', '\t\t', '> ', '> ', '>   ')
const oddLine = fc.constantFrom(
  ...[
    '- a',
    '- b',
    '- Why? c',
    '* c',
    '+ d',
    '1. e',
    '2. f',
    '3. g',
    '1) g',
    '9. n',
    '10. h',
    '-',
    '*',
    '1.',
    '-   wide',
    '-\ttab',
    '-     code',
  ],
  ...[
    '- - nested',
    '1. - n',
    '- > q',
    '> text',
    'text',
    'lazy',
    '# head',
    '```',
    '~~~',
    '---',
    '===',
    '| a | b |',
    '| - | - |',
    '<div>',
    '<!-- c',
  ],
  ...[
    '-->',
    '<!-- x -->',
    '[a]: /x',
    '- [ ] task',
    '- # h',
    '- ```',
    '- w *(root cause)*',
    '',
    '',
    '',
    '    code',
    '**Problem:** p',
    '- Why 2: x',
  ],
)

export const oddlyIndented = fc.tuple(oddIndent, oddLine).map(([indent, line]) => (line === '' ? '' : indent + line))

/** Documents whose tree section holds lines that fit together badly or not at all. */
export const tangled = fc
  .record({
    lines: fc.array(oddlyIndented, {maxLength: 12}),
    lineEnding: fc.constantFrom('\n', '\r\n'),
  })
  .map(({lines, lineEnding}) => ['# T', '', '## 5 Whys', '', ...lines, '', '## Open questions', '', 'x'].join(lineEnding))
