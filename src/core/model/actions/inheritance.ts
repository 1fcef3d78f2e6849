/** What the words over several action items say of each of them. */
import {byText} from '../../document/by-text.ts'
import type {Section} from '../../outline/section.ts'
import {isAhead} from './directive.ts'
import {horizonIn, kindIn, type ActionFields} from './fields.ts'
import {doerOver} from './owner.ts'
import {doneInTitle} from './status.ts'
import type {Task} from './task.ts'

/** Words over several items. */
export interface Heading {
  readonly title: string
  /** The part that could be the name of who does them, or "". */
  readonly name: string
}

/** The words over a task in the lists that it is nested in, innermost first. */
export const groupsOf = (around: readonly Task[]): readonly Heading[] =>
  around.flatMap(({heading}) => (heading() === null ? [] : [{title: heading()!, name: heading()!}]))

/** "**Dana**" or "**DK - for planning**" names a person; the section's own heading and headings about the work do not. */
export function headingFrom({title, kind, id}: Section): Heading {
  const mayName = id === 'other' && (kind === 'label' || title.startsWith('@'))
  return {title, name: mayName ? title.split(/\s[-–—]\s/, 1)[0]! : ''}
}

/** What is said for several items: who does them, of which kind they are, how soon they come, and whether they are done. */
export type Inheritance = Pick<ActionFields, 'owner' | 'kind' | 'horizon'> & {readonly isDone: boolean | null}

export const areAlike = (one: Inheritance, other: Inheritance): boolean =>
  one.owner === other.owner && one.kind === other.kind && one.horizon === other.horizon && one.isDone === other.isDone

export const nothing: Inheritance = {owner: null, kind: null, horizon: null, isDone: null}

export function saidBy(headings: readonly Heading[]): Inheritance {
  let said = nothing
  for (const {title, name} of headings) {
    const {kind, horizon, isDone} = saidInTitle(title)
    said = {
      owner: said.owner ?? (name === '' ? null : doerOver(name)),
      kind: said.kind ?? kind,
      horizon: said.horizon ?? horizon,
      isDone: said.isDone ?? isDone,
    }
  }
  return said
}

/** A long document has the same titles over and over. */
const saidInTitle = byText((title): Omit<Inheritance, 'owner'> => ({
  kind: kindIn(title),
  horizon: horizonIn(title),
  isDone: doneInTitle(title),
}))

/** What stands under "Guardrails added" is done, unless it says what is still to be. */
export const progressUnder = ({text, done, state}: ActionFields, isDone: boolean | null): Pick<ActionFields, 'done' | 'state'> =>
  isDone === true && done === null && state === 'open' && !isAhead(text) ? {done: true, state: 'done'} : {done, state}
