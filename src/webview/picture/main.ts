/** Shows the picture that the host sends, and the next one in its place, without moving what the person looks at. */
import type {ShownPicture} from '../../protocol/index.ts'

const frame = document.querySelector('figure')!

addEventListener('message', ({data}: MessageEvent<ShownPicture>) => {
  const picture = new DOMParser().parseFromString(data.svg, 'image/svg+xml').documentElement
  frame.style.setProperty('--postmortem-width', `${data.width}px`)
  frame.replaceChildren(document.importNode(picture, true))
})

acquireVsCodeApi().postMessage(null)
