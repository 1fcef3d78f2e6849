/** The picture of a timeline in an editor tab, which follows what is written in its document. */
import {Disposable, env, l10n, type TextDocument, Uri, type Webview, type WebviewPanel, window} from 'vscode'
import type {ShownPicture} from '../../protocol/index.ts'
import {chooseTimeline} from '../chosen-picture.ts'
import {columnBeside} from '../columns.ts'
import type {Handlers} from '../command-handlers.ts'
import {drawnIn, figureClasses, themePalette} from '../drawing.ts'
import {addressAfter, type Move} from '../moves.ts'
import type {Panel} from '../panels.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {inHtml, newNonce, viewRoot} from './view-page.ts'

export interface TimelineTabs extends Disposable {
  readonly handlers: Handlers<'postmortem.openTimeline'>
}

interface TimelineTab extends Panel {
  uri: string
  readonly panel: WebviewPanel
}

/** A tab shows the last picture that there was while its document is closed, and goes with the window. */
export function registerTimelineTabs(services: Services): TimelineTabs {
  const {documents, extensionUri, moves, panels, watch} = services
  const tabs = new Set<TimelineTab>()
  const of = (uri: string): TimelineTab | undefined => [...tabs].find(tab => tab.uri === uri)

  const draw = ({uri, panel}: TimelineTab): void => {
    const document = documentAt(uri)
    if (document === undefined || !panel.visible) return
    const {svg, scene} = drawnIn(themePalette, {kind: 'timeline', postmortem: documents.postmortemOf(document)})
    void panel.webview.postMessage({svg, width: scene.width} satisfies ShownPicture)
  }

  const open = (document: TextDocument): void => {
    const uri = document.uri.toString()
    const panel = window.createWebviewPanel('postmortem.timeline', titleFor(uri), columnBeside(document), {
      enableScripts: true,
      localResourceRoots: [viewRoot(extensionUri), mediaRoot(extensionUri)],
    })
    const tab: TimelineTab = {
      uri,
      panel,
      get isActive() {
        return panel.active
      },
    }
    tabs.add(tab)
    panels.add(tab)
    panel.iconPath = Uri.joinPath(mediaRoot(extensionUri), 'icon.svg')
    // The page has been loaded anew whenever it says something.
    panel.webview.onDidReceiveMessage(() => draw(tab))
    panel.onDidChangeViewState(() => panels.tell())
    panel.onDidDispose(() => {
      tabs.delete(tab)
      panels.remove(tab)
    })
    panel.webview.html = pageFor(panel.webview, extensionUri)
  }

  const follow = (move: Move): void => {
    for (const tab of tabs) {
      const uri = addressAfter(move, tab.uri)
      if (uri === undefined) continue
      tab.uri = uri
      tab.panel.title = titleFor(uri)
      panels.tell()
    }
  }

  const all = Disposable.from(
    moves.onDidMove(follow),
    watch.onDidSettle(document => {
      const tab = of(document.uri.toString())
      if (tab) draw(tab)
    }),
  )

  return {
    handlers: {
      'postmortem.openTimeline'() {
        const document = chooseTimeline(services)
        if (typeof document === 'string') return document
        const shown = of(document.uri.toString())
        if (shown) shown.panel.reveal()
        else open(document)
        return undefined
      },
    },
    dispose: () => {
      all.dispose()
      for (const {panel} of tabs) panel.dispose()
    },
  }
}

const titleFor = (uri: string): string => {
  const {path} = Uri.parse(uri)
  return l10n.t('Timeline: {0}', path.slice(path.lastIndexOf('/') + 1))
}

const mediaRoot = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'media')

/** Colors are those of the preview; the picture itself brings neither styles nor scripts. */
function pageFor(webview: Webview, extensionUri: Uri): string {
  const nonce = newNonce()
  const address = (file: Uri): string => webview.asWebviewUri(file).toString()
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${inHtml(l10n.t('Timeline'))}</title>
<link rel="stylesheet" href="${address(Uri.joinPath(mediaRoot(extensionUri), 'preview.css'))}">
</head>
<body>
<figure class="${figureClasses.timeline}"></figure>
<script nonce="${nonce}" src="${address(Uri.joinPath(viewRoot(extensionUri), 'picture.js'))}"></script>
</body>
</html>`
}
