/** Until when an action item says it is to be done. */
import {dateIn} from '../../dates/mention.ts'
import {isoDate} from '../../dates/calendar.ts'

const period =
  '(?:(?:early|mid|late|end of|the end of|beginning of|start of) )?(?:q[1-4]|h[12])(?:[\\s/-]?(?:fy)?\\d{2,4})?(?![\\p{L}\\p{N}])'
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const occasion =
  'sprint|release|iteration|cycle|quarter|catch-?up|meeting|retro(?:spective)?|planning|stand-?up|review|deploy(?:ment)?|maintenance window|rollout|game ?day'
const soon = `(?:eo[dwmqy]\\b|(?:the )?end of (?:the |this |next )?(?:day|week|month|quarter|year|sprint|${months})|(?:this|next) (?:week|month|quarter|sprint|year|release|monday|tuesday|wednesday|thursday|friday)|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|asap)`
const dayOf = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?\\p{L}{3,10}\\.?(?:,?\\s(?:de\\s)?\\d{4})?|(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?(?!\\d)|(?:${months.replace('may|', '')})(?:\\s\\d{4})?)`
const span =
  '(?:(?:\\d{1,3}|one|two|three|four|five|six|a|an|the next|a few|a couple of)\\s(?:business |working )?(?:hours?|days?|weeks?|months?|quarters?|sprints?))'
const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:due(?: date| by| on)?|deadline|eta|target(?: date)?|fecha(?: l[ií]mite)?|plazo|prazo|[ée]ch[ée]ance|f[aä]llig(?: am)?|bis(?: zum)?|截止(?:日期|时间)?|期限|마감(?:일)?|d(?=:))\\s?(?:::|[:：=–-])?\\s?\\(?(${dayOf}|${period}|${soon}|(?:in |within )?${span})`,
  'iu',
)
const byDate = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:by|before|until|no later than)\\s(?:the\\s)?(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:/\\d{1,2}(?:/\\d{2,4})?|\\.\\d{1,2}\\.\\d{2,4})(?=\\W|$)|${period}|${soon}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:${endings()})?\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s\\d{4})?)(?![\\p{L}\\p{N}])`,
  'iu',
)
const inPeriod = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in|during|for|within|over|at)\\s(?:the\\s)?(${period}|(?<=within\\s)${span}|next (?:\\p{L}+\\s){0,2}(?:${occasion})(?![\\p{L}\\p{N}]))`,
  'iu',
)
/** The same words in other languages, which may stand behind the day. */
const elsewhere =
  /(?<!\p{L})(?:antes d[eo]l?|para el|até|avant le|d['’]ici le|vor dem|entro il)\s(\d{1,2}\.?(?:\s(?:de\s)?\p{L}{3,10}|[/.]\d{1,2})(?:(?:\sde)?\s\d{4}|[/.]\d{2,4})?)|((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|末)?)(?=まで|前|之前)|(\d{1,2}[/.]\d{1,2}|\d{1,2}월(?:\s?\d{1,2}일)?)(?=\s?까지)/iu
/** "(Q3 2026)", "— May 2026": a period alone in brackets or after a dash. */
const alone = new RegExp(`(?:[([]\\s?|\\s[–—]\\s)(${period}|(?:${months})\\s\\d{4}|${soon})\\s?[)\\]]?\\s*\\.?$`, 'iu')
/** Calendars stand before a day until when; what stands before one when it was done or begun is another sign. */
const afterSign = /[📅📆🗓⏰]\ufe0f?\s*(\d{4}-\d{2}-\d{2})/u
const bracketed = /[[(（]@?(\d{4}-\d{2}-\d{2})[\])）](?!\()/
const amongFields = /(?:[([](?:[^()[\]]{0,60}[,;]\s?)?|\s[–—]\s(?:[^–—]{0,60},\s)?)(\d{4}-\d{2}-\d{2})(?:[,;][^()[\]]{0,60})?[)\]]?\s*\.?$/

/** The rest of the names of months, so that "by marking" is none. */
function endings(): string {
  const names = months.split('|').map(name => name.slice(3))
  return [...new Set(names), 't'].filter(rest => rest !== '').join('|')
}

const signs = [introduced, byDate, inPeriod, elsewhere, afterSign, bracketed, amongFields, alone]

/** What a text says beside what was done when: a finished item's date is no date until when. */
export function dueIn(text: string): string | null {
  const found = signs
    .map(sign =>
      sign
        .exec(text)
        ?.slice(1)
        .find(day => day !== undefined),
    )
    .find(day => day !== undefined)
  return found === undefined ? null : asDue(found)
}

/** A day in ISO form, anything else as it is written; `null` where it is left open. */
export function asDue(text: string): string | null {
  const said = text.trim()
  if (!/[\p{L}\p{N}]/u.test(said) || leftOpen.test(said)) return null
  const date = dateIn(said)
  return date === null ? said : isoDate(date)
}

const leftOpen =
  /^\W*(?:n\/?a|none|tb[dac]|next|soon|later|to be (?:decided|determined|confirmed|defined)|unknown|not set|open|ongoing|continuous(?:ly)?|pendiente|por definir|a definir|offen|未定|待定|미정)\W*$/iu

const timeWord = new RegExp(
  `\\d{1,4}[-/年月]\\d|\\d\\.\\d{1,2}\\.|^\\W*(?:\\d+\\s?)?(?:${soon}|${period})|\\b(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|days?|weeks?|months?|quarters?|years?|sprints?|releases?|today|tomorrow|immediate(?:ly)?|now|soon|next|asap|hours?|before|after|until|end of|semanas?|d[ií]as?|mes(?:es)?|trimestres?|hoy|ahora|inmediat\\w+|semaines?|jours?|mois|demain|maintenant|prochaine?s?|imm[ée]diat\\w*|hoje|agora|pr[óo]xim[oa]s?|wochen?|tage?|monate?|quartale?|heute|morgen|sofort)\\b|\\bn[äa]chste\\w*|[日周月季年]`,
  'iu',
)

/** Whether a text speaks of a time at all. */
export const isTime = (text: string): boolean => timeWord.test(text)
