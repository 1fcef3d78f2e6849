/** Draws what commands and pages show: a tree of causes or a timeline, in any colors. */
import {lightPalette, pictureOf, svgOf, timelinePictureOf, timelineSvgOf, type Palette} from '../core/index.ts'
import type {Subject} from './chosen-picture.ts'

export function drawnIn(
  palette: Palette,
  subject: Subject,
): {readonly svg: string; readonly scene: {readonly width: number; readonly height: number}} {
  if (subject.kind === 'timeline') {
    const scene = timelinePictureOf(subject.postmortem)
    return {svg: timelineSvgOf(scene, palette), scene}
  }
  const scene = pictureOf(subject.tree)
  return {svg: svgOf(scene, palette), scene}
}

/** Variables of the style sheet in `media/preview.css`; the light palette where a page goes without it. */
export const themePalette = Object.fromEntries(
  Object.entries(lightPalette).map(([name, color]) => [name, `var(--postmortem-${name}, ${color})`]),
) as unknown as Palette

/** What the style sheet calls the frame around a picture. */
export const figureClasses = {tree: 'postmortem-tree', timeline: 'postmortem-history'} as const
