/** The facts at the top of a document, and what they tell of the impact in words. */
import {passageFrom, sourceOffset, type Passage} from '../../document/passage.ts'
import type {Section} from '../../outline/section.ts'
import {readTitle} from '../../outline/section-id-of.ts'
import type {Postmortem} from '../postmortem.ts'
import {byPassage, passagesWithin, type PlacedPassage} from '../prose.ts'
import {labelOfLine} from './labels.ts'

/** Up to the first section. */
export function openingOf({document, frontMatter, sections}: Postmortem): Iterable<PlacedPassage> {
  const end = sections.find(({level}) => level > 1)?.heading.start ?? 0
  return passagesWithin(document, {start: frontMatter.span?.end ?? 0, end})
}

/** What stands there beside “Impact”, where that is no section of its own. */
export function* impactInOpening(postmortem: Postmortem): Generator<PlacedPassage> {
  for (const {passage, start} of openingOf(postmortem)) {
    const beside = besideImpact(passage)
    const isApart = ({heading}: Section): boolean =>
      start + passage.source.start <= heading.start && heading.start < start + passage.source.end
    if (beside !== null && !postmortem.sections.some(isApart)) yield {passage: beside, start}
  }
}

/** The words beside that label, on a line among others or in a cell, up to the next label; `null` where there are none. */
export const besideImpact = byPassage(passage => besideLabel(passage, namesImpact))

/** The same for any label that is meant. */
export function besideLabel(passage: Passage, isMeant: (label: string) => boolean): Passage | null {
  const {text, kind, row} = passage
  if (kind === 'cell') return row !== null && isMeant(row) ? passage : null
  if (kind === 'heading') return null
  let at = 0
  let from: number | null = null
  for (const line of text.split('\n')) {
    const match = labelOfLine.exec(line)
    if (match !== null && from !== null) return stretchOf(passage, from, at)
    if (match !== null && isMeant(match.groups!['label']!)) from = at + match[0].length
    at += line.length + 1
  }
  return from === null ? null : stretchOf(passage, from, text.length)
}

const namesImpact = (label: string): boolean => readTitle(label).id === 'impact'

function stretchOf(passage: Passage, from: number, to: number): Passage | null {
  if (from >= to) return null
  const rest = passageFrom(passage, sourceOffset(passage, from))
  return {...rest, text: rest.text.slice(0, to - from), derived: []}
}
