/** The facts at the top of a document, and what they tell of the impact in words. */
import {passageFrom, sourceOffset, type Passage} from '../../document/passage.ts'
import type {Span} from '../../document/span.ts'
import type {Section} from '../../outline/section.ts'
import {readTitle} from '../../outline/section-id-of.ts'
import type {Postmortem} from '../postmortem.ts'
import {byPassage, passagesWithin, type PlacedPassage} from '../prose.ts'
import {besideLabels} from './beside-labels.ts'

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
export const besideImpact = byPassage((passage): Passage | null => {
  const beside = besideLabels(passage).find(({label}) => namesImpact(label))
  return beside === undefined ? null : passage.kind === 'cell' ? passage : stretchOf(passage, beside)
})

const namesImpact = (label: string): boolean => readTitle(label).id === 'impact'

function stretchOf(passage: Passage, {start, end}: Span): Passage | null {
  if (start >= end) return null
  const rest = passageFrom(passage, sourceOffset(passage, start))
  return {...rest, text: rest.text.slice(0, end - start), derived: []}
}
