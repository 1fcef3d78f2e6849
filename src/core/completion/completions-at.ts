/** What can be completed where somebody writes: a heading, a field of the front matter, the name of a rule, a milestone, a category of a fishbone. */
import {lineStart} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Completions} from './completion.ts'
import {completedCategory} from './category.ts'
import {completedField} from './field.ts'
import {completedHeading} from './heading.ts'
import {completedMilestone} from './milestone.ts'
import {completedRule} from './silenced-rule.ts'

/** `null` where nothing of ours is asked for. */
export function completionsAt(postmortem: Postmortem, offset: number, today: string): Completions | null {
  const {text} = postmortem.document
  const place = {offset, before: text.slice(lineStart(text, offset), offset)}
  return (
    completedRule(place) ??
    completedField(postmortem, place, today) ??
    completedHeading(postmortem, place) ??
    completedMilestone(postmortem, place) ??
    completedCategory(postmortem, place)
  )
}
