/** Whether words ask for work, as a task does: "Add a check", "We need a check", "Añadir una alerta". */
import {isNounMostly, mayBeVerb} from './words.ts'

/** Whether words say by themselves that they speak of what is to come: "Open: …", "We will …". */
export const isAhead = (text: string): boolean => ahead.test(text) || intends.test(opening(text))

const ahead = /^\W*(?:open|future|remaining|outstanding|pending|planned|next|later|still|not yet|to ?do)(?!\p{L})/iu

export const isDirective = (text: string): boolean => intends.test(opening(text)) || isCommand(text)

/** The same for a command alone, which needs nobody who says that it is needed. */
export function isCommand(text: string): boolean {
  const words = opening(text)
  return commands(words) || commands(afterLabel(words)) || inAnotherLanguage(words)
}

const opening = (text: string): string => text.slice(0, longest).trim().replace(lead, '')

/** What a line asks for is told at its start. */
const longest = 400

/** Boxes, priorities, emoji and words that soften come before the verb. */
const lead =
  /^(?:[^\p{L}\p{N}[(]+|\d+\p{L}?[.)]|\[[^\]]{0,20}\]|\([^)]{0,20}\)|(?:p\d|todo|to do|action(?: item)?|follow[- ]?up|please|either|also|then|first|maybe|possibly|probably|ideally|optionally|always|never|not|don['’]t|do|\p{L}{3,20}ly)(?![\p{L}\p{N}]))+/iu

const intends =
  /^(?:to\s\p{Ll}|(?:we|i|the \p{L}+|our \p{L}+|they)(?:['’]ll|['’]re going to| will| shall| should| must| need| have to| plan| intend| want| are going to| could)\b|(?:need|needs|must|should|let['’]s)\s)/iu

/** After these words a verb that is a noun more often is a verb. */
const object =
  /^\p{L}+\s(?:a|an|the|this|that|these|all|any|each|every|both|our|its|their|your|some|more|better|new|existing|on|for|when|whenever|whether|if|how|what|who|where|which|up|out|off|to|from|with|against|in|into|over|and|or|\d)(?![\p{L}])|^\p{L}+\s\S+\s(?:back|off|down)(?!\p{L})/iu

function commands(words: string): boolean {
  const [verb] = /^[\p{L}][\p{L}-]*/u.exec(words) ?? []
  if (verb === undefined || !mayBeVerb(verb)) return false
  return !isNounMostly(verb) || object.test(words)
}

/** "Alerting: add a rule" tells after the colon what is to be done. */
const afterLabel = (words: string): string => /^[^:.]{1,60}[:–—]\s+(.*)$/su.exec(words)?.[1]?.replace(lead, '') ?? ''

/** English words that end like an infinitive begin no command. */
const romance =
  /^(?!(?:there|here|where|were|are|our|your|their|another|other|either|whether|rather|after|under|over|however|never|ever|later|further|before|more|server|user|power|order|number)\b)\p{L}{2,}(?:ar|er|ir|re)(?:se|lo|la|los|las)?\s(?=.*(?<!\p{L})(?:el|la|los|las|de|del|un|una|o|os|a|as|do|da|dos|das|no|na|le|les|des|du|une|que|para|con|com|en|em|il|lo|gli|per)(?!\p{L}))/isu
const german =
  /(?<!\p{L})(?:der|die|das|den|dem|des|ein|eine|einen|für|mit|und|auf|im|zu|von|bei|nach|vor|alle)\s.{0,200}\p{L}{2,}(?:en|ern|eln)[.!]?$/isu
const chinese =
  /^(?:增加|添加|新增|优化|完善|修复|修改|建立|制定|梳理|补充|推动|升级|检查|配置|引入|加强|评估|统一|调整|改进|规范|明确|接入|实现|迁移|部署|禁止|增强|支持|确保|设置|编写|更新|排查|监控|清理|限制|提升|完成|上线)\p{L}/u
const japanese = /.{2}(?:する|行う|追加|作成|実施|検討|導入|設定|改善|修正|整備|見直す|見直し|強化|変更|更新|せる|べき)[。)）]?$/u
const korean = /.{2}(?:추가|작성|검토|적용|도입|개선|설정|구축|변경|수정|강화|점검|자동화|정리|제거|한다|하기|할 것|필요)[.)]?$/u

const inAnotherLanguage = (words: string): boolean => [romance, german, chinese, japanese, korean].some(sign => sign.test(words.trim()))
