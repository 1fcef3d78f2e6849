/** Our own small icons, drawn on a grid of 16 in the colour of the text. */
import {h, type Description} from '../render.ts'

const shapes = {
  'chevron-right': 'M6 3.5 10.5 8 6 12.5',
  'chevron-down': 'M3.5 6 8 10.5 12.5 6',
  add: 'M8 3v10M3 8h10',
  'add-child': 'M3.5 2.5v5.5a2 2 0 0 0 2 2H8M11 6.5v7M7.5 10h7',
  'add-sibling': 'M2.5 4h11M8 8v6M5 11h6',
  edit: 'M3 13l.7-2.8L11 2.9l2.1 2.1-7.3 7.3zM9.6 4.3l2.1 2.1',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  more: 'M3.4 8h.01M8 8h.01M12.6 8h.01',
  'root-cause': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z',
  possible: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.8-1.1 1.7M8 12.4h.01',
  confirmed: 'M3 8.5 6.5 12 13 4.5',
  detection:
    'M8 3.5C4.5 3.5 2.3 6.4 1.5 8c.8 1.6 3 4.5 6.5 4.5s5.7-2.9 6.5-4.5c-.8-1.6-3-4.5-6.5-4.5zM8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z',
  refers: 'M2.5 12.5c0-4.5 2.5-7 7-7h3.5M9.5 2l3.5 3.5L9.5 9',
  details: 'M3 4h10M3 8h10M3 12h6',
  reveal: 'M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4',
  'expand-all': 'M3.5 6 8 2l4.5 4M3.5 10 8 14l4.5-4',
  'collapse-all': 'M3.5 2.5 8 6.5l4.5-4M3.5 13.5 8 9.5l4.5 4',
} as const

export type IconName = keyof typeof shapes

/** An icon that says nothing to a screen reader; whatever holds it has the name. */
export const icon = (name: IconName): Description =>
  h('svg', {class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true'}, h('path', {d: shapes[name]}))
