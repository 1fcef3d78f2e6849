/** Addresses in a network: IPv4, IPv6, and of network cards. */
import {escaped, formOfText, type Form} from './form.ts'
import type {Known} from './identifier.ts'
import {isItself} from './public-names.ts'
import type {Reading} from './reading.ts'

const part = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const quad = new RegExp(`(?<![\\p{L}\\p{N}_.]|\\d-)${part}(?:\\.${part}){3}(?![\\p{L}\\p{N}_]|\\.\\d|-\\d)`, 'gu')
const six =
  /(?<![\p{L}\p{N}_:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?)(?![\p{L}\p{N}_:])/giu
const card = /(?<![\p{L}\p{N}_:-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\p{L}\p{N}_:-])/giu

/** What stands before a version or the number of a section. */
const beforeVersion =
  /(?:\bv(?:er(?:sion)?)?s?\.? ?|\b(?:release|build|revision|chart|tag|firmware|driver|upgraded? (?:from|to)|downgraded? (?:from|to)|rolled back to|bumped (?:from|to)|section|chapter|assembly|package|sdk|agent|client|server|patch|hotfix|openssl|chrome|nginx|oracle|windows|office|elasticsearch|jenkins)\b[:=@ ]{0,3}(?:version )?|\p{L}[@/=]|^#{1,6} |\bto v?\d+\.\d+\.\d+\.\d+ (?:from|to) )$/imu

/** Ranges that are kept for documents (RFC 5737, 3849, 7042), masks, and resolvers that everybody asks. */
const everyones =
  /^(?:8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.|2001:0?db8:|00[:-]00[:-]5e[:-]00[:-]53)/i

export function addressesIn({view: {text}}: Reading): readonly Known[] {
  const found = new Map<string, string>()
  for (const {0: address, index} of text.matchAll(quad)) {
    const goesOn = /^(?::\d{2,5}|\/\d{1,2})(?!\d)/.test(text.slice(index + address.length, index + address.length + 7))
    if (goesOn || !beforeVersion.test(text.slice(Math.max(0, index - 40), index))) found.set(address, address)
  }
  for (const {0: address} of text.matchAll(six)) if (isSix(address)) found.set(address.toLowerCase(), address)
  for (const {0: address} of text.matchAll(card))
    if (/[a-f]/i.test(address) && /\d/.test(address)) found.set(address.toLowerCase(), address)
  return [...found.values()]
    .filter(address => !everyones.test(address) && !isItself(address))
    .map(value => ({class: 'addresses', value, forms: formsOf(value)}))
}

/** `::` alone, and what could as well be a name in a program, are none. */
const isSix = (address: string): boolean => /\d/.test(address) && (address.match(/[0-9a-f]+/gi)?.length ?? 0) > 1

function formsOf(address: string): readonly Form[] {
  const exact = formOfText(address)
  if (exact === null) return []
  if (!/^[\d.]+$/.test(address)) return [exact]
  // A machine may be called after its address: “ip-10-0-0-12”.
  const [lead = '', ...rest] = address.split('.')
  const dashed = {lead, head: '', pattern: new RegExp([lead, ...rest].map(escaped).join('[-_]') + '(?![\\p{L}\\p{N}]|-\\d)', 'uy')}
  return [exact, {...dashed, accepts: (text, {start}) => /(?:^|[^\p{N}-])-?$/u.test(text.slice(Math.max(0, start - 2), start))}]
}
