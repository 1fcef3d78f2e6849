/** Whether HTML within Markdown may stay as it is: a list of what is harmless, to the letter, and nothing that a browser might read in another way. */
import {safeAddress} from './address.ts'

const names = new Set(
  'a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s small span strong sub summary sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)
const attributes = new Set('align alt colspan dir height href lang open rowspan src start title valign width'.split(' '))

const tag = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z]+(?:="[^"<>]*"|='[^'<>]*'|=[\w./:#%?-]+)?)*)\s*\/?>/gi

/** HTML without comments. */
export function isSafeHtml(html: string): boolean {
  const words = html.replace(tag, (whole, slash: string, name: string, given: string) =>
    names.has(name.toLowerCase()) && (slash === '' ? areSafe(given) : given === '') ? '' : whole,
  )
  return !/[<>]/.test(words)
}

function areSafe(given: string): boolean {
  for (const [, name = '', written = ''] of given.matchAll(/([a-z]+)(?:=("[^"]*"|'[^']*'|\S+))?/gi)) {
    const value = written.replace(/^["']|["']$/g, '').replaceAll('&amp;', '&')
    const isAddress = /^(?:href|src)$/i.test(name)
    if (!attributes.has(name.toLowerCase()) || (isAddress && (/&(?:#|\w+;)/.test(value) || safeAddress(value) === null))) return false
  }
  return true
}
