/** Pictures for a page: each tree after its list, the timeline after its section, in colors that the page's style sheet may change. */
import {lightPalette, type Palette} from '../pictures/palette.ts'
import {pictureOf} from '../pictures/picture.ts'
import {svgOf} from '../pictures/svg.ts'
import {timelinePictureOf} from '../pictures/timeline/timeline-picture.ts'
import {timelineSvgOf} from '../pictures/timeline/timeline-svg.ts'
import type {Reading} from './reading.ts'

const palette = Object.fromEntries(
  Object.entries({...lightPalette, background: 'none'}).map(([name, color]) => [name, name === 'background' ? color : `var(--${name})`]),
) as unknown as Palette

/** Less is no timeline to look at. */
const fewestEntries = 2

/** More than these would be no picture that anybody takes in, and a heavy page. */
const mostEntries = 200

/** By the index of the block that they follow. */
export function figuresOf({postmortem, blocks}: Reading): ReadonlyMap<number, readonly string[]> {
  const {trees, timeline} = postmortem
  const figures = new Map<number, string[]>()
  const put = (offset: number, svg: string): void => {
    const at = blocks.findLastIndex(({start}) => start < offset)
    figures.set(at, [...(figures.get(at) ?? []), `<figure>${svg}</figure>`])
  }
  const last = timeline.at(-1)
  if (last !== undefined && timeline.length <= mostEntries && timeline.filter(({iso}) => iso !== null).length >= fewestEntries)
    put(last.span.end, timelineSvgOf(timelinePictureOf(postmortem), palette))
  for (const tree of trees) if (tree.nodes.length > 0) put(tree.body.end, svgOf(pictureOf(tree), palette))
  return figures
}
