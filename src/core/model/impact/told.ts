/** All figures of the impact, with what fell or rose by whatever name: for whoever shows them. Findings speak of none of these, and do without. */
import {lastStartingUpTo} from '../../document/sorted.ts'
import type {Span} from '../../document/span.ts'
import type {ImpactKind} from '../../profiles/impact-kind.ts'
import type {Postmortem} from '../postmortem.ts'
import {passagesUnder, sentenceNear, type PlacedPassage} from '../prose.ts'
import {changesIn} from './changed.ts'
import {impactOf, inDocument} from './impact.ts'
import {impactInOpening} from './opening.ts'
import {placeOf} from './place.ts'
import {isOther, kindOfSubject, said} from './sentences.ts'
import type {ImpactValue} from './value.ts'

/** In the order of the text, each figure once. */
export function impactTold(postmortem: Postmortem): readonly ImpactValue[] {
  const changes = inOrder([...changesTold(postmortem)])
  const others = impactOf(postmortem).filter(value => !isChange(value) && !meets(changes, value))
  return inOrder([...changes, ...others])
}

/** "0.1 % to 12 %" is read again here, and left out where it says that all was well again. */
const isChange = ({before, words}: ImpactValue): boolean => before !== null && / to /.test(words)

const inOrder = (values: readonly ImpactValue[]): readonly ImpactValue[] => values.toSorted((a, b) => a.start - b.start)

/** Whether one of these, which stand in the order of the text, shares something with a span. */
function meets(spans: readonly Span[], {start, end}: Span): boolean {
  const last = spans[lastStartingUpTo(spans.length, index => spans[index]!.start, end - 1)]
  return last !== undefined && last.end > start
}

function* changesTold(postmortem: Postmortem): Generator<ImpactValue> {
  const {document, sections} = postmortem
  for (const placed of impactInOpening(postmortem)) yield* changesOf(placed, 'opening')
  for (const section of sections) {
    const place = placeOf(section, sections)
    if (place !== null) for (const placed of passagesUnder(document, section, 'body')) yield* changesOf(placed, place)
  }
}

/** A summary tells of much that changed and hurt nobody. */
function* changesOf(placed: PlacedPassage, place: ImpactValue['place']): Generator<ImpactValue> {
  const {passage} = placed
  const text = passage.text.replaceAll('\n', ' ')
  const codes = passage.inlines.filter(({kind}) => kind === 'code')
  for (const {what, before, ...figure} of changesIn(text)) {
    const kind = kindOf(what, figure.unit)
    if ((place === 'summary' && kind === 'metric') || meets(codes, figure) || isOther(sentenceNear(text, figure.start))) continue
    yield inDocument({...said(kind, what, figure), before}, placed, place)
  }
}

/** What money or requests came to is no loss. */
function kindOf(what: string, unit: string | null): ImpactKind {
  const kind = kindOfSubject(what)
  if (kind === 'errors') return unit === '%' ? kind : 'metric'
  if (unit !== null) return 'metric'
  if (/^(?:\p{L}+ )?complaints$/iu.test(what)) return 'complaints'
  return (kind === 'nps' && /\bnps\b|promoter/i.test(what)) || (kind === 'rating' && /\bratings?\b/i.test(what)) ? kind : 'metric'
}
