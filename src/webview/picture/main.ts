/** Shows the picture that the host sends, and the next one in its place. */
import type {ShownPicture} from '../../protocol/index.ts'
import {showPicture} from './show.ts'

const frame = document.querySelector('figure')!

addEventListener('message', ({data}: MessageEvent<ShownPicture>) => showPicture(frame, data))

acquireVsCodeApi().postMessage(null)
