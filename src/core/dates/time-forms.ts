/** Clock times in the forms in which people write them: data, in the order in which they are tried. */
import {form, wordEnd, type Form} from './form.ts'
import {setLastMinute, setMistypedTime, setTime} from './reading.ts'

const half = '(?:\\s?([ap])\\.?m\\b\\.?|([ap])(?![\\p{L}\\p{N}]))?'
/** What some languages say after a time. */
const oClock = `(?:\\s?(?:uhr|hrs?\\.?|hs?|hours|heures|horas|min)${wordEnd})?`

export const times: readonly Form[] = [
  form(
    `(\\d{1,2})(?:[:.：](\\d{2})|\\s?h\\s?(\\d{2}))(?:[:：](\\d{2})(?:[.,](?:\\d{1,9}|x{1,6}))?)?(?![\\d%]|[.:]\\d|/\\d(?!\\d?:\\d))${half}${oClock}`,
    ([, hour, minute, french, second, half, letter], reading) => setTime(reading, hour!, minute ?? french!, second, half ?? letter),
  ),
]

const zoneAhead = `(?:UTC|GMT|Z|[PMCE][SD]?T|CES?T|BST|IST|JST)${wordEnd}`

/** Times that are little more than a number, so that what is around them has to tell. */
export const bareTimes: readonly Form[] = [
  form('(\\d{1,2})(?=\\s?(?:[–—-]|to)\\s?\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\b)', ([, hour], reading) => {
    return reading.time === null && setTime(reading, hour!, '00', undefined, undefined)
  }),
  form('(\\d{1,2})\\s?([ap])\\.?m\\b\\.?', ([, hour, half], reading) => setTime(reading, hour!, '00', undefined, half)),
  form(`(\\d{1,2})\\suhr(?:\\s(\\d{2})(?!\\d))?${wordEnd}`, ([, hour, minute = '00'], reading) =>
    setTime(reading, hour!, minute, undefined, undefined),
  ),
  form("(\\d{1,2})\\s(?:heures|horas|o'clock)\\b", ([, hour], reading) => setTime(reading, hour!, '00', undefined, undefined)),
  form(`(\\d{1,2})\\s?h${wordEnd}(?=\\s?(?:[:,)\\]*_–—-]|$))`, ([, hour], reading) => {
    return (hour!.length === 2 || reading.date !== null) && setTime(reading, hour!, '00', undefined, undefined)
  }),
  {
    // Capitals alone are a zone.
    pattern: new RegExp(`(\\d{2})(\\d{2})(?:\\s?(?:[hH]|[hH][rR][sS]?|hours|Uhr)${wordEnd}|(?=\\s?${zoneAhead}))`, 'uy'),
    read: ([, hour, minute], reading) => setTime(reading, hour!, minute!, undefined, undefined),
    counts: true,
  },
  form(`(\\d{2})(\\d{2})${wordEnd}(?=\\s*(?:[:–—]|-(?!\\d)|-\\d{4}(?!\\d)|$))`, ([, hour, minute], reading) => {
    const mayBeYear = hour === '19' || hour === '20'
    return (reading.date !== null || reading.time !== null || !mayBeYear) && setTime(reading, hour!, minute!, undefined, undefined)
  }),
  form(`(\\d{2})(?=\\s|$|:\\s)`, ([, last], reading) => setLastMinute(reading, Number(last))),
  form(`(?:12\\s)?(?:noon|midday)${wordEnd}|mittags?${wordEnd}|midi${wordEnd}|mediod[ií]a${wordEnd}|meio-dia${wordEnd}`, (_, reading) =>
    setTime(reading, '12', '00', undefined, undefined),
  ),
  form(`(?:12\\s)?midnight${wordEnd}|mitternachts?${wordEnd}|minuit${wordEnd}|medianoche${wordEnd}|meia-noite${wordEnd}`, (_, reading) =>
    setTime(reading, '00', '00', undefined, undefined),
  ),
]

const unit = '(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)'

/** Times that are not told: relative to the start, or left open ("T+N minutes", "10:4x"). */
export const untoldTimes: readonly Form[] = [
  form(
    `t(?:\\s?[+-]\\s?|-?0(?:\\s?[+-]\\s?)?)(?:\\d{1,4}(?::\\d{2}|\\s?${unit}(?:\\s?\\d{1,2}\\s?${unit})?)?|(?:[nx]\\s?)?${unit})?${wordEnd}|t?\\d{1,2}:(?:\\d[x?]|xx|\\?\\?)z?${wordEnd}|\\+\\s?\\d{1,4}(?::\\d{2}|\\s?${unit}(?:\\s?\\d{1,2}\\s?${unit})?)${wordEnd}|\\?{2,}(?:[:.]\\?{1,2})?|(?:time )?(?:unknown|tb[dc])(?: time)?\\b|xx[:.]xx|--:--`,
    (_, reading) => {
      if (reading.time === null) reading.vague = 'unknown'
      return reading.time === null
    },
  ),
]

export const mistypedTimes: readonly Form[] = [
  // One digit of the minute is missing, or stands with the hour.
  form(`(\\d{1,2})[:：](\\d)[:：]\\d{2}(?![\\d:.%/])`, ([, hours, minutes], reading) => setMistypedTime(reading, hours!, minutes!)),
  form(`(\\d{1,3})[:：](\\d{2})(?:[:：]\\d{2})?(?![\\d%/]|[.:：]\\d)(?:\\s?[ap]m${wordEnd})?`, ([, hours, minutes], reading) =>
    setMistypedTime(reading, hours!, minutes!),
  ),
]
