/** Words and signs for what is open and what is done, each with its opposite. */

/** What is open, what to write for it, and what to write once it is done. */
const pairs: readonly (readonly [open: RegExp, asOpen: string, done: RegExp, asDone: string])[] = [
  [/^\[[^\]x]?\]$/iu, '[ ]', /^\[x\]$/iu, '[x]'],
  [/^(?:☐|🔲)/u, '☐', /^☑/u, '☑'],
  [/^(?:⬜|🔴|🟡|🟠|⏳|⌛|🚧|🔄|🔜|❌|⚠|:\w+:$)/u, '⬜', /^(?:✅|✔|🟢|🎉|🏁|:(?:white|heavy)_check)/u, '✅'],
  [/^no$/iu, 'no', /^(?:yes|y|x)$/iu, 'yes'],
  [/pendiente|en curso|en progreso|por hacer/iu, 'pendiente', /hech[oa]|list[oa]|completad[oa]|cerrad[oa]|terminad[oa]/iu, 'hecho'],
  [/pendente|em andamento|em progresso|a fazer/iu, 'pendente', /conclu[ií]d[oa]|feit[oa]|resolvid[oa]|entregue/iu, 'concluído'],
  [/en cours|à faire/iu, 'à faire', /\bfaite?\b|termin[ée]e?|r[ée]solue?/iu, 'terminé'],
  [/offen|in arbeit|in bearbeitung|geplant|ausstehend/iu, 'offen', /erledigt|fertig|abgeschlossen|umgesetzt|gel[öo]st/iu, 'erledigt'],
  [/進行中|対応中|未着手|未対応/u, '未着手', /完了|済/u, '完了'],
  [/进行中|处理中|未开始|待办|待处理|计划中|未完成/u, '待办', /已完成|已解决|已修复|已上线|已关闭|完成|完毕/u, '已完成'],
  [/진행 ?중|예정|대기|미완료/u, '대기', /완료|해결/u, '완료'],
  [/\p{Script=Latin}/u, 'open', /\p{Script=Latin}/u, 'done'],
]

/** A word for the opposite of what is said; in an empty cell, what fits the title of its column. */
export function otherWord(said: string, done: boolean, title = ''): string | null {
  const words = plainWords(said)
  if (words === '') return done ? (/^\W*(?:done|completed?|erledigt)\W*$/i.test(title) ? 'Yes' : 'Done') : null
  const pair = pairs.find(([open, , closed]) => (done ? open : closed).test(words))
  return pair === undefined ? null : likeWord(words, pair[done ? 3 : 1])
}

/** The same word with letters as large as those of another. */
export function likeWord(model: string, word: string): string {
  const letters = /\p{L}.*/u.exec(model)?.[0] ?? ''
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(letters) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Without the marks of emphasis, code and strikes. */
export const plainWords = (source: string): string => source.replace(/[*_`~]/g, '').trim()
