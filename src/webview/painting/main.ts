/** Paints the SVG document that the page was given, puts the PNG on the clipboard when it is asked to, and hands it to the host. */
import type {Painted} from '../../protocol/index.ts'
import {copyPng} from './clipboard.ts'
import {pngOf} from './png.ts'

const {svg = '', width, height, copy} = document.body.dataset
const host = acquireVsCodeApi()

async function paint(): Promise<Painted> {
  const png = await pngOf(svg, Number(width), Number(height))
  return {png, copied: copy !== undefined && (await copyPng(png))}
}

paint().then(
  painted => host.postMessage(painted),
  () => host.postMessage({png: null, copied: false} satisfies Painted),
)
