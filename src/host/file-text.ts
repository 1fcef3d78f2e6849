/** The text of a file that no editor has, with the way back to its bytes: what is not changed is the same to the byte then. */
import {type Uri, workspace} from 'vscode'

export interface FileText {
  readonly text: string
  readonly bytes: Uint8Array
  readonly bytesOf: (text: string) => Thenable<Uint8Array>
}

/** `null` where none of the usual encodings gives the same bytes again. Fails where the file cannot be read. */
export async function readFileText(uri: Uri): Promise<FileText | null> {
  const bytes = await workspace.fs.readFile(uri)
  for (const {decode, encode} of codingsOf(uri, bytes)) {
    const text = await decode(bytes)
    if (sameBytes(await encode(text), bytes)) return {text, bytes, bytesOf: encode}
  }
  return null
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

interface Coding {
  readonly decode: (bytes: Uint8Array) => Thenable<string>
  readonly encode: (text: string) => Thenable<Uint8Array>
}

/** What its first bytes say; else what the settings say, and the usual. */
function codingsOf(uri: Uri, [first, second, third]: Uint8Array): readonly Coding[] {
  if (first === 0xef && second === 0xbb && third === 0xbf) return [codingOf('utf8bom')]
  if (first === 0xff && second === 0xfe) return [codingOf('utf16le')]
  if (first === 0xfe && second === 0xff) return [codingOf('utf16be')]
  const inSettings: Coding = {decode: bytes => workspace.decode(bytes, {uri}), encode: text => workspace.encode(text, {uri})}
  return [inSettings, codingOf('utf8')]
}

const codingOf = (encoding: string): Coding => ({
  decode: bytes => workspace.decode(bytes, {encoding}),
  encode: text => workspace.encode(text, {encoding}),
})
