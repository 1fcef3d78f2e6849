/** What is said of how far an action item is: words, emoji and boxes. */
import {isDeed} from './deed.ts'

const doneWords =
  'done|completed?|closed|resolved|merged|fixed|finished|shipped|deployed|implemented|released|landed|delivered|hecho|hecha|list[oa]|completad[oa]|cerrad[oa]|resuelt[oa]|terminad[oa]|conclu[ií]d[oa]|feit[oa]|resolvid[oa]|entregue|fait|faite|termin[ée]e?|r[ée]solue?|erledigt|fertig|abgeschlossen|umgesetzt|gel[öo]st|fatto|completato|gotowe|готово|сделано|выполнено|完了|対応済み?|実施済み?|済み?|已完成|已解决|已修复|已上线|已关闭|完成|完毕|완료|완료됨|해결'
/** What nobody is going to do any more. */
const givenUp =
  "won['’]?t (?:do|fix)|wontfix|will not do|not planned|not needed|no longer (?:needed|required|relevant|applicable)|cancel+ed|dropped|abandoned|superseded|obsolete|declined|rejected|duplicate|n\\/a|descartad[oa]|cancelad[oa]|annul[ée]e?|verworfen|abgebrochen|hinf[äa]llig|取消|已取消|취소"
const openWords =
  'pending|planned|in progress|wip|to ?do|open|ongoing|not started|not done|not yet|in review|blocked|deferred|backlog|proposed|scheduled|started|en curso|en progreso|pendiente|por hacer|em andamento|em progresso|pendente|a fazer|en cours|à faire|in arbeit|in bearbeitung|offen|geplant|ausstehend|進行中|対応中|未着手|未対応|进行中|处理中|未开始|待办|待处理|计划中|未完成|진행 ?중|예정|대기|미완료'

const doneSigns = '(?:[✅✔☑🟢🎉🏁]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)'
const openSigns = '(?:[⬜☐⏳🔴🟡🟠🚧🔄🔜⌛🔲❌⚠]|:(?:construction|hourglass(?:_flowing_sand)?|x|warning|todo):)'
const givenUpSigns = '[🚫🗑]'

/** Letters follow neither a Latin word nor come before it; other scripts set no spaces. */
const closed = new RegExp(`^\\W{0,12}(?:${doneWords}|${givenUp}|yes|x|y|sí|sim|oui|ja)(?![a-zß-ž])|${doneSigns}|${givenUpSigns}`, 'iu')
const negated = new RegExp(
  `(?<![\\p{L}])(?:not?|nicht|pas|não|partially|partly|almost)(?![\\p{L}])|^\\W*(?:${openWords})|^\\W*(?:未|미|部分|一部|일부)|^[\\s*_]*${openSigns}`,
  'iu',
)
const status = new RegExp(
  `^\\W{0,12}(?:${doneWords}|${givenUp}|${openWords})\\W{0,4}$|^[\\s*_]*(?:${doneSigns}|${openSigns}|${givenUpSigns})\\ufe0f?[\\s*_]*$`,
  'iu',
)

/** Whether a cell for the status says that nothing is left to do. */
export const isDoneStatus = (text: string): boolean => (surelyGivenUp.test(text) || !negated.test(text)) && closed.test(text)

const surelyGivenUp = new RegExp(`^\\W{0,12}(?:${givenUp})`, 'iu')

/** How far an item is: `given-up` is what nobody is going to do any more, or what went elsewhere. */
export const actionStates = ['open', 'in-progress', 'blocked', 'done', 'given-up'] as const
export type ActionState = (typeof actionStates)[number]

const blocked = /\b(?:blocked|on hold|waiting|paused|bloquead[oa]|blockiert|bloqu[ée]e?)\b|ブロック|受阻|보류/iu
const begun =
  /(?<!not |not yet )\b(?:in[ -]progress|wip|ongoing|started|in (?:review|development)|under (?:way|review)|en (?:curso|progreso)|em (?:andamento|progresso)|en cours|in (?:arbeit|bearbeitung)|half done)\b|🚧|🔄|⏳|⌛|進行中|対応中|进行中|处理中|진행 ?중/iu

/** What words for a state say, once it is known whether anything is left to do. */
export function stateIn(words: string, done: boolean | null): ActionState {
  if (done === true) return surelyGivenUp.test(words) || /^\W*🚫|^\W*🗑/u.test(words) ? 'given-up' : 'done'
  return blocked.test(words) ? 'blocked' : begun.test(words) ? 'in-progress' : 'open'
}

/** What the mark in a box says. */
export const stateOfBox = (mark: string, isDone: boolean): ActionState => {
  if (isDone) return ['-', '>', 'n/a'].includes(mark) ? 'given-up' : 'done'
  return ['/', 'wip'].includes(mark) ? 'in-progress' : 'open'
}

