/** How urgent an action item says that it is. */

const level =
  '(?:p[0-5]|prio(?:rity)?[ -]?[0-5]|critical|highest|urgent|high|medium|moderate|low(?:est)?|alta|m[ée]dia|baja|baixa|hoch|mittel|niedrig|haute|moyenne|basse|高|中|低|높음|보통|낮음)'

/** "P1: ", "[P1] ", "(high) ": before the words. */
const before = /^\W{0,3}(?:[[(](p[0-5]|critical|urgent|high|medium|low)[\])]\s*[:–—-]?\s*\S|(p[0-5])\s?[:–—-]\s)/iu
const field = new RegExp(
  `(?:^|[\\n([;,–—-]\\s?|\\*)(?:priority|prio|prioridade?|priorit[äé]t?|优先级|優先度|우선순위)\\**\\s?(?:::?|：|=)\\**\\s*(${level})(?![\\p{L}\\p{N}])`,
  'iu',
)
const among = new RegExp(`(?:^|[,;]\\s?)(${level})(?:[ -]priority)?\\s?(?=[,;]|$)`, 'iu')
const whole = new RegExp(`^\\W{0,4}(${level}|[0-9])(?:[ -]priority)?\\W{0,4}$`, 'iu')

/** What an item says: as a field, before its words, or among the fields in its last brackets. */
export function priorityIn(text: string, fields: string): string | null {
  const [, bracketed, labelled] = before.exec(text) ?? []
  return field.exec(text)?.[1] ?? bracketed ?? labelled ?? among.exec(fields)?.[1] ?? null
}

/** The same for a cell in a column for it. */
export const priorityInCell = (text: string): string | null => whole.exec(text.trim())?.[1] ?? null
