/** Durations that the times of the document contradict. */
import {elapsed} from '../dates/elapsed.ts'
import {knownTimes} from '../model/known-times.ts'
import {formulaWords} from '../model/metric-words.ts'
import {metricsOf, type MetricName} from '../model/metrics.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {statedDurations} from '../model/stated-durations.ts'
import {statedMetrics} from '../model/stated-metrics.ts'
import {between, type Instants} from '../model/timeline/instant.ts'
import {spacingOf} from '../model/timeline/spacing.ts'
import type {Span} from '../document/span.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

interface Contradiction extends Span {
  /** What it took by the times. */
  readonly seconds: number
  readonly from: Span
  readonly to: Span
  /** `null` of the incident as a whole. */
  readonly name: MetricName | null
}

function* ofWhole(postmortem: Postmortem): Generator<Contradiction> {
  const [first] = statedDurations(postmortem)
  const known = first === undefined ? null : knownTimes(postmortem)
  if (known === null) return
  const lasted = between(known.start.at, known.end.at)
  if (lasted === null || lasted.seconds <= 0) return
  // What lasted as long as any two times are apart may have been a part of it.
  const areApart = spacingOf([known.start.at, known.end.at, ...known.all])
  for (const {start, end, seconds, slack} of statedDurations(postmortem))
    if (!areApart(seconds, slack)) yield {start, end, seconds: lasted.seconds, from: known.start, to: known.end, name: null}
}

/** Between two milestones, unless it lasted as long from one of them to another time, or from another time to one of them. */
function* ofMetrics(postmortem: Postmortem): Generator<Contradiction> {
  const stated = statedMetrics(postmortem)
  if (stated.length === 0) return
  const {timeline} = postmortem
  const metrics = metricsOf(timeline)
  const all = timeline.flatMap(({began, ended}) => [began, ended]).filter(instants => instants !== null)
  for (const {name, start, end, seconds, slack} of stated) {
    const metric = metrics.find(each => each.name === name)
    if (metric === undefined) continue
    const {from, to} = metric
    const isSo = (first: Instants | null, last: Instants | null): boolean => {
      const lasted = first && last && between(first, last)
      return lasted !== null && lasted.least - slack <= seconds && seconds <= lasted.most + slack
    }
    const isToldOfOthers = all.some(
      each => isSo(from.began, each) || isSo(from.ended, each) || isSo(each, to.began) || isSo(each, to.ended),
    )
    if (!isToldOfOthers) yield {start, end, seconds: metric.seconds, from: from.written, to: to.written, name}
  }
}

export default defineDocumentRule({
  name: 'contradicting-duration',
  code: 'PM505',
  summary: 'Something is said to have lasted longer or shorter than its times say',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    yield* ofWhole(postmortem)
    yield* ofMetrics(postmortem)
  },
  say({start, end, seconds, name}, {document: {text}}) {
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    return {
      defect:
        name === null
          ? saying`From start to end it took ${elapsed(seconds)}: “${words}”`
          : saying`From ${formulaWords(name)} it took ${elapsed(seconds)}: “${words}”`,
      question: localised('Which is right, the duration or the times?'),
    }
  },
  relate: ({from, to}) => [
    {start: from.start, end: from.end, message: localised('It started here.')},
    {start: to.start, end: to.end, message: localised('It ended here.')},
  ],
})
