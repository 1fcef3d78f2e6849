/** Opens the options for a cause: three lines to fill in, under a heading that says which cause they are for. */
import type {TextEdit} from '../../document/edit.ts'
import {endOfFilled, lineEndingAt} from '../../document/lines.ts'
import {insertSection} from '../../templates/section-insertion.ts'
import type {TreeSection} from '../read/trees.ts'
import type {Path} from '../tree.ts'
import {causeAt} from './cause.ts'
import type {Ground} from './ground.ts'
import type {Outcome} from './outcome.ts'
import {bulletIn} from './place.ts'
import type {Surroundings} from './surroundings.ts'

/** One that prevents, one that detects, and the one that nobody came with. */
const options = [
  'Prevent: {{what would keep it from happening, its cost and its value}}',
  'Detect: {{what would tell sooner, its cost and its value}}',
  '{{Another way, its cost and its value}}',
]

export function weighOptions(ground: Ground, node: Path, around: Surroundings): Outcome {
  const cause = causeAt(ground, node, around)
  if (typeof cause === 'string') return cause
  const written = optionsEdit(ground.text, `${cause.words} (${cause.label})`, around)
  return {edits: cause.edits, elsewhere: [written], node, change: {rewords: node}}
}

function optionsEdit(text: string, title: string, {sections}: Surroundings): TextEdit {
  const list = options.map(option => `${bulletIn(text)} ${option}`)
  const section = sections.find(({id}) => id === 'options')
  if (section === undefined) {
    const level = sections.find(({kind, id}) => kind === 'heading' && id !== 'other')?.level ?? 2
    return insertSection({text, sections}, 'options', [heading(level, title), '', ...list])
  }
  const at = endOfFilled(text, section.end)
  const end = lineEndingAt(text, at)
  return {start: at, end: at, text: ['', '', headingIn(section, title), '', ...list].join(end)}
}

const headingIn = ({kind, level}: TreeSection, title: string): string => (kind === 'label' ? `**${title}**` : heading(level, title))

/** A heading one level below another. */
const heading = (above: number, title: string): string => `${'#'.repeat(Math.min(above + 1, 6))} ${title}`
