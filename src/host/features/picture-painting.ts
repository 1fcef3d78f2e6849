/** Paints pictures as PNG, and copies them. Only a page can do that in every host, so one is opened for that moment. */
import {commands, l10n, Uri, ViewColumn, type Webview, window} from 'vscode'
import {lightPalette} from '../../core/index.ts'
import {readPainted, type Painted} from '../../protocol/index.ts'
import type {Subject} from '../chosen-picture.ts'
import {drawnIn} from '../drawing.ts'
import {inHtml, newNonce, viewRoot} from './view-page.ts'

export interface Drawing {
  readonly svg: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Opaque and light whatever the theme: the picture goes into documents, chats and slides, whose backgrounds nobody knows here. */
export function drawingOf(subject: Subject): Drawing {
  const {svg, scene} = drawnIn(lightPalette, subject)
  return {svg, width: scene.width, height: scene.height}
}

/** The PNG file, at twice the drawing's size where that is possible; `null` when it is too large for any page or the page was closed. */
export async function pngOf(drawing: Drawing, extensionUri: Uri): Promise<Uint8Array | null> {
  const {png} = await paint(drawing, extensionUri, {copy: false})
  return png && new Uint8Array(png)
}

/** Puts the PNG on the clipboard; `false` when the platform does not let a page do that. */
export const copyAsPng = async (drawing: Drawing, extensionUri: Uri): Promise<boolean> =>
  (await paint(drawing, extensionUri, {copy: true})).copied

async function paint(drawing: Drawing, extensionUri: Uri, {copy}: {readonly copy: boolean}): Promise<Painted> {
  const scale = scaleOf(drawing)
  if (scale < smallestScale) return nothing
  const panel = window.createWebviewPanel(
    'postmortem.painting',
    l10n.t('Picture'),
    {viewColumn: ViewColumn.Active, preserveFocus: !copy},
    {enableScripts: true, localResourceRoots: [viewRoot(extensionUri)]},
  )
  let isClosed = false
  const painted = new Promise<Painted>(done => {
    panel.webview.onDidReceiveMessage((message: unknown) => done(readPainted(message)))
    panel.onDidDispose(() => {
      isClosed = true
      done(nothing)
    })
  })
  const timer = setTimeout(() => void panel.dispose(), longestWait)
  panel.webview.html = pageFor(drawing, scale, copy, panel.webview, extensionUri)
  const outcome = await painted
  clearTimeout(timer)
  // A page that goes with the focus takes it along, so what was there before comes back first.
  if (copy && !isClosed && panel.active) await commands.executeCommand('workbench.action.openPreviousRecentlyUsedEditorInGroup')
  panel.dispose()
  return outcome
}

const nothing: Painted = {png: null, copied: false}

const largestScale = 2
/** Words are too small to be read below this. */
const smallestScale = 0.5
/** What canvases bear everywhere: pixels along a side, and in all. */
const longestSide = 16_384
const largestArea = 2 ** 26
/** In milliseconds. */
const longestWait = 20_000

const scaleOf = ({width, height}: Drawing): number =>
  Math.min(largestScale, longestSide / Math.max(width, height), Math.sqrt(largestArea / (width * height)))

function pageFor({svg, width, height}: Drawing, scale: number, copy: boolean, webview: Webview, extensionUri: Uri): string {
  const nonce = newNonce()
  const script = webview.asWebviewUri(Uri.joinPath(viewRoot(extensionUri), 'painting.js')).toString()
  const size = `data-width="${Math.floor(width * scale)}" data-height="${Math.floor(height * scale)}"`
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; img-src blob:">
</head>
<body data-svg="${inHtml(svg)}" ${size}${copy ? ' data-copy' : ''}>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}
