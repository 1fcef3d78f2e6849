/** All forms of the parts of a stamp, in the order in which they are tried. */
import {daysInWords, instants, nextDay, mistypedDays, toldDays, writtenDays} from './date-forms.ts'
import {eastAsianForms} from './east-asian-forms.ts'
import {clockAhead, form, leadingWord, wordEnd, type Form} from './form.ts'
import {setRoughly, setZone, type StampReading} from './reading.ts'
import {bareTimes, mistypedTimes, times, untoldTimes} from './time-forms.ts'
import {shortZones, sign, zoneNamed, zonePattern} from './zone-names.ts'

/** Abbreviations of zones are written in capitals: "est" is a word. */
const zoned = (pattern: string, mayStand: (reading: StampReading) => boolean): Form => ({
  pattern: new RegExp(pattern, 'uy'),
  read: ([zone], reading) => zoneNamed(zone) === zone && mayStand(reading) && setZone(reading, zone),
  counts: true,
})

const isTold = ({date, time}: StampReading): boolean => date !== null || time !== null
const isTimed = ({time}: StampReading): boolean => time !== null

const zones: readonly Form[] = [
  zoned(`${zonePattern}|${sign}\\d{2}:?\\d{2}${wordEnd}|Z${wordEnd}`, isTold),
  zoned(`(?:${shortZones})${wordEnd}|[A-Z]{2,4}T(?=\\s?[:)\\]–—])`, isTimed),
  zoned(`(?:${zonePattern})(?=[\\s)\\]:,*_]{1,4}~?(?:\\d{1,2}[:.h]\\d{2}|\\d{4}[-/]\\d))`, reading => !isTold(reading)),
  form(`local(?:\\stime)?${wordEnd}`, (_, reading) => reading.time !== null),
]

const aroundDays =
  '(?:(?:in the|very)\\s)?(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night|overnight)(?: of)?|end of (?:the )?day|eod'
const about =
  'approx(?:\\.|imately)?|around|about|circa|c\\.|ca\\.?|roughly|estimated|(?:shortly|just)? ?(?:before|after)|prior to|by|vers|environ|gegen|kurz (?:vor|nach)|hacia(?: las?)?|sobre las?|a eso de las?|aproximadamente|por volta d[ae]s?|cerca d[ae]s?|추정|推定|大[约約概]'
const links =
  "at|on(?: the)?|from|since|starting|between|to|until|till?|through|and|um|am|ab|seit|den|bis|le|la|l['’]|à|dès|depuis|el|em|no|às?|das|a las|desde(?: las?)?|las|约|約|从|從|自"
/** Words with which a telling goes on. */
const turns = `also|then|later|finally|eventually|meanwhile|subsequently|afterwards?|lastly|again|${nextDay}`
const block = '(?:block|slot|epoch|height)(?:\\s(?:height|number))?\\s?#?[\\d,_]{3,}'

const wordsAround: readonly Form[] = [
  leadingWord(aroundDays, (_, reading) => setRoughly(reading)),
  leadingWord(about, (_, reading) => {
    reading.leaning = true
    return reading.time === null
  }),
  leadingWord('approx(?:\\.|imately)?|ish|or so|estimated|est\\.', (_, reading) => setRoughly(reading)),
  leadingWord(`the(?=\\s\\d{1,2}(?:st|nd|rd|th))|a(?=\\s\\d{1,2}[:.h]\\d)`, () => true),
  leadingWord(links, () => true),
  leadingWord(`(?:${turns})(?=,?\\s(?:(?:at|on|around|about|by|from)\\s)?[~≈]?(?:\\d|\\p{L}{3,9}\\.?\\s\\d))`, ({0: {length}}, reading) => {
    return length > 0 && reading.date === null && reading.time === null
  }),
  leadingWord(block, () => true),
  // "1. 10:42": the number of an entry.
  form(`\\d{1,3}[.)]\\s(?=[*_~[(]{0,4}(?:${clockAhead}|\\d{4}-\\d{2}))`, (_, reading) => !isTold(reading)),
]

export const forms: readonly Form[] = [
  ...instants,
  ...eastAsianForms,
  ...writtenDays,
  ...times,
  ...toldDays,
  ...bareTimes,
  ...untoldTimes,
  ...daysInWords,
  ...zones,
  ...mistypedDays,
  ...mistypedTimes,
  ...wordsAround,
]
