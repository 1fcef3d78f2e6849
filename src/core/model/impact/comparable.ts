/** Which figures can be held against each other, and whether a document may have any that can. */
import {byChunk, byGroup} from '../../document/by-chunk.ts'
import type {Passage} from '../../document/passage.ts'
import {passagesIn, type Postmortem} from '../postmortem.ts'
import {fieldValues} from './fields.ts'
import {labelledIn, namesFigure, valueOfCell} from './labels.ts'
import {placeOf} from './place.ts'
import {saidIn, type Said} from './sentences.ts'

export const isComparable = ({kind, standing}: Pick<Said, 'kind' | 'standing'>): boolean =>
  standing === 'label' || (standing === 'whole' && kind !== 'metric')

/** Whether there may be two of them. Hardly ever are there, and to know that costs far less than to read all figures. */
export function mayCompare(postmortem: Postmortem): boolean {
  const {document, sections} = postmortem
  let count = fieldValues(postmortem).length
  for (const group of document.groups) count += inGroup(group).count
  // What stands under the name of a figure, and beside a label, is read in another way than for itself.
  for (const section of sections) {
    const place = placeOf(section, sections)
    if (place !== null && (section.kind === 'label' || namesFigure(section, place))) count++
  }
  return count > 1
}

const inGroup = byGroup(({chunks}) => ({count: chunks.reduce((count, chunk) => count + inChunk(chunk).count, 0)}))

const inChunk = byChunk(chunk => ({
  count: passagesIn(chunk).reduce((count, passage) => count + figuresIn(passage).filter(isComparable).length, 0),
}))

const figuresIn = (passage: Passage): readonly Pick<Said, 'kind' | 'standing'>[] => [
  ...labelledIn(passage),
  ...[valueOfCell(passage) ?? []].flat(),
  ...saidIn(passage),
]
