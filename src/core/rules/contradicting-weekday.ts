/** Days of the week that their dates do not have. */
import {isoDate} from '../dates/calendar.ts'
import {wrongWeekdays} from '../dates/weekday.ts'
import {definePassageRule} from '../rule/rule.ts'

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
    defect: `${isoDate(date)} was a ${right}, and not a “${text.slice(start, end)}”`,
    question: 'Which is right, the day of the week or the date?',
  }),
  fix: ({start, end, right}) => [{title: `Write ${right}`, safe: false, edits: [{start, end, text: right}]}],
})