/** Whether a text is a status and nothing else. */
export const isStatus = (text: string): boolean => text.length <= 40 && status.test(text.trim())

const when = '(?:\\s(?:on|in|by|at|for|as of|during|since|am|el|le|em)\\s[^)\\]）】]{0,60}|[\\s:,–—-]{1,3}\\d[^)\\]）】]{0,40})?'
const inBrackets = (words: string): string =>
  `(?:[([（【「*_]|[([][^()[\\]]{1,40}[,;])\\s*(?:already )?(?:${words})${when}(?:[,;]\\s[^()[\\]]{1,80})?\\s*[.!]?[)\\]）】」*_]`
const afterDash = (words: string): string => `(?:\\s[–—-]|:)\\s(?:already )?(?:${words})${when}[.!)\\]*_]*\\s*$`
const before = (words: string): string => `^[\\s*_]*(?:${words})(?![\\p{L}\\p{N}])(?=\\s*[:：)\\]–—-]|\\s\\d{4}-)`

const doneMark = new RegExp(
  `^[\\s[(*_]*(?:${doneSigns}|\\[x\\]|done\\b)|${before(doneWords)}|${inBrackets(`${doneWords}|${givenUp}`)}|${afterDash(`${doneWords}|${givenUp}`)}|${doneSigns}\\ufe0f?\\s*(?:\\d{4}-\\d\\d-\\d\\d)?\\s*$`,
  'iu',
)
const shouted = /\bDONE[.!)\]]*\s*$/
const openMark = new RegExp(`${inBrackets(openWords)}|${afterDash(openWords)}|^\\s*${openSigns}`, 'iu')

/** The words outside a table that say how far an item is, or "". */
export const stateWords = (text: string): string =>
  (openMark.exec(text) ?? doneMark.exec(text))?.[0].replace(/^[\s[(（【「*_,;:–—-]+/u, '') ?? ''

/** Whether words outside a table say that nothing is left to do; how far it is else, is its state. */
export const doneIn = (text: string): true | null =>
  !openMark.test(text) && (doneMark.test(text) || shouted.test(text) || isDeed(text)) ? true : null

/** Whether a title says that all below it is done ("Guardrails added", "Right away (completed)"), or that it is not; `null` when it says neither. */
export function doneInTitle(title: string): boolean | null {
  if (aheadTitle.test(title)) return false
  return doneTitle.test(title) ? true : openTitle.test(title) ? false : null
}

const doneTitle = new RegExp(
  `^\\W*(?:already |the )?(?:completed|done|finished|implemented)(?!\\p{L})|(?<![\\p{L}-])(?:${doneWords}|added|applied|built|created|enacted|established|in place|installed|introduced|made|taken)(?: so far)?\\W*$|\\b(?:current|existing) (?:\\p{L}+ )?(?:controls|defen[cs]es|guardrails|measures|protections?|safeguards)\\W*$`,
  'iu',
)
const aheadTitle =
  /\b(?:not|to be|being|be|get|yet|partly|partially|in progress|pending|planned|proposed|should|must|can|will|would|could|until|once|after|before|when|if|definition of)\b/i
const openTitle =
  /\b(?:open|remaining|outstanding|future|next|to ?do|(?:short|mid|medium|long)[- ]term|optional|recommended|recommendations?)\b/i

const field = /(?:^|[\n([;,–—-]\s?|\*)(?:status|state|estado|statut|stand|状态|状態|상태)\s?(?:::?|：)\s*([^\n;,)\]]{1,40})/iu

/** What a field for the status says; `null` where there is none. */
export const statusIn = (text: string): string | null => field.exec(text)?.[1] ?? null

/** A box at the start of a text, of any of the kinds that people tick. */
const box = /^\s*(?:\[([^\]\s]|\s|n\/a|wip|done)\](?=\s)|([☐☑☒⬜✅🔲]\ufe0f?))\s*/iu

export interface Box {
  /** What stands in it, in small letters. */
  readonly mark: string
  readonly isDone: boolean
  readonly length: number
}

/** The box that Markdown itself does not know: "[-]" was given up, "[>]" went elsewhere, "[/]" is half done. */
export function boxAt(text: string): Box | null {
  const [whole, letter, sign] = box.exec(text) ?? []
  if (whole === undefined) return null
  const mark = (letter ?? sign!).toLowerCase()
  if (letter !== undefined && !/^(?:[\sx✓✔✅☑~/<>!?*-]|n\/a|wip|done)$/u.test(mark)) return null
  return {mark, isDone: /^(?:[x✓✔✅☑☒>-]|n\/a|done)/u.test(mark), length: whole.length}
}
