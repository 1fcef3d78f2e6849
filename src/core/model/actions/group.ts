/** Items that group the tasks nested in them, and items that go on in what is nested in them. */
import type {List, ListItem} from 'mdast'
import {isDeed} from './deed.ts'
import {isCommand, isDirective} from './directive.ts'
import {looksLikeName} from './owner.ts'
import {mayBeVerb} from './words.ts'
import {boldStart, boxOf, leadOf} from './written.ts'

/** "Short term:" or "**Dana**" with a list under it, items with boxes under one that has none, or tasks under a subject that has no number. */
export function headingOf(item: ListItem, isStep: boolean): string | null {
  const lists = item.children.filter(child => child.type === 'list')
  if (lists.length === 0 || typeof item.checked === 'boolean') return null
  const [first] = item.children
  const lead = leadOf(item)
  const isName = first?.type === 'paragraph' && looksLikeName(lead) && (lead.startsWith('@') || boldStart(first) === lead)
  const words = lead.split(/\s+/).length
  const isTask = words > 2 && isCommand(lead)
  const isDone = isDeed(lead) && !ofWork.test(lead)
  const isLabel = /[:：]$/.test(lead) && words <= longestGroup && !isTask && !isDone
  const isOpen = ofWork.test(lead) || ofTime.test(lead) || (!isStep && (words < 3 || startsWithTask(lists[0]!)))
  const hasBoxes = lists.some(list => list.children.some(child => typeof child.checked === 'boolean'))
  const isSubject = !isStep && words <= longestGroup && !mayBeTask(lead) && !isDone && boxOf(item) === null && startsWithTask(lists[0]!)
  return lead === '' || isName || (isLabel && isOpen) || hasBoxes || isSubject ? lead.replace(/[:：]$/, '') : null
}

/** What three words and more say over a list of what is no task, if they are no task that the list explains. */
const ofWork =
  /\b(?:actions?|measures?|improvements|fix(?:es)?|tasks?|items?|steps?|work|term|follow[- ]?ups?|changes|plans?|priority|what|risks?)\b/i

/** When, of which kind or how urgent, as no task is called. */
const ofTime =
  /^\W*(?:immediate(?:ly)?|now|today|tomorrow|right away|soon|later|(?:this|next) (?:week|month|quarter|sprint|year)|within|p\d(?!\p{L})|(?:prevent(?:ion|ive)?|detect(?:ion)?|mitigat(?:e|ion))\W*$)/iu

/** Whether words are a sentence, or tell what was done, and go on in the list under it. */
export const goesOn = (lead: string): boolean => /[:：]$/.test(lead) && (lead.split(/\s+/).length > longestGroup || isDeed(lead))

/** Whether a short line is a sentence, or starts with a word that can be a verb. */
const mayBeTask = (lead: string): boolean => /[.!?]$/.test(lead) || isDirective(lead) || mayBeVerb(/^\P{L}*([\p{L}-]*)/u.exec(lead)![1]!)

/** Of a list that is cut, only the first item is sure to be seen. */
export const startsWithTask = ({children: [item]}: List): boolean => item !== undefined && isCommand(leadOf(item))

const longestGroup = 6
