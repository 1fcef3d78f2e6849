/** Thresholds as a team writes them in `.postmortem.yml`. */
import type {Choice, RecordShape, TableShape, ValueShape} from '../model/yaml/shape.ts'
import {leadingDuration, leadingFigure} from '../model/impact/figure.ts'
import {impactKinds, type ImpactKind} from '../profiles/impact-kind.ts'
import {usualCriteria, type ReviewCriteria, type SeverityLevel, type Threshold} from '../profiles/thresholds.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

/** Kinds of which more is worse. */
const kinds = impactKinds.filter(kind => kind !== 'nps' && kind !== 'rating' && kind !== 'metric')

const examples: Readonly<Record<(typeof kinds)[number], string>> = sayings({
  customers: '`1,000` or `5 %`',
  requests: '`100,000` or `2 %`',
  errors: '`10,000` or `1 %`',
  money: '`EUR 10,000`',
  duration: '`30 min` or `2 h`',
  complaints: '`20`',
})

/** So much or more; `null` where the words say no such figure. */
export function thresholdIn(kind: ImpactKind, words: string): Threshold | null {
  const figure = kind === 'duration' ? leadingDuration(words) : leadingFigure(words)
  if (figure?.value === undefined || figure.value === null || words.slice(figure.end).trim() !== '') return null
  const value = figure.unit === null && figure.thousands !== null ? figure.thousands : figure.value
  const fits = value > 0 && (figure.currency !== null) === (kind === 'money')
  return fits ? {kind, value, unit: figure.unit, currency: figure.currency} : null
}

const amount = (kind: (typeof kinds)[number]): ValueShape => ({
  is: 'text',
  says: `From so much on: ${examples[kind]}.`,
  check: words =>
    thresholdIn(kind, words) === null
      ? saying`“${words}” is no such figure. Write ${localised(examples[kind]).replaceAll('`', '“')}.`
      : null,
})

const levelShape: RecordShape = {
  is: 'record',
  open: false,
  says: 'The figures any of which is enough for this severity.',
  fields: Object.fromEntries(kinds.map(kind => [kind, amount(kind)])),
}

export const severityShape: TableShape = {
  is: 'table',
  says: 'The team’s severities, the worst one first, and from which figures of the impact on an incident has them: `SEV1: {customers: 10,000}`.',
  of: levelShape,
}

const length = (says: string): ValueShape => ({
  is: 'text',
  says,
  check: words => (thresholdIn('duration', words) === null ? saying`“${words}” is no duration. Write “30 min” or “2 h”.` : null),
})

const flags: readonly Choice[] = [
  {value: 'data-loss', says: 'Whether a loss of data is enough. By default it is.'},
  {value: 'intervention', says: 'Whether it is enough that somebody rolled back, rerouted or restarted. By default it is.'},
  {value: 'found-by-people', says: 'Whether it is enough that people saw it before the monitoring did. By default it is.'},
]

export const reviewShape: RecordShape = {
  is: 'record',
  open: false,
  says: 'When a review of an incident is due, any of these being enough; the editor’s language status tells it.',
  fields: {
    downtime: length('How long customers felt it, at least: by default `30 min`.'),
    resolution: length('How long it took to resolve, at least: by default `4 h`.'),
    ...Object.fromEntries(flags.map(({value, says}) => [value, {is: 'flag', says} as const])),
  },
}

type Fields = Readonly<Record<string, unknown>>

const wordsOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Levels without any figure that can be read still have their place among the others. */
export const severityLevelsIn = (levels: Fields): readonly SeverityLevel[] =>
  Object.entries(levels).map(([name, fields]) => {
    const said = typeof fields === 'object' && fields !== null ? (fields as Fields) : {}
    return {name, from: kinds.flatMap(kind => thresholdIn(kind, wordsOf(said[kind])) ?? [])}
  })

export function reviewCriteriaIn(fields: Fields): ReviewCriteria {
  const seconds = (name: 'downtime' | 'resolution'): number | null =>
    thresholdIn('duration', wordsOf(fields[name]))?.value ?? usualCriteria[name]
  const flag = (name: string, usual: boolean): boolean => (typeof fields[name] === 'boolean' ? fields[name] : usual)
  return {
    downtime: seconds('downtime'),
    resolution: seconds('resolution'),
    dataLoss: flag('data-loss', usualCriteria.dataLoss),
    intervention: flag('intervention', usualCriteria.intervention),
    foundByPeople: flag('found-by-people', usualCriteria.foundByPeople),
  }
}
