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
  /** Days as whoever was there calls them: "this morning", "on Friday". */
  readonly lately: number
  /** Places that are still to be filled in. */
  readonly gaps: number
  /** How often it speaks of its incident as of the one that the reader has in mind. */
  readonly own: number
}

/** The start of a document tells what kind it is, so that the length of the rest costs nothing. */
const enough = 20_000

export function signsOf({chunks}: Document): Signs {
  const sum = {words: 0, past: 0, standing: 0, harm: 0, clocks: 0, days: 0, lately: 0, gaps: 0, own: 0}
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
  const prose = proseOf(text)
  return {
    words: wordsIn(prose),
    past: countIn(prose, 'past'),
    standing: countIn(prose, 'standing'),
    harm: countIn(prose, 'harm'),
    clocks: count(prose, clock),
    days: count(prose, day),
    lately: count(prose, lately),
    gaps: count(text, gap),
    own: count(prose, own),
  }
})

/** Whether a few words tell of something that is over; fewer than a sentence has do not. */
export function looksBack(text: string): boolean {
  const prose = proseOf(text)
  return wordsIn(prose) >= sentence && countIn(prose, 'past') > 0
}

const sentence = 12

const proseOf = (text: string): string => text.slice(0, enough).replace(code, ' ')

const wordsIn = (prose: string): number =>
  count(prose, /[a-zà-ÿ]+/gi) + count(prose, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) / 2

const countIn = (prose: string, sign: 'past' | 'standing' | 'harm'): number =>
  alphabets.reduce((total, alphabet) => total + (alphabet.letters.test(prose) ? count(prose, alphabet[sign]) : 0), 0)

