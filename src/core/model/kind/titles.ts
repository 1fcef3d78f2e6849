/** What a title says of the kind of its document. All titles are in lower case, a line each. */

const kinds = [
  /\bpost[- ]?mort[eu]ms?\b|\bincident[- ](?:report|review|retro\w*|analysis|disclosure|summary|record|log)\b|\b(?:outage|failure) (?:report|review|analysis)\b|\broot[- ]cause analysis\b|\brca\b|\bpost[- ]incident\b|\bpm-\d|\binc-\d/,
  /复盘|覆盘|複盤|覆盤|(?:事故|故障|事件|问题)(?:分析|调查|记录|处理)?(?:报告|总结|记录|回顾)|(?:事故|故障)(?:分析|調查)|(?:事故|故障)(?:報告|紀錄|檢討)|事后(?:分析|总结)|事後檢討/,
  /ポストモーテム|(?:障害|事故|インシデント|不具合)(?:対応|調査|分析)?(?:の)?(?:報告書?|レポート|記録|振り返り|ふりかえり|分析|まとめ)/,
  /포스트 ?모[템텀]|(?:장애|사고|인시던트) ?(?:대응 |원인 |발생 |분석 )?(?:보고|회고|리포트|분석|기록|일지|리뷰)/,
  /\binforme (?:de |del |post[- ]?)(?:\p{L}+ )?(?:incidente|incidencia|caída|fallo)|\brelat[oó]rio (?:de |do |pós-)(?:\p{L}+ )?(?:incidente|falha|indisponibilidade)|(?<!\p{L})p[oó]s[- ](?:mortem|incidente)|an[aá]lis[ei]s? (?:de|da) causa[ -]ra[ií]z|\b(?:rapport|compte[- ]rendu|bilan|analyse) (?:d.|de l.|post[- ])incident|\bstörungsbericht|\bvorfall(?:s?bericht|s?analyse)|\bincident-?(?:bericht|analyse|rapport|verslag)|\bursachenanalyse/u,
]

const harm = [
  /\boutages?\b|\bincidents?\b|\bdowntime\b|\bdown\b|\bfail(?:s|ed|ures?|ing)?\b|\bbreach\b|\bexploit|\bhack|\bvulnerabilit|\bdisclosure\b|\bcrash|\bregression|\bdegrad|\bunavailab|\blost\b|\bleak|\bissues?\b|\bbroken?\b|\berrors?\b|\bdelays?\b|\b[45]0[0-9]\b|\bloss\b|\bcorrupt|\bmeltdown\b|\bdisaster\b|\bddos\b/,
  /障害|故障|事故|장애|中断|崩溃|失败|失敗|失効|エラー|宕机|异常|丢失|不具合|停止|중단|유실|실패|오류|사고/,
  /\bincidente|\bincidencia|\bcaída|\bfall[oa]s?\b|\bfalhas?\b|\bqueda\b|\bpannes?\b|\bausfall|\bstörung|\bvorfall|\bindispon|\berro\b/,
]

const dates =
  /20\d\d[-./年]?\d\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\b\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|fév|avr|mai\b|jui|ao[uû]|déc|setembro|outubro|dez|mär|okt)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d|\d{1,2}[月월] ?\d{1,2}[日일]/

const otherKind =
  /\b(?:guides?|guidelines?|templates?|runbooks?|playbooks?|polic(?:y|ies)|process(?:es)?|procedures?|how (?:to|we)|readme|changelog|(?:version|release) history|release notes|rfc|adr|proposals?|design (?:doc|review)|specification|meeting|minutes of|agenda|checklists?|tutorials?|handbook|cheat ?sheet|faq|glossary|roadmap|contributing|getting started|best practices|examples?|collection of|list of|writing|introduction to|manual|lesson \d+|course|hand-?over|(?:(?:of|for) an?|about|every|each|your|good|better) (?:\w+ ){0,2}post-?mortems?|maintenance|plans?|skill|prompt|index|incident (?:response|management|handling|process)(?! (?:report|summary|review|log|timeline))|plantilla|modelo|vorlage|leitfaden|handbuch|anleitung|richtlinien?|checkliste|notfallplan|procedimientos?|procedimentos?|protocolos?|índice|culture|cultura|reuni[óã]on?|réunion|besprechung|protokoll|mantenimiento|manutenção|wartung)\b(?![-/]\w)|^\W*(?:cómo|como|comment|qué hacer|o que fazer|que faire|en cas de|was tun|wenn|wie|à quoi)(?!\p{L})|如何|怎样|怎么|\bguía|\bpolític|\bmodèle|\bprocédure|\bregistros? de/u

