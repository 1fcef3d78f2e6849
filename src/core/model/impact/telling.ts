/** The passages that tell something, section by section; all others cost nothing, since it is kept by chunk which those are. */
import {byChunk} from '../../document/by-chunk.ts'
import type {Document} from '../../document/document.ts'
import type {Passage} from '../../document/passage.ts'
import {lastStartingUpTo} from '../../document/sorted.ts'
import {inChunks} from '../../outline/placed.ts'
import type {Section} from '../../outline/section.ts'
import {passagesIn} from '../postmortem.ts'
import {passagesUnder, type PlacedPassage} from '../prose.ts'

/** Of a label, whose words may stand beside it, all passages are given. */
type TellingIn = (document: Document) => (section: Section) => Iterable<PlacedPassage>

export function tellingPassages(isTelling: (passage: Passage) => boolean): TellingIn {
  const inDocument = inChunks(byChunk(chunk => passagesIn(chunk).filter(isTelling)))
  return document => {
    const all = inDocument(document).flatMap(({start, items}) => items.map(passage => ({passage, start})))
    const startOf = (index: number): number => all[index]!.start + all[index]!.passage.source.start
    const firstFrom = (offset: number): number => lastStartingUpTo(all.length, startOf, offset - 1) + 1
    return section =>
      section.kind === 'label'
        ? passagesUnder(document, section, 'body')
        : all.slice(firstFrom(section.body.start), firstFrom(section.body.end))
  }
}
