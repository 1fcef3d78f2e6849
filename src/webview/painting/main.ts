/** Paints the SVG document that the page was given and hands the PNG to the host. */
import type {Painted} from '../../protocol/index.ts'
import {pngOf} from './png.ts'

const {svg = '', width, height} = document.body.dataset
const host = acquireVsCodeApi()
const tell = (png: Painted['png']): void => host.postMessage({png} satisfies Painted)

pngOf(svg, Number(width), Number(height)).then(tell, () => tell(null))
