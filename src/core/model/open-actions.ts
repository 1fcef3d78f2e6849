/** What rules ask about the action items that are still to be done. */
import {slotIn} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import {gap} from '../document/gap.ts'
import type {Fix, Remark} from './remark.ts'
import type {ActionItem} from './actions/action.ts'
import {blanksIn, type Blank} from './actions/blanks.ts'
import type {Postmortem} from './postmortem.ts'
import {shortened} from './prose.ts'
import {begunActions, wholeActions} from './written-actions.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

/** Several rules ask for them. */
export function openActions(postmortem: Postmortem): readonly ActionItem[] {
  const begun = begunActions(postmortem)
  const known = kept.get(postmortem.document)
  if (known?.begun === begun) return known.open
  const open = begun.filter(isOpen)
  kept.set(postmortem.document, {begun, open})
  return open
}

const kept = slotIn<Document, {readonly begun: readonly ActionItem[]; readonly open: readonly ActionItem[]}>()

const isOpen = ({done}: ActionItem): boolean => done !== true

/** Some action items that lack something, and in which nothing stands that is to be filled in; `all` of them when the document leaves it out throughout, told once on the section's heading. */
export interface Lack extends Span {
  readonly text: string
  readonly all: number | null
}

/** So many items without it are a habit of the document, which is told once. */
const habit = 3

export function* lacksOf(postmortem: Postmortem, lacks: (action: ActionItem) => boolean): Generator<Lack> {
  const whole = wholeActions(postmortem)
  const found = whole.filter(action => isOpen(action) && lacks(action))
  const section = postmortem.sections.find(({id}) => id === 'action-items')
  if (found.length >= habit && found.length === whole.length && section !== undefined)
    yield {...section.heading, text: section.title, all: found.length}
  else for (const {span, text} of found) yield {...span, text, all: null}
}

/** What is said of items that lack several things at once. */
export function lackingSeveral(text: string, all: number | null, lacking: readonly string[]): Remark {
  const list = (texts: Readonly<Record<string, string>>, last: string): string => {
    const nouns = lacking.map(noun => localised(texts[noun] ?? noun))
    return `${nouns.slice(0, -1).join(', ')}${last}${nouns.at(-1)}`
  }
  if (all !== null)
    return {
      defect: saying`None of the ${all} items under “${shortened(text)}” has ${list(oneOf, localised(' or '))}`,
      question: localised('Who takes which, and how will the others see how they stand?'),
    }
  const none = list(noneOf, localised(' and '))
  return {
    defect: saying`${none.charAt(0).toUpperCase()}${none.slice(1)} for “${shortened(text)}”`,
    question: localised('Who takes it on, and how will the others see how it stands?'),
  }
}

const oneOf = sayings({owner: 'an owner', date: 'a date', ticket: 'a ticket'})
const noneOf = sayings({owner: 'no owner', date: 'no date', ticket: 'no ticket'})

/** Blanks for what only the team knows: who, and by when. None is offered that would not be read as such once it is filled in. */
export function fillIn(match: Lack, postmortem: Postmortem, lacking: readonly string[]): readonly Fix[] {
  const wanted = blanks.filter(blank => lacking.includes(blank))
  const lacks = (action: ActionItem): readonly Blank[] => wanted.filter(blank => action[fields[blank]] === null)
  const meant = wholeActions(postmortem).filter(action => isOpen(action) && (match.all !== null || action.span.start === match.start))
  const edits = meant.flatMap(action => blanksIn(postmortem.document.text, action, lacks(action)))
  if (edits.length === 0 || !isUnderstood(postmortem, edits, wanted)) return []
  const nouns = wanted.map(blank => localised(oneOf[blank])).join(localised(' and '))
  return [{title: match.all === null ? saying`Add ${nouns}…` : saying`Add ${nouns} to each…`, safe: false, edits}]
}

const blanks: readonly Blank[] = ['owner', 'date']
const fields = {owner: 'owner', date: 'due'} as const

/** Filled in, the items are the same ones and have what they lacked. */
function isUnderstood(postmortem: Postmortem, edits: readonly TextEdit[], wanted: readonly Blank[]): boolean {
  const filled = edits.map(edit => ({...edit, text: edit.text.replace(`@${gap}`, '@ana').replaceAll(gap, '2026-05-01')}))
  const {actions} = postmortem.after(filled)
  const count = (all: readonly ActionItem[]): number =>
    all.reduce((sum, action) => sum + wanted.filter(blank => action[fields[blank]] !== null).length, 0)
  const places = edits.reduce((sum, {text}) => sum + text.split(gap).length - 1, 0)
  return (
    actions.length === postmortem.actions.length &&
    actions.every(({text}, index) => text === postmortem.actions[index]!.text) &&
    count(actions) === count(postmortem.actions) + places
  )
}
