/** Documents that hold one tree section, for the laws. */
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import type {Operated, Operation, Refusal} from '../../../src/core/trees/operation.ts'
import {operate} from '../../../src/core/trees/operate/operate.ts'
import {treesOf} from '../../../src/core/trees/read/trees.ts'
import type {TreeSection} from '../../../src/core/trees/read/trees.ts'
import type {Tree, TreeKind} from '../../../src/core/trees/tree.ts'

const headings: Readonly<Record<string, TreeSection['id']>> = {
  'Zusammenfassung of it': 'summary',
  '5 Whys': 'five-whys',
  'So what?': 'so-what',
  Fishbone: 'fishbone',
  'Open questions': 'other',
}

/** The sections of a text whose headings are known and stand alone. */
export function sectionsIn(text: string): readonly TreeSection[] {
  const found = Object.entries(headings)
    .flatMap(([title, id]) => {
      const start = text.search(new RegExp(`(?<![^\\r\\n])## ${title.replace('?', '\\?')}(?![^\\r\\n])`))
      return start === -1 ? [] : [{id, title, level: 2, kind: 'heading' as const, heading: {start, end: start + 3 + title.length}}]
    })
    .sort((a, b) => a.heading.start - b.heading.start)
  return found.map((section, index) => ({...section, end: found[index + 1]?.heading.start ?? text.length}))
}

export const treesIn = (text: string): readonly Tree[] => treesOf(text, sectionsIn(text))

export const tryOn = (text: string, operation: Operation): Operated | {readonly refused: Refusal} => operate(text, treesIn(text), operation, sectionsIn(text))

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
  .array(fc.constantFrom('pool', 'ran', 'out', 'of', 'sockets', 'under', 'load', '`retry()`', '[log](https://logs.example/1)', '**all** of it', 'q-x'), {
    minLength: 1,
    maxLength: 4,
  })
  .map(words => words.join(' '))

export const plan = (depth = 0): fc.Arbitrary<Plan> =>
  fc.record({words: plainWords, children: depth > 3 ? fc.constant([]) : fc.array(fc.constant(0), {maxLength: 3}).chain(items => fc.tuple(...items.map(() => plan(depth + 1))))})

/** How a list is written, the same throughout. */
export interface Manner {
  readonly marker: '-' | '*' | '+' | '1.' | '1)' | '1.1.'
  readonly gap: ' ' | '   ' | '\t'
  /** Beyond the least that the marker needs. */
  readonly step: 'least' | 'tab' | 'four'
  readonly prefix: string
  readonly lead: '' | '> '
  readonly loose: boolean
  readonly lineEnding: '\n' | '\r\n'
  readonly details: boolean
}

export const manner: fc.Arbitrary<Manner> = fc
  .record({
    marker: fc.constantFrom('-', '*', '+', '1.', '1)', '1.1.'),
    gap: fc.constantFrom(' ', ' ', '   ', '\t'),
    step: fc.constantFrom('least', 'least', 'tab', 'four'),
    prefix: fc.constantFrom('Why?', '**Why?**', '', 'Because', '**Why**:'),
    lead: fc.constantFrom('', '', '> '),
    loose: fc.boolean(),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    details: fc.boolean(),
  } as const)
  .map(each => ({...each, gap: each.step === 'tab' || each.gap !== '\t' ? each.gap : ' ', step: each.lead === '' ? each.step : 'least', ...(each.lead === '' ? {} : {gap: ' '})})) as fc.Arbitrary<Manner>

/** The lines of a list. */
export function written(plans: readonly Plan[], how: Manner, indent = ''): readonly string[] {
  return plans.flatMap(({words, children}, index) => {
    const marker = how.marker === '1.1.' ? '1.' : /^1/.test(how.marker) ? `${index + 1}${how.marker.slice(1)}` : how.marker
    const opening = `${marker}${how.step === 'tab' && how.gap === '\t' ? '\t' : how.gap}`
    const least = how.gap === '\t' ? 4 : opening.length
    const step = how.step === 'tab' && least <= 4 ? '\t' : how.step === 'four' && least <= 4 ? '    ' : ' '.repeat(least)
    const body = how.step === 'tab' && how.gap === '\t' ? `${indent}\t` : indent + ' '.repeat(least)
    const lines = [`${indent}${opening}${how.prefix === '' ? '' : `${how.prefix} `}${words}`]
    if (how.details && words.length % 3 === 0) lines.push('', `${body}~~~`, `${body}- not a node`, `${body}~~~`)
    if (how.details && words.length % 3 === 1) lines.splice(1, 0, `${body}and on`)
    const inner = written(children, how, indent + step)
    return [...(how.loose && index > 0 ? [''] : []), ...lines, ...inner]
  })
}

/** A whole document with such a list. */
export function documentWith(list: readonly string[], kind: TreeKind, how: Manner, problem: boolean): string {
  const quoted = (line: string): string => (line === '' ? how.lead.trimEnd() : how.lead + line)
  return [
    '# Sockets ran out',
    '',
    '## Zusammenfassung of it',
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