/** What a Chinese, Japanese or Korean title is about stands last: the review of a process is a review. */
const otherKindAtEnd =
  /(?:模板|模版|范本|指南|手册|手冊|流程|规范|規範|制度|预案|預案|规程|教程|清单|汇总|合集|列表|目录|索引|テンプレート|雛形|ひな形|フォーマット|ガイド(?:ライン)?|マニュアル|手順書?|運用ルール|ルール|計画書?|方針|一覧|事例集|書き方|文化|会議|会议|會議|議事録|纪要|[周日月]报|[週日月]報|读书笔记|読書|勉強会|安全公告|演练|訓練|メンテナンス|템플릿|양식|가이드(?:라인)?|매뉴얼|지침|절차|체크리스트|목록|모음|계획|문화|작성법|방법|회의록?)(?!.*(?:复盘|覆盤|报告|事故|故障|報告|レポート|障害|장애|보고|회고|분석))/

/** More than one: a list of them, or a page about them. */
const plural =
  /^[^\p{L}\d]*(?:(?:the|our|all|past|public|production|prod|incident|internal|security|blameless|project|team|known|previous|example|sample) )*(?:post-?mortems|incident (?:reports|reviews)|incidents|outages|rcas|incidentes|störungen)\P{L}*$/u

/** A title that says what happened names things of the service by such words: “the payment process was down”. */
const tells =
  /\b(?:was|were|failed|crashed|went|broke|lost|stopped|caused|blocked|hung|exhausted|returned|deleted|dropped|leaked|(?:how|what|when) we \w+ed)\b/

/** After the name of the kind and a colon, too. */
const namesItself = /^[^\p{L}\d]*(?:post-?mortem|incident(?: report| review)?|rca|outage)(?: [#\d][\w-]*)?: [^[<{]/u

/** Whether it calls its document a review of an incident. */
export const namesKind = (title: string): boolean => kinds.some(kind => kind.test(title))

/** Whether it says of what, too: "a post-mortem of the burst pipe", "Incident: the pipe has burst", but no guide to one. */
export const namesOne = (title: string): boolean => one.test(title) && !isOfOtherKind(title)
const one = /\bpost[- ]?mort[eu]m (?:of|on|for) \p{L}|^\W*incident(?: #?\d[\w-]*)?\s?[:–—-]\s\S/mu

/** Whether its writers say what they broke. */
export const ownsUp = (title: string): boolean => ownHarm.test(title)
const ownHarm =
  /\b(?:i|we)(?: (?:once|just|almost|nearly|\w+ly))? (?:broke|took|brought|deleted|dropped|lost|crashed|killed|nuked|wiped|leaked)\b/

/** Whether it names what goes wrong. */
export const namesHarm = (title: string): boolean => harm.some(words => words.test(title))

/** Whether it names a day or a month. */
export const isDated = (title: string): boolean => dates.test(title)

/** Whether one of its lines calls its document something else. */
export const isOfOtherKind = (title: string): boolean =>
  title.split('\n').some(line => isOtherKind(line) && !tells.test(line) && !namesItself.test(line))

/** Whether one of its lines names several, as a list of them does, and a page that tells of each. */
export const namesSeveral = (title: string): boolean => title.split('\n').some(line => plural.test(line))

const isOtherKind = (line: string): boolean => otherKind.test(line) || otherKindAtEnd.test(line)
