/** Days of the week that their dates do not have. */
import {isoDate} from '../dates/calendar.ts'
import {wrongWeekdays} from '../dates/weekday.ts'
import {definePassageRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default definePassageRule({
  name: 'contradicting-weekday',
  code: 'PM504',
  summary: 'A date is said to be another day of the week than it was',
  category: 'timeline',
  severity: 'information',
  fixable: 'unsafe',
  since: '0.1.0',
  decide: ({text}) => wrongWeekdays(text),
  say: ({start, end, date, right}, {text}) => ({
    defect: saying`The date beside it, ${isoDate(date)}, was a ${right}: “${text.slice(start, end)}”`,
    question: localised('Which is right, the day of the week or the date?'),
  }),
  fix: ({start, end, right}) => [{title: saying`Write ${right}`, safe: false, edits: [{start, end, text: right}]}],
})
