/** What rules ask about the action items that are still to be done. */
import type {Remark} from '../lint/rule.ts'
import type {Span} from '../document/span.ts'
import type {ActionItem} from './actions/action.ts'
import type {Postmortem} from './postmortem.ts'
import {shortened} from './prose.ts'

export const openActions = ({actions}: Postmortem): readonly ActionItem[] => actions.filter(({done}) => done !== true)

/** Some action items that lack something; `all` of them when the document leaves it out throughout, told once on the section's heading. */
export interface Lack extends Span {
  readonly text: string
  readonly all: number | null
}

/** So many items without it are a habit of the document, which is told once. */
const habit = 3

export function* lacksOf(postmortem: Postmortem, lacks: (action: ActionItem) => boolean): Generator<Lack> {
  const open = openActions(postmortem)
  const found = open.filter(lacks)
  const section = postmortem.sections.find(({id}) => id === 'action-items')
  if (found.length >= habit && found.length === postmortem.actions.length && section !== undefined)
    yield {...section.heading, text: section.title, all: found.length}
  else for (const {span, text} of found) yield {...span, text, all: null}
}

/** What is said of items that lack several things at once. */
export function lackingSeveral(text: string, all: number | null, lacking: readonly string[]): Remark {
  const nouns = lacking.map(noun => `${all === null ? 'no' : /^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`)
  const list = `${nouns.slice(0, -1).join(', ')} ${all === null ? 'and' : 'or'} ${nouns.at(-1)}`
  return all === null
    ? {
        defect: `${list.charAt(0).toUpperCase()}${list.slice(1)} for “${shortened(text)}”`,
        question: 'Who takes it on, and how will the others see how it stands?',
      }
    : {
        defect: `None of the ${all} items under “${shortened(text)}” has ${list}`,
        question: 'Who takes which, and how will the others see how they stand?',
      }
}
