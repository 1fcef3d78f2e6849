/** A timeline as the text of a Mermaid diagram, for places that draw those. */
import {tookWords} from '../../model/metric-words.ts'
import {phasesOf, type Phase} from '../../model/phases.ts'
import {atLineStart, uptoColon} from '../mermaid-words.ts'
import {apartCardOf, cardsOf, withoutPlace, type Card} from './card.ts'
import {dayAt, dayLength, shown, type Clock} from './clock.ts'
import {phaseName} from './description.ts'
import {placingOf, type Placing} from './placing.ts'
import type {Told} from './timeline-picture.ts'

/** `gantt` has an axis to scale and the phases; `timeline` has the order, the days and what is not on any axis. */
export type TimelineForm = 'timeline' | 'gantt'

/** The diagram's source, without a fence around it; every line ends with a line break. Any words are safe in it. */
export function timelineMermaidOf(told: Told, form: TimelineForm): string {
  const placing = placingOf(told.timeline)
  const cards = cardsOf(placing.placed, placing.clock)
  const lines = form === 'timeline' ? timelineLines(told, placing, cards) : ganttLines(placing, cards, phasesOf(told.timeline))
  return `${[form, `  title ${uptoColon(told.title ?? 'Timeline')}`, ...lines].join('\n')}\n`
}

/** A section for each day, and one for what has none. */
function timelineLines({document: {text}}: Told, {placed, apart, clock}: Placing, cards: readonly Card[]): readonly string[] {
  const apartCards = apart.map(entry => apartCardOf(entry, text.slice(entry.written.start, entry.written.end)))
  return [
    ...cards.flatMap((card, index) => {
      const day = card.day ?? (index === 0 ? dayAt(clock, placed[0]!.at) : null)
      return day === null ? [periodOf(card)] : [sectionOf(day), periodOf(card)]
    }),
    ...(apartCards.length === 0 ? [] : [sectionOf(withoutPlace), ...apartCards.map(card => periodOf(card, atLineStart))]),
  ]
}

const sectionOf = (name: string): string => `  section ${uptoColon(name)}`

const periodOf = (card: Card, words = uptoColon): string => `    ${words(card.time.join(' '))} : ${uptoColon(toldBy(card))}`

const toldBy = ({name, said}: Card): string => (name === null ? said : `${name}: ${said}`)

/** The phases as bars; below them the entries: those of an instant as milestones of the chart, others as bars of all that they can have been. */
function ganttLines({placed, apart, clock, instants}: Placing, cards: readonly Card[], phases: readonly Phase[]): readonly string[] {
  const task = (words: string, {from, to, tags}: {from: number; to: number; tags: readonly string[]}): string =>
    `    ${uptoColon(words)} :${[...tags, ...(from === to ? ['milestone'] : []), written(clock, from), from === to ? '0s' : written(clock, to)].join(', ')}`
  const onAxis = phases.filter(({from, to}) => !apart.includes(from) && !apart.includes(to))
  return [
    '  dateFormat YYYY-MM-DDTHH:mm:ss',
    `  axisFormat ${(instants.at(-1) ?? 0) - (instants[0] ?? 0) > dayLength && clock.isDated ? '%m-%d %H:%M' : '%H:%M'}`,
    ...(onAxis.length === 0 ? [] : [sectionOf('Phases')]),
    ...onAxis.map(phase => task(`until ${phaseName(phase)}: ${tookWords(phase)}`, {from: phase.start, to: phase.end, tags: []})),
    sectionOf(clock.zone === null ? 'Timeline' : `Timeline (${clock.zone})`),
    ...cards.map((card, index) =>
      task(`${card.time.join(' ')} ${toldBy(card)}`, {
        from: placed[index]!.earliest,
        to: placed[index]!.latest,
        tags: card.name === null ? [] : ['crit'],
      }),
    ),
  ]
}

/** What the clock shows, without its zone: a chart has one clock for all. */
const written = (clock: Clock, instant: number): string => new Date(shown(clock, instant) * 1000).toISOString().slice(0, 19)
