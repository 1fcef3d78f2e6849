/** A view's page: a frame with a strict policy around the view's own script and style. */
import {env, l10n, Uri, type Webview} from 'vscode'
import {wordsOfView} from '../words-of-view.ts'

/** All that the page may load. */
export const viewRoot = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'dist/webview')

/** The component library writes one empty style element, which its hash lets through. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/** Where the page is: commands of native menus are told, and a tab shows the picture from the start. */
type PagePlace = 'sidebar' | 'tab'

export const causesPage = (webview: Webview, extensionUri: Uri, place: PagePlace): string =>
  viewPage(webview, extensionUri, {name: 'causes', title: l10n.t('Causes'), place})

export const timelinePage = (webview: Webview, extensionUri: Uri): string =>
  viewPage(webview, extensionUri, {name: 'timeline', title: l10n.t('Timeline'), place: 'sidebar'})

export const meetingPage = (webview: Webview, extensionUri: Uri): string =>
  viewPage(webview, extensionUri, {name: 'meeting', title: l10n.t('Review Meeting'), place: 'tab'})

interface Page {
  readonly name: string
  readonly title: string
  readonly place: PagePlace
}

function viewPage(webview: Webview, extensionUri: Uri, {name: own, title, place}: Page): string {
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(viewRoot(extensionUri), name)).toString()
  const nonce = newNonce()
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} ${emptyStyle}`,
    `img-src ${webview.cspSource}`,
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(title)}</title>
<link rel="stylesheet" href="${file(`${own}.css`)}">
</head>
<body data-view="${own}" data-place="${place}" data-vscode-context="${inHtml(JSON.stringify({place}))}" data-strings="${inHtml(l10n.bundle?.[wordsOfView(own)] ?? '{}')}">
<script nonce="${nonce}" src="${file(`${own}.js`)}"></script>
</body>
</html>`
}

export const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

export const inHtml = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
