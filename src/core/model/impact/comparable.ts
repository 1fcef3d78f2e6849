/** Which figures can be held against each other, and whether a document may have any that can. */
import {byChunk} from '../../document/by-chunk.ts'
import {inChunks} from '../../outline/placed.ts'
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
  for (const {items} of inPassages(document)) count += items.length
  // What stands under the name of a figure, and beside a label, is read in another way than for itself.
  for (const section of sections) {
    const place = placeOf(section, sections)
    if (place !== null && (section.kind === 'label' || namesFigure(section, place))) count++
  }
  return count > 1
}

const inPassages = inChunks(
  byChunk(chunk =>
    passagesIn(chunk).flatMap(passage =>
      [...labelledIn(passage), ...[valueOfCell(passage) ?? []].flat(), ...saidIn(passage)].filter(isComparable),
    ),
  ),
)
