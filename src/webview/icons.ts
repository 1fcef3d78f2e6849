/** Our own small icons, drawn on a grid of 16 in the colour of the text. */
import {h, type Description} from './render.ts'

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
  shared: 'M3 8h4M7 8l5-4.5M7 8l5 4.5M10 3.5h2.5V6M10 12.5h2.5V10',
  evidence:
    'M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.5 8.8a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  action: 'M3 3h10v10H3zM5.5 8l1.8 1.8L10.8 6',
  person: 'M8 2.5a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM3.2 13.5c0-2.7 2-4.2 4.8-4.2s4.8 1.5 4.8 4.2',
  asks: 'M2.5 3h11v7.5H8L5 13.5v-3H2.5zM6.7 5.4a1.3 1.3 0 1 1 1.9 1.2c-.4.2-.6.4-.6.8M8 8.9h.01',
  'zoom-in': 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2M5 7h4M7 5v4',
  'zoom-out': 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2M5 7h4',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 5.5h5v5h-5z',
  share: 'M8 10V2.5M5 5.2l3-2.9 3 2.9M2.5 9.5v4h11v-4',
  details: 'M3 4h10M3 8h10M3 12h6',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2.2 1.6',
  flag: 'M4 14V2.5h8.5L10.5 6l2 3.5H4',
  warning: 'M8 2.5 14 13.5H2zM8 6.8v3M8 11.6h.01',
  reveal: 'M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4',
  'expand-all': 'M3.5 6 8 2l4.5 4M3.5 10 8 14l4.5-4',
  'collapse-all': 'M3.5 2.5 8 6.5l4.5-4M3.5 13.5 8 9.5l4.5 4',
} as const

export type IconName = keyof typeof shapes

/** The lines of an icon, for a drawing of its own. */
export const iconShape = (name: IconName): string => shapes[name]

/** An icon that says nothing to a screen reader; whatever holds it has the name. */
export const icon = (name: IconName): Description =>
  h('svg', {class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true'}, h('path', {d: shapes[name]}))

/** A button that is a picture, with its name for those who cannot see it and for those who ask the mouse. */
export const iconButton = (does: string, name: string, picture: IconName, attributes: Description['attributes'] = {}): Description =>
  h('button', {type: 'button', class: 'action', 'data-do': does, 'aria-label': name, title: name, ...attributes}, icon(picture))
