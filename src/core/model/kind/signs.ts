/** How a document tells what it tells: counts of the words by which a story of harm differs from instructions, plans and lists. */
import {byChunk} from '../../document/by-chunk.ts'
import type {Document} from '../../document/document.ts'

export interface Signs {
  /** A Chinese, Japanese or Korean word counts for two characters. */
  readonly words: number
  /** Verbs in the past. */
  readonly past: number
  /** Words of instructions, plans and descriptions: "you", "should", "will", "is". */
  readonly standing: number
  /** Words for what goes wrong in a service, and for what is done about it. */
  readonly harm: number
  /** Times of a day. */
  readonly clocks: number
  /** Days of a year. */
  readonly days: number
}

/** The start of a document tells what kind it is, so that the length of the rest costs nothing. */
const enough = 20_000

export function signsOf({chunks}: Document): Signs {
  const sum = {words: 0, past: 0, standing: 0, harm: 0, clocks: 0, days: 0}
  let length = 0
  for (const chunk of chunks) {
    const signs = signsIn(chunk)
    for (const name of names) sum[name] += signs[name]
    length += chunk.text.length
    if (length > enough) break
  }
  return sum
}

const signsIn = byChunk(({text}): Signs => {
  const prose = text.slice(0, enough).replace(code, ' ')
  return {
    words: count(prose, /[a-zà-ÿ]+/gi) + count(prose, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) / 2,
    past: count(prose, past),
    standing: count(prose, standing),
    harm: count(prose, harm),
    clocks: count(prose, clock),
    days: count(prose, day),
  }
})

const names = ['words', 'past', 'standing', 'harm', 'clocks', 'days'] as const

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const code = /^ {0,3}```[^]*?(?:^ {0,3}```|(?![^]))|`[^`\n]*`|\]\([^()\s]*\)|<[^<>\n]*>/gm

/** Of the languages whose sections have names; a language that is not told here is judged by the other signs. */
const past = new RegExp(
  [
    /\b(?:was|were|had|did|went|became|began|took|saw|found|got|ran|came|sent|broke|led|left|lost|[a-z]{2,}[^aeo\W]ed)\b/.source,
    /\b(?:fue|fueron|estaba|estaban|hubo|era|tuvo|foi|foram|estava|houve|teve|etait|était|étaient|avait|avaient|wurde|wurden|war|waren|hatte|hatten)\b/
      .source,
    /\b[a-z]{2,}(?:ió|ó|aron|ieron|ou|aram|eram)(?!\p{L})/u.source,
  ].join('|'),
  'giu',
)
const standing =
  /\b(?:you|your|should|must|can|may|will|is|are|does|do|use|run|if|when|puede|debe|será|si|pode|deve|doit|peut|vous|muss|kann|soll|wird|ist|sie|wenn)(?!\p{L})/giu
const harm =
  /\b(?:outages?|incidents?|downtimes?|unavailab\w+|affected|impacted|degraded|degradation|failed|failures?|failing|errors?|crash\w*|alert\w*|rolled back|rollback|restored?|recovered|root causes?|mitigat\w+|exploit\w*|attackers?|vulnerab\w+|investigat\w+|deployed|post-?mortem|paged|on-call|stopped|broken?|down|fall[oó]|ca[ií]da|incidente|panne|ausfall|störung)\b|障害|故障|事故|復旧|恢复|修复|失败|失敗|报错|エラー|影響|影响|原因|중단|장애|복구|실패|오류|원인/giu
const clock = /(?<![\d:.])\d{1,2}:\d{2}(?![\d]|:\d\d:)|\d{1,2}[時时시]\d{1,2}[分분]/g
const day =
  /(?<!\d)20\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]20\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[月월]\s?\d{1,2}[日일]/gi
