/** The impact of an incident in figures: what the front matter, the summary and the impact section say, each with its place. */
import type {Document} from '../../document/document.ts'
import {sourceSpan} from '../../document/passage.ts'
import type {Section} from '../../outline/section.ts'
import type {Postmortem} from '../postmortem.ts'
import {passagesUnder, type PlacedPassage} from '../prose.ts'
import {durationsIn} from './durations.ts'
import {fieldValues} from './fields.ts'
import {isBaseline, labelledIn, namesFigure, valueOf, valueOfCell} from './labels.ts'
import {impactInOpening, openingOf} from './opening.ts'
import {saidIn, type Said} from './sentences.ts'
import {placeOf} from './place.ts'
import {tellingPassages} from './telling.ts'
import type {ImpactValue} from './value.ts'

/** In the order of the text, each figure once. */
export function impactOf(postmortem: Postmortem): readonly ImpactValue[] {
  const found = [...fieldValues(postmortem), ...inOpening(postmortem), ...inSections(postmortem), ...durationsIn(postmortem)]
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((value, index) => !sorted.slice(Math.max(0, index - nearest), index).some(other => other.end > value.start))
}

/** No more readings than this begin at one figure. */
const nearest = 4

type Place = ImpactValue['place']

function* inOpening(postmortem: Postmortem): Generator<ImpactValue> {
  for (const placed of openingOf(postmortem))
    for (const value of [...labelledIn(placed.passage), ...cellOf(placed)])
      if (value.kind !== 'metric') yield inDocument(value, placed, 'opening')
  for (const placed of impactInOpening(postmortem))
    for (const value of saidIn(placed.passage)) if (isMeant(value, 'impact')) yield inDocument(value, placed, 'opening')
}

const tellingIn = tellingPassages(
  passage => labelledIn(passage).length > 0 || valueOfCell(passage) !== null || saidIn(passage).length > 0 || isBaseline(passage),
)

function* inSections({document, sections}: Postmortem): Generator<ImpactValue> {
  const telling = tellingIn(document)
  for (const section of sections) {
    const place = placeOf(section, sections)
    if (place === null) continue
    yield* titled(document, section, place)
    yield* inSection(telling(section), place)
  }
}

function* inSection(passages: Iterable<PlacedPassage>, place: 'summary' | 'impact'): Generator<ImpactValue> {
  let usual: {readonly row: string | null; readonly value: number | null} = {row: null, value: null}
  for (const placed of passages) {
    const {passage} = placed
    if (isBaseline(passage)) usual = {row: passage.row, value: valueOf(passage.row ?? '', passage.text, 'metric')?.value ?? null}
    const before = passage.row !== null && passage.row === usual.row ? usual.value : null
    for (const value of [...labelledIn(passage), ...cellOf(placed)])
      if (place === 'impact' || value.kind !== 'metric') yield inDocument({...value, before}, placed, place)
    for (const value of saidIn(passage)) if (isMeant(value, place)) yield inDocument(value, placed, place)
  }
}

/** The text right under a heading, or beside a label, that names what is counted. */
function* titled(document: Document, section: Section, place: 'summary' | 'impact'): Generator<ImpactValue> {
  if (!namesFigure(section, place)) return
  const [first] = passagesUnder(document, section, 'body')
  const value = first === undefined ? null : valueOf(section.title, first.passage.text)
  if (first !== undefined && value !== null) yield inDocument(value, first, place)
}

const cellOf = ({passage}: PlacedPassage): readonly Said[] => [valueOfCell(passage) ?? []].flat()

/** In a summary, a figure is of the impact when its sentence says what harm was done to what it counts. */
const isMeant = ({kind, standing}: Said, place: Place): boolean =>
  standing === 'mention' ? place === 'impact' && kind !== 'metric' : place === 'impact' || kind !== 'metric'

export function inDocument(value: Said, {passage, start}: PlacedPassage, place: Place): ImpactValue {
  const source = sourceSpan(passage, value)
  return {...value, words: passage.text.slice(value.start, value.end), place, start: source.start + start, end: source.end + start}
}
