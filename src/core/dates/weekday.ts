/** Days of the week beside dates: "Thursday, 5 March 2026", "2026-03-05 (jueves)". */
import type {Span} from '../document/span.ts'
import type {CalendarDate} from './calendar.ts'
import {inCaseOf} from './letter-case.ts'
import {dateIn} from './mention.ts'

/** From Sunday on, as `Date` counts them: English in full and in short, Spanish, Portuguese, French, German. */
const languages = [
  'sunday monday tuesday wednesday thursday friday saturday',
  'sun mon tue wed thu fri sat',
  'sun mon tues weds thurs fri sat',
  'domingo lunes martes miércoles jueves viernes sábado',
  'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
  'sonntag montag dienstag mittwoch donnerstag freitag samstag',
].map(names => names.split(' '))

const day = `(?<!\\p{L})(?:${[...new Set(languages.flat())].join('|')})(?!\\p{L})`
const name = '\\p{L}{3,10}'
const nth = '(?:st|nd|rd|th)?'
const date = `(?<![\\d/.-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}${nth}\\.? (?:of |de )?${name}\\.?,? (?:de )?\\d{4}|${name}\\.? \\d{1,2}${nth},? \\d{4})(?!\\d)`
const pairs = [
  new RegExp(`(?<day>${day})\\.?,? (?:the |den |le |el )?(?<date>${date})`, 'giud'),
  new RegExp(`(?<date>${date})(?:,? \\(|,? )(?<day>${day})(?! ${date}|,? \\d)`, 'giud'),
]

/** A day of the week as it is written, and the one that its date has in the same language. */
export interface Weekday extends Span {
  readonly date: CalendarDate
  readonly right: string
}

/** Those that their dates contradict. */
export function wrongWeekdays(text: string): readonly Weekday[] {
  if (!/\d{4}/.test(text)) return []
  return pairs.flatMap(pair => [...text.matchAll(pair)].flatMap(match => weekdayIn(match))).toSorted((a, b) => a.start - b.start)
}

function weekdayIn({groups, indices}: RegExpExecArray): readonly Weekday[] {
  const written = groups!['day']!.normalize('NFKC').toLowerCase()
  const found = dateIn(groups!['date']!)
  if (found === null) return []
  const index = new Date(Date.UTC(found.year, found.month - 1, found.day)).getUTCDay()
  const language = languages.find(names => names.includes(written))
  if (language === undefined || languages.some(names => names.indexOf(written) === index)) return []
  const [start, end] = indices!.groups!['day']!
  return [{start, end, date: found, right: inCaseOf(groups!['day']!, capitalised(language[index]!))}]
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
