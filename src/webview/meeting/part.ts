/** A part of the meeting: its heading, then what there is in a list, or a sentence where there is nothing. */
import {h, type Child, type Description} from '../render.ts'

export const part = (name: string, title: string, none: string, items: readonly Description[], ...after: readonly Child[]): Description =>
  h(
    'section',
    {key: name, class: name, 'aria-labelledby': name},
    h('h3', {id: name}, title),
    items.length === 0 ? h('p', {key: 'none', class: 'none'}, none) : h('ul', {key: 'list'}, ...items),
    ...after,
  )