const names = ['words', 'past', 'standing', 'harm', 'clocks', 'days', 'lately', 'gaps', 'own'] as const

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const code = /^ {0,3}```[^]*?(?:^ {0,3}```|(?![^]))|`[^`\n]*`|\]\([^()\s]*\)|<[^<>\n]*>/gm

/** The words of one alphabet, looked for only where its letters are. A language that is not told here is judged by the other signs. */
interface Alphabet {
  readonly letters: RegExp
  readonly past: RegExp
  readonly standing: RegExp
  readonly harm: RegExp
}

const alphabets: readonly Alphabet[] = [
  {
    letters: /[a-z]/i,
    past: /\b(?:was|were|had|did|went|became|began|took|saw|found|got|ran|came|sent|broke|led|left|lost|[a-z]{2,}[^aeo\W]ed|fue|fueron|estaba|estaban|hubo|era|tuvo|hizo|foi|foram|estava|houve|teve|fez|ficou|[a-z]{2,}(?:aron|ieron|ou|aram|eram|iram)|wurden?|war|waren|hatten?|avait|avaient|kam|kamen|fiel|fielen|lief|liefen|ging|gingen|trat|traten|blieb|blieben|schlug|[a-z]{2,}ierten?|werd|hadden|bleek)\b/gi,
    standing:
      /\b(?:you|your|should|must|can|may|will|is|are|does|do (?:not|it|you)|use|run|if|when|puede|debe|si|pode|deve|doit|doivent|peut|faut|vous|muss|kann|soll|wird|werden|ist|sie|wenn)\b/gi,
    harm: /\b(?:outages?|incidents?|downtimes?|unavailab\w+|affected|impacted|degraded|degradation|failed|failures?|failing|errors?|crash\w*|alert\w*|rolled back|rollback|restored?|recovered|root causes?|mitigat\w+|exploit\w*|attackers?|vulnerab\w+|investigat\w+|deployed|post-?mortem|paged|on-call|stopped|broken?|down|offline|unreachable|inaccessible|ddos|data loss|timeouts?|timed out|leaked|compromised|breach\w*|corrupt\w*|regression|fallo|falla|fallaron|incidentes?|incidencias?|falhas?|falhou|falharam|quedas?|quebr\w+|erros?|errores|pannes?|erreurs?|interruptions?|ausfall|fehler[a-z]*|vorfall[a-z]*|storing(?:en)?|uitval|oorzaak|ursache)\b/gi,
  },
  {
    letters: /[à-ÿ]/,
    past: /\b(?:[a-z]{2,}(?:i?ó)|(?:a|ont|avons|ai) [a-z]+é|führten?)(?!\p{L})|(?<!\p{L})étai(?:t|ent)(?!\p{L})/giu,
    standing: /\b(?:será|können|müssen)(?!\p{L})/giu,
    harm: /\b(?:falló|ca[ií]d[ao]s?|indispon\p{L}+|causas? ra[ií]z|ausfälle|störung(?:en)?)(?!\p{L})|(?<!\p{L})(?:échecs?|échoué\p{L}*)/giu,
  },
  {
    letters: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/,
    past: /了(?!解)|导致|導致|曾|当时|當時|未能|随后|隨後|造成|触发|觸發|引发|当天|當天|改[为為成]|原先|此前|发现|發現|已(?:经|恢|修|回)|[しれっいきけめえせてんじ][ただ](?![めいらしくけ])|ました|でした|[았었였했됐갔왔렸켰졌쳤났섰겼웠봤](?!을)/g,
    standing:
      /如果|若|请|請|可以|务必|務必|不得|必须|必須(?![\u3040-\u309f])|应[该当]|ください|べき|すること|場合は|ましょう|できます|します|하세요|하십시오|해야|할 수|합니다|됩니다|입니다/g,
    harm: /障害|故障|事故|復旧|恢复|恢復|修复|修復|失败|失敗|报错|報錯|エラー|影響|影响|原因|根因|异常|異常|宕机|崩溃|中断|丢失|回滚|告警|超时|停止|不具合|再発|ロールバック|중단|장애|복구|실패|오류|원인|에러|롤백|다운|유실|누락|재발/g,
  },
]
const clock = /(?<![\d:.])\d{1,2}:\d{2}(?![\d]|:\d\d:)|\d{1,2}[時时시点點] ?\d{1,2} ?[分분]?|\b[012]?\dh[0-5]\d\b/g
const day =
  /(?<!\d)20\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./]20\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th|er|º)? (?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|fév|avril|mai\b|jui|aoû|déc|setembro|outubro|dez|mär|okt)|\b\d{1,2}\. (?:j(?:anuar|uni|uli)|märz|mai|(?:febr|aug)u|april|septemb|oktober|novemb|dezember)|\d{1,2}[月월]\s?\d{1,2}[日일]/gi
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const lately = new RegExp(
  `\\b(?:yesterday|last night|tonight|earlier today|today at|this (?:morning|afternoon|evening|weekend)|(?:on|last|this past|early|late) ${weekday}|${weekday} (?:morning|afternoon|evening|night))\\b`,
  'gi',
)
/** A bracket that is no link, a form of dates, a variable, guidance in a comment, a label or a row with nothing behind it. */
const gap =
  /(?<![\]\\[!])\[(?=[^\]\n]{3,})(?!\^|[\d\s,.#-]+\])[^[\]\n]+\](?![([:])|\b(?:YYYY|AAAA|JJ|DD|HH|hh|XX|xx)(?=[-/: 年]+(?:MM|mm|XX|xx|DD))|\$\{?[A-Z]{4,}|\{\{[^{}\n]+\}\}|_{4,}|<!--[^]*?-->|^[-*] [^:\n]{2,60}[:：]\*{0,2}[ \t]*(?=\n(?:[-*] |\s*\n#)|\s*(?![^]))|^\|(?:\s*\|)+[ \t]*$/gm
const own =
  /\bthis (?:(?:full|security|particular|whole) )?(?:incident|outage|downtime|post-?mortem)\b|\bthis is (?:a|the|our) (?:\w+ )?post-?mortem|\b(?:the|our) (?:incident|outage|downtime) (?:on|was|began|started|lasted|ended|occurred)\b|(?:[此本这這]次|[该該])(?:故障|事故|事件|问题)|(?:今回|本件?|当該)の?(?:障害|事故|インシデント|不具合)|이번 (?:장애|사고|이슈)|\beste incidente|\besta caída|\besta falha|\bcet incident|\bcette panne|\bdiese[rsn]? (?:ausfall|vorfall|störung)/giu
