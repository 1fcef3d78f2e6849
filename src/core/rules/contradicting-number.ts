/** Figures of the impact that two places tell differently. */
import {mayCompare} from '../model/impact/comparable.ts'
import {impactOf} from '../model/impact/impact.ts'
import {toldTwice} from '../model/impact/told-twice.ts'
import type {ImpactValue} from '../model/impact/value.ts'
import {shortened} from '../model/prose.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

const places: Readonly<Record<ImpactValue['place'], string>> = sayings({
  'front-matter': 'the front matter',
  opening: 'the facts at the top',
  summary: 'the summary',
  impact: 'the impact',
})

export default defineDocumentRule({
  name: 'contradicting-number',
  code: 'PM121',
  summary: 'A figure of the impact is told differently in two places',
  category: 'facts',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  yieldsTo: ['contradicting-duration'],
  *decide(postmortem) {
    if (!mayCompare(postmortem)) return
    for (const {first, second} of toldTwice(impactOf(postmortem))) yield {start: second.start, end: second.end, first}
  },
  say: ({first}) => ({
    defect: saying`Told differently in ${localised(places[first.place])}: “${shortened(first.words)}”`,
    question: localised('Which figure is right, or do they count different things?'),
  }),
  relate: ({first: {start, end, place}}) => [{start, end, message: saying`This is what ${localised(places[place])} says.`}],
})
