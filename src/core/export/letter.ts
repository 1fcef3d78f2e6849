/** What a mail after an outage says: what was reported, why it was, what ended it, what will prevent it, and when all that was. */
import type {BlockContent, Heading, List, ListItem, PhrasingContent} from 'mdast'
import type {SectionId} from '../document/section-id.ts'
import {milestoneNames} from '../model/metric-words.ts'
import type {ActionItem} from '../model/actions/action.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import type {TreeNode} from '../trees/tree.ts'
import type {Fact} from './facts.ts'
import {legibleLine, legibleWords} from './legible.ts'
import {blocksAbout, type Reading} from './reading.ts'

export interface Letter {
  /** One line. */
  readonly subject: string
  readonly facts: readonly Fact[]
  /** A heading and a list for each part. */
  readonly blocks: readonly BlockContent[]
}

/** The four questions that whoever was hit has are answered even where the answer is that nobody knows yet. */
export function letterFrom(reading: Reading): Letter {
  const {title, facts, postmortem} = reading
  const {severity} = postmortem
  const about = (...ids: readonly SectionId[]): readonly ListItem[] => {
    for (const id of ids) {
      const items = itemsFrom(blocksAbout(reading, id))
      if (items.length > 0) return items
    }
    return []
  }
  const causes = about('root-causes')
  return {
    subject: severity === null ? title : `[${severity}] ${title}`,
    facts,
    blocks: [
      ...part('What was reported', [...about('summary', 'what-happened', 'background'), ...about('impact')], 'Not told yet.'),
      ...part('Root cause', causes.length > 0 ? causes : rootCauses(reading), 'Not known yet.'),
      ...part('What we did about it', about('mitigation', 'response'), 'Not told yet.'),
      ...part('What will prevent it', prevention(reading, about), 'Not decided yet.'),
      ...part('How it got past our checks', about('tollgates', 'points-of-failure'), null),
      ...part('Rough timeline', roughTimeline(postmortem.timeline), null),
    ],
  }
}

/** A part without anything to say has the words for that, or is left out. */
function part(title: string, items: readonly ListItem[], otherwise: string | null): readonly BlockContent[] {
  if (items.length === 0 && otherwise === null) return []
  const heading: Heading = {type: 'heading', depth: 2, children: [{type: 'text', value: title}]}
  return [heading, listOf(items.length === 0 ? [itemOf([{type: 'text', value: otherwise!}])] : items)]
}

const listOf = (items: readonly ListItem[]): List => ({type: 'list', ordered: false, start: 1, spread: false, children: [...items]})

const itemOf = (children: readonly PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [{type: 'paragraph', children: [...children]}],
})

/** Blocks as bullets: each paragraph, row and item is one. */
function itemsFrom(blocks: readonly BlockContent[]): readonly ListItem[] {
  return blocks.flatMap((block): readonly ListItem[] => {
    switch (block.type) {
      case 'list':
        return block.children
      case 'paragraph':
        return [itemOf(block.children)]
      case 'heading':
        return [itemOf([{type: 'strong', children: block.children}])]
      case 'blockquote':
        return itemsFrom(block.children as readonly BlockContent[])
      case 'table':
        return block.children
          .slice(1)
          .map(({children}) =>
            itemOf(children.flatMap((cell, index) => (index === 0 ? cell.children : [{type: 'text', value: ' – '}, ...cell.children]))),
          )
      case 'code':
        return [{type: 'listItem', spread: false, children: [block]}]
      default:
        return []
    }
  })
}

/** Where no section tells the cause, the ends of the trees that are marked as one do. */
function rootCauses({postmortem: {trees}}: Reading): readonly ListItem[] {
  const found: ListItem[] = []
  const visit = ({text, marks, children}: TreeNode): void => {
    if (marks.includes('root-cause')) found.push(itemOf([{type: 'text', value: legibleWords(text)}]))
    children.forEach(visit)
  }
  for (const {nodes} of trees) nodes.forEach(visit)
  return found
}

function prevention({postmortem: {actions}}: Reading, about: (...ids: readonly SectionId[]) => readonly ListItem[]): readonly ListItem[] {
  return actions.length === 0 ? about('action-items') : actions.map(action => itemOf([{type: 'text', value: actionWords(action)}]))
}

/** "Alert on the age of the index (@omar, due 2026-02-27, #456)", with how far it is where it is begun. */
export function actionWords({text, owner, due, ticket, state}: ActionItem): string {
  const fields = [owner, due === null ? null : `due ${due}`, ticket, state === 'open' ? null : state.replace('-', ' ')]
  const said = fields.filter(field => field !== null).join(', ')
  return `${legibleLine(text)}${said === '' ? '' : ` (${said})`}`
}

/** The first entry, the milestones and the last one; without milestones, the first few entries. */
function roughTimeline(timeline: readonly TimelineEntry[]): readonly ListItem[] {
  const marked = timeline.filter((entry, index) => entry.milestone !== null || index === 0 || index === timeline.length - 1)
  return (marked.length > 2 ? marked : timeline.slice(0, mostEntries)).map(entry =>
    itemOf([
      {type: 'strong', children: [{type: 'text', value: `${whenOf(entry)}:`}]},
      {type: 'text', value: ` ${legibleLine(entry.text)}${markFor(entry)}`},
    ]),
  )
}

const mostEntries = 8

/** "2026-02-11 08:50 UTC", as far as it is known. */
export const whenOf = ({date, time, until, zone}: TimelineEntry): string =>
  [date, time === null ? null : `${time}${until === null ? '' : `–${until}`}`, time === null ? null : zone]
    .filter(part => part !== null)
    .join(' ')

const markFor = ({milestone, text}: TimelineEntry): string => {
  const name = milestone === null ? '' : milestoneNames[milestone]
  return name === '' || text.toLowerCase().includes(name) ? '' : ` (${name})`
}
