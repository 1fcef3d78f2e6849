/** Days and times as they are written in Chinese, Japanese and Korean. */
import {form, type Form} from './form.ts'
import {setDate, setDay, setMonth, setTime} from './reading.ts'

const forenoon = '上午|早上|清晨|凌晨|午前|오전|새벽|아침'
const afternoon = '下午|傍晚|晚上|中午|午後|夕方|夜|오후|저녁|밤'
const about = '(?:\\s?(?:頃|ごろ|左右|许|許|경|쯤))?'

/** "下午3点20分", "午後4時半", "오후 3:20", "15时". What lasts so many hours ("3時間") is none. */
const time = form(
  `(?:(${forenoon})|(${afternoon}))?\\s?(\\d{1,2})(?:[:：](\\d{2})(?![\\d:])|\\s?[時时点點시](?![間间간])\\s?(?:(\\d{1,2})\\s?[分분](?![間间간])|(半|반))?(?:\\s?\\d{1,2}\\s?[秒초])?)${about}`,
  ([found, early, late, hour, colon, minute, halfPast], reading) => {
    if (colon !== undefined && early === undefined && late === undefined && !/[^\d:：]/u.test(found)) return false
    const half = early !== undefined ? 'a' : late !== undefined ? 'p' : undefined
    return setTime(reading, hour!, colon ?? minute ?? (halfPast === undefined ? '00' : '30'), undefined, half)
  },
)

export const eastAsianForms: readonly Form[] = [
  form('(?:(\\d{4})\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号號일]', ([, years, months, days], reading) =>
    setDate(reading, years === undefined ? null : Number(years), Number(months), Number(days)),
  ),
  form('(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]', ([, years, months], reading) => setMonth(reading, Number(months), Number(years))),
  form('[(（]?(?:[月火水木金土日월화수목금토일](?:曜日?|요일)?|(?:周|星期|週)[一二三四五六日])[)）]', (_, {date}) => date !== null),
  form('第\\s?(\\d{1,2})\\s?天|(\\d{1,2})\\s?(?:日目|일\\s?차)', ([, chinese, other], reading) =>
    setDay(reading, {kind: 'of-incident', value: Number(chinese ?? other)}),
  ),
  form('翌[日朝]|次日|第二天|다음\\s?날', (_, reading) => setDay(reading, {kind: 'after', value: 1})),
  form('同日|当[日天]|當[日天]|같은\\s?날', (_, reading) => setDay(reading, null)),
  time,
]
