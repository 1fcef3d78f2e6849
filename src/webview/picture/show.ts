/** Puts a picture into its frame, in the place of the one before, without moving what the person looks at. */
import type {ShownPicture} from '../../protocol/index.ts'

export function showPicture(frame: HTMLElement, {svg, width}: ShownPicture): void {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  frame.style.setProperty('--postmortem-width', `${width}px`)
  frame.replaceChildren(document.importNode(picture, true))
}
