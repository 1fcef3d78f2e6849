/** What can be completed where somebody writes: the heading of a section, a field of the front matter, the name of a rule. */
import {lineStart} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Completions} from './completion.ts'
import {completedField} from './field.ts'
import {completedHeading} from './heading.ts'
import {completedRule} from './silenced-rule.ts'

/** `null` where nothing of ours is asked for. */
export function completionsAt(postmortem: Postmortem, offset: number, today: string): Completions | null {
  const {text} = postmortem.document
  const place = {offset, before: text.slice(lineStart(text, offset), offset)}
  return completedRule(place) ?? completedField(postmortem, place, today) ?? completedHeading(postmortem, place)
}
