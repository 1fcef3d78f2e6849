/** The text of a file that no editor has, with the way back to its bytes: what is not changed is the same to the byte then. */
import {type Uri, workspace} from 'vscode'

export interface FileText {
  readonly text: string
  readonly bytes: Uint8Array
  readonly bytesOf: (text: string) => Promise<Uint8Array>
}

/** `null` where none of the usual encodings gives the same bytes again. */
export async function fileTextOf(uri: Uri, bytes: Uint8Array): Promise<FileText | null> {
  for (const {decode, encode} of codingsOf(uri, bytes)) {
    const text = await decode(bytes)
    if (sameBytes(await encode(text), bytes)) return {text, bytes, bytesOf: async said => encode(said)}
  }
  return null
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

interface Coding {
  readonly decode: (bytes: Uint8Array) => PromiseLike<string> | string
  readonly encode: (text: string) => PromiseLike<Uint8Array> | Uint8Array
}

/** What its first bytes say; else what the settings say, and the usual. */
function codingsOf(uri: Uri, [first, second, third]: Uint8Array): readonly Coding[] {
  if (first === 0xef && second === 0xbb && third === 0xbf) return [codingOf('utf8bom')]
  if (first === 0xff && second === 0xfe) return [codingOf('utf16le')]
  if (first === 0xfe && second === 0xff) return [codingOf('utf16be')]
  const files = workspace.getConfiguration('files', {uri, languageId: 'markdown'})
  if (files.get('encoding') === 'utf8' && files.get('autoGuessEncoding') !== true) return [utf8]
  const inSettings: Coding = {decode: bytes => workspace.decode(bytes, {uri}), encode: text => workspace.encode(text, {uri})}
  return [inSettings, utf8]
}

const codingOf = (encoding: string): Coding => ({
  decode: bytes => workspace.decode(bytes, {encoding}),
  encode: text => workspace.encode(text, {encoding}),
})

/** Without asking VS Code, which asks its window. */
const utf8: Coding = {
  decode: bytes => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes),
  encode: text => new TextEncoder().encode(text),
}
