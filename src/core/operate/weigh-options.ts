/** Opens the options for a cause: three of them to fill in, under a heading that says which cause they are for. */
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEndingAt, nextLine} from '../document/lines.ts'
import {inside} from '../outline/nesting.ts'
import {readTitle} from '../outline/section-id-of.ts'
import {plainWords} from '../pictures/plain.ts'
import {insertSection, usualLevelIn} from '../outline/section-insertion.ts'
import type {TreeSection} from '../trees/read/trees.ts'
import type {Path} from '../trees/tree.ts'
import {causeAt} from './cause.ts'
import type {Cause} from './cause.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {bulletIn} from './place.ts'
import type {Surroundings} from './surroundings.ts'
import {rowsEdit, tablesIn} from './table.ts'
import type {Table} from './table.ts'

/** One that prevents, one that detects, and the one that nobody came with; each asks what it costs and what it is worth. */
export const optionPrompts = [
  'Prevent: {{what would keep it from happening, at what cost and value}}',
  'Detect: {{what would tell us sooner, at what cost and value}}',
  '{{another way, at what cost and value}}',
]

/** A document that weighs the options for all causes in one table gets rows, any other a heading and a list. */
export function weighOptions(ground: Ground, node: Path, around: Surroundings): Outcome {
  const cause = causeAt(ground, node, around)
  if (typeof cause === 'string') return cause
  const {text} = ground
  const section = around.sections.find(({id}) => id === 'options')
  if (section !== undefined && text.slice(section.heading.end, section.end).includes(`(${cause.label})`)) return 'nothing-to-do'
  const done = {edits: cause.edits, node, change: {rewords: node}}
  const first = around.sections.find(({heading}) => section !== undefined && heading.start > section.heading.start)
  const table =
    section === undefined
      ? undefined
      : tablesIn(text, {start: nextLine(text, section.heading.end), end: first?.heading.start ?? section.end})[0]
  if (table !== undefined) return {...done, elsewhere: [rowsEdit(table, rowsFor(table, cause))], writes: '{{option}}'}
  return {...done, elsewhere: [listEdit(text, cause, section, around)], writes: optionPrompts[0]!}
}

function listEdit(text: string, {words, label}: Cause, section: TreeSection | undefined, {sections}: Surroundings): TextEdit {
  const bullet = bulletIn(text)
  const list = ['', ...optionPrompts.map(option => `${bullet} ${option}`)]
  const title = titleFor(`${words} (${label})`)
  if (section === undefined) return insertSection({text, sections}, 'options', [headingOf(usualLevelIn(sections) + 1, title), ...list])
  const at = Math.max(section.heading.end, endOfFilled(text, section.end))
  const heading = section.kind === 'label' ? `**${title}**` : headingOf(section.level + 1, title)
  return {start: at, end: at, text: ['', '', heading, ...list].join(lineEndingAt(text, at))}
}

/** A cause may be worded like the name of another section, which its heading must not open. */
const titleFor = (words: string): string => (inside('options', readTitle(plainWords(words))) === 'other' ? words : `Options for ${words}`)

const headingOf = (level: number, title: string): string => `${'#'.repeat(Math.min(level, 6))} ${title}`

/** Rows of a table of options: the label where a column is for causes, and what each of the three is for. */
function rowsFor({titles}: Table, {label}: Cause): readonly (readonly string[])[] {
  const causes = titles.findIndex(title => /\bcauses?\b/i.test(title))
  const kinds = titles.findIndex((title, index) => index > 0 && /prevent|detect|kind|type/i.test(title))
  return ['prevents', 'detects', ''].map(kind =>
    titles.map((_, index) => {
      if (index === causes) return label
      if (index === kinds) return kind
      return index === (causes === 0 ? 1 : 0) ? `{{option}}${causes === -1 ? ` (${label})` : ''}` : ''
    }),
  )
}
